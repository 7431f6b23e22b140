import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { bunzip2 } from './bzip2.ts';
import { through } from './inflate.ts';
import { Sealed } from './problem.ts';

/** Bytes that can be read at any place. */
export interface Random {
  readonly size: number;
  read(at: number, length: number): Buffer;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const end = { signature: 0x06054b50, length: 22, comment: 65_535 };
const end64 = { signature: 0x06064b50, locator: 0x07064b50 };
const central = { signature: 0x02014b50, length: 46 };
const local = { signature: 0x04034b50, length: 30 };
/** Small files are inflated at once: a stream costs more than they do. */
const small = 1024 * 1024;
const least = 1024;
const piece = 64 * 1024;
const most = 0xffffffff;

/** The files of a zip and its family (PKWARE APPNOTE 6.3.10), as its central directory lists them. Throws Sealed. */
export function* zipEntries(zip: Random): Generator<{ name: string; chunks: () => AsyncIterable<Buffer> }> {
  for (const entry of entriesOf(zip))
    if (entry.packed > 0 || !entry.name.endsWith('/')) yield { name: entry.name, chunks: () => contentOf(zip, entry) };
}

/** Whether a zip ends here, whatever stands before it. */
export function isZip(bytes: Random): boolean {
  return directoryOf(bytes) !== undefined;
}

/** Opened only when it is read, so that one that cannot be opened does not hide the others. */
async function* contentOf(zip: Random, { isEncrypted, method, packed, size, at }: Entry): AsyncGenerator<Buffer> {
  if (isEncrypted) throw new Sealed('encrypted');
  const head = zip.read(at, local.length);
  if (head.length < local.length || head.readUInt32LE(0) !== local.signature) throw new Sealed('damaged');
  const from = at + local.length + head.readUInt16LE(26) + head.readUInt16LE(28);
  if (from + packed > zip.size) throw new Sealed('cut short');
  if (method === 0) yield* chunksOf(zip, from, packed);
  else if (method === 8 && packed <= small && size <= small) {
    const chunkSize = Math.max(least, Math.min(small, size + 1));
    yield inflateRawSync(zip.read(from, packed), { maxOutputLength: small, chunkSize });
  } else if (method === 8) yield* through(chunksOf(zip, from, packed), createInflateRaw());
  else if (method === 12) yield* bunzip2(zip.read(from, packed));
  else throw new Sealed(`packed by a method that is not read here (${method})`);
}

async function* chunksOf(zip: Random, from: number, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < length; at += piece) {
    await Promise.resolve();
    yield zip.read(from + at, Math.min(piece, length - at));
  }
}

function* entriesOf(zip: Random): Generator<Entry> {
  const directory = directoryOf(zip);
  if (directory === undefined) throw new Sealed('damaged');
  const { at: start, length, shift } = directory;
  for (let at = start; at < start + length;) {
    const head = zip.read(at, central.length);
    if (head.length < central.length || head.readUInt32LE(0) !== central.signature) throw new Sealed('damaged');
    const [nameLength, extraLength, commentLength] = [head.readUInt16LE(28), head.readUInt16LE(30), head.readUInt16LE(32)];
    const rest = zip.read(at + central.length, nameLength + extraLength);
    const wide = wideNumbers(rest.subarray(nameLength), [head.readUInt32LE(24), head.readUInt32LE(20), head.readUInt32LE(42)]);
    const [size = 0, packed = 0, offset = 0] = wide;
    yield {
      name: rest.toString('utf8', 0, nameLength),
      method: head.readUInt16LE(10),
      isEncrypted: (head.readUInt16LE(8) & 1) === 1,
      packed,
      size,
      at: offset + shift,
    };
    at += central.length + nameLength + extraLength + commentLength;
  }
}

interface Directory {
  readonly at: number;
  readonly length: number;
  /** What stands before the zip, such as the program that unpacks it. */
  readonly shift: number;
}

/** Where the directory lies. What looks like its end may stand in the comment behind it: an empty one counts where there is no other. */
function directoryOf(zip: Random): Directory | undefined {
  let empty: Directory | undefined;
  for (const found of directoriesOf(zip)) {
    if (found.length > 0 && zip.read(found.at, 4).equals(Buffer.from('PK\x01\x02'))) return found;
    if (found.length === 0) empty ??= found;
  }
  return empty;
}

function* directoriesOf(zip: Random): Generator<Directory> {
  const from = Math.max(0, zip.size - end.length - end.comment);
  const tail = zip.read(from, zip.size - from);
  for (let at = tail.length - end.length; at >= 0; at--) {
    if (tail[at] !== 0x50 || tail.readUInt32LE(at) !== end.signature) continue;
    const [length, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    const wide = offset === most || length === most || tail.readUInt16LE(at + 10) === 0xffff ? wideDirectory(zip, from + at) : undefined;
    const shift = from + at - length - offset;
    if (wide !== undefined) yield wide;
    else if (shift >= 0) yield { at: offset + shift, length, shift };
  }
}

function wideDirectory(zip: Random, endAt: number): Directory | undefined {
  const locator = zip.read(Math.max(0, endAt - 20), 20);
  if (locator.length < 20 || locator.readUInt32LE(0) !== end64.locator) return undefined;
  const head = zip.read(Number(locator.readBigUInt64LE(8)), 56);
  if (head.length < 56 || head.readUInt32LE(0) !== end64.signature) throw new Sealed('damaged');
  return { at: Number(head.readBigUInt64LE(48)), length: Number(head.readBigUInt64LE(40)), shift: 0 };
}

/** Numbers that do not fit stand in the extra field, in this order. */
function wideNumbers(extra: Buffer, numbers: readonly number[]): number[] {
  let wide: Buffer = Buffer.alloc(0);
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === 1) wide = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  let at = 0;
  return numbers.map((number) => {
    if (number !== most || at + 8 > wide.length) return number;
    at += 8;
    return Number(wide.readBigUInt64LE(at - 8));
  });
}
