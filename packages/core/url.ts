import { isIP } from 'node:net';

/** Whether a URL's host is this machine itself; such endpoints may speak plain http. */
export function isLoopback(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}

/** What is wrong with a text as an endpoint, or undefined: https, or http to loopback; no user info, no fragment, no link-local or metadata address. */
export function endpointProblem(text: string): string | undefined {
  if (!URL.canParse(text)) return `is not a URL: '${text}'`;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return 'must not hold a user name or password';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    return `must be https (plain http only to loopback), not '${url.protocol}//${url.host}'`;
  }
  if (url.hash !== '') return 'must not have a #fragment';
  if (isForbiddenAddress(url.hostname)) return `must not be a link-local or metadata address: '${url.hostname}'`;
  return undefined;
}

/** Link-local, unspecified, multicast and cloud metadata addresses: never an endpoint. `host` is a name or an address, as URL gives it. */
export function isForbiddenAddress(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (/^(metadata|metadata\.google\.internal|instance-data)$/.test(bare)) return true;
  const v4 = bare.startsWith('::ffff:') ? mapped(bare.slice(7)) : bare;
  if (isIP(v4) === 4) {
    const [a, b] = v4.split('.').map(Number) as [number, number];
    return a === 0 || (a === 169 && b === 254) || a >= 224 || v4 === '100.100.100.200';
  }
  return isIP(bare) === 6 && (/^fe[89ab]/.test(bare) || bare.startsWith('ff') || bare === '::' || bare === 'fd00:ec2::254');
}

/** The IPv4 address inside `::ffff:…`, which URL writes as two hex groups. */
function mapped(tail: string): string {
  const groups = tail.split(':').map((group) => Number.parseInt(group, 16));
  return groups.length === 2 ? `${groups[0]! >> 8}.${groups[0]! & 255}.${groups[1]! >> 8}.${groups[1]! & 255}` : tail;
}
