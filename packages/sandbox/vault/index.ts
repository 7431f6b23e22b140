import { parseDuration } from '@daypass/core';
import { randomBytes } from 'node:crypto';
import type { Claims, SandboxAnswer, SandboxRequest, Service, Surroundings } from '../contract.ts';
import { json } from '../contract.ts';
import { denied, describe, envelope, health, judge, refused } from './answers.ts';
import { createEngines } from './engines.ts';
import type { Engine, Lease } from './engines.ts';

/** A role of the sandbox's JWT auth method. */
export interface VaultRole {
  /** As the real server takes it: `bound_audiences`, `bound_claims`, …; `cel_program` makes it a CEL role. */
  readonly role: Readonly<Record<string, unknown>>;
  /** Stands for the program of a CEL role, which the sandbox does not run. */
  readonly cel?: (claims: Claims) => boolean;
  readonly ttlSeconds?: number;
  readonly kind?: 'service' | 'batch';
  readonly uses?: number;
  /** Paths its policy lets it read, `*` at the end allowed. */
  readonly reads: readonly string[];
  /** Without it the token cannot give itself back. */
  readonly mayRevokeSelf?: boolean;
  readonly mayAskMounts?: boolean;
}

export interface VaultContents {
  readonly mount: string;
  readonly roles: Readonly<Record<string, VaultRole>>;
  readonly defaultRole?: string;
  readonly engines: Readonly<Record<string, Engine>>;
  readonly namespaces: readonly string[];
  /** `openbao` knows inline authentication, `vault` does not. */
  readonly flavour: 'openbao' | 'vault';
}

/** A token that lives. */
export interface VaultToken {
  readonly raw: string;
  readonly accessor: string;
  readonly role: VaultRole;
  readonly namespace: string;
  expiresAt: number;
  usesLeft: number;
}

export interface VaultService extends Service {
  /** Tokens that live now. */
  tokens(): readonly VaultToken[];
  leases(): readonly Lease[];
  /** Every token that was ever granted, for the balance of grants. */
  readonly granted: readonly VaultToken[];
}

const revokeSelf = 'auth/token/revoke-self';

/** Vault or OpenBao: JWT login and inline authentication, KV, leases, wrapping, revoking; answers worded as the real server words them. */
export function createVault(contents: VaultContents, { now, verify }: Surroundings): VaultService {
  const granted: VaultToken[] = [];
  let tokens: VaultToken[] = [];
  let leases: Lease[] = [];
  const wrapped = new Map<string, { body: object; path: string; expiresAt: number }>();
  const engines = createEngines(contents.engines);

  const drop = (token: VaultToken): void => {
    tokens = tokens.filter((other) => other !== token);
    leases = leases.filter((lease) => lease.owner !== token.accessor);
  };
  const alive = (): VaultToken[] => (tokens = tokens.filter((token) => token.expiresAt > now()));

  const login = (path: string, body: Readonly<Record<string, unknown>>, namespace: string): VaultToken | SandboxAnswer => {
    const isCel = path.endsWith('/cel/login');
    const name = String(body['role'] ?? contents.defaultRole ?? '').toLowerCase();
    if (name === '') return refused(400, 'missing role');
    if (typeof body['jwt'] !== 'string') return refused(400, 'missing token');
    const role = contents.roles[name];
    if (role === undefined || isCel !== (role.cel !== undefined)) return refused(400, `role "${name}" could not be found`);
    const refusal = judge(verify(body['jwt']), role, name);
    if (refusal !== undefined) return refused(400, refusal);
    const token: VaultToken = {
      raw: `${role.kind === 'batch' ? 'b' : 's'}.${randomBytes(18).toString('base64url')}`,
      accessor: role.kind === 'batch' ? '' : randomBytes(18).toString('base64url'),
      role,
      namespace,
      expiresAt: now() + (role.ttlSeconds ?? 600) * 1000,
      usesLeft: role.uses ?? 0,
    };
    return token;
  };

  const answer = (request: SandboxRequest): SandboxAnswer => {
    const path = decodeURIComponent(request.path.replace(/^\/v1\//, ''));
    const body = parsed(request.body);
    const namespace = (request.headers['x-vault-namespace'] ?? '').replace(/\/$/, '');
    if (path === 'sys/health') return health(contents.flavour, now());
    if (!contents.namespaces.includes(namespace)) return refused(404, 'namespace not found');
    if (path === `auth/${contents.mount}/login` || path === `auth/${contents.mount}/cel/login`) {
      const token = login(path, body, namespace);
      if (!('raw' in token)) return token;
      tokens.push(token);
      granted.push(token);
      return wrapOr(request, path, { auth: describe(token, now()) }, token.accessor);
    }
    if (path.startsWith('auth/') && path.endsWith('/login')) return refused(403, 'permission denied');
    if (path === 'sys/wrapping/unwrap') return unwrap(request);
    const inline = contents.flavour === 'openbao' ? request.headers['x-vault-inline-auth-path'] : undefined;
    if (inline !== undefined) {
      const parameters = inlineParameters(request);
      const token =
        parameters === undefined
          ? refused(500, 'failed to perform inline authentication: failed raw url-safe base64 decoding header value')
          : login(inline, parameters, namespace);
      if (!('raw' in token)) return { ...token, headers: { ...token.headers, 'x-vault-inline-auth-failed': 'true' } };
      return serve(path, request, body, token, true);
    }
    const raw = request.headers['x-vault-token'] ?? '';
    const token = alive().find((one) => one.raw === raw && one.namespace === namespace);
    if (token === undefined) return refused(403, 'permission denied');
    if (token.usesLeft > 0 && --token.usesLeft === 0) drop(token);
    return serve(path, request, body, token, false);
  };

  const serve = (
    path: string,
    request: SandboxRequest,
    body: Readonly<Record<string, unknown>>,
    token: VaultToken,
    inline: boolean,
  ): SandboxAnswer => {
    const { role } = token;
    if (path === revokeSelf) {
      if (role.kind === 'batch') return refused(400, 'batch tokens cannot be revoked');
      if (role.mayRevokeSelf === false) return denied();
      drop(token);
      return { status: 204, body: '' };
    }
    if (path === 'auth/token/renew-self') {
      token.expiresAt = now() + (parseDuration(String(body['increment'])) ?? 600) * 1000;
      return json(200, envelope({ auth: describe(token, now()) }));
    }
    if (path === 'auth/token/lookup-self')
      return json(200, envelope({ data: { accessor: token.accessor, ttl: Math.round((token.expiresAt - now()) / 1000), id: token.raw } }));
    if (path === 'sys/capabilities-self') {
      const capabilities = Object.fromEntries(
        ((body['paths'] ?? []) as string[]).map((one) => [one, one === revokeSelf && role.mayRevokeSelf !== false ? ['update'] : ['deny']]),
      );
      return json(200, { ...capabilities, ...envelope({ data: capabilities }) });
    }
    if (path === 'sys/leases/revoke') {
      leases = leases.filter(({ id }) => id !== body['lease_id']);
      return { status: 204, body: '' };
    }
    if (path.startsWith('sys/internal/ui/mounts/')) {
      if (inline) return refused(403, 'permission denied');
      const mount = engines.mountOf(path.slice('sys/internal/ui/mounts/'.length));
      if (mount === undefined || role.mayAskMounts === false)
        return refused(403, "preflight capability check returned 403, please ensure client's policies grant access to path");
      return json(200, envelope({ data: mount }));
    }
    if (!role.reads.some((pattern) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern))) return denied();
    const made = engines.answer(path, request, now());
    if ('status' in made) return made;
    if (made.lease !== undefined) {
      if (inline) return refused(500, 'requests with inline authentication cannot generate leases');
      leases.push({ ...made.lease, owner: token.accessor });
    }
    return wrapOr(request, path, {
      data: made.data,
      ...(made.lease === undefined ? {} : { lease_id: made.lease.id, lease_duration: made.lease.seconds, renewable: true }),
    });
  };

  const wrapOr = (request: SandboxRequest, path: string, body: object, accessor?: string): SandboxAnswer => {
    const seconds = parseDuration(request.headers['x-vault-wrap-ttl'] ?? '') ?? 0;
    if (seconds === 0) return json(200, envelope(body));
    const token = `s.${randomBytes(18).toString('base64url')}`;
    wrapped.set(token, { body, path, expiresAt: now() + seconds * 1000 });
    const info = {
      token,
      accessor: randomBytes(18).toString('base64url'),
      ttl: seconds,
      creation_time: new Date(now()).toISOString(),
      creation_path: path,
      ...(accessor === undefined ? {} : { wrapped_accessor: accessor }),
    };
    return json(200, { ...envelope({}), data: null, wrap_info: info });
  };

  const unwrap = (request: SandboxRequest): SandboxAnswer => {
    const token = request.headers['x-vault-token'] ?? '';
    const found = wrapped.get(token);
    wrapped.delete(token);
    if (found === undefined || found.expiresAt <= now()) return refused(400, 'wrapping token is not valid or does not exist');
    return json(200, envelope(found.body));
  };

  return { answer, stage: stageOf, tokens: alive, leases: () => leases, granted };
}

function stageOf({ path, headers }: SandboxRequest): ReturnType<Service['stage']> {
  if (path.endsWith('/login')) return 'exchange';
  if (/revoke/.test(path)) return 'revoke';
  if (/\/v1\/sys\/(health|capabilities-self|internal)/.test(path) || path.endsWith('renew-self')) return 'other';
  return headers['x-vault-inline-auth-path'] === undefined ? 'read' : 'exchange';
}

function inlineParameters({ headers }: SandboxRequest): Record<string, unknown> | undefined {
  const values = Object.entries(headers).filter(([name]) => name.startsWith('x-vault-inline-auth-parameter-'));
  const parameters: Record<string, unknown> = {};
  for (const [, value] of values) {
    if (!/^[\w-]+$/.test(value)) return undefined;
    const { key, value: inner } = JSON.parse(Buffer.from(value, 'base64url').toString()) as { key: string; value: unknown };
    parameters[key] = inner;
  }
  return parameters;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
