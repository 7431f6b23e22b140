import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DaypassError } from '@daypass/core';
import type { Finding } from './finding.ts';
import { ignoreFile, keyOf, newSalt, parseIgnores, writeIgnores } from './ignores.ts';
import type { Ignores } from './ignores.ts';
import type { LintRequest } from './run.ts';
import { lint } from './run.ts';
import { placeOf } from './report/plain.ts';
import { openGit } from './sources/git.ts';
import { placeAt } from './sources/index.ts';

/** Who answers for what stays, why, and until when. */
export interface Word {
  readonly owner: string;
  readonly reason: string;
  /** YYYY-MM-DD. */
  readonly expires: string | undefined;
}

export interface Acceptance extends Word {
  /** `all`, or `PATH:LINE` of one finding. */
  readonly which: string;
}

/** Takes findings into the ignore file, each with who answers for it and why. Returns what was taken in. Throws LINT_NOTHING where nothing fits, LINT_WEAK where a value that can be guessed would stay for good. */
export async function accept(request: LintRequest, { which, ...word }: Acceptance): Promise<readonly Finding[]> {
  const file = await openIgnores(request);
  const { judgement } = await lint({ ...request, salt: file.ignores.salt });
  const wanted = which.replace(/^\.\//, '');
  const taken = judgement.failing.filter(({ path, line }) => which === 'all' || `${path}:${line}` === wanted);
  if (taken.length === 0)
    throw new DaypassError(
      'LINT_NOTHING',
      `${which === 'all' ? 'nothing' : `nothing at '${which}'`} fails the build: there is nothing to accept`,
      {
        fix: 'name a place as `lint` prints it, PATH:LINE',
      },
    );
  take(file, taken, word);
  return taken;
}

/** Takes what other scanners' files and comments let stay into the ignore file. */
export async function importIgnores(request: LintRequest, word: Word): Promise<readonly Finding[]> {
  const file = await openIgnores(request);
  const taken = new Map<string, Finding>();
  for (const scan of await wholes(request, file.ignores.salt)) {
    const { judgement } = await lint(scan);
    for (const { finding } of judgement.accepted) if (finding.allowed !== undefined) taken.set(keyOf(finding), finding);
  }
  if (taken.size === 0)
    throw new DaypassError('LINT_NOTHING', 'no file or comment of another scanner lets a finding stay here', {
      fix: 'nothing has to be imported',
    });
  const present = new Set(file.ignores.entries.map(keyOf));
  const added = [...taken.values()].filter((finding) => !present.has(keyOf(finding)));
  if (added.length > 0) take(file, added, word);
  return added;
}

/** How many entries were taken out of the ignore file, and how many stay since only history holds their values. */
export interface Pruned {
  readonly gone: number;
  readonly inHistory: number;
}

/** Takes stale and expired entries out of the ignore file. What still stands in the tree or anywhere in history is not stale. */
export async function prune(request: LintRequest): Promise<Pruned> {
  const { path, ignores } = await openIgnores(request);
  if (ignores.entries.length === 0) return { gone: 0, inHistory: 0 };
  const gone: Set<string>[] = [];
  for (const scan of await wholes(request, ignores.salt)) {
    const { judgement } = await lint(scan);
    gone.push(new Set([...judgement.stale, ...judgement.expired].map(keyOf)));
  }
  const kept = ignores.entries.filter((entry) => !gone.every((keys) => keys.has(keyOf(entry))));
  if (kept.length < ignores.entries.length) writeIgnores(path, { salt: ignores.salt, entries: kept });
  return { gone: ignores.entries.length - kept.length, inHistory: kept.filter((entry) => gone[0]!.has(keyOf(entry))).length };
}

interface IgnoreFile {
  readonly path: string;
  readonly ignores: Ignores;
}

/** The ignore file at the root; a new one has its salt already, for fingerprints are keyed by it. */
async function openIgnores({ folder, env }: LintRequest): Promise<IgnoreFile> {
  const place = placeAt(folder).folder;
  const path = join((await openGit(place, env))?.root ?? place, ignoreFile);
  const ignores = parseIgnores(existsSync(path) ? readFileSync(path, 'utf8') : '');
  return { path, ignores: ignores.salt === '' ? { ...ignores, salt: newSalt() } : ignores };
}

/** Everything that can be scanned of a place: the tree, and all history where there is one. */
async function wholes(request: LintRequest, salt: string): Promise<LintRequest[]> {
  const scan = (what: 'tree' | 'history'): LintRequest => ({
    ...request,
    salt,
    changed: undefined,
    inputs: { ...request.inputs, scan: what, base: undefined, head: undefined },
  });
  const git = await openGit(placeAt(request.folder).folder, request.env);
  const hasHistory = git?.ask('rev-list', '-1', '--all')?.trim();
  return hasHistory === undefined || hasHistory === '' ? [scan('tree')] : [scan('tree'), scan('history')];
}

function take({ path, ignores: { salt, entries } }: IgnoreFile, taken: readonly Finding[], { owner, reason, expires }: Word): void {
  const weak = taken.filter(({ isGuessable }) => isGuessable === true);
  if (weak.length > 0 && expires === undefined) {
    const [first] = weak;
    throw new DaypassError(
      'LINT_WEAK',
      `${weak.length === 1 ? 'the value' : `${weak.length} values, the first`} at ${placeOf(first!)} can be guessed: rotate instead, and take it out of the code`,
      { fix: 'if it opens nothing (a test, a server that is gone), accept it for a time: --expires 90d' },
    );
  }
  const added = new Map(
    taken.map(({ rule, fingerprint }) => [keyOf({ rule, fingerprint }), { rule, fingerprint, owner, reason, expires }]),
  );
  writeIgnores(path, { salt, entries: [...entries.filter((entry) => !added.has(keyOf(entry))), ...added.values()] });
}
