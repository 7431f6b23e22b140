import type { Assignment } from './assignment.ts';
import { matchAt } from './pieces.ts';

const longest = { head: 600, body: 4_000 };
const none: readonly Assignment[] = [];
/** The rest of a name, up to the next. */
const ofColumn = /[\w."'`\] -]{1,60}(?:[,;|\t)\r\n]|$)/y;
const insertion = /\binto\s[^\s()]{1,80}\s{0,9}$/i;

/** The values in the column whose name holds the character at `start`: of an INSERT statement, of a CSV file by its first line. */
export function inColumn(text: string, start: number): readonly Assignment[] {
  if (matchAt(ofColumn, text, start) === null) return none;
  const before = text.slice(Math.max(0, start - longest.head), start);
  const open = before.lastIndexOf('(');
  const isOpen = open >= 0 && !before.includes(')', open);
  const into = isOpen && insertion.test(before.slice(Math.max(0, open - 100), open)) ? before.slice(open + 1) : undefined;
  if (into === undefined && (start > longest.head || before.includes('\n'))) return none;
  const above = into ?? before;
  const [rest = ''] = text.slice(start, start + longest.head).split(into === undefined ? '\n' : ')', 1);
  const separator = into === undefined ? /[,;|\t]/.exec(above + rest)?.[0] : ',';
  if (separator === undefined) return none;
  const names = (above + rest).split(separator).map((name) => name.trim());
  if (!names.every((name) => /^["'`[]?[\w ./-]{0,40}["'`\]]?$/.test(name))) return none;
  const column = above.split(separator).length - 1;
  const key = names[column]!.replace(/["'`[\]]/g, '');
  const from = start + rest.length + 1;
  if (into !== undefined && !/^\s{0,20}values\b/i.test(text.slice(from, from + 30))) return none;
  const rows = into === undefined ? /[^\r\n]+/g : /(?<=\()(?:'[^'\n]*'|[^()'])+(?=\))/g;
  const cell = new RegExp(`(?:^|[${separator}])\\s*N?(?:"([^"]*)"|'([^']*)'|([^${separator}]*))`, 'g');
  return [...text.slice(from, from + longest.body).matchAll(rows)].flatMap((row) => {
    const cells = [...row[0].matchAll(cell)];
    const one = cells[column];
    if (one === undefined || cells.length !== names.length) return [];
    const value = (one[1] ?? one[2] ?? one[3]!).trim();
    const at = from + row.index + one.index + one[0].lastIndexOf(value);
    return [{ key, operator: '=', value, at, end: at + value.length, quote: '"' }];
  });
}
