import { defineErrors } from '@daypass/core';

export const errors = defineErrors({
  VAULT_CLAIMS_REFUSED: {
    meaning:
      'the role demands a claim that the identity token does not have, or has with another value; only the first difference is named',
    fix: "compare the presented claims with the role's `bound_audiences`, `bound_subject` and `bound_claims` (give the role's file in `trust-policy` to have it done here)",
  },
  VAULT_TOKEN_REFUSED: {
    meaning: 'the identity token itself was not accepted: its signature, issuer or times',
    fix: "compare `oidc_discovery_url`, `jwks_url` and `bound_issuer` of the mount's config with the token's issuer, and the server's clock",
  },
  VAULT_ROLE_REFUSED: {
    meaning: 'there is no such role on this mount, or it is not one for JWT login',
    fix: 'correct `role` or `mount`; a role for CEL is written `cel/NAME`',
  },
  VAULT_LOGIN_DENIED: {
    meaning:
      'the server denied the login without a reason: no auth method on this mount, another namespace, or an address outside `token_bound_cidrs`',
    fix: 'check `mount` and `namespace`, and whether the role is bound to addresses',
  },
  VAULT_NAMESPACE_UNKNOWN: { meaning: 'the namespace does not exist', fix: 'correct `namespace`' },
  VAULT_SEALED: { meaning: 'the server is sealed: it cannot answer anything', fix: 'unseal it, or wait for its auto-unseal' },
  VAULT_STANDBY: {
    meaning: 'the address leads to a standby or secondary node that forwards nothing',
    fix: "have the load balancer's health check accept only active nodes (sys/health answers 200)",
  },
  VAULT_UNAVAILABLE: { meaning: 'the server kept failing through all tries', fix: 'run the job again later' },
  VAULT_REQUEST_REFUSED: {
    meaning: 'the server refused the login for another reason',
    fix: "read the receiver's own words beside the error",
  },
  VAULT_ANSWER_INVALID: {
    meaning: 'an answer lacks a field that it must have, or holds one of the wrong type; nothing was delivered',
    fix: 'look at what answers at the endpoint that the message names',
  },
  VAULT_SECRET_DENIED: {
    meaning: 'the policies of the role do not allow to read a path that `secrets` names',
    fix: "allow `read` on the path that the message names in a policy of the role's `token_policies`",
  },
  VAULT_SECRET_MISSING: {
    meaning: 'there is nothing at a path that `secrets` names, or this version of it was deleted',
    fix: 'check the path (without `data/` for KV version 2) and the version',
  },
  VAULT_SECRET_REFUSED: {
    meaning: 'the server refused to read a secret for another reason',
    fix: "read the receiver's own words beside the error",
  },
  VAULT_INLINE_REFUSED: {
    meaning: 'the path cannot be read with inline authentication: it creates a lease, or the server does not know inline authentication',
    fix: 'set `inline-auth` to `auto` or `never`',
  },
  VAULT_WRAPPING: {
    meaning: 'a wrapped answer was not the one that was asked for, or was unwrapped by somebody else before; treat the secret as leaked',
    fix: 'find out who stands between the job and the server',
  },
});
