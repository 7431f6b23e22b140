/** Finds all of many literals in one pass, whatever their letters' case. */
export interface Prefilter {
  /** Calls back with the index of each literal and the offset behind it; not strictly in the order of the text. */
  scan(bytes: Uint8Array, onHit: (literal: number, end: number) => void): void;
}

export interface Literal {
  /** In lower case. */
  readonly text: string;
  /** Whether a token begins with it: no letter or digit stands before it, no space, quote or bracket behind it. */
  readonly isStart?: boolean;
}

/** Places in literals by which they are found, as flat numbers, so that a look at one costs little. */
interface Entries {
  /** Which of 2^20 folded four bytes are a place. */
  readonly bits: Uint32Array;
  /** By the hash of what is known of the four bytes, the first entry of its chain. */
  readonly heads: Int16Array;
  /** Five numbers an entry: what is known of the four bytes, next entry, literal, their offset in it, whether it is a start. */
  readonly chain: Int32Array;
}

const width = 5;
const hashBits = 12;

/**
 * Bytes are read in pairs, as one number each. A pair is folded to 10 bits, two neighbours to 20, and a table of as many bits says whether a literal
 * can be there. Every literal is in the table twice, by four bytes at an even place and four at an odd one; what it lacks for that can be anything.
 */
export function createPrefilter(literals: readonly Literal[]): Prefilter {
  const texts = literals.map(({ text }) => Uint8Array.from(Buffer.from(text, 'latin1')));
  const { bits, heads, chain } = entriesOf(texts, literals);
  const check = (bytes: Uint8Array, at: number, key: number, onHit: (literal: number, end: number) => void): void => {
    for (let known = 0; known < knownParts; known++) {
      const part = partOf(key, known);
      for (let entry = heads[hashOf(part)]!; entry >= 0; entry = chain[entry + 1]!) {
        if (chain[entry] !== part) continue;
        const literal = chain[entry + 2]!;
        const start = at - chain[entry + 3]!;
        const text = texts[literal]!;
        if (start < 0 || start + text.length > bytes.length) continue;
        if (chain[entry + 4] === 1 && start > 0 && isWordClass(classes[bytes[start - 1]!]!)) continue;
        let same = 0;
        while (same < text.length && lower[bytes[start + same]!] === text[same]) same++;
        if (same === text.length) onHit(literal, start + same);
      }
    }
  };
  const edge = (bytes: Uint8Array, at: number, onHit: (literal: number, end: number) => void): void => {
    const key = (classAt(bytes, at) << 15) | (classAt(bytes, at + 1) << 10) | (classAt(bytes, at + 2) << 5) | classAt(bytes, at + 3);
    if (((bits[key >>> 5]! >>> key) & 1) === 1) check(bytes, at, key, onHit);
  };
  return {
    scan(bytes, onHit) {
      const first = bytes.byteOffset % 2;
      const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset + first, Math.max(0, (bytes.length - first) >> 1));
      const folded = (pairClasses ??= foldPairs());
      if (first === 1) edge(bytes, -1, onHit);
      let before = folded[pairs[0] ?? 0]!;
      for (let index = 1; index < pairs.length; index++) {
        const after = folded[pairs[index]!]!;
        const key = (before << 10) | after;
        if (((bits[key >>> 5]! >>> key) & 1) === 1) check(bytes, 2 * index - 2 + first, key, onHit);
        before = after;
      }
      for (let at = first + 2 * Math.max(0, pairs.length - 1); at < bytes.length; at += 2) edge(bytes, at, onHit);
    },
  };
}

function entriesOf(texts: readonly Uint8Array[], literals: readonly Literal[]): Entries {
  const bits = new Uint32Array(1 << 15);
  const heads = new Int16Array(1 << hashBits).fill(-1);
  const chain = new Int32Array(2 * width * texts.length);
  for (let literal = 0, entry = 0; literal < texts.length; literal++) {
    const isStart = literals[literal]!.isStart === true;
    const text = texts[literal]!;
    for (let parity = 0; parity < 2; parity++, entry += width) {
      const offset = rarest(text, parity);
      const key = setBits(bits, text, offset, isStart);
      const part = partOf(key, knownOf(text, offset));
      const head = hashOf(part);
      chain.set([part, heads[head]!, literal, offset, Number(isStart)], entry);
      heads[head] = entry;
    }
  }
  return { bits, heads, chain };
}

/** Marks every key that four bytes of a literal can have, by words of the last one's 32 classes; returns one of them. */
function setBits(bits: Uint32Array, text: Uint8Array, offset: number, isStart: boolean): number {
  const [firsts, seconds, thirds, fourths] = [0, 1, 2, 3].map((index) => classesAt(text, offset + index, isStart));
  const last = fourths!.reduce((word, one) => word | (1 << one), 0);
  let three = 0;
  for (const first of firsts!)
    for (const second of seconds!)
      for (const third of thirds!) {
        three = (first << 10) | (second << 5) | third;
        bits[three]! |= last;
      }
  return (three << 5) | fourths![0]!;
}

/** What is known of four bytes: all, all but the last, all but the first, the first two, the two in the middle. */
const knownParts = 5;

function knownOf(text: Uint8Array, offset: number): number {
  const behind = text.length - offset;
  if (offset < 0) return behind < 4 ? 4 : 2;
  return behind >= 4 ? 0 : behind === 3 ? 1 : 3;
}

/** The known part of a key, told apart from the parts of other kinds. */
function partOf(key: number, known: number): number {
  if (known === 0) return key;
  const part = known === 1 ? key >>> 5 : known === 2 ? key & 0x7fff : known === 3 ? key >>> 10 : (key >>> 5) & 0x3ff;
  return part | (known << 20);
}

function hashOf(part: number): number {
  return Math.imul(part, 0x9e3779b1) >>> (32 - hashBits);
}

/** 32 classes of bytes: letters without case, digits, signs; the rest, and what is beyond the ends, is 0. */
const classes = new Uint8Array(256);
const lower = new Uint8Array(256);
const digits = 27;
for (let byte = 0; byte < 256; byte++) {
  const isUpper = byte >= 65 && byte <= 90;
  lower[byte] = isUpper ? byte + 32 : byte;
  const isLetter = isUpper || (byte >= 97 && byte <= 122);
  const sign = ['0123456789', '_', '-', './:', '$+~='].findIndex((signs) => signs.includes(String.fromCharCode(byte)));
  classes[byte] = isLetter ? byte & 31 : sign < 0 ? 0 : digits + sign;
}

function classAt(bytes: Uint8Array, at: number): number {
  return classes[bytes[at] ?? 0]!;
}

function isWordClass(one: number): boolean {
  return one > 0 && one <= digits;
}

/** The classes of two bytes that are read as one number; made when first needed. */
let pairClasses: Uint16Array | undefined;

function foldPairs(): Uint16Array {
  const folded = new Uint16Array(1 << 16);
  const isLittle = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  const rows = anyClass.map((high) => Uint16Array.from(classes, (low) => (isLittle ? (low << 5) | high : (high << 5) | low)));
  for (let high = 0; high < 256; high++) folded.set(rows[classes[high]!]!, high << 8);
  return folded;
}

/** How seldom a class is in text and programs: the place of its letter in a list that begins with the most frequent. */
const rarity = new Uint8Array(32);
[...' etaoins0rldc-umhpfgyb_vkw/xzjq$'].forEach((letter, index) => (rarity[classes[letter.charCodeAt(0)]!] = index));

/** The offset of the rarest four bytes near the beginning of a literal, among those at even or at odd places. */
function rarest(text: Uint8Array, parity: number): number {
  let best = parity === 0 ? 0 : -1;
  let bestScore = -1;
  for (let offset = best; offset < Math.min(8, text.length); offset += 2) {
    let score = 400;
    for (let at = offset; at < offset + 4; at++) score += at < 0 || at >= text.length ? -100 : rarity[classes[text[at]!]!]!;
    if (score > bestScore) [best, bestScore] = [offset, score];
  }
  return best;
}

const anyClass = [...Array(32).keys()];
const beforeStart = anyClass.filter((one) => !isWordClass(one));
const afterStart = anyClass.filter((one) => one !== 0);

/** What can stand at a place of a literal: its byte, or, beyond its ends, anything that its kind allows. */
function classesAt(text: Uint8Array, at: number, isStart: boolean): readonly number[] {
  if (at >= 0 && at < text.length) return [classes[text[at]!]!];
  return !isStart ? anyClass : at < 0 ? beforeStart : afterStart;
}
