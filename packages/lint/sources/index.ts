import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DaypassError } from '@daypass/core';
import type { Change, Git } from './git.ts';
import { parseRaw } from './git.ts';

/** One content to scan, with where it was found. */
export interface Source {
  readonly path: string;
  readonly commit?: string;
  /** What was there before: what is found there too is not new. */
  readonly before: readonly string[];
  /** A blob of git, or a file on disk. */
  readonly blob?: string;
  readonly file?: string;
  /** Of a file, in bytes, when it was listed. */
  readonly size?: number;
}

/** What is to be scanned, and what is said of it. */
export interface Selection {
  readonly what: string;
  readonly commits: number;
  readonly sources: readonly Source[];
  /** Whether an empty selection is an error: a range without commits is none. */
  readonly mayBeEmpty: boolean;
}

/** Git's view of the working tree: tracked files, and untracked ones that are not ignored; else the folder as it is. */
export function selectTree(folder: string, git: Git | undefined): Selection {
  const listed = git?.ask('-C', folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  const paths = listed === undefined ? walk(folder) : [...new Set(listed.split('\0').filter(Boolean))];
  const sources = paths.flatMap((path): Source[] => {
    const file = join(folder, path);
    const stats = lstatSync(file, { throwIfNoEntry: false });
    return stats?.isFile() === true ? [{ path, before: [], file, size: stats.size }] : [];
  });
  return { what: listed === undefined ? `the folder ${folder}` : 'the working tree', commits: 0, sources, mayBeEmpty: false };
}

function walk(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)(?:\.git|node_modules)\//.test(path));
}

/** All that the commits of a range brought, commit by commit: also what a later one of them took away again. */
export function selectRange(git: Git, base: string | undefined, head: string): Selection {
  const [from, to] = [base === undefined ? undefined : commitOf(git, base), commitOf(git, head)];
  const list = git.ask('rev-list', '--reverse', '--topo-order', to, ...(from === undefined ? [] : [`^${from}`]));
  if (list === undefined)
    throw new DaypassError('LINT_SHALLOW', `the commits between ${base ?? 'the beginning'} and ${head} cannot be listed`);
  const commits = list.split('\n').filter(Boolean);
  const raw = diffTree(git, commits);
  return {
    what: `${commits.length} commit${commits.length === 1 ? '' : 's'} (${from === undefined ? 'up to' : `${from.slice(0, 10)}..`}${to.slice(0, 10)})`,
    commits: commits.length,
    sources: sourcesOf(parseRaw(raw)),
    mayBeEmpty: true,
  };
}

/** What `git commit` would take in. */
export function selectStaged(git: Git): Selection {
  const raw = git.ask(
    'diff-index',
    '--cached',
    '--raw',
    '-z',
    '--no-renames',
    '--abbrev=64',
    git.ask('rev-parse', '--verify', '-q', 'HEAD')?.trim() ?? '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  );
  if (raw === undefined) throw new DaypassError('LINT_NO_GIT', 'the staged changes cannot be read');
  return { what: 'staged changes', commits: 0, sources: sourcesOf(parseRaw(raw)), mayBeEmpty: true };
}

/** Everything that any ref leads to. */
export function selectHistory(git: Git): Selection {
  const commits = git.ask('rev-list', '--all', '--reverse', '--topo-order')?.split('\n').filter(Boolean) ?? [];
  const seen = new Set<string>();
  const sources = sourcesOf(parseRaw(diffTree(git, commits))).filter(({ blob }) => blob !== undefined && !seen.has(blob) && seen.add(blob));
  return {
    what: `the whole history, ${commits.length} commits`,
    commits: commits.length,
    sources: sources.map((source) => ({ ...source, before: [] })),
    mayBeEmpty: false,
  };
}

/** `-c`: of a merge only what differs from every parent, which no other commit holds (an evil merge). */
function diffTree(git: Git, commits: readonly string[]): string {
  if (commits.length === 0) return '';
  const raw = git.feed(
    `${commits.join('\n')}\n`,
    'diff-tree',
    '--stdin',
    '-r',
    '--root',
    '-c',
    '--raw',
    '-z',
    '--no-renames',
    '--abbrev=64',
  );
  if (raw === undefined) throw new DaypassError('LINT_SHALLOW', 'a commit of the range cannot be compared with its parents');
  return raw;
}

function sourcesOf(changes: readonly Change[]): Source[] {
  const gone = new Map<string | undefined, string[]>();
  for (const { commit, before, after } of changes) if (after === undefined) gone.set(commit, [...(gone.get(commit) ?? []), ...before]);
  return changes.flatMap(({ commit, path, before, after }): Source[] =>
    after === undefined || before.includes(after)
      ? []
      : [{ path, blob: after, before: [...before, ...(gone.get(commit) ?? []).slice(0, 50)], ...(commit === undefined ? {} : { commit }) }],
  );
}

/** The full id of a revision. Throws LINT_SHALLOW where a full id is missing, else LINT_NO_COMMIT. */
export function commitOf(git: Git, revision: string): string {
  const id = revision.startsWith('-') ? undefined : git.ask('rev-parse', '--verify', '-q', `${revision}^{commit}`)?.trim();
  if (id !== undefined && id !== '') return id;
  const isId = /^[0-9a-f]{40}$/.test(revision);
  throw new DaypassError(
    isId ? 'LINT_SHALLOW' : 'LINT_NO_COMMIT',
    isId ? `the commit ${revision} is not in this clone` : `there is no revision '${revision}'`,
    isId ? { fix: 'check out with more history:\n  - uses: actions/checkout@v5\n    with:\n      fetch-depth: 0' } : {},
  );
}

/** A path that was given, or LINT_NO_PATH. */
export function existing(path: string): string {
  if (!existsSync(path)) throw new DaypassError('LINT_NO_PATH', `there is no '${path}'`);
  return path;
}
