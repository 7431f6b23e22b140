import { createHash } from 'node:crypto';
import { Secret, isObject } from '@daypass/core';
import type { Handle } from '@daypass/exchange';
import type { JobFacts } from '@daypass/identity';

/** What main leaves to post. Nothing in it is trusted: post compares it with its own job and inputs. */
export interface State {
  readonly version: 1;
  /** The job that wrote it, as `jobKey`. */
  readonly run: string;
  readonly handles: readonly Handle[];
  /** Files in daypass's own folder, with the section where a file is shared. */
  readonly files: readonly WrittenFile[];
  /** Where no inputs of a step tell it: the providers, each with its inputs as texts. */
  readonly wanted?: readonly { readonly provider: string; readonly texts: Readonly<Record<string, string>> }[];
  /** What cannot be given back and expires by itself, for the record. */
  readonly expires?: { readonly at: string; readonly why: string };
}

export interface WrittenFile {
  readonly name: string;
  readonly section?: string;
}

/** One job's key: its files and its state belong to it alone. */
export function jobKey(facts: JobFacts): string {
  return createHash('sha256')
    .update(JSON.stringify([facts.repository, facts.runId, facts.attempt, facts.job]))
    .digest('hex')
    .slice(0, 12);
}

/** The state as text. It holds the raw tokens that post must revoke, so it is a secret. */
export function writeState(state: State): Secret {
  return new Secret(JSON.stringify({ ...state, handles: state.handles.map((handle) => ({ ...handle, raw: handle.raw.reveal() })) }));
}

/** Reads a saved state back; undefined when it is none of ours (another version, another shape). */
export function readState(text: string): State | undefined {
  const state = parsed(text);
  if (!isObject(state) || state['version'] !== 1 || typeof state['run'] !== 'string') return undefined;
  const { handles, files, expires, wanted = [] } = state;
  if (!Array.isArray(handles) || !handles.every(isHandle) || !Array.isArray(files) || !files.every(isFile)) return undefined;
  if (!Array.isArray(wanted) || !wanted.every(isWanted)) return undefined;
  return {
    version: 1,
    run: state['run'],
    handles: handles.map((handle) => ({ ...handle, raw: new Secret(handle.raw as unknown as string) })),
    files,
    wanted,
    ...(isObject(expires) ? { expires: { at: String(expires['at']), why: String(expires['why']) } } : {}),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isHandle(value: unknown): value is Handle {
  return (
    isObject(value) &&
    ['provider', 'endpoint', 'raw'].every((name) => typeof value[name] === 'string') &&
    (value['kind'] === 'token' || value['kind'] === 'lease') &&
    (value['leaseId'] === undefined || typeof value['leaseId'] === 'string') &&
    (value['namespace'] === undefined || typeof value['namespace'] === 'string') &&
    typeof value['expiresAt'] === 'number'
  );
}

function isFile(value: unknown): value is WrittenFile {
  return isObject(value) && typeof value['name'] === 'string' && ['string', 'undefined'].includes(typeof value['section']);
}

function isWanted(value: unknown): value is NonNullable<State['wanted']>[number] {
  return isObject(value) && typeof value['provider'] === 'string' && isObject(value['texts']);
}
