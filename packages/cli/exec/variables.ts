import { reveal } from '@daypass/core';
import type { Secret } from '@daypass/core';

type Environment = Readonly<Record<string, string | undefined>>;

/** With what an identity token can be had: GitHub's two, and every variable that leads to a token or holds one. */
const identity = /^(?:ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)|DAYPASS_(?:ID_TOKEN.*|ISSUER))$/;
const jwt = /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/;

/** What an identity is had with, as the environment holds it: no command has to print it. */
export function identitySecrets(env: Environment): string[] {
  const holds = (name: string, value: string): boolean =>
    name === 'ACTIONS_ID_TOKEN_REQUEST_TOKEN' || name === 'DAYPASS_SANDBOX' || name === env['DAYPASS_ID_TOKEN_VARIABLE'] || jwt.test(value);
  return Object.entries(env).flatMap(([name, value = '']) => (holds(name, value.trim()) ? [value.trim()] : []));
}

export interface Surroundings {
  /** Variables of one credential each: where one of them is delivered, what is left over of the others is removed. */
  readonly families: readonly (readonly string[])[];
  readonly isIdentityHidden: boolean;
}

/** The environment of the command: the one that daypass has, what was delivered, and nothing stale beside it. */
export function variablesOf(
  env: Environment,
  delivered: ReadonlyMap<string, string | Secret>,
  { families, isIdentityHidden }: Surroundings,
): NodeJS.ProcessEnv {
  const stale = new Set(families.filter((family) => family.some((name) => delivered.has(name))).flat());
  const isLeftOut = (name: string, value: string): boolean =>
    stale.has(name) || (isIdentityHidden && (identity.test(name) || name === env['DAYPASS_ID_TOKEN_VARIABLE'] || jwt.test(value.trim())));
  const kept = Object.entries(env).filter(([name, value]) => value !== undefined && !isLeftOut(name, value));
  return Object.fromEntries([...kept, ...[...delivered].map(([name, value]) => [name, reveal(value)])]) as NodeJS.ProcessEnv;
}
