import { tableOf } from './classes.ts';
import type { Part } from './fold.ts';
import { lastAtMost } from './offsets.ts';
import { matchAt } from './pieces.ts';

/** Escapes of what can be printed: of URLs, programs and JSON, and HTML. */
const escape =
  /%(?:2[1-9A-Fa-f]|[3-7][0-9A-Fa-f])|\\u00[2-7][0-9A-Fa-f]|\\u\{0{0,4}[2-7][0-9A-Fa-f]\}|\\x[2-7][0-9A-Fa-f]|&#(?:0?(?:3[3-9]|[4-9]\d)|1[01]\d|12[0-6]|[xX][2-7][0-9A-Fa-f]);|\\[/_]/y;
const longest = { before: 120, after: 4_000 };
/** What ends a value: a space, a quote, a bracket of HTML. */
const ending = tableOf('"\'`<>', '\0 ');

/** What values with escapes in them mean, each with what stands before it on its line, so that its name is read too. */
export function escapeParts(bytes: Buffer, textOf: () => string): readonly Part[] {
  const next = escapesOf(bytes, textOf);
  const first = next(0);
  return first === undefined ? [] : partsFrom(first, textOf(), next);
}

type Next = (from: number) => RegExpExecArray | undefined;

function partsFrom(begin: RegExpExecArray, text: string, next: Next): Part[] {
  const parts: Part[] = [];
  let free = 0;
  for (let first: RegExpExecArray | undefined = begin; first !== undefined; first = next(free)) {
    let start = first.index;
    while (start > free && first.index - start < longest.before && text.charCodeAt(start - 1) !== 10) start--;
    const [plain, written]: [string[], number[]] = [[text.slice(start, first.index)], [start]];
    const offsets = [0];
    let length = first.index - start;
    let at = first.index;
    for (; at < text.length && at - start < longest.after && ending[text.charCodeAt(at)] !== 1;) {
      const match = at === first.index ? first : escapeAt(text, at);
      const size = match === undefined ? 1 : match[0].length;
      plain.push(match === undefined ? text[at]! : meantBy(match[0]));
      at += size;
      length++;
      if (match === undefined) continue;
      offsets.push(length);
      written.push(at);
    }
    free = at;
    if (length < shortest) continue;
    parts.push({
      plain: plain.join(''),
      how: 'with escapes',
      placeOf(index) {
        const last = lastAtMost(offsets, index);
        return written[last]! + index - offsets[last]!;
      },
    });
  }
  return parts;
}

const shortest = 12;

function escapeAt(text: string, at: number): RegExpExecArray | undefined {
  const code = text.charCodeAt(at);
  if (code !== 37 && code !== 92 && code !== 38) return undefined;
  return matchAt(escape, text, at) ?? undefined;
}

function meantBy(written: string): string {
  const digits = written.replace(/^(?:%|\\u\{?|\\x|&#[xX]?)|[;}]$/g, '');
  if (/^\\[/_]$/.test(written)) return written[1]!;
  return String.fromCharCode(Number.parseInt(digits, /^&#\d/.test(written) ? 10 : 16));
}

/** How an escape begins: a sign, and what may stand behind it. */
const beginnings = [
  { sign: 92, behind: tableOf('ux/_') },
  { sign: 38, behind: tableOf('#') },
  { sign: 37, behind: tableOf('234567') },
];

/** Behind every text; a small number, of which none is made anew. */
const nowhere = 2 ** 30 - 1;

/** Gives the first escape at a place or behind it, again and again; of most texts, none is made before it says that there is none. */
function escapesOf(bytes: Buffer, textOf: () => string): Next {
  const places = beginnings.map(({ sign, behind }) => beginningIn(bytes, sign, behind, 0));
  return (from) => {
    for (;;) {
      let first = 0;
      for (let other = 1; other < places.length; other++) if (places[other]! < places[first]!) first = other;
      const at = places[first]!;
      if (at === nowhere) return undefined;
      const { sign, behind } = beginnings[first]!;
      const match = at < from ? undefined : escapeAt(textOf(), at);
      if (match !== undefined) return match;
      places[first] = beginningIn(bytes, sign, behind, Math.max(from, at + 1));
    }
  };
}

/** Where a sign stands at a place or behind it with one of others behind it; `nowhere` where it does not. */
function beginningIn(bytes: Buffer, sign: number, behind: Uint8Array, from: number): number {
  for (let at = from; ; at++) {
    // Near by they are looked for here: each call costs as much as some bytes.
    const near = Math.min(bytes.length, at + 32);
    while (at < near && bytes[at] !== sign) at++;
    if (at === near) at = bytes.indexOf(sign, at);
    if (at < 0 || at >= bytes.length) return nowhere;
    if (behind[bytes[at + 1] ?? 0] === 1) return at;
  }
}
