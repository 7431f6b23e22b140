import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '@daypass/sandbox';
import type { Sandbox } from '@daypass/sandbox';

const cli = join(process.cwd(), 'dist/cli/index.js');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return spawned(process.execPath, [cli, ...args], env);
}

function spawned(file: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { env: { PATH: process.env['PATH'], ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

describe('demo', () => {
  const temp = mkdtempSync(join(tmpdir(), 'daypass-cli-'));

  test('shows the whole flow in 80 columns, without colours in a pipe, and leaves nothing behind', async () => {
    const { code, stdout, stderr } = await run(['demo'], { TMPDIR: temp });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
    for (const part of [
      'repo:acme/shop:ref:refs/heads/main',
      'mallory/shop',
      "Vault's token before post: HTTP 200. After it: HTTP 403",
      'AWS cannot revoke one session',
      'the chain is whole',
      'aws-secret-key',
      'Exit code 1; without the key it is 0.',
    ])
      expect(stdout).toContain(part);
    expect(readdirSync(temp)).toEqual([]);
  });

  test('tells machines in JSON', async () => {
    const { code, stdout } = await run(['demo', '--json'], { TMPDIR: temp });
    const shown = JSON.parse(stdout) as {
      ok: boolean;
      refused: { aws: { exitCode: number; log: string[] } };
      record: { brokenAt?: number };
    };
    expect(code).toBe(0);
    expect(shown.ok).toBe(true);
    expect(shown.refused.aws.exitCode).toBe(1);
    expect(shown.refused.aws.log.join('\n')).toContain(
      "presented  token.actions.githubusercontent.com:sub = 'repo:mallory/shop:ref:refs/heads/main'",
    );
    expect(shown.record.brokenAt).toBeUndefined();
  });
});

describe('lint', () => {
  const tree = mkdtempSync(join(tmpdir(), 'daypass-cli-'));
  const token = Buffer.from(['lint', 'Zq8rT2mVx0Lw9KdP'].join('-')).toString('base64');

  test('exits 0 when clean, 1 with findings, 2 when it could not be done', async () => {
    writeFileSync(join(tree, 'a.yml'), 'a: 1\n');
    expect((await run(['lint', tree])).code).toBe(0);
    writeFileSync(join(tree, 'a.yml'), `api_token: ${token}\n`);
    const { code, stdout } = await run(['lint', tree]);
    expect(code).toBe(1);
    expect(stdout).toContain('a.yml:1:12');
    expect(stdout).not.toContain(token);
    expect((await run(['lint', join(tree, 'nowhere')])).code).toBe(2);
    expect((await run(['lint', tree, '--scan', 'staged'])).stderr).toContain('LINT_NO_GIT');
  });

  test('accepts a finding by name, with who answers for it, and takes stale entries out again', async () => {
    const accept = ['lint', tree, '--accept', 'a.yml:1', '--reason', 'a test server', '--expires', '90d'];
    expect((await run(accept)).stderr).toContain('what may stay needs --owner');
    expect((await run([...accept, '--owner', 'ops'])).stdout).toContain('1 accepted by ops until ');
    const { code, stdout } = await run(['lint', tree]);
    expect(code).toBe(0);
    expect(stdout).toContain('a test server (ops, until ');
    expect(readFileSync(join(tree, '.daypass-ignore'), 'utf8')).not.toContain(token);
    writeFileSync(join(tree, 'a.yml'), 'a: 1\n');
    expect((await run(['lint', tree, '--prune'])).stdout).toContain('1 entry taken out of the ignore file');
    writeFileSync(join(tree, 'a.yml'), `api_token: ${token}\n`);
    expect((await run(['lint', tree])).code).toBe(1);
  });

  test('takes in a whole repository at once, and what other scanners let stay; reads daypass.yml', async () => {
    const word = ['--owner', 'ops', '--reason', 'legacy', '--expires', '90d'];
    const other = mkdtempSync(join(tmpdir(), 'daypass-cli-'));
    writeFileSync(join(other, 'a.yml'), `api_token: ${token}\n`);
    writeFileSync(join(other, '.gitleaks.toml'), '[allowlist]\npaths = ["^b"]\n');
    writeFileSync(join(other, 'b.yml'), `api_token: ${token}b\n`);
    expect((await run(['lint', other, '--import', ...word])).stdout).toMatch(/^accepted {2}b\.yml:1:12 .*\n1 accepted by ops until /);
    expect((await run(['lint', other, '--accept-all', ...word])).stdout).toMatch(/^accepted {2}a\.yml:1:12 .*\n1 accepted by ops until /);
    const clean = await run(['lint', other]);
    expect(clean.code).toBe(0);
    expect(clean.stdout.replace(/\s+/g, ' ')).toContain('2 values in .daypass-ignore left to end: 2 expire next, on ');
    writeFileSync(join(other, 'daypass.yml'), 'lint:\n  fail-om: indicator\n');
    const broken = await run(['lint', other]);
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain("daypass.yml:2:3: there is no 'fail-om' in 'lint'; did you mean 'fail-on'?");
  });

  test('writes reports beside', async () => {
    await run(['lint', tree, '--report', `sarif=${join(tree, 'out.sarif')}`]);
    expect(JSON.parse(readFileSync(join(tree, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });
});

describe('sandbox', () => {
  test('leads other programs to an issuer and receivers until it is interrupted, and leaves nothing', async () => {
    const temp = mkdtempSync(join(tmpdir(), 'daypass-cli-'));
    const file = join(temp, 'act.env');
    const args = ['sandbox', '--variables', file, '--environment', 'production'];
    const child = spawn(process.execPath, [cli, ...args], { env: { PATH: process.env['PATH'] } });
    const ended = new Promise((resolve) => child.once('close', resolve));
    let stdout = '';
    await new Promise<void>((resolve) =>
      child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()).includes('both admit') && resolve()),
    );
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const env = Object.fromEntries(
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    const job = { ...env, GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/shop', RUNNER_TEMP: temp };
    const vault = ['doctor', '--provider', 'vault', '--url', env['VAULT_ADDR']!, '--role', 'deploy', '--deliver', 'outputs'];
    expect((await run([...vault, '--audience', 'https://vault.example'], job)).stdout).toContain('repo:acme/shop:environment:production');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(readdirSync(temp)).toEqual([]);
  });

  test('does not write over a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'daypass-cli-')), 'env');
    writeFileSync(file, 'precious');
    const { code, stderr } = await run(['sandbox', '--variables', file]);
    expect(code).toBe(2);
    expect(stderr).toContain('cannot be made');
    expect(readFileSync(file, 'utf8')).toBe('precious');
  });
});

describe('usage', () => {
  test('is shown for --help of any command', async () => {
    for (const [args, says] of [
      [['--help'], 'usage: daypass COMMAND'],
      [[], 'usage: daypass COMMAND'],
      [['doctor', '--help'], 'usage: daypass doctor [--provider P] [OPTIONS]'],
      [['help', 'lint'], '--accept TEXT'],
      [['help', 'exec'], '[OPTIONS] -- COMMAND…\n'],
      [['lint', '-h'], 'exit codes:'],
    ] as const) {
      const { code, stdout } = await run(args);
      expect(code).toBe(0);
      expect(stdout).toContain(says);
      // What is to be copied stays whole.
      expect(stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('  '))).toEqual([]);
    }
  });

  test.each([['help'], ['version'], ['completion bash'], ['doctor --json']])(
    '%s says why in two lines when standard output is full',
    async (args) => {
      const script = `"$NODE" "$CLI" ${args} 2>&1 >/dev/full`;
      const { code, stdout } = await spawned('sh', ['-c', script], { NODE: process.execPath, CLI: cli });
      expect(code).toBe(2);
      expect(stdout).toMatch(/^daypass: standard output could not be written: ENOSPC\n(?:fix: .*\n)?CLI_OUTPUT: .*\n$/);
    },
  );

  test('what was misspelt forges no command of a runner, and paints no terminal', async () => {
    const { stderr } = await run(['nope\n::warning::forged\u001b[31m', 'x']);
    expect(stderr).toContain('::warning::forged');
    expect(stderr).not.toMatch(/^\s*::|\u001b/m);
  });

  test('a command that is misspelt is answered with the nearest', async () => {
    const { code, stderr } = await run(['docter']);
    expect([code, stderr]).toEqual([2, expect.stringContaining("did you mean 'doctor'?")]);
    expect(stderr).toContain('see `daypass help`');
  });
});

describe('doctor', () => {
  let sandbox: Sandbox;
  const temp = mkdtempSync(join(tmpdir(), 'daypass-cli-'));
  const job = (): Record<string, string> => ({
    ...sandbox.env,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_JOB: 'deploy',
    RUNNER_TEMP: temp,
  });
  const vault = (role: string): string[] => [
    'doctor',
    '--provider',
    'vault',
    '--url',
    sandbox.vault.url,
    '--role',
    role,
    '--audience',
    'https://vault.example',
    '--deliver',
    'outputs',
  ];

  beforeEach(async () => {
    sandbox = await startSandbox();
  });
  afterEach(() => sandbox.stop());

  test('outside of a job names the demo', async () => {
    const { code, stdout } = await run(['doctor']);
    expect(code).toBe(1);
    expect(stdout).toContain('this is no job of a CI platform');
    expect(stdout).toContain('node dist/cli/index.js demo');
  });

  test('finds a proxy that is none, and authorities that are no file', async () => {
    const { code, stdout } = await run(['doctor', '--json'], { ...job(), HTTPS_PROXY: 'http://u:100%@p:1', NODE_EXTRA_CA_CERTS: temp });
    const { findings } = JSON.parse(stdout) as { findings: { what: string; verdict: string; says: string }[] };
    expect(code).toBe(1);
    expect(findings.filter(({ verdict }) => verdict === 'problem').map(({ says }) => says)).toEqual([
      `NODE_EXTRA_CA_CERTS names '${temp}', which is no file`,
      "the proxy's user or password is not URL-encoded: a % itself is written as %25",
    ]);
  });

  test('without the permission names the YAML to add', async () => {
    const { code, stdout } = await run(['doctor'], { GITHUB_ACTIONS: 'true', RUNNER_TEMP: temp });
    expect(code).toBe(1);
    expect(stdout).toContain('  id-token: write');
  });

  test('tries a provider that delivers nothing by default without being told what to deliver', async () => {
    const { code, stdout } = await run(vault('deploy').slice(0, -2), job());
    expect([code, stdout]).toEqual([0, expect.stringContaining('given back again')]);
  });

  test('tries a whole exchange and gives it back', async () => {
    const { code, stdout } = await run(vault('deploy'), job());
    expect(stdout).toContain('given back again');
    expect(code).toBe(0);
    expect(sandbox.vault.granted).toHaveLength(1);
    expect(sandbox.vault.tokens()).toEqual([]);
  });

  test('finds a token that cannot revoke itself', async () => {
    const { code, stdout } = await run(vault('stuck'), job());
    expect(code).toBe(1);
    expect(stdout).toContain('do not allow auth/token/revoke-self');
  });

  test('finds the claim that does not fit', async () => {
    const { code, stdout } = await run(vault('strict'), job());
    expect(code).toBe(1);
    expect(stdout).toContain("the role binds the claim 'environment'");
  });

  test('notices the subject with ids', async () => {
    sandbox.job = { ...sandbox.job, subject: 'ids' };
    const { code, stdout } = await run(['doctor', '--audience', 'https://a.example'], job());
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('with names and ids: trust policies that were written for names alone do not admit it');
  });

  test('tells machines in JSON on the last line', async () => {
    const { stdout } = await run(['doctor', '--audience', 'https://a.example', '--json'], job());
    expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toMatchObject({ ok: true });
  });

  test('a clock that is wrong is measured', async () => {
    await sandbox.stop();
    sandbox = await startSandbox({ skewMs: -20_000 });
    const { stdout } = await run(['doctor', '--audience', 'https://a.example'], job());
    expect(stdout).toMatch(/(19|20|21)s ahead of the servers/);
  });
});

test.each([
  [['dmo'], "there is no command 'dmo'"],
  [['demo', '--jsn'], "did you mean '--json'?"],
  [
    ['conditions', 'test', 'daypass.yml', '--claims', 'nowhere.json'],
    "option '--claims' names the file 'nowhere.json', which cannot be read: ENOENT",
  ],
  [['doctor', '--provider', 'gcpx'], "there is no provider 'gcpx'"],
  [['doctor', '--provider'], "there is no provider ''"],
  [['conditions', 'test', 'x', '--claims', '/no/claims.json'], "names the file '/no/claims.json', which cannot be read: ENOENT"],
])('%j is refused with what exists', async (args, says) => {
  const { code, stderr } = await run(args);
  expect(code).toBe(2);
  expect(stderr).toContain(says);
});
