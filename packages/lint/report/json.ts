import { version } from '@daypass/core';
import type { Scan } from '../scan.ts';
import type { Judgement } from '../verdict.ts';
import { ordered } from './order.ts';
import { json } from './plain.ts';

/** Everything, for machines. */
export function jsonReport(
  { what, commits, contents, cached, bytes, skipped }: Scan,
  { failing, reported, ...more }: Judgement,
  notices: readonly string[],
): string {
  const scanned = { what, commits, contents, cached, bytes, skipped };
  return `${json({ tool: { name: 'daypass', version }, scanned, failing: ordered(failing), reported: ordered(reported), ...more, notices }, 2)}\n`;
}

/** A finding a line; `fails` tells whether it fails the build. */
export function jsonLinesReport({ failing, reported }: Judgement): string {
  const lines = [
    ...ordered(failing).map((finding) => ({ fails: true, ...finding })),
    ...ordered(reported).map((finding) => ({ fails: false, ...finding })),
  ];
  return lines.map((line) => `${json(line)}\n`).join('');
}
