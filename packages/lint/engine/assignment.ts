import { matchAt, readPieces } from './pieces.ts';

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
}

const longest = { name: 100, value: 400 };

/** What stands between a name and its value: the rest of its brackets and quotes, an operator, perhaps a type, a line break, an opening. */
const operators = {
  plain: String.raw`\?=|:{1,3}=|=>|={1,3}|!={1,2}|:(?!:)`,
  attribute: String.raw`[ \t]{1,4}value=`,
  variable: String.raw`[ \t]{1,4}\{\s{1,20}(?:(?:type|description|sensitive)\b[^\n]{0,80}\n\s{1,20}){0,3}default[ \t]{0,8}=[ \t]{0,8}`,
};
const behind = new RegExp(
  String.raw`(?:\\{0,3}["'\`]|[\])}]|\[\d{0,4}\]){0,3}(?:[ \t]{0,20}(${operators.plain})[ \t]{0,20}(?:[A-Z]?[a-z]{2,9}[ \t]?=[ \t]?(?=["']))?|(${operators.attribute}|${operators.variable})|(,)[ \t]{0,4}(?=["'\`])|[ \t]{1,8}(?=["'\`\w]))`,
  'y',
);
const opening = /(?:(?:[>|][+-]?)?\r?\n[ \t]{1,40}(?:- )?)?(?:[[(][ \t]{0,4}){0,2}(?:@|[bfurBFUR]{1,2}(?=["'])|&)?(\\{0,3}["'`])?/y;
const element = />([^<>\x00-\x1f]{4,300})<\//y;
const bare = /[^\s"'`,;<>(){}[\]&|\x00-\x1f]{3,400}/y;

/** Where a setting stands alone on its line, its value may hold any sign. */
const lineStart = /^[ \t]{0,39}(?:export |set |setx |ENV |ARG |- )?$/i;
const line = /[^\s"'`][^\s"'`]{2,300}?(?=["'`,;]{0,3}[ \t]{0,200}(?:\r?\n|$))/y;

/** Reads the assignment whose name holds the characters from `start` to `end`, in time that does not grow with the text. */
export function readAssignment(text: string, start: number, end: number): Assignment | undefined {
  let from = start;
  while (from > 0 && start - from < longest.name && isName(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to > start && !isName(text.charCodeAt(to - 1))) to--;
  while (to < text.length && to - end < longest.name && isName(text.charCodeAt(to))) to++;
  const own = text.slice(from, to).replace(/^[-.]+|[-.]+$/g, '');
  const key = /^(?:key|access|private|token|secret|pat)$/i.test(own) ? `${wordsBefore(text, from)}${own}` : own;
  // A part of a longer name: of an ARN, of a URL.
  if (text[from - 1] === ':' && isName(text.charCodeAt(from - 2))) return undefined;
  // The address of a badge, whose token is public.
  if (text.startsWith('.svg?', from - 5)) return undefined;
  const inElement = text[from - 1] === '<' ? matchAt(element, text, to) : null;
  if (inElement !== null) return { key, operator: '>', value: inElement[1]!, at: to + 1, end: to + 1 + inElement[1]!.length, quote: '>' };
  const between = matchAt(behind, text, to);
  if (between === null) return compared(text, key, from) ?? joined(key, from);
  const operator = (between[1] ?? between[2] ?? between[3] ?? (text[from] === '-' ? '--' : '')).trim();
  const open = matchAt(opening, text, to + between[0].length);
  if (open === null) return undefined;
  const at = to + between[0].length + open[0].length;
  const quote = open[1];
  if (quote === undefined) {
    const before = text.slice(Math.max(0, from - 40), from);
    const isWholeLine = /[:=]/.test(operator) && lineStart.test(before.slice(before.lastIndexOf('\n') + 1));
    const found = ((isWholeLine ? matchAt(line, text, at) : null) ?? matchAt(bare, text, at))?.[0];
    // On the next line, what ends in a colon is the next name.
    const value = found?.endsWith(':') === true && open[0].includes('\n') ? undefined : found?.replace(/(?:(?<!\.)\.|:)+$/, '');
    // `$pass = first`: one of several turns.
    return value === undefined || operator === ',' || (key === 'pass' && text[from - 1] === '$')
      ? undefined
      : { key, operator, value, at, end: at + value.length, quote: '' };
  }
  return quoted(text, { key, operator, at, quote });
}

/** A value that is compared with a name: `"…" == password`. */
function compared(text: string, key: string, from: number): Assignment | undefined {
  if (!/[= \t]/.test(text[from - 1] ?? '')) return undefined;
  const before = text.slice(Math.max(0, from - 200), from);
  const [whole, quote, value, operator] = /(["'])([^"'\n]{5,160})\1[ \t]{0,4}([!=]={1,2})[ \t]{0,4}$/.exec(before) ?? [];
  if (whole === undefined || quote === undefined || value === undefined || operator === undefined) return undefined;
  const at = from - whole.length + 1;
  return { key, operator, value, at, end: at + value.length, quote };
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
  return end === undefined ? undefined : { key, operator, value: text.slice(at, end), at, end: end + quote.length, quote };
}

/** Where the quote closes, on the same line. */
function closing(text: string, at: number, quote: string): number | undefined {
  for (let place = at; place < text.length && place - at <= longest.value; place++) {
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

/** The words before a name that says little by itself: `acme secret key: …`. */
function wordsBefore(text: string, from: number): string {
  if (!/[ \t]/.test(text[from - 1] ?? '')) return '';
  return /(?:[\w-]{2,30}[ \t]{1,4}){1,3}$/.exec(text.slice(Math.max(0, from - 48), from))?.[0].replace(/[ \t]+/g, ' ') ?? '';
}
