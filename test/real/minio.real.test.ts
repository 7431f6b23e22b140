import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SandboxOptions } from '@daypass/sandbox';
import { deployRole, startSandbox } from '@daypass/sandbox';
import type { RunnerJob, Step } from '@daypass/sandbox/runner';
import { beginJob } from '@daypass/sandbox/runner';
import { errorsOf } from '../play.ts';
import type { Running } from './servers.ts';
import { bin, start } from './servers.ts';

const root = { id: 'minioroot', key: 'minioroot-password' };

/** A job whose identity tokens MinIO discovers the keys of, and MinIO, which takes them by the protocol of AWS STS. */
interface World {
  readonly minio: Running;
  readonly job: RunnerJob;
  /** Runs actions/aws against it; `claims` are laid over those of the identity token. */
  aws(inputs?: Readonly<Record<string, string>>, claims?: Readonly<Record<string, unknown>>): Promise<Step>;
  /** The AWS CLI with these credentials and nothing else; rejects with what it printed. */
  s3(credentials: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string>;
  /** A token whose signature is of other bytes, from now on. */
  forge(): void;
}

async function world<T>(options: SandboxOptions, play: (world: World) => Promise<T>): Promise<T> {
  const sandbox = await startSandbox(options);
  const minio = await start(
    bin.minio,
    (port, folder) => ['server', '--quiet', '--address', `127.0.0.1:${port}`, '--console-address', '127.0.0.1:0', join(folder, 'data')],
    () => ({
      MINIO_ROOT_USER: root.id,
      MINIO_ROOT_PASSWORD: root.key,
      MINIO_IDENTITY_OPENID_CONFIG_URL: `${sandbox.issuer.url}/.well-known/openid-configuration`,
      MINIO_IDENTITY_OPENID_CLIENT_ID: 'sts.amazonaws.com',
      MINIO_IDENTITY_OPENID_CLAIM_NAME: 'policy',
      MINIO_UPDATE: 'off',
    }),
    async (port) => (await fetch(`http://127.0.0.1:${port}/minio/health/ready`)).ok,
  );
  const job = beginJob(join(process.cwd(), 'dist'), sandbox.env);
  const plain = sandbox.job;
  try {
    return await play({
      minio,
      job,
      aws(inputs = {}, claims = { policy: 'readwrite' }) {
        sandbox.job = { ...plain, claims };
        return job.main('aws', { inputs: { role: deployRole, region: 'us-east-1', endpoint: minio.url, deliver: 'outputs', ...inputs } });
      },
      async s3(credentials, ...args) {
        const env = { PATH: process.env['PATH'], HOME: job.folder, AWS_EC2_METADATA_DISABLED: 'true', AWS_DEFAULT_REGION: 'us-east-1' };
        return (
          await promisify(execFile)(bin.aws, ['--endpoint-url', minio.url, '--output', 'text', 's3api', ...args], {
            env: { ...env, ...credentials },
          })
        ).stdout;
      },
      forge: () =>
        sandbox.always('mint', (answer) => {
          const [head, body, signature] = (JSON.parse(answer.body) as { value: string }).value.split('.') as [string, string, string];
          const other = Buffer.from(signature, 'base64url').reverse().toString('base64url');
          return { ...answer, headers: {}, body: JSON.stringify({ value: `${head}.${body}.${other}` }) };
        }),
    });
  } finally {
    job.end();
    minio.stop();
    await sandbox.stop();
  }
}

const delivered = ({ outputs }: Step): Record<string, string> => ({
  AWS_ACCESS_KEY_ID: outputs['access-key-id']!,
  AWS_SECRET_ACCESS_KEY: outputs['secret-access-key']!,
  AWS_SESSION_TOKEN: outputs['session-token']!,
});
const asRoot = { AWS_ACCESS_KEY_ID: root.id, AWS_SECRET_ACCESS_KEY: root.key };

describe("MinIO's STS, which checks signature, expiry and audience with the issuer's own keys", () => {
  test('what is granted works in the AWS CLI, does what the policy of the claim allows, and a session policy bounds it', () =>
    world({}, async ({ aws, s3, job }) => {
      await s3(asRoot, 'create-bucket', '--bucket', 'site');
      writeFileSync(join(job.workspace, 'page'), 'hello');
      const put = ['put-object', '--bucket', 'site', '--body', join(job.workspace, 'page'), '--key'];
      const step = await aws({ ttl: '15m' });
      expect({ errors: errorsOf(step), log: step.lines }).toMatchObject({ errors: [] });
      // MinIO names neither: both stay empty, and the log names no account.
      expect({ account: step.outputs['account'], arn: step.outputs['arn'] }).toEqual({ account: '', arn: '' });
      await s3(delivered(step), ...put, 'allowed/a');
      await s3(delivered(step), ...put, 'other/a');

      const resource = 'arn:aws:s3:::site/allowed/*';
      const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:PutObject'], Resource: [resource] }] };
      const bound = await aws({ ttl: '15m', policy: JSON.stringify(policy) });
      expect(errorsOf(bound)).toEqual([]);
      await s3(delivered(bound), ...put, 'allowed/b');
      await expect(s3(delivered(bound), ...put, 'other/b')).rejects.toThrow('AccessDenied');

      const reading = await aws({ ttl: '15m' }, { policy: 'readonly' });
      const copy = join(job.workspace, 'copy');
      await s3(delivered(reading), 'get-object', '--bucket', 'site', '--key', 'other/a', copy);
      expect(readFileSync(copy, 'utf8')).toBe('hello');
      await expect(s3(delivered(reading), ...put, 'allowed/c')).rejects.toThrow('AccessDenied');
      await expect(s3({ ...delivered(step), AWS_SECRET_ACCESS_KEY: 'wrong' }, 'list-buckets')).rejects.toThrow('SignatureDoesNotMatch');
    }));

  test('a refusal is explained in its words: audience, policy absent, policy unknown, session policy, signature', () =>
    world({}, async ({ aws, forge }) => {
      const refusal = async (...given: Parameters<typeof aws>): Promise<{ codes: unknown; log: string }> => {
        const step = await aws(...given);
        expect(step.outputs).toEqual({});
        return { codes: errorsOf(step), log: step.lines.join('\n') };
      };
      const audience = await refusal({ audience: 'https://other.example' });
      expect(audience).toEqual({ codes: ['AWS_TOKEN_REFUSED'], log: expect.stringContaining('aud = "https://other.example"') as string });
      expect(await refusal({}, {})).toEqual({ codes: ['AWS_TRUST_REFUSED'], log: expect.stringContaining('policy = (absent)') as string });
      const unknown = await refusal({}, { policy: 'nope' });
      expect(unknown).toEqual({
        codes: ['AWS_TRUST_REFUSED'],
        log: expect.stringContaining('None of the given policies (`nope`)') as string,
      });
      expect((await refusal({ policy: '{"Statement":[{"Effect":"Maybe"}]}' })).codes).toEqual(['AWS_REQUEST_REFUSED']);
      expect(await refusal({ 'allowed-accounts': '123456789012' })).toEqual({
        codes: ['AWS_ACCOUNT_NOT_ALLOWED'],
        log: expect.stringContaining('an account that STS does not name') as string,
      });
      forge();
      expect(await refusal()).toEqual({ codes: ['AWS_TOKEN_REFUSED'], log: expect.stringContaining('verification error') as string });
    }));

  test('an expired token is refused, minted afresh once, and then told', () =>
    // The platform's clock is ten minutes slow: its tokens are good for it, and have expired for MinIO.
    world({ skewMs: -600_000 }, async ({ aws }) => {
      const step = await aws();
      expect(errorsOf(step)).toEqual(['AWS_TOKEN_REFUSED']);
      expect(step.lines.join('\n')).toContain('expired');
    }));
});
