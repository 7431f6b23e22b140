import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/folders.ts';
import { bin } from './servers.ts';

const secretOf = (name: string): string => Buffer.from(`${name}-Zq8rT2mVx0Lw`).toString('base64').replace(/[=+/]/g, 'k');

describe('act runs examples/lint.yml with the bundle as it is committed', () => {
  let folder: string;
  let home: string;
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  const commit = (path: string, text: string): string => {
    writeFileSync(join(folder, path), text);
    git('add', '-A');
    git('commit', '-qm', 'x');
    return git('rev-parse', 'HEAD');
  };
  beforeEach(() => {
    [folder, home] = [mkdtempSync(join(tmpdir(), 'daypass-act-')), mkdtempSync(join(tmpdir(), 'daypass-home-'))];
    execFileSync('sh', ['-c', `cd '${root}' && git ls-files -z actions/lint dist/lint examples | xargs -0 tar c | tar x -C '${folder}'`]);
    git('init', '-q', '-b', 'main');
    git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  });
  afterEach(() => [folder, home].forEach((one) => rmSync(one, { recursive: true, force: true })));

  function act(event: string, payload: object): { code: number | null; log: string } {
    const path = join(home, 'event.json');
    writeFileSync(path, JSON.stringify(payload));
    const args = [event, '-e', path, '-W', 'examples/lint.yml', '-P', 'ubuntu-latest=-self-hosted', '--pull=false'];
    const more = ['--action-offline-mode', '--no-cache-server', '--action-cache-path', join(home, 'act')];
    const { status, stdout, stderr } = spawnSync(bin.act, [...args, ...more], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, HOME: home },
    });
    return { code: status, log: stdout + stderr };
  }

  test.each([
    ['push', (base: string, head: string) => ({ before: base, after: head, ref: 'refs/heads/main' })],
    [
      'pull_request',
      (base: string, head: string) => ({
        pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'topic' } },
      }),
    ],
    [
      'merge_group',
      (base: string, head: string) => ({
        merge_group: { base_sha: base, head_sha: head, head_ref: 'refs/heads/gh-readonly-queue/main/pr-7' },
      }),
    ],
  ])('on %s it fails for what the event brought, and not for what was there', (event, payload) => {
    const base = commit('old.yml', `token: ${secretOf('old')}\n`);
    const clean = commit('a.yml', 'a: 1\n');
    const passes = act(event, payload(base, clean));
    expect(passes).toMatchObject({ code: 0, log: expect.stringContaining('no secret found: scanned 1 commit') as string });
    const head = commit('b.yml', `token: ${secretOf('new')}\n`);
    const fails = act(event, payload(clean, head));
    expect(fails.code).toBe(1);
    expect(fails.log).toContain('1 secret found: scanned 1 commit');
    expect(fails.log).toContain('b.yml');
    expect(fails.log).not.toContain(secretOf('new'));
  });
});
