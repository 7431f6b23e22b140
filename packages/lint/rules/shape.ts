/** Alphabets of the shape language: `{B36}` is 36 letters and digits, `{h32-40}` 32 to 40 lower-case hexadecimal digits. */
const alphabets: Readonly<Record<string, string>> = {
  B: 'A-Za-z0-9',
  U: 'A-Za-z0-9_\\-',
  E: 'A-Za-z0-9_=\\-',
  X: 'A-Za-z0-9+/',
  P: 'A-Za-z0-9._\\-',
  T: 'A-Za-z0-9._~\\-',
  L: 'a-z0-9',
  G: 'A-Z0-9',
  A: 'A-Z',
  a: 'a-z',
  h: 'a-f0-9',
  H: 'A-F0-9',
  i: 'A-Fa-f0-9',
  D: '0-9',
  S: 'A-Z2-7',
};

export interface Shape {
  /** A regular expression of the token. */
  readonly source: string;
  /** How it can begin, where it begins with something fixed; else empty. */
  readonly beginnings: readonly string[];
  /** Its longest fixed part, by which it is looked for where it has no beginning. */
  readonly literal: string;
  /** The class that must not follow. */
  readonly last: string;
  /** How many characters a token has at least. */
  readonly shortest: number;
}

const parts = /\{uuid\}|\{([A-Za-z])(\d+)(?:-(\d+))?\}|\(([^)]+)\)|[^{(]+/g;

/** Reads a shape: fixed text, `{alphabet count}`, `(one|other)`, `{uuid}`; linear by construction: no part can match in two ways. */
export function parseShape(text: string): Shape {
  const fixed: string[] = [''];
  let last = 'A-Za-z0-9';
  let shortest = 0;
  const source = text.replace(parts, (part: string, alphabet?: string, least?: string, most?: string, choice?: string) => {
    if (part === '{uuid}') {
      fixed.push('');
      last = 'a-f0-9';
      shortest += 36;
      return '[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}';
    }
    if (alphabet !== undefined) {
      fixed.push('');
      last = alphabets[alphabet]!;
      shortest += Number(least);
      return `[${last}]{${least!}${most === undefined ? '' : `,${most}`}}`;
    }
    if (choice !== undefined) {
      fixed.push('');
      shortest += Math.min(...choice.split('|').map((one) => one.length));
      return `(?:${choice.split('|').map(escaped).join('|')})`;
    }
    fixed.push(`${fixed.pop() ?? ''}${part}`);
    shortest += part.length;
    return escaped(part);
  });
  const literal = fixed.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  return { source, beginnings: beginningsOf(text), literal, last: `[${last}]`, shortest };
}

/** Fixed text and choices before the first part that is free, each combination once. */
export function beginningsOf(text: string): string[] {
  // Most have no choice there, and all are asked at every start.
  const [free, choice] = [text.indexOf('{'), text.indexOf('(')];
  if (choice < 0 || (free >= 0 && free < choice)) {
    const begin = free < 0 ? text : text.slice(0, free);
    return begin.length < 2 ? [] : [begin];
  }
  const fixed = /^(?:[^{(]+|\([^)]*\))*/.exec(text)![0];
  const all = (fixed.match(/\([^)]*\)|[^(]+/g) ?? []).reduce<string[]>(
    (heads, part) => heads.flatMap((head) => (part.startsWith('(') ? part.slice(1, -1).split('|') : [part]).map((one) => head + one)),
    [''],
  );
  return all.every((one) => one.length >= 2) ? all : [];
}

/** The longest free part of a shape: that many characters of one alphabet stand together in every token of it. */
export interface Run {
  /** By byte, 1 where it is in the alphabet. */
  readonly alphabet: Uint8Array;
  readonly length: number;
  /** The longest that a token of the shape is. */
  readonly longest: number;
}

export function runOf(shape: string): Run {
  let [length, letters, longest] = [0, '', 0];
  for (const [part, alphabet, least, most, choice] of shape.matchAll(parts)) {
    const isUuid = part === '{uuid}';
    const here = isUuid ? 36 : alphabet === undefined ? 0 : Number(least);
    longest += isUuid ? 36 : alphabet !== undefined ? Number(most ?? least) : choice !== undefined ? longestOf(choice) : part.length;
    if (here > length) [length, letters] = [here, isUuid ? 'a-fA-F0-9-' : alphabets[alphabet!]!];
  }
  return { alphabet: bytesOf(letters), length, longest };
}

/** The free part that a shape's beginnings end at: so many bytes of an alphabet, by its sign, stand behind them. Undefined where there is none. */
export function nextOf(shape: string): { readonly sign: string; readonly length: number } | undefined {
  const [, uuid, sign, least] = /^(?:[^{(]+|\([^)]*\))*\{(?:(uuid)|([A-Za-z])(\d+))/.exec(shape) ?? [];
  if (uuid !== undefined) return { sign: 'i', length: 8 };
  return sign === undefined ? undefined : { sign, length: Number(least) };
}

/** An alphabet of the shape language by byte: 1 where it is in it, 2 where a piece of a token ends. */
export function alphabetOf(sign: string): Uint8Array {
  return bytesOf(alphabets[sign]!);
}

/** Signs at which a string ends or goes on in the next line: a token in pieces stops there. In no alphabet. */
const pieceEnds = '"\'`\\';

/** By byte, 1 where it is in an alphabet, 2 where a piece of a token ends. */
const known = new Map<string, Uint8Array>();

function bytesOf(letters: string): Uint8Array {
  const there = known.get(letters);
  if (there !== undefined) return there;
  const bytes = new Uint8Array(256);
  for (const [, from = '', to = from] of letters.matchAll(/\\?([^\\])(?:-(.))?/g)) bytes.fill(1, from.charCodeAt(0), to.charCodeAt(0) + 1);
  for (const sign of pieceEnds) bytes[sign.charCodeAt(0)] = 2;
  known.set(letters, bytes);
  return bytes;
}

function longestOf(choice: string): number {
  return Math.max(...choice.split('|').map((one) => one.length));
}

/** A token of this shape, for tests: characters by a generator, so that none is ever written down. */
export function exampleOf(shape: string, next: () => number): string {
  return shape.replace(
    /\{uuid\}|\{([A-Za-z])(\d+)(?:-(\d+))?\}|\(([^)]+)\)/g,
    (part: string, alphabet?: string, least?: string, _most?: string, choice?: string) => {
      if (choice !== undefined) return choice.split('|')[0]!;
      if (part === '{uuid}') return [8, 4, 4, 4, 12].map((length) => characters('h', length, next)).join('-');
      return characters(alphabet!, Number(least), next);
    },
  );
}

function characters(alphabet: string, length: number, next: () => number): string {
  const all = [...Array(128).keys()]
    .map((code) => String.fromCharCode(code))
    .filter((one) => new RegExp(`[${alphabets[alphabet]!}]`).test(one));
  return Array.from({ length }, () => all[Math.floor(next() * all.length)]!).join('');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
