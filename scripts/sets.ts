import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A labelled text. */
export interface Example {
  readonly text: string;
  readonly expected: 'secret' | 'clean';
  readonly rule_id: string;
  readonly secret?: string;
  readonly path?: string;
  readonly helper_rule?: boolean;
  readonly checksum?: string;
}

/** A set as it is scored: without identifiers, and without tokens whose documented checksum fails. A label speaks of the text: of the path only the kind of file is kept. */
export function readSet(file: string): Example[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Example)
    .filter(({ checksum, helper_rule }) => checksum !== 'invalid' && helper_rule !== true)
    .map((example) => ({ ...example, path: `text${/\.\w+$/.exec(example.path ?? '')?.[0] ?? '.txt'}` }));
}

/**
 * `tuned`: rules and thresholds were made while looking at these texts. `seen`: held out until 2026-11-27, then looked at too.
 * `held out`: only ever counted.
 */
export type Part = 'tuned' | 'seen' | 'held out';

/** Which part a text falls into, by a hash of its letters and digits, so that near copies stay together. */
export function partOf(text: string): Part {
  const [first = 0, second = 0] = createHash('sha256')
    .update(text.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest();
  if (first % 2 === 0) return 'tuned';
  return second % 2 === 0 ? 'seen' : 'held out';
}
