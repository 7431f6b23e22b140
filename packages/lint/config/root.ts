import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DaypassError } from '@daypass/core';
import type { Git } from '../sources/git.ts';

/** The small files at the root that decide over a scan, as one state has them. */
export interface Root {
  /** The text of a file; undefined where there is none. */
  read(path: string): string | undefined;
}

/** As they lie on disk. */
export function rootOnDisk(folder: string): Root {
  return {
    read(path) {
      const file = join(folder, path);
      if (!existsSync(file)) return undefined;
      try {
        return readFileSync(file, 'utf8');
      } catch (error) {
        throw new DaypassError('LINT_UNREADABLE', `the file '${path}' cannot be read: ${(error as NodeJS.ErrnoException).code ?? ''}`);
      }
    },
  };
}

/** As a commit has them; of the `names` one question tells which are there. */
export async function rootAt(git: Git, commit: string, names: readonly string[]): Promise<Root> {
  const listed = await git.asking(['ls-tree', '-z', '--name-only', '--full-tree', commit, '--', ...names]);
  if (listed === undefined) throw new DaypassError('LINT_SHALLOW', `the files of the base commit ${commit} cannot be read`);
  const there = new Set(listed.split('\0'));
  return {
    read(path) {
      if (!there.has(path)) return undefined;
      const text = git.ask('cat-file', 'blob', `${commit}:${path}`);
      if (text === undefined) throw new DaypassError('LINT_UNREADABLE', `'${path}' of the base commit ${commit} cannot be read`);
      return text;
    },
  };
}
