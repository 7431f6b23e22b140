import type { Host } from '@daypass/core';
import { DaypassError, Secret, isLoopback } from '@daypass/core';
import type { IdentityToken, JobFacts } from '@daypass/identity';
import { checkToken, decodeToken } from '@daypass/identity';
import { named } from '../github-claims.ts';
import { ownFolder, plainSink } from '../plain.ts';
import type { Job, MintContext, Platform } from '../platform.ts';

/** A shell beside a running sandbox (`daypass sandbox`), which mints for it: to try daypass where there is no CI. */
export const platform: Platform = {
  id: 'local',
  title: 'the sandbox',
  detect: (env) => (env['DAYPASS_SANDBOX'] ?? '') !== '',
  attach,
  // The sandbox signs what GitHub would.
  named,
};

const facts: JobFacts = { repository: '', runId: 'local', attempt: '', job: 'shell', actor: '', event: '', ref: '', workflow: '' };

function attach(host: Host): Job {
  const { env } = host;
  const sink = plainSink(host);
  return {
    ...sink,
    platform: 'local',
    facts,
    source: sandboxUrl(env)?.origin ?? '',
    get tempFolder() {
      return ownFolder(undefined, ['local'], host);
    },
    refusal: () => (sandboxUrl(env) === undefined ? notHere() : undefined),
    named,
    async mint(audience: string, { http, clock }: MintContext): Promise<IdentityToken> {
      const url = sandboxUrl(env);
      if (url === undefined) throw notHere();
      url.searchParams.set('audience', audience);
      const answer = await http.send({ to: 'the sandbox', method: 'GET', url, repeatable: true });
      const { value } = answer.json() as { value?: unknown };
      if (answer.status !== 200 || typeof value !== 'string') throw notHere();
      const raw = new Secret(value);
      sink.emit({ kind: 'mask', secret: raw });
      const token = decodeToken(raw, audience);
      checkToken(token, { isIssuer: isHere, issuers: 'an address of this machine', nowMs: clock.now() });
      return token;
    },
  };
}

/** The sandbox's mint; only this machine itself can have one. */
function sandboxUrl(env: Host['env']): URL | undefined {
  const text = env['DAYPASS_SANDBOX'] ?? '';
  return URL.canParse(text) && isLoopback(new URL(text)) ? new URL(text) : undefined;
}

function isHere(issuer: string): boolean {
  return URL.canParse(issuer) && isLoopback(new URL(issuer));
}

function notHere(): DaypassError {
  return new DaypassError('CI_NO_ID_TOKEN', 'DAYPASS_SANDBOX leads to no sandbox on this machine', {
    fix: 'start one, and take its variables: daypass sandbox --variables FILE',
  });
}
