import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '@daypass/core';
import { accept, importIgnores, prune } from './accept.ts';
import { createKeys, fingerprintOf, guessWork, isGuessable } from './fingerprints.ts';
import { inputs } from './inputs.ts';
import type { LintRequest } from './run.ts';
import { lint } from './run.ts';

const secretOf = (name: string): string => Buffer.from(`${name}-Zq8rT2mVx0Lw`).toString('base64').replace(/[=+/]/g, 'k');
const weak = ['Sommer', '2019', '!x'].join('');
const word = { owner: 'ops', reason: 'legacy', expires: undefined };
const until = { ...word, expires: '2999-01-01' };

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'daypass-accept-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const ignoreFile = (): string => join(folder, '.daypass-ignore');
const entries = (): string[] =>
  readFileSync(ignoreFile(), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const request = (): LintRequest => ({
  folder,
  inputs: readInputs(inputs, { texts: {}, unknown: [] }),
  env: process.env,
  changed: undefined,
  now: () => Date.now(),
});
function git(...args: string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' });
}

describe('what a guess costs', () => {
  test('at least 16 MiB of memory and 2^14 rounds, for every rule and value that people choose', () => {
    expect(128 * guessWork.N * guessWork.r).toBeGreaterThanOrEqual(16 * 1024 * 1024);
    expect(guessWork.N * guessWork.p).toBeGreaterThanOrEqual(2 ** 14);
  });

  test.each([
    ['generic-password', weak, true],
    ['generic-password', ['correct', 'horse', 'battery', 'staple', '7'].join('-'), true],
    ['url-password', 'aaaaaaaaaaaaaaaaaaaaaaaa', true],
    ['github-token', 'short', true],
    ['generic-secret', Buffer.from('9f8e7d6c5b4a39281706f5e4d3c2b1a0', 'hex').toString('base64'), false],
    ['github-token', ['gh', 'p_'].join('') + Buffer.from('9f8e7d6c5b4a39281706f5e4d3c2b1a0').toString('base64url'), false],
  ])('%s %#: can be guessed: %s', (rule, value, expected) => expect(isGuessable(rule, value)).toBe(expected));

  test('a fingerprint is bound to its rule, its value and the salt; without a salt too it is slow', async () => {
    const all = [
      await fingerprintOf('a', weak, 's'),
      await fingerprintOf('b', weak, 's'),
      await fingerprintOf('a', `${weak}1`, 's'),
      await fingerprintOf('a', weak, 't'),
      await fingerprintOf('a', weak, ''),
    ];
    expect(new Set(all).size).toBe(5);
    for (const one of all) expect(one).toMatch(/^[0-9a-f]{32}$/);
  });

  test('is paid only where the ignore file or a report asks: reports for people name no fingerprint', async () => {
    write('a.yml', `password: "${weak}"\n`);
    const fingerprint = async (report: readonly string[]): Promise<string> =>
      (await lint({ ...request(), inputs: { ...request().inputs, report } })).judgement.failing[0]!.fingerprint;
    expect(await fingerprint(['text=x'])).not.toMatch(/^[0-9a-f]{32}$/);
    expect(await fingerprint(['json'])).toMatch(/^[0-9a-f]{32}$/);
    expect(await fingerprint(['json'])).toBe(await fingerprint(['sarif=x']));
  });

  test('keys of a run say nothing after it', () => {
    expect(createKeys('s').keyOf('a', weak)).not.toBe(createKeys('s').keyOf('a', weak));
  });
});

describe('accepting', () => {
  test('a value that can be guessed is answered with "rotate instead"; for a time it may stay', async () => {
    write('a.yml', `password: "${weak}"\n`);
    await expect(accept(request(), { which: 'a.yml:1', ...word })).rejects.toMatchObject({
      code: 'LINT_WEAK',
      message: expect.stringContaining('rotate instead') as string,
    });
    expect(existsSync(ignoreFile())).toBe(false);
    expect(await accept(request(), { which: './a.yml:1', ...until })).toHaveLength(1);
    expect((await lint(request())).judgement.failing).toEqual([]);
    expect(readFileSync(ignoreFile(), 'utf8')).not.toContain(weak);
  });

  test('takes in a whole repository at once, sorted, one entry a value; what comes later fails', async () => {
    write('a.yml', `token: ${secretOf('one')}\n`);
    write('b.yml', `token: ${secretOf('one')}\ntoken: ${secretOf('two')}\n`);
    expect(await accept(request(), { which: 'all', ...until })).toHaveLength(3);
    expect(entries()).toHaveLength(2);
    expect(entries()).toEqual([...entries()].sort());
    write('b.yml', `token: ${secretOf('one')} # token: ${secretOf('three')}\n`);
    expect((await lint(request())).judgement.failing.map(({ line, column }) => [line, column > 20])).toEqual([[1, true]]);
  });

  test('what is not there leaves no file behind', async () => {
    write('a.yml', 'a: 1\n');
    await expect(accept(request(), { which: 'a.yml:1', ...word })).rejects.toMatchObject({ code: 'LINT_NOTHING' });
    await expect(accept(request(), { which: 'all', ...word })).rejects.toThrow('nothing fails the build: there is nothing to accept');
    expect(existsSync(ignoreFile())).toBe(false);
  });
});

describe('pruning', () => {
  test('takes out what stands nowhere, not what history still holds', async () => {
    git('init', '-q');
    write('a.yml', `token: ${secretOf('past')}\n`);
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
    write('b.yml', `token: ${secretOf('never')}\n`);
    await accept(request(), { which: 'all', ...word });
    rmSync(join(folder, 'a.yml'));
    rmSync(join(folder, 'b.yml'));
    write('c', '1');
    git('add', '-A', 'a.yml', 'c');
    git('commit', '-q', '-m', 'y');
    expect(await prune(request())).toEqual({ gone: 1, inHistory: 1 });
    expect(entries()).toHaveLength(1);
  });
});

test('importing takes in what other scanners let stay, by value, so that their files can go', async () => {
  write('a.yml', `token: ${secretOf('one')}\n`);
  write('b.yml', `token: ${secretOf('two')} # ${['gitleaks', 'allow'].join(':')}\n`);
  write('c.yml', `token: ${secretOf('three')}\n`);
  write('.gitleaksignore', 'a.yml:generic-api-key:1\n');
  expect(await importIgnores(request(), word)).toHaveLength(2);
  rmSync(join(folder, '.gitleaksignore'));
  write('moved.yml', `\n\ntoken: ${secretOf('one')}\n`);
  write('b.yml', `token: ${secretOf('two')}\n`);
  expect((await lint(request())).judgement.failing.map(({ path }) => path)).toEqual(['c.yml']);
  await expect(importIgnores(request(), word)).rejects.toMatchObject({ code: 'LINT_NOTHING' });
});
