import { DaypassError } from '@daypass/core';
import type { Memory } from './cache.ts';
import type { Added } from './crew.ts';
import { isFile, isPacked, seenInFiles } from './crew.ts';
import type { Engine } from './engine/index.ts';
import { kindOf } from './engine/place.ts';
import type { Finding } from './finding.ts';
import { createKeys } from './fingerprints.ts';
import type { Found } from './introduced.ts';
import { introduced } from './introduced.ts';
import type { Eye, Look } from './look.ts';
import { createLook } from './look.ts';
import type { Git } from './sources/git.ts';
import { mayBeArchive } from './sources/archives/names.ts';
import type { Selection, Source } from './sources/index.ts';
import { isPointer, longestPointer, pointerAt } from './sources/pointer.ts';

/** What a scan read and found. */
export interface Scan {
  readonly what: string;
  readonly commits: number;
  readonly contents: number;
  /** How many of them were known to be clean, and not read. */
  readonly cached: number;
  readonly bytes: number;
  readonly skipped: readonly string[];
  readonly findings: readonly Finding[];
}

export interface Scanning {
  readonly engine: Engine;
  /** Whether it has our rules alone: helpers have it too, and paths of one kind are one to it. */
  readonly isOurs: boolean;
  /** By which helpers read the others. */
  readonly added: Added;
  readonly git: Git | undefined;
  readonly salt: string;
  /** Whether the fingerprints of a rule's findings are asked for, by the ignore file or a report. */
  readonly isAsked: (rule: string) => boolean;
  /** What files of other scanners let stay. */
  readonly permits?: Eye['permits'];
  /** Bytes of the largest content that is looked at. */
  readonly largest?: number;
  /** Throws when the time is used up. */
  readonly onProgress: () => void;
  readonly memory: Memory;
}

/** What was seen of some contents. */
export interface Seen {
  readonly bytes: number;
  readonly found: readonly Found[];
}

/** Scans each distinct content once; what was there before in the same file is not new. Throws LINT_NOTHING where there should have been something. */
export async function scan(
  selection: Selection,
  { engine, isOurs, added, git, salt, isAsked, permits, largest = Infinity, onProgress, memory }: Scanning,
): Promise<Scan> {
  const keys = createKeys(salt);
  const look = createLook({ engine, keys, permits, largest }, onProgress);
  const all = distinct(selection.sources, isOurs ? (path) => `${kindOf(path)}${String(mayBeArchive(path))}` : (path) => path);
  const isKnown = (source: Source): boolean => canBeKnown(source) && memory.isClean(source);
  const sources = all.filter((source) => !isKnown(source));
  const inFiles = await seenInFiles(sources.filter(isFile), { look, keys, largest, added: isOurs ? undefined : added, onProgress });
  const inObjects = await seenInObjects(
    sources.filter((source) => !isFile(source)),
    look,
    git,
  );
  const { known = { contents: 0, commits: 0 } } = selection;
  const cached = known.contents + all.length - sources.length;
  const contents = cached + sources.filter((source) => !isPacked(source)).length + inFiles.unpacked + inObjects.unpacked;
  if (contents + known.commits === 0 && !selection.mayBeEmpty)
    throw new DaypassError('LINT_NOTHING', `nothing was scanned of ${selection.what}`);
  memory.keep(selection, sources, [
    ...[...inFiles.found, ...inFiles.skipped, ...inObjects.found].map(({ source }) => source),
    ...inObjects.pointers,
    ...sources.filter((source) => !canBeKnown(source)),
  ]);
  const later = (others: readonly Source[]): Promise<Seen> => seenInObjects(others, look, git);
  const isInGit = ({ source: { blob } }: Found): boolean => blob !== undefined;
  const fresh = await newAnywhere(inObjects.found.filter(isInGit), selection.sources, later);
  const dated = await introduced(fresh, { git, head: selection.head, seen: inObjects.found, look: later });
  const elsewhere = [...inFiles.found, ...inObjects.found.filter((one) => !isInGit(one))].map(({ finding }) => finding);
  return {
    what: selection.what,
    commits: selection.commits,
    contents,
    cached,
    bytes: inFiles.bytes + inObjects.bytes,
    skipped: [
      ...selection.skipped,
      ...inObjects.pointers.map(({ path }) => pointerAt(path)),
      ...inFiles.skipped.map(({ says }) => says),
      ...inObjects.skipped,
    ],
    findings: await keys.durable(once([...elsewhere, ...dated]), isAsked),
  };
}

/** What an archive in history holds is not counted on: of what it skips is not known whose it is. */
function canBeKnown(source: Source): boolean {
  return isFile(source) || !isPacked(source);
}

interface SeenObjects extends Seen {
  /** How many contents archives held. */
  readonly unpacked: number;
  readonly skipped: readonly string[];
  readonly pointers: readonly Source[];
}

/** Looks at objects of git, at bytes, and at what archives hold. */
async function seenInObjects(sources: readonly Source[], look: Look, git: Git | undefined): Promise<SeenObjects> {
  const packed = sources.filter(isPacked);
  const plain = sources.filter((source) => !isPacked(source));
  const inBytes = seenInBytes(plain, look);
  const pointers: Source[] = [];
  const blobs = plain.filter(({ blob }) => blob !== undefined);
  const inBlobs = await seenInBlobs(blobs, look, git, (source) => pointers.push(source));
  const none = { contents: 0, bytes: 0, found: [], skipped: [] };
  const inArchives = packed.length === 0 ? none : await (await import('./archived.ts')).seenInArchives(packed, look, git);
  return {
    bytes: inBytes.bytes + inBlobs.bytes + inArchives.bytes,
    found: [...inBytes.found, ...inBlobs.found, ...inArchives.found],
    unpacked: inArchives.contents,
    skipped: inArchives.skipped,
    pointers,
  };
}

/** Files, and each blob once for each kind of path that it lies at; what lies at one path alone is not asked of which kind that is. */
function distinct(sources: readonly Source[], kind: (path: string) => string): Source[] {
  /** Of each blob its one path, or the kinds of several. */
  const seen = new Map<string, string | Set<string>>();
  const isNew = (blob: string, path: string): boolean => {
    const there = seen.get(blob);
    if (there === undefined) return seen.set(blob, path).has(blob);
    const kinds = typeof there === 'string' ? new Set([kind(there)]) : there;
    const count = kinds.size;
    seen.set(blob, kinds.add(kind(path)));
    return kinds.size > count;
  };
  return sources.filter(({ blob, path }) => blob === undefined || isNew(blob, path));
}

function seenInBytes(sources: readonly Source[], look: Look): Seen {
  const found: Found[] = [];
  let total = 0;
  for (const source of sources) {
    if (source.bytes === undefined) continue;
    look.begin(source.path);
    look.push(source.bytes);
    const { bytes, findings } = look.end();
    total += bytes;
    for (const finding of findings) found.push({ source, finding });
  }
  return { bytes: total, found };
}

async function seenInBlobs(
  sources: readonly Source[],
  look: Look,
  git: Git | undefined,
  onPointer: (source: Source) => void,
): Promise<Seen> {
  let bytes = 0;
  const found: { source: Source; finding: Finding }[] = [];
  if (sources.length === 0) return { bytes, found };
  let next = 0;
  /** It comes in pieces: as many of them as a pointer may have. */
  let start = Buffer.alloc(0);
  await git!.blobs(
    sources.map(({ blob }) => blob!),
    {
      begin() {
        start = Buffer.alloc(0);
        look.begin(sources[next]!.path);
      },
      push(chunk) {
        if (start.length < longestPointer) start = Buffer.concat([start, chunk.subarray(0, longestPointer)]);
        look.push(chunk);
      },
      end() {
        if (isPointer(start)) onPointer(sources[next]!);
        const seen = look.end();
        bytes += seen.bytes;
        for (const finding of seen.findings) found.push({ source: sources[next]!, finding });
        next++;
      },
    },
  );
  return { bytes, found };
}

type Looking = (sources: readonly Source[]) => Promise<Seen>;

/** What is new. A content that brings nothing new where it came first may do so where it came again: in another file, or after it was gone. */
async function newAnywhere(found: readonly Found[], all: readonly Source[], look: Looking): Promise<readonly Found[]> {
  const valueOf = ({ source: { blob }, finding: { fingerprint } }: Found): string => `${blob!} ${fingerprint}`;
  const comingOf = ({ blob, path, before }: Source): string => [blob, path, ...before].join(' ');
  const fresh = await onlyNew(found, look);
  const old = withoutAll(found, fresh);
  const values = new Set(old.map(valueOf));
  const blobs = new Set(old.map(({ source }) => source.blob));
  const known = new Set(found.map(({ source }) => comingOf(source)));
  const again = blobs.size === 0 ? [] : all.filter((one) => blobs.has(one.blob) && !known.has(comingOf(one)) && known.add(comingOf(one)));
  const later = await onlyNew(
    (await look(again)).found.filter((one) => values.has(valueOf(one))),
    look,
  );
  return [...fresh, ...later.filter((one) => values.delete(valueOf(one)))];
}

function withoutAll<T>(all: readonly T[], some: readonly T[]): T[] {
  const gone = new Set(some);
  return all.filter((one) => !gone.has(one));
}

/** Without what the contents before held already. */
async function onlyNew(found: readonly Found[], look: Looking): Promise<readonly Found[]> {
  // Judged as if it lay where the new content lies: rules look at paths.
  const before = new Map(
    found.flatMap(({ source: { path, before: blobs } }) =>
      blobs.map((blob): [string, Source] => [`${blob} ${path}`, { path, before: [], blob }]),
    ),
  );
  const seen = await look([...before.values()]);
  const known = new Set(seen.found.map(({ source: { blob, path }, finding }) => `${blob!} ${path} ${finding.fingerprint}`));
  return found.filter(
    ({ source: { path, before: blobs }, finding }) => !blobs.some((blob) => known.has(`${blob} ${path} ${finding.fingerprint}`)),
  );
}

/** One value in one file is one finding, its first place. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ fingerprint, path }) => !seen.has(`${fingerprint} ${path}`) && seen.add(`${fingerprint} ${path}`));
}
