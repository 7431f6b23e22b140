import { createHmac, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { Finding } from './finding.ts';

/** The work of one guess at a value that can be guessed (scrypt, RFC 7914): 16 MiB and 2^14 rounds. */
export const guessWork = { N: 16_384, r: 8, p: 1 } as const;

/** What people choose, and what stands where anything may stand. */
const chosen = /pass|pwd|generic|url|curl|netrc|connection|basic|auth|kubernetes/;
const strongLength = 20;

/** Whether somebody who has the fingerprint could find the value by trying: short, or made of words. */
export function isGuessable(rule: string, value: string): boolean {
  if (value.length < strongLength) return true;
  if (!chosen.test(rule)) return false;
  const inWords = (value.match(/[A-Z]?[a-z]{4,}|[A-Z]{5,}/g) ?? []).join('').length;
  return !/\d/.test(value) || inWords > value.length / 2;
}

/** The durable key of a value under a rule: with the repository's salt, and slow where the value can be guessed. */
export async function fingerprintOf(rule: string, value: string, salt: string): Promise<string> {
  if (isGuessable(rule, value)) {
    const derive = promisify<string, string, number, typeof guessWork, Buffer>(scrypt);
    return (await derive(value, `${salt}:${rule}`, 16, guessWork)).toString('hex');
  }
  return createHmac('sha256', salt).update(`${rule}\0${value}`).digest('hex').slice(0, 32);
}

/** The keys of one run: values are compared by fast ones that mean nothing after it; only what is left in the end gets its durable one. */
export interface Keys {
  /** Makes another thread's keys the same: `createKeys(salt, seed)`; what that one's `values` hold is added to these in the end. */
  readonly seed: Uint8Array;
  readonly values: Map<string, { readonly rule: string; readonly value: string }>;
  keyOf(rule: string, value: string): string;
  /** The findings, each with its durable fingerprint in place of the run's key; where that is slow, only for rules for which somebody asks. */
  durable(findings: readonly Finding[], isAsked: (rule: string) => boolean): Promise<Finding[]>;
}

export function createKeys(salt: string, given?: Uint8Array): Keys {
  const values: Keys['values'] = new Map();
  let seed = given;
  return {
    // Made when it is asked for: most scans find nothing.
    get seed() {
      return (seed ??= randomBytes(32));
    },
    values,
    keyOf(rule, value) {
      const key = createHmac('sha256', this.seed).update(`${rule}\0${value}`).digest('base64url');
      values.set(key, { rule, value });
      return key;
    },
    async durable(findings, isAsked) {
      const keys = [...new Set(findings.map(({ fingerprint }) => fingerprint))];
      const made = new Map(
        await Promise.all(
          keys.map(async (key) => {
            const { rule, value } = values.get(key)!;
            const isWeak = isGuessable(rule, value);
            const fingerprint = isWeak && !isAsked(rule) ? key : await fingerprintOf(rule, value, salt);
            return [key, { fingerprint, isGuessable: isWeak }] as const;
          }),
        ),
      );
      return findings.map((finding) => ({ ...finding, ...made.get(finding.fingerprint)! }));
    },
  };
}
