import { readFileSync } from 'node:fs';
import type { Host } from '@daypass/core';
import { DaypassError } from '@daypass/core';
import { unsafeVariable } from '../unsafe.ts';
import { mintEndpoint } from './endpoint.ts';

const permissions = 'permissions:\n  id-token: write\n  contents: read';

/** Why this job can have no identity, with the exact YAML to add; undefined when it can. Decided by the request variables alone: the rest only chooses the hint. */
export function refusal(env: Host['env']): DaypassError | undefined {
  const unsafe = unsafeVariable(env);
  if (unsafe !== undefined) return unsafe;
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  if (url === '' && token === '')
    return new DaypassError('GITHUB_NO_ID_TOKEN', 'this job may not ask for an identity token', { fix: hint(env) });
  if (url === '' || token === '') {
    const [missing, given] = url === '' ? ['URL', 'TOKEN'] : ['TOKEN', 'URL'];
    const message = `ACTIONS_ID_TOKEN_REQUEST_${given} is set but ACTIONS_ID_TOKEN_REQUEST_${missing} is not: not the runner set it`;
    return new DaypassError('GITHUB_NO_ID_TOKEN', message, { fix: hint(env) });
  }
  return wrongEndpoint(env);
}

function wrongEndpoint(env: Host['env']): DaypassError | undefined {
  try {
    mintEndpoint(env);
    return undefined;
  } catch (error) {
    if (error instanceof DaypassError) return error;
    throw error;
  }
}

function hint(env: Host['env']): string {
  if (env['ACT'] === 'true') {
    return "act has no issuer: run 'node dist/cli/index.js sandbox --variables /tmp/act.env' beside it, and give act '--env-file /tmp/act.env' (docs/sandbox.md)";
  }
  if (isFork(env))
    return 'pull requests from forks get no identity token; run this job on push, or after approval in an environment of this repository';
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') {
    return `runs of Dependabot get no identity token unless the job asks for it by name; add to the job:\n${permissions}`;
  }
  const callee = env['GITHUB_WORKFLOW_REF']?.split('@')[0] ?? '';
  const reusable = `; in a reusable workflow also to the job that calls it${callee === '' ? '' : ` (the caller is ${callee})`}`;
  return `add to the job:\n${permissions}\n${reusable.slice(2)}`;
}

function isFork(env: Host['env']): boolean {
  const path = env['GITHUB_EVENT_PATH'];
  if (path === undefined || !(env['GITHUB_EVENT_NAME'] ?? '').startsWith('pull_request')) return false;
  try {
    const event = JSON.parse(readFileSync(path, 'utf8')) as { pull_request?: { head?: { repo?: { full_name?: string } } } };
    const head = event.pull_request?.head?.repo?.full_name;
    return head !== undefined && head !== env['GITHUB_REPOSITORY'];
  } catch {
    return false; // Only the hint depends on the payload.
  }
}
