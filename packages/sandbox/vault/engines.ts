import { randomBytes } from 'node:crypto';
import type { SandboxAnswer, SandboxRequest } from '../contract.ts';
import { json } from '../contract.ts';

/** A secrets engine and what it holds: KV of either version by path, one that makes a credential with a lease, one that issues certificates. */
export type Engine =
  | {
      readonly type: 'kv';
      readonly version: 1 | 2;
      readonly secrets: Secrets;
      /** How many versions each has, all of one content. */ readonly versions?: number;
    }
  | { readonly type: 'pki'; readonly roles: readonly string[] }
  | { readonly type: 'database'; readonly roles: readonly string[]; readonly leaseSeconds: number };

type Secrets = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Lease {
  readonly id: string;
  readonly seconds: number;
  /** Accessor of the token it belongs to. */
  readonly owner: string;
}

export interface Made {
  readonly data: object;
  readonly lease?: Omit<Lease, 'owner'>;
}

export interface Engines {
  mountOf(path: string): object | undefined;
  answer(path: string, request: SandboxRequest, now: number): Made | SandboxAnswer;
}

/** Engines by their mounts, each with its slash at the end. */
export function createEngines(engines: Readonly<Record<string, Engine>>): Engines {
  // A mount is also found by its own name, without the slash at its end.
  const find = (path: string): [string, Engine] | undefined => Object.entries(engines).find(([mount]) => `${path}/`.startsWith(mount));
  return {
    mountOf(path) {
      const [mount, engine] = find(path) ?? [];
      return mount === undefined
        ? undefined
        : { path: mount, type: engine!.type, options: engine!.type === 'kv' ? { version: String(engine!.version) } : null };
    },
    answer(path, request, now) {
      const [mount, engine] = find(path) ?? [];
      if (mount === undefined || engine === undefined)
        return json(404, { errors: [`no handler for route "${path}". route entry not found.`] });
      const rest = path.slice(mount.length);
      if (engine.type === 'database') return credential(rest, engine, mount);
      if (engine.type === 'pki') return issued(rest, engine.roles, request);
      return engine.version === 1 ? first(rest, engine.secrets) : second(rest, engine, request, now);
    },
  };
}

function first(path: string, secrets: Readonly<Record<string, object>>): Made | SandboxAnswer {
  const data = secrets[path];
  return data === undefined ? json(404, { errors: [] }) : { data };
}

function second(
  path: string,
  { secrets, versions = 1 }: Engine & { type: 'kv' },
  { query }: SandboxRequest,
  now: number,
): Made | SandboxAnswer {
  if (!path.startsWith('data/')) {
    return json(404, {
      data: null,
      warnings: ['Invalid path for a versioned K/V secrets engine. See the API docs for the appropriate API endpoints to use.'],
    });
  }
  const data = secrets[path.slice('data/'.length)];
  const version = Number(query.get('version') ?? versions);
  if (data === undefined || version > versions) return json(404, { errors: [] });
  return {
    data: {
      data,
      metadata: { created_time: new Date(now).toISOString(), custom_metadata: null, deletion_time: '', destroyed: false, version },
    },
  };
}

function issued(path: string, roles: readonly string[], { method, body }: SandboxRequest): Made | SandboxAnswer {
  const role = /^issue\/(.+)$/.exec(path)?.[1];
  if (role === undefined || !roles.includes(role)) return json(400, { errors: [`unknown role: ${role ?? path}`] });
  if (method !== 'POST' && method !== 'PUT') return json(405, { errors: ['unsupported operation'] });
  const { common_name: name } = JSON.parse(body === '' ? '{}' : body) as { common_name?: string };
  if (name === undefined) return json(400, { errors: ['the common_name field is required'] });
  return {
    data: {
      certificate: `certificate of ${name}`,
      private_key: randomBytes(32).toString('base64url'),
      serial_number: randomBytes(8).toString('hex'),
    },
  };
}

function credential(path: string, { roles, leaseSeconds }: Engine & { type: 'database' }, mount: string): Made | SandboxAnswer {
  const role = /^creds\/(.+)$/.exec(path)?.[1];
  if (role === undefined || !roles.includes(role)) return json(400, { errors: [`unknown role: ${role ?? path}`] });
  const data = { username: `v-jwt-${role}-${randomBytes(6).toString('hex')}`, password: randomBytes(15).toString('base64url') };
  return { data, lease: { id: `${mount}${path}/${randomBytes(12).toString('base64url')}`, seconds: leaseSeconds } };
}
