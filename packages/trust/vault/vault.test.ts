import { receiver } from './index.ts';

const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'https://vault.example',
  sub: 'repo:acme/shop:ref:refs/heads/main',
  repository: 'acme/shop',
  ref: 'refs/heads/main',
  ref_protected: 'true',
  runner_id: 7,
  nested: { team: ['a', 'b'] },
};
const role = { role_type: 'jwt', user_claim: 'sub', bound_audiences: ['https://vault.example'], bound_claims: { repository: 'acme/shop' } };

function admits(change: object, presented: object = claims): string {
  return receiver.evaluate(receiver.parse(JSON.stringify({ ...role, ...change })), presented as Record<string, unknown>).admits;
}

describe('a role of the JWT auth method', () => {
  test('a claim that differs in case alone is told so, under glob as well', () => {
    for (const type of ['string', 'glob']) {
      const text = JSON.stringify({ ...role, bound_claims: { repository: 'Acme/Shop' }, bound_claims_type: type });
      expect(receiver.evaluate(receiver.parse(text), claims).demands.find(({ met }) => met === 'no')).toMatchObject({
        key: 'repository',
        near: 'only upper and lower case differ',
      });
    }
  });

  test.each([
    ['as it is', {}, 'yes'],
    ['another audience', { bound_audiences: ['https://other.example'] }, 'no'],
    ['no audience at all, which refuses a token that has one', { bound_audiences: [] }, 'no'],
    ['audiences in one text', { bound_audiences: 'https://other.example,https://vault.example' }, 'yes'],
    ['another subject', { bound_subject: 'repo:acme/shop:*' }, 'no'],
    ['a star without glob, which is a literal', { bound_claims: { ref: 'refs/heads/*' } }, 'no'],
    ['a star with glob', { bound_claims: { ref: 'refs/heads/*' }, bound_claims_type: 'glob' }, 'yes'],
    ['one of several values', { bound_claims: { ref: ['refs/heads/x', 'refs/heads/main'] } }, 'yes'],
    ['a truth value for a text, as GitHub and GitLab sign them', { bound_claims: { ref_protected: true } }, 'no'],
    ['the text of it', { bound_claims: { ref_protected: 'true' } }, 'yes'],
    ['a number for a number', { bound_claims: { runner_id: 7 } }, 'yes'],
    ['a text for a number', { bound_claims: { runner_id: '7' } }, 'no'],
    ['a glob for a number', { bound_claims: { runner_id: '*' }, bound_claims_type: 'glob' }, 'no'],
    ['a claim that is absent', { bound_claims: { environment: 'production' } }, 'no'],
    ['a claim by JSON pointer, one of a list', { bound_claims: { '/nested/team': 'b' } }, 'yes'],
    ['a user claim that is absent', { user_claim: 'actor_id' }, 'no'],
    ['a CEL program', { cel_program: { expression: 'true' } }, 'unknown'],
  ])('%s', (_, change, expected) => {
    expect(admits(change)).toBe(expected);
  });

  test('a value of another kind is told so', () => {
    const { demands } = receiver.evaluate(receiver.parse(JSON.stringify({ ...role, bound_claims: { ref_protected: true } })), claims);
    expect(demands.find(({ met }) => met === 'no')).toMatchObject({
      required: 'true',
      presented: 'true',
      near: 'the claim is a string, the role binds a boolean',
    });
  });

  test('as the server prints it, inside data', () => {
    expect(receiver.evaluate(receiver.parse(JSON.stringify({ data: role })), claims).admits).toBe('yes');
  });

  test('the trace names what was presented and what was required', () => {
    const { demands } = receiver.evaluate(receiver.parse(JSON.stringify({ ...role, bound_claims: { ref: 'refs/heads/release' } })), claims);
    expect(demands.filter(({ met }) => met === 'no')).toEqual([
      { key: 'ref', claim: 'ref', required: 'refs/heads/release', presented: 'refs/heads/main', met: 'no', where: 'bound_claims' },
    ]);
  });

  test.each(['{', '{"role_type":"oidc","user_claim":"sub"}', '{"bound_claims":[],"user_claim":"sub"}', '{}'])(
    '%s is unreadable, and said so',
    (text) => {
      expect(() => receiver.parse(text)).toThrow(expect.objectContaining({ code: 'TRUST_POLICY_UNREADABLE' }) as Error);
    },
  );
});
