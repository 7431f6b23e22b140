import type { HttpRequest } from '@daypass/core';
import { isObject } from '@daypass/core';
import type { Server } from './ask.ts';
import { ask, objectOf, usable } from './ask.ts';

/** A secrets engine. */
export interface Mount {
  /** With its slash at the end: `kv/`. */
  readonly path: string;
  readonly engine: string;
  readonly version: number;
}

export type Mounts = Map<string, Mount>;
export type Authorised = Server & { readonly auth: HttpRequest['headers'] };

/** The engine that a path belongs to, asked once each (api-docs, sys/internal/ui/mounts); undefined when the token may not ask. */
export async function mountOf(path: string, server: Authorised, mounts: Mounts): Promise<Mount | undefined> {
  for (const known of mounts.values()) if (path.startsWith(known.path)) return known;
  // This one path of the server does not know inline authentication.
  if (server.auth?.['x-vault-token'] === undefined) return undefined;
  const answer = usable(await ask(server, { path: `sys/internal/ui/mounts/${path}`, headers: server.auth }));
  const { data } = objectOf(answer);
  if (answer.status !== 200 || !isObject(data) || typeof data['path'] !== 'string') return undefined;
  const version = isObject(data['options']) ? Number(data['options']['version'] ?? 1) : 1;
  const mount = { path: data['path'], engine: String(data['type']), version };
  mounts.set(mount.path, mount);
  return mount;
}
