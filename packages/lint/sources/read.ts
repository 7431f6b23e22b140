import { closeSync, constants, openSync, readSync } from 'node:fs';
import { DaypassError } from '@daypass/core';

/** Takes some bytes into a buffer, at an offset; returns how many, 0 at the end. */
export type Read = (into: Buffer, offset: number, length: number) => number;

/** Opens a file for as long as `use` reads it. Never waits for a pipe. Throws LINT_UNREADABLE. */
export function readSource(file: string, use: (read: Read) => void): void {
  const descriptor = attempt(file, () => openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
  try {
    use((into, offset, length) => attempt(file, () => readSync(descriptor, into, offset, length, null)));
  } finally {
    closeSync(descriptor);
  }
}

function attempt<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new DaypassError('LINT_UNREADABLE', `the file '${file}' cannot be read: ${(error as NodeJS.ErrnoException).code ?? ''}`);
  }
}
