/** Reads a command file as the runner does (actions/runner: FileCommandManager.cs): `name=value`, or a heredoc. Throws where it would fail the step. */
export function readPairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  let at = 0;
  const nextLine = (): { line: string; end: string } | undefined => {
    if (at >= text.length) return undefined;
    const found = /\r\n|\n|\r/.exec(text.slice(at));
    const line = text.slice(at, found === null ? text.length : at + found.index);
    at = found === null ? text.length : at + found.index + found[0].length;
    return { line, end: found?.[0] ?? '' };
  };
  for (let next = nextLine(); next !== undefined; next = nextLine()) {
    const { line } = next;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    let value = '';
    let pending = '';
    for (let inner = nextLine(); ; inner = nextLine()) {
      if (inner === undefined) throw new Error(`Matching delimiter not found '${delimiter}'`);
      if (inner.line === delimiter) break;
      value += pending + inner.line;
      pending = inner.end;
    }
    pairs[name] = value;
  }
  return pairs;
}
