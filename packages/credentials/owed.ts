import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Job } from '@daypass/ci';
import type { Host } from '@daypass/core';
import { reveal } from '@daypass/core';
import type { Provider } from '@daypass/exchange';
import type { Loading } from './failure.ts';
import { foldersIn, keep, openFolder, removeIfEmpty } from './folder.ts';
import type { Life } from './life.ts';
import { concernedOf } from './concerned.ts';
import { finish } from './post.later.ts';
import { jobKey, readState, writeState } from './state.ts';

/** `exec`: given back when the process ends. `kept`: stays for later commands of the job, until `daypass revoke`. */
export type Purpose = 'exec' | 'kept';

const subfolder = 'owed';

/** A job without a post step: what a process of it owes is kept in a file of daypass's own folder, until it is given back. */
export function withoutPost(job: Job, host: Host, purpose: Purpose): Job {
  const folder = openFolder(job.tempFolder, jobKey(job.facts), host.system).path;
  const name = `${subfolder}/${nameFor(purpose)}`;
  return {
    ...job,
    savedState: () => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined),
    emit(effect) {
      if (effect.kind !== 'state') return job.emit(effect);
      const state = readState(reveal(effect.value));
      if (state === undefined || (state.handles.length === 0 && state.files.length === 0))
        return rmSync(join(folder, name), { force: true });
      keep(folder, name, reveal(effect.value), host.system);
    },
  };
}

export interface GivingBackOwed extends Pick<Loading, 'loadFixes'> {
  readonly job: Job;
  readonly host: Host;
  readonly life: Life;
  readonly providers: readonly Provider[];
  /** What `kept` is given back too, of this job; else only what processes left that are no more. */
  readonly isAll: boolean;
}

/** Gives back what earlier processes owe, of killed ones also those of other jobs on this machine. Returns how many files were settled, and the worst exit code. */
export async function giveBackOwed({ isAll, ...giving }: GivingBackOwed): Promise<{ readonly settled: number; readonly code: number }> {
  const { job } = giving;
  const own = jobKey(job.facts);
  let settled = 0;
  let code = 0;
  for (const { key, path } of foldersIn(job.tempFolder)) {
    for (const name of namesIn(join(path, subfolder))) {
      const isOwn = key === own;
      if (isAlive(name) || !(name.startsWith('exec-') || (isAll && isOwn))) continue;
      const file = join(path, subfolder, name);
      code = Math.max(code, await settle(file, key, giving));
      settled++;
    }
    // Of its own job only at the end: beside this process, another may be about to write.
    if (isAll || key !== own) for (const folder of [join(path, subfolder), path]) removeIfEmpty(folder);
  }
  return { settled, code };
}

/** One file: what could not be given back stays in it. */
async function settle(found: string, key: string, giving: Omit<GivingBackOwed, 'isAll'>): Promise<number> {
  const file = claim(found);
  if (file === undefined) return 0;
  const saved = readFileSync(file, 'utf8');
  const { code, left } = await finish(saved, key, ({ wanted = [] }) => concernedOf(wanted, giving.providers, giving.job), giving);
  const state = readState(saved);
  if (state === undefined || left?.length === 0) rmSync(file, { force: true });
  else if (left !== undefined)
    keep(
      join(file, '../..'),
      `${subfolder}/${basename(file)}`,
      reveal(writeState({ ...state, handles: left, files: [] })),
      giving.host.system,
    );
  return code;
}

/** Makes a file this process's own, so that no other gives it back too; undefined when another did. */
function claim(file: string): string | undefined {
  const own = join(dirname(file), nameFor('exec'));
  try {
    renameSync(file, own);
    return own;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** The name tells the process that owes what stands in it: its number, and, where the system says it, when it began. */
function nameFor(purpose: Purpose): string {
  return [purpose, process.pid, statOf(process.pid)?.began, randomBytes(4).toString('hex')].filter((part) => part !== undefined).join('-');
}

/** Of a process, where the system says it (proc(5)): its state, and when it began, since containers give the same numbers again. */
function statOf(pid: number): { readonly state: string | undefined; readonly began: string | undefined } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)!.split(' ');
    return { state: fields[0], began: fields[19] };
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^(?:exec|kept)-\d+(?:-\d+)?-[0-9a-f]{8}$/.test(name)) : [];
}

/** Whether the process that wrote an `exec` file still runs; a `kept` file belongs to no process. */
function isAlive(name: string): boolean {
  const [purpose, pid, ...others] = name.split('-');
  if (purpose !== 'exec') return false;
  const found = statOf(Number(pid));
  // One that was killed stays as Z until its parent looks.
  if (found?.state === 'Z' || (found !== undefined && others.length > 1 && found.began !== others[0])) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
