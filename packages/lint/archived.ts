import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { DaypassError } from '@daypass/core';
import type { Found } from './introduced.ts';
import type { Look } from './look.ts';
import type { Input } from './sources/archives/index.ts';
import type { Seen } from './scan.ts';
import { unpack } from './sources/archives/index.ts';
import type { Git } from './sources/git.ts';
import type { Source } from './sources/index.ts';
import { reading } from './sources/read.ts';

interface SeenPacked extends Seen {
  readonly contents: number;
  /** What could not be looked into, and why. */
  readonly skipped: readonly string[];
}

/** Looks into archives: every file in one is a content of its own. One that cannot be opened is looked at as it is, and said; one that was named has to be opened. */
export async function seenInArchives(sources: readonly Source[], look: Look, git: Git | undefined): Promise<SeenPacked> {
  let [contents, bytes] = [0, 0];
  const found: Found[] = [];
  const skipped: string[] = [];
  for (const source of sources) {
    const end = (): void => {
      const seen = look.end();
      contents++;
      bytes += seen.bytes;
      for (const finding of seen.findings) found.push({ source, finding });
    };
    let problem: string | undefined;
    const before = contents;
    const skip = (path: string, why: string): void => {
      skipped.push(`${path}: ${why}`);
      if (path === source.path) problem = why;
    };
    await withInput(source, git, (input) => unpack(source.path, input, { begin: look.begin, push: look.push, end, skip }));
    // An archive that holds nothing was read all the same.
    if (contents === before) contents++;
    if (problem === undefined) continue;
    if (source.isNamed === true) throw new DaypassError('LINT_UNREADABLE', `'${source.path}' cannot be looked into: ${problem}`);
    await withInput(source, git, async ({ chunks }) => {
      look.begin(source.path);
      for await (const chunk of chunks) look.push(chunk);
      end();
    });
  }
  return { contents, bytes, found, skipped };
}

/** The content that stands at a path in an archive, such as `a.zip!b.txt`; empty where there is none. */
export async function contentInArchive(archive: Source, path: string, git: Git | undefined): Promise<Buffer> {
  const parts: Buffer[] = [];
  let isThere = false;
  const sink = {
    begin: (at: string) => void (isThere = at === path),
    push(bytes: Buffer) {
      if (isThere) parts.push(Buffer.from(bytes));
    },
    end: () => void (isThere = false),
    skip: () => undefined,
  };
  await withInput(archive, git, (input) => unpack(archive.path, input, sink));
  return Buffer.concat(parts);
}

async function withInput(source: Source, git: Git | undefined, use: (input: Input) => Promise<void>): Promise<void> {
  const { file, bytes, blob } = source;
  if (bytes !== undefined) return use(inMemory(bytes));
  if (file === undefined) return use({ size: Number(git!.ask('cat-file', '-s', blob!) ?? 0), chunks: git!.stream(blob!) });
  const descriptor = reading(file, () => openSync(file, constants.O_RDONLY));
  try {
    await use(onDisk(file, descriptor));
  } finally {
    closeSync(descriptor);
  }
}

function inMemory(bytes: Buffer): Input {
  return {
    size: bytes.length,
    chunks: chunksOf([bytes]),
    random: { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) },
  };
}

function onDisk(file: string, descriptor: number): Input {
  const read = (at: number, length: number): Buffer => {
    const into = Buffer.allocUnsafe(length);
    return into.subarray(
      0,
      reading(file, () => readSync(descriptor, into, 0, length, at)),
    );
  };
  const { size } = fstatSync(descriptor);
  return { size, chunks: chunksOf(piecesOf(read)), random: { size, read } };
}

const piece = 64 * 1024;

function* piecesOf(read: (at: number, length: number) => Buffer): Generator<Buffer> {
  for (let at = 0; ;) {
    const bytes = read(at, piece);
    if (bytes.length === 0) return;
    at += bytes.length;
    yield bytes;
  }
}

async function* chunksOf(chunks: Iterable<Buffer>): AsyncGenerator<Buffer> {
  for (const chunk of chunks) {
    await Promise.resolve();
    yield chunk;
  }
}
