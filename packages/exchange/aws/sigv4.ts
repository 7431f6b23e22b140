import { createHash, createHmac } from 'node:crypto';
import type { Secret } from '@daypass/core';

/** What signs a request. */
export interface SigningKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret;
  readonly sessionToken?: Secret;
}

export interface Signable {
  readonly method: string;
  readonly url: URL;
  /** Names in any case; all are signed. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly service: string;
  readonly region: string;
  /** Milliseconds since the epoch, as the server sees it. */
  readonly now: number;
}

/** The headers of a request with its Signature Version 4 (docs.aws.amazon.com/IAM, "Create a signed AWS API request"). */
export function sign(request: Signable, key: SigningKey): Record<string, string | Secret> {
  const time = new Date(request.now).toISOString().replace(/[-:]|\.\d+/g, '');
  const headers: Record<string, string> = { ...request.headers, host: request.url.host, 'x-amz-date': time };
  if (key.sessionToken !== undefined) headers['x-amz-security-token'] = key.sessionToken.reveal();
  const scope = [time.slice(0, 8), request.region, request.service, 'aws4_request'];
  const names = canonicalHeaders(headers)
    .map(([name]) => name)
    .join(';');
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(canonicalRequest(request, headers, names))].join('\n');
  const signing = scope.reduce<Buffer | string>(hmac, `AWS4${key.secretAccessKey.reveal()}`);
  const signature = hmac(signing, text).toString('hex');
  return {
    ...headers,
    ...(key.sessionToken === undefined ? {} : { 'x-amz-security-token': key.sessionToken }),
    authorization: `AWS4-HMAC-SHA256 Credential=${key.accessKeyId}/${scope.join('/')}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

function canonicalRequest({ method, url, body }: Signable, headers: Record<string, string>, names: string): string {
  const query = [...url.searchParams].map(([name, value]) => [encode(name), encode(value)] as const).sort(byNameThenValue);
  return [
    method,
    url.pathname.replace(/\/+/g, '/').split('/').map(encode).join('/'),
    query.map((pair) => pair.join('=')).join('&'),
    ...canonicalHeaders(headers).map((pair) => pair.join(':')),
    '',
    names,
    sha256(body),
  ].join('\n');
}

function canonicalHeaders(headers: Record<string, string>): (readonly [string, string])[] {
  return Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value.trim().replace(/\s+/g, ' ')] as const)
    .sort(byNameThenValue);
}

function byNameThenValue(a: readonly [string, string], b: readonly [string, string]): number {
  return compare(a[0], b[0]) || compare(a[1], b[1]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** RFC 3986: everything but unreserved characters. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest();
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
