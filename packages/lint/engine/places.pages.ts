import { classSigns } from './classes.ts';
import { commons, rarities } from './neighbours.ts';
import type { Literal } from './prefilter.ts';
import { classesAt, placeSigns } from './prefilter.ts';
import { sleepers } from './sleepers.ts';

const shareOf = (sign: string): number => 2 ** (parseInt(sign, 36) / -1.5);
const shares = [...rarities].map(shareOf);
const alone = Array.from({ length: 32 }, (_, one) => shares.slice(32 * one, 32 * one + 32).reduce((sum, share) => sum + share, 0));
const known = new Map(
  commons.match(/.{5}/gs)!.map((word) => [[...word.slice(0, 4)].map((sign) => classSigns.indexOf(sign)).join(' '), shareOf(word[4]!)]),
);
const rarest = Math.min(...known.values());

/** Where each literal is looked for, as the prefilter reads it: the rarest four bytes at even places, and at odd ones. */
export const pages: Readonly<Record<string, () => string>> = {
  'packages/lint/engine/places.gen.ts': () => {
    const signs = sleepers().literals.map((literal) => `${placeOf(literal, 0)}${placeOf(literal, 1)}`);
    const lines = (signs.join('').match(/.{1,120}/g) ?? []).map((line) => `  '${line}'`);
    return `/** Where the prefilter looks for each literal. Generated from the rules by \`npm run generate\`. */\nexport const places =\n${lines.join(' +\n')};\n`;
  },
};

function placeOf(literal: Literal, parity: number): string {
  const offsets = [...placeSigns].map((_, index) => 2 * index - parity).filter((offset) => offset < Math.max(1, literal.text.length - 1));
  const expecteds = offsets.map((offset) => expected(literal, offset));
  return placeSigns[expecteds.indexOf(Math.min(...expecteds))]!;
}

/** The share of all places at which four bytes can be this part of a literal. */
function expected(literal: Literal, offset: number): number {
  const fours = [0, 1, 2, 3].reduce<number[][]>(
    (heads, index) => heads.flatMap((head) => classesAt(literal, offset + index).map((one) => [...head, one])),
    [[]],
  );
  return fours.reduce((sum, four) => sum + (known.get(four.join(' ')) ?? Math.min(rarest, chained(four))), 0);
}

/** How often four classes stand together, by what stands beside what. */
function chained(four: readonly number[]): number {
  return four.reduce((share, one, index) => {
    const before = four[index - 1];
    return before === undefined ? alone[one]! : (share * shares[32 * before + one]!) / alone[before]!;
  }, 1);
}
