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
    .map((example) => ({ ...example, path: `sample${/\.\w+$/.exec(example.path ?? '')?.[0] ?? '.txt'}` }));
}

/** Which part a text falls into, by a hash of its letters and digits, so that near copies stay together. */
export function partOf(text: string): 'tuned' | 'held out' {
  const first = createHash('sha256')
    .update(text.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest()[0]!;
  return first % 2 === 0 ? 'tuned' : 'held out';
}
