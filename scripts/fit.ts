import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assignment } from '../packages/lint/engine/assignment.ts';
import { readAssignment } from '../packages/lint/engine/assignment.ts';
import { madeUpPlaces } from '../packages/lint/engine/context.ts';
import { genericLiterals } from '../packages/lint/engine/generic.ts';
import { settled } from '../packages/lint/engine/settled.ts';
import { isDocument, isMadeUpPlace } from '../packages/lint/engine/place.ts';
import { createPrefilter } from '../packages/lint/engine/prefilter.ts';
import type { featuresOf } from '../packages/lint/engine/randomness.ts';
import { root } from './folders.ts';
import { partOf, readSet } from './sets.ts';

/**
 * `fit.ts SETS TREE…`: learns the weights of packages/lint/engine/randomness.ts by logistic regression: from named values of the
 * labelled sets' parts that are not held out, and from those of released source code, where a value outside tests counts as none. Says how it does
 * on each set when it learned from the others, and writes packages/lint/engine/weights.gen.ts.
 */
interface Case {
  readonly features: readonly number[];
  readonly isSecret: boolean;
  readonly from: string;
  readonly weight: number;
}

const [folder = '', ...trees] = process.argv.slice(2);
const out = join(root, 'packages/lint/engine/weights.gen.ts');
const prefilter = createPrefilter(genericLiterals.map((text) => ({ text })));
const rate = { steps: 400, size: 0.5, shrink: 2e-4 };

const pairs = pairsOf(trees);
save([]);
const { featuresOf: features } = (await import(`../packages/lint/engine/randomness.ts?${Date.now()}`)) as { featuresOf: typeof featuresOf };
const cases = [...casesOfSets(), ...casesOfTrees(), ...casesOfMachines()];
const sets = [...new Set(cases.map(({ from }) => from))];
for (const set of sets) {
  const weights = learn(cases.filter(({ from }) => from !== set));
  report(
    `${set}, learned from the others`,
    cases.filter(({ from }) => from === set),
    weights,
  );
}
const weights = learn(cases);
report('all, learned from all', cases, weights);
save(weights);

function casesOfSets(): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readSet(join(folder, name))
        .filter(({ text }) => partOf(text) !== 'held out')
        .flatMap(({ text, expected, secret, path }) =>
          assignmentsOf(text, path ?? 'x.txt')
            .filter(({ value }) => expected === 'clean' || (secret !== undefined && (secret.includes(value) || value.includes(secret))))
            .map((one) => ({ features: features(one, path ?? 'x.txt'), isSecret: expected === 'secret', from: name, weight: 1 })),
        ),
    );
}

function casesOfTrees(): Case[] {
  const seen = new Set<string>();
  return trees.flatMap((tree) =>
    filesOf(tree).flatMap((path) =>
      isMadeUpPlace(path) || isDocument(path)
        ? []
        : assignmentsOf(readFileSync(path, 'latin1'), path, true)
            .filter(({ key, value }) => !seen.has(`${key}=${value}`) && seen.add(`${key}=${value}`))
            .map((one) => ({ features: features(one, path), isSecret: false, from: 'source code', weight: 3 })),
    ),
  );
}

/** Values as machines make them, of each alphabet and length, under each kind of name. */
function casesOfMachines(): Case[] {
  const alphabets = [
    '0123456789abcdef',
    'abcdefghijklmnopqrstuvwxyz0123456789',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  ];
  const signs = `${alphabets[2]!}!#$%*+,-./:;=?@^_~`;
  let state = 7;
  const next = (below: number): number => ((state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 8) % below;
  return ['password', 'DB_PASSWORD', 'client_secret', 'api_key', 'token', 'auth', 'signing_key'].flatMap((key) =>
    [...alphabets, `${alphabets[2]!}+/`, `${alphabets[2]!}-_`, signs].flatMap((alphabet) =>
      [12, 16, 20, 24, 32, 40, 64].flatMap((length) =>
        ['text.yml', 'text.py'].map((path) => {
          const value = Array.from(
            { length: length < 16 && alphabet.length < 40 ? 16 : length },
            () => alphabet[next(alphabet.length)]!,
          ).join('');
          const one = { key, operator: path.endsWith('py') ? '=' : ':', value, at: 0, end: 0, quote: '"' };
          return { features: features(one, path), isSecret: true, from: 'machines', weight: 0.5 };
        }),
      ),
    ),
  );
}

function filesOf(tree: string): string[] {
  return (readdirSync(tree, { recursive: true }) as string[])
    .map((name) => join(tree, name))
    .filter((path) => {
      const info = statSync(path, { throwIfNoEntry: false });
      return info?.isFile() === true && info.size < 1_000_000;
    });
}

/** The named values that only randomness can tell apart; `isMeant`: without what the file makes up. */
function assignmentsOf(text: string, path: string, isMeant = false): Assignment[] {
  const isMadeUp = isMeant ? madeUpPlaces(path, text) : () => false;
  const found = new Map<number, Assignment>();
  prefilter.scan(Buffer.from(text, 'latin1'), (literal, end) => {
    const one = readAssignment(text, end - genericLiterals[literal]!.length, end);
    if (one !== undefined && settled(one, path) === undefined && !isMadeUp(one.at)) found.set(one.at, one);
  });
  return [...found.values()];
}

/** Batch gradient descent with momentum. */
function learn(known: readonly Case[]): number[] {
  const size = known[0]!.features.length;
  const weights = new Float64Array(size);
  const speed = new Float64Array(size);
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < rate.steps; step++) {
    const slope = new Float64Array(size);
    for (const { features: values, isSecret, weight } of known) {
      const error = (probability(values, weights) - Number(isSecret)) * weight;
      for (let index = 0; index < size; index++) slope[index]! += error * values[index]!;
    }
    for (let index = 0; index < size; index++) {
      speed[index] = 0.9 * speed[index]! - rate.size * (slope[index]! / total + rate.shrink * weights[index]!);
      weights[index]! += speed[index]!;
    }
  }
  return [...weights];
}

function probability(values: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]! * (weights[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function report(what: string, known: readonly Case[], weights: readonly number[]): void {
  const rows = [0.3, 0.42, 0.5, 0.7].map((least) => {
    const count = (isSecret: boolean): number =>
      known.filter((one) => one.isSecret === isSecret && probability(one.features, weights) >= least).length;
    return `${least}: ${count(true)} of ${known.filter(({ isSecret }) => isSecret).length} found, ${count(false)} of ${known.filter(({ isSecret }) => !isSecret).length} wrong`;
  });
  console.log(`${what}: ${rows.join(' | ')}`);
}

/** How letters follow one another in the names of source code: for each two letters a digit, 0 never to 9 often. */
function pairsOf(folders: readonly string[]): string {
  const counts = new Float64Array(676).fill(1);
  for (const path of folders.flatMap(filesOf).filter((_, index) => index % 7 === 0)) {
    for (const [word] of readFileSync(path, 'latin1').matchAll(/[A-Za-z][a-z]{3,12}(?![a-z])/g)) {
      const letters = word.toLowerCase();
      for (let at = 1; at < letters.length; at++) counts[(letters.charCodeAt(at - 1) - 97) * 26 + letters.charCodeAt(at) - 97]!++;
    }
  }
  return [...counts]
    .map((count, index) => {
      const first = Math.floor(index / 26) * 26;
      const row = counts.slice(first, first + 26).reduce((sum, one) => sum + one, 0);
      return Math.max(0, Math.min(9, Math.round((Math.log2((count / row) * 26) + 4) * 1.4)));
    })
    .join('');
}

function save(weights: readonly number[]): void {
  const lines = pairs
    .match(/.{26}/g)!
    .map((row) => `  '${row}'`)
    .join(' +\n');
  writeFileSync(
    out,
    `/** How letters follow one another in words, and what each feature weighs. Written by scripts/fit.ts. */\nexport const pairs =\n${lines};\n\nexport const weights: readonly number[] = ${JSON.stringify(weights.map((one) => Number(one.toFixed(3))))};\n`,
  );
}
