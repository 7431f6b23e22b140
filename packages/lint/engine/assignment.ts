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
  /** Whether it has no quotes of its own, as it stands in a string: of a URL's query, the default of a reference. */
  readonly isInString?: boolean;
}

const longest = { name: 100, value: 400, token: 2_000, parent: 600 };

/** What stands between a name and its value: the rest of its brackets and quotes, an operator, perhaps a type. */
const between = {
  closers: String.raw`(?:\\{0,3}["'\`]|[\])}]|\[\d{0,4}\]){0,3}`,
  parameter: String.raw`([ \t]{0,4}:[ \t]{0,4}\{?\r?\n(?:[ \t]{1,40}["']?(?:Description|Type|NoEcho|MinLength|MaxLength|AllowedPattern|ConstraintDescription)["']?[ \t]{0,4}:[^\n]{0,200}\n){1,7}[ \t]{1,40}["']?Default["']?[ \t]{0,4}:[ \t]{0,4})`,
  operator: String.raw`[ \t]{0,20}(\?=|:{1,3}=|=>|={1,3}|!={1,2}|<-|:-|:(?!:))[ \t]{0,20}(?:(?:&(?:'\w{1,10} )?)?[A-Z]?[a-z]{2,9}[ \t]?=[ \t]?(?=["']))?`,
  type: String.raw`([ \t]{1,4}(?:[Aa]s[ \t])?[Ss]tring[ \t]{0,4}=[ \t]{0,4})`,
  attribute: String.raw`([ \t]{1,4}value=)`,
  variable: String.raw`([ \t]{1,4}\{\s{1,20}(?:(?:type|description|sensitive)\b[^\n]{0,80}\n\s{1,20}){0,3}default[ \t]{0,8}=[ \t]{0,8})`,
  pair: String.raw`((?:[ \t]{0,4},[ \t]{0,4}|[ \t]{0,4},?\r?\n[ \t]{0,40})["']?(?:[pP]arameter)?[vV]alue["']?[ \t]{0,4}[:=][ \t]{0,4})`,
  call: String.raw`([({])[ \t]{0,4}(?=["'])`,
  element: String.raw`((?<=["'])(?:[ \t][^<>\n]{0,100})?>(?:\s{0,40}<value>)?|</[\w-]{1,20}>\s{0,40}<[\w-]{1,20}>)(?=[^<>\s])`,
  comma: String.raw`(,)[ \t]{0,4}(?=["'\`])`,
  otherwise: String.raw`[ \t]{1,4}((?<=[)\]][ \t]{1,4})or|\|\||\?\?)[ \t]{1,4}(?=["'])`,
  dash: String.raw`[ \t]{1,4}-[ \t]{1,4}(?=["'])`,
  verb: String.raw`[ \t]{1,4}(is|are)[ \t]{1,4}(?=["'\`\w])`,
  space: String.raw`[ \t]{1,8}(?=["'\`\w])`,
};
const { closers, ...ways } = between;
const behind = new RegExp(`${closers}(?:${Object.values(ways).join('|')})`, 'y');

/** What stands before a value: a line break, an anchor or a type of YAML, brackets, a prefix of its quote. */
const before = {
  line: String.raw`(?:(?:[>|][+-]?)?\r?\n[ \t]{1,40}(?:- )?|\\\r?\n[ \t]{0,40}(?=[bfur]?["']))?`,
  yaml: String.raw`(?:&[\w-]{1,30}[ \t]{1,4}|!!\w{3,6}[ \t]{1,4})?`,
  brackets: String.raw`(?:[[(][ \t]{0,4}(?:\r?\n[ \t]{1,40}(?=[bfur]?["']))?){0,2}`,
  quote: String.raw`(?:@|[bfurBFUR]{1,2}(?=["'])|&|(?:String::from|Some|SecretStr|Buffer\.from)\((?=["']))?("""|'''|\\{0,3}["'\`])?`,
};
const opening = new RegExp(Object.values(before).join(''), 'y');
const isList = /[[(][ \t]*\r?\n/;
const element = /(?:[ \t][^<>\x00-\x1f]{0,100})?>(?:<!\[CDATA\[)?([^<>\x00-\x1f]{4,300}?)(?:\]\]>)?<\//y;
const inside = /[^<>\s]{3,300}(?=<)/y;
const bare = /[^\s"'`,;<>(){}[\]&|\x00-\x1f]{3,400}/y;
/** What a long token goes on with. */
const more = /[\w.~+/-]{1,1600}/y;
/** Words in an element, and a token behind them. */
const lastWord = /^\{?(?:[\w-]{1,40} ){1,3}(?=[\w+/=.-]{16,}\}?$)/;

/** A call whose first argument names its second, which is its last. */
const call = /(?:define|env|environ\.get|fetch|set|add|put|property|default|header|config|setting|option)\w{0,12}\([ \t]{0,4}["']$/i;
const callEnd = /^[ \t\r\n]{0,6}(?:,[ \t]{0,4}(?:true|false)[ \t]{0,4})?\)/i;
/** Of a Dockerfile, of Apache. */
const setting = /(?:^|\n)[ \t]{0,20}(?:ENV|ARG|SetEnv) $/;
/** What names a value that stands beside it: `name: DB_PASSWORD`. */
const naming = /(?:name|key|id|variable)(?:["']?[ \t]{0,4}[:=][ \t]{0,4}["']?|>)$/i;
/** A method that is given a secret, a variable that is made of one. */
const taking = /^(?:set|with|add)?[_A-Z]?(?:\w{1,20}[_A-Z])?(?:password|passwd|passphrase|token|secret|api_?key|secret_?key)$/i;
const asking =
  /^(?:get|has|is|find|fetch|read|load|check|verify|validate|match|compare|parse|expect|encrypt|decrypt|hash|create|new|remove|delete)/i;
/** A query of a URL, a reference with a default. */
const inString = /[?&]$|\$\{$/;

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
  const head = text.slice(Math.max(0, from - 40), from);
  const key = saysLittle.test(own) ? `${ownerOf(text, from)}${own}` : own;
  // A part of a longer name: of an ARN, of a URL.
  if (text[from - 1] === ':' && isName(text.charCodeAt(from - 2))) return undefined;
  // The address of a badge, whose token is public.
  if (text.startsWith('.svg?', from - 5)) return undefined;
  const inElement = text[from - 1] === '<' ? matchAt(element, text, to) : null;
  if (inElement !== null) return elementOf(key, inElement[1]!, to + inElement[0].indexOf(inElement[1]!, inElement[0].indexOf('>')));
  const gap = matchAt(behind, text, to);
  if (gap === null) return compared(text, key, from) ?? joined(key, from);
  const [, parameter, sign, type, attribute, variable, pair, called, within, comma, otherwise, verb] = gap;
  if ((pair ?? within) !== undefined && !naming.test(head)) return undefined;
  if (called !== undefined && !takes(own)) return undefined;
  if (within !== undefined) {
    const at = to + gap[0].length;
    const value = matchAt(inside, text, at)?.[0];
    return value === undefined ? undefined : { key, operator: '>', value, at, end: at + value.length, quote: '>' };
  }
  const isCalled = comma !== undefined && call.test(head);
  const isGiven = isCalled || (parameter ?? type ?? pair ?? otherwise) !== undefined || (sign === undefined && setting.test(head));
  const operator =
    sign ?? attribute?.trim() ?? variable?.trim() ?? (isGiven ? '=' : (called ?? comma ?? verb ?? (text[from] === '-' ? '--' : '')));
  const open = matchAt(opening, text, to + gap[0].length);
  if (open === null) return undefined;
  const at = to + gap[0].length + open[0].length;
  const quote = open[1];
  if (quote === undefined) {
    const isWholeLine = /[:=]/.test(operator) && lineStart.test(head.slice(head.lastIndexOf('\n') + 1));
    const found = wholeOf(text, at, ((isWholeLine ? matchAt(line, text, at) : null) ?? matchAt(bare, text, at))?.[0]);
    // On the next line, what ends in a colon is the next name.
    const value = found?.endsWith(':') === true && open[0].includes('\n') ? undefined : found?.replace(/(?:(?<!\.)\.|:|\\[nrt])+$/, '');
    // `$pass = first`: one of several turns.
    return value === undefined || operator === ',' || (key === 'pass' && text[from - 1] === '$')
      ? undefined
      : { key, operator, value, at, end: at + value.length, quote: '', isInString: sign !== undefined && inString.test(head) };
  }
  const read = quoted(text, { key, operator, at, quote });
  // Of a list the first: more often words than a secret.
  if (read === undefined || (isList.test(open[0]) && !/^(?=.*\d.*\d)[\w+/=.-]{16,}$/.test(read.value))) return undefined;
  return isCalled && !callEnd.test(text.slice(read.end, read.end + 24)) ? { ...read, operator: ',' } : read;
}

/** A name that says something only with what it belongs to. */
const saysLittle = /^(?:key|access|private|token|secret|pat)\d{0,2}$/i;

function ownerOf(text: string, from: number): string {
  return /[?&]/.test(text[from - 1] ?? '') ? '?' : wordsBefore(text, from) || parentOf(text, from);
}

/** Whether a method or a variable of this name is given the secret itself. */
function takes(name: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return taking.test(last) && !asking.test(last);
}

function elementOf(key: string, inside: string, start: number): Assignment {
  const words = lastWord.exec(inside)?.[0].length ?? 0;
  const value = words === 0 ? inside : inside.slice(words).replace(/\}$/, '');
  return { key, operator: '>', value, at: start + words, end: start + words + value.length, quote: '>' };
}

/** What was read of a value, with the rest of a token that is longer than values are read. */
function wholeOf(text: string, at: number, read: string | undefined): string | undefined {
  if (read === undefined || read.length < longest.value || !isToken.test(read)) return read;
  return `${read}${matchAt(more, text, at + read.length)?.[0] ?? ''}`;
}

const isToken = /^[\w.~+/-]+$/;

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
  for (let place = at, most = longest.value; place < text.length && place - at <= most; place++) {
    if (place - at === longest.value && isToken.test(text.slice(at, place))) most = longest.token;
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

/** Where Kubernetes calls a name in a map `key`. */
const ofKubernetes = /(?:ref|selector|expressions|tolerations|items)$/i;

/** What a name on its own line belongs to, by the lines above: `stripe:`, `"stripe": {`, `[stripe]`; with a dot. */
function parentOf(text: string, from: number): string {
  const lines = text.slice(Math.max(0, from - longest.parent), from).split('\n');
  const depth = /^([ \t]*)(?:- )?["']?$/.exec(lines.pop()!)?.[1]?.length;
  if (depth === undefined) return '';
  for (const line of lines.reverse()) {
    const section = /^\[+["']?([\w. -]{2,40})["']?\]+\r?$/.exec(line);
    if (section !== null) return `${section[1]!}.`;
    if (/^[ \t]*(?:\r?$|#|\/\/|;)/.test(line) || /^[ \t]*/.exec(line)![0].length >= depth) {
      if (depth > 0 || /^(?:["'\w.-]{1,60}[ \t]*[:=]|[ \t]*(?:\r?$|#|;))/.test(line)) continue;
      return '';
    }
    const name = /^[ \t]*(?:- )?["']?([\w.-]{2,40})["']?[ \t]*[:=]?[ \t]*[{[]?\r?$/.exec(line)?.[1];
    return name === undefined || ofKubernetes.test(name) ? '' : `${name}.`;
  }
  return '';
}
