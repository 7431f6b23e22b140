import { createHash } from 'node:crypto';
import { DaypassError, isObject } from '@daypass/core';
import { compiled, recordsOf, textsOf } from './foreign.ts';
import type { Kind, Permit, Tools } from './foreign.ts';

/** `.secrets.baseline` of detect-secrets: the SHA-1 of each value, in its file; and the filters by which it was made. */
export const baseline: Kind = {
  names: ['.secrets.baseline'],
  read(text, name, tools) {
    const parsed = parse(text, name);
    const unable: string[] = [];
    const known = new Set(
      Object.entries(isObject(parsed['results']) ? parsed['results'] : {}).flatMap(([path, entries]) =>
        recordsOf(entries).map((entry) => `${path.replaceAll('\\', '/')} ${String(entry['hashed_secret'])}`),
      ),
    );
    const sha1 = (value: string): string => createHash('sha1').update(Buffer.from(value, 'latin1')).digest('hex');
    const listed: Permit = { reason: 'listed in the baseline', permits: ({ path, value }) => known.has(`${path} ${sha1(value)}`) };
    return { permits: [listed, ...filtersOf(parsed, name, tools, unable)], unable };
  },
};

function parse(text: string, name: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (isObject(parsed)) return parsed;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new DaypassError('LINT_IGNORES', `${name}: it is no JSON, as detect-secrets writes it`);
}

/** What detect-secrets was told to leave out: files, lines, values. */
function filtersOf(parsed: Readonly<Record<string, unknown>>, name: string, tools: Tools, unable: string[]): Permit[] {
  const old = isObject(parsed['exclude']) ? parsed['exclude'] : {};
  const filters = recordsOf(parsed['filters_used']).map((filter) => ({
    kind: /should_exclude_(file|line|secret)$/.exec(String(filter['path']))?.[1],
    patterns: textsOf(typeof filter['pattern'] === 'string' ? [filter['pattern']] : filter['pattern']),
  }));
  const all = [...filters, { kind: 'file', patterns: textsOf([old['files']]) }, { kind: 'line', patterns: textsOf([old['lines']]) }];
  return all.flatMap(({ kind, patterns }): Permit[] => {
    if (kind === undefined || patterns.length === 0) return [];
    const tests = compiled(patterns, tools, `${name}: its filter of ${kind}s`, unable);
    return [
      {
        reason: `its filter of ${kind}s`,
        permits: ({ path, text, value }) => tests.some((test) => test(kind === 'file' ? path : kind === 'line' ? text : value)),
      },
    ];
  });
}
