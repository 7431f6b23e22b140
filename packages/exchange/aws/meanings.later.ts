import { DaypassError } from '@daypass/core';
import type { ErrorDetail } from '@daypass/core';
import { isThrottled, named, receiver, unavailable } from './refusals.ts';
import type { AwsError } from './refusals.ts';

interface Meaning {
  readonly code: RegExp;
  readonly message?: RegExp;
  readonly as: string;
  readonly says: string;
  readonly retry?: ErrorDetail['retry'];
  readonly claims?: readonly string[];
}

/** What STS's refusals mean, the first that fits (API reference of AssumeRoleWithWebIdentity; texts: aws-actions/configure-aws-credentials issues). */
const meanings: readonly Meaning[] = [
  {
    code: /^AccessDenied/,
    as: 'AWS_TRUST_REFUSED',
    says: "the role's trust policy does not admit this identity, or there is no such role",
    claims: ['sub', 'aud', 'iss'],
  },
  { code: /^ExpiredToken/, as: 'AWS_TOKEN_REFUSED', says: 'STS holds the identity token for expired', retry: 'remint', claims: ['exp'] },
  {
    code: /^InvalidIdentityToken$/,
    message: /No OpenIDConnect provider/i,
    as: 'AWS_TOKEN_REFUSED',
    says: 'the account has no IAM OIDC provider for the issuer of this token',
    claims: ['iss'],
  },
  {
    code: /^InvalidIdentityToken$/,
    message: /audience/i,
    as: 'AWS_TOKEN_REFUSED',
    says: 'the IAM OIDC provider of the account does not list the audience of this token',
    claims: ['aud'],
  },
  {
    code: /^InvalidIdentityToken$/,
    message: /not a valid JWT|required claim|signature|thumbprint|certificate/i,
    as: 'AWS_TOKEN_REFUSED',
    says: 'STS cannot verify the identity token',
    claims: ['iss'],
  },
  {
    code: /^InvalidIdentityToken$/,
    as: 'AWS_TOKEN_REFUSED',
    says: 'STS does not accept the identity token',
    retry: 'remint',
    claims: ['iss', 'aud', 'exp'],
  },
  {
    code: /^IDP(RejectedClaim|CommunicationError)$/,
    as: 'AWS_TOKEN_REFUSED',
    says: 'STS could not check the identity token with its issuer',
    claims: ['iss'],
  },
  // MinIO has one code for all of these (cmd/sts-handlers.go).
  {
    code: /^InvalidParameterValue$/,
    message: /^Token is expired/,
    as: 'AWS_TOKEN_REFUSED',
    says: 'STS holds the identity token for expired',
    retry: 'remint',
    claims: ['exp'],
  },
  {
    code: /^InvalidParameterValue$/,
    message: /`azp`/,
    as: 'AWS_TOKEN_REFUSED',
    says: 'the audience of the token is not the OpenID client id that the server is configured with',
    claims: ['aud'],
  },
  {
    code: /^InvalidParameterValue$/,
    message: /verification|public key|segments/i,
    as: 'AWS_TOKEN_REFUSED',
    says: 'STS cannot verify the identity token',
    claims: ['iss'],
  },
  {
    code: /^InvalidParameterValue$/,
    message: /policy claim|given policies/,
    as: 'AWS_TRUST_REFUSED',
    says: 'the token has no claim that names a policy of the server',
    claims: ['policy', 'sub'],
  },
  {
    code: /^(MalformedPolicyDocument|PackedPolicyTooLarge)/,
    as: 'AWS_POLICY_REFUSED',
    says: 'STS refused the session policy or the session tags',
  },
  { code: /^RegionDisabled/, as: 'AWS_REGION_DISABLED', says: 'STS is not activated in this region for the account' },
  {
    code: /^ValidationError$/,
    message: /DurationSeconds/,
    as: 'AWS_DURATION_REFUSED',
    says: "the lifetime that was asked for is above the role's maximum session duration",
  },
];

/** The error of a request that STS refused; `role` is the chained role that was asked for. */
export function stsRefusal(error: AwsError, role: string | undefined): Promise<DaypassError> {
  return Promise.resolve(refusalOf(error, role));
}

function refusalOf(error: AwsError, role: string | undefined): DaypassError {
  if (error.status >= 500 || error.status === 429 || isThrottled(error.code)) return unavailable('AWS STS', error);
  const found = meanings.find(({ code, message }) => code.test(error.code) && (message === undefined || message.test(error.message)));
  if (role !== undefined && (found === undefined || found.claims !== undefined)) {
    return new DaypassError('AWS_CHAIN_REFUSED', `the chained role '${role}' could not be assumed (${named(error)})`, {
      receiver: receiver(error),
    });
  }
  const { as, says, retry, claims }: Omit<Meaning, 'code'> = found ?? {
    as: 'AWS_REQUEST_REFUSED',
    says: 'STS refused the request',
    claims: ['sub', 'aud'],
  };
  return new DaypassError(as, `${says} (${named(error)})`, {
    receiver: receiver(error, claims),
    ...(retry === undefined ? {} : { retry }),
  });
}
