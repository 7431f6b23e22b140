import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classSigns, classes } from '../../packages/lint/engine/classes.ts';
import { root } from '../folders.ts';

/** `neighbours.ts FOLDER…`: how rare neighbouring classes of bytes are in these trees, two of them and four; writes packages/lint/engine/neighbours.ts. */
const pairs = new Float64Array(1 << 10).fill(1);
const fours = new Float64Array(1 << 20);
/** Fours that are more common are told one by one. */
const common = 8e-5;

for (const folder of process.argv.slice(2))
  for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()))
    if (/\.(?:py|js|ts|json|ya?ml|md|txt|html|css|c|h|sh|mjs|cjs|pyi)$/.test(name)) {
      const bytes = readFileSync(join(parentPath, name)).subarray(0, 100_000);
      for (let at = 0, key = 0; at < bytes.length; at++) {
        key = ((key << 5) | classes[bytes[at]!]!) & 0xfffff;
        pairs[key & 0x3ff]!++;
        if (at >= 3) fours[key]!++;
      }
    }

const signOf = (share: number): string => Math.min(35, Math.round(1.5 * -Math.log2(share))).toString(36);
const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0);
const [ofPairs, ofFours] = [sum(pairs), sum(fours)];
const words = [...fours.keys()]
  .filter((key) => fours[key]! / ofFours > common)
  .map((key) => [15, 10, 5, 0].map((shift) => classSigns[(key >>> shift) & 31]!).join('') + signOf(fours[key]! / ofFours));
const lines = (text: string): string =>
  text
    .match(/.{1,130}/g)!
    .map((line) => `  '${line}'`)
    .join(' +\n');
writeFileSync(
  join(root, 'packages/lint/engine/neighbours.ts'),
  `/** Written by scripts/bench-lint/neighbours.ts from the trees of \`npm run bench:lint\`. A rarity is bits and a half, in base 36. */

/** How rare each class of bytes is before each other one. */
export const rarities =
${lines([...pairs].map((count) => signOf(count / ofPairs)).join(''))};

/** Four classes that are common together, and how rare they are: five signs each. */
export const commons =
${lines(words.join(''))};
`,
);
