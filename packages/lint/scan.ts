import { DaypassError } from '@daypass/core';
import type { Cache } from './cache.ts';
import { memoryOf } from './cache.ts';
import { isFile, seenInFiles } from './crew.ts';
import type { Engine } from './engine/index.ts';
import { kindOf } from './engine/place.ts';
import type { Finding } from './finding.ts';
import { createKeys } from './fingerprints.ts';
import type { Found } from './introduced.ts';
import { introduced } from './introduced.ts';
import type { Eye, Look } from './look.ts';
import { createLook } from './look.ts';
import type { Git } from './sources/git.ts';
import type { Selection, Source } from './sources/index.ts';

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
  readonly git: Git | undefined;
  readonly salt: string;
  /** Whether the fingerprints of a rule's findings are asked for, by the ignore file or a report. */
  readonly isAsked: (rule: string) => boolean;
  /** What files of other scanners let stay. */
  readonly permits?: Eye['permits'];
  /** Throws when the time is used up. */
  readonly onProgress: () => void;
  /** Contents that are known to be clean. */
  readonly cache?: Cache;
  /** Where git knows a file's content: its blob, by path. */
  readonly blobs?: ReadonlyMap<string, string>;
}

/** What was seen of some contents. */
interface Seen {
  readonly bytes: number;
  readonly found: readonly Found[];
}

/** Scans each distinct content once; what was there before in the same file is not new. Throws LINT_NOTHING where there should have been something. */
export async function scan(
  selection: Selection,
  { engine, isOurs, git, salt, isAsked, permits, onProgress, cache, blobs }: Scanning,
): Promise<Scan> {
  const keys = createKeys(salt);
  const look = createLook({ engine, keys, permits }, onProgress);
  const all = distinct(selection.sources, isOurs ? kindOf : (path) => path);
  if (all.length === 0 && !selection.mayBeEmpty) throw new DaypassError('LINT_NOTHING', `nothing was scanned of ${selection.what}`);
  const memory = memoryOf(cache, blobs);
  const sources = all.filter((source) => !memory.isClean(source));
  const inMemory = seenInBytes(sources, look);
  const inFiles = await seenInFiles(sources.filter(isFile), { look, keys, onProgress, ...(isOurs ? {} : { threads: 1 }) });
  const inBlobs = await seenInBlobs(
    sources.filter(({ blob }) => blob !== undefined),
    look,
    git,
  );
  memory.keep(sources, [...inFiles.found, ...inBlobs.found]);
  const fresh = await onlyNew(inBlobs.found, look, git);
  const dated = await introduced(fresh, {
    git,
    head: selection.head,
    seen: inBlobs.found,
    look: (others) => seenInBlobs(others, look, git),
  });
  const found = [...inMemory.found, ...inFiles.found].map(({ finding }) => finding);
  return {
    what: selection.what,
    commits: selection.commits,
    contents: all.length,
    cached: all.length - sources.length,
    bytes: inMemory.bytes + inFiles.bytes + inBlobs.bytes,
    skipped: selection.skipped,
    findings: await keys.durable(once([...found, ...dated]), isAsked),
  };
}

/** Files, and each blob once for each kind of path that it lies at. */
function distinct(sources: readonly Source[], kind: (path: string) => string): Source[] {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key).has(key);
  return sources.filter(({ blob, path }) => blob === undefined || isNew(`${blob} ${kind(path)}`));
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

async function seenInBlobs(sources: readonly Source[], look: Look, git: Git | undefined): Promise<Seen> {
  let bytes = 0;
  const found: { source: Source; finding: Finding }[] = [];
  if (sources.length === 0) return { bytes, found };
  let next = 0;
  await git!.blobs(
    sources.map(({ blob }) => blob!),
    {
      begin: () => look.begin(sources[next]!.path),
      push: look.push,
      end() {
        const seen = look.end();
        bytes += seen.bytes;
        for (const finding of seen.findings) found.push({ source: sources[next]!, finding });
        next++;
      },
    },
  );
  return { bytes, found };
}

/** Without what the contents before held already. */
async function onlyNew(found: Seen['found'], look: Look, git: Git | undefined): Promise<Seen['found']> {
  // Judged as if it lay where the new content lies: rules look at paths.
  const before = new Map(
    found.flatMap(({ source: { path, before: blobs } }) => blobs.map((blob) => [`${blob} ${path}`, { path, before: [], blob }])),
  );
  const seen = await seenInBlobs([...before.values()], look, git);
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
