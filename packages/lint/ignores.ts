import { createHmac, randomBytes, scryptSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Reads the ignore file. Throws LINT_IGNORES with the line. */
export function parseIgnores(text: string): Ignores {
  const salt = /^# salt: ([0-9a-f]{32})$/m.exec(text)?.[1];
  const entries = text.split(/\r?\n/).flatMap((line, index): Ignore[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const shape = /^([\w-]+) ([0-9a-f]{32}) owner="([^"]+)" reason="([^"]+)"(?: expires=(\d{4}-\d\d-\d\d))?$/.exec(line);
    if (shape === null)
      throw new DaypassError(
        'LINT_IGNORES',
        `${ignoreFile}:${index + 1} must read: RULE FINGERPRINT owner="…" reason="…" [expires=YYYY-MM-DD]`,
      );
    const [, rule, fingerprint, owner, reason, expires] = shape;
    return [{ rule: rule!, fingerprint: fingerprint!, owner: owner!, reason: reason!, expires }];
  });
  if (salt === undefined && entries.length > 0) throw new DaypassError('LINT_IGNORES', `${ignoreFile} has entries but no '# salt:' line`);
  return { salt: salt ?? '', entries };
}

export function readIgnores(path: string): Ignores {
  return existsSync(path) ? parseIgnores(readFileSync(path, 'utf8')) : { salt: '', entries: [] };
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

/** What a guess costs where a value can be guessed: some 50 ms. */
const slow = { N: 16_384, r: 8, p: 1 };
const strong = 20;

/** The key of a value under a rule. Short values are hashed slowly, so that the file does not help to guess them. */
export function fingerprintOf(rule: string, value: string, salt: string): string {
  const isGuessable = value.length < strong || /password/.test(rule);
  if (salt !== '' && isGuessable) return scryptSync(value, `${salt}:${rule}`, 16, slow).toString('hex');
  return createHmac('sha256', salt).update(`${rule}\0${value}`).digest('hex').slice(0, 32);
}
