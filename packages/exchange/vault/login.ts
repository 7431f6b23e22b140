import type { HttpAnswer } from '@daypass/core';
import { DaypassError, Secret, isObject } from '@daypass/core';
import type { ExchangeRequest, Grant, Handle } from '../provider.ts';
import type { Server } from './ask.ts';
import { ask, bearer, lifeOf, objectOf, usable } from './ask.ts';
import type { VaultInputs } from './inputs.ts';
import { loginRefusal } from './refusals.ts';

/** A token as the server granted it. */
export interface Token {
  readonly raw: Secret;
  readonly accessor: string;
  readonly policies: string;
  readonly expiresAt: Date;
  readonly kind: 'service' | 'batch' | 'wrapping';
  /** 0: without limit. */
  readonly uses: number;
  readonly renewable: boolean;
  readonly orphans: number;
}

export type Asking = Server & Pick<ExchangeRequest, 'token' | 'clock' | 'onHandle' | 'onSecret' | 'ttlSeconds' | 'maxTtlSeconds'>;

/** Where a role logs in, below `/v1/`. */
export function loginPath({ mount, role }: VaultInputs): string {
  return role?.startsWith('cel/') === true ? `auth/${mount}/cel/login` : `auth/${mount}/login`;
}

/** The body of a login. */
export function loginBody({ role }: VaultInputs, jwt: Secret): Record<string, string> {
  return { ...(role === undefined ? {} : { role: role.replace(/^cel\//, '') }), jwt: jwt.reveal() };
}

/** Logs in (api-docs, JWT/OIDC auth method); with `wrap-ttl` the token comes as a wrapping token. Its handle is saved before anything else is asked. */
export async function logIn(asking: Asking): Promise<Token> {
  const { inputs, token: identity, clock } = asking;
  const wrap = inputs['wrap-ttl'];
  const answer = usable(
    await ask(asking, {
      method: 'POST',
      path: loginPath(inputs),
      body: new Secret(JSON.stringify(loginBody(inputs, identity.raw))),
      ...(wrap === undefined || !inputs.deliver.some((way) => way !== 'none') ? {} : { headers: { 'x-vault-wrap-ttl': `${wrap}s` } }),
      repeatable: 'orphan',
    }),
  );
  if (answer.status !== 200) throw loginRefusal(answer, inputs);
  const token = tokenOf(answer, clock.now());
  asking.onSecret(token.raw);
  if (token.kind === 'service') {
    const until = token.expiresAt ?? new Date(clock.now() + asking.maxTtlSeconds * 1000);
    asking.onHandle(handleOf('token', token.raw, inputs, until.getTime()));
  }
  if (token.expiresAt === undefined) throw invalid('no usable lifetime of the token');
  return shortened({ ...token, expiresAt: token.expiresAt }, asking);
}

/** What post needs to end a token, or a lease that its token outlives. */
export function handleOf(kind: Handle['kind'], raw: Secret, { url, namespace }: VaultInputs, expiresAt: number): Handle {
  return { provider: 'vault', kind, endpoint: url.href, ...(namespace === undefined ? {} : { namespace }), raw, expiresAt };
}

/** Reads the token first, so that it can be given back even when the rest of the answer is wrong. */
function tokenOf(answer: HttpAnswer, now: number): Omit<Token, 'expiresAt'> & { readonly expiresAt: Date | undefined } {
  const { auth, wrap_info: wrapped } = objectOf(answer);
  const given = isObject(wrapped) ? wrapped : isObject(auth) ? auth : undefined;
  if (given === undefined) throw invalid("neither 'auth' nor 'wrap_info'");
  const isWrapped = given === wrapped;
  const raw = given[isWrapped ? 'token' : 'client_token'];
  const seconds = lifeOf(given[isWrapped ? 'ttl' : 'lease_duration']);
  if (typeof raw !== 'string' || !/^[\w.~+/=-]{8,8192}$/.test(raw))
    throw invalid(`no usable '${isWrapped ? 'wrap_info.token' : 'auth.client_token'}'`);
  const policies = Array.isArray(given['policies']) ? given['policies'].filter((name) => typeof name === 'string') : [];
  return {
    raw: new Secret(raw),
    accessor: String(given[isWrapped ? 'wrapped_accessor' : 'accessor'] ?? ''),
    policies: policies.join(', '),
    // A life of 0 has no end.
    expiresAt: seconds === undefined ? undefined : new Date(seconds === 0 ? 8.64e15 : now + seconds * 1000),
    kind: isWrapped ? 'wrapping' : given['token_type'] === 'batch' ? 'batch' : 'service',
    uses: Number(given['num_uses'] ?? 0) || 0,
    renewable: given['renewable'] === true,
    orphans: answer.orphans,
  };
}

/** A login cannot ask for a lifetime; a renewal can, also for a shorter one (api-docs, token/renew-self). */
async function shortened(token: Token, asking: Asking): Promise<Token> {
  const { clock, ttlSeconds, maxTtlSeconds } = asking;
  const wanted = ttlSeconds ?? maxTtlSeconds;
  const seconds = (token.expiresAt.getTime() - clock.now()) / 1000;
  if (token.kind !== 'service' || seconds <= wanted + 1 || !token.renewable || token.uses > 0) return token;
  const answer = usable(
    await ask(asking, {
      method: 'POST',
      path: 'auth/token/renew-self',
      headers: bearer(token.raw),
      body: JSON.stringify({ increment: `${wanted}s` }),
    }),
  );
  const { auth } = objectOf(answer);
  const life = isObject(auth) ? lifeOf(auth['lease_duration']) : undefined;
  return answer.status !== 200 || life === undefined ? token : { ...token, expiresAt: new Date(clock.now() + life * 1000) };
}

/** Whether the token may revoke itself: asked now, so that post does not find out too late. */
export async function revocability(token: Token, server: Server): Promise<Grant['revocable']> {
  if (token.kind === 'batch') return { can: 'no', why: 'batch tokens cannot be revoked' };
  if (token.kind === 'wrapping') return { can: 'no', why: 'the token is inside a wrapping token that only its reader can open' };
  if (token.uses > 0) return { can: 'unknown', why: `the token has ${token.uses} uses, and post needs one` };
  const path = 'auth/token/revoke-self';
  const answer = usable(
    await ask(server, {
      method: 'POST',
      path: 'sys/capabilities-self',
      headers: bearer(token.raw),
      body: JSON.stringify({ paths: [path] }),
    }),
  );
  const body = objectOf(answer);
  const data = isObject(body['data']) ? body['data'] : body;
  const capabilities = data[path] ?? data['capabilities'];
  if (answer.status !== 200 || !Array.isArray(capabilities))
    return { can: 'unknown', why: 'the token may not ask for its own capabilities' };
  if (capabilities.some((one) => one === 'update' || one === 'root' || one === 'sudo')) return { can: 'yes', why: `${path} is allowed` };
  return { can: 'no', why: `the policies of the role do not allow ${path}` };
}

export function invalid(lacks: string): DaypassError {
  return new DaypassError('VAULT_ANSWER_INVALID', `the answer of Vault has ${lacks}`);
}
