import type { Stats } from 'node:fs';
import { closeSync, constants, lstatSync, openSync, readSync } from 'node:fs';
import { DaypassError } from '@daypass/core';

/** Takes some bytes into a buffer, at an offset; returns how many, 0 at the end. */
export type Read = (into: Buffer, offset: number, length: number) => number;

/** Opens a file for as long as `use` reads it. Never waits for a pipe. Throws LINT_UNREADABLE. */
export function readSource(file: string, use: (read: Read) => void): void {
  const descriptor = reading(file, () => openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
  try {
    use((into, offset, length) => reading(file, () => readSync(descriptor, into, offset, length, null)));
  } finally {
    closeSync(descriptor);
  }
}

/** What lies at a path, links not followed; undefined where nothing does. Throws LINT_UNREADABLE. */
export function statsOf(file: string): Stats | undefined {
  return reading(file, () => {
    try {
      return lstatSync(file, { throwIfNoEntry: false });
    } catch (error) {
      // A file stands where a folder on the way there was.
      if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
      throw error;
    }
  });
}

/** Reads from disk. Throws LINT_UNREADABLE with the system's reason. */
export function reading<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new DaypassError('LINT_UNREADABLE', `'${file}' cannot be read: ${(error as NodeJS.ErrnoException).code ?? ''}`);
  }
}
