import { createHash, hash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSea } from 'node:sea';
import { fileURLToPath } from 'node:url';
import { DaypassError } from '@daypass/core';
import { statsOf } from './sources/read.ts';
import type { Selection, Source } from './sources/index.ts';

/** Contents in which nothing at all was found, under the same engine and the same rules. What has findings is never in it, and is looked at anew. */
export interface Cache {
  has(content: string): boolean;
  add(content: string): void;
  /** Writes what is known now, and takes away what other versions of the engine wrote. */
  save(): void;
}

const prefix = 'daypass-lint-1-';
const keyBytes = 16;

/** What a scan knows to be clean, and what it keeps for the next one. */
export interface Memory {
  /** Whether anything is remembered at all: else nobody need ask git which files it knows. */
  readonly isKept: boolean;
  isClean(source: Source): boolean;
  /** Whether nothing was found in all that a commit brought. */
  isCleanCommit(id: string): boolean;
  /** Remembers those that were looked at, without the `told`, of which something was said; and commits that brought none of these. */
  keep(selection: Selection, looked: readonly Source[], told: readonly Source[]): void;
}

export const noMemory: Memory = { isKept: false, isClean: () => false, isCleanCommit: () => false, keep: () => undefined };

/** How far behind the clock the time of a file may be. */
const clockStepMs = 20;

/** The memory that a cache holds, opened before anything is listed; what is no blob is not remembered. */
export function memoryOf(cache: Cache): Memory {
  const begin = Date.now() - clockStepMs;
  /** A file that was touched while it was looked at may not be what git listed. */
  const isSteady = ({ file }: Source): boolean => file === undefined || (statsOf(file)?.ctimeMs ?? Infinity) < begin;
  const keyOf = ({ path, blob, indexed, size }: Source): string | undefined => {
    const known = blob ?? indexed;
    return known === undefined ? undefined : `${path}\0${known}\0${size ?? ''}`;
  };
  const ofCommit = (id: string): string => `commit ${id}`;
  return {
    isKept: true,
    isClean(source) {
      const key = keyOf(source);
      return key !== undefined && cache.has(key);
    },
    isCleanCommit: (id) => cache.has(ofCommit(id)),
    keep({ sources, complete = [] }, looked, told) {
      const dirty = new Set(told);
      for (const source of looked) {
        const key = keyOf(source);
        if (key !== undefined && !dirty.has(source) && !cache.has(key) && isSteady(source)) cache.add(key);
      }
      const dirtyBlobs = new Set(told.map(({ blob }) => blob));
      const dirtyCommits = new Set(sources.filter(({ blob }) => dirtyBlobs.has(blob)).map(({ commit }) => commit));
      for (const commit of complete) if (!dirtyCommits.has(commit)) cache.add(ofCommit(commit));
      cache.save();
    },
  };
}

/** Opens the cache of a folder for this engine under a configuration; one that is damaged, or of another version, is empty. */
export function openCache(folder: string, configuration: string): Cache {
  const digest = createHash('sha256').update(`${engineDigest()}\0${configuration}`).digest();
  const name = digest.toString('hex', 0, keyBytes);
  const file = join(folder, `${prefix}${name}`);
  const known = read(file, digest);
  const before = known.size;
  const keyOf = (content: string): string => hash('sha256', `${name}\0${content}`, 'binary').slice(0, keyBytes);
  return {
    has: (content) => known.size > 0 && known.has(keyOf(content)),
    add: (content) => void known.add(keyOf(content)),
    save() {
      if (known.size > before) write(folder, file, digest, known);
    },
  };
}

/** Of all code that lies beside this: the bundle, or the sources; or of the executable that it is part of. */
function engineDigest(): string {
  const own = dirname(fileURLToPath(import.meta.url));
  const hash = createHash('sha256');
  if (isSea()) return hash.update(readFileSync(process.execPath)).digest('hex');
  const files = readdirSync(own, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.test)\.[jt]s$/.test(name));
  for (const name of files.sort()) hash.update(`${name}\0`).update(readFileSync(join(own, name)));
  return hash.digest('hex');
}

/** A digest of what follows, then the keys. */
function read(file: string, digest: Buffer): Set<string> {
  const known = new Set<string>();
  const bytes = attempt(file, () => readFileSync(file));
  if (bytes === undefined) return known;
  const keys = bytes.toString('latin1', digest.length);
  if (!seal(digest, keys).equals(bytes.subarray(0, digest.length)) || keys.length % keyBytes !== 0) return known;
  for (let at = 0; at < keys.length; at += keyBytes) known.add(keys.slice(at, at + keyBytes));
  return known;
}

function write(folder: string, file: string, digest: Buffer, known: ReadonlySet<string>): void {
  const keys = [...known].sort().join('');
  attempt(folder, () => {
    mkdirSync(folder, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, Buffer.concat([seal(digest, keys), Buffer.from(keys, 'latin1')]));
    renameSync(unfinished, file);
    for (const name of readdirSync(folder)) if (name.startsWith(prefix) && join(folder, name) !== file) rmSync(join(folder, name));
  });
}

function seal(digest: Buffer, keys: string): Buffer {
  return createHash('sha256').update(digest).update(keys, 'latin1').digest();
}

/** Undefined where nothing is there. Throws LINT_CACHE. */
function attempt<T>(place: string, action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT') return undefined;
    throw new DaypassError('LINT_CACHE', `the cache '${place}' cannot be used: ${code}`);
  }
}
