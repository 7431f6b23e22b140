import type { Scan } from '../scan.ts';
import type { Judgement } from '../verdict.ts';

/** Everything, for machines. */
export function jsonReport({ what, commits, contents, bytes, skipped }: Scan, judgement: Judgement): string {
  return `${JSON.stringify({ scanned: { what, commits, contents, bytes, skipped }, ...judgement }, null, 2)}\n`;
}
