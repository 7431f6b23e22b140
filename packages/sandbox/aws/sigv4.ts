import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { SandboxRequest } from '../contract.ts';

export interface Signed {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
  readonly sessionToken: string | undefined;
  /** Names of the headers that are signed. */
  readonly headers: readonly string[];
  /** Whether the signature is that of this secret. */
  isBy(secretAccessKey: string): boolean;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

/** Reads the Signature Version 4 of a request, written from AWS's description alone so that it can judge the signer; undefined when there is none. */
export function readSignature({ method, path, query, headers, body }: SandboxRequest): Signed | undefined {
  const shape =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers['authorization'] ?? '',
    );
  if (shape === null) return undefined;
  const [, accessKeyId, day, region, service, names, signature] = shape as unknown as string[];
  const canonicalQuery = [...query]
    .map(([name, value]) => `${strict(name)}=${strict(value)}`)
    .sort()
    .join('&');
  const canonicalHeaders = names!
    .split(';')
    .map((name) => `${name}:${(headers[name] ?? '').trim().replace(/\s+/g, ' ')}\n`)
    .join('');
  const canonical = [
    method,
    strict(decodeURIComponent(path)).replaceAll('%2F', '/'),
    canonicalQuery,
    canonicalHeaders,
    names,
    hash(body),
  ].join('\n');
  const time = headers['x-amz-date'] ?? '';
  const text = `AWS4-HMAC-SHA256\n${time}\n${day}/${region}/${service}/aws4_request\n${hash(canonical)}`;
  return {
    accessKeyId: accessKeyId!,
    region: region!,
    service: service!,
    sessionToken: headers['x-amz-security-token'],
    headers: names!.split(';'),
    time: Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')),
    isBy(secret) {
      const key = [day!, region!, service!, 'aws4_request'].reduce<Buffer>(mac, Buffer.from(`AWS4${secret}`));
      return timingSafeEqual(mac(key, text), Buffer.from(signature!, 'hex'));
    },
  };
}

function strict(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

function mac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
