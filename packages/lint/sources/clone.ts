import { readFileSync } from 'node:fs';
import { DaypassError } from '@daypass/core';
import type { Git } from './git.ts';

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The commits of a range: those that lead to `head` and to none of `without`. */
export interface Bounds {
  readonly head: string;
  readonly without: readonly string[];
}

/** How far back a shallow clone is taken, one try after the other. */
const steps = ['--deepen=50', '--deepen=1000', '--unshallow'];

/** The full id of a revision, fetched from the clone's origin where it is missing; undefined where it cannot be had. */
export function obtained(git: Git, revision: string): string | undefined {
  const known = git.commitOf(revision);
  if (known !== undefined) return known;
  const depth = isShallow(git) ? ['--depth=1'] : [];
  if (fullId.test(revision)) git.fetch(...depth, 'origin', revision);
  else if (revision.startsWith('origin/')) fetchBranch(git, revision.slice('origin/'.length), depth);
  else if (isBehind(git, revision)) for (const step of steps) if (git.commitOf(revision) === undefined) git.fetch(step, 'origin');
  return git.commitOf(revision);
}

/** The tip of a branch of the origin. Where it is not known it is fetched only when it is `needed`. */
export function tipOf(git: Git, branch: string, needed: boolean): string | undefined {
  const revision = branchAt(branch);
  if (git.commitOf(revision) === undefined && needed) fetchBranch(git, branch, isShallow(git) ? ['--depth=1'] : []);
  return git.commitOf(revision);
}

/** A branch of the origin, as it is called here. */
export function branchAt(branch: string): string {
  return `refs/remotes/origin/${branch}`;
}

function fetchBranch(git: Git, branch: string, depth: readonly string[]): void {
  git.fetch(...depth, 'origin', `+refs/heads/${branch}:refs/remotes/origin/${branch}`);
}

/** Fetches what a shallow clone lacks of a range. Throws LINT_SHALLOW with the line to add where it cannot be had. */
export async function completed(git: Git, bounds: Bounds, wholeClone: string | undefined): Promise<readonly string[]> {
  for (const step of steps) {
    if (await isComplete(git, bounds)) break;
    // Commits that were made in this clone alone cannot be asked for: then the branches that it tracks are taken further back.
    if (!git.fetch(step, 'origin', bounds.head, ...bounds.without)) git.fetch(step, 'origin');
  }
  if (!(await isComplete(git, bounds))) throw lacking(git, 'the clone is shallow and does not hold all commits of the range', wholeClone);
  return listed(git, bounds);
}

/** Fetches everything that a shallow clone lacks. Throws LINT_SHALLOW. */
export function completedHistory(git: Git, wholeClone: string | undefined): void {
  if (isShallow(git)) git.fetch('--unshallow', '--tags', 'origin', '+refs/heads/*:refs/remotes/origin/*');
  if (isShallow(git)) throw lacking(git, 'the clone is shallow and does not hold all of its history', wholeClone);
}

/** Without a cut the commits are all there; with one they are where both sides are known to meet, and no way leads on without meeting. */
async function isComplete(git: Git, { head, without }: Bounds): Promise<boolean> {
  if (!isShallow(git)) return true;
  if (without.some((commit) => git.ask('merge-base', head, commit) === undefined)) return false;
  const file = git.ask('rev-parse', '--path-format=absolute', '--git-path', 'shallow')?.trimEnd() ?? '';
  const cut = new Set(readFileSync(file, 'utf8').split('\n'));
  const isCut = (commit: string): boolean => cut.has(commit);
  const ends = await listed(git, { head, without }, '--max-parents=0');
  if (ends.length === 0) return true;
  // A way that ends at the very first commit may lead over what lies behind the cut of the other side.
  const others = await Promise.all(without.map((commit) => listed(git, { head: commit, without: [] }, '--max-parents=0')));
  return ![...ends, ...others.flat()].some(isCut);
}

async function listed(git: Git, { head, without }: Bounds, ...options: string[]): Promise<string[]> {
  const list = await git.asking(['rev-list', '--reverse', '--topo-order', ...options, head, ...without.map((commit) => `^${commit}`)]);
  if (list === undefined) throw new DaypassError('LINT_UNREADABLE', `the commits up to ${head} cannot be listed: ${git.complaint()}`);
  return list.split('\n').filter(Boolean);
}

function isShallow(git: Git): boolean {
  return git.isShallow && git.ask('rev-parse', '--is-shallow-repository')?.trim() === 'true';
}

/** The full id of a revision that the scan cannot do without. Throws LINT_SHALLOW where a full id is missing, else LINT_NO_COMMIT. */
export function required(git: Git, revision: string, wholeClone: string | undefined): string {
  const id = obtained(git, revision);
  if (id !== undefined) return id;
  if (fullId.test(revision) || isBehind(git, revision)) throw lacking(git, `the commit ${revision} is not in this clone`, wholeClone);
  throw new DaypassError('LINT_NO_COMMIT', `there is no revision '${revision}'`);
}

/** Whether a revision counts back from another, maybe to where a shallow clone is cut. */
function isBehind(git: Git, revision: string): boolean {
  return /[~^]/.test(revision) && isShallow(git);
}

/** LINT_SHALLOW, with why git could not mend it and the line to add. */
export function lacking(git: Git, what: string, wholeClone: string | undefined): DaypassError {
  const why = git.complaint();
  const fix = wholeClone ?? 'get the whole history: git fetch --unshallow';
  return new DaypassError('LINT_SHALLOW', `${what}${why === '' ? '' : `, and git could not get it: ${why}`}`, { fix });
}
