import type { HttpAnswer } from '@daypass/core';
import type { VaultInputs } from './inputs.ts';
import { loginRefusal } from './refusals.ts';

const inputs = { role: 'deploy', mount: 'jwt', namespace: undefined } as unknown as VaultInputs;
const answered = (status: number, text: string): HttpAnswer => {
  const body = JSON.stringify({ errors: [text] });
  return { status, headers: {}, text: body, json: () => JSON.parse(body) as unknown, tries: 1, orphans: 0 };
};

describe('what the refusals of a login mean, in the words of OpenBao 2.7.2', () => {
  it.each([
    [
      400,
      'error validating token: invalid audience (aud) claim: audience claim does not match any expected audience',
      'VAULT_CLAIMS_REFUSED',
      ['aud'],
    ],
    [400, 'audience claim found in JWT but no audiences bound to the role', 'VAULT_CLAIMS_REFUSED', ['aud']],
    [400, 'error validating claims: claim "ref" does not match any associated bound claim values', 'VAULT_CLAIMS_REFUSED', ['ref']],
    [400, 'error validating claims: claim "/nested/team" is missing', 'VAULT_CLAIMS_REFUSED', ['nested/team']],
    [400, 'claim "actor_id" not found in token', 'VAULT_CLAIMS_REFUSED', ['actor_id']],
    [400, 'error validating token: invalid subject (sub) claim', 'VAULT_CLAIMS_REFUSED', ['sub']],
    [
      400,
      "error executing cel program: CEL role 'c' blocked authorization with boolean false return",
      'VAULT_CLAIMS_REFUSED',
      ['sub', 'aud'],
    ],
    [400, 'error validating token: invalid expiration time (exp) claim: token is expired', 'VAULT_TOKEN_REFUSED', ['exp']],
    [400, 'error validating token: invalid not before (nbf) claim: token not yet valid', 'VAULT_TOKEN_REFUSED', ['nbf', 'iat']],
    [400, 'error validating token: invalid issuer (iss) claim', 'VAULT_TOKEN_REFUSED', ['iss']],
    [400, 'error validating token: error verifying token signature: failed to verify id token signature', 'VAULT_TOKEN_REFUSED', ['iss']],
    [
      400,
      'error validating token: error verifying token signature: no known key successfully validated the token signature',
      'VAULT_TOKEN_REFUSED',
      ['iss'],
    ],
    [400, 'role "nope" could not be found', 'VAULT_ROLE_REFUSED', undefined],
    [400, 'missing role', 'VAULT_ROLE_REFUSED', undefined],
    [403, 'permission denied', 'VAULT_LOGIN_DENIED', ['sub', 'aud']],
    [404, 'no handler for route "auth/x/login". route entry not found.', 'VAULT_LOGIN_DENIED', undefined],
    [400, 'something that nobody has seen', 'VAULT_REQUEST_REFUSED', ['sub', 'aud']],
  ])('%i %s', (status, text, as, claims) => {
    const error = loginRefusal(answered(status, text), inputs);
    expect(error).toMatchObject({ code: as, message: expect.stringContaining("role 'deploy' on mount 'jwt'") as string });
    expect(error.detail.receiver!.claims).toEqual(claims);
  });
});
