import { DaypassError } from '@daypass/core';
import type { Engine } from './engine/index.ts';
import type { Candidate, Finding, FoundIn } from './finding.ts';
import { fingerprintOf } from './ignores.ts';
import { decoded } from './sources/decode.ts';
import type { Git } from './sources/git.ts';
import type { Selection, Source } from './sources/index.ts';
import { readSource } from './sources/index.ts';
import { isAcceptedInline } from './verdict.ts';

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
  /** Throws when the time is used up. */
  readonly onProgress: () => void;
}

const maxBytes = 64 * 1024 * 1024;

/** Scans each distinct content once; what was there before in the same file is not new. Throws LINT_NOTHING where there should have been something. */
export async function scan(selection: Selection, { engine, git, salt, onProgress }: Scanning): Promise<Scan> {
  const findings: Finding[] = [];
  const skipped: string[] = [];
  let bytes = 0;
  let contents = 0;
  const judge = (source: Source, raw: Buffer): void => {
    onProgress();
    if (raw.length > maxBytes) return void skipped.push(`${source.path} (${raw.length} bytes)`);
    contents++;
    bytes += raw.length;
    const text = decoded(raw);
    const candidates = engine.find(text, source.path);
    const lines = candidates.length === 0 ? [] : lineStarts(text);
    for (const candidate of candidates) findings.push(findingOf(candidate, text, lines, source, salt));
  };

  const onDisk = selection.sources.filter(({ file }) => file !== undefined);
  for (const source of onDisk) judge(source, readSource(source.file!));

  const byBlob = new Map<string, Source[]>();
  for (const source of selection.sources)
    if (source.blob !== undefined) byBlob.set(source.blob, [...(byBlob.get(source.blob) ?? []), source]);
  const inBlobs: { source: Source; finding: Finding }[] = [];
  if (byBlob.size > 0) {
    await git!.blobs([...byBlob.keys()], (id, raw) => {
      const first = findings.length;
      judge(byBlob.get(id)![0]!, raw);
      for (const finding of findings.splice(first)) inBlobs.push({ source: byBlob.get(id)![0]!, finding });
    });
  }
  findings.push(...(await onlyNew(inBlobs, engine, git, salt)));
  if (contents === 0 && !selection.mayBeEmpty) throw new DaypassError('LINT_NOTHING', `nothing was scanned of ${selection.what}`);
  return { what: selection.what, commits: selection.commits, contents, bytes, skipped, findings: once(findings) };
}

/** Without what the contents before held already. */
async function onlyNew(
  found: readonly { source: Source; finding: Finding }[],
  engine: Engine,
  git: Git | undefined,
  salt: string,
): Promise<Finding[]> {
  const before = [...new Set(found.flatMap(({ source }) => source.before))];
  const known = new Map<string, Set<string>>();
  if (before.length > 0) {
    await git!.blobs(before, (id, raw) => {
      const text = decoded(raw);
      known.set(id, new Set(engine.find(text, 'before').map(({ rule, value }) => fingerprintOf(rule, value, salt))));
    });
  }
  return found
    .filter(({ source, finding }) => !source.before.some((id) => known.get(id)?.has(finding.fingerprint) === true))
    .map(({ source, finding }) => (source.commit === undefined ? finding : { ...finding, commit: foundIn(git!, source) }));
}

function foundIn(git: Git, { commit, path, blob }: Source): FoundIn {
  const date = git.ask('show', '-s', '--format=%cI', commit!)?.trim() ?? '';
  return { id: commit!, date, isAtHead: git.ask('rev-parse', '-q', '--verify', `HEAD:${path}`)?.trim() === blob };
}

/** Where each line begins. */
function lineStarts(text: Buffer): number[] {
  const starts = [0];
  for (let next = text.indexOf(10); next >= 0; next = text.indexOf(10, next + 1)) starts.push(next + 1);
  return starts;
}

function findingOf(candidate: Candidate, text: Buffer, lines: readonly number[], { path }: Source, salt: string): Finding {
  const { rule, title, verdict, value, at, why, revoke, instead } = candidate;
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lines[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  const line = low + 1;
  const lineStart = lines[low]!;
  return {
    rule,
    title,
    verdict,
    path,
    line,
    column: at - lineStart + 1,
    shown: shownOf(value),
    fingerprint: fingerprintOf(rule, value, salt),
    isAcceptedInline: isAcceptedInline(text.toString('latin1', lineStart, endOfLine(text, at))),
    why,
    revoke,
    ...(instead === undefined ? {} : { instead }),
  };
}

function endOfLine(text: Buffer, at: number): number {
  const end = text.indexOf(10, at);
  return end < 0 ? text.length : end;
}

/** The beginning and the end of a value that is long enough not to be given away by them. */
function shownOf(value: string): string {
  if (value.startsWith('-----BEGIN')) return '-----BEGIN …';
  return value.length >= 20 ? `${value.slice(0, 4).replace(/[^\x21-\x7e]/g, '?')}…${value.slice(-2).replace(/[^\x21-\x7e]/g, '?')}` : '…';
}

/** One value in one file is one finding, its first place. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ fingerprint, path }) => !seen.has(`${fingerprint} ${path}`) && seen.add(`${fingerprint} ${path}`));
}
