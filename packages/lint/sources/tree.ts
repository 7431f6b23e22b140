import type { Dirent, Stats } from 'node:fs';
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { DaypassError } from '@daypass/core';
import type { Memory } from '../cache.ts';
import type { Git } from './git.ts';
import type { Selection, Source } from './index.ts';
import { keepNurserySmall } from './nursery.ts';
import { isPointer, longestPointer, pointerAt } from './pointer.ts';
import { reading, statsOf } from './read.ts';

/** What a place holds, before it is read. */
interface Found {
  readonly sources: Source[];
  readonly skipped: string[];
}

/** Git's view of the working tree: tracked files, and untracked ones that are not ignored; of a bare repository its HEAD. */
export async function selectTree(folder: string, git: Git, memory: Memory): Promise<Selection> {
  if (git.isBare) return selectCommit(git);
  keepNurserySmall();
  const listing = ['-C', folder, 'ls-files', '-z'];
  const [index, untracked, changed] = await Promise.all([
    git.asking([...listing, '-v', '-s', ...(memory.isKept ? ['--debug'] : [])]),
    git.asking([...listing, '--others', '--exclude-standard']),
    memory.isKept ? git.asking(['-C', folder, 'diff-files', '--name-only', '--relative', '-z']) : undefined,
  ]);
  if (untracked === undefined) throw new DaypassError('LINT_UNREADABLE', `the working tree cannot be listed: ${git.complaint()}`);
  const others = changed === undefined ? undefined : new Set(records(changed));
  const found: Found = { sources: [], skipped: [] };
  const attributes: string[] = [];
  let contents = 0;
  for (const entry of trackedIn(index)) {
    if (basename(entry.path) === '.gitattributes') attributes.push(join(folder, entry.path));
    const unchanged = others === undefined ? undefined : unchangedAt(entry, others);
    if (unchanged === undefined) addTracked(found, folder, entry);
    else if (memory.isClean(unchanged)) contents++;
    else found.sources.push({ ...unchanged, file: join(folder, entry.path) });
  }
  for (const path of records(untracked)) {
    if (path.endsWith('/')) found.skipped.push(`${path}: a repository of its own, to be scanned there`);
    else addFile(found, folder, path);
  }
  failOnUnlisted(git.complaint());
  found.skipped.push(...pointersIn(folder, git, attributes));
  return { what: 'the working tree', commits: 0, ...found, mayBeEmpty: false, known: { contents, commits: 0 } };
}

/** The folder as it is, without what git and npm keep for themselves. */
export function selectFolder(folder: string, why: string): Selection {
  keepNurserySmall();
  const found: Found = { sources: [], skipped: [] };
  const walk = (below: string): void => {
    for (const entry of entriesIn(join(folder, below))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      // The size of each is not asked: it would cost as much as reading most of them.
      if (entry.isFile() && !path.includes('\ufffd')) found.sources.push({ path, file: join(folder, path), before: [] });
      else if (!entry.isDirectory()) addFile(found, folder, path);
      else if (entry.name !== '.git' && entry.name !== 'node_modules') walk(path);
    }
  };
  walk('');
  return { what: `the folder ${folder}${why}`, commits: 0, ...found, mayBeEmpty: false };
}

/** One file, that was named. */
export function selectFile(file: string): Selection {
  return {
    what: `the file ${file}`,
    commits: 0,
    sources: [{ path: basename(file), file, before: [], isNamed: true }],
    skipped: [],
    mayBeEmpty: false,
  };
}

/** What came on standard input. */
export function selectBytes(bytes: Buffer): Selection {
  const sources = bytes.length === 0 ? [] : [{ path: '(standard input)', bytes, before: [], isNamed: true }];
  return { what: 'standard input', commits: 0, sources, skipped: [], mayBeEmpty: true };
}

function selectCommit(git: Git): Selection {
  const found: Found = { sources: [], skipped: [] };
  for (const record of records(git.ask('ls-tree', '-r', '-z', 'HEAD'))) {
    const [, mode = '', blob = '', path = ''] = /^(\d+) \w+ (\w+)\t([^]*)$/.exec(record) ?? [];
    if (mode === submodule) found.skipped.push(submoduleAt(path));
    else found.sources.push({ path, blob, before: [] });
  }
  return { what: 'the tree of HEAD in a bare repository', commits: 0, ...found, mayBeEmpty: false };
}

/** Files that Git LFS keeps elsewhere, where the checkout did not get them. */
function pointersIn(folder: string, git: Git, attributes: readonly string[]): string[] {
  const isUsed = attributes.some(
    (file) => statsOf(file)?.isFile() === true && reading(file, () => readFileSync(file)).includes('filter=lfs'),
  );
  if (!isUsed) return [];
  const paths = records(git.ask('-C', folder, 'ls-files', '-z', '--', ':(attr:filter=lfs)'));
  return paths.filter((path) => isPointerFile(join(folder, path))).map(pointerAt);
}

function isPointerFile(file: string): boolean {
  const stats = statsOf(file);
  return stats?.isFile() === true && stats.size < longestPointer && isPointer(reading(file, () => readFileSync(file)));
}

const submodule = '160000';

interface Tracked {
  /** `H`; `S`: a sparse checkout left it out of the working tree; in lower case: git was told not to look whether it changed. */
  readonly tag: string;
  readonly mode: string;
  readonly blob: string;
  /** No conflict is left. */
  readonly isMerged: boolean;
  readonly path: string;
  /** Bytes on disk when git saw it last, where it was asked. */
  readonly size?: number;
}

/** `H 100644 <id> 0\t<path>`, and after its NUL what `--debug` adds. */
const listed =
  /([A-Za-z]) (\d{6}) ([0-9a-f]+) (\d)\t([^\0]*)\0(?: {2}ctime: .*\n {2}mtime: .*\n {2}dev: .*\n {2}uid: .*\n {2}size: (\d+)\t.*\n)?/y;

/** What the index lists; of a conflict the first of its entries. Throws LINT_UNREADABLE where this git lists it in another way. */
function* trackedIn(index = ''): Generator<Tracked> {
  let last = '';
  for (listed.lastIndex = 0; listed.lastIndex < index.length;) {
    const [whole, tag = '', mode = '', blob = '', stage, path = '', size] = listed.exec(index) ?? [];
    if (whole === undefined) throw new DaypassError('LINT_UNREADABLE', 'the index is listed in a way that is not known here');
    if (path !== last) yield { tag, mode, blob, isMerged: stage === '0', path, ...(size === undefined ? {} : { size: Number(size) }) };
    last = path;
  }
}

/** A file that git knows to lie on disk as it put it there or took it in. */
function unchangedAt({ tag, mode, blob, isMerged, path, size }: Tracked, others: ReadonlySet<string>): Source | undefined {
  if (size === undefined || tag !== 'H' || !isMerged || !mode.startsWith('100') || others.has(path) || path.includes('\ufffd'))
    return undefined;
  return { path, size, before: [], indexed: blob };
}

function addTracked(found: Found, folder: string, { tag, mode, blob, path }: Tracked): void {
  if (mode === submodule) return void found.skipped.push(submoduleAt(path));
  const stats = statsOf(join(folder, path));
  const isSparse = tag === 'S' || tag === 's';
  // What is not on disk by design, or under a name that is no text, git has all the same.
  if (stats === undefined && (isSparse || path.includes('\ufffd'))) found.sources.push({ path, blob, before: [] });
  else if (stats !== undefined) addFile(found, folder, path, stats);
}

/** What is neither file nor folder is said, but a link: what it leads to is read where it lies, or is not part of this. */
function addFile(found: Found, folder: string, path: string, stats = statsOf(join(folder, path))): void {
  const file = join(folder, path);
  if (stats === undefined && path.includes('\ufffd')) found.sources.push(...misnamed(folder, path));
  else if (stats?.isFile() === true) found.sources.push({ path, file, size: stats.size, before: [] });
  else if (stats !== undefined && !stats.isDirectory() && !stats.isSymbolicLink())
    found.skipped.push(`${path}: ${kindOf(stats)}, not read`);
}

function kindOf(stats: Stats): string {
  return stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
}

/** Files whose names are no UTF-8 can only be reached by their bytes. */
function misnamed(folder: string, path: string): Source[] {
  const cut = path.lastIndexOf('/');
  const below = join(folder, path.slice(0, Math.max(0, cut)));
  const names = readdirSync(below, { encoding: 'buffer' }).filter((name) => name.toString() === path.slice(cut + 1));
  return names.flatMap((name): Source[] => {
    const file = Buffer.concat([Buffer.from(`${below}${sep}`), name]);
    return lstatSync(file).isFile() ? [{ path, bytes: readFileSync(file), before: [] }] : [];
  });
}

function entriesIn(folder: string): Dirent[] {
  return reading(folder, () => readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)));
}

/** Git passes over a folder that it may not open, with a warning alone. */
function failOnUnlisted(complaint: string): void {
  const [, folder] = /could not open directory '([^']*)'/.exec(complaint) ?? [];
  if (folder !== undefined) throw new DaypassError('LINT_UNREADABLE', `the folder '${folder}' cannot be read`);
}

function records(text: string | undefined): string[] {
  return text?.split('\0').filter(Boolean) ?? [];
}

function submoduleAt(path: string): string {
  return `${path}: a submodule, to be scanned where it is at home`;
}
