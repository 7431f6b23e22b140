import { DaypassError } from '@daypass/core';
import type { Change, Git } from './git.ts';
import type { Source } from './index.ts';

/** What else of history is read, beside the files: the input `include-history`. */
export const extraNames = ['messages', 'tags', 'notes', 'stashes', 'names', 'none'] as const;
export type Extras = readonly string[];

/** The commits of the whole history: from every ref, from where the clone stands, and from stashes below the last. Throws LINT_UNREADABLE. */
export function wanted(git: Git, extras: Extras, head: string | undefined): string[] {
  const without = [
    ...(extras.includes('notes') ? [] : ['--exclude=refs/notes/*']),
    ...(extras.includes('stashes') ? [] : ['--exclude=refs/stash']),
  ];
  const stashes = extras.includes('stashes') ? lines(git.ask('rev-list', '-g', 'refs/stash', '--')) : [];
  const all = git.ask('rev-list', '--reverse', '--topo-order', ...without, '--all', ...(head === undefined ? [] : [head]), ...stashes);
  if (all === undefined) throw unlisted(git);
  return lines(all);
}

interface Told {
  readonly commits: readonly string[];
  readonly changes: readonly Change[];
  readonly extras: Extras;
  readonly isWhole?: boolean;
}

/** Messages of commits and tags as contents of their own; names of files and branches as one; files that refs name without a commit. */
export function objectsOf(git: Git, { commits, changes, extras, isWhole }: Told): Source[] {
  const messages = extras.includes('messages') ? commits : [];
  const refs = isWhole === true ? refsOf(git) : [];
  const named = refs.flatMap((ref) => ledTo(git, ref));
  const tags = extras.includes('tags') ? named.filter(({ type }) => type === 'tag') : [];
  const names = extras.includes('names') ? [...new Set([...changes.map(({ path }) => path), ...refs.map(({ name }) => name)])] : [];
  return [
    ...messages.map((commit) => ({ path: `message of commit ${commit.slice(0, 10)}`, blob: commit, commit, before: [], isMessage: true })),
    ...tags.map(({ id, name }) => ({ path: `message of ${name}`, blob: id, before: [], isMessage: true })),
    ...named.flatMap((one) => filesOf(git, one)),
    ...(names.length === 0 ? [] : [{ path: 'names of files and branches', bytes: Buffer.from(`${names.join('\n')}\n`), before: [] }]),
  ];
}

/** What a ref leads to; of a tag also what that is put on. */
interface Named {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly targetType: string;
  readonly name: string;
}

function refsOf(git: Git): Named[] {
  const told = git.ask('for-each-ref', '--format=%(objectname) %(objecttype) %(object) %(type) %(refname)');
  if (told === undefined) throw unlisted(git);
  return lines(told).map((line) => {
    const [id = '', type = '', target = '', targetType = '', ...name] = line.split(' ');
    return { id, type, target, targetType, name: name.join(' ') };
  });
}

/** With what a tag is put on, where that is no commit: another tag, a file, a folder. */
function ledTo(git: Git, ref: Named): Named[] {
  const { name, type, target, targetType } = ref;
  if (type !== 'tag' || targetType === 'commit') return [ref];
  const told = targetType === 'tag' ? git.ask('cat-file', 'tag', target) : undefined;
  const [, next = '', nextType = ''] = /^object (\w+)\ntype (\w+)\n/.exec(told ?? '') ?? [];
  return [ref, ...ledTo(git, { id: target, type: targetType, target: next, targetType: nextType, name })];
}

/** The files that a ref names without a commit. */
function filesOf(git: Git, { id, type, name }: Named): Source[] {
  if (type === 'blob') return [{ path: name, blob: id, before: [] }];
  if (type !== 'tree') return [];
  const told = git.ask('ls-tree', '-r', '-z', '--full-tree', id);
  if (told === undefined) throw unlisted(git);
  return [...told.matchAll(/\d+ blob (\w+)\t([^\0]*)\0/g)].map(([, blob = '', path = '']) => ({
    path: `${name}:${path}`,
    blob,
    before: [],
  }));
}

function unlisted(git: Git): DaypassError {
  return new DaypassError('LINT_UNREADABLE', `the history cannot be listed: ${git.complaint()}`);
}

function lines(text: string | undefined): string[] {
  return text?.split('\n').filter(Boolean) ?? [];
}
