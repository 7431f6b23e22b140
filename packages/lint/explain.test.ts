import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '@daypass/core';
import { zipOf } from '../../test/archives.ts';
import { explain, why } from './explain.ts';
import { fingerprintOf } from './fingerprints.ts';
import { newSalt, writeIgnores } from './ignores.ts';
import { inputs } from './inputs.ts';
import type { LintRequest } from './run.ts';

const secretOf = (name: string): string => Buffer.from(`${name}-Zq8rT2mVx0Lw`).toString('base64').replace(/[=+/]/g, 'k');
const github = ['gh', 'p_'].join('');

let folder: string;
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const request = (texts: Record<string, string> = {}, changed?: LintRequest['changed']): LintRequest => ({
  folder,
  inputs: readInputs(inputs, { texts, unknown: [] }),
  env: process.env,
  changed,
  now: () => Date.now(),
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daypass-explain-'));
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('lint --why PATH:LINE', () => {
  test.each([
    [
      'a finding: rule, literal, entropy, fate',
      `x: 1\ntoken: ${secretOf('one')}`,
      2,
      [/found +generic-secret, from column 8/, /woken by 'token'/, /bits a character/, /fails the build; fingerprint/],
    ],
    [
      'a checksum that does not fit',
      `x: ${github}${secretOf('a').slice(0, 18)}${secretOf('b').slice(0, 18)}`,
      1,
      [/dropped +github-\S+, from column 4: its checksum does not fit/],
    ],
    [
      'a token that is written in another way',
      `x: ${Buffer.from(`key ${['AK', 'IA', 'Q7RNSD3PXK5WJ2MB'].join('')}`).toString('base64')}`,
      1,
      [/found +aws-access-key-id, from column \d+: .* known by its shape, in base64/, /woken by 'akia'/],
    ],
    ['an example', 'api_key: "your-api-key-here-1234"', 1, [/dropped +generic-secret, .*: it says of itself that it is an example/]],
    ['a literal without the shape', `x: ${github}short`, 1, [/looked +github-\S+, by '\S+': nothing of the shape/]],
    ['a line that nothing knows', 'hello: world', 1, [/nothing +no rule knows/]],
    [
      'a comment that lets it stay',
      `token: ${secretOf('one')} # ${['gitleaks', 'allow'].join(':')}`,
      1,
      [/let stay: the comment gitleaks:allow/],
    ],
  ] as [string, string, number, RegExp[]][])('tells of %s', async (_, text, line, told) => {
    write('a.yml', `${text}\n`);
    const answer = await why(request(), `a.yml:${line}`);
    for (const one of told) expect(answer.replace(/\s+/g, ' ')).toMatch(one);
    expect(answer).not.toContain(secretOf('one').slice(4, -2));
    expect(answer.split('\n').filter((row) => row.length > 80 && !/fingerprint|github/.test(row))).toEqual([]);
  });

  test('names the line of .gitignore that leaves a file out, and what is found there all the same', async () => {
    write('.gitignore', '*.env\n');
    write('x.env', `token: ${secretOf('one')}\n`);
    const answer = await why(request(), './x.env:1');
    expect(answer).toMatch(/unscanned +git leaves it out by \.gitignore:1:\*\.env/);
    expect(answer).toMatch(/found +generic-secret/);
    expect(answer).toContain('not judged');
  });

  test('names the ignore and its owner', async () => {
    const salt = newSalt();
    const fingerprint = await fingerprintOf('generic-secret', secretOf('one'), salt);
    writeIgnores(join(folder, '.daypass-ignore'), {
      salt,
      entries: [{ rule: 'generic-secret', fingerprint, owner: 'ops', reason: 'a test server', expires: '2099-01-01' }],
    });
    write('a.yml', `token: ${secretOf('one')}\n`);
    expect(await why(request(), 'a.yml:1')).toContain('let stay: a test server (ops, until 2099-01-01)');
    expect(await explain(request(), 'all')).toContain('let stay: a test server');
  });

  test.each(['nowhere.yml:1', 'a.yml', 'a.yml:x'])('%s is refused', async (place) => {
    write('a.yml', 'a: 1\n');
    await expect(why(request(), place)).rejects.toMatchObject({ code: place.startsWith('n') ? 'LINT_NO_PATH' : 'INPUT_INVALID' });
  });

  test('a line that the file does not have is refused, not called clean', async () => {
    write('a.yml', 'a: 1\nb: 2\n');
    expect(await why(request(), 'a.yml:2')).toContain('nothing');
    await expect(why(request(), 'a.yml:3')).rejects.toMatchObject({ code: 'LINT_NOTHING', message: "'a.yml' has no line 3" });
    write('a.yml', 'a: 1\nb: 2');
    for (const line of [0, 3, 99]) await expect(why(request(), `a.yml:${line}`)).rejects.toMatchObject({ code: 'LINT_NOTHING' });
  });

  test('looks into archives too', async () => {
    const inner = zipOf({ 'in/a.yml': `x: ordinary\ntoken: ${secretOf('packed')}\n` });
    writeFileSync(join(folder, 'a!b.zip'), zipOf({ 'deep.zip': inner }));
    const path = 'a!b.zip!deep.zip!in/a.yml';
    expect(await why(request(), `${path}:2`)).toMatch(/found +generic-secret, from column 8/);
    expect(await why(request(), `${path}:1`)).not.toContain('found');
    await expect(why(request(), 'a!b.zip!deep.zip!other.yml:1')).rejects.toMatchObject({
      code: 'LINT_NOTHING',
      message: "'a!b.zip' holds no 'deep.zip!other.yml'",
    });
  });
});

describe('lint --explain', () => {
  test('explains each finding of the scan that is asked for, also what is gone again', async () => {
    write('a.yml', 'a: 1\n');
    git('add', '-A');
    git('commit', '-qm', 'x');
    const base = git('rev-parse', 'HEAD').trim();
    write('gone.yml', `x: 1\ntoken: ${secretOf('gone')}\n`);
    git('add', '-A');
    git('commit', '-qm', 'x');
    git('rm', '-q', 'gone.yml');
    git('commit', '-qm', 'x');
    const head = git('rev-parse', 'HEAD').trim();
    const answer = await explain(request({}, { kind: 'range', base, head }), 'all');
    expect(answer).toMatch(/^gone\.yml:2\n {2}found +generic-secret, from column 8/);
    expect(answer).toContain('fails the build');
  });

  test('looks into archives, and into archives in them, of the tree and of a commit', async () => {
    const inner = zipOf({ 'in/a.yml': `x: 1\ntoken: ${secretOf('packed')}\n` });
    writeFileSync(join(folder, 'a!b.zip'), zipOf({ 'deep.zip': inner, 'top.yml': `token: ${secretOf('top')}\n` }));
    const expected = [
      /^a!b\.zip!deep\.zip!in\/a\.yml:2\n {2}found +generic-secret, from column 8/m,
      /^a!b\.zip!top\.yml:1\n {2}found +generic-secret/m,
    ];
    const inTree = await explain(request(), 'all');
    for (const one of expected) expect(inTree).toMatch(one);
    expect(inTree).toMatch(/woken by 'token'/);
    git('commit', '-qm', 'empty', '--allow-empty');
    const base = git('rev-parse', 'HEAD').trim();
    git('add', '-A');
    git('commit', '-qm', 'x');
    const head = git('rev-parse', 'HEAD').trim();
    rmSync(join(folder, 'a!b.zip'));
    const inRange = await explain(request({}, { kind: 'range', base, head }), 'all');
    for (const one of expected) expect(inRange).toMatch(one);
  });

  test('what is staged is read from the index', async () => {
    write('a.yml', `token: ${secretOf('staged')}\n`);
    git('add', 'a.yml');
    write('a.yml', 'other: 1\n');
    expect(await explain(request({ scan: 'staged' }), 'a.yml:1')).toMatch(/found +generic-secret/);
  });

  test('a place without a finding is an error that names the other question', async () => {
    write('a.yml', 'a: 1\n');
    await expect(explain(request(), 'a.yml:1')).rejects.toMatchObject({ code: 'LINT_NOTHING' });
  });
});
