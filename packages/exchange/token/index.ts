import type { Input, Inputs, Values } from '@daypass/core';
import { Secret } from '@daypass/core';
import { commonInputs } from '../inputs.ts';
import type { ExchangeRequest, Grant, Provider } from '../provider.ts';

const shared = commonInputs(['outputs', 'file']);

const inputs = {
  audience: {
    kind: 'text',
    required: true,
    description: 'Audience of the identity token: who is meant to accept it. One audience a receiver, never shared.',
    example: 'https://api.example.com',
    check: (text: string) => (/[\s\u0000-\u001f]/.test(text) ? 'must not hold spaces or control characters' : undefined),
  },
  deliver: shared.deliver,
  timeout: shared.timeout,
  'ca-certificate': shared['ca-certificate'],
  'https-proxy': shared['https-proxy'],
  'no-proxy': shared['no-proxy'],
  'audit-file': shared['audit-file'],
} as const satisfies Inputs & Record<string, Input>;

const outputs = {
  token: { description: 'The identity token, a JWT.', secret: true },
  'expires-at': { description: 'When it expires, ISO 8601.' },
  subject: { description: 'Its `sub` claim.' },
  claims: { description: 'All its claims, as JSON.' },
  'credentials-file': { description: 'Path of the 0600 file that holds it, with `deliver: file`.' },
} as const;

/** Mint only: the identity token itself is delivered, for a receiver that daypass does not know. */
export const provider: Provider<typeof inputs, typeof outputs> = {
  id: 'token',
  title: 'Identity token',
  description: "Mint the job's identity token for one audience, checked and masked, and deliver it.",
  inputs,
  outputs,
  delivers: ['outputs', 'file'],
  delivery: { outputs: '`token`', file: 'a 0600 file, path in `credentials-file` and `DAYPASS_TOKEN_FILE`' },
  audience: (values: Values<typeof inputs>) => values.audience,
  endpoint: () => undefined,
  exchange: (request) => Promise.resolve(grant(request)),
};

function grant({ token }: ExchangeRequest<typeof inputs>): Grant {
  const expiresAt = new Date(Number(token.claims['exp']) * 1000);
  return {
    values: {
      token: token.raw,
      'expires-at': expiresAt.toISOString(),
      subject: String(token.claims['sub']),
      claims: JSON.stringify(token.claims),
    },
    expiresAt,
    env: {},
    file: { name: 'identity-token', content: new Secret(token.raw.reveal()), env: { DAYPASS_TOKEN_FILE: '{path}' } },
    revocable: { can: 'no', why: 'an identity token cannot be revoked' },
    facts: { subject: String(token.claims['sub']) },
    orphans: 0,
  };
}
