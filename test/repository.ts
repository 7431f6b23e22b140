import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A repository of git that a test makes. */
export interface Repository {
  readonly folder: string;
  readonly url: string;
  git(...args: string[]): string;
  write(path: string, text: string | Buffer): void;
  remove(path: string): void;
  /** Commits all that is there; returns the commit's id. */
  commit(message?: string): string;
}

const variables = {
  PATH: process.env['PATH'],
  SystemRoot: process.env['SystemRoot'],
  HOME: '/nowhere',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...{ GIT_AUTHOR_NAME: 't', GIT_AUTHOR_EMAIL: 't@example.com', GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z' },
  ...{ GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@example.com', GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z' },
};

/** Folders and repositories below one that is removed at the end. */
export function workshop() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'daypass-situations-')));
  let count = 0;
  const folder = (): string => {
    const path = join(root, String(count++));
    mkdirSync(path);
    return path;
  };
  return {
    folder,
    /** A new repository; with `options` for `git init`. */
    repository: (...options: string[]): Repository => opened(folder(), (git) => git('init', '-q', '-b', 'main', ...options)),
    /** A clone, over the protocol that a server speaks. */
    clone: (of: Repository, ...options: string[]): Repository => opened(folder(), (git) => git('clone', '-q', ...options, of.url, '.')),
    end: (): void => rmSync(root, { recursive: true, force: true }),
  };
}

function opened(folder: string, begin: (git: Repository['git']) => void): Repository {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', '-c', 'gc.auto=0', ...args], {
      cwd: folder,
      env: variables,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trimEnd();
  begin(git);
  const at = (path: string): string => join(folder, path);
  return {
    folder,
    url: pathToFileURL(folder).href,
    git,
    write(path, text) {
      mkdirSync(join(at(path), '..'), { recursive: true });
      writeFileSync(at(path), text);
    },
    remove: (path) => rmSync(at(path), { recursive: true }),
    commit(message = 'x') {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
  };
}
