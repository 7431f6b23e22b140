import fc from 'fast-check';
import { isExempt, proxyFor } from './proxy.ts';

describe('isExempt', () => {
  it.each([
    ['https://vault.example', 'vault.example', true],
    ['https://a.vault.example', 'vault.example', true],
    ['https://a.vault.example', '.vault.example', true],
    ['https://a.vault.example', '*.vault.example', true],
    ['https://evilvault.example', 'vault.example', false],
    ['https://vault.example', 'VAULT.EXAMPLE', true],
    ['https://vault.example', 'other.example, vault.example', true],
    ['https://vault.example', '*', true],
    ['https://vault.example:8200', 'vault.example:8200', true],
    ['https://vault.example:8201', 'vault.example:8200', false],
    ['https://vault.example', 'vault.example:443', true],
    ['https://10.1.2.3', '10.0.0.0/8', true],
    ['https://11.1.2.3', '10.0.0.0/8', false],
    ['https://10.1.2.3', '10.1.2.3', true],
    ['https://10.1.2.3:8200', '10.1.2.3:8200', true],
    ['https://[2001:db8::5]', '2001:db8::/32', true],
    ['https://[2001:db8::5]', '[2001:db8::5]:443', true],
    ['https://vault.example', '10.0.0.0/8', false],
    ['https://vault.example', '10.0.0.0/99', false],
    ['https://vault.example', '', false],
  ])('%s with NO_PROXY=%j: %s', (url, noProxy, exempt) => {
    expect(isExempt(new URL(url), noProxy)).toBe(exempt);
  });

  it('takes any text without failing', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isExempt(new URL('https://10.1.2.3'), text) === 'boolean'));
  });
});

describe('proxyFor', () => {
  const url = new URL('https://vault.example');
  it.each<[string, object, string | undefined]>([
    ['no setting', { env: {} }, undefined],
    ['HTTPS_PROXY', { env: { HTTPS_PROXY: 'http://p:1' } }, 'http://p:1/'],
    ['https_proxy before HTTPS_PROXY', { env: { HTTPS_PROXY: 'http://p:1', https_proxy: 'http://q:1' } }, 'http://q:1/'],
    ['the input before the environment', { env: { HTTPS_PROXY: 'http://p:1' }, httpsProxy: 'http://r:1' }, 'http://r:1/'],
    ['an address without scheme', { env: { HTTPS_PROXY: 'p:3128' } }, 'http://p:3128/'],
    ['NO_PROXY', { env: { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'vault.example' } }, undefined],
    ['the no-proxy input before NO_PROXY', { env: { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'vault.example' }, noProxy: 'x' }, 'http://p:1/'],
  ])('%s', (_, settings, proxy) => {
    expect(proxyFor(url, settings as never)?.href).toBe(proxy);
  });

  it.each(['100%', 'p%ff'])('refuses the password %j, which is not URL-encoded, and does not show it', (password) => {
    const refused = { code: 'HTTP_PROXY', message: expect.not.stringContaining(password) as string };
    expect(() => proxyFor(url, { env: {}, httpsProxy: `http://user:${password}@p:1` })).toThrow(expect.objectContaining(refused));
  });

  it('never proxies loopback', () => {
    expect(proxyFor(new URL('https://127.0.0.1:1'), { env: { HTTPS_PROXY: 'http://p:1' } })).toBeUndefined();
  });
});
