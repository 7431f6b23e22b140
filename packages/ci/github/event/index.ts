import { readFileSync } from 'node:fs';
import type { Host } from '@daypass/core';
import { DaypassError } from '@daypass/core';
import type { Changed } from '../../platform.ts';

const zero = /^0+$/;
const wholeClone = 'check out with more history:\n  - uses: actions/checkout@v5\n    with:\n      fetch-depth: 0';

interface Payload {
  readonly before?: string;
  readonly after?: string;
  readonly deleted?: boolean;
  readonly forced?: boolean;
  readonly ref?: string;
  readonly repository?: { readonly default_branch?: string };
  readonly pull_request?: { readonly base?: { readonly sha?: string; readonly ref?: string }; readonly head?: { readonly sha?: string } };
  readonly merge_group?: { readonly base_sha?: string; readonly head_sha?: string };
}

/** What an event changed (GitHub docs, Webhook events and payloads). Throws GITHUB_EVENT. */
export function changedBy(env: Host['env']): Changed {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  if (name === 'schedule') return { kind: 'history', wholeClone };
  const payload = payloadOf(env);
  const { pull_request: pull, merge_group: group } = payload;
  if (pull !== undefined || name === 'pull_request' || name === 'pull_request_target')
    return range(name, pull?.base?.sha, pull?.head?.sha, pull?.base?.ref);
  if (name === 'merge_group') return range(name, group?.base_sha, group?.head_sha);
  return name === 'push' ? pushed(payload, env) : { kind: 'tree' };
}

/** A new branch has no commit before: it is compared with the default branch, unless it is that. */
function pushed({ before, after, deleted, forced, ref, repository }: Payload, env: Host['env']): Changed {
  const name = ref ?? env['GITHUB_REF'] ?? '';
  if (deleted === true || name.startsWith('refs/tags/')) return { kind: 'tree' };
  const trunk = repository?.default_branch;
  const isTrunk = (name === '' ? env['GITHUB_REF_NAME'] : name.replace('refs/heads/', '')) === trunk;
  const base = before === undefined || zero.test(before) ? undefined : before;
  if (base === undefined && (isTrunk || trunk === undefined)) return { kind: 'history', wholeClone };
  return {
    kind: 'range',
    base,
    head: after ?? 'HEAD',
    ...(isTrunk || trunk === undefined ? {} : { trunk }),
    isForced: forced === true,
    wholeClone,
  };
}

function range(event: string, base: string | undefined, head: string | undefined, trunk?: string): Changed {
  if (base === undefined || head === undefined)
    throw new DaypassError('GITHUB_EVENT', `the payload of '${event}' does not name its commits`);
  return { kind: 'range', base, head, ...(trunk === undefined ? {} : { trunk }), wholeClone };
}

function payloadOf(env: Host['env']): Payload {
  const path = env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return {};
  try {
    // What is null is not there.
    return (JSON.parse(readFileSync(path, 'utf8'), (_, value: unknown) => value ?? undefined) ?? {}) as Payload;
  } catch (cause) {
    throw new DaypassError(
      'GITHUB_EVENT',
      `the event's payload cannot be read: ${(cause as NodeJS.ErrnoException).code ?? 'it is no JSON'}`,
      { cause },
    );
  }
}
