import { randomUUID } from 'node:crypto';
import { receiver } from '@daypass/trust/vault';
import type { SandboxAnswer, Verdict } from '../contract.ts';
import { json } from '../contract.ts';
import type { VaultContents, VaultRole, VaultToken } from './index.ts';

/** What is wrong, in the order and the words of the real server (OpenBao 2.7.2). */
export function judge(verdict: Verdict, { role, cel }: VaultRole, name: string): string | undefined {
  if (!verdict.ok) return `error validating token: ${tokenErrors[verdict.wrong]}`;
  if (cel !== undefined)
    return cel(verdict.claims)
      ? undefined
      : `error executing cel program: CEL role '${name}' blocked authorization with boolean false return`;
  const { claims } = verdict;
  const unmet = receiver.evaluate(receiver.parse(JSON.stringify(role)), claims).demands.find(({ met }) => met !== 'yes');
  if (unmet === undefined) return undefined;
  if (unmet.where === 'bound_subject') return 'error validating token: invalid subject (sub) claim';
  if (unmet.where === 'user_claim') return `claim "${unmet.key}" not found in token`;
  if (unmet.where === 'bound_audiences') {
    return (role['bound_audiences'] as unknown[] | undefined)?.length
      ? 'error validating token: invalid audience (aud) claim: audience claim does not match any expected audience'
      : 'audience claim found in JWT but no audiences bound to the role';
  }
  return `error validating claims: claim "${unmet.key}" ${unmet.presented === undefined ? 'is missing' : 'does not match any associated bound claim values'}`;
}

const tokenErrors: Readonly<Record<string, string>> = {
  malformed: 'error verifying token signature: oidc: malformed jwt: go-jose/go-jose: compact JWS format must have three parts',
  algorithm: 'error verifying token signature: oidc: malformed jwt',
  key: 'error verifying token signature: failed to verify id token signature',
  signature: 'error verifying token signature: failed to verify id token signature',
  issuer: 'invalid issuer (iss) claim',
  'no-times': 'no issued at (iat), not before (nbf), or expiration time (exp) claims in token',
  expired: 'invalid expiration time (exp) claim: token is expired',
  'not-yet-valid': 'invalid not before (nbf) claim: token not yet valid',
};

/** The `auth` of an answer that grants a token. */
export function describe({ raw, accessor, role, expiresAt, usesLeft }: VaultToken, now: number): object {
  const kind = role.kind ?? 'service';
  return {
    client_token: raw,
    accessor,
    policies: ['ci', 'default'],
    token_policies: ['ci', 'default'],
    metadata: {},
    lease_duration: Math.round((expiresAt - now) / 1000),
    renewable: kind === 'service',
    entity_id: randomUUID(),
    token_type: kind,
    orphan: true,
    num_uses: usesLeft,
  };
}

/** What stands around every answer. */
export function envelope(body: object): object {
  return {
    request_id: randomUUID(),
    lease_id: '',
    renewable: false,
    lease_duration: 0,
    data: null,
    wrap_info: null,
    warnings: null,
    auth: null,
    ...body,
  };
}

export function health(flavour: VaultContents['flavour'], now: number): SandboxAnswer {
  const common = {
    initialized: true,
    sealed: false,
    standby: false,
    replication_performance_mode: 'disabled',
    replication_dr_mode: 'disabled',
    server_time_utc: Math.floor(now / 1000),
    cluster_name: 'sandbox',
    cluster_id: randomUUID(),
  };
  return json(
    200,
    flavour === 'openbao'
      ? { ...common, version: '2.7.2' }
      : { ...common, version: '1.21.4', enterprise: false, echo_duration_ms: 0, clock_skew_ms: 0 },
  );
}

export function refused(status: number, ...errors: string[]): SandboxAnswer {
  return json(status, { errors });
}

export function denied(): SandboxAnswer {
  return refused(403, '1 error occurred:\n\t* permission denied\n\n');
}
