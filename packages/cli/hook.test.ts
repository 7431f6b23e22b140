import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/folders.ts';

const cli = join(root, 'dist/cli/index.js');
const secretOf = (name: string): string => Buffer.from(`${name}-Zq8rT2mVx0Lw`).toString('base64').replace(/[=+/]/g, 'k');
const line = (name: string): string => `token: ${secretOf(name)}\n`;

let home: string;
let folder: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'daypass-hook-')));
  folder = join(home, 'repo');
  mkdirSync(folder);
  git(['init', '-q', '-b', 'main']);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const env = (): Record<string, string> => ({ PATH: process.env['PATH']!, HOME: home });
function run(command: string, args: readonly string[], cwd = folder): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: env(), encoding: 'utf8' });
  return { status, output: stdout + stderr };
}
function git(args: readonly string[], cwd = folder): { status: number | null; output: string } {
  return run('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], cwd);
}
const install = (cwd = folder): { status: number | null; output: string } => run(process.execPath, [cli, 'lint', '--install-hook'], cwd);
const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const commits = (): number => Number(git(['rev-list', '--count', '--all']).output.trim());

describe('the hook before a commit', () => {
  test('stops a secret that is staged, and lets a clean commit pass', () => {
    expect(install()).toMatchObject({ status: 0 });
    write('a.yml', 'a: 1\n');
    write('unstaged.yml', line('unstaged'));
    git(['add', 'a.yml']);
    expect(git(['commit', '-qm', 'clean'])).toMatchObject({ status: 0 });
    git(['add', '-A']);
    const stopped = git(['commit', '-qm', 'secret']);
    expect(stopped.status).toBe(1);
    expect(stopped.output).toContain('unstaged.yml:1');
    expect(stopped.output).not.toContain(secretOf('unstaged'));
    expect(commits()).toBe(1);
  });

  test.each([['-a'], ['b.yml']])('sees what `git commit %s` takes in by an index of its own', (what) => {
    for (const name of ['a.yml', 'b.yml']) write(name, 'x: 1\n');
    git(['add', '-A']);
    git(['commit', '-qm', 'x']);
    install();
    write('b.yml', line('b'));
    expect(git(['commit', '-qm', 'secret', ...(what === '-a' ? ['-a'] : ['--', what])]).status).toBe(1);
    write('b.yml', 'x: 2\n');
    expect(git(['commit', '-qm', 'clean', ...(what === '-a' ? ['-a'] : ['--', what])]).status).toBe(0);
  });

  test('keeps a hook that is there and calls it first, also when it is installed again', () => {
    const before = join(folder, '.git/hooks/pre-commit');
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    writeFileSync(before, '#!/bin/sh\necho "was here before"\n[ ! -f stop ] || exit 7\n');
    chmodSync(before, 0o755);
    install();
    const text = readFileSync(before, 'utf8');
    expect(install().output).toContain('pre-commit.before-daypass');
    expect(readFileSync(before, 'utf8')).toBe(text);
    write('a.yml', 'a: 1\n');
    git(['add', '-A']);
    expect(git(['commit', '-qm', 'x'])).toMatchObject({ status: 0, output: expect.stringContaining('was here before') as string });
    write('stop', '');
    git(['add', '-A']);
    expect(git(['commit', '-qm', 'x']).status).not.toBe(0);
    expect(commits()).toBe(1);
  });

  test('never writes over a hook', () => {
    install();
    const hooks = join(folder, '.git/hooks');
    writeFileSync(join(hooks, 'pre-commit.before-daypass'), 'kept');
    writeFileSync(join(hooks, 'pre-commit'), 'another');
    const refused = install();
    expect([refused.status, refused.output]).toEqual([2, expect.stringContaining('LINT_HOOK')]);
    expect(readFileSync(join(hooks, 'pre-commit'), 'utf8')).toBe('another');
    expect(readFileSync(join(hooks, 'pre-commit.before-daypass'), 'utf8')).toBe('kept');
  });

  test('goes where core.hooksPath points', () => {
    git(['config', 'core.hooksPath', 'shared hooks']);
    install();
    expect(existsSync(join(folder, '.git/hooks/pre-commit'))).toBe(false);
    expect(statSync(join(folder, 'shared hooks/pre-commit')).mode & 0o111).toBe(0o111);
    write('a.yml', line('a'));
    git(['add', 'a.yml']);
    expect(git(['commit', '-qm', 'x']).status).toBe(1);
  });

  test('leaves the hooks of husky alone and names the line to add', () => {
    git(['config', 'core.hooksPath', '.husky/_']);
    const refused = install();
    expect(refused.status).toBe(2);
    expect(refused.output).toMatch(/add a line to .*\.husky.pre-commit: node .* lint --staged/);
  });

  test('is installed from a worktree for all of them', () => {
    git(['commit', '-qm', 'x', '--allow-empty']);
    git(['worktree', 'add', '-q', join(home, 'tree'), '-b', 'side']);
    expect(install(join(home, 'tree')).status).toBe(0);
    writeFileSync(join(home, 'tree/a.yml'), line('a'));
    git(['add', '-A'], join(home, 'tree'));
    expect(git(['commit', '-qm', 'x'], join(home, 'tree')).status).toBe(1);
    write('b.yml', line('b'));
    git(['add', '-A']);
    expect(git(['commit', '-qm', 'x']).status).toBe(1);
  });

  test('outside a repository there is none: exit code 2', () => {
    rmSync(join(folder, '.git'), { recursive: true });
    expect([install().status, install().output]).toEqual([2, expect.stringContaining('LINT_NO_GIT')]);
  });

  test('stops the commit and says so when the file that it runs is gone', () => {
    install();
    const hook = join(folder, '.git/hooks/pre-commit');
    writeFileSync(hook, readFileSync(hook, 'utf8').replace(cli, '/nowhere/index.js'));
    write('a.yml', 'a: 1\n');
    git(['add', '-A']);
    expect(git(['commit', '-qm', 'x'])).toMatchObject({ output: expect.stringContaining('install the hook again') as string });
    expect(commits()).toBe(0);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const manifest = readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8');
  const entry = join(root, /^ {2}entry: (.+)$/m.exec(manifest)![1]!);
  const hook = (more: Record<string, string> = {}): number | null =>
    spawnSync(entry, { cwd: folder, env: { ...env(), ...more }, stdio: 'pipe' }).status;

  test('names a script that can be run', () => {
    expect(statSync(entry).mode & 0o111).toBe(0o111);
    expect(execFileSync('git', ['ls-files', '-s', 'scripts/pre-commit.sh'], { cwd: root, encoding: 'utf8' })).toMatch(/^100755 /);
  });

  test('scans what is staged, the range that pre-commit names, else the tree', () => {
    write('a.yml', 'a: 1\n');
    git(['add', '-A']);
    git(['commit', '-qm', 'x']);
    write('b.yml', line('b'));
    expect(hook()).toBe(1);
    write('c.yml', 'c: 1\n');
    git(['add', 'c.yml']);
    expect(hook()).toBe(0);
    git(['add', 'b.yml']);
    expect(hook()).toBe(1);
    git(['commit', '-qm', 'x']);
    rmSync(join(folder, 'b.yml'));
    expect(hook()).toBe(0);
    expect(hook({ PRE_COMMIT_FROM_REF: 'HEAD~1', PRE_COMMIT_TO_REF: 'HEAD' })).toBe(1);
  });
});

test('--staged is short for --scan staged, and says so where another scan is asked for', () => {
  write('a.yml', line('a'));
  const staged = (...more: string[]): number | null => run(process.execPath, [cli, 'lint', '--staged', ...more]).status;
  expect(staged()).toBe(0);
  git(['add', 'a.yml']);
  expect(staged()).toBe(1);
  expect(staged('--scan', 'staged')).toBe(1);
  expect(run(process.execPath, [cli, 'lint', '--staged', '--scan', 'tree'])).toMatchObject({
    status: 2,
    output: expect.stringContaining('CLI_USAGE') as string,
  });
});
