import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '@daypass/lint';

/** `accuracy.ts DIR`: scores the labelled sets of a folder; a text counts as flagged when anything in it would fail a build. */
interface Example {
  readonly text: string;
  readonly expected: 'secret' | 'clean';
  readonly rule_id: string;
  readonly path?: string;
  readonly helper_rule?: boolean;
  readonly checksum?: string;
}

const [folder = '', show = ''] = process.argv.slice(2);
const engine = createEngine();
const scores: number[] = [];
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()) {
  const examples = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Example)
    .filter(({ checksum, helper_rule }) => checksum !== 'invalid' && helper_rule !== true);
  const flagged = examples.map(({ text, path }) =>
    engine.find(Buffer.from(text), path ?? 'x.txt').some(({ verdict }) => verdict === 'secret'),
  );
  const count = (expected: string, isFlagged: boolean): number =>
    examples.filter((example, index) => example.expected === expected && flagged[index] === isFlagged).length;
  const [tp, fn, fp, tn] = [count('secret', true), count('secret', false), count('clean', true), count('clean', false)] as const;
  const [precision, recall] = [tp / (tp + fp), tp / (tp + fn)];
  const f1 = (2 * precision * recall) / (precision + recall);
  scores.push(f1);
  console.log(
    `${file.replace('.jsonl', '').padEnd(18)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  false positives ${(fp / (fp + tn || 1)).toFixed(3)}`,
  );
  if (show === file.replace('.jsonl', '')) {
    examples.forEach((example, index) => {
      if ((example.expected === 'secret') !== flagged[index])
        console.log(
          `${example.expected === 'secret' ? 'missed ' : 'flagged'} ${example.rule_id}: ${JSON.stringify(example.text).slice(0, 160)}`,
        );
    });
  }
}
console.log(`macro F1 ${(scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(3)}`);
