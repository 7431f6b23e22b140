import { tableOf } from './classes.ts';

/**
 * Looks at bytes before a text is made of them and expressions are run: most that common words wake goes back to sleep here. A gate that says no is
 * certain; one that says yes is not.
 */

const longest = { name: 100, blanks: 20, closers: 18, opening: 128, head: 600 };

/** By byte, 1 where it is no space and none of the signs. */
function tableWithout(signs: string): Uint8Array {
  const table = new Uint8Array(256).fill(1);
  for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = 0;
  for (let at = 0; at < spaces.length; at++) table[spaces.charCodeAt(at)] = 0;
  return table;
}

/** What `\\s` is of one byte. */
const spaces = '\t\n\v\f\r \u00a0';
const letters = ['AZ', 'az'];
const name = tableOf('_.-', '09', ...letters);
const space = tableOf(spaces);
const word = tableOf(' \t', ...letters);
const closer = tableOf('\\"\'`])}[', '09');
const opening = tableOf(`${spaces}=:?!<>|+-[](@&$/\\`, ...letters);
const type = tableOf('_.|<>[]& ', '09', ...letters);
const bare = tableWithout('"\'`,;<>(){}[]&|').fill(0, 0, 32);
const quote = tableOf('"\'`');
const operator = tableOf(' \t=:>?!<-');
/** Where a string or a comment begins. */
const textBegins = new Set(Buffer.from('"\'#/-*'));
const cell = tableOf('_.-"\'`[] ', '09', ...letters);
const cellEnds = new Set(Buffer.from(',;|)\t\r\n'));
const separates = new Set(Buffer.from(',;|\t'));
const gap = tableOf(' ,\t\r\n');
/** Signs, as bytes. */
const [colon, equals, less, more, dash, question] = [...Buffer.from(':=<>-?')];
const [comma, parenthesis, brace, bar, bang, slash, dollar, ampersand, mail] = [...Buffer.from(',({|!/$&@')];

/**
 * Whether the name that holds the characters from `start` to `end` may be given a value that is no word of a sentence (assignment.ts), in source
 * code one in quotes.
 */
export function mayBeGiven(bytes: Uint8Array, start: number, end: number, isInCode: boolean): boolean {
  let to = end;
  while (to > start && name[bytes[to - 1]!] !== 1) to--;
  const last = Math.min(bytes.length, end + longest.name);
  while (to < last && name[bytes[to]!] === 1) to++;
  return isGivenBehind(bytes, start, to, isInCode) || isGivenBefore(bytes, start, to, isInCode);
}

function isGivenBehind(bytes: Uint8Array, start: number, to: number, isInCode: boolean): boolean {
  const closed = passed(bytes, to, closer, longest.closers);
  let at = closed;
  while (at - closed < longest.blanks && isBlank(bytes[at] ?? 0)) at++;
  const sign = bytes[at] ?? 0;
  if (sign === colon || sign === equals || sign === question || sign === bang || sign === bar)
    return (
      !isInCode ||
      quote[bytes[passed(bytes, at, opening, longest.opening)] ?? 0] === 1 ||
      isOfType(bytes, at) ||
      isInString(bytes, start) ||
      isInText(bytes, start, at)
    );
  if ((sign === comma || sign < 32) && isPaired(bytes, at)) return true;
  if (isInHead(bytes, start, to)) return true;
  if (sign === more || (sign === less && (bytes[at + 1] === dash || bytes[at + 1] === slash))) return true;
  // A comma, and `default`.
  if (at === closed)
    return (
      (sign === comma && bytes[at + 2] === 100) || ((sign === comma || sign === parenthesis || sign === brace) && mayOpen(bytes, at + 1))
    );
  if (quote[sign] === 1 || (sign === mail && quote[bytes[at + 1] ?? 0] === 1)) return true;
  if (sign === brace) return space[bytes[at + 1] ?? 0] === 1;
  if (name[sign] !== 1) return false;
  return (
    mayOpen(bytes, at) ||
    isValue(bytes, at) ||
    isTyped(bytes, at) ||
    isAttribute(bytes, start) ||
    (!isInCode && (isMoreThanAWord(bytes, at, start) || isSaid(bytes, at) || isSetting(bytes, start)))
  );
}

/** `value=`, an attribute. */
function isValue(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 118 && bytes[at + 5] === equals;
}

/** `As String =`, `string =`. */
function isTyped(bytes: Uint8Array, at: number): boolean {
  const end = passed(bytes, at, word, 16);
  return bytes[end] === equals && end > at;
}

/** `: Final[str] = `, and a quote. */
function isOfType(bytes: Uint8Array, at: number): boolean {
  const end = passed(bytes, at + 1, type, 60);
  return bytes[end] === equals && quote[bytes[passed(bytes, end, opening, longest.opening)] ?? 0] === 1;
}

/** Whether a quote opens here, behind some spaces or a prefix such as Python's. */
function mayOpen(bytes: Uint8Array, at: number): boolean {
  for (let next = at; next < at + 5; next++) if (quote[bytes[next] ?? 0] === 1) return true;
  return false;
}

/** Of a URL's query, of a reference in braces. */
function isInString(bytes: Uint8Array, start: number): boolean {
  const from = beginOf(bytes, start);
  const before = bytes[from - 1];
  return before === question || before === ampersand || (before === brace && bytes[from - 2] === dollar);
}

/** Somewhere in a string or a comment, what is more than a word. */
function isInText(bytes: Uint8Array, start: number, at: number): boolean {
  const from = passed(bytes, at, operator, 8);
  const end = passed(bytes, from, bare, 400);
  if (end - from < 8 || !hasDigits(bytes, from, end)) return false;
  for (let before = start - 1; before >= 0 && start - before < 300 && bytes[before] !== 10; before--)
    if (textBegins.has(bytes[before]!)) return true;
  return false;
}

/** What stands before a setting of a Dockerfile, of Apache. */
const settings = ['ENV ', 'ARG ', 'SetEnv '].map((text) => Buffer.from(text));

function isSetting(bytes: Uint8Array, start: number): boolean {
  const from = beginOf(bytes, start);
  return bytes[from - 1] === 32 && settings.some((setting) => standsBefore(bytes, from, setting));
}

function standsBefore(bytes: Uint8Array, end: number, text: Uint8Array): boolean {
  let index = 1;
  while (index <= text.length && bytes[end - index] === text[text.length - index]) index++;
  return index > text.length;
}

/** Among the names of columns (tables.ts): in the first line of a file, behind `into` and a bracket. */
function isInHead(bytes: Uint8Array, start: number, to: number): boolean {
  const end = passed(bytes, to, cell, longest.name);
  if (!cellEnds.has(bytes[end] ?? 10)) return false;
  let from = start;
  while (from > 0 && start - from < longest.head && (cell[bytes[from - 1]!] === 1 || cellEnds.has(bytes[from - 1]!))) from--;
  if (from > 0) return bytes[from - 1] === parenthesis && isInsertion(bytes, from - 1);
  for (let at = 0; at <= end && at < bytes.length && bytes[at] !== 10; at++) if (separates.has(bytes[at]!)) return true;
  return false;
}

/** `into`, a space, and the name of a table, with the bracket behind it. */
function isInsertion(bytes: Uint8Array, bracket: number): boolean {
  let at = bracket - 1;
  while (bytes[at]! <= 32 && bracket - at < 12) at--;
  const last = at;
  while (bytes[at]! > 32 && last - at < longest.name) at--;
  return at < last && (bytes[at - 1]! | 32) === 111 && (bytes[at - 2]! | 32) === 116 && (bytes[at - 3]! | 32) === 110;
}

/** A line or a comma further on, what is called its value. */
function isPaired(bytes: Uint8Array, at: number): boolean {
  const begin = passed(bytes, at, gap, 60);
  if (begin === at) return false;
  const letter = bytes[begin + quote[bytes[begin] ?? 0]!]! | 32;
  // `value`, `parameterValue`; `default=`, and what may stand before it.
  return letter === 118 || letter === 112 || bytes[passed(bytes, begin, name, longest.name)] === equals;
}

/** Behind `is`, `are`, `for … is`, `->`, what has a digit, as more than a word has. */
function isSaid(bytes: Uint8Array, at: number): boolean {
  return verbs.has(bytes[at]!) && hasDigits(bytes, at, at + 120, 1);
}

/** How they begin. */
const verbs = new Set(Buffer.from('iafot-'));

/** Of an element: `name="…"`. */
function isAttribute(bytes: Uint8Array, start: number): boolean {
  const from = beginOf(bytes, start);
  return quote[bytes[from - 1] ?? 0] === 1 && bytes[from - 2] === equals;
}

/** Long, and with digits; an option of a command may be given anything. */
function isMoreThanAWord(bytes: Uint8Array, at: number, start: number): boolean {
  const end = passed(bytes, at, bare, 400);
  return (end - at >= 8 && hasDigits(bytes, at, end, 1)) || (end - at >= 5 && bytes[beginOf(bytes, start)] === dash);
}

/** In an element, in a comparison, or as a part of the name. */
function isGivenBefore(bytes: Uint8Array, start: number, to: number, isInCode: boolean): boolean {
  const from = beginOf(bytes, start);
  if (bytes[from - 1] === less && (bytes[to] === more || bytes[to] === 32)) return true;
  let at = from - 1;
  while (at >= 0 && from - at < 6 && isBlank(bytes[at]!)) at--;
  if (bytes[at] === equals) return true;
  return !isInCode && to - from >= 20 && (to - from >= 36 || hasDigits(bytes, from, to));
}

function beginOf(bytes: Uint8Array, start: number): number {
  let from = start;
  while (from > 0 && start - from < longest.name && name[bytes[from - 1]!] === 1) from--;
  return from;
}

function passed(bytes: Uint8Array, from: number, over: Uint8Array, most: number): number {
  const last = Math.min(bytes.length, from + most);
  let at = from;
  while (at < last && over[bytes[at]!] === 1) at++;
  return at;
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9;
}

function hasDigits(bytes: Uint8Array, from: number, to: number, least = 2): boolean {
  let count = 0;
  for (let at = from; at < to && count < least; at++) if (bytes[at]! >= 48 && bytes[at]! <= 57) count++;
  return count === least;
}

const user = tableWithout(':/?#@"\'`<>[]{}|');
const password = tableWithout(':/?#@"\'`<>{}|');
const base64 = tableOf('+/', '09', ...letters);

/** Of structures whose literals are common: what stands behind the literal. */
export const gates: Readonly<Record<string, (bytes: Uint8Array, end: number) => boolean>> = {
  'url-password'(bytes, end) {
    const userEnd = passed(bytes, end, user, 80);
    // A user's name may be that of a mailbox.
    const colonAt = bytes[userEnd] === mail ? passed(bytes, userEnd + 1, user, 80) : userEnd;
    if (bytes[colonAt] !== colon) return false;
    const at = passed(bytes, colonAt + 1, password, 200);
    return bytes[at] === mail && at - colonAt > 3;
  },
  'registry-auth'(bytes, end) {
    const sign = bytes[passed(bytes, end, space, 80)];
    return sign === colon || sign === equals;
  },
  'authorization-basic': (bytes, end) => passed(bytes, end, base64, 8) === end + 8,
  'authorization-token'(bytes, end) {
    const sign = bytes[passed(bytes, end + quote[bytes[end] ?? 0]!, space, 3)];
    return sign === colon || sign === equals;
  },
};
