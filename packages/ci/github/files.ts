import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import type { Secret } from '@daypass/core';
import { DaypassError, nameProblem, reveal } from '@daypass/core';

/** One of the runner's command files: GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE. */
export interface CommandFile {
  /** Appends names with any values, byte for byte, all or none; reads them back as the runner will, and takes them back when that differs. */
  set(values: ReadonlyMap<string, string | Secret>): void;
  /** Takes back everything that was appended since it was opened. */
  rollback(): void;
}

const maxBytes = 1024 * 1024;
const oneLineMark = 'daypass_end';

/** Opens a command file by the variable that names it. Nothing is touched before the first `set`. */
export function commandFile(variable: string, path: string | undefined, random: () => string = delimiter): CommandFile {
  let before: number | undefined;
  return {
    set(values) {
      const text = [...values].map(([name, value]) => entryOf(variable, name, reveal(value), random)).join('');
      append(variable, path, text, (size) => (before ??= size));
    },
    rollback() {
      if (before === undefined) return;
      const file = open(variable, path);
      try {
        ftruncateSync(file, before);
      } finally {
        closeSync(file);
      }
      before = undefined;
    },
  };
}

/** One entry, which reads back as what was given. */
function entryOf(variable: string, name: string, given: string, random: () => string): string {
  // A file of UTF-8 cannot hold half a surrogate pair: as on every socket, U+FFFD stands for it.
  const value = given.toWellFormed();
  const problem = nameProblem(name);
  if (problem !== undefined) throw new DaypassError('GITHUB_NAME', `the name '${name.replace(/[^\w-]/g, '?')}' ${problem}`);
  if (Buffer.byteLength(value) > maxBytes) throw failed(variable, `the value of '${name}' is larger than ${maxBytes} bytes`);
  // Only lines can hold the delimiter of another: a value of one takes none that nobody can guess, and no time to load what makes it.
  const isOneLine = !/[\r\n]/.test(value) && !value.includes(oneLineMark);
  const mark = isOneLine ? oneLineMark : fresh(value, random);
  const text = `${name}<<${mark}\n${value}\n${mark}\n`;
  const read = parseHeredoc(text);
  if (read?.name !== name || read.value !== value) throw failed(variable, `the value of '${name}' would not be read back as written`);
  return text;
}

/** Appends Markdown to GITHUB_STEP_SUMMARY; a runner without one gets none. */
export function appendSummary(path: string | undefined, markdown: string): void {
  if (path !== undefined && path !== '') append('GITHUB_STEP_SUMMARY', path, markdown, () => undefined);
}

/** Appends a folder to GITHUB_PATH, which holds one a line. */
export function appendPath(path: string | undefined, folder: string): void {
  if (/[\r\n]/.test(folder)) throw failed('GITHUB_PATH', 'the folder has a line break in its name');
  append('GITHUB_PATH', path, `${folder}\n`, () => undefined);
}

function append(variable: string, path: string | undefined, text: string, onSize: (size: number) => void): void {
  const file = open(variable, path);
  const size = fstatSync(file).size;
  onSize(size);
  const bytes = Buffer.from(text);
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, size + done);
    const back = Buffer.alloc(bytes.length);
    readSync(file, back, 0, back.length, size);
    if (!back.equals(bytes)) throw failed(variable, 'it does not read back as written');
  } catch (error) {
    ftruncateSync(file, size);
    throw error instanceof DaypassError ? error : failed(variable, (error as Error).message, error);
  } finally {
    closeSync(file);
  }
}

function open(variable: string, path: string | undefined): number {
  if (path === undefined || path === '') throw failed(variable, 'the runner did not name one');
  let file: number;
  try {
    file = openSync(path, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw failed(variable, (error as NodeJS.ErrnoException).code ?? 'cannot be opened', error);
  }
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw failed(variable, 'it is not a regular file');
}

/** Reads one `name<<delimiter` entry as actions/runner's FileCommandManager does. */
export function parseHeredoc(text: string): { readonly name: string; readonly value: string } | undefined {
  const lines = text.split('\n');
  const [, name, mark] = /^([^<]+)<<(.+)$/.exec(lines[0] ?? '') ?? [];
  const end = mark === undefined ? -1 : lines.indexOf(mark, 1);
  return name === undefined || end < 0 || end !== lines.length - 2 ? undefined : { name, value: lines.slice(1, end).join('\n') };
}

function fresh(value: string, random: () => string): string {
  for (;;) {
    const mark = random();
    if (!value.includes(mark)) return mark;
  }
}

function delimiter(): string {
  return `daypass_${randomBytes(16).toString('hex')}`;
}

function failed(variable: string, why: string, cause?: unknown): DaypassError {
  return new DaypassError('GITHUB_FILE_COMMAND', `the runner's file of ${variable} could not be written: ${why}`, { cause });
}
