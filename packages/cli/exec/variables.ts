import { reveal } from '@daypass/core';
import type { Secret } from '@daypass/core';

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables of which one left over would win over the others, or fail beside them: all of a family that are not delivered are removed. */
const families: readonly (readonly string[])[] = [
  [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    'AWS_CREDENTIAL_EXPIRATION',
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_ROLE_ARN',
    'AWS_ROLE_SESSION_NAME',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  ],
  ['VAULT_ADDR', 'VAULT_TOKEN', 'VAULT_NAMESPACE', 'VAULT_AGENT_ADDR', 'BAO_ADDR', 'BAO_TOKEN', 'BAO_NAMESPACE', 'BAO_AGENT_ADDR'],
];

/** With what an identity token can be had: GitHub's two, and every variable that leads to a token or holds one. */
const identity = /^(?:ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)|DAYPASS_(?:ID_TOKEN.*|ISSUER))$/;
const jwt = /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/;

/** The environment of the command: the one that daypass has, what was delivered, and nothing stale beside it. */
export function variablesOf(
  env: Environment,
  delivered: ReadonlyMap<string, string | Secret>,
  { isIdentityHidden }: { readonly isIdentityHidden: boolean },
): NodeJS.ProcessEnv {
  const stale = new Set(families.filter((family) => family.some((name) => delivered.has(name))).flat());
  const isLeftOut = (name: string, value: string): boolean =>
    stale.has(name) || (isIdentityHidden && (identity.test(name) || name === env['DAYPASS_ID_TOKEN_VARIABLE'] || jwt.test(value.trim())));
  const kept = Object.entries(env).filter(([name, value]) => value !== undefined && !isLeftOut(name, value));
  return Object.fromEntries([...kept, ...[...delivered].map(([name, value]) => [name, reveal(value)])]) as NodeJS.ProcessEnv;
}
