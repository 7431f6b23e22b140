import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '@daypass/lint';
import { bestPeers } from './peers.ts';
import { partOf, readSet } from './sets.ts';
import type { Example } from './sets.ts';

/**
 * `accuracy.ts DIR [--show SET]`: scores the labelled sets of a folder (JSON lines with `text` and `expected`); a text counts as
 * flagged when anything in it would fail a build. Each set falls into parts (see sets.ts); what is shown one by one is never of
 * the part that is held out.
 */
interface Judged extends Example {
  readonly isFlagged: boolean;
  /** What a scanner that knows all labels would say: identical texts carry both. */
  readonly atBest: boolean;
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly falsePositives: number;
}

const parts = ['tuned', 'seen', 'held out', 'all'] as const;
const [folder = '', , show = ''] = process.argv.slice(2);
const engine = createEngine();

const sets = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .map((name) => ({ name: name.replace('.jsonl', ''), examples: readSet(join(folder, name)) }));
const secretsOf = new Map<string, number>();
for (const { text, expected } of sets.flatMap(({ examples }) => examples))
  secretsOf.set(text, (secretsOf.get(text) ?? 0) + (expected === 'secret' ? 1 : -1));

console.log(`${'set'.padEnd(16)} ${parts.map((part) => `| ${part.padEnd(31)}`).join(' ')} | ceiling | best peer`);
console.log(`${''.padEnd(16)} ${parts.map(() => '| prec.  recall  F1     false pos.').join(' ')} |         |`);
const table = sets.map(({ name, examples }) => {
  const judged = examples.map((example): Judged => ({
    ...example,
    isFlagged: flags(example),
    atBest: secretsOf.get(example.text)! >= 0,
  }));
  if (show === name) showWrong(judged);
  const scores = parts.map((part) => scoreOf(judged.filter((example) => part === 'all' || partOf(example.text) === part)));
  const ceiling = scoreOf(judged.map((example) => ({ ...example, isFlagged: example.atBest }))).f1;
  console.log(`${name.padEnd(16)} ${scores.map(row).join(' ')} |  ${ceiling.toFixed(3)}  | ${bestPeers[name] ?? ''}`);
  return { judged, scores, ceiling };
});
const every = parts.map((part) =>
  scoreOf(table.flatMap(({ judged }) => judged.filter(({ text }) => part === 'all' || partOf(text) === part))),
);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
console.log(`${'all texts'.padEnd(16)} ${every.map(row).join(' ')} |         |`);
console.log(
  `${'macro F1'.padEnd(16)} ${parts.map((_, index) => `|                ${mean(table.map(({ scores }) => scores[index]!.f1)).toFixed(3)}           `).join(' ')} |  ${mean(table.map(({ ceiling }) => ceiling)).toFixed(3)}  | ${bestPeers['macro'] ?? ''}`,
);

function flags({ text, path }: Example): boolean {
  return engine.find(Buffer.from(text), path!).some(({ verdict }) => verdict === 'secret');
}

function scoreOf(examples: readonly Judged[]): Score {
  const count = (label: string, isFlagged: boolean): number =>
    examples.filter((example) => example.expected === label && example.isFlagged === isFlagged).length;
  const [found, missed, wrong, quiet] = [count('secret', true), count('secret', false), count('clean', true), count('clean', false)];
  return {
    precision: found / (found + wrong || 1),
    recall: found / (found + missed || 1),
    f1: (2 * found) / (2 * found + missed + wrong || 1),
    falsePositives: wrong / (wrong + quiet || 1),
  };
}

function row({ precision, recall, f1, falsePositives }: Score): string {
  return `| ${precision.toFixed(3)}  ${recall.toFixed(3)}   ${f1.toFixed(3)}  ${falsePositives.toFixed(3)}     `;
}

function showWrong(judged: readonly Judged[]): void {
  for (const { text, expected, isFlagged, rule_id: rule } of judged.filter((one) => partOf(one.text) !== 'held out')) {
    if ((expected === 'secret') !== isFlagged)
      console.log(`${isFlagged ? 'flagged' : 'missed '} ${rule}: ${JSON.stringify(text).slice(0, 200)}`);
  }
}
