import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { Repository } from '../../../test/repository.ts';
import { workshop } from '../../../test/repository.ts';
import { render } from '../report/index.ts';
import { failing, findings, line, linted, prove } from './harness.ts';

const shop = workshop();
afterAll(() => shop.end());

/** Commits, one file each; returns their ids. */
function history(repository: Repository, ...names: string[]): string[] {
  return names.map((name) => {
    repository.write(`${name}.yml`, line(name));
    return repository.commit();
  });
}

prove('Any other CI, and by hand', {
  'base and head': async () => {
    const made = shop.repository();
    const [, two = '', three = ''] = history(made, 'one', 'two', 'three', 'four');
    expect(await failing(made.folder, { base: two, head: three })).toEqual(['three.yml']);
    expect(await failing(made.folder, { base: 'HEAD~2', head: 'main' })).toEqual(['four.yml', 'three.yml']);
  },
  'base alone': async () => {
    const made = shop.repository();
    history(made, 'one', 'two');
    expect(await failing(made.folder, { base: 'HEAD~1' })).toEqual(['two.yml']);
  },
  'a base that is a branch the clone lacks': async () => {
    const made = shop.repository();
    history(made, 'one');
    made.git('checkout', '-q', '-b', 'topic');
    history(made, 'two', 'three');
    const { folder } = shop.clone(made, '--depth=1', '--single-branch', '--branch', 'topic');
    expect(await failing(folder, { base: 'origin/main' })).toEqual(['three.yml', 'two.yml']);
  },
  'a range without commits': async () => {
    const made = shop.repository();
    history(made, 'one');
    const result = await linted(made.folder, { base: 'HEAD', head: 'HEAD' });
    expect(result.judgement.failing).toEqual([]);
    expect(render('text', result)).toContain('nothing to scan');
  },
  'a range and paths': async () => {
    const made = shop.repository();
    history(made, 'one', 'a/two', 'b/three');
    const found = (paths: string): Promise<string[]> => failing(made.folder, { base: 'HEAD~2', paths });
    for (const paths of ['.', './', 'a b', './a/ a/../b//']) expect(await found(paths)).toEqual(['a/two.yml', 'b/three.yml']);
    expect(await found('a')).toEqual(['a/two.yml']);
    for (const paths of ['..', '../a', '/a', 'a/../../b']) await expect(found(paths)).rejects.toMatchObject({ code: 'LINT_NO_PATH' });
  },
  'a revision that does not exist, or that is an option': async () => {
    const made = shop.repository();
    history(made, 'one');
    for (const base of ['nope', '--output=x', '^HEAD', 'origin/nope', '..', ''.padEnd(300, 'x')])
      await expect(linted(made.folder, { base })).rejects.toMatchObject({ code: 'LINT_NO_COMMIT' });
  },
});

/** A server of git that asks who is there, in a process of its own: this one waits for git. */
async function served(made: Repository, token: string, use: (url: string, seen: () => string[]) => Promise<void>): Promise<void> {
  const header = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const script = join(process.cwd(), 'test', 'git-server.mjs');
  const server = spawn(process.execPath, [script, made.folder, header], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  try {
    await new Promise<void>((resolve) =>
      server.stdout.on('data', (chunk: Buffer) => {
        told += chunk.toString();
        resolve();
      }),
    );
    await use(`http://127.0.0.1:${told.split('\n')[0]!}/.git`, () => told.split('\n').slice(1));
  } finally {
    server.kill();
  }
}

/** A clone of one commit whose origin is said to be elsewhere. */
function cutClone(made: Repository, url: string): Repository {
  const clone = shop.clone(made, '--depth=1');
  clone.git('remote', 'set-url', 'origin', url);
  return clone;
}

prove('Clones that lack something', {
  'a private repository and no credentials kept': async () => {
    const made = shop.repository();
    const [one = ''] = history(made, 'one', 'two', 'three');
    const token = ['gh', 's_'].join('') + 'x'.repeat(36);
    await served(made, token, async (url, seen) => {
      const changed = { kind: 'range', base: one, head: 'HEAD', wholeClone: 'add fetch-depth: 0' } as const;
      const refused = await linted(cutClone(made, url).folder, { changed }).catch((error: unknown) => error as Error);
      expect(refused).toMatchObject({ code: 'LINT_SHALLOW', detail: { fix: 'add fetch-depth: 0' } });
      const { folder } = cutClone(made, url);
      expect(await failing(folder, { changed, token })).toEqual(['three.yml', 'two.yml']);
      expect(seen().filter(Boolean).length).toBeGreaterThan(0);
      const wrong = await linted(cutClone(made, url).folder, { changed, token: `${token}y` }).catch((error: unknown) => error as Error);
      expect(wrong).toMatchObject({ code: 'LINT_SHALLOW' });
      expect(JSON.stringify([wrong, (wrong as Error).message])).not.toContain(token);
    });
  },
  'credentials of a checkout that are not good': async () => {
    const made = shop.repository();
    const [one = ''] = history(made, 'one', 'two', 'three');
    await served(made, 'good', async (url, seen) => {
      const clone = cutClone(made, url);
      clone.git('config', `http.${dirname(url)}/.extraheader`, 'Authorization: Basic bm90Omdvb2Q=');
      expect(await failing(clone.folder, { base: one, token: 'good' })).toEqual(['three.yml', 'two.yml']);
      expect(new Set(seen().filter(Boolean)).size).toBe(1);
    });
  },
  'a shallow clone in which an old branch goes further back than the cut of the base': async () => {
    const made = shop.repository();
    history(made, 'one');
    made.git('branch', 'topic');
    for (let index = 0; index < 55; index++) made.git('commit', '-q', '--allow-empty', '-m', 'x');
    made.git('checkout', '-q', 'topic');
    history(made, 'two');
    made.git('merge', '-q', '--no-edit', 'main~1');
    history(made, 'three');
    const clone = shop.clone(made, '--depth=1', '--branch', 'topic');
    expect(await failing(clone.folder, { base: 'origin/main' })).toEqual(['three.yml', 'two.yml']);
  },
  'a shallow clone and nowhere to fetch from': async () => {
    const made = shop.repository();
    const [one = '', two = ''] = history(made, 'one', 'two', 'three');
    const clone = shop.clone(made, '--depth=2');
    clone.git('remote', 'remove', 'origin');
    await expect(linted(clone.folder, { base: one })).rejects.toMatchObject({ code: 'LINT_SHALLOW' });
    await expect(linted(clone.folder, { scan: 'history' })).rejects.toMatchObject({ code: 'LINT_SHALLOW' });
    expect(await failing(clone.folder, { base: two })).toEqual(['three.yml']);
  },
  'a revision that counts back to where a shallow clone is cut': async () => {
    const made = shop.repository();
    history(made, 'one', 'two', 'three');
    expect(await failing(shop.clone(made, '--depth=1').folder, { base: 'HEAD~2' })).toEqual(['three.yml', 'two.yml']);
    await expect(linted(shop.clone(made, '--depth=1').folder, { base: 'HEAD~5' })).rejects.toMatchObject({ code: 'LINT_NO_COMMIT' });
    const clone = shop.clone(made, '--depth=1');
    clone.git('remote', 'remove', 'origin');
    await expect(linted(clone.folder, { base: 'HEAD~2' })).rejects.toMatchObject({ code: 'LINT_SHALLOW' });
  },
  'a shallow clone that is bare': async () => {
    const made = shop.repository();
    const [one = ''] = history(made, 'one', 'two', 'three');
    const all = ['one.yml', 'three.yml', 'two.yml'];
    expect(await failing(shop.clone(made, '--bare', '--depth=1').folder, { scan: 'history' })).toEqual(all);
    expect(await failing(shop.clone(made, '--bare', '--depth=1').folder, { base: one })).toEqual(all.slice(1));
    const clone = shop.clone(made, '--bare', '--depth=1');
    clone.git('remote', 'remove', 'origin');
    await expect(linted(clone.folder, { scan: 'history' })).rejects.toMatchObject({ code: 'LINT_SHALLOW' });
  },
  'commits that were made in a shallow clone': async () => {
    const made = shop.repository();
    const [one = ''] = history(made, 'one', 'two', 'three');
    const clone = shop.clone(made, '--depth=1');
    history(clone, 'own');
    expect(await failing(clone.folder, { base: one })).toEqual(['own.yml', 'three.yml', 'two.yml']);
  },
  'a commit that the server does not have': async () => {
    const made = shop.repository();
    history(made, 'one');
    const clone = shop.clone(made);
    await expect(linted(clone.folder, { base: 'd'.repeat(40) })).rejects.toMatchObject({ code: 'LINT_SHALLOW' });
  },
  'a clone without blobs (partial)': async () => {
    const made = shop.repository();
    const [one = ''] = history(made, 'one', 'two', 'three');
    made.git('config', 'uploadpack.allowFilter', 'true');
    const clone = shop.clone(made, '--filter=blob:none', '--no-checkout');
    expect(await failing(clone.folder, { base: one })).toEqual(['three.yml', 'two.yml']);
  },
  'a server that takes the connection and does not answer': async () => {
    const made = shop.repository();
    const [one = ''] = history(made, 'one', 'two', 'three');
    made.git('config', 'uploadpack.allowFilter', 'true');
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/x.git`;
    const partial = shop.clone(made, '--filter=blob:none', '--no-checkout');
    partial.git('remote', 'set-url', 'origin', url);
    for (const [folder, verb] of [
      [cutClone(made, url).folder, 'git fetch'],
      [partial.folder, 'git cat-file'],
    ] as const) {
      const error = await linted(folder, { base: one, timeout: '2s' }).catch((thrown: unknown) => thrown as Error);
      expect(error).toMatchObject({
        code: 'LINT_OUT_OF_TIME',
        message: expect.stringContaining(`${verb} did not end within 2 s`) as string,
      });
    }
    silent.close();
  },
});

prove('What is new', {
  'a file that moved': async () => {
    const made = shop.repository();
    for (let index = 0; index < 60; index++) made.write(`a/${index}.yml`, line(`n${index}`));
    made.commit();
    made.git('mv', 'a', 'b');
    made.commit();
    expect(await failing(made.folder, { base: 'HEAD~1' })).toEqual([]);
    made.git('mv', 'b/1.yml', 'c.yml');
    made.write('.git/link', '../c.yml');
    made.git('update-index', '--add', '--cacheinfo', `120000,${made.git('hash-object', '-w', '.git/link')},b/1.yml`);
    made.git('commit', '-q', '-m', 'x');
    expect(await failing(made.folder, { base: 'HEAD~1' })).toEqual([]);
    made.git('mv', 'c.yml', 'd.yml');
    made.git('update-index', '--add', '--cacheinfo', `160000,${made.git('rev-parse', 'HEAD')},c.yml`);
    made.git('commit', '-q', '-m', 'x');
    expect(await failing(made.folder, { base: 'HEAD~1' })).toEqual([]);
  },
  'a file that moved and changed': async () => {
    const made = shop.repository();
    made.write('a/x.yml', line('one'));
    made.commit();
    made.git('mv', 'a/x.yml', 'x.yml');
    made.write('x.yml', `${line('one')}${line('two')}`);
    made.commit();
    expect((await findings(made.folder, { base: 'HEAD~1' })).map((finding) => finding.line)).toEqual([2]);
  },
  'a file that was there before and is copied, or comes back after it was gone': async () => {
    const changed = (): Repository => {
      const made = shop.repository();
      made.write('a.yml', line('old'));
      made.commit();
      made.write('a.yml', `${line('old')}more: 1\n`);
      made.commit();
      return made;
    };
    const copying = changed();
    copying.write('b.yml', `${line('old')}more: 1\n`);
    const copied = copying.commit();
    expect(await findings(copying.folder, { base: 'HEAD~2' })).toMatchObject([{ path: 'b.yml', commit: { id: copied } }]);
    const returning = changed();
    returning.remove('a.yml');
    returning.commit();
    returning.git('revert', '--no-edit', 'HEAD');
    const back = returning.git('rev-parse', 'HEAD');
    for (const base of ['HEAD~3', 'HEAD~1'])
      expect(await findings(returning.folder, { base })).toMatchObject([{ path: 'a.yml', commit: { id: back, isAtHead: true } }]);
  },
  'a file that was deleted later': async () => {
    const made = shop.repository();
    const [, two = ''] = history(made, 'one', 'two');
    made.remove('two.yml');
    made.commit();
    const result = await linted(made.folder, { base: 'HEAD~2' });
    expect(result.judgement.failing).toMatchObject([{ path: 'two.yml', commit: { id: two, isAtHead: false } }]);
    expect(render('text', result)).toMatch(/rotate/);
  },
  'a merge that took one side': async () => {
    const made = merging((repository) => repository.git('checkout', '-q', 'side', '--', 'both.yml'));
    const found = await findings(made.folder, { base: 'main~1', head: 'main' });
    expect(found).toMatchObject([{ path: 'both.yml', commit: { id: made.git('rev-parse', 'side') } }]);
  },
  'a merge that brings what no side had (an evil merge)': async () => {
    const made = merging((repository) => repository.write('both.yml', `both: merged\n${line('evil')}`));
    const id = made.git('rev-parse', 'main');
    for (const ask of [{ base: 'main^1', head: 'main' }, { scan: 'history' }]) {
      const found = (await findings(made.folder, ask)).filter(({ line: at }) => at === 2);
      expect(found).toMatchObject([{ path: 'both.yml', commit: { id } }]);
    }
  },
  'a commit with a date that is none': async () => {
    const made = shop.repository();
    const parent = history(made, 'one')[0]!;
    made.write('two.yml', line('two'));
    made.git('add', '-A');
    for (const committer of ['committer t <t@example.com> 99999999999999999999 +0000\n', '']) {
      made.write('.git/commit', `tree ${made.git('write-tree')}\nparent ${parent}\nauthor t <t@example.com> 1 +0000\n${committer}\nx\n`);
      const head = made.git('hash-object', '-t', 'commit', '-w', '--literally', '.git/commit');
      expect(await findings(made.folder, { base: parent, head })).toMatchObject([{ commit: { date: '1970-01-01T00:00:00+00:00' } }]);
    }
  },
  'a secret that is still there': async () => {
    const made = shop.repository();
    history(made, 'one');
    made.write('two.yml', line('two'));
    const id = made.commit();
    made.write('two.yml', `more: 1\n${line('two')}`);
    made.commit();
    const here = { id, date: '2026-01-02T03:04:05+00:00', isAtHead: true };
    expect(await findings(made.folder, { base: 'HEAD~2' })).toMatchObject([{ path: 'two.yml', commit: here }]);
    made.git('mv', 'two.yml', 'moved.yml');
    made.commit();
    expect(await findings(made.folder, { base: 'HEAD~3' })).toMatchObject([{ path: 'two.yml', commit: here }]);
  },
});

/** Two branches that both changed a file; `resolve` says what the merge of the one into the other makes of it. */
function merging(resolve: (made: Repository) => void): Repository {
  const made = shop.repository();
  made.write('both.yml', 'both: 1\n');
  made.commit();
  made.git('checkout', '-q', '-b', 'side');
  made.write('both.yml', line('side'));
  made.commit();
  made.git('checkout', '-q', 'main');
  made.write('both.yml', 'both: 2\n');
  made.commit();
  made.git('merge', '-q', '--no-commit', '--no-ff', '-s', 'ours', 'side');
  resolve(made);
  made.commit('merge');
  return made;
}
