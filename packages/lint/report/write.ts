import { closeSync, constants, lstatSync, mkdirSync, openSync, realpathSync, writeSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { DaypassError } from '@daypass/core';

/** Writes a report, relative to `folder`; returns its path. What is scanned must not choose what is written: no symbolic link is followed. Throws LINT_REPORT. */
export function writeReport(folder: string, file: string, text: string): string {
  const path = isAbsolute(file) ? file : join(folder, file);
  const failed = (why: string, cause?: unknown): DaypassError =>
    new DaypassError('LINT_REPORT', `the report '${file}' cannot be written: ${why}`, { cause });
  try {
    if (isBelow(resolve(path), resolve(folder)) && !isBelow(join(realpathSync(thereOf(dirname(path))), 'report'), realpathSync(folder)))
      throw failed('a symbolic link on its way leads out of the folder');
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, text);
  } catch (error) {
    if (error instanceof DaypassError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw failed(code === 'ELOOP' ? 'a symbolic link lies in its place' : code, error);
  }
  return path;
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(join(folder, sep));
}

/** The part of a way that is there, before what is missing is made. */
function thereOf(folder: string): string {
  return lstatSync(folder, { throwIfNoEntry: false }) === undefined && dirname(folder) !== folder ? thereOf(dirname(folder)) : folder;
}

function writeWhole(path: string, text: string): void {
  const { O_WRONLY, O_CREAT, O_TRUNC } = constants;
  const handle = openSync(path, O_WRONLY | O_CREAT | O_TRUNC | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0), 0o644);
  try {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
  } finally {
    closeSync(handle);
  }
}
