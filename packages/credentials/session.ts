import type { Job } from '@daypass/ci';
import type { Clock, Host } from '@daypass/core';
import { createClock, createDeadline } from '@daypass/core';
import type { Errand } from './errand.ts';
import { aside } from './failure.ts';
import { openFolder } from './folder.ts';
import type { Folder } from './folder.ts';
import { openLedger } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { graceMs } from './life.ts';
import type { Life } from './life.ts';
import type { Record } from './record.ts';
import { giveBack } from './revoke.ts';
import { jobKey } from './state.ts';

/** What the credentials of one run share. */
export interface Session {
  readonly job: Job;
  readonly host: Host;
  readonly life: Life;
  readonly clock: Clock;
  /** The job's key, as `jobKey`. */
  readonly key: string;
  readonly folder: Folder;
  readonly ledger: Ledger;
  /** When what can be revoked is: `in post`, for people. */
  readonly ending: string;
  /** undefined as long as none could be opened. */
  record: Record | undefined;
}

/** A session in which nothing was had yet; touches nothing. */
export function openSession(job: Job, host: Host, life: Life, ending: string): Session {
  const key = jobKey(job.facts);
  const folder = openFolder(job.tempFolder, key, host.system);
  return { job, host, life, clock: createClock(host), key, folder, ledger: openLedger(job, key), ending, record: undefined };
}

/** After a failure: what was delivered is taken back, files are removed, credentials given back within the grace; the rest is left to post. */
export async function undo(session: Session, errands: readonly Errand[]): Promise<void> {
  aside(session.job, () => session.job.rollback());
  await settle(session, errands, graceMs);
}

/** Removes files and gives credentials back, within a time; what is left stays in the ledger. */
export async function settle(
  { job, host, clock, folder, ledger, record }: Session,
  errands: readonly Errand[],
  milliseconds: number,
): Promise<void> {
  for (const file of ledger.files()) {
    aside(job, () => {
      folder.remove(file);
      ledger.removed(file);
    });
  }
  const deadline = createDeadline(host, milliseconds);
  await Promise.all(
    errands.map(({ provider, settings, http, handles }) =>
      giveBack({
        provider,
        inputs: settings.inputs,
        handles: [...handles],
        http: http.within(deadline),
        clock,
        host,
        job,
        record,
        onSettled: (handle) => ledger.settle(handle),
      }),
    ),
  );
}
