import { DaypassError } from '@daypass/core';
import type { Engine } from './engine/index.ts';
import type { Allowance, Candidate, Finding } from './finding.ts';
import type { Place } from './import/foreign.ts';
import { inlineOf, lineAt } from './inline.ts';
import type { Keys } from './fingerprints.ts';
import type { Decode } from './sources/decode.ts';
import { decoded, decoderOf } from './sources/decode.ts';
import type { Read } from './sources/read.ts';
import { toldText } from './told.ts';

export interface Sizes {
  /** What is held of a content at once. */
  readonly window: number;
  /** How far two windows overlap on both sides of their border: more than any secret with what stands before it. */
  readonly margin: number;
}

export const sizes: Sizes = { window: 256 * 1024, margin: 16 * 1024 };

/** Looks through contents, one after the other, in windows of bounded size: begin, then push or pull all bytes, then end. Throws LINT_TOO_LARGE. */
export interface Look {
  begin(path: string): void;
  push(bytes: Buffer): void;
  /** Reads until nothing is left; with `size` known, its end is not asked for once more. */
  pull(read: Read, size?: number): void;
  end(): { readonly bytes: number; readonly findings: readonly Finding[] };
}

/** What a candidate is known by, and what lets it stay beside the comments on its line. */
export interface Eye {
  readonly engine: Engine;
  readonly keys: Keys;
  readonly permits?: ((place: Place) => Allowance | undefined) | undefined;
  /** Bytes of the largest content that is looked at. By default none is too large. */
  readonly largest?: number;
}

export function createLook(
  { engine, keys, permits, largest = Infinity }: Eye,
  onWindow: () => void,
  { window, margin }: Sizes = sizes,
): Look {
  const buffer = Buffer.allocUnsafeSlow(window);
  let path = '';
  let total = 0;
  let filled = 0;
  let findings: Finding[] = [];
  /** Where the window stands in the content: bytes, lines, the beginning of the line it begins in; what is before `owned` was looked at before. */
  let [base, lines, lineStart, owned] = [0, 0, 0, 0];
  let decode: Decode | undefined;

  const look = (text: Buffer, isLast: boolean): void => {
    onWindow();
    const until = isLast ? text.length : text.length - margin;
    const candidates = engine.find(text, path).filter(({ at }) => at >= owned && at < until);
    if (candidates.length === 0) return;
    const starts = lineStarts(text);
    const inline = inlineOf(text);
    for (const candidate of candidates) {
      const { rule, value, at } = candidate;
      const index = lineOf(starts, at);
      const line = lines + index + 1;
      const bytes = at + 1 - (index === 0 ? lineStart - base : starts[index]!);
      const column = bytes - continued(text, starts[index]!, at);
      const said = inline(rule, starts[index]!);
      const allowed = said ?? permits?.({ rule, value, path, line, text: lineAt(text, starts[index]!) });
      const place = { path, line, column, isAcceptedInline: said !== undefined, ...(allowed === undefined ? {} : { allowed }) };
      findings.push(findingOf(candidate, place, keys.keyOf(rule, value)));
    }
  };
  const decodedPart = (bytes: Buffer): Buffer => decode?.(bytes) ?? bytes;
  /** The window is full: looks at it, and keeps its end for the next. */
  const turn = (): void => {
    if (base === 0 && owned === 0 && decode === undefined) {
      decode = decoderOf(buffer);
      if (decode !== undefined) {
        const raw = Buffer.from(buffer.subarray(0, filled));
        filled = 0;
        return append(decodedPart(raw));
      }
    }
    look(buffer, false);
    const gone = filled - 2 * margin;
    for (let at = buffer.indexOf(10); at >= 0 && at < gone; at = buffer.indexOf(10, at + 1))
      [lines, lineStart] = [lines + 1, base + at + 1];
    buffer.copyWithin(0, gone, filled);
    [base, filled, owned] = [base + gone, 2 * margin, margin];
  };
  const append = (bytes: Buffer): void => {
    for (let at = 0; at < bytes.length;) {
      const taken = Math.min(bytes.length - at, window - filled);
      bytes.copy(buffer, filled, at, at + taken);
      filled += taken;
      at += taken;
      if (filled < window) continue;
      const wasPlain = decode === undefined;
      turn();
      if (wasPlain && decode !== undefined) return append(decodedPart(bytes.subarray(at)));
    }
  };
  const grow = (count: number): void => {
    total += count;
    if (total > largest) throw new DaypassError('LINT_TOO_LARGE', `'${toldText(path)}' is larger than ${largest / 1e6} MB`);
  };
  const push = (bytes: Buffer): void => {
    grow(bytes.length);
    append(decodedPart(bytes));
  };
  return {
    begin(of) {
      [path, total, filled, findings, decode] = [of, 0, 0, [], undefined];
      [base, lines, lineStart, owned] = [0, 0, 0, 0];
    },
    push,
    pull(read, size) {
      while (decode === undefined) {
        const room = window - filled;
        const count = read(buffer, filled, room);
        filled += count;
        grow(count);
        if (filled === window) turn();
        // Of a file of 4 GB and more git says too small a size: what fills the room may go on.
        if (count === 0 || (total === size && count < room)) return;
      }
      const piece = Buffer.allocUnsafeSlow(margin);
      for (let count = read(piece, 0, margin); count > 0; count = read(piece, 0, margin)) push(piece.subarray(0, count));
    },
    end() {
      if (decode !== undefined) append(decode());
      const text = buffer.subarray(0, filled);
      look(base === 0 && owned === 0 && decode === undefined ? decoded(text) : text, true);
      return { bytes: total, findings };
    },
  };
}

/** Where each line begins. */
function lineStarts(text: Buffer): number[] {
  const starts = [0];
  for (let next = text.indexOf(10); next >= 0; next = text.indexOf(10, next + 1)) starts.push(next + 1);
  return starts;
}

/** The line of a place, from 0. */
function lineOf(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many bytes of a line's beginning are no characters of their own in UTF-8; of a very long line none are counted. */
function continued(text: Buffer, from: number, to: number): number {
  let count = 0;
  if (to - from < 10_000) for (let at = from; at < to; at++) if ((text[at]! & 0xc0) === 0x80) count++;
  return count;
}

function findingOf(
  { rule, title, verdict, value, why, opens, revoke, instead }: Candidate,
  place: Pick<Finding, 'path' | 'line' | 'column' | 'isAcceptedInline' | 'allowed'>,
  fingerprint: string,
): Finding {
  const shown = shownOf(value);
  const path = place.path.includes(value) ? place.path.replaceAll(value, shown) : place.path;
  return {
    rule,
    title: toldText(title),
    verdict,
    ...place,
    path,
    shown,
    fingerprint,
    why,
    ...(opens === undefined ? {} : { opens }),
    revoke,
    ...(instead === undefined ? {} : { instead }),
  };
}

/** The beginning and the end of a value that is long enough not to be given away by them. */
function shownOf(value: string): string {
  if (value.startsWith('-----BEGIN')) return '-----BEGIN …';
  return value.length >= 20 ? `${value.slice(0, 4).replace(/[^\x21-\x7e]/g, '?')}…${value.slice(-2).replace(/[^\x21-\x7e]/g, '?')}` : '…';
}
