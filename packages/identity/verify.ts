import type { Http } from '@daypass/core';
import { DaypassError, endpointProblem, isLoopback, isObject, reveal } from '@daypass/core';
import { compactVerify } from 'jose/jws/compact/verify';
import { createLocalJWKSet } from 'jose/jwks/local';
import type { JSONWebKeySet } from 'jose';
import type { IdentityToken } from './token.ts';

/** Signatures with a key that only the issuer has: no shared secrets, no `none` (RFC 8725 §3.1). */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];

/** Verifies tokens of one job; remembers the issuer's keys for a while, so that several tokens ask for them once. */
export type Verify = (token: IdentityToken, issuer: string, http: Http, nowMs: number) => Promise<void>;

/** Keys are asked for anew after this time, so that one that the issuer took back is not believed for long. */
const keptMs = 5 * 60_000;

/**
 * Verifies that an issuer signed a token, by the keys that it publishes; nothing else is asked for keys, whatever the token says (OpenID
 * Connect Discovery 1.0 §4, RFC 7517). A key that is not among them is looked for once more: the issuer may have changed its keys.
 * Throws ID_WRONG_ISSUER before anything is asked, ID_NOT_SIGNED, ID_NO_KEYS.
 */
export function createVerifier(): Verify {
  let kept: { readonly issuer: string; readonly keys: Promise<JSONWebKeySet>; readonly sinceMs: number } | undefined;
  const ask = (issuer: string, http: Http, sinceMs: number): Promise<JSONWebKeySet> => {
    const asked = { issuer, keys: keysOf(issuer, http), sinceMs };
    kept = asked;
    asked.keys.catch(() => {
      if (kept === asked) kept = undefined;
    });
    return asked.keys;
  };
  return async (token, issuer, http, nowMs) => {
    refuseOthers(token, issuer);
    const known = kept !== undefined && kept.issuer === issuer && Math.abs(nowMs - kept.sinceMs) < keptMs ? kept.keys : undefined;
    const keys = await (known ?? ask(issuer, http, nowMs));
    const first = await signatureProblem(token, keys);
    if (first === undefined) return;
    const second = first.isUnknownKey ? await signatureProblem(token, await ask(issuer, http, nowMs)) : first;
    if (second !== undefined) throw new DaypassError('ID_NOT_SIGNED', `the identity token was not signed by '${issuer}': ${second.why}`);
  };
}

/** Refuses tokens of another issuer, and those that the issuer signs for other purposes (RFC 8725 §3.11): access and logout tokens. */
function refuseOthers({ claims: { iss }, header: { typ } }: IdentityToken, issuer: string): void {
  if (iss !== issuer) {
    throw new DaypassError('ID_WRONG_ISSUER', `the identity token names the issuer '${String(iss)}', not '${issuer}'`, {
      presented: `'${String(iss)}'`,
      required: `'${issuer}'`,
    });
  }
  if (typ !== undefined && !(typeof typ === 'string' && /^(application\/)?(jwt|jose)$/i.test(typ)))
    throw new DaypassError('ID_NOT_A_TOKEN', `what was given is no identity token, but of the type '${String(typ).slice(0, 40)}'`);
}

async function keysOf(issuer: string, http: Http): Promise<JSONWebKeySet> {
  const { keys } = await json(await keysAddress(issuer, http), http);
  if (!Array.isArray(keys) || keys.length === 0) throw noKeys('it publishes none');
  return { keys: keys.filter(isObject) };
}

async function keysAddress(issuer: string, http: Http): Promise<URL> {
  const document = await json(new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`), http);
  const { issuer: named, jwks_uri: uri } = document;
  if (named !== issuer) throw noKeys(`its configuration is that of '${String(named)}'`);
  const problem = typeof uri === 'string' ? endpointProblem(uri) : 'is missing';
  if (problem !== undefined) throw noKeys(`the 'jwks_uri' of its configuration ${problem}`);
  const address = new URL(uri as string);
  // What any process of this machine could serve does not speak for an issuer elsewhere.
  if (isLoopback(address) && !isLoopback(new URL(issuer))) throw noKeys("the 'jwks_uri' of its configuration leads to this machine");
  return address;
}

async function json(url: URL, http: Http): Promise<Readonly<Record<string, unknown>>> {
  const answer = await http.send({
    to: 'the issuer of identity tokens',
    method: 'GET',
    url,
    headers: { accept: 'application/json' },
    repeatable: true,
  });
  if (answer.status !== 200) throw noKeys(`'${url.href}' answered HTTP ${answer.status}`);
  const document = answer.json();
  if (!isObject(document)) throw noKeys(`'${url.href}' answered something that is no object`);
  return document;
}

async function signatureProblem(token: IdentityToken, keys: JSONWebKeySet): Promise<{ why: string; isUnknownKey: boolean } | undefined> {
  try {
    await compactVerify(reveal(token.raw), createLocalJWKSet(keys), { algorithms });
    return undefined;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code === 'ERR_JWKS_NO_MATCHING_KEY')
      return { why: `it publishes no key '${String(token.header['kid'])}' for it`, isUnknownKey: true };
    if (code === 'ERR_JWKS_MULTIPLE_MATCHING_KEYS') return { why: 'it names no key (kid), and several would fit', isUnknownKey: false };
    if (code === 'ERR_JOSE_ALG_NOT_ALLOWED')
      return { why: `the algorithm '${String(token.header['alg'])}' is not accepted`, isUnknownKey: false };
    return {
      why: code === 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' ? 'its signature is wrong' : 'its signature cannot be verified',
      isUnknownKey: false,
    };
  }
}

function noKeys(why: string): DaypassError {
  return new DaypassError('ID_NO_KEYS', `the keys of the issuer cannot be had, so the identity token cannot be verified: ${why}`);
}
