import type { Job } from '@daypass/ci';
import type { Host } from '@daypass/core';
import { createDeadline } from '@daypass/core';
import type { Provider } from '@daypass/exchange';
import type { Receiver } from '@daypass/trust';
import { warnOfOrphans } from './checks.ts';
import { deliver } from './deliver.ts';
import { fulfil, mintFor, openErrand } from './errand.ts';
import type { Errand } from './errand.ts';
import { printFailure } from './explain.later.ts';
import { asDaypassError, aside, plainly } from './failure.ts';
import type { Loading } from './failure.ts';
import { sweep } from './folder.ts';
import type { Life } from './life.ts';
import { openRecord } from './record.ts';
import type { Record } from './record.ts';
import { openSession, undo } from './session.ts';
import { auditPath, readSettings } from './settings.ts';
import { printSuccess, summarize } from './summary.ts';

/** The main step: from the job's identity to a delivered credential (DESIGN §4, steps 1–11). Returns the exit code. */
export async function obtain(
  { provider, loadReceiver, loadFixes }: Loading & { readonly provider: Provider },
  job: Job,
  host: Host,
  life: Life,
): Promise<number> {
  const session = openSession(job, host, life, 'in post');
  const { folder, ledger, clock } = session;
  let receiver: Receiver | undefined;
  let errand: Errand | undefined;
  try {
    const record = (session.record = recordOf(provider, job, host));
    sweep(job.tempFolder, session.key);
    receiver = await receiverWanted(job, loadReceiver);
    const settings = readSettings(provider, job, host, receiver);
    refuseWithoutIdentity(job);
    const limitMs = settings.shared.timeout * 1000;
    life.limit(limitMs);
    errand = openErrand(provider, settings, session, createDeadline(host, limitMs, life.signal));
    const holding = await fulfil(errand, await mintFor(errand, session), session);
    const names = holding.secrets.map(({ name }) => name);
    const delivery = deliver(holding, job, folder, ledger);
    life.signal.throwIfAborted();
    record.add('delivered', { outputs: delivery.outputs, env: delivery.env, files: delivery.files, secrets: names });
    const story = { ...holding, secrets: names, delivery, ending: session.ending, now: clock.now(), record };
    printSuccess(story, job);
    summarize(story, job);
    return 0;
  } catch (thrown) {
    const error = asDaypassError(thrown);
    const { token, settings, grant } = errand ?? {};
    await printFailure(error, { token, receiver, trustPolicy: settings?.trustPolicy, loadFixes }, job).catch(plainly(error, job));
    const orphans = grant?.orphans ?? errand?.lost ?? 0;
    if (grant === undefined) warnOfOrphans({ orphans, expiresAt: undefined }, job);
    await undo(session, errand === undefined ? [] : [errand]);
    aside(job, () =>
      session.record?.add('failed', {
        provider: provider.id,
        code: error.code,
        message: job.redact(error.message),
        owed: ledger.handles().length,
        orphans,
      }),
    );
    return 1;
  }
}

function recordOf(provider: Provider, job: Job, host: Host): Record {
  const given = job.inputs(Object.keys(provider.inputs)).texts['audit-file'];
  const record = openRecord(auditPath(given, job, host), host, job.facts, job.source);
  record.add('asked', {
    provider: provider.id,
    actor: job.facts.actor,
    event: job.facts.event,
    ref: job.facts.ref,
    workflow: job.facts.workflow,
  });
  return record;
}

/** What reads the trust policy, where one is given. */
async function receiverWanted(job: Job, loadReceiver: Loading['loadReceiver']): Promise<Receiver | undefined> {
  const { 'trust-policy': path = '' } = job.inputs(['trust-policy']).texts;
  return path.trim() === '' ? undefined : await loadReceiver?.();
}

function refuseWithoutIdentity(job: Job): void {
  const refusal = job.refusal();
  if (refusal !== undefined) throw refusal;
}
