import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forms } from '@daypass/core';
import { deployRole, gitlabToken, startSandbox } from '@daypass/sandbox';
import type { Sandbox } from '@daypass/sandbox';
import { canaries } from './leaks.ts';

const cli = join(process.cwd(), 'dist/cli/index.js');
const audience = 'https://vault.example';

interface Said {
  readonly command: string;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** With what was asked for on standard output left out. */
function asked(said: Said): Said {
  expect(JSON.parse(said.stdout)).toHaveProperty('credentials');
  return { ...said, stdout: '' };
}

/** Where a job can run, as its variables tell it. */
const surroundings: Readonly<Record<string, (sandbox: Sandbox, folder: string) => Readonly<Record<string, string>>>> = {
  github: ({ env }, folder) => ({
    ...env,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '7',
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_ENV: join(folder, 'asked/env'),
    GITHUB_OUTPUT: join(folder, 'asked/output'),
    GITHUB_STEP_SUMMARY: join(folder, 'temp/summary'),
  }),
  gitlab: ({ issuer }) => ({
    GITLAB_CI: 'true',
    CI_SERVER_URL: issuer.url,
    CI_PROJECT_PATH: 'acme/shop',
    CI_PIPELINE_ID: '574',
    CI_JOB_ID: '302',
    VAULT_ID_TOKEN: gitlabToken(issuer, audience, { claims: { repository: 'acme/shop', ref: 'refs/heads/main' } }),
  }),
  local: ({ shell }) => shell,
};

describe.each(Object.keys(surroundings))('on %s', (platform) => {
  let sandbox: Sandbox;
  let folder: string;
  const said: Said[] = [];
  const isGitlab = platform === 'gitlab';

  const run = (...args: readonly string[]): Promise<Said> =>
    new Promise((resolve) => {
      const env = { PATH: process.env['PATH'], TMPDIR: join(folder, 'temp'), ...surroundings[platform]!(sandbox, folder) };
      const child = spawn(process.execPath, [cli, ...args], { env, cwd: join(folder, 'workspace') });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      child.on('close', (code) => {
        // The runner keeps what it is told to mask out of the log.
        const [out, told] = [stdout, stderr].map((text) => text.replace(/^::add-mask::.*\n/gm, '')) as [string, string];
        const one = { command: args.join(' '), code, stdout: out, stderr: told };
        said.push(one);
        resolve(one);
      });
    });
  const filesBelow = (path: string): readonly string[] =>
    readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
    );

  beforeAll(async () => {
    sandbox = await startSandbox();
    folder = mkdtempSync(join(tmpdir(), 'daypass-canaries-'));
    for (const name of ['temp', 'workspace', 'asked']) mkdirSync(join(folder, name));
    for (const name of ['asked/env', 'asked/output', 'temp/summary']) writeFileSync(join(folder, name), '');
    writeFileSync(
      join(folder, 'workspace/daypass.yml'),
      `credentials:
  database:
    provider: vault
    url: ${sandbox.vault.url}
    role: deploy
    audience: ${audience}
    deliver: env
    secrets: { DB_PASSWORD: kv/app#password, DB_USER: database/creds/app#username }
    deliver-secrets: file
  refused:
    provider: vault
    url: ${sandbox.vault.url}
    role: nobody
    audience: ${audience}
    needs: database
  elsewhere:
    provider: vault
    url: ${sandbox.vault.url}
    role: deploy
    audience: ${audience}
    conditions: { repository: acme/other }
${isGitlab ? '' : `  deploy: { provider: aws, role: "${deployRole}", region: us-east-1, deliver: [file, outputs] }\n`}`,
    );
  });
  afterAll(async () => {
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('no command prints what it was not asked for, and after revoke no file holds it', async () => {
    const vault = ['--url', sandbox.vault.url, '--audience', audience];
    const reading = ['get', '--provider', 'vault', ...vault, '--role', 'deploy'];
    const password = await run(...reading, 'kv/app#password');
    expect(password.code).toBe(0);
    expect(password.stdout.length).toBeGreaterThan(5);
    expect((await run('get', '--with', 'database', 'kv/app#password')).stdout).toBe(password.stdout);
    const plain = [
      await run('credentials', 'database', ...(isGitlab ? [] : ['deploy'])),
      await run('credentials', 'refused'),
      await run('credentials', 'elsewhere'),
      await run('credentials', 'nowhere'),
      await run('vault', ...vault, '--role', 'nobody'),
      await run(...reading, 'kv/nowhere#password'),
      await run('doctor', '--audience', audience),
    ];
    plain.push(await run('revoke'));
    expect([sandbox.vault.tokens(), sandbox.vault.leases()]).toEqual([[], []]);
    for (const fault of ['html', 'cut', 'empty', 'deep']) {
      sandbox.always('exchange', fault);
      plain.push(await run('vault', ...vault, '--role', 'deploy', '--deliver', 'env', '--timeout', '5s'));
      sandbox.always('exchange', undefined);
    }
    const identity = await run('token', '--audience', audience);
    expect(identity.stdout).toMatch(/^eyJ/);
    if (!isGitlab)
      plain.push(await run('aws', '--role', deployRole, '--region', 'us-east-1', '--deliver', 'outputs', '--json').then(asked));
    // What every process on the machine was started with, as any user can read it.
    const script =
      'env >&2; env > ../asked/env-of-command; cat /proc/[0-9]*/cmdline > ../asked/argv 2> ../asked/none; printf %s "$VAULT_TOKEN" >&2; exit 3';
    const ran = await run(
      'exec',
      '--provider',
      'vault',
      ...vault,
      '--role',
      'deploy',
      '--secrets',
      'A = kv/app#password',
      '--deliver',
      'env',
      '--',
      'sh',
      '-c',
      script,
    );
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('VAULT_TOKEN=***');
    plain.push(ran, await run('exec', '--with', 'refused', '--', 'true'), await run('revoke'));
    expect(plain.slice(0, 6).map(({ code }) => code)).toEqual([0, 1, 1, 2, 1, 1]);

    const secrets = [...canaries(sandbox, []), password.stdout, identity.stdout.trim()].flatMap((secret) => forms(secret));
    expect(secrets.length).toBeGreaterThan(3);
    const started = readFileSync(join(folder, 'asked/argv'), 'latin1');
    expect(started).toContain('asked/argv');
    const holds = (text: string): boolean => secrets.some((secret) => text.includes(secret));
    const printed = [
      ...plain.filter(({ stdout }) => holds(stdout)).map(({ command }) => `standard output of ${command}`),
      ...said.filter(({ stderr }) => holds(stderr)).map(({ command }) => `standard error of ${command}`),
    ];
    const kept = [join(folder, 'temp'), join(folder, 'workspace')]
      .flatMap(filesBelow)
      .filter((path) => holds(readFileSync(path, 'latin1')));
    expect([...printed, ...kept, ...(holds(started) ? ['the arguments of a process'] : [])]).toEqual([]);
  });
});
