import type { Host } from '@daypass/core';
import { DaypassError, createClock, createDeadline } from '@daypass/core';
import type { Job } from '@daypass/ci';
import type { Handle, Provider } from '@daypass/exchange';
import { printFailure } from './explain.later.ts';
import { asDaypassError } from './failure.ts';
import type { Loading } from './failure.ts';
import { openFolder } from './folder.ts';
import type { Life } from './life.ts';
import { transport } from './errand.ts';
import { openRecord } from './record.ts';
import { giveBack } from './revoke.ts';
import { auditPath, readSettingsAgain } from './settings.ts';
import type { Settings } from './settings.ts';
import { jobKey, readState } from './state.ts';
import type { State } from './state.ts';
import { escaped } from './summary.ts';

const postMs = 20_000;

/** The post step: revoke what can be revoked, wipe files, complete the record (DESIGN §4, step 12). Returns the exit code. */
export async function post(
  { provider, loadFixes }: Loading & { readonly provider: Provider },
  job: Job,
  host: Host,
  life: Life,
): Promise<number> {
  life.limit(postMs);
  const saved = job.savedState();
  if (saved === undefined || saved === '') {
    job.emit({ kind: 'line', text: 'nothing was granted, nothing to give back' });
    return 0;
  }
  let required = false;
  try {
    const state = ownState(saved, job);
    for (const { raw } of state.handles) job.emit({ kind: 'mask', secret: raw });
    const folder = openFolder(job.tempFolder, jobKey(job.facts), host.system);
    for (const file of state.files) folder.remove(file);
    const settings = readSettingsAgain(provider, job, host);
    required = settings.shared.revoke === 'required';
    const left = await revokeAll(provider, settings, state, job, host, life);
    return required && left.length > 0 ? 1 : 0;
  } catch (thrown) {
    const error = asDaypassError(thrown);
    await printFailure(error, { loadFixes }, job);
    return required ? 1 : 0;
  }
}

function ownState(saved: string, job: Job): State {
  const state = readState(saved);
  if (state === undefined)
    throw new DaypassError('LIFE_STATE_FOREIGN', 'the saved state cannot be read: it was not written by this version of daypass');
  if (state.run !== jobKey(job.facts)) throw new DaypassError('LIFE_STATE_FOREIGN', 'the saved state belongs to another job');
  return state;
}

async function revokeAll(
  provider: Provider,
  settings: Settings,
  state: State,
  job: Job,
  host: Host,
  life: Life,
): Promise<readonly Handle[]> {
  const record = openRecord(auditPath(settings.shared['audit-file'], job, host), host, job.facts, job.source);
  const keep = settings.shared.revoke === 'false';
  const handles = keep ? [] : trusted(provider, settings, state, job, host);
  const clock = createClock(host);
  const http = transport(settings, host, clock, createDeadline(host, postMs, life.signal), job);
  const left = await giveBack({ provider, inputs: settings.inputs, handles, http, clock, host, job, record });
  const expires = state.expires === undefined ? undefined : `expires by itself at ${state.expires.at}: ${state.expires.why}`;
  if (expires !== undefined) job.emit({ kind: 'line', text: `afterwards ${expires}` });
  const kept = keep ? state.handles.length : left.length;
  record.add('completed', {
    provider: provider.id,
    revoked: handles.length - left.length,
    left: kept,
    files: state.files.length,
    expires: state.expires?.at,
  });
  job.emit({ kind: 'line', text: `record     ${record.path}, head ${record.head()}` });
  const ending = [
    `${handles.length - left.length} revoked`,
    `${kept} left to expire`,
    `${state.files.length} files removed`,
    ...(expires === undefined ? [] : [expires]),
  ];
  job.emit({ kind: 'summary', markdown: `daypass ${escaped(provider.title)}, afterwards: ${escaped(ending.join(', '))}\n` });
  return left;
}

/** The handles whose endpoint this step's own inputs name; any other is not spoken to. */
function trusted(provider: Provider, settings: Settings, { handles }: State, job: Job, host: Host): readonly Handle[] {
  const endpoint = provider.endpoint(settings.inputs, host.env)?.href;
  return handles.filter((handle) => {
    if (handle.provider === provider.id && handle.endpoint === endpoint) return true;
    const message = `the saved state names the endpoint '${handle.endpoint}', which the inputs do not: not used`;
    job.emit({ kind: 'annotation', level: 'warning', title: 'LIFE_STATE_FOREIGN', message });
    return false;
  });
}
