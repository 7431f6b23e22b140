import { Secret } from '@daypass/core';
import type { Http, HttpAnswer } from '@daypass/core';
import { CompactSign, SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { decodeToken } from './decode.ts';
import { createVerifier } from './verify.ts';

const issuer = 'https://gitlab.example.com';
let pair: { readonly privateKey: CryptoKey; readonly jwk: JWK };
let other: { readonly privateKey: CryptoKey; readonly jwk: JWK };

beforeAll(async () => {
  [pair, other] = await Promise.all([makeKey('one'), makeKey('two')]);
});

async function makeKey(kid: string, alg = 'RS256'): Promise<typeof pair> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

/** An issuer by its answers; what it was asked for is told. */
function network(documents: { keys?: readonly JWK[]; uri?: unknown; named?: unknown }): Http & { readonly asked: string[] } {
  const asked: string[] = [];
  const http: Http = {
    send({ url }) {
      asked.push(url.href);
      const isDiscovery = url.pathname.endsWith('/.well-known/openid-configuration');
      const { keys = [pair.jwk], uri = `${issuer}/oauth/discovery/keys`, named = issuer } = documents;
      const body = isDiscovery ? { issuer: named, jwks_uri: uri } : { keys };
      return Promise.resolve({ status: 200, headers: {}, text: '', json: () => body, tries: 1, orphans: 0 } as HttpAnswer);
    },
    within: () => http,
  };
  return Object.assign(http, { asked });
}

async function signed(key = pair, header: object = {}, claims: object = {}): Promise<string> {
  const { kid = '', alg = '' } = key.jwk;
  return new SignJWT({ iss: issuer, aud: 'a', ...claims }).setProtectedHeader({ alg, kid, typ: 'JWT', ...header }).sign(key.privateKey);
}

const token = (jwt: string): ReturnType<typeof decodeToken> => decodeToken(new Secret(jwt), 'a');
const code = (error: unknown): unknown => (error as { code?: string }).code;

test('asks for the keys of an issuer once for several tokens, and again after five minutes', async () => {
  const http = network({});
  const verify = createVerifier();
  await Promise.all([verify(token(await signed()), issuer, http, 0), verify(token(await signed()), issuer, http, 0)]);
  await verify(token(await signed()), issuer, http, 299_000);
  expect(http.asked).toEqual([`${issuer}/.well-known/openid-configuration`, `${issuer}/oauth/discovery/keys`]);
  await verify(token(await signed()), issuer, http, 301_000);
  expect(http.asked).toHaveLength(4);
});

test('a key that it does not know is looked for once more, a wrong signature is not', async () => {
  const keys = [pair.jwk];
  const http = network({ keys });
  const verify = createVerifier();
  await verify(token(await signed()), issuer, http, 0);
  keys.push(other.jwk);
  await verify(token(await signed(other)), issuer, http, 0);
  expect(http.asked).toHaveLength(4);
  await verify(token(await signed(other)), issuer, http, 0);
  await expect(verify(token(await signed(other, { kid: 'one' })), issuer, http, 0)).rejects.toMatchObject({ code: 'ID_NOT_SIGNED' });
  expect(http.asked).toHaveLength(4);
  await expect(verify(token(await signed(await makeKey('three'))), issuer, http, 0)).rejects.toMatchObject({ code: 'ID_NOT_SIGNED' });
  expect(http.asked).toHaveLength(6);
});

test('keys that could not be had are not remembered as none, and those of one issuer are none of another', async () => {
  const verify = createVerifier();
  await expect(verify(token(await signed()), issuer, network({ keys: [] }), 0)).rejects.toMatchObject({ code: 'ID_NO_KEYS' });
  await verify(token(await signed()), issuer, network({}), 0);
  const elsewhere = network({ named: 'https://other.example', uri: 'https://other.example/keys', keys: [other.jwk] });
  const foreign = token(await signed(pair, {}, { iss: 'https://other.example' }));
  await expect(verify(foreign, 'https://other.example', elsewhere, 0)).rejects.toMatchObject({ code: 'ID_NOT_SIGNED' });
  expect(elsewhere.asked[0]).toBe('https://other.example/.well-known/openid-configuration');
});

test.each<readonly [string, string | undefined]>([
  ['https://gitlab.example.com/oauth/discovery/keys', undefined],
  // OpenID Connect Discovery lets the keys lie elsewhere: the issuer's own document says so, over TLS.
  ['https://keys.example.net/jwks', undefined],
  ['http://gitlab.example.com/oauth/discovery/keys', 'ID_NO_KEYS'],
  ['http://127.0.0.1:8080/keys', 'ID_NO_KEYS'],
  ['https://localhost/keys', 'ID_NO_KEYS'],
  ['https://[::1]/keys', 'ID_NO_KEYS'],
  ['https://169.254.169.254/latest', 'ID_NO_KEYS'],
  ['https://a:b@gitlab.example.com/keys', 'ID_NO_KEYS'],
  ['file:///etc/passwd', 'ID_NO_KEYS'],
  ['/oauth/discovery/keys', 'ID_NO_KEYS'],
])('keys at %s: %s', async (uri, expected) => {
  const http = network({ uri });
  const error: unknown = await createVerifier()(token(await signed()), issuer, http, 0).catch((thrown: unknown) => thrown);
  expect(code(error ?? {})).toBe(expected);
  expect(http.asked).toHaveLength(expected === undefined ? 2 : 1);
});

test.each<readonly [string, () => Promise<string>, string | undefined]>([
  ['no type', () => signed(pair, { typ: undefined }), undefined],
  ['its type as media type', () => signed(pair, { typ: 'application/jwt' }), undefined],
  ['the type of an access token (RFC 9068)', () => signed(pair, { typ: 'at+jwt' }), 'ID_NOT_A_TOKEN'],
  ['the type of a logout token', () => signed(pair, { typ: 'logout+jwt' }), 'ID_NOT_A_TOKEN'],
  ['a type that is no text', () => signed(pair, { typ: 7 as unknown as string }), 'ID_NOT_A_TOKEN'],
  ['an extension that must be understood', () => critical(), 'ID_NOT_SIGNED'],
  ['a key of its own in the header', () => signed(other, { kid: 'one', jwk: other.jwk }), 'ID_NOT_SIGNED'],
  ['an address of keys in the header', () => signed(other, { kid: 'one', jku: 'https://evil.example/keys' }), 'ID_NOT_SIGNED'],
  ['no key id, where one key would fit', () => signed(pair, { kid: undefined }), undefined],
])('a token with %s: %s', async (_, make, expected) => {
  const http = network({});
  const error: unknown = await createVerifier()(token(await make()), issuer, http, 0).catch((thrown: unknown) => thrown);
  expect(code(error ?? {})).toBe(expected);
  expect(http.asked.filter((url) => !url.startsWith(issuer))).toEqual([]);
});

test.each<readonly [string, JWK]>([
  ['for encryption', { use: 'enc' }],
  ['of another algorithm', { alg: 'RS512' }],
  ['that is a shared secret', { kty: 'oct', k: 'AAAA' }],
])('a key %s verifies nothing', async (_, change) => {
  const http = network({ keys: [{ ...pair.jwk, ...change }] });
  await expect(createVerifier()(token(await signed()), issuer, http, 0)).rejects.toMatchObject({ code: 'ID_NOT_SIGNED' });
});

test('tokens of elliptic keys are verified too', async () => {
  for (const alg of ['ES256', 'EdDSA']) {
    const key = await makeKey(alg, alg);
    await createVerifier()(token(await signed(key)), issuer, network({ keys: [pair.jwk, key.jwk] }), 0);
  }
});

async function critical(): Promise<string> {
  const payload = new TextEncoder().encode(JSON.stringify({ iss: issuer, aud: 'a' }));
  const header = { alg: 'RS256', kid: 'one', crit: ['exp'], exp: 1 };
  return new CompactSign(payload).setProtectedHeader(header).sign(pair.privateKey, { crit: { exp: true } });
}
