import { existsSync, readFileSync } from 'node:fs';
import * as tls from 'node:tls';
import { isFile } from '../files.ts';
import type { Secret } from '../secret.ts';

const bundles = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt', '/etc/ssl/ca-bundle.pem', '/etc/ssl/cert.pem'];

/** A TLS context that trusts Node's authorities, the system's, those of NODE_EXTRA_CA_CERTS and the given ones together; TLS 1.2 at least. */
export function trustAll(
  env: Readonly<Record<string, string | undefined>>,
  given: string | undefined,
  client?: { cert: string; key: Secret },
): tls.SecureContext {
  const ca = [...tls.rootCertificates, ...systemAuthorities(), ...fileOf(env['NODE_EXTRA_CA_CERTS']), ...split(given ?? '')];
  const own = client === undefined ? {} : { cert: client.cert, key: client.key.reveal() };
  return tls.createSecureContext({ ca: [...new Set(ca)], minVersion: 'TLSv1.2', ...own });
}

function systemAuthorities(): readonly string[] {
  const { getCACertificates } = tls as { getCACertificates?: (type: 'system') => string[] };
  return getCACertificates === undefined ? fileOf(bundles.find(existsSync)) : getCACertificates('system');
}

function fileOf(path: string | undefined): readonly string[] {
  return path !== undefined && isFile(path) ? split(readFileSync(path, 'utf8')) : [];
}

function split(pem: string): readonly string[] {
  return pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}
