import type { Candidate } from '../finding.ts';
import type { Assignment } from './assignment.ts';
import { readAssignment } from './assignment.ts';
import { entropyOf } from './measure.ts';
import { isPasswordName } from './names.ts';
import { likelihood } from './randomness.ts';
import { services } from './services.ts';
import { inColumn } from './tables.ts';
import { settled } from './settled.ts';
import type { Trace } from './trace.ts';

/** Words by which names are found whose value may be a secret without a shape of its own; all in lower case. */
export const genericLiterals: readonly string[] = [
  ...services,
  'passw',
  'passphrase',
  'passcode',
  '_pass',
  'pass=',
  'pass"',
  "pass'",
  'pass:',
  'pass ',
  'pass>',
  'pwd',
  'access=',
  'access ',
  'access:',
  'secret',
  'token',
  'apikey',
  'api_key',
  'api-key',
  'api key',
  'accesskey',
  'access_key',
  'access-key',
  'auth',
  'credential',
  'private',
  'signing',
  'encrypt',
  'verifier',
  'key=',
  'key:',
  'key"',
  "key'",
  'key ',
  'key]',
  'salt',
  'pepper',
  '_psk',
  'psk=',
  'psk ',
  'creds',
  '_pat',
  '_pw',
  'pw ',
  'pw:',
  'pw[',
  'pw=',
  'pw>',
];

/** The values whose name holds the literal from `start` to `end`, where both say that they are secrets: one, or those of a column. */
export function genericCandidates(text: string, start: number, end: number, path: string, trace?: Trace): Candidate[] {
  const column = inColumn(text, start);
  const assignment = column.length > 0 ? undefined : readAssignment(text, start, end);
  const all = assignment === undefined ? column : [assignment];
  return all.flatMap((one) => candidateOf(text, start, one, path, trace) ?? []);
}

function candidateOf(text: string, start: number, assignment: Assignment, path: string, trace?: Trace): Candidate | undefined {
  const { key, value, at, end: until, isPieced = false } = assignment;
  const rule = isPasswordName(key) ? 'generic-password' : 'generic-secret';
  const none = whyNone(assignment, path) ?? (isAmongBytes(text, start, until) ? 'among bytes that are no text' : undefined);
  if (none !== undefined) {
    trace?.({ rule, at, length: value.length, kind: 'dropped', why: none });
    return undefined;
  }
  return {
    rule,
    title: `A value named '${key.slice(-40)}'`,
    verdict: 'secret',
    value,
    at,
    ...(isPieced ? { length: until - at } : {}),
    why: `its name, and ${entropyOf(value).toFixed(1)} bits a character${isPieced ? ', in pieces' : ''}`,
    revoke: 'at what it opens',
  };
}

/** Whether what stands around it on its line is of a program or a picture: no text, in whatever language. */
function isAmongBytes(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)];
  const around = `${before.slice(before.lastIndexOf('\n') + 1)}${text.slice(start, end)}${after.split('\n', 1)[0]!}`;
  if (!/[\x00-\x08\x0e-\x1f\x80-\xff]/.test(around)) return false;
  return (
    (Buffer.from(around, 'latin1')
      .toString()
      .match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0) > 4
  );
}

/** Why a named value is no secret; undefined when it is one. */
function whyNone(assignment: Assignment, path: string): string | undefined {
  const why = settled(assignment, path);
  if (why !== undefined) return why;
  const chance = likelihood(assignment, path);
  return chance >= least ? undefined : `not random enough for a secret (${chance.toFixed(2)}, less than ${least})`;
}

const least = 0.42;
