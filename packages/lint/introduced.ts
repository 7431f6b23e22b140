import type { Finding } from './finding.ts';
import type { Git } from './sources/git.ts';
import type { Source } from './sources/index.ts';

/** A finding, and the content that it is in. */
export interface Found {
  readonly source: Source;
  readonly finding: Finding;
}

interface Surroundings {
  readonly git: Git | undefined;
  /** The commit that history leads to. */
  readonly head: string | undefined;
  /** All that was found, also what is not new. */
  readonly seen: readonly Found[];
  readonly look: (sources: readonly Source[]) => Promise<{ readonly found: readonly Found[] }>;
}

/** With the commit that brought each, its date, and whether its value is still there: in the same content, at the same path, or moved. */
export async function introduced(found: readonly Found[], { git, head, seen, look }: Surroundings): Promise<Finding[]> {
  const commits = [...new Set(found.flatMap(({ source: { commit } }) => commit ?? []))];
  if (git === undefined || commits.length === 0) return found.map(({ finding }) => finding);
  const dates = datesOf(git, commits);
  const tree = head === undefined ? new Map<string, string>() : treeOf(git, head);
  const there = new Set(tree.values());
  const isThere = ({ blob, commit }: Source): boolean => blob === commit || (blob !== undefined && there.has(blob));
  const alive = new Set(seen.filter(({ source }) => isThere(source)).map(({ finding }) => finding.fingerprint));
  const open = new Set(found.filter(({ finding }) => !alive.has(finding.fingerprint)).map(({ source }) => source.path));
  const later = await look([...open].flatMap((path) => (tree.has(path) ? [{ path, before: [], blob: tree.get(path)! }] : [])));
  for (const { finding } of later.found) alive.add(finding.fingerprint);
  return found.map(({ finding, source: { commit } }) =>
    commit === undefined
      ? finding
      : { ...finding, commit: { id: commit, date: dates.get(commit) ?? noDate, isAtHead: alive.has(finding.fingerprint) } },
  );
}

/** As git tells a date that it cannot read. */
const noDate = '1970-01-01T00:00:00+00:00';

function datesOf(git: Git, commits: readonly string[]): Map<string, string> {
  const told = git.feed(`${commits.join('\n')}\n`, 'log', '--no-walk=unsorted', '--no-show-signature', '--stdin', '--format=%H %cI') ?? '';
  const lines = [...told.matchAll(/^(\w+) (\d{4}-.*)$/gm)];
  return new Map(lines.map(([, id = '', date = '']) => [id, date]));
}

/** The blobs of a commit's tree, by path. */
function treeOf(git: Git, commit: string): Map<string, string> {
  const entries = git.ask('ls-tree', '-r', '-z', '--full-tree', commit)?.split('\0') ?? [];
  return new Map(
    entries.map((entry): [string, string] => {
      const tab = entry.indexOf('\t');
      return [entry.slice(tab + 1), entry.slice(entry.lastIndexOf(' ', tab) + 1, tab)];
    }),
  );
}
