import { defineErrors } from '@daypass/core';

export const errors = defineErrors({
  AWS_TRUST_REFUSED: {
    meaning: "the role's trust policy does not admit this identity, or there is no such role; STS does not say which",
    fix: "compare the presented claims with the conditions of the role's trust policy (give its file in `trust-policy` to have it done here)",
  },
  AWS_TOKEN_REFUSED: {
    meaning: 'STS could not accept the identity token itself: its issuer, audience, time or signature',
    fix: 'have the IAM OIDC provider of the account match the issuer and the audience of the token',
  },
  AWS_CHAIN_REFUSED: {
    meaning: 'a role of `chain` could not be assumed from the role before it',
    fix: "allow sts:AssumeRole in the earlier role's policy and in the later role's trust policy",
  },
  AWS_DURATION_REFUSED: {
    meaning: "the role's maximum session duration is shorter than the lifetime that was asked for",
    fix: "lower `ttl`, or raise the role's `MaxSessionDuration` in IAM",
  },
  AWS_POLICY_REFUSED: {
    meaning: 'STS refused the session policy or the session tags: malformed, or too large once packed',
    fix: 'correct or shorten `policy`, `policy-arns` and the tags of `chain`',
  },
  AWS_REGION_DISABLED: {
    meaning: 'STS is not activated in this region for the account',
    fix: "activate the region in the account's settings (IAM, Account settings, STS), or name another `region`",
  },
  AWS_REQUEST_REFUSED: {
    meaning: 'STS refused the request for another reason',
    fix: "read the receiver's own words beside the error",
  },
  AWS_UNAVAILABLE: {
    meaning: 'an AWS service kept failing or throttling through all tries',
    fix: 'run the job again later; see https://health.aws.amazon.com',
  },
  AWS_ANSWER_INVALID: {
    meaning: 'an answer lacks a field that it must have, or holds one of the wrong form; nothing was delivered',
    fix: 'look at what answers at the endpoint that the message names',
  },
  AWS_ACCOUNT_NOT_ALLOWED: {
    meaning: 'the credential is of an account that `allowed-accounts` does not hold, or its account is not known',
    fix: 'correct `role` or `allowed-accounts`',
  },
  AWS_SECRET_DENIED: {
    meaning: 'the role may not read a secret that `secrets` names',
    fix: "allow the action that the message names on that resource in the role's policy, and kms:Decrypt on the key that encrypts it",
  },
  AWS_SECRET_MISSING: {
    meaning: 'a secret, a version of it or a key does not exist in this account and region',
    fix: 'check the name, the version and the `region`',
  },
  AWS_SECRET_REFUSED: {
    meaning: 'a service refused to read a secret for another reason',
    fix: "read the receiver's own words beside the error",
  },
  AWS_CIPHERTEXT: {
    meaning: 'the file of a kms/decrypt line cannot be read, or is no ciphertext of this key and context',
    fix: 'name a file inside the workspace that holds what kms:Encrypt returned, base64 or binary, and the same context',
  },
});
