import { DaypassError } from '@daypass/core';
import type { IdentityToken } from './token.ts';

export interface Expected {
  /** Whether the platform can have signed with this `iss`. */
  isIssuer(issuer: string): boolean;
  /** For messages: the issuers that are accepted. */
  readonly issuers: string;
  readonly nowMs: number;
}

/** Clocks differ by seconds between services; a token that is valid within this time is waited for. */
const maxWaitMs = 60_000;

/**
 * Checks `aud`, `iss`, `exp`, `nbf` and `iat` before the token is sent anywhere (RFC 7519 §4.1). Returns how many milliseconds to wait
 * until it is valid; throws ID_* when it never will be, or is for somebody else.
 */
export function checkToken({ claims, audience }: IdentityToken, { isIssuer, issuers, nowMs }: Expected): number {
  const { aud, iss, exp } = claims;
  const audiences = Array.isArray(aud) ? aud : [aud];
  if (audiences.length !== 1 || audiences[0] !== audience) {
    throw new DaypassError('ID_WRONG_AUDIENCE', `the identity token is for ${shown(aud)}, not for '${audience}'`, {
      presented: shown(aud),
      required: `'${audience}'`,
    });
  }
  if (typeof iss !== 'string' || !isIssuer(iss)) {
    throw new DaypassError('ID_WRONG_ISSUER', `the identity token names the issuer ${shown(iss)}, which is none of this platform`, {
      presented: shown(iss),
      required: issuers,
    });
  }
  if (typeof exp !== 'number' || !Number.isFinite(exp)) throw new DaypassError('ID_NOT_A_TOKEN', "the identity token has no 'exp' claim");
  if (exp * 1000 <= nowMs) {
    throw new DaypassError('ID_EXPIRED', `the identity token expired at ${time(exp)}`, {
      presented: time(exp),
      required: `after ${time(nowMs / 1000)}`,
    });
  }
  const from = Math.max(...[claims['nbf'], claims['iat']].map((value) => (typeof value === 'number' ? value : 0)));
  const waitMs = Math.max(0, from * 1000 - nowMs);
  if (waitMs > maxWaitMs)
    throw new DaypassError('ID_NOT_YET_VALID', `the identity token only becomes valid at ${time(from)}`, {
      presented: time(from),
      required: `by ${time(nowMs / 1000)}`,
    });
  return waitMs;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).replaceAll('"', "'").slice(0, 200);
}

function time(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString();
}
