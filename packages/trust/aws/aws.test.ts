import { receiver } from './index.ts';

const issuer = 'token.actions.githubusercontent.com';
const claims = { iss: `https://${issuer}`, aud: 'sts.amazonaws.com', sub: 'repo:acme/shop:ref:refs/heads/main', repository: 'acme/shop' };

function policy(condition: object, more: object = {}): string {
  const principal = { Federated: `arn:aws:iam::123456789012:oidc-provider/${issuer}` };
  return JSON.stringify({
    Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRoleWithWebIdentity', Condition: condition, ...more }],
  });
}

function admits(text: string, presented: Record<string, unknown> = claims): string {
  return receiver.evaluate(receiver.parse(text), presented).admits;
}

const key = (claim: string): string => `${issuer}:${claim}`;

describe('an AWS trust policy: what it admits is what it says, not what was meant (T26)', () => {
  test.each([
    ['StringEquals of the subject', { StringEquals: { [key('sub')]: claims.sub } }, 'yes'],
    ['one of several values', { StringEquals: { [key('sub')]: ['repo:x/y:ref:z', claims.sub] } }, 'yes'],
    ['StringLike over slashes and colons', { StringLike: { [key('sub')]: 'repo:acme/*' } }, 'yes'],
    ['StringLike of another organisation', { StringLike: { [key('sub')]: 'repo:acme-evil/*' } }, 'no'],
    ['StringLike with one character open', { StringLike: { [key('sub')]: 'repo:acme/sho?:*' } }, 'yes'],
    ['a star under StringEquals, which is a literal', { StringEquals: { [key('sub')]: 'repo:acme/*' } }, 'no'],
    ['another letter case', { StringEquals: { [key('sub')]: 'repo:Acme/shop:ref:refs/heads/main' } }, 'no'],
    ['another letter case where it is ignored', { StringEqualsIgnoreCase: { [key('sub')]: 'repo:Acme/shop:ref:refs/heads/main' } }, 'yes'],
    ['a key in another letter case', { StringEquals: { [`${issuer.toUpperCase()}:SUB`]: claims.sub } }, 'yes'],
    ['an absent claim', { StringEquals: { [key('environment')]: 'production' } }, 'no'],
    ['an absent claim with IfExists, which is vacuous', { StringEqualsIfExists: { [key('environment')]: 'production' } }, 'yes'],
    ['an absent claim with ForAllValues, which is vacuous', { 'ForAllValues:StringLike': { [key('environment')]: 'production' } }, 'yes'],
    ['an absent claim with ForAnyValue', { 'ForAnyValue:StringLike': { [key('environment')]: 'production' } }, 'no'],
    ['an absent claim that must not be a value', { StringNotEquals: { [key('environment')]: 'production' } }, 'yes'],
    ['a claim that must be absent', { Null: { [key('environment')]: 'true' } }, 'yes'],
    ['a key of the request, which no claim decides', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, 'unknown'],
    ['a policy variable', { StringLike: { [key('sub')]: 'repo:${aws:PrincipalTag/x}/*' } }, 'unknown'],
    [
      'one condition that fails beside one that is unknown',
      { IpAddress: { 'aws:SourceIp': '1.2.3.4/32' }, StringEquals: { [key('sub')]: 'x' } },
      'no',
    ],
  ])('%s: %#', (_, condition, expected) => {
    expect(admits(policy(condition))).toBe(expected);
  });

  test('another issuer is not admitted, whatever its claims', () => {
    expect(admits(policy({}), { ...claims, iss: 'https://gitlab.com' })).toBe('no');
  });

  test('a Deny wins over an Allow', () => {
    const { Statement } = JSON.parse(policy({})) as { Statement: object[] };
    const text = JSON.stringify({
      Statement: [
        ...Statement,
        { ...Statement[0], Sid: 'NoMain', Effect: 'Deny', Condition: { StringLike: { [key('sub')]: '*:ref:refs/heads/main' } } },
      ],
    });
    const trace = receiver.evaluate(receiver.parse(text), claims);
    expect(trace).toMatchObject({ admits: 'no', reason: "a Deny applies (statement 2 'NoMain')" });
  });

  test('no statement for the action admits nobody', () => {
    expect(admits(policy({}, { Action: 'sts:AssumeRole' }))).toBe('no');
    expect(admits(policy({}, { Action: 'sts:*' }))).toBe('yes');
  });

  test('the trace names what was presented and what was required', () => {
    const { demands } = receiver.evaluate(receiver.parse(policy({ StringEquals: { [key('sub')]: 'repo:acme/other:*' } })), claims);
    expect(demands.at(-1)).toEqual({
      key: key('sub'),
      claim: 'sub',
      required: 'StringEquals repo:acme/other:*',
      presented: claims.sub,
      met: 'no',
      where: 'statement 1',
    });
  });

  test.each([
    ['a claim that is no condition key of GitHub', 'repository_owner', issuer, 'no'],
    ['one of which sources disagree', 'runner_environment', issuer, 'unknown'],
    ['one that is', 'repository', issuer, 'yes'],
    ['the same of a GitLab of their own', 'repository', 'gitlab.example.com', 'no'],
    ['the same of a GitHub Enterprise Server', 'repository', 'github.example.com/_services/token', 'unknown'],
  ])('%s', (_, claim, of, expected) => {
    const presented = { ...claims, iss: `https://${of}`, [claim]: 'x' };
    const principal = { Federated: `arn:aws:iam::123456789012:oidc-provider/${of}` };
    const text = policy({ StringEquals: { [`${of}:${claim}`]: 'x' } }, { Principal: principal });
    expect(admits(text, presented)).toBe(expected);
    const { demands } = receiver.evaluate(receiver.parse(text), presented);
    if (expected === 'no') expect(demands.at(-1)!.near).toContain('no condition key');
    // What is absent to the policy is let through by what asks only where there is something.
    expect(admits(policy({ StringEqualsIfExists: { [`${of}:${claim}`]: 'y' } }, { Principal: principal }), presented)).toBe(
      expected === 'no' ? 'yes' : expected === 'yes' ? 'no' : 'unknown',
    );
  });

  test.each([
    ['case', { StringLike: { [key('sub')]: 'repo:Acme/shop:*' } }, claims.sub, 'only upper and lower case differ'],
    ['ids', { StringLike: { [key('sub')]: 'repo:acme/shop:*' } }, 'repo:acme@1/shop@2:ref:refs/heads/main', 'with their ids'],
    ['an environment', { StringEquals: { [key('sub')]: claims.sub } }, 'repo:acme/shop:environment:prod', "the environment 'prod'"],
    ['all', { StringEquals: { [key('sub')]: 'repo:acme/shop:pull_request' } }, claims.sub, undefined],
  ])('a subject that differs in %s is told so', (_, condition, sub, near) => {
    const { demands } = receiver.evaluate(receiver.parse(policy(condition)), { ...claims, sub });
    expect(demands.at(-1)!.near).toEqual(near === undefined ? undefined : expect.stringContaining(near));
  });

  test.each(['', '[]', '{}', '{"Statement":[{"Effect":"Maybe"}]}', '{"Statement":[{"Effect":"Allow","NotPrincipal":{}}]}'])(
    '%s is unreadable, and said so',
    (text) => {
      expect(() => receiver.parse(text)).toThrow(expect.objectContaining({ code: 'TRUST_POLICY_UNREADABLE' }) as Error);
    },
  );
});
