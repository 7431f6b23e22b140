import { DaypassError } from '@daypass/core';
import type { Engine } from './engine/index.ts';
import type { Finding } from './finding.ts';
import { createKeys } from './fingerprints.ts';
import type { Found } from './introduced.ts';
import { introduced } from './introduced.ts';
import type { Eye, Look, Sizes } from './look.ts';
import { createLook } from './look.ts';
import type { Git } from './sources/git.ts';
import type { Selection, Source } from './sources/index.ts';
import { readSource } from './sources/read.ts';

/** What a scan read and found. */
export interface Scan {
  readonly what: string;
  readonly commits: number;
  readonly contents: number;
  readonly bytes: number;
  readonly skipped: readonly string[];
  readonly findings: readonly Finding[];
}

export interface Scanning {
  readonly engine: Engine;
  readonly git: Git | undefined;
  readonly salt: string;
  /** Whether the fingerprints of a rule's findings are asked for, by the ignore file or a report. */
  readonly isAsked: (rule: string) => boolean;
  /** What files of other scanners let stay. */
  readonly permits?: Eye['permits'];
  /** Throws when the time is used up. */
  readonly onProgress: () => void;
  readonly sizes?: Sizes;
}

/** What was seen of some contents. */
interface Seen {
  readonly bytes: number;
  readonly found: readonly Found[];
}

/** Scans each distinct content once; what was there before in the same file is not new. Throws LINT_NOTHING where there should have been something. */
export async function scan(selection: Selection, { engine, git, salt, isAsked, permits, onProgress, sizes }: Scanning): Promise<Scan> {
  const keys = createKeys(salt);
  const look = createLook({ engine, keys, permits }, onProgress, sizes);
  const files = seenInFiles(
    selection.sources.filter(({ blob }) => blob === undefined),
    look,
  );
  const distinct = new Map<string, Source>();
  for (const source of selection.sources) if (source.blob !== undefined && !distinct.has(source.blob)) distinct.set(source.blob, source);
  const blobs = await seenInBlobs([...distinct.values()], look, git);
  const fresh = await onlyNew(blobs.found, look, git);
  const dated = await introduced(fresh, {
    git,
    head: selection.head,
    seen: blobs.found,
    look: (sources) => seenInBlobs(sources, look, git),
  });
  const contents = selection.sources.filter(({ blob }) => blob === undefined).length + distinct.size;
  if (contents === 0 && !selection.mayBeEmpty) throw new DaypassError('LINT_NOTHING', `nothing was scanned of ${selection.what}`);
  const findings = await keys.durable(once([...files.found.map(({ finding }) => finding), ...dated]), isAsked);
  return {
    what: selection.what,
    commits: selection.commits,
    contents,
    bytes: files.bytes + blobs.bytes,
    skipped: selection.skipped,
    findings,
  };
}

function seenInFiles(sources: readonly Source[], look: Look): Seen {
  let bytes = 0;
  const found: { source: Source; finding: Finding }[] = [];
  for (const source of sources) {
    look.begin(source.path);
    if (source.bytes !== undefined) look.push(source.bytes);
    else readSource(source.file!, (read) => look.pull(read, source.size));
    const seen = look.end();
    bytes += seen.bytes;
    for (const finding of seen.findings) found.push({ source, finding });
  }
  return { bytes, found };
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
  const before = [...new Set(found.flatMap(({ source }) => source.before))];
  const seen = await seenInBlobs(
    before.map((blob) => ({ path: 'before', before: [], blob })),
    look,
    git,
  );
  const known = new Set(seen.found.map(({ source, finding }) => `${source.blob!} ${finding.fingerprint}`));
  return found.filter(({ source, finding }) => !source.before.some((blob) => known.has(`${blob} ${finding.fingerprint}`)));
}

/** One value in one file is one finding, its first place. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ fingerprint, path }) => !seen.has(`${fingerprint} ${path}`) && seen.add(`${fingerprint} ${path}`));
}
