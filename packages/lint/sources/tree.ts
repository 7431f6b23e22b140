import type { Dirent, Stats } from 'node:fs';
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
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
  if (!git.isInside) throw new DaypassError('LINT_NO_PATH', `'${folder}' is not in the working tree of its repository, '${git.root}'`);
  keepNurserySmall();
  const listing = ['-C', folder, 'ls-files', '-z'];
  const [index, untracked, changed, filtered] = await Promise.all([
    git.asking([...listing, '-v', '-s', ...(memory.isKept ? ['--debug'] : [])]),
    git.asking([...listing, '--others', '--exclude-standard']).then((told) => {
      failOnUnlisted(git.complaint());
      return told;
    }),
    memory.isKept ? git.asking(['-C', folder, 'diff-files', '--name-only', '--relative', '-z']) : undefined,
    memory.isKept ? filteredIn(folder, git) : undefined,
  ]);
  if (index === undefined || untracked === undefined)
    throw new DaypassError('LINT_UNREADABLE', `the working tree cannot be listed: ${git.complaint()}`);
  const others = changed === undefined || filtered === undefined ? undefined : new Set([...records(changed), ...records(filtered)]);
  const found: Found = { sources: [], skipped: [] };
  const misnamed = new Map<string, Source[]>();
  const isFolder = realFoldersBelow(folder);
  const attributes = [join(git.root, '.git/info/attributes'), ...above(folder, git.root).map((one) => join(one, '.gitattributes'))];
  let contents = 0;
  for (const entry of trackedIn(index)) {
    if (basename(entry.path) === '.gitattributes') attributes.push(join(folder, entry.path));
    const unchanged = others === undefined ? undefined : unchangedAt(entry, others);
    if (entry.path.includes('\ufffd')) misnamed.set(entry.path, [...(misnamed.get(entry.path) ?? []), inGit(entry)]);
    else if (unchanged === undefined) addTracked(found, folder, entry, isFolder(dirname(entry.path)));
    else if (memory.isClean(unchanged)) contents++;
    else found.sources.push({ ...unchanged, file: join(folder, entry.path) });
  }
  for (const path of records(untracked)) {
    if (path.endsWith('/')) found.skipped.push(`${path}: a repository of its own, to be scanned there`);
    else if (path.includes('\ufffd')) misnamed.set(path, misnamed.get(path) ?? []);
    else addFile(found, folder, path);
  }
  // Where the system has no such names, git has them all the same.
  for (const [path, known] of misnamed) if (!addMisnamed(found, folder, path)) found.sources.push(...known);
  found.skipped.push(...pointersIn(folder, git, attributes));
  return { what: 'the working tree', commits: 0, ...found, mayBeEmpty: false, known: { contents, commits: 0 } };
}

/** The folder as it is, without what git and npm keep for themselves. */
export function selectFolder(folder: string, why: string): Selection {
  keepNurserySmall();
  const found: Found = { sources: [], skipped: [] };
  const misnamed = new Set<string>();
  const walk = (below: string): void => {
    for (const entry of entriesIn(folder, below)) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const isAgain = misnamed.has(path);
      if (path.includes('\ufffd')) misnamed.add(path);
      if (isAgain) continue;
      if (!entry.isDirectory() && path.includes('\ufffd')) addMisnamed(found, folder, path);
      // The size of each is not asked: it would cost as much as reading most of them.
      else if (entry.isFile()) found.sources.push({ path, file: join(folder, path), before: [] });
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

/** The folders that a folder lies in, up to a root. */
function above(folder: string, root: string): string[] {
  const next = dirname(folder);
  return folder === root || next === folder ? [] : [next, ...above(next, root)];
}

/** Files that a filter makes of what git has, as git tells them: what it has does not say what lies on disk. Git LFS names the very content. */
async function filteredIn(folder: string, git: Git): Promise<string | undefined> {
  const drivers = await git.asking(['config', '-z', '--name-only', '--get-regexp', String.raw`^filter\..*\.(clean|smudge|process)$`]);
  const names = new Set(records(drivers).map((key) => key.slice(key.indexOf('.') + 1, key.lastIndexOf('.'))));
  names.delete('lfs');
  if (names.size === 0) return '';
  return await git.asking(['-C', folder, 'ls-files', '-z', '--', ...[...names].map((name) => `:(attr:filter=${name})`)]);
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
function* trackedIn(index: string): Generator<Tracked> {
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

/** What lies behind a link in the place of a folder is not part of this. */
function addTracked(found: Found, folder: string, entry: Tracked, isInFolder: boolean): void {
  const { tag, mode, path } = entry;
  const stats = isInFolder ? statsOf(join(folder, path)) : undefined;
  const isSparse = tag === 'S' || tag === 's';
  if (mode === submodule && stats?.isFile() !== true) found.skipped.push(submoduleAt(path));
  else if (stats !== undefined) addFile(found, folder, path, stats);
  // What is not on disk by design git has all the same.
  else if (isSparse) found.sources.push(inGit(entry));
}

function inGit({ path, blob }: Tracked): Source {
  return { path, blob, before: [] };
}

/** Whether a folder is one, and all those above it: each is asked once. */
function realFoldersBelow(folder: string): (path: string) => boolean {
  const known = new Map([['.', true]]);
  const isReal = (path: string): boolean => {
    const is = known.get(path) ?? (isReal(dirname(path)) && statsOf(join(folder, path))?.isDirectory() === true);
    known.set(path, is);
    return is;
  };
  return isReal;
}

/** What is neither file nor folder is said, but a link: what it leads to is read where it lies, or is not part of this. */
function addFile(found: Found, folder: string, path: string, stats = statsOf(join(folder, path))): void {
  const file = join(folder, path);
  if (stats?.isFile() === true) found.sources.push({ path, file, size: stats.size, before: [] });
  else if (stats !== undefined && !stats.isDirectory() && !stats.isSymbolicLink())
    found.skipped.push(`${path}: ${kindOf(stats)}, not read`);
}

function kindOf(stats: Stats): string {
  return stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
}

/** Files whose names are no UTF-8 can only be reached by their bytes; false where there are none. */
function addMisnamed(found: Found, folder: string, path: string): boolean {
  const files = placesAt(folder, path).filter((place) => lstatSync(place).isFile());
  for (const file of files) found.sources.push({ path, bytes: reading(path, () => readFileSync(file)), before: [] });
  return files.length > 0;
}

/** All that lies at a path, each by its bytes: names that are no UTF-8 can be one to us. No link is followed. */
function placesAt(folder: string, path: string): Buffer[] {
  let places = [Buffer.from(folder)];
  for (const part of path.split('/'))
    places = places
      .filter((place) => lstatSync(place).isDirectory())
      .flatMap((place) => namesIn(place, part).map((name) => Buffer.concat([place, Buffer.from(sep), name])));
  return places;
}

function namesIn(folder: Buffer, text: string): Buffer[] {
  return reading(folder.toString(), () => readdirSync(folder, { encoding: 'buffer' })).filter((name) => name.toString() === text);
}

function entriesIn(folder: string, below: string): Dirent[] {
  const places = below.includes('\ufffd') ? placesAt(folder, below) : [join(folder, below)];
  const entries = places.flatMap((place) => reading(place.toString(), () => readdirSync(place, { withFileTypes: true })));
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Git passes over a folder that it may not open, with a warning alone; it is asked for before other commands say more. */
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
