import type { Host } from '@daypass/core';
import { DaypassError } from '@daypass/core';
import type { JobFacts } from '@daypass/identity';
import { named } from '../github-claims.ts';
import type { Job, Platform } from '../platform.ts';
import { mint } from './mint.ts';
import { refusal } from './refusal.ts';
import { openSink } from './sink.ts';

/** GitHub Actions: github.com, ghe.com, GHES, and runners that speak as they do. */
export const platform: Platform = {
  id: 'github',
  title: 'GitHub Actions',
  detect: (env) => env['GITHUB_ACTIONS'] === 'true',
  attach,
  named,
};

function attach(host: Host): Job {
  const { env } = host;
  const sink = openSink(host);
  return {
    ...sink,
    platform: 'github',
    facts: factsOf(env),
    source: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}/attempts/${env['GITHUB_RUN_ATTEMPT'] ?? ''}`,
    get tempFolder() {
      return tempFolder(env);
    },
    inputs: (names) => inputsOf(env, names),
    refusal: () => refusal(env),
    mint: (audience, context) => mint(audience, context, host, (secret) => sink.emit({ kind: 'mask', secret })),
    named,
    savedState: () => env['STATE_daypass'],
  };
}

/** Inputs arrive as INPUT_<NAME>, upper-cased, spaces as _ (actions/runner); whatever else is there was misspelt. */
function inputsOf(env: Host['env'], names: readonly string[]): ReturnType<Job['inputs']> {
  const known = new Map(names.map((name) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, name]));
  const texts: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith('INPUT_') || value === undefined) continue;
    const name = known.get(variable);
    if (name !== undefined) texts[name] = value;
    else if (value !== '') unknown.push(variable.slice('INPUT_'.length).toLowerCase());
  }
  return { texts, unknown };
}

function tempFolder(env: Host['env']): string {
  const path = env['RUNNER_TEMP'];
  if (path === undefined || path === '') throw new DaypassError('GITHUB_NO_TEMP', 'RUNNER_TEMP is not set');
  return path;
}

function factsOf(env: Host['env']): JobFacts {
  const fact = (name: string): string => env[`GITHUB_${name}`] ?? '';
  return {
    repository: fact('REPOSITORY'),
    runId: fact('RUN_ID'),
    attempt: fact('RUN_ATTEMPT'),
    job: fact('JOB'),
    actor: fact('ACTOR'),
    event: fact('EVENT_NAME'),
    ref: fact('REF'),
    workflow: fact('WORKFLOW_REF'),
  };
}
