import { isCode } from './place.ts';

/** Says of each place of a file whether what stands there is made up: in a comment that documents, a text of three quotes or of Perl's or Ruby's own, a test beside the code. */
export function madeUpPlaces(path: string, text: string): (at: number) => boolean {
  if (!isCode(path)) return () => false;
  const code = /\.(go|rb|rbs)$/.test(path) ? (path.endsWith('.go') ? inGo : inRuby) : undefined;
  let ranges: readonly Range[] | undefined;
  return (at) =>
    isInDocComment(text, at) ||
    (code !== undefined && isOnLine(code, text, at)) ||
    isInLuaDoc(text, at) ||
    isIn((ranges ??= rangesOf(path, text)), at) ||
    isNamedMadeUp(text, at);
}

/** From and to, in order, none in another. */
type Range = readonly [from: number, to: number];

/** Whether a line is one of a comment that documents (` * `, `///`, `//!`, all of a comment with two stars), or one that shows an answer of a server in JSON. */
function isInDocComment(text: string, at: number): boolean {
  const begin = text.lastIndexOf('\n', at) + 1;
  const line = text.slice(begin, begin + 120);
  if (
    /^[ \t]{0,60}(?:\*|\/\*\*|\/\/[/!])[^*/]/.test(line) ||
    /^[ \t]{0,40}(?:#|\/\/)[ \t]{1,40}(["'])[\w .-]{1,50}\1[ \t]{0,4}:/.test(line)
  )
    return true;
  const before = `\n${text.slice(Math.max(0, at - longest), at)}`;
  return before.lastIndexOf('\n/**') > before.lastIndexOf('*/');
}

/** Code that a comment of Go or Ruby shows: it is indented (go.dev/doc/comment, RDoc). */
const inGo = /^[ \t]{0,20}\/\/(?:\t| {2,})/;
const inRuby = /^[ \t]{0,40}#(?:\t| {2,})/;

function isOnLine(pattern: RegExp, text: string, at: number): boolean {
  const begin = text.lastIndexOf('\n', at) + 1;
  return pattern.test(text.slice(begin, begin + 60));
}

/** A comment that documents in Lua: lines of two dashes, of which the first has three. */
function isInLuaDoc(text: string, at: number): boolean {
  if (!isOnLine(/^[ \t]{0,20}--/, text, at)) return false;
  const lines = text
    .slice(Math.max(0, at - longest), at)
    .split('\n')
    .reverse();
  const first = lines.findIndex((line) => !/^[ \t]{0,20}--/.test(line));
  return /^[ \t]{0,20}---(?!-)/.test(lines[first < 0 ? lines.length - 1 : first - 1] ?? '');
}

/** How long a comment is at most, in characters. */
const longest = 10_000;

/** Whether the line says before the place that what follows is not meant. */
function isNamedMadeUp(text: string, at: number): boolean {
  const begin = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 80);
  return /dummy|fake|bogus/i.test(text.slice(begin, at));
}

function rangesOf(path: string, text: string): Range[] {
  if (/\.pyi?$/.test(path)) return docStrings(text);
  return path.endsWith('.rs') ? rustTests(text) : pods(text);
}

/** Documentation of Perl and Ruby, between lines that begin with `=`. */
function pods(text: string): Range[] {
  const found: Range[] = [];
  const begin = /^=(pod|head\d|over|item|encoding|begin)\b/gm;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const end = text.indexOf(match[1] === 'begin' ? '\n=end' : '\n=cut', match.index);
    found.push([match.index, end < 0 ? text.length : end]);
    if (end < 0) break;
    begin.lastIndex = end;
  }
  return found;
}

function docStrings(text: string): Range[] {
  const quotes = [...text.matchAll(/"""|'''/g)].map(({ index }) => index);
  return quotes.flatMap((from, index) => (index % 2 === 0 ? [[from, quotes[index + 1] ?? text.length] as const] : []));
}

/** What is compiled for tests alone: `#[cfg(test)] mod tests { … }`, `#[test] fn …`, up to the bracket that closes in its column. */
function rustTests(text: string): Range[] {
  const found: Range[] = [];
  if (/^#!\[cfg\(test\)\]/m.test(text)) return [[0, text.length]];
  const tests = /^([ \t]{0,40})#\[(?:cfg\((?:all\()?test\b|(?:\w{1,30}::)?test\b)/gm;
  for (let match = tests.exec(text); match !== null; match = tests.exec(text)) {
    const end = closeOf(text, match.index, `\n${match[1]!}}`);
    found.push([match.index, end]);
    tests.lastIndex = Math.max(end, match.index + match[0].length);
  }
  return found;
}

/** Where the bracket stands, that of a text in quotes passed over. */
function closeOf(text: string, from: number, close: string): number {
  let at = text.indexOf(close, from);
  while (at >= 0 && /^\s{0,40}"/.test(text.slice(at + close.length, at + close.length + 48))) at = text.indexOf(close, at + close.length);
  return at < 0 ? text.length : at;
}

function isIn(ranges: readonly Range[], at: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![0] <= at) low = middle + 1;
    else high = middle;
  }
  return low > 0 && at < ranges[low - 1]![1];
}
