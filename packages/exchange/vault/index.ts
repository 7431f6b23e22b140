import type { ExchangeRequest, Grant, Handle, Revocation } from '../provider.ts';
import { defineProvider } from '../provider.ts';
import type { Server } from './ask.ts';
import { ask, bearer, saysOf } from './ask.ts';
import { inlineHeaders, readsInline } from './inline.ts';
import type { VaultInputs } from './inputs.ts';
import { inputs, problems } from './inputs.ts';
import type { Asking, Token } from './login.ts';
import { handleOf, logIn, revocability } from './login.ts';
import type { Mounts } from './mounts.ts';
import { readPath } from './read.later.ts';

const outputs = {
  token: { description: 'The token, with `deliver: outputs`; with `wrap-ttl` the wrapping token.', secret: true },
  accessor: { description: "The token's accessor, which joins the job with the server's audit log." },
  'expires-at': { description: 'When the token expires, ISO 8601; empty when no token exists.' },
  'credentials-file': { description: 'Path of the 0600 token file, with `deliver: file`.' },
} as const;

/** How the secrets of a grant are read: with its token, or inline; and the mounts that were seen on the way. */
const ways = new WeakMap<Grant, { token: Token | undefined; mounts: Mounts }>();

/** Vault and OpenBao: JWT login, or OpenBao's inline authentication, which leaves no token behind at all. */
export const provider = defineProvider({
  id: 'vault',
  title: 'Vault and OpenBao',
  description: "Trade the job's identity for a Vault or OpenBao token, or read secrets with no token at all.",
  inputs,
  outputs,
  delivers: ['none', 'env', 'outputs', 'file'],
  variables: [
    'VAULT_ADDR',
    'VAULT_TOKEN',
    'VAULT_NAMESPACE',
    'VAULT_AGENT_ADDR',
    'BAO_ADDR',
    'BAO_TOKEN',
    'BAO_NAMESPACE',
    'BAO_AGENT_ADDR',
  ],
  delivery: {
    env: '`VAULT_ADDR`, `VAULT_TOKEN`, and `VAULT_NAMESPACE` where one is given',
    outputs: '`token`',
    file: 'a 0600 file, path in `credentials-file`; `VAULT_ADDR` and `VAULT_NAMESPACE` as variables',
  },
  store: 'Vault',
  problems,
  audience: ({ audience, url }) => audience ?? url.origin,
  endpoint: ({ url }) => url,
  async exchange(request) {
    const mounts: Mounts = new Map();
    if (await readsInline(request, request.references)) {
      const grant = inlineGrant(request);
      ways.set(grant, { token: undefined, mounts });
      return grant;
    }
    const token = await logIn(request);
    const grant = tokenGrant(token, await revocability(token, request), request.inputs);
    ways.set(grant, { token, mounts });
    return grant;
  },
  read(grant, reference, request) {
    const { token, mounts } = ways.get(grant)!;
    const auth = token === undefined ? inlineHeaders(request) : bearer(token.raw);
    const livesOn = token !== undefined && grant.revocable.can !== 'yes';
    return readPath(reference, { ...request, auth, mounts, leaseHandle: livesOn ? leaseHandle(token, request) : undefined });
  },
  revoke,
});

/** No credential: each read carries the identity itself. */
function inlineGrant({ inputs: { url }, token }: Pick<ExchangeRequest, 'token'> & { inputs: VaultInputs }): Grant {
  return {
    values: { 'expires-at': '', accessor: '' },
    expiresAt: undefined,
    env: { VAULT_ADDR: url.href },
    revocable: { can: 'no', why: 'no token exists' },
    facts: { subject: String(token.claims['sub']) },
    orphans: 0,
  };
}

function tokenGrant(token: Token, revocable: Grant['revocable'], { url, namespace }: VaultInputs): Grant {
  const place = { VAULT_ADDR: url.href.replace(/\/$/, ''), ...(namespace === undefined ? {} : { VAULT_NAMESPACE: namespace }) };
  const until = token.expiresAt.toISOString();
  return {
    values: { token: token.raw, accessor: token.accessor, 'expires-at': until },
    expiresAt: token.expiresAt,
    env: { ...place, VAULT_TOKEN: token.raw },
    file: { name: 'vault-token', content: token.raw, env: place },
    revocable,
    facts: {
      ...(token.accessor === '' ? {} : { accessor: token.accessor }),
      ...(token.policies === '' ? {} : { policies: token.policies }),
      ...(token.kind === 'service' ? {} : { kind: token.kind }),
    },
    orphans: token.orphans,
  };
}

function leaseHandle({ raw }: Token, { inputs }: Asking): (leaseId: string, expiresAt: number) => Handle {
  return (leaseId, expiresAt) => ({ ...handleOf('lease', raw, inputs, expiresAt), leaseId });
}

/** Revokes the token itself, which takes its leases along, or one lease (api-docs, token/revoke-self and sys/leases/revoke). */
async function revoke({ kind, raw, leaseId, namespace }: Handle, server: Server): Promise<Revocation> {
  const there = { ...server, inputs: { ...server.inputs, namespace } };
  const lease =
    kind === 'lease'
      ? { path: 'sys/leases/revoke', body: JSON.stringify({ lease_id: leaseId, sync: true }) }
      : { path: 'auth/token/revoke-self' };
  const answer = await ask(there, { method: 'POST', ...lease, headers: bearer(raw), expect: 'any' });
  const says = saysOf(answer);
  if (answer.status === 204) return { outcome: 'revoked', says: 'HTTP 204' };
  if (/invalid token|bad token|invalid lease|lease not found/.test(says)) return { outcome: 'gone', says };
  return { outcome: /batch tokens/.test(says) ? 'unsupported' : 'unknown', says };
}
