import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

const digits62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits62Lower = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Whether a token's own checksum fits; undefined where its form holds none. Computed on tokens found in public sources. */
export const checksums = {
  /** GitHub, npm: base62 of the CRC32 of the body, six digits. */
  base62: (token: string) => {
    const body = /^[a-z]+_(.+)$/.exec(token)?.[1] ?? '';
    return body.length < 12 ? undefined : body.slice(-6) === base(crc32(body.slice(0, -6)), digits62, 6);
  },
  /** The same over prefix and body. */
  base62Whole: (token: string) => token.slice(-6) === base(crc32(token.slice(0, -6)), digits62, 6),
  base62Lower: (token: string) => token.slice(-6) === base(crc32(token.slice(0, -6)), digits62Lower, 6),
  /** GitLab's routable tokens: base36 of the CRC32 of all before. */
  base36: (token: string) =>
    /\.[0-9a-z]{9}$/.test(token) ? token.slice(-7) === base(crc32(token.slice(0, -7)), digits62Lower.slice(0, 36), 7) : undefined,
  /** Cloudflare, Zuplo: hex of the CRC32 of the body. */
  hex: (token: string) => {
    const body = /_([^_].*)$/.exec(token)?.[1]?.replace('_', '') ?? '';
    return body.slice(-8) === hex(crc32(body.slice(0, -8)));
  },
  /** Canva: hex of the CRC32 of all before. */
  hexWhole: (token: string) => token.slice(-8) === hex(crc32(token.slice(0, -8))),
  /** Atlassian: the same in upper case. */
  hexUpper: (token: string) => token.slice(-8) === hex(crc32(token.slice(0, -8))).toUpperCase(),
  /** Grafana: hex of the little-endian CRC32 of `glsa_` and the body. */
  hexLittle: (token: string) => {
    const [, head = '', tail = ''] = /^(glsa_[A-Za-z0-9]{32})_([0-9a-f]{8})$/i.exec(token) ?? [];
    return head === '' ? undefined : tail.toLowerCase() === hex(crc32(head)).match(/../g)!.reverse().join('');
  },
  /** GitHub's fine-grained tokens: base32 of a SHA-256. */
  base32: (token: string) => {
    const [, head = '', tail = ''] = /^(github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{43})([A-Za-z0-9]{8})/.exec(token) ?? [];
    return head === '' ? undefined : tail === base32(createHash('sha256').update(head).digest()).slice(0, 8);
  },
} as const satisfies Readonly<Record<string, (token: string) => boolean | undefined>>;

export type ChecksumName = keyof typeof checksums;

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}

function base(value: number, alphabet: string, length: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) text = alphabet[rest % alphabet.length]! + text;
  return text.padStart(length, '0');
}

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five, 2)]).join('');
}
