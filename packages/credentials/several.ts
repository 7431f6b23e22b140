import { DaypassError, collected, createDeadline } from '@daypass/core';
import type { Job } from '@daypass/ci';
import type { Provider } from '@daypass/exchange';
import type { IdentityToken } from '@daypass/identity';
import { warnOfOrphans } from './checks.ts';
import { fulfil, mintFor, openErrand } from './errand.ts';
import type { Errand, Holding } from './errand.ts';
import { printFailure } from './explain.later.ts';
import { asDaypassError, aside, plainly } from './failure.ts';
import type { Loading } from './failure.ts';
import { sweep } from './folder.ts';
import { graceMs, postMs } from './life.ts';
import { openRecord } from './record.ts';
import type { Record } from './record.ts';
import { settle, undo } from './session.ts';
import type { Session } from './session.ts';
import { auditPath, readSettings } from './settings.ts';
import type { Settings } from './settings.ts';

type Texts = Readonly<globalThis.Record<string, string>>;

/** One credential that a run wants. */
export interface Wanted {
  /** Unique in a run; for messages and the record. */
  readonly name: string;
  readonly provider: Provider;
  /** The provider's inputs, by their declared names. */
  readonly texts: Texts;
  /** Names of those that must be had before this one is exchanged. */
  readonly needs?: readonly string[];
  /** What refuses an identity before anything is exchanged with it. */
  readonly refusal?: (token: IdentityToken) => DaypassError | undefined;
}

/** A run with any number of credentials: all of them, or none. */
export interface Plan {
  readonly wanted: readonly Wanted[];
  /** sha256 of the file that states the credentials; in every event of the record. */
  readonly digest?: string | undefined;
}

/** What a run does with what it had; returns the exit code. */
export type Use = (had: readonly Had[], session: Session & { readonly record: Record }) => Promise<number>;

/** A credential that was had, under the name it was wanted by. */
export type Had = Holding & Pick<Wanted, 'name'>;

/**
 * Has all credentials side by side, then calls `use` with them, in the plan's order; returns what it returns, when `isBrief` after giving
 * everything back. When one fails, or `use` does, what was had is given back, the failure is printed and recorded, and 1 is returned.
 */
export async function obtainAll(
  plan: Plan,
  session: Session,
  use: Use,
  { loadFixes, isBrief = false }: Pick<Loading, 'loadFixes'> & { readonly isBrief?: boolean } = {},
): Promise<number> {
  const { job, ledger } = session;
  const errands = new Map<string, Errand>();
  try {
    const record = (session.record = beginRecord(plan, session));
    sweep(job.tempFolder, session.key);
    const settings = allSettings(plan.wanted, session);
    const refusal = job.refusal();
    if (refusal !== undefined) throw refusal;
    ledger.concerns(plan.wanted.map(({ provider, texts }) => ({ provider: provider.id, texts })));
    const had = await all(plan.wanted, settings, errands, session);
    const code = await use(had, Object.assign(session, { record }));
    if (isBrief) await settle(session, [...errands.values()], postMs);
    return code;
  } catch (thrown) {
    const error = asDaypassError(thrown);
    const { token } = [...errands.values()].find((errand) => errand.grant === undefined) ?? {};
    await printFailure(error, { token, loadFixes }, job).catch(plainly(error, job));
    for (const { grant, lost } of errands.values()) if (grant === undefined) warnOfOrphans({ orphans: lost, expiresAt: undefined }, job);
    await undo(session, [...errands.values()]);
    aside(job, () =>
      session.record?.add('failed', { code: error.code, message: job.redact(error.message), owed: ledger.handles().length }),
    );
    return 1;
  }
}

/** A job as a provider sees it: with its own inputs. */
export function jobFor(job: Job, { texts }: Pick<Wanted, 'texts'>): Job {
  return { ...job, inputs: () => ({ texts, unknown: [] }) };
}

function beginRecord({ wanted, digest }: Plan, { job, host }: Session): Record {
  const record = openRecord(
    auditPath(wanted[0]?.texts['audit-file'], job, host),
    host,
    job.facts,
    job.source,
    digest === undefined ? {} : { file: digest },
  );
  const { actor, event, ref, workflow } = job.facts;
  for (const { name, provider } of wanted) record.add('asked', { credential: name, provider: provider.id, actor, event, ref, workflow });
  return record;
}

/** The settings of all, or one error with everything that is wrong. */
function allSettings(wanted: readonly Wanted[], { job, host }: Session): ReadonlyMap<string, Settings> {
  const problems: string[] = [];
  const settings = new Map<string, Settings>();
  for (const one of wanted) {
    try {
      settings.set(one.name, readSettings(one.provider, jobFor(job, one), host));
    } catch (error) {
      if (!(error instanceof DaypassError) || error.code !== 'INPUT_INVALID') throw error;
      problems.push(...(error.detail.problems ?? [error.message]).map((problem) => named(one, wanted) + problem));
    }
  }
  if (problems.length > 0) throw collected('INPUT_INVALID', problems);
  return settings;
}

/** Mints for all, judges all, and only then exchanges: side by side, but each after those that it needs. */
async function all(
  wanted: readonly Wanted[],
  settings: ReadonlyMap<string, Settings>,
  errands: Map<string, Errand>,
  session: Session,
): Promise<readonly Had[]> {
  const { host, life } = session;
  const failed = new AbortController();
  const longestMs = Math.max(...[...settings.values()].map(({ shared }) => shared.timeout * 1000));
  life.limit(longestMs);
  const signal = AbortSignal.any([life.signal, failed.signal]);
  for (const { name, provider } of wanted) {
    const own = settings.get(name)!;
    errands.set(name, openErrand(provider, own, session, createDeadline(host, own.shared.timeout * 1000, signal), name));
  }
  const tokens = await Promise.all(wanted.map((one) => naming(one, wanted, mintFor(errands.get(one.name)!, session))));
  refuseSome(wanted, tokens);

  const begun = new Map<string, Promise<Had>>();
  const begin = (one: Wanted): Promise<Had> => {
    const running = begun.get(one.name) ?? afterNeeds(one);
    begun.set(one.name, running);
    return running;
  };
  const afterNeeds = async (one: Wanted): Promise<Had> => {
    await Promise.all((one.needs ?? []).map((name) => begin(wanted.find((other) => other.name === name)!)));
    const token = tokens[wanted.indexOf(one)]!;
    return { ...(await naming(one, wanted, fulfil(errands.get(one.name)!, token, session))), name: one.name };
  };
  return allOrNone(wanted.map(begin), failed);
}

/** Waits for all; after a first failure the others get the grace to end by themselves, so that what they were granted is known. */
async function allOrNone<T>(running: readonly Promise<T>[], failed: AbortController): Promise<readonly T[]> {
  const first = Promise.all(running);
  first.catch((error: unknown) => setTimeout(() => failed.abort(error), graceMs).unref());
  await Promise.allSettled(running);
  return first;
}

function refuseSome(wanted: readonly Wanted[], tokens: readonly IdentityToken[]): void {
  const refusals = wanted.flatMap((one, at) => {
    const refusal = one.refusal?.(tokens[at]!);
    return refusal === undefined ? [] : [withName(one, wanted, refusal)];
  });
  const [first, ...others] = refusals;
  if (first === undefined) return;
  const together = [first, ...others].map(({ message }) => message).join('; ');
  throw new DaypassError(first.code, together, first.detail);
}

/** A failure says which credential failed, where there are several. */
function naming<T>(one: Wanted, all: readonly Wanted[], work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw withName(one, all, asDaypassError(error));
  });
}

function withName(one: Wanted, all: readonly Wanted[], { code, message, detail }: DaypassError): DaypassError {
  return new DaypassError(code, named(one, all) + message, detail);
}

function named({ name }: Wanted, all: readonly Wanted[]): string {
  return all.length === 1 ? '' : `credential '${name}': `;
}
