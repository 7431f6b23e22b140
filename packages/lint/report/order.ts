import type { Finding } from '../finding.ts';

/** One secret with all its places: it is ended once. */
export interface Group {
  readonly first: Finding;
  readonly places: readonly Finding[];
}

/** Findings by secret, what to do first comes first: what is certain, then what is known, then what is likely; what still stands, then what is gone. */
export function grouped(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of ordered(findings)) {
    const key = `${finding.rule} ${finding.fingerprint}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((places) => ({ first: places[0]!, places }));
}

/** Findings, what to do first comes first. */
export function ordered(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      urgencyOf(a) - urgencyOf(b) ||
      Number(isGone(a)) - Number(isGone(b)) ||
      compare(a.rule, b.rule) ||
      compare(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column,
  );
}

/** Whether it was taken away again; it stands in the history all the same. */
export function isGone({ commit }: Finding): boolean {
  return commit?.isAtHead === false;
}

function urgencyOf({ rule, why }: Finding): number {
  if (rule.startsWith('generic')) return 3;
  if (why.includes('checksum fits')) return 0;
  return why.includes('name before') ? 2 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
