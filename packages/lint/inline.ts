import type { Allowance } from './finding.ts';
import { isSameKind } from './kinds.ts';

/** Comments of other scanners by which a line says that what it holds may stay. */
const comments: readonly RegExp[] = [
  /(?:gitleaks|betterleaks|kingfisher):allow(?![\w-])/,
  /(?:trufflehog|kingfisher|gitguardian):ignore(?![\w-])|(?<![\w-])ggignore(?![\w-])/,
  /pragma: ?(?:allow|white)list secret(?![\w-])/,
  /(?:#|\/\/|\/\*|--|<!--|;|%|\*)\s{0,4}nosecret(?![\w-])/,
];
const nextLine = /pragma: ?(?:allow|white)list nextline secret(?![\w-])/;
const secretlint = /secretlint-(disable(?:-line|-next-line)?|enable)(?![\w-])([^\r\n]{0,400})/g;

/** Reads the comments around the places of one text: on the line, on the one before, and in blocks. */
export function inlineOf(text: Buffer): (rule: string, lineStart: number) => Allowance | undefined {
  const marks = marksOf(text);
  return (rule, lineStart) => {
    const line = lineAt(text, lineStart);
    const before = lineStart === 0 ? '' : lineAt(text, text.lastIndexOf(10, lineStart - 2) + 1);
    for (const comment of comments) {
      const found = comment.exec(line);
      if (found !== null) return allowance(found[0].replace(/^\W+/, ''));
    }
    const next = nextLine.exec(before);
    if (next !== null) return allowance(next[0]);
    const end = text.indexOf(10, lineStart);
    return isDisabled(marks, rule, lineStart, end < 0 ? text.length : end) ? allowance('secretlint-disable') : undefined;
  };
}

function allowance(comment: string): Allowance {
  return { by: 'the line itself', reason: `the comment ${comment}`, kind: 'inline', isKnown: false };
}

/** A comment of secretlint: what it does, to which rules, where. */
interface Mark {
  readonly verb: string;
  readonly names: readonly string[];
  readonly at: number;
  /** Where the line after it begins. */
  readonly next: number;
}

function marksOf(text: Buffer): Mark[] {
  if (!text.includes('secretlint-disable')) return [];
  return [...text.toString('latin1').matchAll(secretlint)].map(({ 1: verb, 2: rest = '', 0: whole, index }) => ({
    verb: verb!,
    names: rest.replace(/--.*|\*\/.*|-->.*/, '').match(/@?[\w/-]*\w/g) ?? [],
    at: index,
    next: text.indexOf(10, index + whole.length) + 1,
  }));
}

/** Whether a block, the line or the one before is taken out for rules of this kind. */
function isDisabled(marks: readonly Mark[], rule: string, lineStart: number, lineEnd: number): boolean {
  let isOff = false;
  for (const { verb, names, at, next } of marks) {
    if (at >= lineEnd) break;
    if (names.length > 0 && !names.some((name) => isSameKind(name, rule))) continue;
    if (verb === 'disable-line' ? at >= lineStart : verb === 'disable-next-line' && next === lineStart) return true;
    if (at < lineStart && verb === 'disable') isOff = true;
    if (at < lineStart && verb === 'enable') isOff = false;
  }
  return isOff;
}

const maxLine = 4_000;

/** A line, of a very long one the beginning and the end. */
export function lineAt(text: Buffer, start: number): string {
  const end = text.indexOf(10, start);
  const stop = end < 0 ? text.length : end;
  if (stop - start <= 2 * maxLine) return text.toString('latin1', start, stop);
  return `${text.toString('latin1', start, start + maxLine)} ${text.toString('latin1', stop - maxLine, stop)}`;
}
