import type { Host, HttpAnswer } from '@daypass/core';
import { DaypassError, Secret } from '@daypass/core';
import type { IdentityToken } from '@daypass/identity';
import { checkToken, decodeToken } from '@daypass/identity';
import type { MintContext } from '../platform.ts';
import { acceptedIssuers, mintEndpoint } from './endpoint.ts';

const to = "GitHub's token endpoint";

/**
 * Asks the runner's token service for an identity token of one audience, and checks it. A token that is unusable in a way that can heal
 * is asked for once more. Source: actions/toolkit packages/core/src/oidc-utils.ts.
 */
export async function mint(audience: string, context: MintContext, host: Host, onSecret: (secret: Secret) => void): Promise<IdentityToken> {
  const first = await ask(audience, context, host, onSecret);
  if (first instanceof DaypassError) {
    const second = await ask(audience, context, host, onSecret);
    if (second instanceof DaypassError) throw second;
    return second;
  }
  return first;
}

/** One token, or what was wrong with it where asking again may help. */
async function ask(
  audience: string,
  { http, clock }: MintContext,
  host: Host,
  onSecret: (secret: Secret) => void,
): Promise<IdentityToken | DaypassError> {
  const endpoint = mintEndpoint(host.env);
  const url = new URL(`${endpoint.href}${endpoint.search === '' ? '?' : '&'}audience=${encodeURIComponent(audience)}`);
  const bearer = new Secret(`Bearer ${host.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}`);
  const answer = await http.send({
    to,
    method: 'GET',
    url,
    headers: { authorization: bearer, accept: 'application/json' },
    repeatable: true,
    heals: (refusal) => (isPending(refusal) ? true : undefined),
  });
  if (answer.status !== 200) throw refused(answer);
  const value = (answer.json() as { value?: unknown }).value;
  if (typeof value !== 'string' || value === '') return notGitHub('it holds no token');
  onSecret(new Secret(value));
  try {
    const token = decodeToken(new Secret(value), audience);
    const waitMs = checkToken(token, { ...acceptedIssuers(host.env, endpoint), nowMs: clock.now() });
    if (waitMs > 0) await host.sleep(waitMs);
    return token;
  } catch (error) {
    if (error instanceof DaypassError && error.code === 'ID_NOT_A_TOKEN') return notGitHub(error.message);
    throw error;
  }
}

/** GitHub answers 403 while the job is still being set up (aws-actions/configure-aws-credentials#469). */
function isPending({ status, text }: HttpAnswer): boolean {
  return status === 403 && /in '(Pending|Delayed)' state/.test(text);
}

function refused({ status, tries }: HttpAnswer): DaypassError {
  const after = tries > 1 ? ` after ${tries} tries` : '';
  return status === 401 || status === 403
    ? new DaypassError('GITHUB_MINT_REFUSED', `${to} refused to mint an identity token (HTTP ${status})${after}`)
    : new DaypassError('HTTP_UNREACHABLE', `${to} answered HTTP ${status}${after}`);
}

function notGitHub(why: string): DaypassError {
  return new DaypassError('GITHUB_MINT_ANSWER', `something answered that is not ${to}: ${why}`);
}
