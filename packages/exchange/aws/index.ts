import { DaypassError, Secret } from '@daypass/core';
import type { ExchangeRequest, Grant } from '../provider.ts';
import { defineProvider } from '../provider.ts';
import type { Reference, SecretAnswer } from '../secrets.ts';
import { assumeNext } from './chained.later.ts';
import { endpointOf } from './endpoints.ts';
import type { AwsInputs } from './inputs.ts';
import { hopsOf, inputs, namedRegion, problems, stsRegion } from './inputs.ts';
import { defaultSessionName } from './session-name.ts';
import { readPlace } from './store.later.ts';
import type { Session } from './sts.ts';
import { assumeWithIdentity } from './sts.ts';

const outputs = {
  'access-key-id': { description: 'Access key id, with `deliver: outputs`.', secret: true },
  'secret-access-key': { description: 'Secret access key, with `deliver: outputs`.', secret: true },
  'session-token': { description: 'Session token, with `deliver: outputs`.', secret: true },
  'expires-at': { description: 'When the credential expires, ISO 8601.' },
  account: { description: 'Account number, where STS says it.' },
  arn: { description: "ARN of the role's session, where STS says it." },
  'credentials-file': { description: 'Path of the credentials file, with `deliver: file`.' },
} as const;

/** What was granted last, so that `read` can sign with it; and what one request read ahead. */
const sessions = new WeakMap<Grant, { session: Session; ahead: Map<Reference, SecretAnswer> }>();

/** AWS STS: AssumeRoleWithWebIdentity, then each role of `chain`. Nothing here can be revoked; the lifetime bounds it. */
export const provider = defineProvider({
  id: 'aws',
  title: 'AWS',
  description: "Trade the job's identity for short-lived AWS credentials, and read secrets with them.",
  inputs,
  outputs,
  delivers: ['env', 'outputs', 'file', 'none'],
  variables: [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    'AWS_CREDENTIAL_EXPIRATION',
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_ROLE_ARN',
    'AWS_ROLE_SESSION_NAME',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  ],
  delivery: {
    env: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_CREDENTIAL_EXPIRATION`, and the region as `AWS_REGION`, `AWS_DEFAULT_REGION`',
    outputs: '`access-key-id`, `secret-access-key`, `session-token`',
    file: 'the `profile` in a 0600 credentials file, path in `credentials-file`; `AWS_SHARED_CREDENTIALS_FILE`, `AWS_PROFILE` and the region name it',
  },
  store: 'AWS Secrets Manager, Systems Manager and KMS',
  problems,
  audience: ({ audience }) => audience ?? 'sts.amazonaws.com',
  endpoint: (values, env) => endpointOf('sts', stsRegion(values, env), env, values.endpoint),
  async exchange(request) {
    const session = await assumeAll(request);
    checkAccount(session, request.inputs);
    const grant = grantOf(session, request);
    sessions.set(grant, { session, ahead: new Map() });
    return grant;
  },
  read: (grant, reference, request) =>
    readPlace(reference, { ...request, session: sessions.get(grant)!.session }, sessions.get(grant)!.ahead),
});

type Asking = Omit<ExchangeRequest, 'inputs'> & { readonly inputs: AwsInputs };

async function assumeAll(request: Asking): Promise<Session> {
  const { inputs: values, facts, token } = request;
  const hops = hopsOf(values);
  const name = values['session-name'] ?? defaultSessionName(facts);
  const bounded = { ...lifetime(request, hops.length > 0), ...bounds(values) };
  const first = { RoleArn: values.role, RoleSessionName: name };
  // The roles on the way are only needed for a moment.
  const passing = { DurationSeconds: '900' };
  let session = await assumeWithIdentity({ ...first, ...(hops.length === 0 ? bounded : passing) }, token.raw, request);
  for (const hop of hops) {
    const own = hop.ttlSeconds === undefined ? {} : { DurationSeconds: String(hop.ttlSeconds) };
    const next = await assumeNext(
      hop,
      { RoleSessionName: hop.sessionName ?? name, ...(hop === hops.at(-1) ? bounded : passing), ...own },
      session,
      request,
    );
    session = { ...next, orphans: next.orphans + session.orphans };
  }
  return session;
}

/** What STS gives by itself: 1 h. */
const defaultSeconds = 3_600;

function lifetime({ ttlSeconds, maxTtlSeconds }: Asking, chained: boolean): { DurationSeconds?: string } {
  const wanted = ttlSeconds ?? (maxTtlSeconds < defaultSeconds ? maxTtlSeconds : undefined);
  return wanted === undefined ? {} : { DurationSeconds: String(chained ? Math.min(wanted, defaultSeconds) : wanted) };
}

function bounds({ policy, 'policy-arns': arns }: AwsInputs): Record<string, string> {
  return {
    ...(policy === undefined ? {} : { Policy: policy }),
    ...Object.fromEntries(arns.map((arn, index) => [`PolicyArns.member.${index + 1}.arn`, arn])),
  };
}

function checkAccount({ account }: Session, { 'allowed-accounts': allowed }: AwsInputs): void {
  if (allowed.length === 0 || allowed.includes(account)) return;
  const presented = account === '' ? 'an account that STS does not name' : account;
  throw new DaypassError('AWS_ACCOUNT_NOT_ALLOWED', `the credential is of ${presented}, which 'allowed-accounts' does not hold`, {
    presented,
    required: allowed.join(' or '),
  });
}

function grantOf(session: Session, { inputs: values, env, onSecret }: Asking): Grant {
  const { accessKeyId, secretAccessKey, sessionToken, expiresAt, account, arn, requestId, orphans } = session;
  if (values['mask-account-id'] && account !== '') onSecret(new Secret(account));
  const region = namedRegion(values, env);
  const regions = region === undefined ? {} : { AWS_REGION: region, AWS_DEFAULT_REGION: region };
  const profile = values.profile ?? 'default';
  const ini = [
    `[${profile}]`,
    `aws_access_key_id = ${accessKeyId}`,
    `aws_secret_access_key = ${secretAccessKey.reveal()}`,
    `aws_session_token = ${sessionToken.reveal()}`,
    ...(region === undefined ? [] : [`region = ${region}`]),
  ];
  const until = expiresAt.toISOString();
  return {
    values: {
      'access-key-id': accessKeyId,
      'secret-access-key': secretAccessKey,
      'session-token': sessionToken,
      'expires-at': until,
      account,
      arn,
    },
    expiresAt,
    env: {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
      AWS_CREDENTIAL_EXPIRATION: until,
      ...regions,
    },
    file: {
      name: 'aws-credentials',
      section: profile,
      content: new Secret(ini.join('\n')),
      env: { AWS_SHARED_CREDENTIALS_FILE: '{path}', AWS_PROFILE: profile, ...regions },
    },
    revocable: { can: 'no', why: 'AWS cannot revoke one session' },
    facts: Object.fromEntries(
      Object.entries({ account, arn, 'access-key-id': accessKeyId, 'request-id': requestId }).filter(([, value]) => value !== ''),
    ),
    orphans,
  };
}
