import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DaypassError } from '@daypass/core';
import { createEngine } from './engine/index.ts';
import type { Engine } from './engine/index.ts';
import type { Thought } from './engine/trace.ts';
import type { Candidate, Finding } from './finding.ts';
import type { Explained } from './report/explanation.ts';
import { explanation } from './report/explanation.ts';
import type { Examined, Linted, LintRequest } from './run.ts';
import { lint } from './run.ts';
import { decoded } from './sources/decode.ts';
import type { Git } from './sources/git.ts';
import { openGit } from './sources/git.ts';
import type { Source } from './sources/index.ts';
import { placeAt } from './sources/index.ts';
import { toldText } from './told.ts';

/** Why each finding and each suppression is one: all of the scan that is asked for, or those at `PATH:LINE`. Throws LINT_NOTHING where there is none. */
export async function explain(request: LintRequest, which: string): Promise<string> {
  // With a salt, fingerprints are made of all that is found.
  const { judgement, engine } = await lint({ ...request, salt: '' });
  const findings = allOf(judgement).filter(({ path, line }) => which === 'all' || which === `${path}:${line}`);
  if (findings.length === 0)
    throw new DaypassError('LINT_NOTHING', `nothing is found ${which === 'all' ? 'here' : `at '${which}'`}: there is nothing to explain`, {
      fix: 'ask `lint --why PATH:LINE` why there is none',
    });
  const git = await openGit(resolve(request.folder), request.env);
  const places = [...new Map(findings.map((finding) => [`${finding.commit?.id ?? ''} ${finding.path}:${finding.line}`, finding])).values()];
  const told: string[] = [];
  for (const { path, line, commit } of places) {
    const bytes = decoded(await contentOf(request, git, path, commit?.id));
    told.push(explanation(lookedAt(engine, bytes, path, line), judgement));
  }
  return told.join('\n');
}

/** Why a line of a file is a finding, or is none: what looked at it, what dropped it, or that the file is not scanned at all. */
export async function why(request: LintRequest, place: string): Promise<string> {
  const [, path = '', number = ''] = /^(?:\.\/)?([^]+):(\d+)$/.exec(place) ?? [];
  if (path === '')
    throw new DaypassError('INPUT_INVALID', `--why needs PATH:LINE, not '${place}'`, { fix: 'name a line: --why src/a.yml:12' });
  const whole = resolve(request.folder);
  // Of what an archive holds (`a.zip!b.txt`) the archive is the file.
  const file = [path, ...outers(path)].find((one) => statSync(join(whole, one), { throwIfNoEntry: false })?.isFile()) ?? path;
  placeAt(join(whole, file));
  const scan = request.inputs.scan === 'auto' ? 'tree' : request.inputs.scan;
  const examined = await examinedOf({ ...request, salt: '', changed: undefined, inputs: { ...request.inputs, scan, paths: [file] } });
  const bytes = decoded(await contentOf({ ...request, inputs: { ...request.inputs, scan: 'tree' } }, undefined, path, undefined));
  if (file !== path && bytes.length === 0) throw new DaypassError('LINT_NOTHING', `'${file}' holds no '${path.slice(file.length + 1)}'`);
  if (!lineIn(bytes, Number(number)).isThere)
    throw new DaypassError('LINT_NOTHING', `'${path}' has no line ${number}`, { fix: 'name a line that is there' });
  const looked = lookedAt(examined?.engine ?? createEngine(), bytes, path, Number(number));
  return explanation(looked, examined?.judgement, examined === undefined ? await notScanned(request, file) : undefined);
}

async function examinedOf(request: LintRequest): Promise<Examined | undefined> {
  try {
    return await lint({ ...request, salt: '' });
  } catch (error) {
    if (error instanceof DaypassError && error.code === 'LINT_NOTHING') return undefined;
    throw error;
  }
}

async function notScanned({ folder, env, inputs: { scan } }: LintRequest, path: string): Promise<string> {
  const rule = (await openGit(resolve(folder), env))?.ask('check-ignore', '-v', '--no-index', '--', path)?.split('\t')[0];
  if (rule !== undefined) return `git leaves it out by ${rule}`;
  return scan === 'staged' ? 'nothing of it is staged' : 'it is left out by the configuration, or is no file of the tree';
}

function allOf({ failing, reported, accepted }: Linted['judgement']): Finding[] {
  return [...failing, ...reported, ...accepted.map(({ finding }) => finding)];
}

/** The content that a finding was made in, also inside an archive; empty where it is gone. */
async function contentOf(request: LintRequest, git: Git | undefined, path: string, commit: string | undefined): Promise<Buffer> {
  const source = sourceAt(request, git, path, commit);
  if (source !== undefined) return wholeOf(source, git);
  for (const outer of outers(path)) {
    const archive = sourceAt(request, git, outer, commit);
    if (archive !== undefined) return (await import('./archived.ts')).contentInArchive(archive, path, git);
  }
  return Buffer.alloc(0);
}

/** What may be the archive that a path leads into, the outermost first. */
function outers(path: string): string[] {
  return [...path.matchAll(/!/g)].map(({ index }) => path.slice(0, index));
}

/** A file of the tree, or a blob of a commit or of the index; undefined where there is none. */
function sourceAt(request: LintRequest, git: Git | undefined, path: string, commit: string | undefined): Source | undefined {
  const revision = commit ?? (request.inputs.scan === 'staged' ? '' : undefined);
  if (revision === undefined) {
    const file = join(resolve(request.folder), path);
    return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? { path, before: [], file } : undefined;
  }
  const blob = git?.ask('rev-parse', '--verify', '-q', `${revision}:${path}`)?.trim();
  return blob === undefined ? undefined : { path, before: [], blob };
}

async function wholeOf({ file, blob }: Source, git: Git | undefined): Promise<Buffer> {
  if (file !== undefined) return readFileSync(file);
  const parts: Buffer[] = [];
  const sink = { begin: () => undefined, push: (bytes: Buffer) => void parts.push(Buffer.from(bytes)), end: () => undefined };
  await git!.blobs([blob!], sink);
  return Buffer.concat(parts);
}

/** Where a line begins and ends; where the content ends before it, its last line. */
function lineIn(bytes: Buffer, line: number): { readonly start: number; readonly end: number; readonly isThere: boolean } {
  let at = 1;
  let [start, end] = [0, bytes.indexOf(newLine)];
  for (; at < line && end >= 0; at++) [start, end] = [end + 1, bytes.indexOf(newLine, end + 1)];
  return { start, end: end < 0 ? bytes.length : end, isThere: at === line && (at === 1 || start < bytes.length) };
}

/** What the engine makes of one line. */
function lookedAt(engine: Engine, bytes: Buffer, path: string, line: number): Explained {
  const { start, end } = lineIn(bytes, line);
  const isOn = ({ at, length }: { at: number; length: number }): boolean => at <= end && at + length > start;
  const thoughts: Thought[] = [];
  const candidates = engine.find(bytes, path, (thought) => {
    if (isOn(thought)) thoughts.push({ ...thought, why: toldText(thought.why) });
  });
  const on = candidates
    .filter((one: Candidate) => isOn({ at: one.at, length: one.length ?? one.value.length }))
    .map((one) => ({ ...one, title: toldText(one.title) }));
  return { path, line, start, candidates: on, thoughts };
}

const newLine = 10;
