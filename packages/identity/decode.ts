import type { Secret } from '@daypass/core';
import { DaypassError } from '@daypass/core';
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { decodeJwt } from 'jose/jwt/decode';
import type { IdentityToken } from './token.ts';

const maxBytes = 64 * 1024;

/** Reads a JWT without trusting it (RFC 7519 §7.2, form only). Throws ID_NOT_A_TOKEN, never with its text. */
export function decodeToken(raw: Secret, audience: string): IdentityToken {
  const text = raw.reveal();
  if (text.length > maxBytes) throw notAToken(`longer than ${maxBytes} bytes`);
  if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(text)) throw notAToken('not three parts of base64url');
  try {
    const header = decodeProtectedHeader(text);
    const claims = decodeJwt(text);
    if (typeof header.alg !== 'string' || header.alg.toLowerCase() === 'none' || text.endsWith('.')) throw notAToken('not signed');
    return { raw, claims, header, audience };
  } catch (error) {
    throw error instanceof DaypassError ? error : notAToken('its header or claims are not JSON');
  }
}

function notAToken(why: string): DaypassError {
  return new DaypassError('ID_NOT_A_TOKEN', `the identity token is not a signed JWT: it is ${why}`);
}
