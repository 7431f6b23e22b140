import type { Git } from './git.ts';

/** The paths below a folder of tracked files that are not on disk as git put them there or took them in; undefined where git cannot tell. */
export function changedPaths(git: Git, folder: string): ReadonlySet<string> | undefined {
  const changed = git.ask('-C', folder, 'diff-files', '--name-only', '--relative', '-z');
  return changed === undefined ? undefined : new Set(changed.split('\0'));
}
