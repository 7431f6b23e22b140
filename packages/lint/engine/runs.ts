import { tableOf } from './classes.ts';
import type { Part } from './fold.ts';
import { lastAtMost } from './offsets.ts';

/** Fewer characters hold no secret worth the look. */
const shortest = 24;
/** By so many characters a run is known to be text: chance makes one of ten million pass. */
const told = 16;
/** Lines of this length and more, as MIME and PEM write them, go on on the next. */
const shortestLine = 40;

/** The value of each character of base64 in both alphabets, and whether it is a digit of hex. */
const values = new Int8Array(256).fill(-1);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((one, value) => (values[one.charCodeAt(0)] = value));
[values[45], values[95]] = [62, 63];
const isHex = tableOf('', '09', 'af', 'AF');
/** Tab, line break and what can be printed. */
const isText = tableOf('\t\n\r', ' ~');

/** What runs of base64 and hex mean, where that is text. */
export function encodedParts(bytes: Buffer): Part[] {
  const begin = textFrom(bytes, 0, shortest - 1);
  return begin < 0 ? [] : partsFrom(bytes, begin);
}

function partsFrom(bytes: Buffer, begin: number): Part[] {
  const parts: Part[] = [];
  for (let start = begin; start >= 0;) {
    const end = endOf(bytes, start);
    const found = hexPart(bytes, start, end) ?? base64Part(bytes, start, end);
    if (found !== undefined) parts.push(found.part);
    const free = found?.end ?? end;
    start = textFrom(bytes, free, free + shortest);
  }
  return parts;
}

/** Where the next run begins that may mean text; -1 where there is none. What is rare is not compiled into this loop. */
function textFrom(bytes: Buffer, free: number, first: number): number {
  let start = runFrom(bytes, free, first);
  while (start >= 0) {
    const end = endOf(bytes, start);
    if (mayBeText(bytes, start, end)) return start;
    start = runFrom(bytes, end, end + shortest);
  }
  return -1;
}

/** Where the next run begins; -1 where there is none. Looks at every 24th byte first: a run cannot hide between. */
function runFrom(bytes: Buffer, free: number, first: number): number {
  for (let at = first; at < bytes.length; at += shortest) {
    let start = at;
    while (start >= free && values[bytes[start]!]! >= 0) start--;
    if (at - start >= shortest) return start + 1;
    // The next run can begin right behind what is none.
    at = start;
  }
  return -1;
}

function endOf(bytes: Buffer, start: number): number {
  let end = start + shortest;
  while (end < bytes.length && values[bytes[end]!]! >= 0) end++;
  return end;
}

/** Whether a run may mean text, by how it begins: nearly none does. */
function mayBeText(bytes: Buffer, from: number, runEnd: number): boolean {
  for (let start = from; start < from + 4 && start + told <= runEnd; start++) if (unitOf(bytes, start) !== 0) return true;
  const digits = hexBegin(bytes, from);
  for (let at = digits; at < digits + told; at += 2) if (bytes[at]! < 50 || bytes[at]! > 55) return false;
  return true;
}

/** Behind the prefix `0x`. */
function hexBegin(bytes: Buffer, from: number): number {
  return bytes[from] === 48 && (bytes[from + 1]! | 32) === 120 ? from + 2 : from;
}

interface Ended {
  readonly part: Part;
  readonly end: number;
}

function hexPart(bytes: Buffer, from: number, runEnd: number): Ended | undefined {
  const start = hexBegin(bytes, from);
  let end = start;
  while (end < runEnd && isHex[bytes[end]!] === 1) {
    // The first digit of what can be printed.
    if ((end - start) % 2 === 0 && end - start < told && (bytes[end]! < 50 || bytes[end]! > 55)) return undefined;
    end++;
  }
  if (end - start < shortest) return undefined;
  const plain = Buffer.from(bytes.toString('latin1', start, end - ((end - start) % 2)), 'hex').toString('latin1');
  return isMostlyText(plain) ? { part: { plain, how: 'in hex', placeOf: (index) => start + 2 * index }, end } : undefined;
}

function base64Part(bytes: Buffer, from: number, runEnd: number): Ended | undefined {
  for (let start = from; start < from + 4 && start + told <= runEnd; start++) {
    const unit = unitOf(bytes, start);
    if (unit === 0) continue;
    const lines = linesOf(bytes, start, runEnd);
    const decoded = Buffer.from(bytes.toString('latin1', start, lines.end), 'base64');
    const plain = unit === 1 ? decoded.toString('latin1') : decoded.toString('utf16le').replace(/[^\x00-\xff]/g, '?');
    if (!isMostlyText(plain)) continue;
    const characterAt = (index: number): number => {
      const line = lastAtMost(lines.before, index);
      return Math.min(lines.end, lines.starts[line]! + index - lines.before[line]!);
    };
    const placeOf = (index: number): number => characterAt(Math.floor((index * unit * 4) / 3));
    return { part: { plain, how: unit === 1 ? 'in base64' : 'in base64 of UTF-16', placeOf }, end: lines.end };
  }
  return undefined;
}

/** Of how many bytes the characters are that a run of base64 means, by its first 16: 1, or 2 in UTF-16; 0 where it is no text. */
function unitOf(bytes: Buffer, start: number): 0 | 1 | 2 {
  let isPlain = true;
  let isWide = true;
  let index = 0;
  for (let group = start; group < start + told && (isPlain || isWide); group += 4) {
    let bits = 0;
    for (let at = group; at < group + 4; at++) bits = (bits << 6) | (values[bytes[at]!]! & 63);
    for (let shift = 16; shift >= 0; shift -= 8, index++) {
      const byte = (bits >>> shift) & 255;
      isPlain &&= isText[byte] === 1;
      isWide &&= index % 2 === 0 ? isText[byte] === 1 : byte === 0;
    }
  }
  return isPlain ? 1 : isWide ? 2 : 0;
}

/** Where the lines of a run begin, and how many of its characters are before each. */
function linesOf(bytes: Buffer, start: number, runEnd: number): { starts: number[]; before: number[]; end: number } {
  const [starts, before] = [[start], [0]];
  let end = runEnd;
  while (end - starts.at(-1)! >= shortestLine) {
    let next = bytes[end] === 13 ? end + 1 : end;
    if (bytes[next] !== 10) break;
    next++;
    while (bytes[next] === 32 || bytes[next] === 9) next++;
    let until = next;
    while (until < bytes.length && values[bytes[until]!]! >= 0) until++;
    // A line of base64 holds nothing else.
    if (until === next || (until < bytes.length && !lineEnds.has(bytes[until]!))) break;
    before.push(before.at(-1)! + end - starts.at(-1)!);
    starts.push(next);
    end = until;
  }
  return { starts, before, end };
}

/** A line break, a quote, `=`. */
const lineEnds = new Set([10, 13, 34, 39, 96, 61]);

/** Nine of ten characters at least; the rest may be letters of other languages. */
function isMostlyText(plain: string): boolean {
  let others = 0;
  for (let at = 0; at < plain.length; at++) if (isText[plain.charCodeAt(at)] !== 1) others++;
  return others * 10 <= plain.length;
}
