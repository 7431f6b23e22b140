import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '@daypass/core';
import { openCache } from './cache.ts';
import { inputs } from './inputs.ts';
import type { Linted } from './run.ts';
import { lint } from './run.ts';

const random = ['q8Zr', 'T2mV', 'x0Lw', '9KdP', 'sB4n', 'Yc7H'].join('');

describe('a scan with a cache', () => {
  let folder: string;
  let cache: string;
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  const commit = (): string => {
    git('add', '-A');
    git('commit', '-qm', 'x');
    return git('rev-parse', 'HEAD').trim();
  };
  const run = (texts: Record<string, string> = {}, env = process.env, base?: string, onProgress = (): void => undefined): Promise<Linted> =>
    lint({
      onProgress,
      folder,
      inputs: readInputs(inputs, { texts: { cache, ...texts }, unknown: [] }),
      env: { ...env },
      changed: base === undefined ? undefined : { kind: 'range', base, head: 'HEAD' },
      now: () => Date.now(),
    });
  const seen = ({ scan, judgement }: Linted): object => ({
    ...{ contents: scan.contents, cached: scan.cached },
    failing: judgement.failing.length,
  });

  beforeEach(() => {
    [folder, cache] = [mkdtempSync(join(tmpdir(), 'daypass-lint-')), mkdtempSync(join(tmpdir(), 'daypass-cache-'))];
    git('init', '-q', '-b', 'main');
    for (const name of ['a', 'b', 'c']) write(`${name}.yml`, `${name}: 1\n`);
    write('secret.yml', `token: ${random}\n`);
    commit();
  });
  afterEach(() => [folder, cache].forEach((one) => rmSync(one, { recursive: true, force: true })));

  test('reads what was clean no more, and what had a finding again', async () => {
    expect(seen(await run())).toEqual({ contents: 4, cached: 0, failing: 1 });
    expect(seen(await run())).toEqual({ contents: 4, cached: 3, failing: 1 });
  });

  test('reads of the history only commits that are new, and those in which something was found', async () => {
    const history = async (more = {}): Promise<object> => {
      const { scan, judgement } = await run({ scan: 'history', ...more });
      return { what: scan.what, contents: scan.contents, failing: judgement.failing.length };
    };
    const whole = 'the whole history, 3 commits';
    write('a.yml', 'a: 2\n');
    commit();
    write('b.yml', 'b: 2\n');
    git('add', '-A');
    git('commit', '-qm', `token: ${random}5`);
    const all = { what: whole, contents: 9, failing: 2 };
    expect(await history()).toEqual(all);
    // A content that is known to be clean is not read even where its commit is.
    expect(await history()).toEqual({ ...all, what: `${whole}, 1 of them known to be clean by the cache`, contents: 7 });
    write('c.yml', `token: ${random}7\n`);
    commit();
    const more = { what: 'the whole history, 4 commits', contents: 9, failing: 3 };
    expect(await history()).toEqual({ ...more, what: `${more.what}, 1 of them known to be clean by the cache` });
    // What else of history is read decides what a commit is.
    for (const extras of ['names', 'none', 'messages names'])
      expect(await history({ 'include-history': extras })).toMatchObject({ what: more.what });
  });

  test('passes a history that is known to be clean as a whole, and looks again when a path is no longer excluded', async () => {
    write('daypass.yml', 'lint:\n  exclude:\n    - paths: [secret.yml]\n      reason: a test\n');
    commit();
    expect(await run({ scan: 'history' })).toMatchObject({ judgement: { failing: [] }, scan: { contents: 6 } });
    expect(await run({ scan: 'history' })).toMatchObject({ judgement: { failing: [] }, scan: { contents: 0, commits: 2 } });
    write('daypass.yml', 'lint:\n  fail-on: secret\n');
    expect(seen(await run({ scan: 'history' }))).toMatchObject({ failing: 1 });
  });

  test('says of a submodule each time that it is to be scanned where it is at home', async () => {
    git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD').trim()},sub`);
    git('commit', '-qm', 'x');
    for (const time of [1, 2])
      expect([time, (await run({ scan: 'history' })).scan.skipped]).toEqual([time, [expect.stringMatching(/^sub: /)]]);
  });

  test('reads what git was told not to look at', async () => {
    await run();
    git('update-index', '--assume-unchanged', 'a.yml');
    write('a.yml', `a: 2\n`);
    expect(seen(await run())).toEqual({ contents: 4, cached: 2, failing: 1 });
  });

  test('reads what a filter makes of what git has, as it can be another text of the same length', async () => {
    git('config', 'filter.redact.clean', 'sed s/:.*/:/');
    write('.gitattributes', 'a.yml filter=redact\n');
    write('a.yml', `token: ${'a'.repeat(random.length)}\n`);
    commit();
    expect(seen(await run())).toMatchObject({ failing: 1 });
    write('a.yml', `token: ${random}\n`);
    git('add', '-A');
    expect(git('status', '--short')).toBe('');
    expect(seen(await run())).toEqual({ contents: 5, cached: 3, failing: 2 });
  });

  test('reads what was changed to the same length and time again, whatever git was told to look at', async () => {
    const time = new Date('2026-01-02');
    const written = (text: string): void => {
      write('new', text);
      utimesSync(join(folder, 'new'), time, time);
      renameSync(join(folder, 'new'), join(folder, 'a.yml'));
    };
    git('config', 'core.checkStat', 'minimal');
    git('config', 'core.trustctime', 'false');
    written(`token: ${'a'.repeat(random.length)}\n`);
    commit();
    expect(seen(await run())).toMatchObject({ failing: 1 });
    written(`token: ${random}\n`);
    expect(git('status', '--short')).toBe('');
    expect(seen(await run())).toMatchObject({ cached: 2, failing: 2 });
  });

  test('does not remember a file that was changed after git was asked about it', async () => {
    write('c.yml', `token: ${random}1\n`);
    commit();
    await run({}, process.env, undefined, () => write('c.yml', 'c: 1\n'));
    git('checkout', '-q', '.');
    expect(seen(await run())).toEqual({ contents: 4, cached: 2, failing: 2 });
  });

  test('reads what was changed since, committed or not, and what git does not know', async () => {
    await run();
    write('a.yml', `token: ${random}1\n`);
    write('new.yml', `token: ${random}2\n`);
    expect(seen(await run())).toEqual({ contents: 5, cached: 2, failing: 3 });
    commit();
    expect(seen(await run())).toEqual({ contents: 5, cached: 2, failing: 3 });
  });

  test('knows a content only under its own path: a name can make a value telling', async () => {
    await run();
    git('mv', 'a.yml', 'z.yml');
    expect(seen(await run())).toEqual({ contents: 4, cached: 2, failing: 1 });
  });

  test('asks it never about a change, whatever is scanned of it (T23)', async () => {
    const base = git('rev-parse', 'HEAD').trim();
    await run();
    write('a.yml', 'a: 2\n');
    commit();
    expect(seen(await run({}, process.env, base))).toMatchObject({ cached: 0 });
    const files = readdirSync(cache);
    for (const event of ['pull_request', 'pull_request_target', 'merge_group'])
      expect(seen(await run({ scan: 'tree' }, { ...process.env, GITHUB_EVENT_NAME: event }))).toMatchObject({ contents: 4, cached: 0 });
    expect(readdirSync(cache)).toEqual(files);
  });

  test('does without one that is damaged', async () => {
    await run();
    const [name = ''] = readdirSync(cache);
    const bytes = readFileSync(join(cache, name));
    for (const damaged of [
      bytes.subarray(0, 40),
      Buffer.alloc(0),
      Buffer.concat([bytes, Buffer.alloc(16)]),
      bytes.map((byte) => byte ^ 1),
    ]) {
      writeFileSync(join(cache, name), damaged);
      expect(seen(await run())).toMatchObject({ cached: 0, failing: 1 });
      expect(seen(await run())).toMatchObject({ cached: 3, failing: 1 });
    }
  });

  test('fails where it cannot be written', async () => {
    write('file', '');
    await expect(run({ cache: 'file/below' })).rejects.toMatchObject({ code: 'LINT_CACHE' });
  });
});

test('a cache is of one configuration, holds no name, and drops what others left', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daypass-cache-'));
  const one = openCache(folder, 'one');
  one.add('path/of/a/file');
  one.save();
  expect(openCache(folder, 'one').has('path/of/a/file')).toBe(true);
  const other = openCache(folder, 'other');
  expect(other.has('path/of/a/file')).toBe(false);
  other.add('another');
  other.save();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readFileSync(join(folder, readdirSync(folder)[0]!), 'latin1')).not.toContain('another');
  rmSync(folder, { recursive: true });
});
