import { platforms } from '@daypass/ci/platforms';
import type { Effect, Job } from '@daypass/ci';
import { DaypassError, documentation, hostOf } from '@daypass/core';
import type { Host, Inputs } from '@daypass/core';
import { beginLife, giveBackOwed, obtainAll, openSession, withoutPost } from '@daypass/credentials';
import type { Plan, Purpose, Use } from '@daypass/credentials';
import type { Provider } from '@daypass/exchange';
import { providers } from '@daypass/exchange/providers';
import { fixes } from '../fixes.gen.ts';
import { usage } from '../flags.ts';
import { progressOn } from '../progress.ts';

/** Where any CI's identity token is; over the variables of the same meaning. */
export const identityFlags = {
  issuer: {
    kind: 'text',
    description:
      'Issuer of the identity token, by whose keys it is verified: on a CI that is neither GitHub nor GitLab, and on a GitLab that signs under another address than its own. Over DAYPASS_ISSUER.',
    advanced: true,
  },
  'id-token-file': { kind: 'text', description: 'File that holds the identity token. Over DAYPASS_ID_TOKEN_FILE.', advanced: true },
  'id-token-variable': {
    kind: 'text',
    description: 'Variable that holds it; default DAYPASS_ID_TOKEN. Over DAYPASS_ID_TOKEN_VARIABLE.',
    advanced: true,
  },
} as const satisfies Inputs;

/** Puts these options where the platforms look for them; returns the others. */
export function takeIdentity(texts: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv): Record<string, string> {
  const own = Object.keys(identityFlags);
  for (const name of own) if (texts[name] !== undefined) env[`DAYPASS_${name.toUpperCase().replaceAll('-', '_')}`] = texts[name];
  return Object.fromEntries(Object.entries(texts).filter(([name]) => !own.includes(name)));
}

/** The job that a command runs in. What it says goes to standard error: standard output is for what was asked for. */
export function here(process: NodeJS.Process): { readonly job: Job; readonly host: Host } {
  const host = hostOf(process, 2);
  const platform = platforms.find(({ detect }) => detect(host.env));
  if (platform === undefined) throw noJob();
  return { job: patient(platform.attach(host), ['line', 'group', 'annotation', 'summary']), host };
}

/** A job in which effects of these kinds hold nothing up when nobody reads them (any more): least of all giving back. */
export function patient(job: Job, kinds: readonly Effect['kind'][]): Job {
  const emit: Job['emit'] = (effect) => {
    try {
      job.emit(effect);
    } catch (error) {
      if (error instanceof DaypassError || !kinds.includes(effect.kind)) throw error;
    }
  };
  return { ...job, emit };
}

function noJob(): DaypassError {
  return new DaypassError(
    'LIFE_NO_PLATFORM',
    `this is no job of a CI platform that daypass knows (${platforms.map(({ id }) => id).join(', ')})`,
    {
      fix: `run it in a job, on a CI that is neither GitHub nor GitLab with DAYPASS_ISSUER (docs/ci.md); or try it on this machine, with a sandbox:
  daypass sandbox --variables /tmp/sandbox.env &
  set -a; . /tmp/sandbox.env; set +a`,
    },
  );
}

const endings: Readonly<Record<Purpose, string>> = { kept: 'by `daypass revoke`', exec: 'when the command ends' };

/** How a process ends that had credentials. */
export interface Ending {
  /** The exit code where they could not be had, or not be used; else 1. */
  failed?(): number;
  /** What is left to do when they are given back; the exit code where it would be 0 otherwise. */
  last?(): Promise<number>;
}

/** Has the credentials of a plan in the job that the process runs in; ends the process with what `use` returns, or 1. */
export async function runPlan(
  plan: Plan,
  purpose: Purpose,
  use: Use,
  process: NodeJS.Process,
  { failed = () => 1, last }: Ending = {},
): Promise<number> {
  const { job: plain, host } = here(process);
  const progress = progressOn(process.stderr, host.now, 'asking for credentials');
  const job = speaking(plain, progress.clear);
  const life = beginLife(process, host, say);
  await giveBackOwed({ job: patient(job, ['mask']), host, life, providers, isAll: false, loadFixes });
  const session = openSession(withoutPost(job, host, purpose), host, life, endings[purpose]);
  let used: number | undefined;
  const useThem: Use = async (...had) => {
    progress.end();
    return (used = await use(...had));
  };
  const ended = await obtainAll(plan, session, useThem, { loadFixes, isBrief: purpose === 'exec' });
  progress.end();
  const isOwed = purpose === 'exec' && session.ledger.handles().length > 0;
  const isRequired = plan.wanted.some(({ texts }) => texts['revoke'] === 'required');
  const code = used === undefined ? failed() : ended === 0 && isOwed && isRequired ? 1 : ended;
  const late = (await last?.()) ?? 0;
  life.end(code === 0 ? late : code);
  return code;
}

/** A job that makes room before it says something. */
function speaking(job: Job, makeRoom: () => void): Job {
  const emit: Job['emit'] = (effect) => {
    makeRoom();
    job.emit(effect);
  };
  return { ...job, emit };
}

/** The provider of a name. Throws CLI_USAGE. */
export function providerNamed(name: string): Provider {
  const provider = providers.find(({ id }) => id === name);
  if (provider === undefined) throw usage(`there is no provider '${name}' (${providers.map(({ id }) => id).join(', ')})`);
  return provider;
}

export const loadFixes = (): Promise<typeof fixes> => Promise.resolve(fixes);

/** The last words of a process whose job cannot be spoken to (any more). */
export function say(host: Host, code: string, message: string): void {
  host.write(`daypass: ${message}\n${code}: ${documentation(code)}\n`);
}
