import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '@daypass/core';
import type { Changed } from '@daypass/ci';
import { fingerprintOf } from './fingerprints.ts';
import { newSalt, writeIgnores } from './ignores.ts';
import { inputs } from './inputs.ts';
import { render } from './report/index.ts';
import type { Linted } from './run.ts';
import { lint } from './run.ts';

const secretOf = (name: string): string => Buffer.from(`${name}-Zq8rT2mVx0Lw`).toString('base64').replace(/[=+/]/g, 'k');

/** A repository made for one test. */
function repository() {
  const folder = mkdtempSync(join(tmpdir(), 'daypass-lint-'));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  git('init', '-q', '-b', 'main');
  const write = (path: string, text: string | Buffer): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const commit = (message = 'x'): string => {
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  const run = (texts: Record<string, string> = {}, changed?: Changed): Promise<Linted> =>
    lint({ folder, inputs: readInputs(inputs, { texts, unknown: [] }), env: process.env, changed, now: () => Date.now() });
  return { folder, git, write, commit, run, end: () => rmSync(folder, { recursive: true, force: true }) };
}

let repo: ReturnType<typeof repository>;
beforeEach(() => (repo = repository()));
afterEach(() => repo.end());

const line = (name: string): string => `token: ${secretOf(name)}\n`;
const failing = ({ judgement }: Linted): string[] => judgement.failing.map(({ path }) => path);

describe('what is scanned', () => {
  test('a range: only what its commits brought, also what a later one took away', async () => {
    repo.write('old.yml', line('old'));
    const base = repo.commit();
    repo.write('gone.yml', line('gone'));
    repo.commit();
    repo.git('rm', '-q', 'gone.yml');
    repo.write('old.yml', `${line('old')}more: 1\n`);
    repo.write('new.yml', line('new'));
    const head = repo.commit();
    const linted = await repo.run({}, { kind: 'range', base, head });
    expect(failing(linted).sort()).toEqual(['gone.yml', 'new.yml']);
    const [gone] = linted.judgement.failing.filter(({ path }) => path === 'gone.yml');
    expect(gone!.commit).toMatchObject({ isAtHead: false });
    expect(render('text', linted)).toContain('gone again since');
  });

  test('a file that is moved brings nothing new; a second secret on the same line does', async () => {
    repo.write('a/x.yml', line('one'));
    const base = repo.commit();
    repo.git('mv', 'a/x.yml', 'y.yml');
    const moved = repo.commit();
    expect(failing(await repo.run({}, { kind: 'range', base, head: moved }))).toEqual([]);
    repo.write('y.yml', `token: ${secretOf('one')} # ${line('two')}`);
    const head = repo.commit();
    expect(failing(await repo.run({}, { kind: 'range', base: moved, head }))).toEqual(['y.yml']);
  });

  test('one content at two places is judged at each: what a test makes up is none where it is used', async () => {
    const base = repo.commit();
    repo.write('test/a.yml', line('one'));
    repo.write('z.yml', line('one'));
    const head = repo.commit();
    expect(failing(await repo.run({}, { kind: 'range', base, head }))).toEqual(['z.yml']);
    expect(failing(await repo.run({ scan: 'history' }))).toEqual(['z.yml']);
  });

  test('one content in two languages is judged in each: what documents the code in one of them is code in the other', async () => {
    const base = repo.commit();
    const content = `x = '''\ntoken = "${secretOf('one')}"\n'''\n`;
    repo.write('a.py', content);
    repo.write('c.js', content);
    const head = repo.commit();
    expect(failing(await repo.run({}, { kind: 'range', base, head }))).toContain('c.js');
    expect(failing(await repo.run({}, { kind: 'range', base, head }))).not.toContain('a.py');
  });

  test('a merge that brings what neither side had (an evil merge)', async () => {
    repo.write('a.yml', 'a: 1\n');
    const base = repo.commit();
    repo.git('checkout', '-q', '-b', 'side');
    repo.write('b.yml', 'b: 1\n');
    repo.commit();
    repo.git('checkout', '-q', 'main');
    repo.write('c.yml', 'c: 1\n');
    repo.commit();
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    repo.write('b.yml', line('evil'));
    repo.write('c.yml', line('evil'));
    repo.write('b.yml', `x: 1\n${line('evil')}`);
    const head = repo.commit('merge');
    repo.write('unrelated', '1');
    expect(
      failing(await repo.run({}, { kind: 'range', base, head })).length + failing(await repo.run({ scan: 'history' })).length,
    ).toBeGreaterThan(0);
  });

  test('the whole history, with branches that were left', async () => {
    repo.write('a', '1');
    repo.commit();
    repo.git('checkout', '-q', '-b', 'left');
    repo.write('secret.yml', line('branch'));
    repo.commit();
    repo.git('checkout', '-q', 'main');
    expect(failing(await repo.run({ scan: 'tree' }))).toEqual([]);
    expect(failing(await repo.run({ scan: 'history' }))).toEqual(['secret.yml']);
  });

  test('a shallow clone is deepened by what is missing', async () => {
    repo.write('a', '1');
    const base = repo.commit();
    repo.write('b.yml', line('deep'));
    repo.commit();
    repo.write('c', '1');
    const head = repo.commit();
    const clone = mkdtempSync(join(tmpdir(), 'daypass-lint-'));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repo.folder}`, clone], { stdio: 'pipe' });
    const linted = await lint({
      folder: clone,
      inputs: readInputs(inputs, { texts: {}, unknown: [] }),
      env: process.env,
      changed: { kind: 'range', base, head },
      now: () => Date.now(),
    });
    expect(failing(linted)).toEqual(['b.yml']);
    rmSync(clone, { recursive: true, force: true });
  });

  test('what is staged, before the first commit too', async () => {
    repo.write('a.yml', line('staged'));
    repo.git('add', 'a.yml');
    repo.write('b.yml', line('not-staged'));
    expect(failing(await repo.run({ scan: 'staged' }))).toEqual(['a.yml']);
  });

  test('the working tree: untracked files too, ignored ones not', async () => {
    repo.write('.gitignore', 'ignored.yml\n');
    repo.write('ignored.yml', line('ignored'));
    repo.write('new.yml', line('new'));
    expect(failing(await repo.run())).toEqual(['new.yml']);
  });

  test('a folder that is no repository', async () => {
    rmSync(join(repo.folder, '.git'), { recursive: true });
    repo.write('a/b.yml', line('plain'));
    expect(failing(await repo.run())).toEqual(['a/b.yml']);
  });

  test('UTF-16, names that are hostile, and only the paths that are wanted', async () => {
    repo.write('utf16.yml', Buffer.from(`\ufeff${line('wide')}`, 'utf16le'));
    repo.write('a\n::error::b.yml', line('name'));
    repo.write('sub/c.yml', line('sub'));
    expect(failing(await repo.run()).length).toBe(3);
    expect(
      render('text', await repo.run())
        .split('\n')
        .filter((text) => text.startsWith('::')),
    ).toEqual([]);
    expect(failing(await repo.run({ paths: 'sub' }))).toEqual(['sub/c.yml']);
  });
});

describe('it fails closed', () => {
  test.each([
    ['a path that is not there', { base: 'HEAD', paths: '' }, 'LINT_NO_COMMIT'],
    ['a revision that does not exist', { base: 'nope' }, 'LINT_NO_COMMIT'],
    ['a commit that the clone does not have', { base: 'f'.repeat(40) }, 'LINT_SHALLOW'],
    ['an option in place of a revision', { base: '--output=x' }, 'LINT_NO_COMMIT'],
    ['paths that nothing lies below', { paths: 'nowhere' }, 'LINT_NOTHING'],
    ['an empty repository', {}, 'LINT_NOTHING'],
  ])('%s is no pass', async (_, texts, code) => {
    if (code === 'LINT_SHALLOW' || 'paths' in texts) {
      repo.write('a', '1');
      if (code !== 'LINT_NO_COMMIT') repo.commit();
    }
    await expect(repo.run(texts as Record<string, string>)).rejects.toMatchObject({ code });
  });

  test('a range without commits is a pass that says so', async () => {
    repo.write('a', '1');
    const head = repo.commit();
    const linted = await repo.run({}, { kind: 'range', base: head, head });
    expect(failing(linted)).toEqual([]);
    expect(render('text', linted)).toContain('nothing to scan');
  });
});

describe('what may stay', () => {
  const accept = async (folder: string, name: string, more: { expires?: string } = {}): Promise<void> => {
    const salt = newSalt();
    writeIgnores(join(folder, '.daypass-ignore'), {
      salt,
      entries: [
        {
          rule: 'generic-secret',
          fingerprint: await fingerprintOf('generic-secret', secretOf(name), salt),
          owner: 'ops',
          reason: 'a test server',
          expires: more.expires,
        },
      ],
    });
  };

  test('is keyed by value: it survives a move, and covers nothing else', async () => {
    await accept(repo.folder, 'one');
    repo.write('a.yml', line('one'));
    repo.write('deep/b.yml', line('one'));
    repo.write('c.yml', line('other'));
    const linted = await repo.run();
    expect(failing(linted)).toEqual(['c.yml']);
    expect(linted.judgement.accepted).toHaveLength(2);
  });

  test('a comment of other scanners on the line counts, and is listed', async () => {
    repo.write('a.yml', `token: ${secretOf('one')} # ${['gitleaks', 'allow'].join(':')}\n`);
    const linted = await repo.run();
    expect(failing(linted)).toEqual([]);
    expect(render('text', linted)).toContain('accepted  a.yml:1');
  });

  test('that a range adds itself is listed as new, or refused', async () => {
    repo.write('a', '1');
    const base = repo.commit();
    await accept(repo.folder, 'one');
    repo.write('a.yml', line('one'));
    repo.write('b.yml', `token: ${secretOf('two')} # ${['gitleaks', 'allow'].join(':')}\n`);
    const head = repo.commit();
    const changed = { kind: 'range', base, head } as const;
    const warned = await repo.run({}, changed);
    expect(failing(warned)).toEqual([]);
    expect(render('text', warned).match(/NEW IGNORE/g)).toHaveLength(2);
    expect(failing(await repo.run({ 'new-ignores': 'refuse' }, changed)).sort()).toEqual(['a.yml', 'b.yml']);
    repo.write('c.yml', line('one'));
    const later = repo.commit();
    expect(failing(await repo.run({ 'new-ignores': 'refuse' }, { kind: 'range', base: head, head: later }))).toEqual([]);
  });

  test('expires', async () => {
    await accept(repo.folder, 'one', { expires: '2020-01-01' });
    repo.write('a.yml', line('one'));
    const linted = await repo.run();
    expect(failing(linted)).toEqual(['a.yml']);
    expect(render('text', linted)).toContain('expired');
  });

  test('is told of when it matches nothing any more', async () => {
    await accept(repo.folder, 'gone');
    repo.write('a.yml', 'a: 1');
    expect(render('text', await repo.run())).toContain('stale');
  });

  test('on a change: what had expired at the base and is prolonged by it is new', async () => {
    await accept(repo.folder, 'one', { expires: '2020-01-01' });
    repo.write('a', '1');
    const base = repo.commit();
    repo.write('.daypass-ignore', readFileSync(join(repo.folder, '.daypass-ignore'), 'utf8').replace(' expires=2020-01-01', ''));
    repo.write('a.yml', line('one'));
    const changed = { kind: 'range', base, head: repo.commit() } as const;
    expect((await repo.run({}, changed)).judgement.accepted.map(({ isNew }) => isNew)).toEqual([true]);
    expect(failing(await repo.run({ 'new-ignores': 'refuse' }, changed))).toEqual(['a.yml']);
  });

  test('on a change: another salt makes no old entry match anew', async () => {
    await accept(repo.folder, 'one');
    repo.write('a', '1');
    const base = repo.commit();
    rmSync(join(repo.folder, '.daypass-ignore'));
    await accept(repo.folder, 'two');
    repo.write('a.yml', line('two'));
    expect(failing(await repo.run({}, { kind: 'range', base, head: repo.commit() }))).toEqual(['a.yml']);
  });

  test('survives a squash and a rebase: it knows no commit', async () => {
    repo.write('a', '1');
    const base = repo.commit();
    repo.write('a.yml', line('one'));
    repo.commit();
    await accept(repo.folder, 'one');
    repo.commit();
    repo.git('reset', '-q', '--soft', base);
    const head = repo.commit('squashed');
    expect(failing(await repo.run({}, { kind: 'range', base, head }))).toEqual([]);
    expect(failing(await repo.run({ scan: 'history' }))).toEqual([]);
  });

  test('is counted down: how many are left, and what expires next', async () => {
    await accept(repo.folder, 'one', { expires: '2999-01-01' });
    repo.write('a.yml', line('one'));
    expect(render('text', await repo.run()).replace(/\s+/g, ' ')).toContain(
      '1 value in .daypass-ignore left to end: 1 expires next, on 2999-01-01',
    );
  });

  test.each([
    ['two salts, as a merge leaves them', `# salt: ${'0'.repeat(32)}\n# salt: ${'1'.repeat(32)}\n`, ':2: a second salt'],
    ['a salt that is none', '# salt: abc\n', ':1: a salt is'],
    ['marks of a merge that was not finished', `# salt: ${'0'.repeat(32)}\n<<<<<<< HEAD\n`, ':2: must read'],
    [
      'a day that is none',
      `# salt: ${'0'.repeat(32)}\nx ${'0'.repeat(32)} owner="a" reason="b" expires=2026-02-30\n`,
      ':2: there is no day',
    ],
    ['entries without a salt', `x ${'0'.repeat(32)} owner="a" reason="b"\n`, "no '# salt:' line"],
  ])('%s: no scan', async (_, text, says) => {
    repo.write('.daypass-ignore', text);
    await expect(repo.run()).rejects.toMatchObject({ code: 'LINT_IGNORES', message: expect.stringContaining(says) as string });
  });

  test('a malformed file is an error that names the line', async () => {
    repo.write('.daypass-ignore', '# salt: 00112233445566778899aabbccddeeff\nnot an entry\n');
    await expect(repo.run()).rejects.toMatchObject({ code: 'LINT_IGNORES' });
  });
});

test('no report holds the secret', async () => {
  repo.write('a.yml', `${line('one')}password: "${secretOf('two')}"\n`);
  const linted = await repo.run();
  expect(failing(linted)).toHaveLength(2);
  for (const format of ['text', 'json', 'jsonl', 'sarif', 'junit', 'gitlab-secret-detection', 'gitlab-code-quality']) {
    expect(render(format, linted)).toContain('a.yml');
    for (const name of ['one', 'two']) expect(render(format, linted)).not.toContain(secretOf(name).slice(4, -2));
  }
});

test('SARIF keeps its fingerprint when a file moves', async () => {
  repo.write('a.yml', line('one'));
  const before = JSON.parse(render('sarif', await repo.run())) as { runs: { results: { partialFingerprints: object }[] }[] };
  repo.git('add', '-A');
  repo.git('mv', 'a.yml', 'b.yml');
  const after = JSON.parse(render('sarif', await repo.run())) as typeof before;
  expect(after.runs[0]!.results[0]!.partialFingerprints).toEqual(before.runs[0]!.results[0]!.partialFingerprints);
});

test('counts columns in characters, as editors and SARIF do', async () => {
  repo.write('a.yml', `ü日本😀 ${line('one')}`);
  const [finding] = (await repo.run()).judgement.failing;
  expect([finding!.line, finding!.column]).toEqual([1, 13]);
});
