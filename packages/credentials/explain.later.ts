import type { DaypassError } from '@daypass/core';
import { documentation } from '@daypass/core';
import type { Job } from '@daypass/ci';
import type { Claims, IdentityToken } from '@daypass/identity';
import type { Demand, Receiver } from '@daypass/trust';
import type { Loading } from './failure.ts';

/** The claims that trust policies are usually about, in the order in which people look at them. */
const shownClaims = [
  'sub',
  'aud',
  'iss',
  'repository',
  'ref',
  'environment',
  'event_name',
  'job_workflow_ref',
  'repository_id',
  'repository_owner_id',
];

export interface Refusal {
  readonly token?: IdentityToken | undefined;
  readonly receiver?: Receiver | undefined;
  /** The receiver's trust policy, where a file of it is given. */
  readonly trustPolicy?: unknown;
  readonly loadFixes?: Loading['loadFixes'];
}

/** Prints a failure: the first line says it all; then what was presented, what was required, the fix, where to read more. */
export async function printFailure(error: DaypassError, refusal: Refusal, job: Job): Promise<void> {
  const { presented, required } = sides(error, refusal);
  const { receiver } = error.detail;
  const fix = error.detail.fix ?? (await refusal.loadFixes?.())?.[error.code];
  const first = fix === undefined ? error.message : `${error.message}. Fix: ${fix}`;
  job.emit({ kind: 'annotation', level: 'error', title: error.code, message: first });
  const lines = [
    ...(receiver === undefined
      ? []
      : [`receiver   ${receiver.says}${receiver.requestId === undefined ? '' : ` (request ${receiver.requestId})`}`]),
    ...(presented === undefined ? [] : [`presented  ${presented}`]),
    ...(required === undefined ? [] : [`required   ${required}`]),
    `more       ${documentation(error.code)}`,
  ];
  for (const text of lines) job.emit({ kind: 'line', text });
  if (receiver?.claims !== undefined && refusal.token !== undefined) {
    job.emit({ kind: 'group', title: 'claims that were presented', lines: claimLines(refusal.token.claims, receiver.claims) });
  }
}

/** What was presented and what was required: of a refusal that is about claims, the claims. */
function sides(
  { detail }: DaypassError,
  { token, receiver, trustPolicy }: Refusal,
): { presented?: string | undefined; required?: string | undefined } {
  const named = detail.receiver?.claims;
  if (named === undefined || token === undefined) return detail;
  const unmet =
    receiver === undefined || trustPolicy === undefined
      ? []
      : receiver.evaluate(trustPolicy, token.claims).demands.filter((demand) => demand.met === 'no');
  return {
    presented:
      detail.presented ??
      (unmet.length > 0
        ? unmet.map(presentedSide).join('; ')
        : claimLines(token.claims, named).slice(0, Math.max(named.length, 2)).join('; ')),
    required: detail.required ?? (unmet.length > 0 ? unmet.map(requiredSide).join('; ') : 'not disclosed by the receiver'),
  };
}

function presentedSide({ key, presented }: Demand): string {
  return `${key} = ${presented === undefined ? '(absent)' : `'${presented}'`}`;
}

function requiredSide({ key, required, where, near }: Demand): string {
  return `${key} ${required} (${where}${near === undefined ? '' : `; ${near}`})`;
}

function claimLines(claims: Claims, named: readonly string[] = []): string[] {
  const names = [...new Set([...named, ...shownClaims])].filter((name) => named.includes(name) || claims[name] !== undefined);
  return names.map((name) => `${name} = ${claims[name] === undefined ? '(absent)' : JSON.stringify(claims[name])}`);
}
