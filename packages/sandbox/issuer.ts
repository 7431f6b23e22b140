import { createSign, createVerify, generateKeyPairSync, randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Claims, Service, Verdict } from './contract.ts';
import { json } from './contract.ts';

interface Key {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** How far receivers let clocks differ, in seconds. */
const leewaySeconds = 60;

/** An OpenID Connect issuer: signs with RS256, publishes its keys, and can change them. */
export interface Issuer extends Service {
  /** The `iss` of its tokens. */
  readonly url: string;
  sign(claims: Claims): string;
  verify(jwt: string): Verdict;
  /** Signs with a new key from now on; the old one stays published unless it is dropped. */
  rotate(drop?: boolean): void;
}

/** An issuer at a URL, on the sandbox's clock. */
export function createIssuer(url: string, now: () => number): Issuer {
  let keys: readonly Key[] = [(firstKey ??= makeKey())];
  return {
    url,
    sign: (claims) => signToken(claims, keys[0]!),
    verify: (jwt) => verifyToken(jwt, keys, url, now() / 1000),
    rotate: (drop = false) => void (keys = drop ? [makeKey()] : [makeKey(), ...keys]),
    stage: () => 'keys',
    answer({ path }) {
      if (path === '/.well-known/openid-configuration') return json(200, discovery(url));
      if (path === '/.well-known/jwks') return json(200, { keys: keys.map(published) });
      return json(404, { message: 'Not Found' });
    },
  };
}

function discovery(url: string): object {
  return {
    issuer: url,
    jwks_uri: `${url}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'ref', 'repository', 'environment', 'job_workflow_ref'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}

/** Made once a process: it takes longer than all else that a sandbox does at its start. */
let firstKey: Key | undefined;

function makeKey(): Key {
  return { kid: randomUUID(), ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

function published({ kid, publicKey }: Key): object {
  return { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' };
}

function signToken(claims: Claims, { kid, privateKey }: Key): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${part({ typ: 'JWT', alg: 'RS256', kid })}.${part(claims)}`;
  return `${input}.${createSign('sha256').update(input).sign(privateKey, 'base64url')}`;
}

function verifyToken(jwt: string, keys: readonly Key[], url: string, seconds: number): Verdict {
  const [head = '', body = '', signature = '', ...more] = jwt.split('.');
  const header = decoded(head);
  const claims = decoded(body);
  if (header === undefined || claims === undefined || signature === '' || more.length > 0) return { ok: false, wrong: 'malformed' };
  if (header['alg'] !== 'RS256') return { ok: false, wrong: 'algorithm' };
  const key = keys.find(({ kid }) => kid === header['kid']);
  if (key === undefined) return { ok: false, wrong: 'key' };
  if (!createVerify('sha256').update(`${head}.${body}`).verify(key.publicKey, signature, 'base64url'))
    return { ok: false, wrong: 'signature' };
  if (claims['iss'] !== url) return { ok: false, wrong: 'issuer' };
  const { exp, nbf, iat } = claims as Record<string, number | undefined>;
  if (exp === undefined && nbf === undefined && iat === undefined) return { ok: false, wrong: 'no-times' };
  if (exp !== undefined && exp + leewaySeconds <= seconds) return { ok: false, wrong: 'expired' };
  if (Math.max(nbf ?? 0, iat ?? 0) - leewaySeconds > seconds) return { ok: false, wrong: 'not-yet-valid' };
  return { ok: true, claims };
}

function decoded(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? (value as Claims) : undefined;
  } catch {
    return undefined;
  }
}
