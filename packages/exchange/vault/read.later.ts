import type { Clock, HttpAnswer } from '@daypass/core';
import { DaypassError, Secret, isObject, parseDuration } from '@daypass/core';
import type { Handle } from '../provider.ts';
import type { Reference, SecretAnswer } from '../secrets.ts';
import { lifeOf, ask, objectOf, saysOf, usable } from './ask.ts';
import { invalid } from './login.ts';
import type { Authorised, Mount, Mounts } from './mounts.ts';
import { mountOf } from './mounts.ts';
import { loginRefusal } from './refusals.ts';

type Json = Readonly<Record<string, unknown>>;

export interface Reading extends Authorised {
  readonly clock: Clock;
  readonly mounts: Mounts;
  /** Makes the handle of a lease that outlives what post revokes; undefined: the token takes its leases along. */
  readonly leaseHandle: ((leaseId: string, expiresAt: number) => Handle) | undefined;
}

/** Reads one path: KV of either version, or whatever an engine makes on reading or writing; one lease a path. */
export async function readPath(reference: Reference, reading: Reading): Promise<SecretAnswer> {
  const mount = await mountOf(reference.path, reading, reading.mounts);
  const found =
    mount === undefined && !reference.write
      ? await search(reference, reading)
      : { answer: await request(reference, mount, reading), mount };
  if (found.answer.status !== 200) throw refusal(found.answer, reference, reading);
  return answerOf(await unwrapped(found.answer, reference, found.mount, reading), found.mount, reference, reading);
}

interface Found {
  readonly answer: HttpAnswer;
  readonly mount: Mount | undefined;
}

/** Where the engine cannot be asked for: as KV version 2, at each place where its mount may end; then the path as it is written. */
async function search(reference: Reference, reading: Reading): Promise<Found> {
  let refused: HttpAnswer | undefined;
  for (const mount of [...guesses(reference.path), undefined]) {
    const answer = await request(reference, mount, reading);
    if (answer.status !== 403 && answer.status !== 404) return { answer, mount };
    if (refused === undefined || (refused.status === 403 && answer.status === 404 && !/versioned K\/V/.test(answer.text))) refused = answer;
  }
  return { answer: refused!, mount: undefined };
}

const maxGuesses = 3;

function guesses(path: string): Mount[] {
  const parts = path.split('/');
  const ends = parts.slice(0, -1).slice(0, maxGuesses);
  return ends.map((_, index) => ({ path: `${parts.slice(0, index + 1).join('/')}/`, engine: 'kv', version: 2 }));
}

/** Where a path is really read: KV version 2 has its values below `data/`. */
function placeOf(path: string, mount: Mount | undefined): string {
  return mount?.engine === 'kv' && mount.version === 2 ? `${mount.path}data/${path.slice(mount.path.length)}` : path;
}

async function request({ path, options, write }: Reference, mount: Mount | undefined, reading: Reading): Promise<HttpAnswer> {
  const { version, 'wrap-ttl': unwrap, ...others } = options;
  const wrap = reading.inputs['wrap-ttl'] ?? (unwrap === undefined ? undefined : parseDuration(unwrap));
  const place = placeOf(path, mount);
  const headers = { ...reading.auth, ...(wrap === undefined ? {} : { 'x-vault-wrap-ttl': `${wrap}s` }) };
  if (write)
    return usable(await ask(reading, { method: 'POST', path: place, headers, body: JSON.stringify(others), repeatable: 'orphan' }));
  const query = { ...others, ...(version === undefined ? {} : { version }) };
  return usable(await ask(reading, { path: place, headers, query, repeatable: mount?.engine === 'kv' ? true : 'orphan' }));
}

/** `?wrap-ttl=`: the answer travelled wrapped; only the one that was asked for is unwrapped, and only once. */
async function unwrapped(
  answer: HttpAnswer,
  { path, options, lines }: Reference,
  mount: Mount | undefined,
  reading: Reading,
): Promise<Json> {
  const body = objectOf(answer);
  const { wrap_info: wrap } = body;
  if (options['wrap-ttl'] === undefined || reading.inputs['wrap-ttl'] !== undefined || !isObject(wrap)) return body;
  // A server may put a namespace before it.
  if (!`/${String(wrap['creation_path'])}`.endsWith(`/${placeOf(path, mount)}`))
    throw new DaypassError('VAULT_WRAPPING', `${lines[0]!.source}: what came wrapped was made at another path; it was not unwrapped`);
  const opened = usable(
    await ask(reading, {
      method: 'POST',
      path: 'sys/wrapping/unwrap',
      headers: { 'x-vault-token': new Secret(String(wrap['token'])) },
      repeatable: false,
    }),
  );
  if (opened.status !== 200)
    throw new DaypassError('VAULT_WRAPPING', `${lines[0]!.source}: the wrapped answer could not be unwrapped`, {
      receiver: { says: saysOf(opened) },
    });
  return objectOf(opened);
}

/** How long a lease is held for alive whose answer does not say (Vault's `max_lease_ttl` is 32 days). */
const longestLeaseSeconds = 32 * 86_400;

function answerOf(body: Json, mount: Mount | undefined, reference: Reference, reading: Reading): SecretAnswer {
  const { data, wrap_info: wrap, lease_id: lease, lease_duration: seconds } = body;
  if (isObject(wrap)) return { value: String(wrap['token']), facts: { wrapped: String(wrap['creation_path'] ?? '') } };
  if (!isObject(data)) throw invalid(`no 'data' at '${reference.path}'`);
  if (mount?.engine === 'kv' && mount.version === 2) {
    if (!isObject(data['data'])) throw missing(reference, 'this version was deleted');
    const version = isObject(data['metadata']) ? String(data['metadata']['version'] ?? '') : '';
    return { value: data['data'], facts: { version } };
  }
  if (isObject(data['data']) && isObject(data['metadata']) && reference.path.includes('/data/')) throw missing(reference, withoutData);
  if (typeof lease !== 'string' || lease === '') return { value: data, facts: {} };
  const life = lifeOf(seconds);
  const handle = reading.leaseHandle?.(lease, reading.clock.now() + (life ?? longestLeaseSeconds) * 1000);
  return {
    value: data,
    ...(life === undefined ? {} : { expiresAt: new Date(reading.clock.now() + life * 1000) }),
    facts: { lease },
    ...(handle === undefined ? {} : { handle }),
  };
}

function refusal(answer: HttpAnswer, reference: Reference, reading: Reading): DaypassError {
  const says = saysOf(answer);
  const detail = { receiver: { says } };
  const source = reference.lines[0]!.source;
  if (/inline auth/.test(says))
    return new DaypassError('VAULT_INLINE_REFUSED', `${source}: '${reference.path}' cannot be read with inline authentication`, detail);
  if (answer.headers['x-vault-inline-auth-failed'] === 'true') return loginRefusal(answer, reading.inputs);
  if (answer.status === 403 && reading.auth?.['x-vault-token'] === undefined && !says.startsWith('1 error')) {
    return new DaypassError('VAULT_INLINE_REFUSED', `${source}: the server does not know inline authentication, or denied it`, detail);
  }
  if (answer.status === 403)
    return new DaypassError(
      'VAULT_SECRET_DENIED',
      `${source}: the role may not ${reference.write ? 'write to' : 'read'} '${reference.path}'`,
      detail,
    );
  if (answer.status === 404) return missing(reference, reference.path.includes('/data/') ? withoutData : undefined);
  return new DaypassError('VAULT_SECRET_REFUSED', `${source}: Vault refused (HTTP ${answer.status})`, detail);
}

const withoutData = "leave out 'data/': daypass adds it for KV version 2";

function missing({ path, lines }: Reference, why: string | undefined): DaypassError {
  return new DaypassError(
    'VAULT_SECRET_MISSING',
    `${lines[0]!.source}: there is nothing at '${path}'${why === undefined ? '' : ` (${why})`}`,
  );
}
