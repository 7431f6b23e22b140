import { nameProblem } from '@daypass/core';
import type { Reference, SecretLine } from './secrets.ts';

interface Parsed {
  readonly path: string;
  readonly options: Readonly<Record<string, string>>;
  readonly write: boolean;
  readonly line: SecretLine;
}

/**
 * Reads the lines of `secrets` (DESIGN §5), one request for all lines of one path and the same options.
 * `taken` are names that no secret may have, in any case: the declared outputs.
 */
export function parseReferences(lines: readonly string[], taken: readonly string[]): { references: Reference[]; problems: string[] } {
  const problems: string[] = [];
  const parsed = lines.map((line) => parseLine(line, problems)).filter((line) => line !== undefined);
  problems.push(
    ...nameProblems(
      parsed.map(({ line }) => line),
      taken,
    ),
  );
  return { references: grouped(parsed), problems };
}

function parseLine(text: string, problems: string[]): Parsed | undefined {
  const refuse = (why: string): undefined => {
    problems.push(`secrets line '${text}' ${why}`);
    return undefined;
  };
  const shape = /^([A-Za-z_][A-Za-z0-9_]*)?(\*)?\s*=\s*(.*)$/.exec(text);
  const [, name = '', star, source = ''] = shape ?? [];
  if (shape === null || (name === '' && star === undefined)) return refuse("must read 'NAME = path#key'");
  const write = /^write\s+/.exec(source);
  const [place = '', ...keys] = (write === null ? source : source.slice(write[0].length)).split('#');
  const [path = '', ...queries] = place.trim().split('?');
  if (path === '' || /[\s\u0000-\u001f]/.test(path)) return refuse('has no path, or one with spaces');
  if (path.split('/').includes('..') || path.split('/').includes('.')) return refuse("must not have '.' or '..' in its path");
  const options = parseOptions(queries.join('?'));
  if (options === undefined) return refuse("has options that are not 'name=value' pairs joined by &");
  const key = parseKey(keys.length === 0 ? undefined : keys.join('#').trim());
  if (key === false) return refuse('has an empty key after #');
  if (star !== undefined && key !== undefined) return refuse('takes every field (*), so it cannot name one after #');
  return { path, options, write: write !== null, line: { name, every: star !== undefined, key, source: `secrets line '${text}'` } };
}

function parseOptions(query: string): Record<string, string> | undefined {
  const options: Record<string, string> = {};
  for (const pair of query.split('&').filter(Boolean)) {
    const cut = pair.indexOf('=');
    if (cut <= 0 || !/^[A-Za-z][\w.-]*$/.test(pair.slice(0, cut)) || /%(?![0-9a-f]{2})/i.test(pair)) return undefined;
    options[pair.slice(0, cut)] = decodeURIComponent(pair.slice(cut + 1));
  }
  return options;
}

function parseKey(text: string | undefined): SecretLine['key'] | false {
  if (text === undefined) return undefined;
  const quoted = /^"(.+)"$/.exec(text);
  if (quoted) return { text: quoted[1]!, literal: true };
  return text === '' || text === '""' ? false : { text, literal: false };
}

function nameProblems(lines: readonly SecretLine[], taken: readonly string[]): string[] {
  const seen = new Map<string, string>(taken.map((name) => [name.toLowerCase(), 'a declared output']));
  const problems: string[] = [];
  for (const { name, every, source } of lines.filter((line) => !line.every || line.name !== '')) {
    const refused = every ? undefined : nameProblem(name);
    const earlier = every ? undefined : seen.get(name.toLowerCase());
    if (refused !== undefined) problems.push(`${source}: the name '${name}' ${refused}`);
    if (earlier !== undefined) problems.push(`${source}: the name '${name}' is that of ${earlier}`);
    if (!every) seen.set(name.toLowerCase(), 'another line');
  }
  return problems;
}

function grouped(parsed: readonly Parsed[]): Reference[] {
  const groups = new Map<string, Parsed[]>();
  for (const entry of parsed) {
    const id = JSON.stringify([entry.write, entry.path, Object.entries(entry.options).sort()]);
    groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  return [...groups.values()].map(([first, ...others]) => ({
    path: first!.path,
    options: first!.options,
    write: first!.write,
    lines: [first!, ...others].map(({ line }) => line),
  }));
}
