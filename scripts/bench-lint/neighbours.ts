import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { classes } from '../../packages/lint/engine/classes.ts';

/** `neighbours.ts FOLDER…`: how rare each two neighbouring classes of bytes are in these trees, for packages/lint/engine/places.pages.ts. */
const counts = new Float64Array(1024).fill(1);
for (const folder of process.argv.slice(2))
  for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()))
    if (/\.(?:py|js|ts|json|ya?ml|md|txt|html|css|c|h|sh|mjs|cjs|pyi)$/.test(name)) {
      const bytes = readFileSync(join(parentPath, name)).subarray(0, 100_000);
      for (let at = 1; at < bytes.length; at++) counts[(classes[bytes[at - 1]!]! << 5) | classes[bytes[at]!]!]!++;
    }
const total = counts.reduce((sum, count) => sum + count);
for (let row = 0; row < 32; row++)
  console.log(
    [...counts.subarray(32 * row, 32 * row + 32)]
      .map((count) => Math.min(35, Math.round(1.5 * -Math.log2(count / total))).toString(36))
      .join(''),
  );
