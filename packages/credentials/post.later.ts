import type { Host } from '@daypass/core';
import { DaypassError, createClock, createDeadline } from '@daypass/core';
import type { Job } from '@daypass/ci';
import type { Handle, Provider } from '@daypass/exchange';
import { printFailure } from './explain.later.ts';
import { asDaypassError, aside } from './failure.ts';
import type { Loading } from './failure.ts';
import { openFolder } from './folder.ts';
import { postMs } from './life.ts';
import type { Life } from './life.ts';
import { transport } from './errand.ts';
import { openRecord } from './record.ts';
import { giveBack } from './revoke.ts';
import { auditPath, readSettingsAgain } from './settings.ts';
import type { Settings } from './settings.ts';
import { jobKey, readState } from './state.ts';
import type { State } from './state.ts';
import { escaped } from './summary.ts';

/** The post step: revoke what can be revoked, wipe files, complete the record (DESIGN §4, step 12). Returns the exit code. */
export async function post(concerned: (state: State) => readonly Concerned[], surroundings: Surroundings): Promise<number> {
  const { job, life } = surroundings;
  life.limit(postMs);
  const saved = job.savedState();
  if (saved === undefined || saved === '') {
    job.emit({ kind: 'line', text: 'nothing was granted, nothing to give back' });
    return 0;
  }
  return (await finish(saved, jobKey(job.facts), concerned, surroundings)).code;
}

/** A provider with the job that tells its inputs. */
export interface Concerned {
  readonly provider: Provider;
  readonly job: Job;
}

interface Surroundings extends Pick<Loading, 'loadFixes'> {
  readonly job: Job;
  readonly host: Host;
  readonly life: Life;
}

/** Gives back what a saved state holds, for the providers that it concerns. The code is 1 when it could not, and one of them requires it; `left` is what may still live, undefined when that is not known. */
export async function finish(
  saved: string,
  key: string,
  concerned: (state: State) => readonly Concerned[],
  { job, host, life, loadFixes }: Surroundings,
): Promise<{ readonly code: number; readonly left: readonly Handle[] | undefined }> {
  let required = false;
  try {
    const state = ownState(saved, key);
    for (const { raw } of state.handles) job.emit({ kind: 'mask', secret: raw });
    const folder = openFolder(job.tempFolder, key, host.system);
    for (const file of state.files) aside(job, () => folder.remove(file));
    const all = concerned(state).map((one) => ({ ...one, settings: readSettingsAgain(one.provider, one.job, host) }));
    required = all.some(({ settings }) => settings.shared.revoke === 'required');
    const left = await revokeAll(all, state, job, host, life);
    return { code: required && left.length > 0 ? 1 : 0, left };
  } catch (thrown) {
    const error = asDaypassError(thrown);
    await printFailure(error, { loadFixes }, job);
    return { code: required ? 1 : 0, left: undefined };
  }
}

function ownState(saved: string, key: string): State {
  const state = readState(saved);
  if (state === undefined)
    throw new DaypassError('LIFE_STATE_FOREIGN', 'the saved state cannot be read: it was not written by this version of daypass');
  if (state.run !== key) throw new DaypassError('LIFE_STATE_FOREIGN', 'the saved state belongs to another job');
  return state;
}

interface Owner {
  readonly provider: Provider;
  readonly settings: Settings;
}

async function revokeAll(owners: readonly Owner[], state: State, job: Job, host: Host, life: Life): Promise<readonly Handle[]> {
  const record = aside(job, () => openRecord(auditPath(owners[0]?.settings.shared['audit-file'], job, host), host, job.facts, job.source));
  const clock = createClock(host);
  const deadline = createDeadline(host, postMs, life.signal);
  const shares = shared(owners, state, job, host);
  const lefts = await Promise.all(
    shares.map(async ({ owner: { provider, settings }, handles }) => {
      if (settings.shared.revoke === 'false') return { kept: handles, left: [] };
      const http = transport(settings, host, clock, deadline, job);
      return { kept: [], left: await giveBack({ provider, inputs: settings.inputs, handles, http, clock, host, job, record }) };
    }),
  );
  const left = lefts.flatMap((one) => one.left);
  const kept = left.length + lefts.flatMap((one) => one.kept).length;
  const revoked = shares.flatMap(({ handles }) => handles).length - kept;
  const expires = state.expires === undefined ? undefined : `expires by itself at ${state.expires.at}: ${state.expires.why}`;
  if (expires !== undefined) job.emit({ kind: 'line', text: `afterwards ${expires}` });
  const provider = owners.map((owner) => owner.provider.id).join(', ');
  aside(job, () => record?.add('completed', { provider, revoked, left: kept, files: state.files.length, expires: state.expires?.at }));
  if (record !== undefined) job.emit({ kind: 'line', text: `record     ${record.path}, head ${record.head()}` });
  const ending = [
    `${revoked} revoked`,
    `${kept} left to expire`,
    `${state.files.length} files removed`,
    ...(expires === undefined ? [] : [expires]),
  ];
  const titles = owners.map((owner) => owner.provider.title).join(', ');
  job.emit({ kind: 'summary', markdown: `daypass ${escaped(titles)}, afterwards: ${escaped(ending.join(', '))}\n` });
  return left;
}

/** The handles by the first whose own inputs name their endpoint; one that none names is not spoken to. */
function shared(owners: readonly Owner[], { handles }: State, job: Job, host: Host): { owner: Owner; handles: Handle[] }[] {
  const shares = owners.map((owner) => ({
    owner,
    endpoint: owner.provider.endpoint(owner.settings.inputs, host.env)?.href,
    handles: [] as Handle[],
  }));
  for (const handle of handles) {
    const share = shares.find(({ owner, endpoint }) => handle.provider === owner.provider.id && handle.endpoint === endpoint);
    if (share !== undefined) share.handles.push(handle);
    else {
      const message = `the saved state names the endpoint '${handle.endpoint}', which the inputs do not: not used`;
      job.emit({ kind: 'annotation', level: 'warning', title: 'LIFE_STATE_FOREIGN', message });
    }
  }
  return shares;
}
