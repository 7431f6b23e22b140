import { DaypassError } from '@daypass/core';
import { declaration } from './declaration.ts';
import type { Configuration } from './declaration.ts';
import { plain } from '../report/plain.ts';
import { parseYaml } from '@daypass/core/yaml';
import type { Problem } from '@daypass/core/yaml';
import { readSetting, suggestion } from '@daypass/core/yaml';

/** What daypass.yml may hold at its top; the lint reads its own part. */
const parts = ['lint', 'credentials'];

/** Reads `lint:` of a configuration file. Undefined where the file has no such part. Throws LINT_CONFIG with every problem, each with its line and column. */
export async function readConfiguration(text: string, name: string, ruleIds: readonly string[]): Promise<Configuration | undefined> {
  const { root, problems: unread } = await parseYaml(text);
  if (unread.length > 0) throw broken(name, unread);
  const problems: Problem[] = [];
  if (root === undefined || !(root.value instanceof Map) || root.value.size === 0)
    throw broken(name, [{ line: 1, column: 1, says: 'the file is empty: it holds no `lint:`' }]);
  for (const [key, entry] of root.value)
    if (!parts.includes(key)) problems.push({ ...entry.key, says: `there is no '${key}'${suggestion(key, parts)}` });
  const lint = root.value.get('lint');
  if (lint === undefined) {
    if (problems.length > 0) throw broken(name, problems);
    return undefined;
  }
  const configuration = readSetting(declaration, lint.value, 'lint', problems);
  const own = problems.length > 0 ? [] : (configuration['own-rules'] ?? []).map(({ id }) => id);
  const named = lint.value.value instanceof Map ? lint.value.value.get('rules')?.value.value : undefined;
  const known = [...ruleIds, ...own];
  if (named instanceof Map)
    for (const [id, entry] of named)
      if (!known.includes(id)) problems.push({ ...entry.key, says: `there is no rule '${id}'${suggestion(id, known)}` });
  if (problems.length > 0) throw broken(name, problems);
  return configuration;
}

/** All problems of a file in one message, each with its place. */
function broken(name: string, problems: readonly Problem[]): DaypassError {
  const lines = [...problems]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, says }) => `${name}:${line}:${column}: ${plain(says)}`);
  return new DaypassError('LINT_CONFIG', lines.length === 1 ? lines[0]! : `${lines.length} places are wrong:\n  ${lines.join('\n  ')}`);
}
