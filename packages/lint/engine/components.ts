/** How far around the name of a component its job is looked for, in characters. */
const reach = 8_000;

/**
 * Whether the job of GitLab CI/CD that extends a component of ours, at a place of a pipeline's text, replaces a part of it: GitLab takes a job's own
 * `before_script` and `after_script` instead of those that it extends, and what was granted is then never given back.
 */
export function replacesComponent(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const lines = text.slice(start, at + reach).split('\n');
  const above = text
    .slice(Math.max(0, start - reach), start)
    .split('\n')
    .slice(0, -1);
  const place = extendsKey([...above, lines[0]!]);
  if (place === undefined) return false;
  const isInside = (line: string): boolean => !/\S/.test(line) || /^\s*#/.test(line) || indentOf(line) >= place;
  const before = above.slice(above.findLastIndex((line) => !isInside(line)) + 1);
  const end = lines.findIndex((line) => !isInside(line));
  const job = [...before, ...(end < 0 ? lines : lines.slice(0, end))];
  return ['before_script', 'after_script'].some((key) => {
    const value = valueOf(job, key, place);
    return value !== undefined && !/^[^#]*!reference\s*\[\s*["']?\.daypass-/m.test(value);
  });
}

/** The column of the key `extends` whose value ends with the last line: on that line, or above its list. */
function extendsKey(lines: readonly string[]): number | undefined {
  const last = lines.at(-1)!;
  const inLine = /^( *)extends:/.exec(last);
  if (inLine !== null) return inLine[1]!.length;
  if (!/^ *- /.test(last)) return undefined;
  const key = lines.findLastIndex((line) => !/^ *- /.test(line));
  return /^ *extends:\s*(?:#.*)?$/.test(lines[key] ?? '') && indentOf(lines[key]!) <= indentOf(last) ? indentOf(lines[key]!) : undefined;
}

/** The text of a key's value, down to the next key of the same column. */
function valueOf(job: readonly string[], key: string, column: number): string | undefined {
  const from = job.findIndex((line) => line.startsWith(`${' '.repeat(column)}${key}:`));
  if (from < 0) return undefined;
  const rest = job.slice(from + 1);
  const to = rest.findIndex((line) => /\S/.test(line) && indentOf(line) <= column && !/^ *[-#]/.test(line));
  return [job[from]!, ...(to < 0 ? rest : rest.slice(0, to))].join('\n');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
