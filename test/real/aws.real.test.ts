import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '@daypass/sandbox';
import { deployRole, startSandbox } from '@daypass/sandbox';
import type { RunnerJob, Step } from '@daypass/sandbox/runner';
import { beginJob } from '@daypass/sandbox/runner';
import { errorsOf } from '../play.ts';
import type { Running } from './servers.ts';
import { awsCli, bin, ministackAdmin, startMinistack, trustPolicy } from './servers.ts';

const account = '000000000000';
const role = `arn:aws:iam::${account}:role/ci`;
const last = `arn:aws:iam::${account}:role/last`;

describe('ministack with AUTH=true', () => {
  let sandbox: Sandbox;
  let stack: Running;
  let job: RunnerJob;
  let key: string;
  const admin = (...args: string[]): string => ministackAdmin(stack, ...args);
  const aws = (inputs: Record<string, string> = {}): Promise<Step> => job.main('aws', { inputs: { role, region: 'us-east-1', ...inputs } });

  beforeAll(async () => {
    sandbox = await startSandbox();
    stack = await startMinistack();
    const issuer = sandbox.issuer.url.replace('http://', '');
    const admitted = { StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' }, StringLike: { [`${issuer}:sub`]: 'repo:acme/shop:*' } };
    admin(
      'iam',
      'create-role',
      '--role-name',
      'ci',
      '--assume-role-policy-document',
      trustPolicy({ Federated: `arn:aws:iam::${account}:oidc-provider/${issuer}` }, 'sts:AssumeRoleWithWebIdentity', admitted),
    );
    admin('iam', 'create-role', '--role-name', 'last', '--assume-role-policy-document', trustPolicy({ AWS: role }, 'sts:AssumeRole'));
    const allow = (...actions: string[]): string =>
      JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] });
    admin(
      'iam',
      'put-role-policy',
      '--role-name',
      'ci',
      '--policy-name',
      'p',
      '--policy-document',
      allow('sts:*', 'secretsmanager:GetSecretValue', 'ssm:GetParameter', 'ssm:GetParametersByPath', 'kms:Decrypt', 'kms:Encrypt'),
    );
    admin(
      'iam',
      'put-role-policy',
      '--role-name',
      'last',
      '--policy-name',
      'p',
      '--policy-document',
      allow('secretsmanager:GetSecretValue'),
    );
    admin('secretsmanager', 'create-secret', '--name', 'prod/app', '--secret-string', '{"password":"from-secrets-manager"}');
    admin('secretsmanager', 'create-secret', '--name', 'prod/plain', '--secret-string', 'a-plain-secret');
    admin('ssm', 'put-parameter', '--name', '/app/token', '--type', 'SecureString', '--value', 'from-parameter-store');
    key = admin('kms', 'create-key', '--query', 'KeyMetadata.Arn');
  }, 90_000);
  afterAll(async () => {
    stack?.stop();
    await sandbox?.stop();
  });
  beforeEach(() => {
    sandbox.job = { ...sandbox.job, repository: 'acme/shop' };
    job = beginJob(join(process.cwd(), 'dist'), { ...sandbox.env, AWS_ENDPOINT_URL: stack.url });
  });
  afterEach(() => job.end());

  test('web identity, a chained role, secrets of three services: SigV4 and policies hold', async () => {
    writeFileSync(join(job.workspace, 'plain'), 'from-kms');
    writeFileSync(
      join(job.workspace, 'license.enc'),
      admin('kms', 'encrypt', '--key-id', key, '--plaintext', `fileb://${join(job.workspace, 'plain')}`, '--query', 'CiphertextBlob'),
    );
    const step = await aws({
      secrets: 'A = secretsmanager/prod/app#password\nB = ssm/app/token\nC = kms/decrypt?file=license.enc\nALL_* = ssm/app/',
    });
    expect({ errors: errorsOf(step), log: step.lines }).toMatchObject({ errors: [] });
    expect(step.outputs).toMatchObject({
      A: 'from-secrets-manager',
      B: 'from-parameter-store',
      C: 'from-kms',
      ALL_TOKEN: 'from-parameter-store',
      account,
    });
    const chained = await aws({ chain: last, secrets: 'A = secretsmanager/prod/plain' });
    expect({ errors: errorsOf(chained), log: chained.lines }).toMatchObject({ errors: [] });
    expect(chained.outputs['arn']).toContain('assumed-role/last/');
    expect(chained.outputs['A']).toBe('a-plain-secret');
  });

  test('three secrets without the right to batch are read one by one', async () => {
    const step = await aws({
      secrets:
        'A = secretsmanager/prod/app#password\nB = secretsmanager/prod/plain\nC = secretsmanager/prod/app?version-stage=AWSCURRENT#password\nD = secretsmanager/prod/plain?version-stage=AWSCURRENT',
    });
    expect(errorsOf(step)).toEqual([]);
  });

  test.each([
    ['another repository', { repository: 'mallory/shop' }, {}, 'AWS_TRUST_REFUSED'],
    ['another audience', {}, { audience: 'https://other.example' }, 'AWS_TRUST_REFUSED'],
    ['a role that does not exist', {}, { role: `arn:aws:iam::${account}:role/nope` }, 'AWS_TRUST_REFUSED'],
    ['a chain that is not allowed', {}, { chain: `arn:aws:iam::${account}:role/nope` }, 'AWS_CHAIN_REFUSED'],
    ['a secret that is not there', {}, { secrets: 'A = secretsmanager/nope' }, 'AWS_SECRET_MISSING'],
    ['a parameter that is not there', {}, { secrets: 'A = ssm/app/nope' }, 'AWS_SECRET_MISSING'],
    ['a secret that the last role may not read', {}, { chain: last, secrets: 'A = ssm/app/token' }, 'AWS_SECRET_DENIED'],
  ] as const)('%s is refused and explained', async (_, change, inputs, code) => {
    sandbox.job = { ...sandbox.job, ...change };
    const step = await aws(inputs);
    expect(errorsOf(step)).toEqual([code]);
    expect(step.lines.join('\n')).toContain('receiver   ');
  });

  test.each(['env', 'outputs', 'file'])('the AWS CLI uses what deliver: %s gives', async (deliver) => {
    const step = await aws({ deliver });
    const { outputs } = step;
    const given =
      deliver === 'outputs'
        ? {
            AWS_ACCESS_KEY_ID: outputs['access-key-id'],
            AWS_SECRET_ACCESS_KEY: outputs['secret-access-key'],
            AWS_SESSION_TOKEN: outputs['session-token'],
            AWS_DEFAULT_REGION: 'us-east-1',
          }
        : step.env;
    expect(awsCli(['sts', 'get-caller-identity', '--query', 'Arn'], { AWS_ENDPOINT_URL: stack.url, ...given })).toBe(outputs['arn']);
  });

  test('sops decrypts with the delivered variables', async () => {
    const step = await aws();
    const file = join(job.workspace, 'secrets.json');
    writeFileSync(file, '{"key":"the-sops-value"}');
    const env = { PATH: process.env['PATH'], HOME: job.folder, AWS_ENDPOINT_URL: stack.url, ...step.env };
    execFileSync(bin.sops, ['encrypt', '--in-place', '--kms', key, file], { env, stdio: 'pipe' });
    expect(readFileSync(file, 'utf8')).not.toContain('the-sops-value');
    expect(execFileSync(bin.sops, ['decrypt', file], { env, encoding: 'utf8' })).toContain('the-sops-value');
  });
});

describe('the AWS CLI against the sandbox, unchanged', () => {
  test('it exchanges, is signed right, reads and decrypts; a wrong key is refused', async () => {
    const sandbox = await startSandbox();
    const job = beginJob(join(process.cwd(), 'dist'), sandbox.env);
    const step = await job.main('token', { inputs: { audience: 'sts.amazonaws.com' } });
    const base = { AWS_ENDPOINT_URL: sandbox.aws.url, AWS_DEFAULT_REGION: 'us-east-1' };
    // The CLI blocks while it waits, and the sandbox lives in this process: so it runs beside.
    const beside = async (args: readonly string[], env: Record<string, string | undefined>): Promise<string> => {
      const { spawn } = await import('node:child_process');
      return new Promise((resolve, reject) => {
        const child = spawn(bin.aws, [...args, '--output', 'text'], {
          env: { PATH: process.env['PATH'], HOME: job.folder, AWS_EC2_METADATA_DISABLED: 'true', ...env },
        });
        let [out, err] = ['', ''];
        child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
        child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
        child.on('close', (code) => (code === 0 ? resolve(out.trim()) : reject(new Error(err))));
      });
    };
    writeFileSync(join(job.temp, 'jwt'), step.outputs['token']!);
    const identity = {
      ...base,
      AWS_ROLE_ARN: deployRole,
      AWS_WEB_IDENTITY_TOKEN_FILE: join(job.temp, 'jwt'),
      AWS_ROLE_SESSION_NAME: 'cli',
    };
    expect(await beside(['sts', 'get-caller-identity', '--query', 'Arn'], identity)).toBe(
      'arn:aws:sts::123456789012:assumed-role/deploy/cli',
    );
    expect(await beside(['secretsmanager', 'get-secret-value', '--secret-id', 'prod/key', '--query', 'SecretString'], identity)).toMatch(
      /^[\w-]{24}$/,
    );
    expect(
      await beside(['ssm', 'get-parameters-by-path', '--path', '/app', '--with-decryption', '--query', 'Parameters[0].Name'], identity),
    ).toBe('/app/token');
    writeFileSync(join(job.temp, 'blob'), Buffer.from(sandbox.aws.encrypt('hello-kms'), 'base64'));
    const plain = await beside(
      ['kms', 'decrypt', '--ciphertext-blob', `fileb://${join(job.temp, 'blob')}`, '--query', 'Plaintext'],
      identity,
    );
    expect(Buffer.from(plain, 'base64').toString()).toBe('hello-kms');
    const { accessKeyId, sessionToken } = sandbox.aws.sessions[0]!;
    await expect(
      beside(['sts', 'get-caller-identity'], {
        ...base,
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: 'wrong',
        AWS_SESSION_TOKEN: sessionToken,
      }),
    ).rejects.toThrow('SignatureDoesNotMatch');
    job.end();
    await sandbox.stop();
  });
});
