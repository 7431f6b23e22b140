import type { Host } from '@daypass/core';
import { DaypassError, Secret } from '@daypass/core';
import type { IdentityToken, Verify } from '@daypass/identity';
import { checkToken, decodeToken } from '@daypass/identity';
import type { MintContext } from './platform.ts';

/** A token that the platform put into a variable or a file before daypass ran, and whose it has to be. */
export interface Given {
  readonly raw: Secret;
  readonly audience: string;
  readonly issuer: string;
  /** What to do when it is not of this issuer, or for several audiences; absent: what the catalogue says. */
  readonly fixes?: Readonly<Record<string, string>>;
}

/** An identity token that was given: signed by the issuer, for the audience, valid now (waited for when it becomes so within a minute). */
export async function checkGiven(given: Given, verify: Verify, { http, clock }: MintContext, host: Host): Promise<IdentityToken> {
  const { raw, audience, issuer, fixes } = given;
  try {
    const token = decodeToken(raw, audience);
    await verify(token, issuer, http, clock.now());
    const waitMs = checkToken(token, { isIssuer: (found) => found === issuer, issuers: issuer, nowMs: clock.now() });
    if (waitMs > 0) await host.sleep(waitMs);
    return token;
  } catch (error) {
    const fix = error instanceof DaypassError ? fixes?.[error.code] : undefined;
    if (!(error instanceof DaypassError) || fix === undefined) throw error;
    throw new DaypassError(error.code, error.message, { ...error.detail, fix });
  }
}

/** Whom a text that looks like a signed JWT is from and for; undefined when it is none. Decides nothing: it only finds the right variable. */
export function addressed(text: string): { readonly issuer: string; readonly audiences: readonly string[] } | undefined {
  if (!/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return undefined;
  try {
    const { aud, iss } = decodeToken(new Secret(text), '').claims;
    return { issuer: String(iss), audiences: (Array.isArray(aud) ? aud : [aud]).map(String) };
  } catch (error) {
    if (error instanceof DaypassError) return undefined;
    throw error;
  }
}
