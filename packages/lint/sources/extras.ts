import type { Change, Git } from './git.ts';
import type { Source } from './index.ts';

/** What else of history is read, beside the files: the input `include-history`. */
export const extraNames = ['messages', 'tags', 'notes', 'stashes', 'names', 'none'] as const;
export type Extras = readonly string[];

/** The commits of the whole history: from every ref, from where the clone stands, and from stashes below the last. */
export function wanted(git: Git, extras: Extras, head: string | undefined): string[] {
  const without = [
    ...(extras.includes('notes') ? [] : ['--exclude=refs/notes/*']),
    ...(extras.includes('stashes') ? [] : ['--exclude=refs/stash']),
  ];
  const stashes = extras.includes('stashes') ? lines(git.ask('rev-list', '-g', 'refs/stash', '--')) : [];
  const all = git.ask('rev-list', '--reverse', '--topo-order', ...without, '--all', ...(head === undefined ? [] : [head]), ...stashes);
  return lines(all);
}

interface Told {
  readonly commits: readonly string[];
  readonly changes: readonly Change[];
  readonly extras: Extras;
  readonly isWhole?: boolean;
}

/** Messages of commits and tags as contents of their own; names of files and branches as one. */
export function objectsOf(git: Git, { commits, changes, extras, isWhole }: Told): Source[] {
  const messages = extras.includes('messages') ? commits : [];
  const refs = isWhole === true ? refsOf(git) : [];
  const tags = extras.includes('tags') ? refs.filter(({ type }) => type === 'tag') : [];
  const names = extras.includes('names') ? [...new Set([...changes.map(({ path }) => path), ...refs.map(({ name }) => name)])] : [];
  return [
    ...messages.map((commit) => ({ path: `message of commit ${commit.slice(0, 10)}`, blob: commit, commit, before: [], isMessage: true })),
    ...tags.map(({ id, name }) => ({ path: `message of ${name}`, blob: id, before: [], isMessage: true })),
    ...(names.length === 0 ? [] : [{ path: 'names of files and branches', bytes: Buffer.from(`${names.join('\n')}\n`), before: [] }]),
  ];
}

function refsOf(git: Git): { id: string; type: string; name: string }[] {
  return lines(git.ask('for-each-ref', '--format=%(objectname) %(objecttype) %(refname)')).map((line) => {
    const [id = '', type = '', ...name] = line.split(' ');
    return { id, type, name: name.join(' ') };
  });
}

function lines(text: string | undefined): string[] {
  return text?.split('\n').filter(Boolean) ?? [];
}
