import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { isIP } from 'node:net';

/** A certificate with its key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface Authority extends Certificate {
  /** A certificate for a host, signed by this authority. */
  issue(host: string, life?: { readonly from?: Date; readonly to?: Date }): Certificate;
}

const day = 86_400_000;

/** A certificate authority made on the spot (RFC 5280), so that no key is ever committed. */
export function makeAuthority(name = 'daypass test authority'): Authority {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const make = (subject: string, publicKey: KeyObject, extensions: Buffer[], from: Date, to: Date): string => {
    const algorithm = sequence(oid('2a8648ce3d040302'));
    const body = sequence(
      tagged(0xa0, integer(Buffer.from([2]))),
      integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
      algorithm,
      named(name),
      sequence(time(from), time(to)),
      named(subject),
      publicKey.export({ format: 'der', type: 'spki' }),
      tagged(0xa3, sequence(...extensions)),
    );
    const signature = createSign('sha256').update(body).sign(keys.privateKey);
    return pem(sequence(body, algorithm, tagged(0x03, Buffer.concat([Buffer.from([0]), signature]))));
  };
  const isAuthority = extension('551d13', sequence(tagged(0x01, Buffer.from([0xff]))), true);
  return {
    cert: make(name, keys.publicKey, [isAuthority], new Date(Date.now() - day), new Date(Date.now() + day)),
    key: keyOf(keys.privateKey),
    issue(host, { from = new Date(Date.now() - day), to = new Date(Date.now() + day) } = {}) {
      const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const address = isIP(host) === 4 ? tagged(0x87, Buffer.from(host.split('.').map(Number))) : tagged(0x82, Buffer.from(host));
      return { cert: make(host, own.publicKey, [extension('551d11', sequence(address))], from, to), key: keyOf(own.privateKey) };
    },
  };
}

function keyOf(key: KeyObject): string {
  return key.export({ format: 'pem', type: 'pkcs8' }) as string;
}

function pem(der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${der
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n')}\n-----END CERTIFICATE-----\n`;
}

function named(name: string): Buffer {
  return sequence(tagged(0x31, sequence(oid('550403'), tagged(0x0c, Buffer.from(name)))));
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  return sequence(oid(id), ...(critical ? [tagged(0x01, Buffer.from([0xff]))] : []), tagged(0x04, value));
}

function time(date: Date): Buffer {
  return tagged(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]|\.\d+Z/g, '')}Z`));
}

function oid(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, 'hex'));
}

function integer(bytes: Buffer): Buffer {
  return tagged(0x02, bytes);
}

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
