import { isCode } from './place.ts';

/** Says of each place of a file whether what stands there is made up: in a comment that documents, a text of three quotes or of Perl's or Ruby's own, a test beside the code. */
export function madeUpPlaces(path: string, text: string): (at: number) => boolean {
  if (!isCode(path)) return () => false;
  const isShown = /\.(?:go|rbs?)$/.test(path);
  let ranges: readonly Range[] | undefined;
  return (at) =>
    isInDocComment(text, at) ||
    (isShown && isCodeInComment(text, at)) ||
    isIn((ranges ??= rangesOf(path, text)), at) ||
    isNamedMadeUp(text, at);
}

/** From and to, in order, none in another. */
type Range = readonly [from: number, to: number];

/** Whether a line is one of a comment that documents (` * `, `///`, `//!`, `---`, all of a comment with two stars), or one that shows an answer of a server in JSON. */
function isInDocComment(text: string, at: number): boolean {
  const begin = text.lastIndexOf('\n', at) + 1;
  const line = text.slice(begin, begin + 120);
  if (
    /^[ \t]{0,60}(?:(?:\*|\/\*\*|\/\/[/!])[^*/]|--(?:-| ?[|@<]| {2}))/.test(line) ||
    /^[ \t]{0,40}(?:#|\/\/)[ \t]{1,40}(["'])[\w .-]{1,50}\1[ \t]{0,4}:/.test(line)
  )
    return true;
  const before = `\n${text.slice(Math.max(0, at - longest), at)}`;
  return before.lastIndexOf('\n/**') > before.lastIndexOf('*/');
}

/** Code that a comment of Go or Ruby shows: it is indented (go.dev/doc/comment, RDoc). */
function isCodeInComment(text: string, at: number): boolean {
  const begin = text.lastIndexOf('\n', at) + 1;
  return /^[ \t]{0,40}(?:\/\/|#)(?:\t| {2,})/.test(text.slice(begin, begin + 60));
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
  if (path.endsWith('.rs')) return rustTests(text);
  return [...text.matchAll(documented)].map(({ index, 0: whole }) => [index, index + whole.length]);
}

/** Documentation of Perl and Ruby, between lines that begin with `=`. */
const documented = /^=(?:pod|head\d|over|item|encoding|begin)\b[^]*?(?:^=(?:cut|end)\b|(?![^]))/gm;

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
