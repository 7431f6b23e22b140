import type { Host } from '@daypass/core';
import { DaypassError, isLoopback } from '@daypass/core';

/** Where identity tokens are asked for. Throws GITHUB_MINT_ENDPOINT for an address that is not GitHub's (T5): a step may have set it. */
export function mintEndpoint(env: Host['env']): URL {
  const text = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  if (!URL.canParse(text)) throw wrong('is not a URL');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hash !== '') throw wrong('holds a user name, password or fragment');
  if (isLoopback(url)) return url;
  if (url.protocol !== 'https:') throw wrong(`is not https: '${url.protocol}//${url.host}'`);
  const host = url.hostname;
  const server = serverHost(env);
  if (
    host.endsWith('.actions.githubusercontent.com') ||
    (isGheCom(server) ? belongsTo(host, 'ghe.com') : server !== 'github.com' && belongsTo(host, server))
  )
    return url;
  throw wrong(`is at '${host}', which is not GitHub's`);
}

/**
 * The `iss` values that this job's platform signs with: github.com with and without an enterprise, ghe.com, GHES (GitHub docs, OpenID Connect
 * reference). A loopback endpoint is a sandbox: it may issue any of them, and itself.
 */
export function acceptedIssuers(env: Host['env'], endpoint: URL): { isIssuer(issuer: string): boolean; issuers: string } {
  const server = serverHost(env);
  const bases = isGheCom(server)
    ? [`https://token.actions.${server}`]
    : server === 'github.com'
      ? ['https://token.actions.githubusercontent.com']
      : [`https://${server}/_services/token`];
  const all = isLoopback(endpoint) ? [...bases, 'https://token.actions.githubusercontent.com'] : bases;
  return {
    issuers: `${bases.join(' or ')}, with or without an enterprise`,
    isIssuer(issuer) {
      if (isLoopback(endpoint) && URL.canParse(issuer) && isLoopback(new URL(issuer))) return true;
      return all.some((base) => issuer === base || (issuer.startsWith(`${base}/`) && /^[\w.-]+$/.test(issuer.slice(base.length + 1))));
    },
  };
}

function serverHost(env: Host['env']): string {
  const text = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return URL.canParse(text) ? new URL(text).hostname : 'github.com';
}

function isGheCom(host: string): boolean {
  return host.endsWith('.ghe.com');
}

function belongsTo(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function wrong(why: string): DaypassError {
  return new DaypassError(
    'GITHUB_MINT_ENDPOINT',
    `the address that identity tokens are to be asked at (ACTIONS_ID_TOKEN_REQUEST_URL) ${why}`,
  );
}
