import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../../../test/repository.ts';
import { zipOf } from '../../../test/archives.ts';
import { workshop } from '../../../test/repository.ts';
import { render } from '../report/index.ts';
import { failing, findings, line, linted, onLinux, onPosix, prove } from './harness.ts';

const shop = workshop();
afterAll(() => shop.end());

const said = (folder: string, ask = {}): Promise<string> => linted(folder, ask).then(({ scan }) => scan.skipped.join('\n'));
const code = (wanted: string): { code: string } => expect.objectContaining({ code: wanted }) as { code: string };

function repository(files: Readonly<Record<string, string | Buffer>> = {}): Repository {
  const made = shop.repository();
  for (const [path, text] of Object.entries(files)) made.write(path, text);
  return made;
}

prove('The whole history', {
  'a branch that was left': async () => {
    const made = repository({ a: '1' });
    made.commit();
    made.git('checkout', '-q', '-b', 'left');
    made.write('left.yml', line('left'));
    made.commit();
    made.git('checkout', '-q', 'main');
    expect(await failing(made.folder, { scan: 'history' })).toEqual(['left.yml']);
    expect(await failing(made.folder, { scan: 'tree' })).toEqual([]);
  },
  'a tag that no branch holds': async () => {
    const made = repository({ a: '1' });
    made.commit();
    made.git('checkout', '-q', '--detach');
    made.write('tagged.yml', line('tagged'));
    made.commit();
    made.git('tag', 'v1');
    made.git('checkout', '-q', 'main');
    expect(await failing(made.folder, { scan: 'history' })).toEqual(['tagged.yml']);
  },
  'messages of commits': async () => {
    const made = repository({ a: '1' });
    made.commit();
    const id = made.commit(`fix\n\n${line('message')}`);
    const path = `message of commit ${id.slice(0, 10)}`;
    for (const ask of [{ scan: 'history' }, { base: 'HEAD~1' }]) {
      expect(await findings(made.folder, ask)).toMatchObject([{ path, commit: { id, isAtHead: true } }]);
      expect(await failing(made.folder, { ...ask, 'include-history': 'none' })).toEqual([]);
    }
  },
  'messages of tags': async () => {
    const made = repository({ a: '1' });
    made.commit();
    made.git('tag', '-a', 'v1', '-m', line('tag'));
    expect(await failing(made.folder, { scan: 'history' })).toEqual(['message of refs/tags/v1']);
    expect(await failing(made.folder, { scan: 'history', 'include-history': 'messages' })).toEqual([]);
  },
  'tags of tags, of files and of folders': async () => {
    const made = repository({ a: '1' });
    made.commit();
    made.write('tree/sub/b.yml', line('in-a-folder'));
    made.write('blob.yml', line('in-a-file'));
    made.git('add', '-A');
    made.git('tag', 'folder', made.git('write-tree', '--prefix=tree/'));
    made.git('tag', '-a', 'file', '-m', 'x', made.git('hash-object', 'blob.yml'));
    made.git('reset', '-q', '--hard');
    made.git('tag', '-a', 'inner', '-m', line('inner'));
    made.git('tag', '-a', 'outer', '-m', 'x', 'inner');
    made.git('tag', '-d', 'inner');
    const places = ['message of refs/tags/outer', 'refs/tags/file', 'refs/tags/folder:sub/b.yml'];
    expect(await failing(made.folder, { scan: 'history' })).toEqual(places);
  },
  notes: async () => {
    const made = repository({ a: '1' });
    made.git('notes', 'add', '-m', line('note'), made.commit());
    expect(await failing(made.folder, { scan: 'history' })).toHaveLength(1);
    expect(await failing(made.folder, { scan: 'history', 'include-history': 'stashes' })).toEqual([]);
  },
  'stashes, also below the last, and untracked files in them': async () => {
    const made = repository({ 'a.yml': 'a: 1\n' });
    made.commit();
    made.write('a.yml', line('first'));
    made.write('untracked.yml', line('untracked'));
    made.git('stash', '-q', '-u');
    made.write('a.yml', line('second'));
    made.git('stash', '-q');
    expect(await failing(made.folder, { scan: 'history' })).toEqual(['a.yml', 'a.yml', 'untracked.yml']);
    expect(await failing(made.folder, { scan: 'history', 'include-history': 'notes' })).toEqual([]);
  },
  'names of files and branches': onPosix(async () => {
    const made = repository({ [line('file').trim().replace(': ', '=')]: '1' });
    made.commit();
    made.git('branch', line('branch').trim().replace(': ', '='));
    expect(await failing(made.folder, { scan: 'history' })).toEqual([]);
    const ask = { scan: 'history', 'include-history': 'names' };
    expect(await failing(made.folder, ask)).toEqual(['names of files and branches', 'names of files and branches']);
  }),
  'a detached HEAD that no ref holds': async () => {
    const made = repository({ a: '1' });
    made.commit();
    made.git('checkout', '-q', '--detach');
    made.write('detached.yml', line('detached'));
    made.commit();
    expect(await failing(made.folder, { scan: 'history' })).toEqual(['detached.yml']);
  },
  'a ref that leads to nothing': async () => {
    const made = repository({ a: '1' });
    made.commit();
    writeFileSync(join(made.folder, '.git/refs/heads/broken'), `${'d'.repeat(40)}\n`);
    const message = expect.stringContaining('refs/heads/broken') as string;
    await expect(linted(made.folder, { scan: 'history' })).rejects.toMatchObject({ code: 'LINT_UNREADABLE', message });
  },
  'a commit that is gone and that only the commit-graph knows': async () => {
    const made = repository({ a: '1' });
    const first = made.commit();
    made.write('a.yml', line('one'));
    const id = made.commit();
    made.remove('a.yml');
    made.commit();
    made.git('commit-graph', 'write', '--reachable');
    rmSync(join(made.folder, '.git/objects', id.slice(0, 2), id.slice(2)));
    for (const ask of [{ base: first }, { scan: 'history' }])
      await expect(linted(made.folder, { ...ask, 'include-history': 'none' })).rejects.toEqual(code('LINT_UNREADABLE'));
  },
});

prove('What is staged', {
  'staged changes': async () => {
    const made = repository({ 'a.yml': line('old') });
    made.commit();
    made.write('a.yml', `${line('old')}${line('new')}`);
    made.write('b.yml', line('not-staged'));
    made.git('add', 'a.yml');
    expect((await findings(made.folder, { scan: 'staged' })).map((one) => one.line)).toEqual([2]);
  },
  'staged before the first commit': async () => {
    const made = repository({ 'a.yml': line('first') });
    made.git('add', 'a.yml');
    expect(await failing(made.folder, { scan: 'staged' })).toEqual(['a.yml']);
  },
  'a merge that is being made': async () => {
    const made = repository({ 'a.yml': 'a: 1\n', 'b.yml': 'b: 1\n' });
    made.commit();
    made.git('checkout', '-q', '-b', 'side');
    made.write('side.yml', line('side'));
    made.write('b.yml', line('both'));
    made.commit();
    made.git('checkout', '-q', 'main');
    made.write('a.yml', 'a: 2\n');
    made.commit();
    made.git('merge', '-q', '--no-commit', 'side');
    made.write('evil.yml', line('evil'));
    made.write('b.yml', `${line('both')}${line('more')}`);
    made.git('add', '-A');
    const found = await findings(made.folder, { scan: 'staged' });
    expect(found.map((one) => `${one.path}:${one.line}`).sort()).toEqual(['b.yml:2', 'evil.yml:1']);
  },
  'the index of a commit that is being made': async () => {
    const made = repository({ 'a.yml': 'a: 1\n' });
    made.commit();
    made.write('a.yml', line('being-made'));
    const index = join(made.folder, '.git', 'index.lock');
    execFileSync('git', ['add', 'a.yml'], { cwd: made.folder, env: { ...process.env, GIT_INDEX_FILE: index } });
    expect(await failing(made.folder, { scan: 'staged' })).toEqual([]);
    expect(await failing(made.folder, { scan: 'staged', env: { GIT_INDEX_FILE: index } })).toEqual(['a.yml']);
  },
});

prove('The working tree', {
  'untracked files, ignored files': async () => {
    const { folder } = repository({ '.gitignore': 'ignored.yml\n', 'ignored.yml': line('ignored'), 'new.yml': line('new') });
    expect(await failing(folder)).toEqual(['new.yml']);
  },
  'a tracked file that is ignored too': async () => {
    const made = repository({ '.gitignore': '*.yml\n', 'a.yml': line('tracked') });
    made.git('add', '-f', 'a.yml');
    expect(await failing(made.folder)).toEqual(['a.yml']);
  },
  'a file that is deleted in the working tree': async () => {
    const made = repository({ 'a.yml': line('deleted'), 'b.yml': 'b: 1\n' });
    made.commit();
    made.remove('a.yml');
    expect(await failing(made.folder)).toEqual([]);
  },
  'a sparse checkout': async () => {
    const made = repository({ 'in/a.yml': 'a: 1\n', 'out/b.yml': line('sparse') });
    made.commit();
    made.git('sparse-checkout', 'set', 'in');
    expect(readdirSync(made.folder)).not.toContain('out');
    expect(await failing(made.folder)).toEqual(['out/b.yml']);
  },
  'a submodule': async () => {
    const inner = repository({ 'inner.yml': line('inner') });
    inner.commit();
    const made = repository({ a: '1' });
    made.git('submodule', '--quiet', 'add', inner.url, 'module');
    made.commit();
    expect(await failing(made.folder)).toEqual([]);
    expect(await said(made.folder)).toContain('module: a submodule');
    expect(await said(made.folder, { scan: 'history' })).toContain('module: a submodule');
    made.git('config', '-f', '.gitmodules', 'submodule.module.ignore', 'all');
    for (const ask of [{ scan: 'history' }, { scan: 'staged' }]) {
      expect(await said(made.folder, ask)).toContain('module: a submodule');
      made.git('update-ref', '-d', 'HEAD');
    }
  },
  'a file in the place of a submodule': async () => {
    const made = repository({ a: '1' });
    made.git('update-index', '--add', '--cacheinfo', `160000,${made.commit()},module`);
    made.write('module', line('one'));
    expect(await failing(made.folder)).toEqual(['module']);
  },
  'a repository inside the repository': async () => {
    const made = repository({ a: '1' });
    mkdirSync(join(made.folder, 'inner'));
    made.git('init', '-q', 'inner');
    made.write('inner/inner.yml', line('inner'));
    made.git('-C', 'inner', 'add', '-A');
    made.git('-C', 'inner', 'commit', '-qm', 'x');
    expect(await said(made.folder)).toContain('inner/: a repository of its own');
  },
  'a pointer of Git LFS': async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;
    const made = repository({ '.gitattributes': '*.bin filter=lfs -text\n', 'a.bin': pointer, 'b.bin': 'what it points to' });
    made.git('config', 'filter.lfs.clean', 'cat');
    made.commit();
    expect(await said(made.folder)).toContain('a.bin: a pointer of Git LFS');
    expect(await said(made.folder)).not.toContain('b.bin');
    expect(await said(made.folder, { scan: 'history' })).toContain('a.bin: a pointer of Git LFS');
    made.write('sub/c.bin', pointer);
    expect(await said(join(made.folder, 'sub'))).toBe('');
    made.git('add', '-A');
    expect(await said(join(made.folder, 'sub'))).toContain('c.bin: a pointer of Git LFS');
    made.remove('sub');
    made.write('sub', 'a file in its place');
    expect(await said(made.folder)).not.toContain('c.bin');
    made.remove('sub');
    made.write('sub/c.bin', pointer);
    // However they fall into the pieces that git hands over.
    for (let index = 0; index < 2000; index++) made.write(`p/${index}.bin`, pointer.replace('size 12', `size ${index}`));
    made.commit();
    expect((await linted(made.folder, { base: 'HEAD~1' })).scan.skipped).toHaveLength(2000);
  },
  // Nothing out of the tree is read (T17).
  'a symbolic link': onPosix(async () => {
    const outside = repository({ 'outside.yml': line('outside') });
    const made = repository({ a: '1' });
    symlinkSync(join(outside.folder, 'outside.yml'), join(made.folder, 'link.yml'));
    symlinkSync(outside.folder, join(made.folder, 'folder'));
    symlinkSync('.', join(made.folder, 'circle'));
    expect(await failing(made.folder)).toEqual([]);
    made.write('tracked/outside.yml', 'a: 1\n');
    made.commit();
    made.remove('tracked');
    symlinkSync(outside.folder, join(made.folder, 'tracked'));
    expect(await failing(made.folder)).toEqual([]);
    made.remove('tracked');
    made.write('tracked', line('file'));
    expect(await failing(made.folder)).toEqual(['tracked']);
    made.remove('tracked');
    rmSync(join(made.folder, '.git'), { recursive: true });
    expect(await failing(made.folder)).toEqual([]);
  }),
  'a folder below the root': async () => {
    const { folder } = repository({ 'a.yml': line('above'), 'sub/b.yml': line('below') });
    expect(await failing(join(folder, 'sub'))).toEqual(['b.yml']);
  },
  'a folder whose name begins or ends with spaces, or has lines': onPosix(async () => {
    for (const name of [' begins', 'ends ', 'has\nlines', 'ends\n']) {
      const made = repository({ [`${name}/sub/${name}/a.yml`]: line('one'), [`${name}/sub/${name}/b.yml`]: line('two') });
      const folder = join(made.folder, name);
      made.git('init', '-q', folder);
      made.write(`${name}/daypass.yml`, `lint:\n  exclude: [{ paths: [${JSON.stringify(`sub/${name}/a.yml`)}], reason: a test }]\n`);
      expect(await failing(folder)).toEqual([`sub/${name}/b.yml`]);
      expect(await failing(join(folder, 'sub', name))).toEqual(['b.yml']);
    }
  }),
  'a folder whose working tree is elsewhere (core.worktree)': async () => {
    const made = repository({ 'a.yml': line('one') });
    made.commit();
    const elsewhere = shop.folder();
    made.git('config', 'core.worktree', elsewhere);
    await expect(linted(made.folder)).rejects.toMatchObject({
      code: 'LINT_NO_PATH',
      message: expect.stringContaining(elsewhere) as string,
    });
    expect(await failing(made.folder, { scan: 'history' })).toEqual(['a.yml']);
  },
  'a work tree of `git worktree`': async () => {
    const made = repository({ 'a.yml': line('one') });
    made.commit();
    made.git('worktree', 'add', '-q', '-b', 'other', join(made.folder, '..', 'tree'));
    expect(await failing(join(made.folder, '..', 'tree'))).toEqual(['a.yml']);
    expect(await failing(join(made.folder, '..', 'tree'), { scan: 'history' })).toEqual(['a.yml']);
  },
  'a bare repository': async () => {
    const made = repository({ 'sub/a.yml': line('one') });
    made.commit();
    const bare = shop.clone(made, '--bare');
    expect(await failing(bare.folder)).toEqual(['sub/a.yml']);
    const home = shop.folder();
    writeFileSync(join(home, '.gitconfig'), '[safe]\n\tbareRepository = explicit\n');
    for (const ask of [{ scan: 'history' }, { head: 'main' }, { env: { HOME: home } }])
      expect(await failing(bare.folder, ask)).toEqual(['sub/a.yml']);
  },
  'a folder that is no repository': async () => {
    const { folder } = repository({ 'a/b.yml': line('plain'), 'node_modules/c.yml': line('installed'), '.hidden/d.yml': line('hidden') });
    rmSync(join(folder, '.git'), { recursive: true });
    expect(await failing(folder)).toEqual(['.hidden/d.yml', 'a/b.yml']);
  },
  'no git on PATH': onPosix(async () => {
    const { folder } = repository({ 'a.yml': line('one'), '.gitignore': 'b.yml\n', 'b.yml': line('ignored') });
    const ask = { env: { PATH: '/nowhere' } };
    const { scan, judgement } = await linted(folder, ask);
    expect(judgement.failing.map(({ path }) => path)).toEqual(['a.yml', 'b.yml']);
    expect(scan.what).toContain('git is not on PATH');
    await expect(linted(folder, { ...ask, scan: 'history' })).rejects.toMatchObject({ code: 'LINT_NO_GIT', message: 'git is not on PATH' });
  }),
  'a range where no repository is': async () => {
    const folder = shop.folder();
    writeFileSync(join(folder, 'a.yml'), 'a: 1\n');
    for (const ask of [{ base: 'HEAD' }, { scan: 'history' }, { scan: 'staged' }])
      await expect(linted(folder, ask)).rejects.toMatchObject({ code: 'LINT_NO_GIT' });
  },
  'an empty repository, an empty folder': async () => {
    for (const folder of [repository().folder, shop.folder()]) await expect(linted(folder)).rejects.toMatchObject({ code: 'LINT_NOTHING' });
    await expect(linted(repository().folder, { scan: 'history' })).rejects.toMatchObject({ code: 'LINT_NOTHING' });
  },
  'one file that is named': async () => {
    const made = repository({ 'sub/a.yml': line('one'), 'sub/b.yml': line('two') });
    expect(await failing(join(made.folder, 'sub/a.yml'))).toEqual(['a.yml']);
    made.commit();
    made.write('sub/a.yml', line('three'));
    made.write('sub/b.yml', line('four'));
    made.commit();
    expect(await failing(join(made.folder, 'sub/a.yml'), { base: 'HEAD~1' })).toEqual(['sub/a.yml']);
  },
  'standard input': () => {
    const cli = (input: string): { status: number | null; stdout: string } =>
      spawnSync(process.execPath, [join(process.cwd(), 'packages/cli/main.ts'), 'lint', '-'], {
        cwd: shop.folder(),
        input,
        encoding: 'utf8',
      });
    const found = cli(line('stdin'));
    expect(found.stdout).toContain('(standard input):1:8');
    expect(found.status).toBe(1);
    const nothing = cli('');
    expect(nothing.stdout).toContain('nothing to scan');
    expect(nothing.status).toBe(0);
  },
  'a path that is not there, or is a pipe': onPosix(async () => {
    const folder = shop.folder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    for (const name of ['nowhere', 'pipe']) await expect(linted(join(folder, name))).rejects.toMatchObject({ code: 'LINT_NO_PATH' });
  }),
  'paths below which nothing lies': async () => {
    await expect(linted(repository({ a: '1' }).folder, { paths: 'nowhere' })).rejects.toMatchObject({ code: 'LINT_NOTHING' });
  },
});

/** Runs the CLI as somebody who may not read everything; whoever runs the tests may be root. */
function asNobody(folder: string): { status: number | null; output: string } {
  const nobody = process.getuid!() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'dist/cli/index.js'), 'lint', folder], {
    ...nobody,
    cwd: '/',
    env: { PATH: process.env['PATH'], HOME: '/nowhere' },
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
}

/** A folder that others may enter, with one thing in it that they may not read. */
function withLocked(isRepository: boolean, lock: (folder: string) => void): string {
  const { folder } = repository({ 'sub/a.yml': 'a: 1\n', 'b.yml': 'b: 1\n' });
  if (!isRepository) rmSync(join(folder, '.git'), { recursive: true });
  chmodSync(join(folder, '..'), 0o755);
  lock(folder);
  return folder;
}

prove('Hostile', {
  'names with newlines, ::error::, escapes, bidi marks': onPosix(async () => {
    const names = ['a\n::error::b.yml', 'c\u001b[2Jd.yml', 'e\u202ef.yml', '::add-mask::g.yml', '..h.yml', ' i.yml', '-j.yml', '--k=l.yml'];
    const made = repository(Object.fromEntries(names.map((name, index) => [name, line(`n${index}`)])));
    const tree = await linted(made.folder);
    made.commit();
    const history = await linted(made.folder, { scan: 'history' });
    for (const result of [tree, history]) {
      expect(result.judgement.failing.map(({ path }) => path).sort()).toEqual([...names].sort());
      const lines = render('text', result).split('\n');
      expect(lines.filter((text) => /^::|\u001b|\u202e/.test(text))).toEqual([]);
    }
  }),
  'a name that is no UTF-8': onLinux(async () => {
    const made = repository();
    const name = Buffer.concat([Buffer.from(`${made.folder}/`), Buffer.from([0x66, 0xe9, 0x2e, 0x79])]);
    writeFileSync(name, line('latin'));
    expect(await failing(made.folder)).toEqual(['f\ufffd.y']);
    made.commit();
    expect(await failing(made.folder)).toEqual(['f\ufffd.y']);
    expect(await failing(made.folder, { scan: 'history' })).toEqual(['f\ufffd.y']);
    const folder = Buffer.concat([Buffer.from(`${made.folder}/`), Buffer.from([0x64, 0xe9])]);
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from('/g.y')]), line('below'));
    writeFileSync(name, line('changed'));
    made.write('f\ufffd.y', 'a: 1\n');
    const secrets = async (): Promise<number> => (await failing(made.folder)).length;
    expect(await failing(made.folder)).toEqual(['d\ufffd/g.y', 'f\ufffd.y']);
    made.git('add', '-A');
    expect(await secrets()).toBe(2);
    rmSync(join(made.folder, '.git'), { recursive: true });
    expect(await secrets()).toBe(2);
  }),
  'a pipe in the tree': onPosix(async () => {
    const made = repository({ 'a.yml': line('one') });
    rmSync(join(made.folder, '.git'), { recursive: true });
    execFileSync('mkfifo', [join(made.folder, 'pipe.yml')]);
    expect(await failing(made.folder)).toEqual(['a.yml']);
    expect(await said(made.folder)).toBe('pipe.yml: a pipe, not read');
  }),
  'a file that cannot be read': onPosix(() => {
    for (const isRepository of [true, false]) {
      const { status, output } = asNobody(withLocked(isRepository, (folder) => chmodSync(join(folder, 'b.yml'), 0)));
      expect(output).toMatch(/b\.yml[^]*LINT_UNREADABLE/);
      expect(status).toBe(2);
    }
  }),
  'a folder that cannot be read': onPosix(() => {
    for (const isRepository of [true, false]) {
      const { status, output } = asNobody(withLocked(isRepository, (folder) => chmodSync(join(folder, 'sub'), 0)));
      expect(output).toMatch(/sub[^]*LINT_UNREADABLE/);
      expect(status).toBe(2);
    }
  }),
  'a sparse file, far larger than what is held (2 GB in the long tests)': async () => {
    const made = repository({ 'huge.bin': '' });
    truncateSync(join(made.folder, 'huge.bin'), 2 ** 26 + 1);
    appendFileSync(join(made.folder, 'huge.bin'), `\n${line('end')}`);
    expect(await findings(made.folder)).toMatchObject([{ path: 'huge.bin', line: 2 }]);
  },
  'a content larger than `limits.size`': async () => {
    const config = (size: string, more = ''): string => `lint:\n  limits: { size: ${size} }\n${more}`;
    const large = 'a: 1\n'.repeat(5000);
    const made = repository({ 'daypass.yml': config('20KB'), 'a.yml': line('one') });
    made.commit();
    expect(await failing(made.folder)).toEqual(['a.yml']);
    made.write('large.yml', large);
    made.write('daypass.yml', config('30KB'));
    made.commit();
    await expect(linted(made.folder, { base: 'HEAD~1' })).rejects.toEqual(code('LINT_TOO_LARGE'));
    expect(await failing(made.folder)).toEqual(['a.yml']);
    made.write('daypass.yml', config('20KB'));
    for (const ask of [{}, { scan: 'history' }])
      await expect(linted(made.folder, ask)).rejects.toMatchObject({
        code: 'LINT_TOO_LARGE',
        message: expect.stringContaining("'large.yml' is larger than 0.02 MB") as string,
      });
    made.write('daypass.yml', config('20KB', '  exclude: [{ paths: [large.yml], reason: generated }]\n'));
    expect(await failing(made.folder)).toEqual(['a.yml']);
    made.write('packed.zip', zipOf({ 'in.yml': large }));
    await expect(linted(made.folder)).rejects.toEqual(code('LINT_TOO_LARGE'));
  },
  'an object that is damaged': async () => {
    const made = repository({ 'a.yml': line('one') });
    made.commit();
    const id = made.git('rev-parse', 'HEAD:a.yml');
    const object = join(made.folder, '.git/objects', id.slice(0, 2), id.slice(2));
    chmodSync(object, 0o644);
    writeFileSync(object, 'damaged');
    await expect(linted(made.folder, { scan: 'history' })).rejects.toEqual(code('LINT_UNREADABLE'));
  },
  'a repository that is damaged, or of a format that this git does not know': async () => {
    const made = repository({ 'a.yml': line('one'), 'sub/b.yml': line('two') });
    made.commit();
    const head = join(made.folder, '.git/HEAD');
    const damages = [
      () => writeFileSync(head, 'damaged'),
      () => {
        writeFileSync(head, 'ref: refs/heads/main\n');
        appendFileSync(join(made.folder, '.git/config'), '[core]\n\trepositoryFormatVersion = 1\n[extensions]\n\tunknown = x\n');
      },
    ];
    for (const damage of damages) {
      damage();
      expect(await failing(made.folder)).toEqual(['a.yml', 'sub/b.yml']);
      for (const folder of [made.folder, join(made.folder, 'sub')]) {
        expect((await linted(folder)).scan.what).toContain('git cannot open');
        await expect(linted(folder, { scan: 'history' })).rejects.toEqual(code('LINT_NO_GIT'));
      }
    }
  },
  'colours, external diff, textconv, order files in the configuration': async () => {
    const made = repository({ 'a.yml': 'a: 1\n', '.gitattributes': '* diff=hostile\n' });
    made.commit();
    const settings = {
      ...{ 'color.ui': 'always', 'color.diff': 'always', 'core.quotePath': 'true', 'diff.external': 'false', 'diff.renames': 'copies' },
      ...{ 'diff.hostile.textconv': 'false', 'diff.hostile.command': 'false', 'diff.noprefix': 'true', 'diff.mnemonicPrefix': 'true' },
      ...{
        'diff.orderFile': '/dev/null',
        'diff.relative': 'true',
        'diff.context': '0',
        'log.showSignature': 'true',
        'log.date': 'relative',
      },
      ...{
        'core.pager': 'false',
        'core.fsmonitor': 'false',
        'core.abbrev': '4',
        'submodule.recurse': 'true',
        'status.showUntrackedFiles': 'no',
      },
    };
    for (const [name, value] of Object.entries(settings)) made.git('config', name, value);
    made.write('sübfolder/new.yml', line('one'));
    expect(await failing(made.folder)).toEqual(['sübfolder/new.yml']);
    made.git('add', '-A');
    expect(await failing(made.folder, { scan: 'staged' })).toEqual(['sübfolder/new.yml']);
    made.commit();
    made.git('config', 'diff.orderFile', '/nowhere');
    for (const ask of [{ base: 'HEAD~1' }, { scan: 'history' }])
      expect(await findings(made.folder, ask)).toMatchObject([{ path: 'sübfolder/new.yml', commit: { isAtHead: true } }]);
  },
  'attributes: binary, -diff, filters': async () => {
    const made = repository({ '.gitattributes': '*.yml binary\n*.env -diff -text\n*.txt filter=hostile working-tree-encoding=UTF-16\n' });
    made.write('a.yml', line('binary'));
    made.write('b.env', line('no-diff'));
    made.commit();
    for (const ask of [{}, { scan: 'history' }]) expect(await failing(made.folder, ask)).toEqual(['a.yml', 'b.env']);
  },
  'replaced objects and grafts': async () => {
    const made = repository({ 'a.yml': line('one') });
    const first = made.commit();
    made.remove('a.yml');
    made.write('b.yml', 'b: 1\n');
    const second = made.commit();
    made.git('replace', made.git('rev-parse', `${first}:a.yml`), made.git('rev-parse', `${second}:b.yml`));
    made.git('replace', '--graft', second);
    mkdirSync(join(made.folder, '.git/info'), { recursive: true });
    writeFileSync(join(made.folder, '.git/info/grafts'), `${second}\n`);
    expect(await failing(made.folder, { scan: 'history' })).toEqual(['a.yml']);
    expect(await failing(made.folder, { base: first })).toEqual([]);
  },
  'YAML nested a thousand deep, one line of ten megabytes': async () => {
    const deep = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');
    const { folder } = repository({
      'deep.yml': `${deep}${' '.repeat(1000)}${line('deep')}`,
      'long.txt': `${'x '.repeat(5_000_000)}${line('long')}`,
    });
    expect(await failing(folder)).toEqual(['deep.yml', 'long.txt']);
  },
});
