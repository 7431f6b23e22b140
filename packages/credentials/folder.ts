import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Host, Secret } from '@daypass/core';
import { DaypassError, reveal } from '@daypass/core';
import type { WrittenFile } from './state.ts';

const prefix = 'daypass-job-';

/** daypass's own folder in the job's folder for temporary files: 0700, its files 0600, made exclusively, links refused. */
export interface Folder {
  /** Writes a file, or one section of a shared file; returns its path and what to remember for `remove`. */
  write(file: { name: string; section?: string; content: Secret | string }): { readonly path: string; readonly written: WrittenFile };
  /** Removes what `write` wrote; quiet when it is gone already. Never touches anything outside the folder. */
  remove(file: WrittenFile): void;
  readonly path: string;
}

/** The folder of one job. Nothing is made until the first write. */
export function openFolder(tempFolder: string, key: string, system: Host['system']): Folder {
  const path = join(tempFolder, prefix + key);
  const place = (name: string): string => join(path, checkedName(name));
  return {
    path,
    write({ name, section, content }) {
      makeFolder(path, system);
      if (section === undefined) return createAlone(path, checkedName(name), reveal(content));
      const others = existsSync(place(name)) ? withoutSection(readSafely(place(name)), section) : '';
      replace(path, name, `${others}${begin(section)}\n${reveal(content).trimEnd()}\n${end(section)}\n`);
      return { path: place(name), written: { name, section } };
    },
    remove({ name, section }) {
      if (!existsSync(place(name))) return;
      const rest = section === undefined ? '' : withoutSection(readSafely(place(name)), section);
      if (rest.trim() === '') rmSync(place(name), { force: true });
      else replace(path, name, rest);
      removeIfEmpty(dirname(place(name)));
      removeIfEmpty(path);
    },
  };
}

/** The folders of all jobs that are there, each with its job's key. */
export function foldersIn(tempFolder: string): { readonly key: string; readonly path: string }[] {
  if (!existsSync(tempFolder)) return [];
  return readdirSync(tempFolder, { withFileTypes: true })
    .filter((entry) => entry.name.startsWith(prefix) && entry.isDirectory())
    .map(({ name }) => ({ key: name.slice(prefix.length), path: join(tempFolder, name) }));
}

/** Writes a file of a job's folder, over one that is there. */
export function keep(folder: string, name: string, text: string, system: Host['system']): void {
  makeFolder(folder, system);
  replace(folder, checkedName(name), text);
}

/** Removes the folders of other jobs that a killed runner left behind. */
export function sweep(tempFolder: string, key: string): void {
  for (const folder of foldersIn(tempFolder)) if (folder.key !== key) rmSync(folder.path, { recursive: true, force: true });
}

function checkedName(name: string): string {
  if (!/^[A-Za-z0-9_][\w.-]*(\/[A-Za-z0-9_][\w.-]*)?$/.test(name))
    throw new DaypassError('DELIVER_FILE_UNSAFE', `'${name}' is not a file of daypass's folder`);
  return name;
}

function makeFolder(path: string, system: Host['system']): void {
  mkdirSync(path, { mode: 0o700, recursive: true });
  const found = lstatSync(path);
  const foreign = system !== 'win32' && (found.uid !== process.getuid?.() || (found.mode & 0o077) !== 0);
  if (!found.isDirectory() || foreign) {
    throw new DaypassError('DELIVER_FOLDER_UNSAFE', `the folder '${path}' exists but is not a folder of this user alone`);
  }
}

function createAlone(folder: string, name: string, text: string): { path: string; written: WrittenFile } {
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? name : `${name}-${copy}`;
    const path = join(folder, candidate);
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) continue;
    writeNew(path, text);
    return { path, written: { name: candidate } };
  }
}

function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { mode: 0o700, recursive: true });
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0), 0o600);
  try {
    // One write can be a short one, where the disk becomes full.
    writeFileSync(file, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw new DaypassError('DELIVER_FILE_UNSAFE', `the file '${path}' could not be written: ${(error as Error).message}`, { cause: error });
  } finally {
    closeSync(file);
  }
}

function replace(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  const fresh = `${path}.${randomBytes(6).toString('hex')}`;
  writeNew(fresh, text);
  renameSync(fresh, path);
}

function readSafely(path: string): string {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(file).isFile()) throw new DaypassError('DELIVER_FILE_UNSAFE', `'${path}' is not a regular file`);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

function begin(section: string): string {
  return `# daypass begin ${section}`;
}

function end(section: string): string {
  return `# daypass end ${section}`;
}

function withoutSection(text: string, section: string): string {
  const from = text.indexOf(`${begin(section)}\n`);
  const to = text.indexOf(`${end(section)}\n`, from);
  return from < 0 || to < 0 ? text : text.slice(0, from) + text.slice(to + end(section).length + 1);
}

/** Never recursively: what another process has written meanwhile stays. */
export function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
