import { readFileSync, statSync } from 'node:fs';
import { DaypassError } from '@daypass/core';
import type { Located, Problem } from '@daypass/core/yaml';
import { parseYaml, suggestion } from '@daypass/core/yaml';
import type { Provider } from '@daypass/exchange';
import { sha256 } from '../record.ts';
import { readEntry } from './entry.ts';
import type { Stated } from './entry.ts';

export { credentialsSchema, filePage } from './schema.ts';
export type { Stated } from './entry.ts';
export { judgeStated, wantedOf } from './wanted.ts';
export type { Choice } from './wanted.ts';

/** The credentials of a daypass.yml. */
export interface CredentialsFile {
  readonly name: string;
  /** sha256 of the file, in hex. */
  readonly digest: string;
  readonly stated: readonly Stated[];
}

const parts = ['credentials', 'lint'];
/** More problems than these are one mistake. */
const mostShown = 20;
const maxBytes = 1024 * 1024;

/** Reads a file of credentials. Throws FILE_UNREADABLE, or FILE_INVALID with every problem, each with its line and column. */
export async function readCredentialsFile(path: string, name: string, providers: readonly Provider[]): Promise<CredentialsFile> {
  return readCredentialsText(bytesOf(path, name), name, providers);
}

/** Reads the same of what a file holds, or will. */
export async function readCredentialsText(bytes: Buffer, name: string, providers: readonly Provider[]): Promise<CredentialsFile> {
  const text = textOf(bytes, name);
  const { root, problems: unread } = await parseYaml(text);
  if (unread.length > 0) throw invalid(name, unread);
  const problems: Problem[] = [];
  const stated = root === undefined ? [] : readRoot(root, providers, problems);
  if (problems.length === 0 && stated.length === 0) problems.push({ line: 1, column: 1, says: "the file states no 'credentials'" });
  problems.push(...needsProblems(stated));
  if (problems.length > 0) throw invalid(name, problems);
  return { name, digest: sha256(bytes), stated };
}

function textOf(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DaypassError('FILE_UNREADABLE', `'${name}' is no UTF-8 text`, { cause });
  }
}

function bytesOf(path: string, name: string): Buffer {
  try {
    const found = statSync(path);
    // A pipe or a device would be waited for, or read without an end.
    if (!found.isFile()) throw new DaypassError('FILE_UNREADABLE', `'${name}' is no file`);
    if (found.size > maxBytes) throw new DaypassError('FILE_UNREADABLE', `'${name}' is larger than 1 MiB`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof DaypassError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new DaypassError('FILE_UNREADABLE', code === 'ENOENT' ? `there is no file '${name}'` : `'${name}' cannot be read: ${code}`, {
      cause: error,
    });
  }
}

function readRoot(root: Located, providers: readonly Provider[], problems: Problem[]): readonly Stated[] {
  if (!(root.value instanceof Map)) {
    problems.push({ line: root.line, column: root.column, says: "the file must have keys: 'credentials', 'lint'" });
    return [];
  }
  for (const [key, entry] of root.value)
    if (!parts.includes(key)) problems.push({ ...entry.key, says: `there is no '${key}'${suggestion(key, parts)}` });
  const all = root.value.get('credentials');
  if (all === undefined) return [];
  if (!(all.value.value instanceof Map)) {
    problems.push({ ...all.key, says: "'credentials' must have keys of its own: a name for each credential" });
    return [];
  }
  return [...all.value.value].flatMap(([name, entry]) => readEntry(name, entry, providers, problems) ?? []);
}

/** Of more than these, one credential is told no more. */
const maxUnknown = 20;

/** Names that do not exist, and credentials that wait for themselves. */
function needsProblems(stated: readonly Stated[]): Problem[] {
  const names = stated.map(({ name }) => name);
  const needsOf = new Map(stated.map(({ name, needs }) => [name, [...new Set(needs)]]));
  const needsItself = (name: string): boolean => {
    const reached = new Set<string>();
    for (const waiting = [name]; waiting.length > 0;) {
      for (const next of needsOf.get(waiting.pop()!) ?? []) {
        if (next === name) return true;
        if (needsOf.has(next) && !reached.has(next)) waiting.push(next);
        reached.add(next);
      }
    }
    return false;
  };
  return stated.flatMap(({ name, place, needs }) => [
    ...needsOf
      .get(name)!
      .filter((need) => !needsOf.has(need))
      .slice(0, maxUnknown)
      .map((need) => ({ ...place, says: `'${name}' needs '${need}', which is not there${suggestion(need, names)}` })),
    ...(needsItself(name) ? [{ ...place, says: `'${name}' needs itself, by ${needs.slice(0, maxUnknown).join(', ')}` }] : []),
  ]);
}

/** All problems of a file in one message, each with its place. */
function invalid(name: string, problems: readonly Problem[]): DaypassError {
  // A key can hold anything, and what it holds must not write a line of the log.
  const lines = [...problems]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, says }) => `${name}:${line}:${column}: ${says.replace(/\p{Cc}/gu, '\ufffd')}`);
  const shown = [...lines.slice(0, mostShown), ...(lines.length > mostShown ? [`… and ${lines.length - mostShown} more`] : [])];
  return new DaypassError('FILE_INVALID', lines.length === 1 ? lines[0]! : `${lines.length} places are wrong:\n  ${shown.join('\n  ')}`);
}
