import { isAbsolute, join } from 'node:path';
import type { Job, Platform } from '@daypass/ci';
import { readInputs } from '@daypass/core';
import type { Host, Inputs } from '@daypass/core';
import type { Provider } from '@daypass/exchange';
import { concernedOf } from './concerned.ts';
import { asDaypassError } from './failure.ts';
import type { Loading } from './failure.ts';
import { printFailure } from './explain.later.ts';
import { readCredentialsFile, wantedOf } from './file/index.ts';
import type { Life } from './life.ts';
import { post } from './post.later.ts';
import { openSession } from './session.ts';
import { runStep } from './run.ts';
import { obtainAll } from './several.ts';
import type { Plan } from './several.ts';
import { deliverTogether } from './together.ts';

/** The inputs of `actions/credentials`. */
export const inputs = {
  credentials: { kind: 'list', description: 'Names of the credentials to have, with what they need; default all that the file states.' },
  environment: {
    kind: 'text',
    description: 'Environment whose sections of the file count; what has sections is had only when the identity token is of it.',
    example: 'production',
  },
  config: { kind: 'text', default: 'daypass.yml', description: 'File that states the credentials, from the root of the workspace.' },
  timeout: { kind: 'duration', description: 'Bounds all work up to the delivered credentials, over what the file states.', advanced: true },
  'audit-file': {
    kind: 'text',
    description: 'File that the audit record is appended to; default `daypass-audit.jsonl` in the folder for temporary files.',
    advanced: true,
  },
} as const satisfies Inputs;

interface CredentialsAction extends Pick<Loading, 'loadFixes'> {
  readonly providers: readonly Provider[];
  readonly platforms: readonly Platform[];
}

/** Runs `actions/credentials` as a process: what daypass.yml states, all or nothing; or its post step. The exit code is 0 only when all is well. */
export async function runCredentialsAction(action: CredentialsAction, process: NodeJS.Process = globalThis.process): Promise<void> {
  const { providers, platforms, loadFixes } = action;
  await runStep(platforms, process, (job, host, life) =>
    process.argv[2] === 'post'
      ? // The file may be gone or changed by now: what main used stands in the state.
        post(({ wanted = [] }) => concernedOf(wanted, providers, job), { job, host, life, loadFixes })
      : main(action, job, host, life),
  );
}

async function main({ providers, loadFixes }: CredentialsAction, job: Job, host: Host, life: Life): Promise<number> {
  let plan: Plan;
  try {
    plan = await planOf(providers, job, host);
  } catch (thrown) {
    await printFailure(asDaypassError(thrown), { loadFixes }, job);
    return 1;
  }
  const session = openSession(job, host, life, 'in post');
  const use = (had: Parameters<typeof deliverTogether>[0], running: Parameters<typeof deliverTogether>[1]): Promise<number> => {
    deliverTogether(had, running);
    return Promise.resolve(0);
  };
  return obtainAll(plan, session, use, { loadFixes });
}

async function planOf(providers: readonly Provider[], job: Job, host: Host): Promise<Plan> {
  const given = job.inputs(Object.keys(inputs));
  const { config, credentials, environment } = readInputs(inputs, given);
  const path = isAbsolute(config) ? config : join(host.env['GITHUB_WORKSPACE'] ?? process.cwd(), config);
  const file = await readCredentialsFile(path, config, providers);
  const over = Object.fromEntries(['timeout', 'audit-file'].flatMap((name) => (given.texts[name] ? [[name, given.texts[name]]] : [])));
  return wantedOf(file, { names: credentials, environment, over }, (claims) => job.named(claims));
}
