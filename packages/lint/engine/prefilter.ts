import { classes, isWordClass, lower } from './classes.ts';

/** Finds all of many literals in one pass, whatever their letters' case. */
export interface Prefilter {
  /** Calls back with the index of each literal and the offset behind it; not strictly in the order of the text. */
  scan(bytes: Uint8Array, onHit: (literal: number, end: number) => void): void;
}

export interface Literal {
  /** In lower case. */
  readonly text: string;
  /** Whether a token begins with it: no letter or digit stands before it. */
  readonly isStart?: boolean | undefined;
  /** As it is spelled, where another case is another word. */
  readonly exact?: string | undefined;
  /** What stands behind it: so many bytes of an alphabet (1), at least, or fewer up to where a piece ends (2). */
  readonly next?: { readonly alphabet: Uint8Array; readonly length: number } | undefined;
}

/** Places in literals by which they are found, as flat numbers, so that a look at one costs little. */
interface Entries {
  /** Which of 2^20 folded four bytes are a place. */
  readonly bits: Uint32Array;
  /** By the first three of them, which parts of the four bytes are known to an entry: a bit for each kind. */
  readonly kinds: Uint8Array;
  /** By the hash of what is known of the four bytes, the first entry of its chain. */
  readonly heads: Int16Array;
  /** Four numbers an entry: what is known of the four bytes, next entry, literal, their offset in it. */
  readonly chain: Int32Array;
}

const width = 4;
const hashBits = 12;

/**
 * Bytes are read in fours, as one number, of two pairs. A pair is folded to 10 bits, two neighbours to 20, and a table of as many bits says whether a
 * literal can be there. Every literal is in the table twice, by four bytes at an even place and four at an odd one; what it lacks for that can be anything.
 * `places` names them, two signs a literal (literals.gen.ts: the rarest); by default they are the first.
 */
export function createPrefilter(literals: readonly Literal[], places = ''): Prefilter {
  const { bits, kinds, heads, chain } = entriesOf(literals, places);
  const { letters, begins, flags, alphabets, lengths } = lettersOf(literals);
  const isThere = (bytes: Uint8Array, literal: number, start: number): boolean => {
    const begin = begins[literal]!;
    const flag = flags[literal]!;
    const end = start + begins[literal + 1]! - begin;
    if (start < 0 || end > bytes.length) return false;
    const spelling = (flag & flagOf.isExact) !== 0 ? same : lower;
    for (let at = start, letter = begin; at < end; at++, letter++) if (spelling[bytes[at]!] !== letters[letter]) return false;
    if ((flag & flagOf.isStart) !== 0 && start > 0 && isWordClass(classes[bytes[start - 1]!]!)) return false;
    for (let at = end; at < end + lengths[literal]!; at++) {
      const kind = alphabets[literal]![bytes[at] ?? 0];
      // A piece of a token may end here.
      if (kind !== 1) return kind === 2;
    }
    return true;
  };
  const check = (bytes: Uint8Array, at: number, key: number, onHit: (literal: number, end: number) => void): void => {
    for (let left = kinds[key >>> 5]!; left !== 0; left &= left - 1) {
      const part = partOf(key, 31 - Math.clz32(left & -left));
      for (let entry = heads[hashOf(part)]!; entry >= 0; entry = chain[entry + 1]!) {
        if (chain[entry] !== part) continue;
        const literal = chain[entry + 2]!;
        const start = at - chain[entry + 3]!;
        if (isThere(bytes, literal, start)) onHit(literal, start + begins[literal + 1]! - begins[literal]!);
      }
    }
  };
  const edge = (bytes: Uint8Array, at: number, onHit: (literal: number, end: number) => void): void => {
    const key = (classAt(bytes, at) << 15) | (classAt(bytes, at + 1) << 10) | (classAt(bytes, at + 2) << 5) | classAt(bytes, at + 3);
    if (((bits[key >>> 5]! >>> key) & 1) === 1) check(bytes, at, key, onHit);
  };
  const alarms = new Int32Array(4 * blockLength);
  return {
    scan(bytes, onHit) {
      const folded = (pairClasses ??= foldPairs());
      // Up to where four bytes can be read as one number.
      const first = Math.min(bytes.length, (4 - (bytes.byteOffset % 4)) % 4);
      const fours = new Int32Array(
        bytes.buffer,
        bytes.byteOffset + (bytes.length < 4 ? -(bytes.byteOffset % 4) : first),
        (bytes.length - first) >> 2,
      );
      for (let at = -(first % 2); at < first - 2; at += 2) edge(bytes, at, onHit);
      let before = (classAt(bytes, first - 2) << 5) | classAt(bytes, first - 1);
      for (let from = 0; from < fours.length; from += blockLength) {
        const until = Math.min(fours.length, from + blockLength);
        const count = alarmsIn(fours, from, until, before, folded, bits, alarms);
        for (let alarm = 0; alarm < count; alarm += 2) check(bytes, first + alarms[alarm]!, alarms[alarm + 1]!, onHit);
        before = (classAt(bytes, first + 4 * until - 2) << 5) | classAt(bytes, first + 4 * until - 1);
      }
      for (let at = first + 4 * fours.length - 2; at < bytes.length; at += 2) edge(bytes, at, onHit);
    },
  };
}

/** Numbers of four bytes that are looked at before what they say is. */
const blockLength = 4096;

/**
 * Where a literal may be, as an offset and a key each: the one loop that sees every byte. It calls nothing, so that it is compiled once and what is
 * rare is not compiled into it.
 */
function alarmsIn(
  fours: Int32Array,
  from: number,
  until: number,
  first: number,
  folded: Uint16Array,
  bits: Uint32Array,
  alarms: Int32Array,
): number {
  let before = first;
  let count = 0;
  for (let index = from; index < until; index++) {
    const both = fours[index]!;
    const middle = folded[(both >>> firstPair) & 0xffff]!;
    const after = folded[(both >>> (16 - firstPair)) & 0xffff]!;
    const key = (before << 10) | middle;
    const next = (middle << 10) | after;
    before = after;
    // One question for both: nearly always the answer is no.
    if ((((bits[key >>> 5]! >>> key) | (bits[next >>> 5]! >>> next)) & 1) === 0) continue;
    if (((bits[key >>> 5]! >>> key) & 1) === 1) {
      alarms[count++] = 4 * index - 2;
      alarms[count++] = key;
    }
    if (((bits[next >>> 5]! >>> next) & 1) === 1) {
      alarms[count++] = 4 * index;
      alarms[count++] = next;
    }
  }
  return count;
}

/** What has to be seen of each literal, as flat numbers. */
interface Letters {
  /** Of all literals, one behind the other. */
  readonly letters: Uint8Array;
  readonly begins: Int32Array;
  readonly flags: Uint8Array;
  /** Behind it, and how many bytes of it. */
  readonly alphabets: readonly Uint8Array[];
  readonly lengths: Uint16Array;
}

/** What a literal is, as bits. */
export const flagOf = { isExact: 1, isStart: 2 };

function lettersOf(literals: readonly Literal[]): Letters {
  const begins = new Int32Array(literals.length + 1);
  const flags = new Uint8Array(literals.length);
  const lengths = new Uint16Array(literals.length);
  const alphabets: Uint8Array[] = [];
  let all = '';
  for (let index = 0; index < literals.length; index++) {
    const { text, exact, isStart, next } = literals[index]!;
    all += exact ?? text;
    begins[index + 1] = all.length;
    flags[index] = (exact === undefined ? 0 : flagOf.isExact) | (isStart === true ? flagOf.isStart : 0);
    alphabets.push(next?.alphabet ?? same);
    lengths[index] = next?.length ?? 0;
  }
  return { letters: Buffer.from(all, 'latin1'), begins, flags, alphabets, lengths };
}

function entriesOf(literals: readonly Literal[], places: string): Entries {
  const bits = new Uint32Array(1 << 15);
  const kinds = new Uint8Array(1 << 15);
  const heads = new Int16Array(1 << hashBits).fill(-1);
  const chain = new Int32Array(2 * width * literals.length);
  for (let literal = 0, entry = 0; literal < literals.length; literal++) {
    const one = literals[literal]!;
    for (let parity = 0; parity < 2; parity++, entry += width) {
      const offset = offsetAt(places, literal, parity, one.text.length);
      const known = knownOf(one.text.length, offset);
      const key = known === 0 ? setBit(bits, kinds, keyOf(one.text, offset)) : setBits(bits, kinds, known, one, offset);
      const part = partOf(key, known);
      const head = hashOf(part);
      chain[entry] = part;
      chain[entry + 1] = heads[head]!;
      chain[entry + 2] = literal;
      chain[entry + 3] = offset;
      heads[head] = entry;
    }
  }
  return { bits, kinds, heads, chain };
}

function keyOf(text: string, offset: number): number {
  let key = 0;
  for (let at = offset; at < offset + 4; at++) key = (key << 5) | classes[text.charCodeAt(at)]!;
  return key;
}

/** Marks the key of four bytes that are all known. */
function setBit(bits: Uint32Array, kinds: Uint8Array, key: number): number {
  bits[key >>> 5]! |= 1 << key;
  kinds[key >>> 5]! |= 1;
  return key;
}

/** Marks every key that four bytes of a literal can have, by words of the last one's 32 classes; returns one of them. */
function setBits(bits: Uint32Array, kinds: Uint8Array, known: number, literal: Literal, offset: number): number {
  const last = classesAt(literal, offset + 3).reduce((word, one) => word | (1 << one), 0);
  let three = 0;
  for (const first of classesAt(literal, offset))
    for (const second of classesAt(literal, offset + 1))
      for (const third of classesAt(literal, offset + 2)) {
        three = (first << 10) | (second << 5) | third;
        bits[three]! |= last;
        kinds[three]! |= 1 << known;
      }
  return (three << 5) | classesAt(literal, offset + 3)[0]!;
}

/** What is known of four bytes: all, all but the last, all but the first, the first two, the two in the middle. */
function knownOf(length: number, offset: number): number {
  const behind = length - offset;
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

const same = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) same[byte] = byte;

function classAt(bytes: Uint8Array, at: number): number {
  return classes[bytes[at] ?? 0]!;
}

const isLittle = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** By how many bits the first two of four bytes are shifted. */
const firstPair = isLittle ? 0 : 16;

/** The classes of two bytes that are read as one number; made when first needed. */
let pairClasses: Uint16Array | undefined;

function foldPairs(): Uint16Array {
  const folded = new Uint16Array(1 << 16);
  const [low, high] = isLittle ? [5, 0] : [0, 5];
  const row = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte++) row[byte] = classes[byte]! << low;
  // Two numbers at once: this runs before anything is compiled.
  const twos = new Uint32Array(row.buffer);
  const rows = anyClass.map((one) => shifted(twos, one << high));
  for (let byte = 0; byte < 256; byte++) folded.set(rows[classes[byte]!]!, byte << 8);
  return folded;
}

/** A row with something more in each of its numbers. */
function shifted(twos: Uint32Array, more: number): Uint16Array {
  const all = new Uint32Array(twos);
  for (let at = 0; at < all.length; at++) all[at]! |= (more << 16) | more;
  return new Uint16Array(all.buffer);
}

/** How a place is written down: the first, second, … one at even or at odd offsets. */
export const placeSigns = '0123456789abcdefghijklmnopqrstuvwxyz';

function offsetAt(places: string, literal: number, parity: number, length: number): number {
  const offset = 2 * Math.max(0, placeSigns.indexOf(places[2 * literal + parity] ?? '0')) - parity;
  return offset < length - 1 ? offset : -parity;
}

const anyClass = [...Array(32).keys()];
const beforeStart = anyClass.filter((one) => !isWordClass(one));

/** What can stand at a place of a literal: its byte, or, beyond its ends, anything that its kind allows. */
export function classesAt({ text, isStart, next }: Literal, at: number): readonly number[] {
  if (at >= 0 && at < text.length) return alone[classes[text.charCodeAt(at)]!]!;
  if (next !== undefined && at >= text.length && at < text.length + next.length) return classesOf(next.alphabet);
  return isStart === true && at < 0 ? beforeStart : anyClass;
}

const alone = anyClass.map((one) => [one]);
const classesOfAlphabets = new Map<Uint8Array, readonly number[]>();

function classesOf(alphabet: Uint8Array): readonly number[] {
  const there = classesOfAlphabets.get(alphabet);
  if (there !== undefined) return there;
  const made = [...new Set(classes.filter((_, byte) => alphabet[byte] !== 0))];
  classesOfAlphabets.set(alphabet, made);
  return made;
}
