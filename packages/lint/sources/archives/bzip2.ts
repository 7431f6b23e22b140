import { Sealed } from './problem.ts';

/** What bzip2 packed (Seward, bzip2 1.0.8), block by block; its checksums are checked. Throws on what is damaged. */
export function* bunzip2(bytes: Buffer): Generator<Buffer> {
  const bits = bitsOf(bytes);
  do {
    const level = bits.read(24) === headMagic ? bits.read(8) - 0x30 : 0;
    if (level < 1 || level > 9) throw new Sealed('damaged');
    let combined = 0;
    for (;;) {
      const magic = bits.read(24) * 0x1000000 + bits.read(24);
      const checksum = (bits.read(16) * 0x10000 + bits.read(16)) >>> 0;
      if (magic === endMagic && checksum === combined) break;
      if (magic !== blockMagic) throw new Sealed('damaged');
      const block = blockOf(bits, level * 100_000);
      if (checksumOf(block) !== checksum) throw new Sealed('damaged');
      combined = (((combined << 1) | (combined >>> 31)) ^ checksum) >>> 0;
      yield block;
    }
    bits.align();
  } while (bits.left() > 4);
}

const headMagic = 0x425a68;
const blockMagic = 0x314159265359;
const endMagic = 0x177245385090;
const symbolsOfSelector = 50;

interface Bits {
  read(count: number): number;
  align(): void;
  left(): number;
}

/** Bits from the highest to the lowest, at most 24 at once. */
function bitsOf(bytes: Buffer): Bits {
  let [at, held, count] = [0, 0, 0];
  return {
    read(wanted) {
      while (count < wanted) {
        if (at >= bytes.length) throw new Sealed('cut short');
        held = ((held & 0xffffff) << 8) | bytes[at++]!;
        count += 8;
      }
      count -= wanted;
      return (held >>> count) & ((1 << wanted) - 1);
    },
    align: () => void (count = 0),
    left: () => bytes.length - at,
  };
}

function blockOf(bits: Bits, most: number): Buffer {
  if (bits.read(1) === 1) throw new Sealed('of a kind that bzip2 has not written since 1997');
  const origin = bits.read(24);
  const { symbols, counts } = symbolsIn(bits, most);
  if (origin >= symbols.length) throw new Sealed('damaged');
  return withRuns(untransformed(symbols, counts, origin));
}

/** The block before the transform is undone: Huffman, run lengths, move to front. */
function symbolsIn(bits: Bits, most: number): { symbols: Uint8Array; counts: Uint32Array } {
  const front = usedBytes(bits);
  const alphabet = front.length + 2;
  const groups = bits.read(3);
  const selectors = selectorsIn(bits, groups);
  const tables = Array.from({ length: groups }, () => tableIn(bits, alphabet));
  const symbols = new Uint8Array(most);
  const counts = new Uint32Array(256);
  let [length, run, weight] = [0, 0, 1];
  const put = (byte: number, times: number): void => {
    if (length + times > most) throw new Sealed('damaged');
    symbols.fill(byte, length, length + times);
    length += times;
    counts[byte]! += times;
  };
  for (let read = 0; ; read++) {
    const table = tables[selectors[Math.floor(read / symbolsOfSelector)]!];
    if (table === undefined) throw new Sealed('damaged');
    const symbol = symbolIn(bits, table);
    if (symbol <= 1) {
      run += weight * (symbol + 1);
      weight *= 2;
      if (run > most) throw new Sealed('damaged');
      continue;
    }
    if (run > 0) put(front[0]!, run);
    [run, weight] = [0, 1];
    if (symbol === alphabet - 1) return { symbols: symbols.subarray(0, length), counts };
    const [byte] = front.splice(symbol - 1, 1);
    front.unshift(byte!);
    put(byte!, 1);
  }
}

function usedBytes(bits: Bits): number[] {
  const rows = bits.read(16);
  const used: number[] = [];
  for (let row = 0; row < 16; row++) {
    const columns = (rows >> (15 - row)) & 1 ? bits.read(16) : 0;
    for (let column = 0; column < 16; column++) if ((columns >> (15 - column)) & 1) used.push(row * 16 + column);
  }
  if (used.length === 0) throw new Sealed('damaged');
  return used;
}

function selectorsIn(bits: Bits, groups: number): Uint8Array {
  if (groups < 2 || groups > 6) throw new Sealed('damaged');
  const selectors = new Uint8Array(bits.read(15));
  const front = Array.from({ length: groups }, (_, index) => index);
  for (let index = 0; index < selectors.length; index++) {
    let place = 0;
    while (bits.read(1) === 1) if (++place >= groups) throw new Sealed('damaged');
    const [group] = front.splice(place, 1);
    front.unshift(group!);
    selectors[index] = group!;
  }
  return selectors;
}

/** A canonical Huffman code: by length the last code, and what to take off to get the place of its symbol. */
interface Table {
  readonly shortest: number;
  readonly longest: number;
  readonly last: Int32Array;
  readonly shift: Int32Array;
  readonly symbols: readonly number[];
}

const longestCode = 20;

function tableIn(bits: Bits, alphabet: number): Table {
  const lengths: number[] = [];
  let length = bits.read(5);
  for (let symbol = 0; symbol < alphabet; symbol++) {
    while (bits.read(1) === 1) length += bits.read(1) === 1 ? -1 : 1;
    if (length < 1 || length > longestCode) throw new Sealed('damaged');
    lengths.push(length);
  }
  const symbols = lengths.map((_, symbol) => symbol).sort((a, b) => lengths[a]! - lengths[b]! || a - b);
  const [last, shift] = [new Int32Array(longestCode + 1), new Int32Array(longestCode + 1)];
  let [code, place] = [0, 0];
  for (let size = 1; size <= longestCode; size++) {
    shift[size] = code - place;
    const count = lengths.filter((one) => one === size).length;
    code += count;
    place += count;
    last[size] = code - 1;
    code *= 2;
  }
  return { shortest: Math.min(...lengths), longest: Math.max(...lengths), last, shift, symbols };
}

function symbolIn(bits: Bits, { shortest, longest, last, shift, symbols }: Table): number {
  let size = shortest;
  let code = bits.read(size);
  while (code > last[size]!) {
    if (++size > longest) throw new Sealed('damaged');
    code = code * 2 + bits.read(1);
  }
  return symbols[code - shift[size]!]!;
}

/** Undoes the transform of Burrows and Wheeler. */
function untransformed(symbols: Uint8Array, counts: Uint32Array, origin: number): Buffer {
  const next = new Uint32Array(256);
  for (let byte = 1; byte < 256; byte++) next[byte] = next[byte - 1]! + counts[byte - 1]!;
  const places = new Uint32Array(symbols.length);
  for (let at = 0; at < symbols.length; at++) places[next[symbols[at]!]!++] = at;
  const text = Buffer.allocUnsafe(symbols.length);
  for (let at = 0, place = places[origin]!; at < text.length; at++) {
    text[at] = symbols[place]!;
    place = places[place]!;
  }
  return text;
}

/** Undoes the first run lengths: after four equal bytes stands how many more there are. */
function withRuns(text: Buffer): Buffer {
  const parts: Buffer[] = [];
  let [from, equal] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (equal === 4) {
      parts.push(text.subarray(from, at), Buffer.alloc(text[at]!, text[at - 1]));
      [from, equal] = [at + 1, 0];
    } else equal = equal > 0 && text[at] === text[at - 1] ? equal + 1 : 1;
  }
  return Buffer.concat([...parts, text.subarray(from)]);
}

const polynomial = 0x04c11db7;
const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit++) value = value & 0x80000000 ? (value << 1) ^ polynomial : value << 1;
  return value >>> 0;
});

function checksumOf(block: Buffer): number {
  let value = 0xffffffff;
  for (const byte of block) value = ((value << 8) ^ checksums[(value >>> 24) ^ byte]!) >>> 0;
  return ~value >>> 0;
}
