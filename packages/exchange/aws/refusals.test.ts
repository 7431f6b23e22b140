import { stsRefusal } from './meanings.later.ts';

const said = (code: string, message: string, status = 400) => ({ status, code, message, requestId: 'r-1', tries: 1 });

describe("what STS's refusals mean", () => {
  it.each([
    ['AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 'AWS_TRUST_REFUSED', undefined],
    ['ExpiredTokenException', 'Token expired: current date/time must be before the expiration date/time', 'AWS_TOKEN_REFUSED', 'remint'],
    ['InvalidIdentityToken', 'No OpenIDConnect provider found in your account for https://x', 'AWS_TOKEN_REFUSED', undefined],
    ['InvalidIdentityToken', 'Incorrect token audience', 'AWS_TOKEN_REFUSED', undefined],
    ['InvalidIdentityToken', 'Missing a required claim: aud', 'AWS_TOKEN_REFUSED', undefined],
    [
      'InvalidIdentityToken',
      "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
      'AWS_TOKEN_REFUSED',
      undefined,
    ],
    ['InvalidIdentityToken', 'a text that nobody has seen', 'AWS_TOKEN_REFUSED', 'remint'],
    ['IDPRejectedClaim', 'rejected', 'AWS_TOKEN_REFUSED', undefined],
    ['MalformedPolicyDocument', 'Syntax errors in policy.', 'AWS_POLICY_REFUSED', undefined],
    ['PackedPolicyTooLarge', 'Packed policy consumes 113% of allotted space', 'AWS_POLICY_REFUSED', undefined],
    ['RegionDisabledException', 'STS is not activated in this region', 'AWS_REGION_DISABLED', undefined],
    [
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      'AWS_DURATION_REFUSED',
      undefined,
    ],
    ['ValidationError', "1 validation error detected: Value at 'policy' failed", 'AWS_REQUEST_REFUSED', undefined],
    ['InvalidParameterValue', 'Token is expired', 'AWS_TOKEN_REFUSED', 'remint'],
    ['InvalidParameterValue', 'policy claim missing from the JWT token, credentials will not be generated', 'AWS_TRUST_REFUSED', undefined],
    ['', '', 'AWS_REQUEST_REFUSED', undefined],
  ])('%s: %s', async (code, message, as, retry) => {
    const error = await stsRefusal(said(code, message), undefined);
    expect(error).toMatchObject({ code: as, detail: { receiver: { says: `${code}: ${message}`, requestId: 'r-1' } } });
    expect(error.detail.retry).toBe(retry);
  });

  it.each([[said('InternalFailure', '', 500)], [said('ThrottlingException', 'Rate exceeded')], [said('', '', 429)]])(
    'what lasts through all tries is an outage, not a refusal',
    async (error) => {
      expect((await stsRefusal(error, undefined)).code).toBe('AWS_UNAVAILABLE');
    },
  );

  it.each([
    ['AccessDenied', 'AWS_CHAIN_REFUSED'],
    ['ValidationError', 'AWS_CHAIN_REFUSED'],
    ['MalformedPolicyDocument', 'AWS_POLICY_REFUSED'],
  ])('%s of a chained role is about that role, never about claims', async (code, as) => {
    const error = await stsRefusal(said(code, 'x'), 'arn:aws:iam::1:role/next');
    expect(error.code).toBe(as);
    expect(error.detail.receiver!.claims).toBeUndefined();
  });
});
