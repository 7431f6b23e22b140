import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Changed, ChangedRange } from '@daypass/ci';
import { DaypassError } from '@daypass/core';
import type { Memory } from '../cache.ts';
import type { Extras } from './extras.ts';
import type { Environment } from './environment.ts';
import { branchAt } from './clone.ts';
import type { Git } from './git.ts';
import { prefixOf, whyNoGit } from './git.ts';
import type { Limits } from './range.ts';
import { limitsOf, selectHistory, selectRange, selectStaged } from './range.ts';
import { selectBytes, selectFile, selectFolder, selectTree } from './tree.ts';

/** One content to scan, with where it was found. */
export interface Source {
  readonly path: string;
  readonly commit?: string;
  /** What was there before: what is found there too is not new. */
  readonly before: readonly string[];
  /** An object of git, a file on disk, or the bytes themselves. */
  readonly blob?: string;
  readonly file?: string;
  readonly bytes?: Buffer;
  /** Of a file that is on disk as git put it there or took it in, the blob that the index names. */
  readonly indexed?: string;
  /** Of a file, in bytes, when it was listed. */
  readonly size?: number;
  /** Somebody asked for this very content: where it cannot be looked into, the scan fails. */
  readonly isNamed?: boolean;
}

/** What is to be scanned, and what is said of it. */
export interface Selection {
  readonly what: string;
  readonly commits: number;
  readonly sources: readonly Source[];
  /** What belongs to it but cannot be read here, and why. */
  readonly skipped: readonly string[];
  /** Whether an empty selection is an error: a range without commits is none. */
  readonly mayBeEmpty: boolean;
  /** The commit that history leads to: what is there is there still. */
  readonly head?: string;
  /** Commits of which everything is among the sources. */
  readonly complete?: readonly string[];
  /** How many others are known to be clean; nothing of them is among the sources. */
  readonly known?: { readonly contents: number; readonly commits: number };
}

/** What is asked for, and by which event. */
export interface Wanted {
  readonly place: Place;
  readonly env: Environment;
  readonly scan: string;
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly extras: Extras;
  readonly changed: Changed | undefined;
}

/** A folder, and the one file in it that was named, or what came on standard input. */
export interface Place {
  readonly folder: string;
  readonly file?: string;
  readonly bytes?: Buffer;
}

/** What will be scanned, before it is read. */
export interface Choice {
  /** The commit whose word counts over it: what a change says of the lint itself is not asked. */
  readonly base: string | undefined;
  /** Whether its paths begin at the folder, not at the root of the repository. */
  readonly isBelowFolder: boolean;
  /** What is remembered is asked for when it is needed. Throws LINT_*. */
  selection(memory: Memory | Promise<Memory>): Promise<Selection>;
}

/** Throws LINT_SHALLOW, LINT_NO_COMMIT. */
export function choose(git: Git | undefined, wanted: Wanted): Choice {
  const { place, scan, changed } = wanted;
  const range = rangeOf(wanted);
  const limits = range === undefined || git === undefined ? undefined : limitsOf(git, range);
  const isAuto = isByEvent(wanted);
  const isFile = place.file !== undefined && (isAuto || scan === 'tree');
  const isTree = scan === 'tree' || (isAuto && (changed === undefined || changed.kind === 'tree'));
  return {
    base: limits?.base,
    isBelowFolder: place.bytes === undefined && (isFile || isTree),
    async selection(memory) {
      if (place.bytes !== undefined) return selectBytes(place.bytes);
      if (isFile) return selectFile(place.file);
      if (isTree) return treeOf(git, wanted, await memory);
      const repository = needed(git, wanted);
      return withinFile(repository, place, await inHistory(repository, wanted, { range, limits, memory }));
    },
  };
}

interface Known {
  readonly range: ChangedRange | undefined;
  readonly limits: Limits | undefined;
  readonly memory: Memory | Promise<Memory>;
}

async function inHistory(git: Git, wanted: Wanted, { range, limits, memory }: Known): Promise<Selection> {
  const { scan, extras, changed, base, head } = wanted;
  if (scan === 'staged') return selectStaged(git);
  const wholeClone = changed?.kind === 'tree' ? undefined : changed?.wholeClone;
  if (scan === 'history' || (isByEvent(wanted) && changed?.kind === 'history'))
    return await selectHistory(git, extras, wholeClone, await memory);
  const own = range ?? { kind: 'range', base, head: head ?? 'HEAD' };
  return await selectRange(git, limits ?? limitsOf(git, own), own, extras);
}

/** Whether the event says what is scanned. */
function isByEvent({ scan, base, head }: Wanted): boolean {
  return scan === 'auto' && base === undefined && head === undefined;
}

/** The range that was named, else that of the event. */
function rangeOf({ base, head, changed }: Pick<Wanted, 'base' | 'head' | 'changed'>): ChangedRange | undefined {
  const event = changed?.kind === 'range' ? changed : undefined;
  if (base === undefined && head === undefined) return event;
  const wholeClone = changed?.kind === 'tree' ? undefined : changed?.wholeClone;
  return { kind: 'range', base, head: head ?? 'HEAD', ...(wholeClone === undefined ? {} : { wholeClone }) };
}

/** The revisions that a selection will ask for. */
export function revisionsOf(wanted: Pick<Wanted, 'base' | 'head' | 'changed'>): string[] {
  const { base, head, trunk } = rangeOf(wanted) ?? {};
  return [head, base, trunk === undefined ? undefined : branchAt(trunk)].filter((revision) => revision !== undefined);
}

async function treeOf(git: Git | undefined, { place: { folder }, env }: Wanted, memory: Memory): Promise<Selection> {
  if (git !== undefined) return await selectTree(folder, git, memory);
  const why = whyNoGit(folder, env);
  return selectFolder(folder, why.endsWith('is no git repository') ? '' : ` (${why}; what it would ignore is read too)`);
}

function needed(git: Git | undefined, { place: { folder }, env }: Wanted): Git {
  if (git === undefined) throw new DaypassError('LINT_NO_GIT', whyNoGit(folder, env));
  return git;
}

/** A file that was named narrows a range to itself. */
function withinFile(git: Git, { folder, file }: Place, selection: Selection): Selection {
  if (file === undefined) return selection;
  const path = `${prefixOf(git, folder)}${basename(file)}`;
  return { ...selection, sources: selection.sources.filter((source) => source.path === path) };
}

/** The place that a path names. Throws LINT_NO_PATH. */
export function placeAt(path: string): Place {
  const stats = statSync(path, { throwIfNoEntry: false });
  const whole = resolve(path);
  if (stats?.isDirectory() === true) return { folder: whole };
  if (stats?.isFile() === true) return { folder: dirname(whole), file: whole };
  throw new DaypassError('LINT_NO_PATH', stats === undefined ? `there is no '${path}'` : `'${path}' is neither a file nor a folder`);
}
