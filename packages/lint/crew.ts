import { availableParallelism } from 'node:os';
import { getAsset, isSea } from 'node:sea';
import { Worker, parentPort, workerData } from 'node:worker_threads';
import { DaypassError } from '@daypass/core';
import type { PolicyRequest } from './config/policy.ts';
import { policyOf } from './config/policy.ts';
import { createEngine } from './engine/index.ts';
import type { Finding } from './finding.ts';
import type { Keys } from './fingerprints.ts';
import { createKeys } from './fingerprints.ts';
import { helperArgument, isHelper } from './helper/index.ts';
import type { Eye, Look } from './look.ts';
import { createLook } from './look.ts';
import { openGit } from './sources/git.ts';
import { giveHelpersRoom, helpersNursery } from './sources/nursery.ts';
import type { Source } from './sources/index.ts';
import { mayBeArchive } from './sources/archives/names.ts';
import { readSource, statsOf } from './sources/read.ts';

/** A source that is a file on disk. */
export type FileSource = Source & { readonly file: string };

export function isFile(source: Source): source is FileSource {
  return source.file !== undefined;
}

/** Whether a content is to be looked into as an archive; one that was named is by its first bytes. */
export function isPacked({ path, isNamed }: Source): boolean {
  return isNamed === true || mayBeArchive(path);
}

/** What was seen of files and in archives. */
export interface SeenFiles {
  readonly bytes: number;
  /** How many contents archives held. */
  readonly unpacked: number;
  /** What could not be looked into, and why, with the archive that it is part of. */
  readonly skipped: readonly { readonly source: FileSource; readonly says: string }[];
  readonly found: readonly { readonly source: FileSource; readonly finding: Finding }[];
}

type Place = Pick<FileSource, 'path' | 'file' | 'size' | 'isNamed'>;

/** What one thread saw: findings and what it skipped with the index of their file. */
interface Part {
  readonly files: number;
  readonly bytes: number;
  readonly unpacked: number;
  readonly skipped: readonly { readonly index: number; readonly says: string }[];
  readonly found: readonly { readonly index: number; readonly finding: Finding }[];
  readonly values?: Keys['values'];
}

export interface CrewOptions {
  readonly look: Look;
  readonly keys: Keys;
  /** Bytes of the largest content that is looked at. */
  readonly largest?: number;
  /** Where rules beside ours come from; undefined: there are none. */
  readonly added?: Added | undefined;
  /** Throws when the time is used up. */
  readonly onProgress: () => void;
  /** By default the machine's cores, where the files are worth it. */
  readonly threads?: number;
}

/** By which a helper reads anew what rules there are beside ours: expressions and functions cannot be handed over. */
export type Added = Omit<PolicyRequest, 'git'>;

/** What the threads share: each takes the next files that nobody has taken yet. */
interface Task {
  /** Path and place on disk of each, parted by NUL: a list of many is cheaper to hand over as one text. */
  readonly files: string;
  readonly next: SharedArrayBuffer;
  /** Of the keys that findings have in this run. */
  readonly seed: Uint8Array;
  readonly largest: number;
  readonly added: Added | undefined;
}

type Answer = { readonly part: Part } | { readonly code: string; readonly message: string };

/** Each has an engine and a heap of its own, and the peak is to stay below 300 MB. */
const maxThreads = 3;
/** From how many bytes on a second thread is worth its start. */
const worthHelp = 12_000_000;
const filesAtOnce = 16;
const samples = 400;
const resourceLimits = { maxYoungGenerationSizeMb: helpersNursery, maxOldGenerationSizeMb: 256 };
const checkMs = 250;

/** Looks at all files and into all archives, in as many threads as are worth it; this one is one of them. Throws what any of them threw. */
export async function seenInFiles(
  files: readonly FileSource[],
  { look, keys, largest = Infinity, added, onProgress, threads }: CrewOptions,
): Promise<SeenFiles> {
  // A change has none on disk; what threads are made of is not loaded for it.
  if (files.length === 0) return { bytes: 0, unpacked: 0, skipped: [], found: [] };
  const useful = Math.min(maxThreads, availableParallelism(), Math.ceil(files.length / filesAtOnce));
  const wanted = threads ?? (estimatedBytes(files) < worthHelp ? 1 : useful);
  const next = new SharedArrayBuffer(4);
  const helpers = wanted <= 1 ? [] : helpersFor({ files: packed(files), next, seed: keys.seed, largest, added }, wanted - 1);
  try {
    const others = Promise.all(helpers.map(answerOf));
    others.catch(() => undefined);
    const parts = [await work(files, next, look), ...(await inTime(others, onProgress))];
    for (const [key, value] of parts.flatMap(({ values }) => [...(values ?? [])])) keys.values.set(key, value);
    const count = sumOf(parts, ({ files: seen }) => seen);
    if (count !== files.length) throw new DaypassError('LINT_INTERNAL', `${count} of ${files.length} files were looked at`);
    return {
      bytes: sumOf(parts, ({ bytes }) => bytes),
      unpacked: sumOf(parts, ({ unpacked }) => unpacked),
      skipped: inOrder(parts.flatMap(({ skipped }) => skipped)).map(({ index, says }) => ({ source: files[index]!, says })),
      found: inOrder(parts.flatMap(({ found }) => found)).map(({ index, finding }) => ({ source: files[index]!, finding })),
    };
  } finally {
    for (const helper of helpers) void helper.terminate();
  }
}

/** By those whose size is known; of many that were only listed, by some of them. */
function estimatedBytes(files: readonly FileSource[]): number {
  const step = Math.max(1, Math.floor(files.length / samples));
  const some = files.filter((_, index) => index % step === 0);
  return step * sumOf(some, ({ file, size = statsOf(file)?.size ?? 0 }) => size);
}

/** Threads that start the file anew that this is part of; a single executable has its text as an asset. */
function helpersFor(workerData: Task, count: number): Worker[] {
  giveHelpersRoom();
  const options = { workerData, resourceLimits, argv: [helperArgument] };
  const start = isSea()
    ? () => new Worker(getAsset('main', 'utf8'), { ...options, eval: true })
    : () => new Worker(new URL(import.meta.url), options);
  return Array.from({ length: count }, start);
}

function sumOf<T>(all: readonly T[], numberOf: (one: T) => number): number {
  return all.reduce((sum, one) => sum + numberOf(one), 0);
}

function inOrder<T extends { readonly index: number }>(all: T[]): T[] {
  return all.sort((a, b) => a.index - b.index);
}

async function work(files: readonly Place[], next: SharedArrayBuffer, look: Look): Promise<Part> {
  const counter = new Int32Array(next);
  const found: { index: number; finding: Finding }[] = [];
  const skipped: { index: number; says: string }[] = [];
  let [count, bytes, unpacked] = [0, 0, 0];
  for (let first = Atomics.add(counter, 0, filesAtOnce); first < files.length; first = Atomics.add(counter, 0, filesAtOnce))
    for (let index = first; index < Math.min(first + filesAtOnce, files.length); index++) {
      const seen = isPacked({ ...files[index]!, before: [] }) ? await inArchive(files[index]!, look) : inFile(files[index]!, look);
      for (const finding of seen.findings) found.push({ index, finding });
      for (const says of seen.skipped) skipped.push({ index, says });
      count++;
      bytes += seen.bytes;
      unpacked += seen.unpacked;
    }
  return { files: count, bytes, unpacked, skipped, found };
}

interface SeenFile {
  readonly bytes: number;
  readonly unpacked: number;
  readonly skipped: readonly string[];
  readonly findings: readonly Finding[];
}

function inFile({ path, file, size }: Place, look: Look): SeenFile {
  look.begin(path);
  readSource(file, (read) => look.pull(read, size));
  return { ...look.end(), unpacked: 0, skipped: [] };
}

async function inArchive(place: Place, look: Look): Promise<SeenFile> {
  const { seenInArchives } = await import('./archived.ts');
  const { contents, bytes, skipped, found } = await seenInArchives([{ ...place, before: [] }], look, undefined);
  return { bytes, unpacked: contents, skipped, findings: found.map(({ finding }) => finding) };
}

function answerOf(helper: Worker): Promise<Part> {
  return new Promise((resolve, reject) => {
    helper.on('message', (answer: Answer) => {
      if ('part' in answer) resolve(answer.part);
      else reject(new DaypassError(answer.code, answer.message));
    });
    helper.on('error', reject);
    helper.on('exit', () => reject(new DaypassError('LINT_INTERNAL', 'a thread of the scan ended before its work was done')));
  });
}

/** Asks again and again whether time is left, also where a helper no longer answers. */
async function inTime<T>(work: Promise<T>, onProgress: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      try {
        onProgress();
      } catch (error) {
        reject(error);
      }
    }, checkMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearInterval(timer);
  }
}

/** A place is written down where it is not what the first path lies below. */
function packed(files: readonly FileSource[]): string {
  const root = rootOf(files[0]!);
  return [root, ...files.flatMap(({ path, file }) => [path, file === `${root}${path}` ? '' : file])].join('\0');
}

function rootOf({ path, file }: FileSource): string {
  return file.endsWith(path) ? file.slice(0, file.length - path.length) : '';
}

function unpacked(text: string): Place[] {
  const [root = '', ...fields] = text.split('\0');
  return Array.from({ length: fields.length / 2 }, (_, index) => {
    const path = fields[2 * index]!;
    return { path, file: fields[2 * index + 1]! || `${root}${path}` };
  });
}

async function rulesOf(added: Added | undefined): Promise<Pick<Eye, 'engine' | 'permits'>> {
  if (added === undefined) return { engine: createEngine() };
  return await policyOf({ ...added, git: await openGit(added.home, process.env) });
}

/** In a helper's thread this module, or the bundle that it is part of, does the work that it was started for. */
async function serve(task: Task): Promise<Answer> {
  try {
    const keys = createKeys('', task.seed);
    const look = createLook({ ...(await rulesOf(task.added)), keys, largest: task.largest }, () => undefined);
    return { part: { ...(await work(unpacked(task.files), task.next, look)), values: keys.values } };
  } catch (error) {
    const { code = 'LINT_INTERNAL', message } = error as { code?: string; message: string };
    return { code, message };
  }
}

if (isHelper()) void serve(workerData as Task).then((answer) => parentPort!.postMessage(answer));
