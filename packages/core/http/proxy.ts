import { BlockList, isIP } from 'node:net';
import { DaypassError } from '../errors.ts';
import { isLoopback } from '../url.ts';

export interface ProxySettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly httpsProxy?: string | undefined;
  readonly noProxy?: string | undefined;
}

/** The proxy for a URL, or undefined for a direct connection. Inputs win over the environment, lower case over upper. Loopback is never proxied. */
export function proxyFor(to: URL, { env, httpsProxy, noProxy }: ProxySettings): URL | undefined {
  const proxy = httpsProxy ?? (env['https_proxy'] || env['HTTPS_PROXY']);
  if (proxy === undefined || proxy === '' || to.protocol !== 'https:' || isLoopback(to)) return undefined;
  if (isExempt(to, noProxy ?? (env['no_proxy'] || env['NO_PROXY'] || ''))) return undefined;
  const text = proxy.includes('://') ? proxy : `http://${proxy}`;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new DaypassError('HTTP_PROXY', "the proxy's address is not an http or https URL");
  }
  const url = new URL(text);
  try {
    [url.username, url.password].map(decodeURIComponent);
  } catch (cause) {
    throw new DaypassError('HTTP_PROXY', "the proxy's user or password is not URL-encoded: a % itself is written as %25", { cause });
  }
  return url;
}

/** Whether NO_PROXY names a URL's host: exact, by suffix (`example.com`, `.example.com`, `*.example.com`), `*`, address, CIDR; with or without port. */
export function isExempt(url: URL, noProxy: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return noProxy
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => matches(entry.toLowerCase(), host, port));
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const [, name = '', ofPort] = /^(\[[^\]]+\]|[^:]+|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
  if (ofPort !== undefined && ofPort !== port) return false;
  const bare = name
    .replace(/^\[|\]$/g, '')
    .replace(/^\*?\./, '')
    .replace(/\.$/, '');
  if (bare.includes('/')) return isIP(host) > 0 && inRange(bare, host);
  if (isIP(bare) > 0 || isIP(host) > 0) return sameAddress(bare, host);
  return bare !== '' && (host === bare || host.endsWith(`.${bare}`));
}

function inRange(range: string, address: string): boolean {
  const [network = '', bits = ''] = range.split('/');
  const family = isIP(network);
  if (family === 0 || !/^\d+$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(network, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
  return list.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
}

function sameAddress(a: string, b: string): boolean {
  if (isIP(a) === 0 || isIP(a) !== isIP(b)) return false;
  const list = new BlockList();
  list.addAddress(a, isIP(a) === 4 ? 'ipv4' : 'ipv6');
  return list.check(b, isIP(b) === 4 ? 'ipv4' : 'ipv6');
}
