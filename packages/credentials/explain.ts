import { readFileSync } from 'node:fs';
import type { Host } from '@daypass/core';
import { DaypassError, documentation } from '@daypass/core';
import type { ErrorDetail } from '@daypass/core';
import type { Job } from '@daypass/ci';
import type { Claims, IdentityToken } from '@daypass/identity';
import type { Demand, Receiver } from '@daypass/trust';
import { inWorkspace } from './settings.ts';

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

export type LoadReceiver = () => Promise<Receiver>;

export interface Refusal {
  readonly token: IdentityToken | undefined;
  readonly loadReceiver: LoadReceiver | undefined;
  /** Path of the receiver's trust policy in the workspace, where one is given. */
  readonly trustPolicy: string | undefined;
}

/** Prints a failure: the first line says it all; then what was presented, what was required, the fix, where to read more. */
export async function printFailure(error: DaypassError, refusal: Refusal, job: Job, host: Host): Promise<void> {
  const { presented, required } = await sides(error, refusal, host);
  const { fix, receiver } = error.detail;
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
  if (receiver !== undefined && refusal.token !== undefined) {
    job.emit({ kind: 'group', title: 'claims that were presented', lines: claimLines(refusal.token.claims, receiver.claims) });
  }
}

/** Any thrown thing as an error of ours; of an unknown one its name and message are shown, without anything that could be a value. */
export function asDaypassError(error: unknown): DaypassError {
  if (error instanceof DaypassError) return error;
  const text =
    error instanceof Error
      ? `${error.name}: ${error.message.replace(/\S{20,}/g, '…').slice(0, 200)}`
      : 'something that is not an error was thrown';
  return new DaypassError('LIFE_INTERNAL', `unexpected: ${text}`, { cause: error });
}

async function sides(error: DaypassError, refusal: Refusal, host: Host): Promise<Pick<ErrorDetail, 'presented' | 'required'>> {
  const { detail } = error;
  const { token } = refusal;
  if (detail.receiver === undefined || token === undefined) return detail;
  const unmet = await unmetDemands(refusal, token.claims, host);
  const named = detail.receiver.claims ?? [];
  const presented =
    typeof unmet === 'string' || unmet.length === 0
      ? claimLines(token.claims, named).slice(0, Math.max(named.length, 2))
      : unmet.map(presentedSide);
  const required = typeof unmet === 'string' ? unmet : unmet.map(requiredSide).join('; ') || 'not disclosed by the receiver';
  return { presented: detail.presented ?? presented.join('; '), required: detail.required ?? required };
}

/** What the trust policy demands and the claims do not meet; as a text: why it cannot be told. */
async function unmetDemands({ loadReceiver, trustPolicy }: Refusal, claims: Claims, host: Host): Promise<readonly Demand[] | string> {
  if (loadReceiver === undefined || trustPolicy === undefined) return [];
  try {
    const receiver = await loadReceiver();
    const text = readFileSync(inWorkspace(trustPolicy, host), 'utf8');
    return receiver.evaluate(receiver.parse(text), claims).demands.filter((demand) => demand.met === 'no');
  } catch (error) {
    const why = error instanceof DaypassError ? error.message : ((error as NodeJS.ErrnoException).code ?? 'unexpected');
    return `not known: the trust policy '${trustPolicy}' cannot be read (${why})`;
  }
}

function presentedSide({ key, presented }: Demand): string {
  return `${key} = ${presented === undefined ? '(absent)' : `'${presented}'`}`;
}

function requiredSide({ key, required, where }: Demand): string {
  return `${key} ${required} (${where})`;
}

function claimLines(claims: Claims, named: readonly string[] = []): string[] {
  const names = [...new Set([...named, ...shownClaims])].filter((name) => named.includes(name) || claims[name] !== undefined);
  return names.map((name) => `${name} = ${claims[name] === undefined ? '(absent)' : JSON.stringify(claims[name])}`);
}
