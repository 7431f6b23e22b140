import type { Git } from './git.ts';

/** The blobs of tracked files that are on disk as git put them there or took them in, by path below a folder. */
export function unchangedBlobs(git: Git, folder: string): ReadonlyMap<string, string> {
  const listed = git.ask('-C', folder, 'ls-files', '-s', '-z')?.split('\0') ?? [];
  const changed = git.ask('-C', folder, 'diff-files', '--name-only', '--relative', '-z');
  if (changed === undefined) return new Map();
  const blobs = new Map<string, string>();
  // `100644 <id> 0\t<path>`; another number than 0 is a conflict.
  for (const entry of listed) {
    const cut = entry.indexOf('\t');
    if (entry.startsWith('0', cut - 1)) blobs.set(entry.slice(cut + 1), entry.slice(entry.indexOf(' ') + 1, cut - 2));
  }
  for (const path of changed.split('\0')) blobs.delete(path);
  return blobs;
}
