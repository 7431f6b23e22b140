import { availableParallelism } from 'node:os';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { DaypassError } from '@daypass/core';
import { createEngine } from './engine/index.ts';
import type { Finding } from './finding.ts';
import type { Keys } from './fingerprints.ts';
import { createKeys } from './fingerprints.ts';
import type { Look } from './look.ts';
import { createLook } from './look.ts';
import type { Source } from './sources/index.ts';
import { readSource } from './sources/read.ts';

/** A source that is a file on disk. */
export type FileSource = Source & { readonly file: string };

export function isFile(source: Source): source is FileSource {
  return source.file !== undefined;
}

/** What was seen of files. */
export interface SeenFiles {
  readonly bytes: number;
  readonly found: readonly { readonly source: FileSource; readonly finding: Finding }[];
}

type Place = Pick<FileSource, 'path' | 'file' | 'size'>;

/** What one thread saw: each finding with the index of its file. */
interface Part {
  readonly contents: number;
  readonly bytes: number;
  readonly found: readonly { readonly index: number; readonly finding: Finding }[];
  readonly values?: Keys['values'];
}

export interface CrewOptions {
  readonly look: Look;
  readonly keys: Keys;
  /** Bytes of the largest content that is looked at. */
  readonly largest?: number;
  /** Throws when the time is used up. */
  readonly onProgress: () => void;
  /** By default the machine's cores, where the files are worth it. */
  readonly threads?: number;
}

/** What the threads share: each takes the next files that nobody has taken yet. */
interface Task {
  readonly kind: typeof kind;
  /** Path, place on disk and size of each, parted by NUL: a list of many is cheaper to hand over as one text. */
  readonly files: string;
  readonly next: SharedArrayBuffer;
  /** Of the keys that findings have in this run. */
  readonly seed: Uint8Array;
  readonly largest: number;
}

type Answer = { readonly part: Part } | { readonly code: string; readonly message: string };

const kind = 'daypass lint helper';
/** Each has an engine and a heap of its own: a third would take the peak above 300 MB. */
const maxThreads = 2;
/** From how many bytes on a second thread is worth its start. */
const worthHelp = 12_000_000;
const filesAtOnce = 16;
/** A small nursery: what is thrown away soon needs no more, and the peak stays low. */
const resourceLimits = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 256 };
const checkMs = 250;

/** Looks at all files, in as many threads as are worth it. Throws what any of them threw. */
export async function seenInFiles(
  files: readonly FileSource[],
  { look, keys, largest = Infinity, onProgress, threads }: CrewOptions,
): Promise<SeenFiles> {
  const bytes = files.reduce((sum, { size = 0 }) => sum + size, 0);
  const useful = Math.min(maxThreads, availableParallelism(), Math.max(1, Math.ceil(files.length / filesAtOnce)));
  const wanted = threads ?? (bytes < worthHelp ? 1 : useful);
  const task: Task = { kind, files: '', next: new SharedArrayBuffer(4), seed: keys.seed, largest };
  const packed = wanted === 1 ? task : { ...task, files: files.flatMap(({ path, file, size }) => [path, file, size ?? '']).join('\0') };
  const helpers = Array.from(
    { length: wanted === 1 ? 0 : wanted },
    () => new Worker(new URL(import.meta.url), { workerData: packed, resourceLimits }),
  );
  try {
    const parts = wanted === 1 ? [work(files, task, look)] : await inTime(Promise.all(helpers.map(answerOf)), onProgress);
    for (const [key, value] of parts.flatMap(({ values }) => [...(values ?? [])])) keys.values.set(key, value);
    const contents = parts.reduce((sum, part) => sum + part.contents, 0);
    if (contents !== files.length) throw new DaypassError('LINT_INTERNAL', `${contents} of ${files.length} files were looked at`);
    return {
      bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
      found: parts
        .flatMap(({ found }) => found)
        .sort((a, b) => a.index - b.index)
        .map(({ index, finding }) => ({ source: files[index]!, finding })),
    };
  } finally {
    for (const helper of helpers) void helper.terminate();
  }
}

function work(files: readonly Place[], { next }: Pick<Task, 'next'>, look: Look): Part {
  const counter = new Int32Array(next);
  const found: { index: number; finding: Finding }[] = [];
  let [contents, bytes] = [0, 0];
  for (let index = Atomics.add(counter, 0, filesAtOnce); index < files.length; index = Atomics.add(counter, 0, filesAtOnce)) {
    for (let at = index; at < Math.min(index + filesAtOnce, files.length); at++) {
      const { path, file, size } = files[at]!;
      look.begin(path);
      readSource(file, (read) => look.pull(read, size));
      const seen = look.end();
      for (const finding of seen.findings) found.push({ index: at, finding });
      contents++;
      bytes += seen.bytes;
    }
  }
  return { contents, bytes, found };
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

function unpacked(text: string): Place[] {
  const fields = text.split('\0');
  return Array.from({ length: fields.length / 3 }, (_, index) => {
    const [path = '', file = '', size = ''] = fields.slice(3 * index, 3 * index + 3);
    return { path, file, ...(size === '' ? {} : { size: Number(size) }) };
  });
}

/** In a helper's thread this module, or the bundle that it is part of, does the work that it was started for. */
function serve(task: Task): void {
  const keys = createKeys('', task.seed);
  const look = createLook({ engine: createEngine(), keys, largest: task.largest }, () => undefined);
  const answer = (): Answer => {
    try {
      return { part: { ...work(unpacked(task.files), task, look), values: keys.values } };
    } catch (error) {
      const { code = 'LINT_INTERNAL', message } = error as { code?: string; message: string };
      return { code, message };
    }
  };
  parentPort!.postMessage(answer());
}

if (!isMainThread && (workerData as Partial<Task> | null)?.kind === kind) serve(workerData as Task);
