import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Sandbox } from '@daypass/sandbox';
import { startSandbox } from '@daypass/sandbox';
import { root } from '../../scripts/folders.ts';
import { bin, logged } from './servers.ts';

/** The tree as a runner checks it out, with an origin, for act to copy. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'daypass-act-'));
  execFileSync('sh', ['-c', `cd '${root}' && git ls-files -z actions dist examples | xargs -0 tar c | tar x -C '${folder}'`]);
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder, stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  git('add', '-A');
  git('commit', '-qm', 'x');
  return folder;
}

describe('act runs the examples with the bundles as they are committed', () => {
  let sandbox: Sandbox;
  let folder: string;
  beforeEach(async () => {
    sandbox = await startSandbox();
    folder = checkout();
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await sandbox.stop();
  });

  function act(
    workflow: string,
    env: Readonly<Record<string, string>>,
    more: readonly string[] = [],
  ): Promise<{ code: number | null; log: string }> {
    const pairs = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
    const args = [
      'push',
      '-W',
      workflow,
      '-P',
      'ubuntu-latest=-self-hosted',
      '--pull=false',
      '--action-offline-mode',
      '--no-cache-server',
      '--action-cache-path',
      join(folder, '.act'),
      ...pairs,
      ...more,
    ];
    // Whatever `using:` says, act runs the first node on the path: that of the scripts.
    const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
    return logged(bin.act, args, { cwd: folder, env: { PATH: path, HOME: folder } });
  }

  test('examples/aws.yml: main, the step that uses it, post', async () => {
    const { code, log } = await act('examples/aws.yml', sandbox.env);
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(log).toContain('the day pass is there');
    expect(log).toMatch(/Post .*actions\/aws/);
    expect(log).not.toContain(sandbox.aws.sessions[0]!.secretAccessKey);
  });

  test('examples/vault.yml: the token is revoked in post', async () => {
    const { code, log } = await act('examples/vault.yml', sandbox.env, ['--var', `VAULT_URL=${sandbox.vault.url}`]);
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(log).toContain('the day pass is there');
    expect(sandbox.vault.granted).toHaveLength(1);
    expect(sandbox.vault.tokens()).toEqual([]);
  });

  test('examples/exec.yml: the command line on PATH of a step', async () => {
    const { code, log } = await act('examples/exec.yml', sandbox.env);
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(log).toContain('is on PATH of every later step');
    expect(log).toContain('the day pass is there');
    expect(log).toMatch(/Post .*actions\/setup/);
    expect(log).not.toContain(sandbox.aws.sessions[0]!.secretAccessKey);
  });

  test('post runs and revokes also after a later step failed', async () => {
    const text = execFileSync('cat', [join(folder, 'examples/vault.yml')], { encoding: 'utf8' });
    writeFileSync(join(folder, 'examples/fails.yml'), `${text}      - run: exit 1\n`);
    const { code } = await act('examples/fails.yml', sandbox.env, ['--var', `VAULT_URL=${sandbox.vault.url}`]);
    expect(code).toBe(1);
    expect(sandbox.vault.granted).toHaveLength(1);
    expect(sandbox.vault.tokens()).toEqual([]);
  });

  test('without an issuer the log says what act needs', async () => {
    const { code, log } = await act('examples/aws.yml', {});
    expect(code).toBe(1);
    expect(log).toContain('act has no issuer');
  });

  test('with the file that the sandbox of the CLI writes', async () => {
    const file = join(folder, 'act.env');
    const child = spawn(process.execPath, [join(root, 'dist/cli/index.js'), 'sandbox', '--variables', file], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('close', resolve));
    while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 50));
    const { code, log } = await act('examples/aws.yml', {}, ['--env-file', file]);
    child.kill('SIGINT');
    await ended;
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(log).toContain('the day pass is there');
    expect(existsSync(file)).toBe(false);
  });

  test('a failed run leaves no file of ours behind', async () => {
    await act('examples/vault.yml', sandbox.env, ['--var', 'VAULT_URL=http://127.0.0.1:9']);
    const left = existsSync(join(folder, '.cache')) ? readdirSync(join(folder, '.cache'), { recursive: true, encoding: 'utf8' }) : [];
    expect(left.filter((path) => path.includes('daypass-job-'))).toEqual([]);
  });
});
