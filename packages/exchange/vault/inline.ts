import { Secret } from '@daypass/core';
import type { HttpRequest } from '@daypass/core';
import type { Reference } from '../secrets.ts';
import type { Asking } from './login.ts';
import { loginBody, loginPath } from './login.ts';
import { ask, objectOf } from './ask.ts';
import type { Mounts } from './mounts.ts';
import { mountOf } from './mounts.ts';

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

/** Whether secrets are read inline. `auto` finds out without showing the identity to a server that would not know what to do with it. */
export async function readsInline(asking: Asking, references: readonly Reference[], mounts: Mounts): Promise<boolean> {
  const { inputs } = asking;
  const { 'inline-auth': wanted } = inputs;
  if (wanted !== 'auto') return wanted === 'always';
  const simple = inputs.deliver.includes('none') && references.length <= maxReads && references.every(({ write }) => !write);
  if (!simple || !(await knowsInline(asking))) return false;
  for (const reference of references) {
    const mount = await mountOf(reference.path, { ...asking, auth: inlineHeaders(asking) }, mounts);
    if (mount?.engine !== 'kv') return false;
  }
  return true;
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
