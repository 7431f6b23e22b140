import { createGunzip, gunzipSync } from 'node:zlib';
import { bunzip2 } from './bzip2.ts';
import { through } from './inflate.ts';
import type { Pieces } from './pieces.ts';
import { piecesOf } from './pieces.ts';
import { problemOf, Sealed } from './problem.ts';
import { isTarHeader, tarEntries } from './tar.ts';
import type { Random } from './zip.ts';
import { isZip, zipEntries } from './zip.ts';
import { isOfficeText, officeText } from './office.ts';
import { hasZstd, isZstd, unzstd } from './zstd.ts';

/** Layers of archives and compressions, one in another, that are opened. */
const maxLayers = 8;
/** What an archive may unpack to: so many times its own size, and this much in any case. */
const maxRatio = 100;
const minBytes = 64 * 1024 * 1024;
/** What has to be held whole to be opened: a zip inside another archive, a bzip2. */
const maxHeld = 64 * 1024 * 1024;

/** What takes the files of an archive, one after the other. */
export interface Sink {
  begin(path: string): void;
  push(bytes: Buffer): void;
  end(): void;
  /** A part that could not be looked into, and why. */
  skip(path: string, why: string): void;
}

/** An archive as bytes that come, and where it can be had as bytes at any place. */
export interface Input {
  readonly size: number;
  readonly chunks: AsyncIterable<Buffer>;
  readonly random?: Random;
}

/** Hands every file in an archive to the sink, as `archive!file`; what is no archive, as it is. What cannot be looked into is skipped, and why. */
export async function unpack(path: string, { size, chunks, random }: Input, sink: Sink): Promise<void> {
  const budget = { left: Math.max(minBytes, size * maxRatio) };
  await attempt(path, sink, 0, () => open(path, piecesOf(chunks), { sink, budget, layer: 0, random }));
}

interface Context {
  readonly sink: Sink;
  /** Bytes that may still come out of the whole. */
  readonly budget: { left: number };
  readonly layer: number;
  readonly random?: Random | undefined;
}

/** It unpacks to too much: the whole archive ends here. */
class Bomb extends Sealed {}

async function attempt(path: string, sink: Sink, layer: number, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined || (error instanceof Bomb && layer > 0)) throw error;
    sink.skip(path, problem);
  }
}

/** Opens what its first bytes say that it is. */
async function open(path: string, pieces: Pieces, context: Context): Promise<void> {
  const { sink, budget, layer } = context;
  const kind = kindOf(await pieces.peek(headLength)) ?? (context.random !== undefined && isZip(context.random) ? 'zip' : undefined);
  if (kind === undefined) return handOver(path, pieces, sink);
  if (layer >= maxLayers) throw new Sealed(`more than ${maxLayers} archives in one another`);
  const inner = { sink, budget, layer: layer + 1 };
  const unfold = (chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> => open(path, piecesOf(counted(chunks, budget)), inner);
  const enter = (name: string, chunks: () => AsyncIterable<Buffer>): Promise<void> => {
    const within = `${path}!${name}`;
    return attempt(within, sink, inner.layer, () => open(within, piecesOf(counted(chunks(), budget)), inner));
  };
  if (kind === 'gzip') return unfold(atOnce(context.random) ?? through(pieces.through(), createGunzip({ chunkSize })));
  if (kind === 'bzip2') return unfold(bunzip2(await whole(pieces)));
  if (kind === 'zstd' && hasZstd) return unfold(unzstd(pieces));
  if (kind === 'tar') for await (const { name, chunks } of tarEntries(pieces)) await enter(name, () => chunks);
  else if (kind === 'zip')
    for (const { name, chunks } of zipEntries(context.random ?? randomOf(await whole(pieces)))) await enter(name, chunks);
  else throw new Sealed(`${kind} is not unpacked here`);
}

/** A small gzip in memory or on disk, inflated at once, as a stream costs more than it does; what does not go so goes piece by piece. */
function atOnce(random: Random | undefined): Buffer[] | undefined {
  if (random === undefined || random.size > small) return undefined;
  try {
    const bytes = random.read(0, random.size);
    // Its end says how much comes out: in one piece, where that is true.
    const told = bytes.length < 4 ? 0 : bytes.readUInt32LE(bytes.length - 4) + 1;
    const size = Math.min(4 * small, Math.max(chunkSize, told));
    return [gunzipSync(bytes, { maxOutputLength: 4 * small, chunkSize: size })];
  } catch {
    return undefined;
  }
}

const headLength = 512;
const small = 1024 * 1024;
const chunkSize = 64 * 1024;

async function handOver(path: string, pieces: Pieces, sink: Sink): Promise<void> {
  sink.begin(path);
  try {
    if (isOfficeText(path)) sink.push(officeText(await whole(pieces)));
    else for await (const chunk of pieces.through()) sink.push(chunk);
  } finally {
    sink.end();
  }
}

async function* counted(chunks: AsyncIterable<Buffer> | Iterable<Buffer>, budget: { left: number }): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    budget.left -= chunk.length;
    if (budget.left < 0) throw new Bomb(`it unpacks to more than ${maxRatio} times its size (a bomb), and was left there`);
    yield chunk;
  }
}

async function whole(pieces: Pieces): Promise<Buffer> {
  const bytes = await pieces.take(maxHeld + 1);
  if (bytes.length > maxHeld) throw new Sealed(`more than ${maxHeld / 1024 / 1024} MiB, and can only be unpacked from memory`);
  return bytes;
}

function randomOf(bytes: Buffer): Random {
  return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) };
}

type Kind = 'zip' | 'tar' | 'gzip' | 'bzip2' | 'zstd' | 'xz' | '7z' | 'rar';

function kindOf(head: Buffer): Kind | undefined {
  const begins = (hex: string): boolean => head.toString('hex', 0, hex.length / 2) === hex;
  if (begins('504b0304') || begins('504b0506')) return 'zip';
  if (begins('1f8b08')) return 'gzip';
  if (begins('425a68') && head.toString('hex', 4, 10) === '314159265359') return 'bzip2';
  if (isZstd(head)) return 'zstd';
  if (begins('fd377a585a00')) return 'xz';
  if (begins('377abcaf271c')) return '7z';
  if (begins('526172211a07')) return 'rar';
  return isTarHeader(head) ? 'tar' : undefined;
}
