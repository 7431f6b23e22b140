import * as zlib from 'node:zlib';
import { through } from './inflate.ts';
import type { Pieces } from './pieces.ts';
import { Sealed } from './problem.ts';

/** Node before 22.15 has no zstd. */
const { createZstdDecompress } = zlib as Partial<typeof zlib>;
export const hasZstd = createZstdDecompress !== undefined;

const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;

/** Whether bytes are in Zstandard (RFC 8878): a frame, or one that only accompanies others. */
export function isZstd(head: Buffer): boolean {
  return head.length >= 4 && (head.readUInt32LE(0) === frameMagic || isSkippable(head));
}

/** What all frames hold, one after the other: Node ends at the first. */
export async function* unzstd(pieces: Pieces): AsyncGenerator<Buffer> {
  for (let head = await pieces.peek(8); head.length > 0; head = await pieces.peek(8)) {
    if (!isZstd(head)) throw new Sealed('damaged');
    if (!isSkippable(head)) {
      yield* through(frameIn(pieces), createZstdDecompress!());
      continue;
    }
    if (head.length < 8) throw new Sealed('cut short');
    const skipped = exactly(pieces, 8 + head.readUInt32LE(4));
    while ((await skipped.next()).done !== true);
  }
}

function isSkippable(head: Buffer): boolean {
  return (head.readUInt32LE(0) & ~15) === skippableMagic;
}

/** The bytes of one frame: its header, its blocks, its checksum. */
async function* frameIn(pieces: Pieces): AsyncGenerator<Buffer> {
  const flags = (await pieces.peek(5))[4] ?? 0;
  const isSingle = (flags & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][flags & 3]!;
  const size = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6]!;
  yield* exactly(pieces, 5 + (isSingle ? 0 : 1) + dictionary + size);
  for (let isLast = false; !isLast;) {
    const head = await pieces.peek(3);
    if (head.length < 3) throw new Sealed('cut short');
    const block = head.readUIntLE(0, 3);
    isLast = (block & 1) === 1;
    // One byte that is repeated.
    const isRun = ((block >> 1) & 3) === 1;
    yield* exactly(pieces, 3 + (isRun ? 1 : block >> 3));
  }
  if ((flags & 4) !== 0) yield* exactly(pieces, 4);
}

async function* exactly(pieces: Pieces, length: number): AsyncGenerator<Buffer> {
  const from = pieces.taken();
  yield* pieces.through(length);
  if (pieces.taken() - from < length) throw new Sealed('cut short');
}
