import type { Part } from './fold.ts';
import { lastAtMost } from './fold.ts';

/** Escapes of what can be printed: of URLs, programs and JSON, and HTML. */
const escape =
  /%(?:2[1-9A-Fa-f]|[3-7][0-9A-Fa-f])|\\u00[2-7][0-9A-Fa-f]|\\u\{0{0,4}[2-7][0-9A-Fa-f]\}|\\x[2-7][0-9A-Fa-f]|&#(?:0?(?:3[3-9]|[4-9]\d)|1[01]\d|12[0-6]|[xX][2-7][0-9A-Fa-f]);|\\[/_]/g;
const longest = { before: 120, after: 4_000 };
/** What ends a value: a space, a quote, a bracket of HTML. */
const ending = new Uint8Array(256);
for (let byte = 0; byte <= 32; byte++) ending[byte] = 1;
for (const sign of '"\'`<>') ending[sign.charCodeAt(0)] = 1;

/** What values with escapes in them mean, each with what stands before it on its line, so that its name is read too. */
export function escapeParts(bytes: Buffer): Part[] {
  if (!mayHold(bytes)) return [];
  const text = bytes.toString('latin1');
  const parts: Part[] = [];
  let free = 0;
  escape.lastIndex = 0;
  for (let first = escape.exec(text); first !== null; first = escape.exec(text)) {
    let start = first.index;
    while (start > free && first.index - start < longest.before && text.charCodeAt(start - 1) !== 10) start--;
    const [plain, written]: [string[], number[]] = [[text.slice(start, first.index)], [start]];
    const offsets = [0];
    let length = first.index - start;
    let at = first.index;
    for (; at < text.length && at - start < longest.after && ending[text.charCodeAt(at)] !== 1;) {
      escape.lastIndex = at;
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
    escape.lastIndex = at;
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
const sticky = new RegExp(escape.source, 'y');

function escapeAt(text: string, at: number): RegExpExecArray | undefined {
  const code = text.charCodeAt(at);
  if (code !== 37 && code !== 92 && code !== 38) return undefined;
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}

function meantBy(written: string): string {
  const digits = written.replace(/^(?:%|\\u\{?|\\x|&#[xX]?)|[;}]$/g, '');
  if (/^\\[/_]$/.test(written)) return written[1]!;
  return String.fromCharCode(Number.parseInt(digits, /^&#\d/.test(written) ? 10 : 16));
}

const beginnings = ['\\u00', '\\u{', '\\x', '\\/', '\\_', '&#'].map((text) => Buffer.from(text));

/** Whether one of the beginnings stands anywhere: most texts are done here. */
function mayHold(bytes: Buffer): boolean {
  if (beginnings.some((one) => bytes.includes(one))) return true;
  for (let at = bytes.indexOf(37); at >= 0; at = bytes.indexOf(37, at + 1)) {
    const [high, low] = [bytes[at + 1] ?? 0, (bytes[at + 2] ?? 0) | 32];
    if (high >= 50 && high <= 55 && ((low >= 48 && low <= 57) || (low >= 97 && low <= 102))) return true;
  }
  return false;
}
