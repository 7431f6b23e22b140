import type { Job } from '@daypass/ci';
import type { Grant, Handle } from '@daypass/exchange';
import { writeState } from './state.ts';
import type { State, WrittenFile } from './state.ts';

/** What was had and is not yet given back. Every change is saved for post before anything else happens. */
export interface Ledger {
  handles(): readonly Handle[];
  files(): readonly WrittenFile[];
  owe(handle: Handle): void;
  settle(handle: Handle): void;
  wrote(file: WrittenFile): void;
  removed(file: WrittenFile): void;
  expires(grant: Grant): void;
  /** What post needs to know where no inputs tell it. */
  concerns(wanted: NonNullable<State['wanted']>): void;
}

/** An empty ledger of one job, saved through the platform's state. */
export function openLedger(job: Job, run: string): Ledger {
  let handles: readonly Handle[] = [];
  let files: readonly WrittenFile[] = [];
  let expires: State['expires'];
  let wanted: State['wanted'];
  const save = (): void => {
    const state = {
      version: 1 as const,
      run,
      handles,
      files,
      ...(expires === undefined ? {} : { expires }),
      ...(wanted === undefined ? {} : { wanted }),
    };
    job.emit({ kind: 'state', value: writeState(state) });
  };
  return {
    handles: () => handles,
    files: () => files,
    owe(handle) {
      handles = [...handles, handle];
      job.emit({ kind: 'mask', secret: handle.raw });
      save();
    },
    settle(handle) {
      handles = handles.filter((other) => other !== handle);
      save();
    },
    wrote(file) {
      files = [...files, file];
      save();
    },
    removed(file) {
      files = files.filter((other) => other !== file);
      save();
    },
    expires(grant) {
      if (grant.expiresAt === undefined || grant.revocable.can === 'yes') return;
      const at = grant.expiresAt.toISOString();
      if (expires === undefined || expires.at < at) expires = { at, why: grant.revocable.why };
      save();
    },
    concerns(all) {
      wanted = all;
    },
  };
}
