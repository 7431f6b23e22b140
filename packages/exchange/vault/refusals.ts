import type { HttpAnswer } from '@daypass/core';
import { DaypassError } from '@daypass/core';
import type { ErrorDetail } from '@daypass/core';
import { saysOf } from './ask.ts';
import type { VaultInputs } from './inputs.ts';

interface Meaning {
  readonly text: RegExp;
  readonly as: string;
  readonly says: string;
  /** `$1`: the claim that the text itself names. */
  readonly claims?: readonly string[];
  readonly retry?: ErrorDetail['retry'];
}

/** What a refused login means, the first that fits (openbao credential/jwt: path_login.go, claims.go; texts verified against OpenBao 2.7.2). */
const meanings: readonly Meaning[] = [
  {
    text: /no audiences bound to the role/,
    as: 'VAULT_CLAIMS_REFUSED',
    says: "the role has no 'bound_audiences', but the identity token has an audience",
    claims: ['aud'],
  },
  { text: /audience/, as: 'VAULT_CLAIMS_REFUSED', says: "the audience is none of the role's 'bound_audiences'", claims: ['aud'] },
  { text: /invalid subject/, as: 'VAULT_CLAIMS_REFUSED', says: "the subject is not the role's 'bound_subject'", claims: ['sub'] },
  {
    text: /claim "([^"]+)" is missing/,
    as: 'VAULT_CLAIMS_REFUSED',
    says: "the role binds the claim '$1', which the identity token does not have",
    claims: ['$1'],
  },
  {
    text: /claim "([^"]+)" does not match/,
    as: 'VAULT_CLAIMS_REFUSED',
    says: "the claim '$1' matches no value that the role binds",
    claims: ['$1'],
  },
  {
    text: /claim "([^"]+)" not found in token/,
    as: 'VAULT_CLAIMS_REFUSED',
    says: "the identity token has no claim '$1', which the role takes as 'user_claim'",
    claims: ['$1'],
  },
  {
    text: /cel program|blocked authorization/,
    as: 'VAULT_CLAIMS_REFUSED',
    says: 'the CEL program of the role refused the claims',
    claims: ['sub', 'aud'],
  },
  { text: /expir/, as: 'VAULT_TOKEN_REFUSED', says: 'the server holds the identity token for expired', claims: ['exp'], retry: 'remint' },
  {
    text: /not before|not yet valid|issued at/,
    as: 'VAULT_TOKEN_REFUSED',
    says: 'the server holds the identity token for not yet valid',
    claims: ['nbf', 'iat'],
    retry: 'remint',
  },
  { text: /invalid issuer/, as: 'VAULT_TOKEN_REFUSED', says: "the issuer is not the mount's 'bound_issuer'", claims: ['iss'] },
  {
    text: /signature|malformed jwt|error validating token/,
    as: 'VAULT_TOKEN_REFUSED',
    says: 'the server cannot verify the signature of the identity token',
    claims: ['iss'],
  },
  {
    text: /role "[^"]*" could not be found|missing role|oidc role_type/,
    as: 'VAULT_ROLE_REFUSED',
    says: 'the mount has no such role for JWT login',
  },
  {
    text: /no handler for route|unsupported path|unsupported operation/,
    as: 'VAULT_LOGIN_DENIED',
    says: 'there is no JWT auth method on this mount',
  },
];

/** The error of a login that was refused; the claims that it names are shown with what was presented. */
export function loginRefusal(answer: HttpAnswer, { role, mount, namespace }: VaultInputs): DaypassError {
  const says = saysOf(answer);
  const found = meanings.find(({ text }) => text.test(says));
  const where = `role '${role ?? '(default)'}' on mount '${mount}'${namespace === undefined ? '' : ` in namespace '${namespace}'`}`;
  if (found === undefined) {
    const [as, why] =
      answer.status === 403
        ? ['VAULT_LOGIN_DENIED', 'denied the login and does not say why']
        : ['VAULT_REQUEST_REFUSED', `refused the login (HTTP ${answer.status})`];
    return new DaypassError(as, `Vault ${why}: ${where}`, { receiver: { says, claims: ['sub', 'aud'] } });
  }
  const named = found.text.exec(says)?.[1] ?? '';
  const claims = found.claims?.map((claim) => claim.replace('$1', named.replace(/^\//, '')));
  const detail = {
    receiver: { says, ...(claims === undefined ? {} : { claims }) },
    ...(found.retry === undefined ? {} : { retry: found.retry }),
  };
  return new DaypassError(found.as, `${found.says.replace('$1', named)} (${where})`, detail);
}
