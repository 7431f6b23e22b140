import { tableOf } from './classes.ts';
import { lastAtMost } from './offsets.ts';

/** A string that a program puts together from several, or writes over several lines. */
export interface Pieced {
  readonly value: string;
  /** Behind the last piece and its quote. */
  readonly end: number;
  /** Where a character of the value is written. */
  placeOf(index: number): number;
}

const longest = { piece: 400, pieces: 12 };

/** Between two pieces: an operator, an end of line, both, or nothing. */
const joint =
  /[ \t]{0,4}(?:(?:\+\+?|\.{1,2}|[&~]|<>|\|\|)[ \t]{0,4})?(?:\\?\r?\n[ \t]{0,40})?(?:(?:\+\+?|\.{1,2}|[&~]|<>|\|\|)[ \t]{0,4})?(?:[bfurBFUR]{1,2}(?=["']))?(["'`])/y;
/** Between two elements of a list that is joined without anything between. */
const comma = /[ \t]{0,4},\s{0,40}(["'`])/y;
const joined = /[ \t]{0,4},?\s{0,40}[\])}][ \t]{0,4}(?:\.join\([ \t]{0,4}(?:''|""|``)[ \t]{0,4}\)|,[ \t]{0,4}(?:''|"")\))/y;
const joins = /(?:(?:''|"")\.join\(\s{0,20}[[(]?|(?:''|"")\.concat\(|concat\(|implode\((?:''|""),\s{0,4}(?:array\(|\[))\s{0,40}["'`]$/i;
/** A line that goes on behind its end. */
const continued = /\\\r?\n[ \t]{0,40}/y;

/** Reads the string in which a value begins, with its further pieces; undefined where it is of one. */
export function readPieces(text: string, at: number, quote?: string): Pieced | undefined {
  const [texts, offsets, places] = [[] as string[], [0], [at]];
  let length = 0;
  let open = quote;
  let isList: boolean | undefined;
  let next = at;
  while (texts.length < longest.pieces) {
    const end = endOf(text, next, open);
    texts.push(text.slice(next, end));
    length += end - next;
    const sign = text[end];
    const go = matchAt(continued, text, end);
    if (go !== null) next = end + go[0].length;
    else {
      if (sign !== '"' && sign !== "'" && sign !== '`') return isList === true ? undefined : whole(end);
      if (open !== undefined && open !== sign) return undefined;
      const more = matchAt(joint, text, end + 1) ?? (isList === false ? null : matchAt(comma, text, end + 1));
      if (more === null) {
        if (isList === true && !joins.test(text.slice(Math.max(0, at - 80), at)) && matchAt(joined, text, end + 1) === null)
          return undefined;
        return whole(end + 1);
      }
      isList ??= more[0].includes(',');
      open = more[1]!;
      next = end + 1 + more[0].length;
    }
    offsets.push(length);
    places.push(next);
  }
  return isList === true ? undefined : whole(next);

  function whole(end: number): Pieced | undefined {
    if (texts.length < 2) return undefined;
    return {
      value: texts.join(''),
      end,
      placeOf(index) {
        const last = lastAtMost(offsets, index);
        return places[last]! + index - offsets[last]!;
      },
    };
  }
}

/** Whether a string that holds a literal may go on in a further piece: what most literals wake ends here. */
export function mayGoOn(bytes: Uint8Array, end: number, withLists: boolean): boolean {
  const last = Math.min(bytes.length, end + longest.piece);
  let at = end;
  while (at < last && stops[bytes[at]!] === 0) at++;
  if (bytes[at] === 92) return bytes[at + 1] === 10 || bytes[at + 1] === 13;
  if (!quotes.has(bytes[at] ?? 0)) return false;
  at++;
  while (bytes[at] === 32 || bytes[at] === 9) at++;
  return goesOn.has(bytes[at] ?? 0) || (withLists && bytes[at] === 44);
}

const quotes = new Set([34, 39, 96]);
/** By byte, 1 where a piece may end: at blanks, quotes, a backslash. */
const stops = tableOf('"\'`\\', '\0 ');
const goesOn = new Set([10, 13, ...Buffer.from('+.&~<|\\"\'`')]);

/** Where a piece ends: at its quote, at a quote of any kind where it is not known, at a line that goes on, at a space. */
function endOf(text: string, from: number, quote: string | undefined): number {
  let at = from;
  for (; at < text.length && at - from < longest.piece; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || (quote === undefined && code === 32)) break;
    if (quote === undefined ? code === 34 || code === 39 || code === 96 : text[at] === quote) break;
    if (code === 92) {
      const following = text.charCodeAt(at + 1);
      if (following === 10 || following === 13) break;
      if (quote !== undefined) at++;
    }
  }
  return at;
}

/** What a sticky expression matches at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
