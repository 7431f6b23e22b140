import type { Assignment } from './assignment.ts';
import { matchAt } from './pieces.ts';

/** The names of columns, and how the rows below them are read. */
interface Head {
  readonly names: readonly string[];
  readonly column: number;
  /** Behind the names. */
  readonly end: number;
  readonly row: RegExp;
  readonly cell: RegExp;
  readonly joint: RegExp;
}

const longest = { head: 600, rows: 100 };
/** The rest of a name, up to the next. */
const name = /[\w."'`\] -]{1,60}[,;|\t)\r\n]/y;

/** The values in the column whose name holds the character at `start`: of a CSV file by its first line, of an INSERT statement. */
export function inColumn(text: string, start: number): Assignment[] {
  const head = matchAt(name, text, start) === null ? undefined : (statementHead(text, start) ?? lineHead(text, start));
  if (head === undefined || !head.names.every((one) => /^[\w .()/-]{0,40}$/.test(one))) return [];
  const { names, column, row, cell, joint } = head;
  const found: Assignment[] = [];
  let at = head.end;
  for (let rows = 0; rows < longest.rows; rows++) {
    const open = matchAt(row, text, at);
    if (open === null) break;
    at += open[0].length;
    for (let index = 0; index < names.length; index++) {
      const joins = index === 0 ? '' : matchAt(joint, text, at)?.[0];
      const match = joins === undefined ? null : matchAt(cell, text, at + joins.length);
      if (match === null) return found;
      const value = match[1] ?? match[2] ?? match[3]!;
      const begin = at + joins!.length + match[0].indexOf(value);
      at += joins!.length + match[0].length;
      if (index === column) found.push({ key: names[column]!, operator: '=', value, at: begin, end: begin + value.length, quote: '"' });
    }
  }
  return found;
}

const statement = {
  row: /\s{0,9}(?:values|\),)\s{0,9}\(\s{0,9}/iy,
  cell: /N?(?:'((?:[^'\n]|''){0,400})'|"([^"\n]{0,400})"|([^,()'"\n]{0,400}))(?=\s{0,9}[,)])/y,
  joint: /\s{0,9},\s{0,40}/y,
};

function statementHead(text: string, start: number): Head | undefined {
  const before = text.slice(Math.max(0, start - longest.head), start);
  const from = before.lastIndexOf('(') + 1;
  if (!/\binto\s{1,9}[^\s(]{1,80}\s{0,9}\($/i.test(before.slice(Math.max(0, from - 110), from))) return undefined;
  const [names = ''] = `${before.slice(from)}${text.slice(start, start + longest.head)}`.split(')', 1);
  const column = before.slice(from).split(',').length - 1;
  return { ...statement, names: namesOf(names, ','), column, end: start - (before.length - from) + names.length + 1 };
}

function lineHead(text: string, start: number): Head | undefined {
  const end = start > longest.head ? -1 : text.slice(0, longest.head).indexOf('\n');
  if (end < start) return undefined;
  const separator = /[,;\t|]/.exec(text.slice(0, end))?.[0];
  if (separator === undefined) return undefined;
  return {
    names: namesOf(text.slice(0, end), separator),
    column: text.slice(0, start).split(separator).length - 1,
    end,
    row: /\r?\n(?=[^\n])/y,
    cell: new RegExp(String.raw`(?:"([^"\n]{0,400})"|'([^'\n]{0,400})'|([^${separator}"\r\n]{0,400}))(?=[${separator}\r\n]|$)`, 'y'),
    joint: new RegExp(`[${separator}]`, 'y'),
  };
}

function namesOf(head: string, separator: string): string[] {
  return head.split(separator).map((name) => name.trim().replace(/^["'`[]|["'`\]]$/g, ''));
}
