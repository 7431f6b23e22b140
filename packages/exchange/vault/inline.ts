import { Secret } from '@daypass/core';
import type { HttpRequest } from '@daypass/core';
import type { Reference } from '../secrets.ts';
import type { Asking } from './login.ts';
import { loginBody, loginPath } from './login.ts';
import { ask, objectOf } from './ask.ts';

/** Above this many reads one login is cheaper for the server than a login inside each. */
const maxReads = 5;

/** The headers that authenticate one request by itself (OpenBao docs, inline authentication): no token comes into being. */
export function inlineHeaders({ inputs, token }: Pick<Asking, 'inputs' | 'token'>): HttpRequest['headers'] {
  const parameters = Object.entries(loginBody(inputs, token.raw)).map(([key, value]) => [
    `x-vault-inline-auth-parameter-${key}`,
    new Secret(Buffer.from(JSON.stringify({ key, value })).toString('base64url')),
  ]);
  return { 'x-vault-inline-auth-path': loginPath(inputs), ...(Object.fromEntries(parameters) as Record<string, Secret>) };
}

/** Paths by which engines make credentials: they come with a lease, which needs a token to belong to. */
const leased = /\/(creds|sts|token|key|issue|sign|generate|roleset|static-account)(\/|$)/;

/** Whether secrets are read inline. `auto` finds out without showing the identity to a server that would not know what to do with it. */
export async function readsInline(asking: Asking, references: readonly Reference[]): Promise<boolean> {
  const { 'inline-auth': wanted, deliver } = asking.inputs;
  if (wanted !== 'auto') return wanted === 'always';
  const simple =
    deliver.includes('none') && references.length <= maxReads && references.every(({ write, path }) => !write && !leased.test(path));
  return simple && knowsInline(asking);
}

/** OpenBao 2.4 or later. Vault's own health answer says whether it is `enterprise`; OpenBao's does not (sys/health of both). */
async function knowsInline(asking: Asking): Promise<boolean> {
  const server = { ...asking, inputs: { ...asking.inputs, namespace: undefined } };
  const { version = '', ...others } = objectOf(
    await ask(server, { path: 'sys/health', query: { standbyok: 'true', perfstandbyok: 'true' } }),
  );
  const [, major = 0, minor = 0] = /^(\d+)\.(\d+)\./.exec(String(version))?.map(Number) ?? [];
  return !('enterprise' in others) && (major > 2 || (major === 2 && minor >= 4));
}
