import type { ChangedRange } from '@daypass/ci';
import { DaypassError } from '@daypass/core';
import type { Memory } from '../cache.ts';
import type { Bounds } from './clone.ts';
import { completed, completedHistory, lacking, obtained, required, tipOf } from './clone.ts';
import type { Change, Git } from './git.ts';
import { parseRaw } from './git.ts';
import type { Extras } from './extras.ts';
import { objectsOf, wanted } from './extras.ts';
import type { Selection, Source } from './index.ts';

/** Where a range begins and ends, as commits of this clone; what is missing is fetched. Throws LINT_SHALLOW, LINT_NO_COMMIT. */
export interface Limits extends Bounds {
  /** The commit whose configuration counts; undefined where nothing was before. */
  readonly base: string | undefined;
}

export function limitsOf(git: Git, range: ChangedRange): Limits {
  const head = required(git, range.head, range.wholeClone);
  const from = beginning(git, range);
  const trunk = range.trunk === undefined ? undefined : tipOf(git, range.trunk, from === undefined);
  if (from === undefined && trunk === undefined && range.trunk !== undefined)
    throw lacking(git, `the branch ${range.trunk} is not in this clone`, range.wholeClone);
  // A trunk that has taken the range in already says nothing of what is new.
  const isTaken = trunk !== undefined && from !== undefined && trunk !== from && (trunk === head || isAncestor(git, head, trunk));
  const isOutside = trunk !== undefined && !isTaken;
  const without = [...new Set([from, isOutside ? trunk : undefined])].filter((commit) => commit !== undefined);
  return { head, without, base: from ?? trunk };
}

function isAncestor(git: Git, one: string, other: string): boolean {
  return git.ask('merge-base', '--is-ancestor', one, other) !== undefined;
}

/** The commit before the range; undefined where there is none, or where a force push left it behind and it is gone. */
function beginning(git: Git, { base, isForced, wholeClone }: ChangedRange): string | undefined {
  if (base === undefined) return undefined;
  return isForced === true ? obtained(git, base) : required(git, base, wholeClone);
}

/** All that the commits of a range brought, commit by commit: also what a later one of them took away again. */
export async function selectRange(git: Git, limits: Limits, range: ChangedRange, extras: Extras): Promise<Selection> {
  const commits = await completed(git, limits, range.wholeClone);
  const changes = await diffTree(git, commits);
  const [from] = limits.without;
  const isGone = range.isForced === true && range.base !== undefined && limits.base !== range.base;
  return {
    what: `${commits.length} commit${commits.length === 1 ? '' : 's'} (${from === undefined ? 'up to ' : `${from.slice(0, 10)}..`}${limits.head.slice(0, 10)})`,
    commits: commits.length,
    sources: [...sourcesOf(changes), ...objectsOf(git, { commits, changes, extras })],
    skipped: [
      ...submodulesOf(changes),
      ...(isGone ? [`the commit before, ${range.base.slice(0, 10)}: a force push left it behind, and it is gone`] : []),
    ],
    mayBeEmpty: true,
    head: limits.head,
  };
}

/** What `git commit` would take in. */
export function selectStaged(git: Git): Selection {
  const before = git.ask('rev-parse', '--verify', '-q', 'HEAD')?.trim() ?? git.feed('', 'hash-object', '-t', 'tree', '--stdin')?.trim();
  const other = git.commitOf('MERGE_HEAD');
  const ours = stagedSince(git, before ?? 'HEAD');
  const changes = other === undefined ? ours : ofBoth(ours, stagedSince(git, other));
  return { what: 'staged changes', commits: 0, sources: sourcesOf(changes), skipped: submodulesOf(changes), mayBeEmpty: true };
}

function stagedSince(git: Git, commit: string): Change[] {
  const raw = git.ask('diff-index', '--cached', ...rawOptions, commit);
  if (raw === undefined) throw new DaypassError('LINT_NO_GIT', `the staged changes cannot be read: ${git.complaint()}`);
  return parseRaw(raw).changes;
}

/** Of a merge what differs from both sides. */
function ofBoth(ours: readonly Change[], theirs: readonly Change[]): Change[] {
  const others = new Map(theirs.map((change) => [change.path, change.before]));
  return ours.flatMap((change) =>
    others.has(change.path) ? [{ ...change, before: [...change.before, ...others.get(change.path)!] }] : [],
  );
}

/** Everything that any ref leads to. */
export async function selectHistory(git: Git, extras: Extras, wholeClone: string | undefined, memory: Memory): Promise<Selection> {
  completedHistory(git, wholeClone);
  const head = git.ask('rev-parse', '--verify', '-q', 'HEAD')?.trim();
  const all = wanted(git, extras, head);
  // Whole is a commit with its message; names of files are one content of them all.
  const isByCommit = extras.includes('messages') && !extras.includes('names');
  const commits = isByCommit ? all.filter((commit) => !memory.isCleanCommit(commit)) : all;
  const known = all.length - commits.length;
  const changes = await diffTree(git, commits);
  const sources = changes.flatMap(everySource);
  const withSubmodules = new Set(changes.filter(({ isSubmodule }) => isSubmodule).map(({ commit }) => commit));
  return {
    what: `the whole history, ${all.length} commit${all.length === 1 ? '' : 's'}${known === 0 ? '' : `, ${known} of them known to be clean by the cache`}`,
    commits: all.length,
    sources: [...sources, ...objectsOf(git, { commits, changes, extras, isWhole: true })],
    skipped: submodulesOf(changes),
    mayBeEmpty: false,
    ...(head === undefined ? {} : { head }),
    ...(isByCommit ? { complete: commits.filter((commit) => !withSubmodules.has(commit)) } : {}),
    known: { contents: 0, commits: known },
  };
}

/** Whole ids, and every path: what the repository says of submodules and renames changes nothing. */
const rawOptions = ['--raw', '-z', '--no-renames', '--no-relative', '--no-ext-diff', '--ignore-submodules=none', '--abbrev=64'];

/** `-c`: of a merge only what differs from every parent, which no other commit holds (an evil merge). */
async function diffTree(git: Git, commits: readonly string[]): Promise<Change[]> {
  if (commits.length === 0) return [];
  const raw = await git.asking(['diff-tree', '--stdin', '-r', '--root', '-c', '--always', ...rawOptions], `${commits.join('\n')}\n`);
  const told = raw === undefined ? undefined : parseRaw(raw);
  // A commit that is damaged git passes over, with a complaint alone.
  if (told?.commits !== commits.length)
    throw new DaypassError('LINT_UNREADABLE', `a commit cannot be compared with the one before: ${git.complaint()}`);
  return told.changes;
}

function submodulesOf(changes: readonly Change[]): string[] {
  const paths = new Set(changes.filter(({ isSubmodule }) => isSubmodule).map(({ path }) => path));
  return [...paths].map((path) => `${path}: a submodule, to be scanned where it is at home`);
}

/** How many of the contents that a commit removed are compared with what it brought. */
const maxGone = 50;

function sourcesOf(changes: readonly Change[]): Source[] {
  const removed = new Map<string | undefined, Removed>();
  for (const { commit, path, before, isReplaced } of changes) {
    if (!isReplaced || before.length === 0) continue;
    if (!removed.has(commit)) removed.set(commit, { blobs: new Set(), byName: new Map() });
    const { blobs, byName } = removed.get(commit)!;
    for (const blob of before) blobs.add(blob);
    byName.set(nameOf(path), [...(byName.get(nameOf(path)) ?? []), ...before]);
  }
  return changes.flatMap(({ commit, path, before, after }): Source[] => {
    const gone = removed.get(commit);
    if (after === undefined || before.includes(after) || gone?.blobs.has(after) === true) return [];
    const compared = gone === undefined ? [] : [...(gone.byName.get(nameOf(path)) ?? []), ...[...gone.blobs].slice(0, maxGone)];
    const all = [...new Set([...before, ...compared.slice(0, maxGone)])];
    return [{ path, blob: after, before: all, ...(commit === undefined ? {} : { commit }) }];
  });
}

/** In the whole history nothing was there before. */
function everySource({ commit, path, before, after }: Change): Source[] {
  return after === undefined || before.includes(after)
    ? []
    : [{ path, blob: after, before: [], ...(commit === undefined ? {} : { commit }) }];
}

/** What a commit took away: what it brings elsewhere is not new. */
interface Removed {
  readonly blobs: Set<string>;
  readonly byName: Map<string, readonly string[]>;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
