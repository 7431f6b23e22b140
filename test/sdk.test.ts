import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deployRole, lastRole } from '@daypass/sandbox';
import type { Step } from '@daypass/sandbox/runner';
import { root } from '../scripts/folders.ts';
import type { Scene } from './play.ts';
import { errorsOf, scene } from './play.ts';

type Call = readonly [service: 'sts' | 'secrets-manager' | 'ssm' | 'kms', command: string, input: object];
type Answer = Readonly<Record<string, unknown>> & { readonly error?: string };

/** Calls of the official SDK in a process of its own, which knows `env` and nothing else of this machine. */
async function sdk({ job, sandbox }: Scene, env: Readonly<Record<string, string>>, calls: readonly Call[]): Promise<Answer[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'test/sdk/client.mjs'), JSON.stringify(calls)], {
    cwd: job.workspace,
    env: { HOME: job.folder, AWS_EC2_METADATA_DISABLED: 'true', AWS_ENDPOINT_URL: sandbox.aws.url, ...env },
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

const who: Call = ['sts', 'GetCallerIdentity', {}];
const region = { AWS_REGION: 'us-east-1' };

/** An identity token in a file, as the SDKs want it. */
async function tokenFile({ job, main }: Scene, audience = 'sts.amazonaws.com'): Promise<string> {
  const { outputs } = await main('token', { audience });
  const path = join(job.temp, 'jwt');
  writeFileSync(path, outputs['token']!, { mode: 0o600 });
  return path;
}

describe('the AWS SDK for JavaScript against the sandbox, unchanged', () => {
  test('a web identity from a token file: who it is, secrets, parameters, decryption', () =>
    scene({}, async (here) => {
      const env = {
        ...region,
        AWS_ROLE_ARN: deployRole,
        AWS_WEB_IDENTITY_TOKEN_FILE: await tokenFile(here),
        AWS_ROLE_SESSION_NAME: 'sdk',
      };
      const answers = await sdk(here, env, [
        who,
        ['secrets-manager', 'GetSecretValue', { SecretId: 'prod/key' }],
        ['secrets-manager', 'BatchGetSecretValue', { SecretIdList: ['prod/key', 'nope'] }],
        ['ssm', 'GetParameter', { Name: '/app/token', WithDecryption: true }],
        ['ssm', 'GetParameters', { Names: ['plain', '/nope'], WithDecryption: true }],
        ['ssm', 'GetParametersByPath', { Path: '/app', Recursive: true, WithDecryption: true }],
        ['kms', 'Decrypt', { CiphertextBlob: here.sandbox.aws.encrypt('hello from KMS') }],
        ['secrets-manager', 'GetSecretValue', { SecretId: 'nope' }],
        ['ssm', 'GetParameter', { Name: '/nope' }],
        ['ssm', 'GetParameter', { Name: '/app/token:7' }],
        ['secrets-manager', 'GetSecretValue', { SecretId: 'prod/key', VersionStage: 'AWSPREVIOUS' }],
        ['kms', 'Decrypt', { CiphertextBlob: here.sandbox.aws.encrypt('bound', { tier: 'gold' }), EncryptionContext: { tier: 'gold' } }],
        ['kms', 'Decrypt', { CiphertextBlob: here.sandbox.aws.encrypt('bound', { tier: 'gold' }) }],
        ['kms', 'Decrypt', { CiphertextBlob: Buffer.from('not a ciphertext of this key').toString('base64') }],
      ]);
      expect(answers).toMatchObject([
        { Arn: 'arn:aws:sts::123456789012:assumed-role/deploy/sdk', Account: '123456789012' },
        { Name: 'prod/key', SecretString: expect.stringMatching(/^[\w-]{24}$/) as string },
        { SecretValues: [{ Name: 'prod/key' }], Errors: [{ SecretId: 'nope', ErrorCode: 'ResourceNotFoundException' }] },
        { Parameter: { Type: 'SecureString', Value: expect.stringMatching(/^[\w-]{24}$/) as string } },
        { Parameters: [{ Name: 'plain' }], InvalidParameters: ['/nope'] },
        { Parameters: [{ Name: '/app/token' }, { Name: '/app/deep/token' }] },
        { Plaintext: 'hello from KMS' },
        { error: 'ResourceNotFoundException' },
        { error: 'ParameterNotFound' },
        { error: 'ParameterVersionNotFound' },
        { error: 'ResourceNotFoundException' },
        { Plaintext: 'bound' },
        { error: 'InvalidCiphertextException' },
        { error: 'InvalidCiphertextException' },
      ]);
    }));

  test('a profile that chains one role to another, with its external id', () =>
    scene({}, async (here) => {
      const config = (externalId: string): string => {
        const path = join(here.job.temp, `config-${externalId}`);
        const lines = [
          '[profile first]',
          `role_arn = ${deployRole}`,
          `web_identity_token_file = ${join(here.job.temp, 'jwt')}`,
          '[profile last]',
          `role_arn = ${lastRole}`,
          'source_profile = first',
          `external_id = ${externalId}`,
          'role_session_name = chained',
        ];
        writeFileSync(path, lines.join('\n'));
        return path;
      };
      await tokenFile(here);
      const env = (externalId: string): Record<string, string> => ({ ...region, AWS_PROFILE: 'last', AWS_CONFIG_FILE: config(externalId) });
      const calls: Call[] = [
        who,
        ['secrets-manager', 'GetSecretValue', { SecretId: 'prod/key' }],
        ['ssm', 'GetParameter', { Name: '/app/token' }],
      ];
      expect(await sdk(here, env('acme'), calls)).toMatchObject([
        { Arn: 'arn:aws:sts::210987654321:assumed-role/last/chained' },
        { Name: 'prod/key' },
        { error: 'AccessDeniedException' },
      ]);
      expect(await sdk(here, env('other'), [who])).toMatchObject([{ error: 'AccessDenied' }]);
    }));

  test.each([
    ['another repository', 'sts.amazonaws.com', { repository: 'mallory/shop' }, 'AccessDenied'],
    ['another audience', 'https://other.example', {}, 'InvalidIdentityTokenException'],
    ['a token that has expired', 'sts.amazonaws.com', { lifetimeSeconds: 60, claims: { exp: 1_700_000_000 } }, 'ExpiredTokenException'],
  ] as const)('%s is refused under the name that the SDK has for it', (_, audience, job, error) =>
    scene({}, async (here) => {
      const { sandbox } = here;
      sandbox.job = { ...sandbox.job, ...job };
      const path = join(here.job.temp, 'jwt');
      const url = `${sandbox.env['ACTIONS_ID_TOKEN_REQUEST_URL']!}&audience=${encodeURIComponent(audience)}`;
      const answer = await fetch(url, { headers: { authorization: `Bearer ${sandbox.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']!}` } });
      writeFileSync(path, ((await answer.json()) as { value: string }).value);
      const env = { ...region, AWS_ROLE_ARN: deployRole, AWS_WEB_IDENTITY_TOKEN_FILE: path };
      expect(await sdk(here, env, [who])).toMatchObject([{ error }]);
    }),
  );
});

describe('the AWS SDK uses what actions/aws delivered', () => {
  const given: Readonly<Record<string, (step: Step) => Record<string, string>>> = {
    env: ({ env }) => env,
    file: ({ env }) => env,
    outputs: ({ outputs }) => ({
      ...region,
      AWS_ACCESS_KEY_ID: outputs['access-key-id']!,
      AWS_SECRET_ACCESS_KEY: outputs['secret-access-key']!,
      AWS_SESSION_TOKEN: outputs['session-token']!,
    }),
  };

  test.each(Object.keys(given))('deliver: %s', (deliver) =>
    scene({}, async (here) => {
      const step = await here.main('aws', { deliver, ...(deliver === 'file' ? { profile: 'deploy' } : {}) });
      expect(errorsOf(step)).toEqual([]);
      const env = given[deliver]!(step);
      expect(await sdk(here, env, [who, ['secrets-manager', 'GetSecretValue', { SecretId: 'prod/key' }]])).toMatchObject([
        { Arn: step.outputs['arn'] },
        { Name: 'prod/key' },
      ]);
    }),
  );

  test('a session policy bounds what the role allows, by action and by resource', () =>
    scene({}, async (here) => {
      const allow = {
        Effect: 'Allow',
        Action: ['secretsmanager:GetSecretValue', 'kms:*'],
        Resource: ['arn:aws:secretsmanager:*:*:secret:prod/k*', 'arn:aws:kms:*:*:key/*'],
      };
      const { env } = await here.main('aws', { policy: JSON.stringify({ Version: '2012-10-17', Statement: [allow] }) });
      const answers = await sdk(here, env, [
        ['secrets-manager', 'GetSecretValue', { SecretId: 'prod/key' }],
        ['secrets-manager', 'GetSecretValue', { SecretId: 'prod/app' }],
        ['ssm', 'GetParameter', { Name: '/app/token' }],
        ['kms', 'Decrypt', { CiphertextBlob: here.sandbox.aws.encrypt('hello') }],
      ]);
      const denied = { error: 'AccessDeniedException' };
      expect(answers).toMatchObject([{ Name: 'prod/key' }, denied, denied, { Plaintext: 'hello' }]);
      const malformed = await here.main('aws', { policy: '{"Version":"2012-10-17","Statement":[{"Effect":"Maybe"}]}' });
      expect(errorsOf(malformed)).toEqual(['AWS_POLICY_REFUSED']);
    }));

  test('a wrong secret key is refused', () =>
    scene({}, async (here) => {
      const { env } = await here.main('aws');
      expect(await sdk(here, { ...env, AWS_SECRET_ACCESS_KEY: 'wrong' }, [who])).toMatchObject([{ error: 'SignatureDoesNotMatch' }]);
    }));

  test('two profiles of two steps in one credentials file, the second chained to another role', () =>
    scene({}, async (here) => {
      const first = await here.main('aws', { deliver: 'file', profile: 'deploy' });
      const second = await here.main('aws', { deliver: 'file', profile: 'last', chain: `${lastRole} external-id=acme` });
      expect([...errorsOf(first), ...errorsOf(second)]).toEqual([]);
      expect(second.outputs['credentials-file']).toBe(first.outputs['credentials-file']);
      for (const [profile, step] of [
        ['deploy', first],
        ['last', second],
      ] as const)
        expect(await sdk(here, { ...second.env, AWS_PROFILE: profile }, [who])).toMatchObject([{ Arn: step.outputs['arn'] }]);
    }));
});
