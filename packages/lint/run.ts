import { resolve } from 'node:path';
import type { Changed } from '@daypass/ci';
import type { Values } from '@daypass/core';
import { DaypassError } from '@daypass/core';
import { policyOf } from './config/policy.ts';
import { burnDown } from './ignores.ts';
import type { inputs } from './inputs.ts';
import { scan } from './scan.ts';
import type { Scan } from './scan.ts';
import type { Git } from './sources/git.ts';
import { openGit } from './sources/git.ts';
import type { Selection } from './sources/index.ts';
import { commitOf, existing, selectHistory, selectRange, selectStaged, selectTree } from './sources/index.ts';
import { allowances, judge } from './verdict.ts';
import type { Judgement } from './verdict.ts';

export interface LintRequest {
  /** The folder that is scanned; configuration is read there. */
  readonly folder: string;
  readonly inputs: Values<typeof inputs>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From the CI platform; undefined: no CI. */
  readonly changed: Changed | undefined;
  readonly now: () => number;
  /** For fingerprints, where the ignore file has none yet. */
  readonly salt?: string;
}

export interface Linted {
  readonly scan: Scan;
  readonly judgement: Judgement;
  /** What else people should know of this scan: what was left out and by whose word. */
  readonly notices: readonly string[];
}

/** Scans and judges. Throws LINT_* when the scan could not be done. */
export async function lint(request: LintRequest): Promise<Linted> {
  const folder = resolve(existing(request.folder));
  const git = openGit(folder, request.env);
  const selected = narrowed(select(request, folder, git), request.inputs.paths);
  const base = git === undefined ? undefined : baseCommit(request, git);
  const prefix = selected.what.startsWith('the working tree') ? (git?.ask('-C', folder, 'rev-parse', '--show-prefix')?.trim() ?? '') : '';
  const policy = await policyOf({ home: git?.root ?? folder, git, base, prefix, inputs: request.inputs });
  const { selection, notices } = policy.excluded(selected);
  const end = request.now() + policy.timeoutSeconds * 1000;
  const onProgress = (): void => {
    if (request.now() > end) throw new DaypassError('LINT_OUT_OF_TIME', `the scan did not end within ${policy.timeoutSeconds} s`);
  };
  const { engine, permits, ignores } = policy;
  const scanned = await scan(selection, { engine, git, salt: ignores.salt || (request.salt ?? ''), permits, onProgress });
  const { findings, off } = policy.ruled(scanned.findings);
  const today = new Date(request.now()).toISOString().slice(0, 10);
  const judgement = judge(findings, ignores, today, policy);
  const isWhole = selection.what.startsWith('the ');
  return {
    scan: { ...scanned, findings },
    judgement: isWhole ? judgement : { ...judgement, stale: [] },
    notices: [...policy.notices, ...notices, ...off, ...allowances(judgement), ...burnDown(ignores, today)],
  };
}

function select({ inputs: { scan: wanted, base, head }, changed }: LintRequest, folder: string, git: Git | undefined): Selection {
  if (wanted === 'tree') return selectTree(folder, git);
  if (wanted === 'auto' && base === undefined && head === undefined) {
    if (changed === undefined || changed.kind === 'tree') return selectTree(folder, git);
    if (changed.kind === 'history') return selectHistory(needed(git));
    return selectRange(needed(git), changed.base === undefined ? undefined : baseOf(needed(git), changed.base, changed.head), changed.head);
  }
  if (wanted === 'staged') return selectStaged(needed(git));
  if (wanted === 'history') return selectHistory(needed(git));
  return selectRange(needed(git), base, head ?? 'HEAD');
}

function needed(git: Git | undefined): Git {
  if (git === undefined) throw new DaypassError('LINT_NO_GIT', 'this is no git repository, or git is not installed');
  return git;
}

/** Where a force push replaced the old tip, the range begins where the two part. A shallow clone gets what it lacks first. */
function baseOf(git: Git, base: string, head: string): string {
  if (git.ask('merge-base', base, head) === undefined) git.deepen();
  commitOf(git, base);
  return git.ask('merge-base', base, head)?.trim() ?? base;
}

/** The commit whose word counts over a change: what the change says of the lint itself is not asked. A new branch, scanned as a tree, may be compared with none. */
function baseCommit({ inputs: { base }, changed }: LintRequest, git: Git): string | undefined {
  const revision = base ?? (changed?.kind === 'range' ? changed.base : undefined);
  if (revision === undefined) return undefined;
  const isThere = (): boolean => git.ask('rev-parse', '--verify', '-q', `${revision}^{commit}`) !== undefined;
  if (!isThere()) git.deepen();
  return base === undefined && !/^[0-9a-f]{40,64}$/.test(revision) && !isThere() ? undefined : commitOf(git, revision);
}

function narrowed(selection: Selection, paths: readonly string[]): Selection {
  if (paths.length === 0) return selection;
  const wanted = paths.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''));
  const isWanted = (path: string): boolean => wanted.some((one) => path === one || path.startsWith(`${one}/`));
  return { ...selection, sources: selection.sources.filter(({ path }) => isWanted(path)) };
}
