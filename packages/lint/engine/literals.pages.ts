import { rules } from '../rules/all.gen.ts';
import { literalsOf } from '../rules/literals.ts';
import type { Literals } from '../rules/literals.ts';
import { alphabetOf } from '../rules/shape.ts';
import { classSigns } from './classes.ts';
import { genericLiterals } from './generic.ts';
import { commons, rarities } from './neighbours.ts';
import type { Literal } from './prefilter.ts';
import { classesAt, flagOf, placeSigns } from './prefilter.ts';
import { none } from './sleepers.ts';
import { structures } from './structures.ts';

/** Who a literal wakes, by the name that the tables have for it, and what a rule says of how its tokens begin. */
interface Woken {
  readonly name: string;
  readonly literals?: Literals;
  /** Of a structure: whether no letter or digit stands before it. */
  readonly isStart?: boolean;
}

/** A literal as it is written down. */
interface Row {
  readonly text: string;
  readonly isStart: boolean;
  readonly exact?: string;
  readonly next?: NonNullable<Literals['next']>;
  readonly woken: readonly string[];
}

/** The tables of the prefilter, so that a scan does not begin with making them: every literal once, what is known of it, where it is looked for, whom it wakes. */
export const pages: Readonly<Record<string, () => string>> = {
  'packages/lint/engine/literals.gen.ts': () => {
    const rows = rowsOf(everyLiteral());
    const literals = rows.map(({ text, isStart, exact, next }): Literal => ({
      text,
      isStart,
      exact,
      next: next === undefined ? undefined : { alphabet: alphabetOf(next.sign), length: next.length },
    }));
    return [
      '/** Tables of the prefilter. Generated from the rules by `npm run generate`. */\n',
      table('texts', rows.map(({ text, exact }) => exact ?? text).join('\n')),
      '/** A digit each, of the bits of `flagOf`. */\n',
      table('flags', rows.map((row) => (row.isStart ? flagOf.isStart : 0) | (row.exact === undefined ? 0 : flagOf.isExact)).join('')),
      '/** What stands behind each: the sign of an alphabet, and how many of it, in two digits of base 36. */\n',
      table('behind', rows.map(({ next }) => `${next?.sign ?? none}${(next?.length ?? 0).toString(36).padStart(2, '0')}`).join('')),
      '/** Where the prefilter looks for each: two signs. */\n',
      table('places', literals.map((literal) => `${placeOf(literal, 0)}${placeOf(literal, 1)}`).join('')),
      '/** Whom each wakes: rules and structures by their number in base 36. */\n',
      table('woken', rows.map((row) => row.woken.join(',')).join(' ')),
    ].join('');
  },
};

function table(name: string, text: string): string {
  const lines = text.match(/[^]{1,120}/g)!.map((line) => `  '${line.replace(/['\\]/g, '\\$&').replaceAll('\n', '\\n')}'`);
  return `export const ${name} =\n${lines.join(' +\n')};\n`;
}

function everyLiteral(): Map<string, Woken[]> {
  const all = new Map<string, Woken[]>();
  const wake = (literal: string, woken: Woken): void => void all.set(literal, [...(all.get(literal) ?? []), woken]);
  rules.forEach((rule, index) => {
    const literals = literalsOf(rule);
    for (const text of literals.texts) wake(text, { name: `r${index.toString(36)}`, literals });
  });
  structures.forEach(({ literals, isStart = false }, index) => {
    for (const text of literals) wake(text, { name: `s${index.toString(36)}`, isStart });
  });
  for (const text of genericLiterals) wake(text, { name: 'g' });
  return all;
}

function rowsOf(all: ReadonlyMap<string, readonly Woken[]>): Row[] {
  return [...all].map(([text, those]) => ({ text, woken: those.map(({ name }) => name), isStart: false, ...beginningOf(text, those) }));
}

/** What a literal says more than itself, where it is how the tokens of all that it wakes begin. */
function beginningOf(text: string, those: readonly Woken[]): Partial<Row> {
  if (those.every(({ isStart }) => isStart === true)) return { isStart: true };
  const literals = those.flatMap(({ literals: own }) => (own === undefined || own.beginnings.length === 0 ? [] : [own]));
  if (literals.length < those.length) return {};
  const [exact, ...others] = new Set(literals.flatMap(({ beginnings }) => beginnings.filter((one) => one.toLowerCase() === text)));
  const nexts = literals.map(({ next }) => next);
  const [first] = nexts;
  const isOne = first !== undefined && nexts.every((next) => next?.sign === first.sign);
  const length = Math.min(...nexts.map((next) => next?.length ?? 0));
  return {
    isStart: /^\w/.test(text),
    ...(exact === undefined || others.length > 0 ? {} : { exact }),
    ...(isOne ? { next: { sign: first.sign, length } } : {}),
  };
}

const shareOf = (sign: string): number => 2 ** (parseInt(sign, 36) / -1.5);
const shares = [...rarities].map(shareOf);
const alone = Array.from({ length: 32 }, (_, one) => shares.slice(32 * one, 32 * one + 32).reduce((sum, share) => sum + share, 0));
const known = new Map(
  commons.match(/.{5}/gs)!.map((word) => [[...word.slice(0, 4)].map((sign) => classSigns.indexOf(sign)).join(' '), shareOf(word[4]!)]),
);
const rarest = Math.min(...known.values());

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
