import { readFileSync } from 'node:fs';
import type { Host } from '@daypass/core';
import { DaypassError } from '@daypass/core';
import type { Changed } from '../../platform.ts';

const zero = /^0+$/;

interface Payload {
  readonly before?: string;
  readonly after?: string;
  readonly deleted?: boolean;
  readonly ref?: string;
  readonly repository?: { readonly default_branch?: string };
  readonly pull_request?: { readonly base?: { readonly sha?: string }; readonly head?: { readonly sha?: string } };
  readonly merge_group?: { readonly base_sha?: string; readonly head_sha?: string };
}

/** What an event changed (GitHub docs, Webhook events and payloads). Throws GITHUB_EVENT. */
export function changedBy(env: Host['env']): Changed {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  if (name === 'schedule') return { kind: 'history' };
  const payload = payloadOf(env);
  if (payload.pull_request !== undefined) return range(payload.pull_request.base?.sha, payload.pull_request.head?.sha, name);
  if (name === 'merge_group') return range(payload.merge_group?.base_sha, payload.merge_group?.head_sha, name);
  if (name === 'push') {
    if (payload.deleted === true || (env['GITHUB_REF'] ?? '').startsWith('refs/tags/')) return { kind: 'tree' };
    // A new branch has no commit before: it is compared with the default branch, unless it is that.
    const trunk = `origin/${payload.repository?.default_branch ?? 'main'}`;
    const isNew = payload.before === undefined || zero.test(payload.before);
    if (isNew && env['GITHUB_REF_NAME'] === payload.repository?.default_branch) return { kind: 'history' };
    return { kind: 'range', base: isNew ? trunk : payload.before, head: payload.after ?? 'HEAD' };
  }
  return { kind: 'tree' };
}

function range(base: string | undefined, head: string | undefined, name: string): Changed {
  if (base === undefined || head === undefined)
    throw new DaypassError('GITHUB_EVENT', `the payload of '${name}' does not name its commits`);
  return { kind: 'range', base, head };
}

function payloadOf(env: Host['env']): Payload {
  const path = env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Payload;
  } catch (cause) {
    throw new DaypassError(
      'GITHUB_EVENT',
      `the event's payload cannot be read: ${(cause as NodeJS.ErrnoException).code ?? 'it is no JSON'}`,
      { cause },
    );
  }
}
