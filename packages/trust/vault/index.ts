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
  /** Texts, numbers and truth values: each is met only by its own kind. */
  readonly boundClaims: Readonly<Record<string, readonly unknown[]>>;
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
    boundClaims: Object.fromEntries(Object.entries(claims ?? {}).map(([key, value]) => [key, listOf(value)])),
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
      ? demand(
          key,
          values,
          claims,
          'bound_claims, glob',
          (one, value) => typeof one === 'string' && typeof value === 'string' && isLike(one, value, false),
        )
      : demand(key, values, claims, 'bound_claims', is);
  });
}

function is(one: unknown, value: unknown): boolean {
  return one === value;
}

/** That one of a claim's values meets one of those that are required, as they are: 'true' is not true (claims.go, matchFound). */
function demand(
  key: string,
  required: readonly unknown[],
  claims: Claims,
  where: string,
  meets: (one: unknown, value: unknown) => boolean,
): Demand {
  const value = lookUp(claims, key);
  const isMet = (ones: readonly unknown[], values: readonly unknown[]): boolean =>
    ones.some((one) => values.some((each) => meets(one, each)));
  const met = isMet(listOf(value), required);
  const near = met ? undefined : (otherKind(value, required) ?? nearText(value, required, isMet));
  return {
    key,
    claim: key,
    required: textsOf(required).join(' or '),
    presented: value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value),
    met: truthOf(met),
    near,
    where,
  };
}

/** The same value but for its kind: GitHub and GitLab sign truth values and ids as texts. */
function otherKind(value: unknown, required: readonly unknown[]): string | undefined {
  const same = required.find((one) => value !== undefined && typeof one !== typeof value && String(one) === String(value));
  return same === undefined ? undefined : `the claim is a ${typeof value}, the role binds a ${typeof same}`;
}

function nearText(
  value: unknown,
  required: readonly unknown[],
  isMet: (ones: readonly unknown[], values: readonly unknown[]) => boolean,
): string | undefined {
  return typeof value === 'string' ? nearMiss(value, textsOf(required), (text, values) => isMet([text], values)) : undefined;
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
