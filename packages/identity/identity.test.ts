import { Secret } from '@daypass/core';
import { SignJWT, UnsecuredJWT, generateKeyPair } from 'jose';
import { checkToken, decodeToken, parseSubject } from './index.ts';

const now = Date.UTC(2026, 10, 25) / 1000;
const { privateKey } = await generateKeyPair('RS256');

async function signed(claims: Record<string, unknown> = {}): Promise<string> {
  const all = { iss: 'https://issuer.example', aud: 'https://vault.example', sub: 'x', exp: now + 300, ...claims };
  return new SignJWT(all).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
}

async function check(claims: Record<string, unknown>): Promise<number> {
  const token = decodeToken(new Secret(await signed(claims)), 'https://vault.example');
  return checkToken(token, {
    isIssuer: (issuer) => issuer === 'https://issuer.example',
    issuers: 'https://issuer.example',
    nowMs: now * 1000,
  });
}

function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('decodeToken', () => {
  it('reads header and claims and keeps the token secret', async () => {
    const token = decodeToken(new Secret(await signed()), 'a');
    expect(token.claims['sub']).toBe('x');
    expect(token.header['alg']).toBe('RS256');
    expect(JSON.stringify(token)).not.toContain('eyJ');
  });

  it.each([
    ['empty', ''],
    ['a word', 'hello'],
    ['HTML', '<html></html>'],
    ['two parts', 'eyJh.eyJh'],
    ['parts that are no JSON', 'YQ.YQ.YQ'],
    ['longer than any token', `${'a'.repeat(65 * 1024)}.b.c`],
    ['unsigned (alg none)', new UnsecuredJWT({ sub: 'x' }).encode()],
  ])('refuses what is %s, without repeating it', (_, text) => {
    const error = thrown(() => decodeToken(new Secret(text), 'a'));
    expect(error).toMatchObject({ code: 'ID_NOT_A_TOKEN' });
    if (text.length > 5) expect(String(error)).not.toContain(text);
  });
});

describe('checkToken', () => {
  it('accepts a token for the audience that was asked for', async () => {
    expect(await check({})).toBe(0);
    expect(await check({ aud: ['https://vault.example'] })).toBe(0);
  });

  it.each([
    ['another audience', { aud: 'https://other.example' }, 'ID_WRONG_AUDIENCE'],
    ['two audiences (T4: it could be used elsewhere)', { aud: ['https://vault.example', 'https://other.example'] }, 'ID_WRONG_AUDIENCE'],
    ['no audience', { aud: undefined }, 'ID_WRONG_AUDIENCE'],
    ['another issuer', { iss: 'https://evil.example' }, 'ID_WRONG_ISSUER'],
    ['no issuer', { iss: undefined }, 'ID_WRONG_ISSUER'],
    ['a past expiry', { exp: now - 1 }, 'ID_EXPIRED'],
    ['no expiry', { exp: undefined }, 'ID_NOT_A_TOKEN'],
    ['a start far ahead', { nbf: now + 3600 }, 'ID_NOT_YET_VALID'],
  ])('refuses %s', async (_, claims, code) => {
    await expect(check(claims)).rejects.toMatchObject({ code });
  });

  it('says how long to wait for a token that is valid in a moment', async () => {
    expect(await check({ nbf: now + 7 })).toBe(7000);
    expect(await check({ iat: now + 3 })).toBe(3000);
  });
});

describe('parseSubject', () => {
  it.each([
    ['repo:acme/shop:ref:refs/heads/main', { owner: 'acme', repository: 'shop', context: { kind: 'ref', value: 'refs/heads/main' } }],
    [
      'repo:acme@12/shop@34:environment:prod%3Aeu',
      { owner: 'acme', ownerId: '12', repository: 'shop', repositoryId: '34', context: { kind: 'environment', value: 'prod:eu' } },
    ],
    ['repo:acme/shop:pull_request', { owner: 'acme', repository: 'shop', context: { kind: 'pull_request', value: '' } }],
    ['repo:acme/shop:job_workflow_ref:x', { owner: 'acme', repository: 'shop', context: { kind: 'other', value: 'job_workflow_ref:x' } }],
  ])('takes %s apart', (sub, parts) => {
    expect(parseSubject(sub)).toEqual(parts);
  });

  it('leaves a customised subject alone', () => {
    expect(parseSubject('repository_owner_id:12:environment:prod')).toBeUndefined();
  });
});
