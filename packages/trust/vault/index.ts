import { isObject } from '@daypass/core';
import type { Claims } from '@daypass/identity';
import { isLike, listOf, parseObject, textsOf, unreadable } from '../json.ts';
import type { Json } from '../json.ts';
import type { Demand, Receiver, Trace } from '../receiver.ts';
import { nearMiss } from '../near.ts';
import { all, truthOf } from '../truth.ts';

/** A role of the JWT auth method, as the server prints it (api-docs, auth/jwt, create role). */
export interface Role {
  readonly boundAudiences: readonly string[];
  readonly boundSubject: string;
  readonly boundClaims: Readonly<Record<string, readonly string[]>>;
  readonly isGlob: boolean;
  readonly userClaim: string;
  readonly isCel: boolean;
}

/** Whether a role of the JWT auth method admits these claims; demands in the order in which the server checks them. */
export const receiver: Receiver<Role> = { id: 'vault', title: 'Vault and OpenBao', parse, evaluate };

/** Reads `vault read -format=json auth/jwt/role/NAME`, or the body that wrote the role. */
function parse(text: string): Role {
  const outer = parseObject(text, 'the role');
  const role = isObject(outer['data']) ? outer['data'] : outer;
  if (role['role_type'] === 'oidc') throw unreadable("the role is of the type 'oidc', which no job can log in with");
  const claims = role['bound_claims'];
  if (claims !== undefined && claims !== null && !isObject(claims)) throw unreadable("'bound_claims' of the role is not an object");
  const isCel = 'cel_program' in role;
  if (!isCel && typeof role['user_claim'] !== 'string') throw unreadable("the role has no 'user_claim'");
  return {
    boundAudiences: split(role['bound_audiences']),
    boundSubject: String(role['bound_subject'] ?? ''),
    boundClaims: Object.fromEntries(Object.entries(claims ?? {}).map(([key, value]) => [key, textsOf(value)])),
    isGlob: role['bound_claims_type'] === 'glob',
    userClaim: String(role['user_claim'] ?? ''),
    isCel,
  };
}

function evaluate(role: Role, claims: Claims): Trace {
  if (role.isCel) return { admits: 'unknown', demands: [], reason: 'the role is decided by a CEL program' };
  const demands = [
    ...subjectDemand(role, claims),
    ...audienceDemand(role, claims),
    userDemand(role, claims),
    ...claimDemands(role, claims),
  ];
  return { admits: all(demands.map(({ met }) => met)), demands };
}

function subjectDemand({ boundSubject }: Role, claims: Claims): Demand[] {
  return boundSubject === '' ? [] : [demand('sub', [boundSubject], claims, 'bound_subject', is)];
}

function audienceDemand({ boundAudiences }: Role, claims: Claims): Demand[] {
  const audiences = textsOf(claims['aud']);
  if (boundAudiences.length === 0)
    return audiences.length === 0 ? [] : [demand('aud', ['no audience: the role binds none'], claims, 'bound_audiences', () => false)];
  return [demand('aud', boundAudiences, claims, 'bound_audiences', is)];
}

function userDemand({ userClaim }: Role, claims: Claims): Demand {
  return demand(userClaim, ['any value'], claims, 'user_claim', () => true);
}

function claimDemands({ boundClaims, isGlob }: Role, claims: Claims): Demand[] {
  return Object.entries(boundClaims).map(([key, values]) => {
    return isGlob
      ? demand(key, values, claims, 'bound_claims, glob', (one, value) => isLike(one, value, false))
      : demand(key, values, claims, 'bound_claims', is);
  });
}

function is(one: string, value: string): boolean {
  return one === value;
}

/** That one of a claim's values meets one of those that are required. */
function demand(
  key: string,
  required: readonly string[],
  claims: Claims,
  where: string,
  meets: (one: string, value: string) => boolean,
): Demand {
  const value = lookUp(claims, key);
  const isMet = (ones: readonly string[], values: readonly string[]): boolean =>
    ones.some((one) => values.some((each) => meets(one, each)));
  const met = isMet(textsOf(value), required);
  return {
    key,
    claim: key,
    required: required.join(' or '),
    presented: value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value),
    met: truthOf(met),
    near: met || typeof value !== 'string' ? undefined : nearMiss(value, required, (text, values) => isMet([text], values)),
    where,
  };
}

/** A claim by its name, or by a JSON pointer (RFC 6901) where the name begins with a slash. */
function lookUp(claims: Claims, key: string): unknown {
  if (!key.startsWith('/')) return claims[key];
  const parts = key
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return parts.reduce<unknown>((inner, part) => (isObject(inner) || Array.isArray(inner) ? (inner as Json)[part] : undefined), claims);
}

/** Lists may also be written as one text with commas. */
function split(value: unknown): readonly string[] {
  return listOf(value)
    .flatMap((one) => String(one).split(','))
    .map((one) => one.trim())
    .filter(Boolean);
}
