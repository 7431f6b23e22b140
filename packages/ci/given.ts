import type { Host, Http } from '@daypass/core';
import { DaypassError, Secret } from '@daypass/core';
import type { IdentityToken } from '@daypass/identity';
import { checkToken, decodeToken, verifyToken } from '@daypass/identity';
import type { MintContext } from './platform.ts';

/** A token that the platform put into a variable or a file before daypass ran. */
export interface GivenToken {
  readonly raw: Secret;
  /** Where it was, for messages. */
  readonly from: string;
}

/** An identity token that was given: signed by the issuer, for the audience, valid now (waited for when it becomes so within a minute). */
export async function checkGiven(
  { raw }: GivenToken,
  audience: string,
  issuer: string,
  { http, clock }: { readonly http: Http; readonly clock: MintContext['clock'] },
  host: Host,
): Promise<IdentityToken> {
  const token = decodeToken(raw, audience);
  await verifyToken(token, issuer, http);
  const waitMs = checkToken(token, { isIssuer: (found) => found === issuer, issuers: issuer, nowMs: clock.now() });
  if (waitMs > 0) await host.sleep(waitMs);
  return token;
}

/** The audiences of a text that looks like a signed JWT; undefined when it is none. Decides nothing: it only finds the right variable. */
export function audiencesOf(text: string): readonly string[] | undefined {
  if (!/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return undefined;
  try {
    const { aud } = decodeToken(new Secret(text), '').claims;
    return (Array.isArray(aud) ? aud : [aud]).map(String);
  } catch (error) {
    if (error instanceof DaypassError) return undefined;
    throw error;
  }
}
