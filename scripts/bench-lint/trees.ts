import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeHistory } from './history.ts';

/** Released packages, by what fetches them. */
const small = {
  npm: ['date-fns@4.1.0', 'rxjs@7.8.2', '@aws-sdk/client-s3@3.700.0'],
  pip: ['django==5.1.4', 'sympy==1.13.3', 'botocore==1.35.90'],
};
const mixed = { npm: ['three@0.170.0', 'typescript@5.9.3'], pip: ['ansible==11.1.0', 'scipy==1.15.0', 'plotly==5.24.1'] };

export interface Tree {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

/** The trees that are scanned, made once below a folder: `small`, `mixed`, and a repository `history`. */
export function makeTrees(home: string): { small: Tree; mixed: Tree; history: string } {
  const trees = { small: unpacked(home, 'small', small), mixed: unpacked(home, 'mixed', mixed), history: join(home, 'history') };
  if (!existsSync(trees.history)) {
    const unfinished = `${trees.history}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    makeHistory(trees.small.folder, unfinished, 2600, 1200);
    renameSync(unfinished, trees.history);
  }
  return trees;
}

function unpacked(home: string, name: string, packages: { npm: readonly string[]; pip: readonly string[] }): Tree {
  const folder = join(home, name);
  if (!existsSync(folder)) {
    const [fetched, unfinished] = [join(home, `${name}.fetched`), join(home, `${name}.unfinished`)];
    for (const one of [fetched, unfinished]) {
      rmSync(one, { recursive: true, force: true });
      mkdirSync(one, { recursive: true });
    }
    const run = (command: string, ...args: string[]): void =>
      void execFileSync(command, args, { cwd: fetched, stdio: ['ignore', 'ignore', 'inherit'] });
    for (const one of packages.npm) run('npm', 'pack', '--silent', one);
    run('python3', '-m', 'pip', 'download', '-q', '--no-deps', '--only-binary', ':all:', ...packages.pip);
    for (const archive of readdirSync(fetched).sort()) {
      const into = join(unfinished, archive.replace(/\.(?:tgz|whl)$/, ''));
      mkdirSync(into);
      if (archive.endsWith('.tgz')) run('tar', 'xzf', archive, '-C', into);
      else run('python3', '-m', 'zipfile', '-e', archive, into);
    }
    renameSync(unfinished, folder);
    rmSync(fetched, { recursive: true });
  }
  return sizeOf(folder);
}

export function sizeOf(folder: string): Tree {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes('/.git'),
  );
  return {
    folder,
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}

/** A tree as a repository with one commit, for what git tells of it. */
export function asRepository({ folder }: Tree): string {
  const copy = `${folder}.git`;
  if (existsSync(copy)) return copy;
  cpSync(folder, `${copy}.unfinished`, { recursive: true });
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-C', `${copy}.unfinished`, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args]);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'all');
  renameSync(`${copy}.unfinished`, copy);
  return copy;
}

/** Inputs of two sizes, to see that time grows no faster than they do: name, and what makes one of a size. */
export const growing: readonly (readonly [name: string, make: (folder: string, size: number) => void])[] = [
  [
    'files',
    // More than 12 MB in either case: below that there is one thread, and no start of others to pay for.
    (folder, size) => {
      for (let index = 0; index < size * 8000; index++)
        writeFileSync(join(folder, `${index}.py`), `# ${index}\n${'value = compute(index, other)\n'.repeat(60)}`);
    },
  ],
  [
    'lines',
    (folder, size) => writeFileSync(join(folder, 'lines.py'), 'token = request.headers.get(name)  # as before\n'.repeat(size * 800_000)),
  ],
  ['one line', (folder, size) => writeFileSync(join(folder, 'line.js'), 'a.token=b;c("x",1);'.repeat(size * 1_000_000))],
  [
    'findings',
    (folder, size) =>
      writeFileSync(
        join(folder, 'findings.yml'),
        Array.from({ length: size * 20_000 }, (_, index) => `api_token: ${secretLike(index)}\n`).join(''),
      ),
  ],
  ...['password', 'eyJ', '-----BEGIN ', '://a:', 'key=', 'secret_token: "', 'ghp_a', 'aws_'].map(
    (piece) =>
      [
        `\`${piece.trim()}\` again and again`,
        (folder: string, size: number) => writeFileSync(join(folder, 'hard.txt'), piece.repeat((size * 8_000_000) / piece.length)),
      ] as const,
  ),
];

function secretLike(index: number): string {
  return Buffer.from(`${index * 7919}-Zq8rT2mVx0Lw${index}`).toString('base64url');
}
