import { named } from './owner.ts';
import { matchAt, readPieces } from './pieces.ts';
import * as ways from './ways.ts';

/** A name and the value that it is given, wherever a file writes one: code, YAML, JSON, INI, XML, a command line, a comparison. */
export interface Assignment {
  readonly key: string;
  readonly operator: string;
  readonly value: string;
  /** Where the value begins. */
  readonly at: number;
  /** Where it ends, with its quote, or the last of the pieces that it is put together from. */
  readonly end: number;
  readonly quote: string;
  /** Whether the value is put together from several strings. */
  readonly isPieced?: boolean;
  /** Whether it has no quotes of its own, as it stands in a string: of a URL's query, the default of a reference. */
  readonly isInString?: boolean;
  /** The same, of a string or a comment that holds more than that; asked of source code alone. */
  readonly isInText?: () => boolean;
}

const longest = { name: 100, value: 400, token: 2_000, line: 200 };

/** Reads the assignment whose name holds the characters from `start` to `end`, in time that does not grow with the text. */
export function readAssignment(text: string, start: number, end: number): Assignment | undefined {
  let from = start;
  while (from > 0 && start - from < longest.name && isName(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to > start && !isName(text.charCodeAt(to - 1))) to--;
  while (to < text.length && to - end < longest.name && isName(text.charCodeAt(to))) to++;
  const own = text.slice(from, to).replace(/^[-.]+|[-.]+$/g, '');
  // A part of a longer name: of an ARN, of a URL.
  const before = text.slice(Math.max(0, from - 10), from);
  if (before.endsWith(':') && isName(text.charCodeAt(from - 2)) && !/\$\w{1,8}:$/.test(before)) return undefined;
  // The address of a badge, whose token is public; the file of that name; what Helm writes down of a Secret.
  if (before.endsWith('.svg?') || /(?:\/etc|checksum)\/$/.test(before)) return undefined;
  const inElement = text[from - 1] === '<' ? matchAt(ways.element, text, to) : null;
  if (inElement !== null) return elementOf(own, inElement[1]!, to + inElement[0].indexOf(inElement[1]!, inElement[0].indexOf('>')));
  const gap = matchAt(ways.behind, text, to);
  if (gap === null) return compared(text, own, from) ?? joined(own, from);
  const head = text.slice(Math.max(0, from - 40), from);
  const [, parameter, sign, type, attribute, variable, pair, option, called, within, comma, otherwise, verb] = gap;
  if ((pair ?? within) !== undefined && !ways.naming.test(head)) return undefined;
  if (called !== undefined && !ways.takes(own)) return undefined;
  // The end of a longer text, before the next.
  if (comma !== undefined && /^[\])}]+["'`]/.test(gap[0])) return undefined;
  const key = named(text, from, own);
  if (within !== undefined) {
    const at = to + gap[0].length;
    const value = matchAt(ways.inside, text, at)?.[0];
    return value === undefined ? undefined : { key, operator: '>', value, at, end: at + value.length, quote: '>' };
  }
  const isCalled = comma !== undefined && ways.call.test(head);
  const isNamed = (parameter ?? type ?? pair ?? option ?? otherwise) !== undefined;
  const isGiven = isCalled || isNamed || (sign === undefined && isSetting(text, head, to + gap[0].length));
  const operator =
    sign ??
    attribute?.trim() ??
    variable?.trim() ??
    (isGiven ? '=' : (called ?? comma ?? verb ?? (text[from] === '-' ? '--' : /["']/.test(text[to] ?? '') ? ',' : '')));
  const open = matchAt(ways.opening, text, to + gap[0].length);
  if (open === null) return undefined;
  // `((name))` is a reference, in pipelines.
  if (open[0].endsWith('((')) return undefined;
  const at = to + gap[0].length + open[0].length;
  const quote = open[1];
  if (quote === undefined) {
    const isWholeLine = /[:=]/.test(operator) && ways.lineStart.test(head.slice(head.lastIndexOf('\n') + 1));
    const found = wholeOf(text, at, ((isWholeLine ? matchAt(ways.line, text, at) : null) ?? matchAt(ways.bare, text, at))?.[0]);
    // On the next line, what ends in a colon is the next name.
    const value = found?.endsWith(':') === true && open[0].includes('\n') ? undefined : found?.replace(/(?:(?<!\.)\.|:|\\[nrt])+$/, '');
    // `$pass = first`: one of several turns.
    if (value === undefined || operator === ',' || (key === 'pass' && text[from - 1] === '$')) return undefined;
    return {
      key,
      operator,
      value,
      at,
      end: at + value.length,
      quote: '',
      isInString: sign !== undefined && ways.inString.test(head),
      isInText: () => sign !== undefined && value.length >= 8 && /\d.*\d/.test(value) && !/[^ \t]/.test(open[0]) && isInText(text, from),
    };
  }
  const read = quoted(text, { key, operator, at, quote });
  // Of a list the first: more often words than a secret.
  if (read === undefined || (ways.isList.test(open[0]) && !ways.isLikeToken.test(read.value))) return undefined;
  // In brackets, what is given a value itself.
  if (/[[(]/.test(open[0]) && /^[ \t]{0,4}(?:=>|:)/.test(text.slice(read.end, read.end + 6))) return undefined;
  return isCalled && !ways.callEnd.test(text.slice(read.end, read.end + 24)) ? { ...read, operator: ',' } : read;
}

/** Whether what stands at a place of source code is a part of a string or of a comment. */
function isInText(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longest.line), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return ways.comment.test(line) || ['"', "'"].some((quote) => line.split(quote).length % 2 === 0);
}

/** Whether a name and the value behind it, with only a space between, are one setting. */
function isSetting(text: string, head: string, at: number): boolean {
  if (text[at] === "'") return ways.account.test(head);
  return ways.setting.test(head) || (ways.begin.test(head) && matchAt(ways.alone, text, at) !== null);
}

function elementOf(key: string, inside: string, start: number): Assignment {
  const words = ways.lastWord.exec(inside)?.[0].length ?? 0;
  const value = words === 0 ? inside : inside.slice(words).replace(/\}$/, '');
  return { key, operator: '>', value, at: start + words, end: start + words + value.length, quote: '>' };
}

/** What was read of a value, with the rest of a token that is longer than values are read. */
function wholeOf(text: string, at: number, read: string | undefined): string | undefined {
  if (read === undefined || read.length < longest.value || !ways.isToken.test(read)) return read;
  return `${read}${matchAt(ways.more, text, at + read.length)?.[0] ?? ''}`;
}

/** A value that is compared with a name: `"…" == password`. */
function compared(text: string, own: string, from: number): Assignment | undefined {
  if (!/[= \t]/.test(text[from - 1] ?? '')) return undefined;
  const before = text.slice(Math.max(0, from - 200), from);
  const [whole, quote, value, operator] = /(["'])([^"'\n]{5,160})\1[ \t]{0,4}([!=]={1,2})[ \t]{0,4}$/.exec(before) ?? [];
  if (whole === undefined || quote === undefined || value === undefined || operator === undefined) return undefined;
  const at = from - whole.length + 1;
  return { key: named(text, from, own), operator, value, at, end: at + value.length, quote };
}

/** A value that hangs on its name: `acme-token-0123…`. */
function joined(name: string, at: number): Assignment | undefined {
  if (name.length < 20) return undefined;
  const [, key, value] = /^(.{0,40}(?:key|token|secret|access|private))[-.]([\w-]{16,})$/i.exec(name) ?? [];
  if (key === undefined || value === undefined) return undefined;
  return { key, operator: '-', value, at: at + key.length + 1, end: at + name.length, quote: '' };
}

/** A value in quotes, with the strings that are added to it. */
function quoted(text: string, { key, operator, at, quote }: Pick<Assignment, 'key' | 'operator' | 'at' | 'quote'>): Assignment | undefined {
  const pieced = quote.length === 1 ? readPieces(text, at, quote) : undefined;
  if (pieced !== undefined) return { key, operator, value: pieced.value, at, end: pieced.end, quote, isPieced: true };
  const end = closing(text, at, quote);
  if (end === undefined) return undefined;
  return { key, operator, value: text.slice(at, end), at, end: end + quote.length, quote };
}

/** Where the quote closes, on the same line. */
function closing(text: string, at: number, quote: string): number | undefined {
  for (let place = at, most = longest.value; place < text.length && place - at <= most; place++) {
    if (place - at === longest.value && ways.isToken.test(text.slice(at, place))) most = longest.token;
    const code = text.charCodeAt(place);
    if (code < 32 && code !== 9) return undefined;
    if (text.startsWith(quote, place)) return place;
    if (code === 92 && quote.length === 1) place++;
  }
  return undefined;
}

/** Letters, digits, `_`, `-`, `.`. */
function isName(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 45 || code === 46
  );
}
