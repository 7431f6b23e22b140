import type { Finding } from '../finding.ts';
import type { Git } from '../sources/git.ts';

/** On a change whose whole tree or history is scanned: a comment that the base commit has is not new. */
export function knownComments(
  findings: readonly Finding[],
  git: Git | undefined,
  base: string | undefined,
  prefix: string,
): readonly Finding[] {
  if (git === undefined || base === undefined || !findings.some(({ allowed }) => allowed?.kind === 'inline')) return findings;
  const commits = new Map<string, boolean>();
  const isOlder = (commit: string): boolean => {
    if (!commits.has(commit)) commits.set(commit, git.ask('merge-base', '--is-ancestor', commit, base) !== undefined);
    return commits.get(commit)!;
  };
  let paths: ReadonlySet<string> | undefined;
  return findings.map((finding) => {
    const { allowed, commit, path } = finding;
    if (allowed?.kind !== 'inline') return finding;
    const isKnown = commit === undefined ? !(paths ??= changedSince(git, base)).has(`${prefix}${path}`) : isOlder(commit.id);
    return isKnown ? { ...finding, allowed: { ...allowed, isKnown } } : finding;
  });
}

/** Files of the working tree that are not as the base commit has them. */
function changedSince(git: Git, base: string): Set<string> {
  const changed = git.ask('-C', git.root, 'diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-relative', base, '--');
  const untracked = git.ask('-C', git.root, 'ls-files', '-z', '--others', '--exclude-standard');
  return new Set(`${changed ?? ''}\0${untracked ?? ''}`.split('\0'));
}
