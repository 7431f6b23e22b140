import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { DaypassError } from '@daypass/core';

/** What the ignore file says of one value: it may stay, by whose word, why, until when. */
export interface Ignore {
  readonly fingerprint: string;
  readonly rule: string;
  readonly owner: string;
  readonly reason: string;
  /** YYYY-MM-DD. */
  readonly expires: string | undefined;
}

export interface Ignores {
  readonly salt: string;
  readonly entries: readonly Ignore[];
  /** The entries that the base of a range has; undefined: nothing is compared. */
  readonly before?: readonly Ignore[];
}

export const ignoreFile = '.daypass-ignore';
const head =
  '# Secrets that may stay: rule, fingerprint, owner, reason, expiry. Written by `daypass lint --accept`; sorted; keyed by value.';
const shape = /^([\w-]+) ([0-9a-f]{32}) owner="([^"]+)" reason="([^"]+)"(?: expires=(\d{4}-\d\d-\d\d))?$/;

/** Reads the ignore file. Throws LINT_IGNORES with the line. */
export function parseIgnores(text: string): Ignores {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const broken = (index: number, says: string): DaypassError => new DaypassError('LINT_IGNORES', `${ignoreFile}:${index + 1}: ${says}`);
  const salts = lines.flatMap((line, index) => (/^# salt:/.test(line) ? [{ line, index }] : []));
  if (salts.length > 1)
    throw broken(salts[1]!.index, 'a second salt, as a merge leaves it: keep one, and accept anew what was keyed by the other');
  const salt = salts[0] === undefined ? '' : /^# salt: ([0-9a-f]{32})$/.exec(salts[0].line)?.[1];
  if (salt === undefined) throw broken(salts[0]!.index, 'a salt is 32 hexadecimal digits');
  const entries = lines.flatMap((line, index): Ignore[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const match = shape.exec(line);
    if (match === null) throw broken(index, 'must read: RULE FINGERPRINT owner="…" reason="…" [expires=YYYY-MM-DD]');
    const [, rule, fingerprint, owner, reason, expires] = match;
    if (expires !== undefined && !isDate(expires)) throw broken(index, `there is no day ${expires}`);
    return [{ rule: rule!, fingerprint: fingerprint!, owner: owner!, reason: reason!, expires }];
  });
  if (salt === '' && entries.length > 0) throw broken(0, "there are entries but no '# salt:' line");
  return { salt, entries };
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Writes the file: one entry a line, sorted, so that two branches that add entries do not conflict on order. */
export function writeIgnores(path: string, { salt, entries }: Ignores): void {
  const lines = entries.map(
    ({ rule, fingerprint, owner, reason, expires }) =>
      `${rule} ${fingerprint} owner="${owner}" reason="${reason}"${expires === undefined ? '' : ` expires=${expires}`}`,
  );
  writeFileSync(path, [head, `# salt: ${salt}`, ...[...new Set(lines)].sort(), ''].join('\n'));
}

export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

export function keyOf({ rule, fingerprint }: { readonly rule: string; readonly fingerprint: string }): string {
  return `${rule} ${fingerprint}`;
}

/** How many accepted values are left to be ended, and which expire next. */
export function burnDown({ entries }: Ignores, today: string): string[] {
  const left = entries.filter(({ expires }) => expires === undefined || expires >= today);
  if (left.length === 0) return [];
  const next = left.flatMap(({ expires }) => expires ?? []).sort()[0];
  const count = left.filter(({ expires }) => expires === next).length;
  const expiry = next === undefined ? 'none of them expires' : `${count} expire${count === 1 ? 's' : ''} next, on ${next}`;
  return [`${left.length} value${left.length === 1 ? '' : 's'} in ${ignoreFile} left to end: ${expiry}`];
}
