import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/folders.ts';
import { bin } from './servers.ts';

const secretOf = (name: string): string => Buffer.from(`${name}-Zq8rT2mVx0Lw`).toString('base64').replace(/[=+/]/g, 'k');
const line = (name: string): string => `token: ${secretOf(name)}\n`;

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'daypass-lint-'));
  folder = join(home, 'repo');
  mkdirSync(folder);
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const env = (): Record<string, string> => ({ PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, HOME: home });
const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
function git(...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: folder,
    env: env(),
    encoding: 'utf8',
    stdio: 'pipe',
  });
}
function run(command: string, ...args: string[]): { code: number | null; log: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env: env(), encoding: 'utf8' });
  return { code: status, log: stdout + stderr };
}

describe("the JUnit report by Jenkins' schema", () => {
  test.each([
    ['findings in files with hostile names', ['a.yml', 'b&<"\'>]]>.yml', 'c\n::error::.yml', 'd\u001b[31m\u202e.yml']],
    ['nothing', []],
  ])('is valid with %s', (_, names) => {
    write('clean.txt', 'nothing secret\n');
    names.forEach((name, index) => write(name, line(`n${index}`)));
    const report = join(home, 'junit.xml');
    const { code } = run(process.execPath, join(root, 'dist/cli/index.js'), 'lint', '--report', `junit=${report}`);
    expect(code).toBe(names.length === 0 ? 0 : 1);
    expect(run('xmllint', '--noout', '--nonet', '--schema', bin.junitSchema, report)).toEqual({ code: 0, log: `${report} validates\n` });
    const failures = run('xmllint', '--xpath', 'count(//failure)', report).log.trim();
    expect(failures).toBe(String(names.length));
  });
});

test('pre-commit runs the hook from a clone: a staged secret stops the commit, a clean one passes', () => {
  const source = join(home, 'daypass');
  mkdirSync(source);
  execFileSync('sh', [
    '-c',
    `cd '${root}' && git ls-files -z .pre-commit-hooks.yaml scripts/pre-commit.sh dist/cli | xargs -0 tar c | tar x -C '${source}'`,
  ]);
  const inSource = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-C', source, ...args], {
      env: env(),
      encoding: 'utf8',
    }).trim();
  inSource('init', '-q');
  inSource('add', '-A');
  inSource('commit', '-qm', 'x');
  write(
    '.pre-commit-config.yaml',
    `repos:\n  - repo: ${source}\n    rev: ${inSource('rev-parse', 'HEAD')}\n    hooks:\n      - id: daypass-lint\n`,
  );
  expect(run(bin.preCommit, 'install')).toMatchObject({ code: 0 });
  write('a.yml', 'a: 1\n');
  git('add', '-A');
  const clean = run('git', '-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'clean');
  expect(clean).toMatchObject({ code: 0, log: expect.stringMatching(/daypass lint\.+Passed/) as string });
  write('b.yml', line('b'));
  git('add', '-A');
  const stopped = run('git', '-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'secret');
  expect(stopped).toMatchObject({ code: 1, log: expect.stringContaining('b.yml:1:8') as string });
  expect(stopped.log).not.toContain(secretOf('b'));
  git('reset', '-q');
  rmSync(join(folder, 'b.yml'));
  expect(run(bin.preCommit, 'run', '--all-files')).toMatchObject({ code: 0 });
});
