import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { Secret, parseDuration } from '@daypass/core';
import type { Inputs } from '@daypass/core';
import type { InputContext } from '../provider.ts';
import type { Reference } from '../secrets.ts';

const path = /^[\w.@-]+(\/[\w.@-]+)*$/;

export const inputs = {
  url: { kind: 'url', required: true, description: 'Address of Vault or OpenBao.', example: 'https://vault.example.com:8200' },
  role: {
    kind: 'text',
    description: "Role to log in with; `cel/NAME` for a CEL role of OpenBao; default the mount's own `default_role`.",
    example: 'deploy',
    check: (text) => (path.test(text) ? undefined : `must be the name of a role, not '${text}'`),
  },
  mount: {
    kind: 'text',
    default: 'jwt',
    description: 'Where the JWT auth method is mounted.',
    check: (text) =>
      path.test(text) && !text.startsWith('auth/') ? undefined : `must be the mount without 'auth/' and slashes around it, not '${text}'`,
  },
  namespace: {
    kind: 'text',
    description: 'Namespace (OpenBao, Vault Enterprise, HCP).',
    advanced: true,
    check: (text) => (path.test(text.replace(/\/$/, '')) ? undefined : `must be a path such as 'team/ci', not '${text}'`),
  },
  'inline-auth': {
    kind: 'choice',
    options: ['auto', 'always', 'never'],
    default: 'auto',
    description:
      'Read secrets with the identity itself, so that no token ever exists (OpenBao 2.4 and later): `auto` where it can be, `always` or fail, `never`.',
    advanced: true,
  },
  'wrap-ttl': {
    kind: 'duration',
    description: 'Deliver the token, or each secret, as a single-use wrapping token that lives this long; who needs it unwraps it.',
    example: '60s',
    advanced: true,
  },
  'client-certificate': { kind: 'text', description: 'Client certificate for mTLS, as PEM text or a path to a PEM file.', advanced: true },
  'client-key': { kind: 'secret', description: 'Its private key, as PEM text or a path to a PEM file.', advanced: true },
} as const satisfies Inputs;

/** What this folder reads of its inputs. */
export interface VaultInputs {
  readonly url: URL;
  readonly role: string | undefined;
  readonly mount: string;
  readonly namespace: string | undefined;
  readonly 'inline-auth': 'auto' | 'always' | 'never';
  readonly 'wrap-ttl': number | undefined;
  readonly 'client-certificate': string | undefined;
  readonly 'client-key': Secret | undefined;
  readonly audience: string | undefined;
  readonly deliver: readonly string[];
}

/** What is wrong with the inputs together. */
export function problems(values: VaultInputs, { env, references }: InputContext): string[] {
  const { 'inline-auth': inline, 'wrap-ttl': wrap, 'client-certificate': certificate, 'client-key': key, deliver } = values;
  const found = references.flatMap(referenceProblems);
  const onlySecrets = deliver.includes('none');
  if (inline === 'always' && !onlySecrets)
    found.push("input 'inline-auth' is 'always', so that no token exists, but 'deliver' asks for one; set 'deliver' to 'none'");
  if (wrap !== undefined && !onlySecrets && references.length > 0)
    found.push("input 'wrap-ttl' wraps the token or the secrets, not both: drop 'secrets', or set 'deliver' to 'none'");
  if (wrap !== undefined)
    found.push(
      ...references.flatMap(({ lines }) =>
        lines
          .filter((line) => line.every || line.key !== undefined)
          .map(({ source }) => `${source}: a wrapped secret has no fields yet; drop '#' and '*'`),
      ),
    );
  if ((certificate === undefined) !== (key === undefined))
    found.push("inputs 'client-certificate' and 'client-key' belong together: give both");
  if (certificate !== undefined && pemOf(certificate, env) === undefined)
    found.push("input 'client-certificate' is neither PEM text nor a PEM file");
  if (key !== undefined && pemOf(key.reveal(), env) === undefined) found.push("input 'client-key' is neither PEM text nor a PEM file");
  return found;
}

function referenceProblems({ path: place, options, lines }: Reference): string[] {
  const source = lines[0]!.source;
  if (!place.includes('/') || place.startsWith('/') || place.endsWith('/'))
    return [`${source}: the path must be a mount and a path below it, such as 'kv/app'`];
  if (options['version'] !== undefined && !/^\d{1,9}$/.test(options['version'])) return [`${source}: 'version' must be a number`];
  if (options['wrap-ttl'] !== undefined && parseDuration(options['wrap-ttl']) === undefined)
    return [`${source}: 'wrap-ttl' must be a duration such as '60s'`];
  return [];
}

/** The client's certificate and key for mTLS. */
export function clientTls(
  { 'client-certificate': certificate, 'client-key': key }: VaultInputs,
  env: InputContext['env'],
): { cert: string; key: Secret } | undefined {
  if (certificate === undefined || key === undefined) return undefined;
  return { cert: pemOf(certificate, env)!, key: new Secret(pemOf(key.reveal(), env)!) };
}

function pemOf(text: string, env: InputContext['env']): string | undefined {
  if (text.includes('-----BEGIN ')) return text;
  const file = isAbsolute(text) ? text : join(env['GITHUB_WORKSPACE'] ?? process.cwd(), text);
  const content = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return content.includes('-----BEGIN ') ? content : undefined;
}
