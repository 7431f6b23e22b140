import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '@daypass/core';
import { parseReferences } from '../references.ts';
import { endpointOf } from './endpoints.ts';
import { provider } from './index.ts';
import { defaultSessionName } from './session-name.ts';

const role = 'arn:aws:iam::123456789012:role/deploy';
const workspace = mkdtempSync(join(tmpdir(), 'daypass-aws-'));
writeFileSync(join(workspace, 'a.enc'), 'AAAA');
const facts = { repository: 'acme/shop', runId: '42', attempt: '1', job: 'b', actor: '', event: '', ref: '', workflow: '' };

function problems(texts: Record<string, string>, env: Record<string, string> = {}): string {
  try {
    readInputs(provider.inputs, { texts: { role, ...texts }, unknown: [] }, (values, isWhole) => {
      const { references } = parseReferences(values.secrets, []);
      return !isWhole ? [] : provider.problems!(values, { env: { GITHUB_WORKSPACE: workspace, ...env }, references });
    });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the inputs of aws', () => {
  test.each([
    ['the least', {}],
    ['a region of the partition', { region: 'eu-west-1' }],
    ['a path in the role', { role: 'arn:aws-cn:iam::123456789012:role/ci/deploy' }],
    [
      'a chain with every option',
      {
        chain:
          'arn:aws:iam::210987654321:role/x external-id=acme session-name=s1 ttl=30m tag:Team="a b" transitive=Team source-identity=me',
      },
    ],
    [
      'secrets of each kind',
      { region: 'eu-west-1', secrets: 'A=secretsmanager/a\nB=ssm/b\nC=ssm/b/\nD=kms/decrypt?file=a.enc&context.a=b' },
    ],
    ['a profile with a file', { deliver: 'file', profile: 'dev' }],
  ])('%s is accepted', (_, texts) => {
    expect(problems(texts)).toBe('');
  });

  test.each([
    ['a role without its ARN', { role: 'deploy' }, "input 'role' must be the ARN of a role"],
    ['a lifetime below STS', { ttl: '5m' }, "input 'ttl' must be from 15m to 12h"],
    [
      'a lifetime above an hour when chained',
      { ttl: '2h', 'max-ttl': '2h', chain: 'arn:aws:iam::210987654321:role/x' },
      "input 'ttl' must be from 15m to 1h with a chain",
    ],
    ['a ceiling below STS', { 'max-ttl': '5m' }, "input 'max-ttl' is below 15m"],
    ['a region of another partition', { region: 'cn-north-1' }, "'cn-north-1' is not in the partition 'aws'"],
    ['a chain that leaves the partition', { chain: 'arn:aws-cn:iam::210987654321:role/x' }, "leaves the partition 'aws'"],
    ['a misspelt option of a chain', { chain: 'arn:aws:iam::210987654321:role/x externalid=a' }, "did you mean 'external-id='?"],
    ['an account that is not allowed', { 'allowed-accounts': '999999999999' }, "'123456789012', which 'allowed-accounts' does not hold"],
    ['a profile without a file', { profile: 'dev' }, "'deliver' has no 'file'"],
    ['a policy that is no JSON', { policy: 'Allow *' }, 'must be the JSON of a policy'],
    ['an unknown store', { region: 'eu-west-1', secrets: 'A=s3/a' }, "must begin with 'secretsmanager/'"],
    ['a secret without a region', { secrets: 'A=secretsmanager/a' }, "input 'region' is needed"],
    [
      'a file outside the workspace',
      { region: 'eu-west-1', secrets: 'A=kms/decrypt?file=../../../etc/passwd' },
      'is outside the workspace',
    ],
    ['an unknown option', { region: 'eu-west-1', secrets: 'A=ssm/a?stage=x' }, "there is no option 'stage' for ssm"],
  ])('%s is refused', (_, texts, says) => {
    expect(problems(texts)).toContain(says);
  });

  test('an endpoint of the environment is judged like one of the inputs', () => {
    expect(problems({}, { AWS_ENDPOINT_URL_STS: 'http://sts.example.com' })).toContain(
      "the environment's AWS_ENDPOINT_URL_STS must be https",
    );
  });
});

describe('where a service is asked', () => {
  test.each([
    ['sts', 'eu-west-1', {}, 'https://sts.eu-west-1.amazonaws.com/'],
    ['sts', 'cn-north-1', {}, 'https://sts.cn-north-1.amazonaws.com.cn/'],
    ['sts', 'us-gov-west-1', { AWS_USE_FIPS_ENDPOINT: 'true' }, 'https://sts.us-gov-west-1.amazonaws.com/'],
    ['kms', 'us-east-2', { AWS_USE_FIPS_ENDPOINT: 'true' }, 'https://kms-fips.us-east-2.amazonaws.com/'],
    ['ssm', 'us-east-2', { AWS_ENDPOINT_URL: 'http://127.0.0.1:1/' }, 'http://127.0.0.1:1/'],
    ['ssm', 'us-east-2', { AWS_ENDPOINT_URL: 'http://127.0.0.1:1/', AWS_ENDPOINT_URL_SSM: 'http://127.0.0.1:2/' }, 'http://127.0.0.1:2/'],
    [
      'ssm',
      'us-east-2',
      { AWS_ENDPOINT_URL: 'http://127.0.0.1:1/', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
      'https://ssm.us-east-2.amazonaws.com/',
    ],
  ] as const)('%s in %s with %j is %s', (service, region, env, expected) => {
    expect(endpointOf(service, region, env).href).toBe(expected);
  });
});

describe('the session name', () => {
  test('joins the job with CloudTrail', () => {
    expect(defaultSessionName(facts)).toBe('acme+shop@42.1');
  });

  test('cuts the repository, never the run, and keeps the alphabet of STS', () => {
    const name = defaultSessionName({ ...facts, repository: `acme/${'é'.repeat(90)}`, runId: '12345678901' });
    expect(name).toMatch(/^[\w+=,.@-]{2,64}$/);
    expect(name).toMatch(/@12345678901\.1$/);
  });
});
