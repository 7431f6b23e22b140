import type { RE2JS } from 're2js';
import type { Root } from '../config/root.ts';
import type { Engine } from '../engine/index.ts';
import type { Git } from '../sources/git.ts';
import { baseline } from './baseline.ts';
import type { ForeignRule, Kind, Permit, Place, Tools } from './foreign.ts';
import { gitleaksConfig } from './gitleaks-config.ts';
import { gitleaksIgnore } from './gitleaks-ignore.ts';
import { secretlint, secretlintIgnore, secretlintProgram, trufflehogPaths } from './secretlint.ts';

const kinds: readonly Kind[] = [gitleaksIgnore, gitleaksConfig, baseline, secretlint, secretlintProgram, secretlintIgnore, trufflehogPaths];

/** What the files of other scanners at a root say. */
export interface Foreign {
  /** The file and the entry that let a place stay. */
  permits(place: Place): { readonly by: string; readonly reason: string } | undefined;
  /** The file that lets everything of a commit stay. */
  permitsCommit(commit: string): string | undefined;
  readonly rules: readonly ForeignRule[];
  readonly unable: readonly string[];
}

/** Reads the files of other scanners that a root has, `at` a commit or on disk. Throws LINT_IGNORES where one is broken. */
export async function readForeign(root: Root, engine: Engine, git: Git | undefined, at?: string): Promise<Foreign> {
  const tools = await toolsOf(engine, git, at);
  const parts = [];
  for (const kind of kinds)
    for (const name of kind.names) {
      const text = root.read(name);
      if (text !== undefined) parts.push({ name, ...(await kind.read(text, name, tools)) });
    }
  const permits: (Permit & { readonly name: string })[] = parts.flatMap(({ name, permits: own }) => own.map((one) => ({ ...one, name })));
  const commits = new Map(parts.flatMap(({ name, commits: own = [] }) => own.map((commit) => [commit, name] as const)));
  return {
    permits(place) {
      const found = permits.find((one) => one.permits(place));
      return found === undefined ? undefined : { by: found.name, reason: found.reason };
    },
    permitsCommit: (commit) => commits.get(commit),
    rules: parts.flatMap(({ rules = [] }) => rules),
    unable: parts.flatMap(({ unable }) => unable),
  };
}

async function toolsOf(engine: Engine, git: Git | undefined, at: string | undefined): Promise<Tools> {
  const { RE2JS } = await import('re2js');
  const expressions = new Map<string, RE2JS | undefined>();
  const contents = new Map<string, Buffer | undefined>();
  return {
    at,
    compile(regex, flags = '') {
      const key = `${flags}/${regex}`;
      if (!expressions.has(key)) expressions.set(key, compiledBy(RE2JS, regex, flags));
      const expression = expressions.get(key);
      return expression === undefined ? undefined : (text) => expression.test(text);
    },
    valuesAt(commit, path, line) {
      const key = `${commit}:${path}`;
      if (!contents.has(key)) contents.set(key, contentOf(git, key));
      const bytes = contents.get(key);
      return bytes === undefined ? undefined : engine.find(bytes, path).filter(({ at }) => lineAt(bytes, at) === line);
    },
  };
}

function compiledBy(library: typeof RE2JS, regex: string, flags: string): RE2JS | undefined {
  try {
    return library.compile(regex, flags.includes('i') ? library.CASE_INSENSITIVE : 0);
  } catch {
    return undefined;
  }
}

function contentOf(git: Git | undefined, name: string): Buffer | undefined {
  const text = git?.ask('cat-file', 'blob', name);
  return text === undefined ? undefined : Buffer.from(text);
}

function lineAt(bytes: Buffer, at: number): number {
  let line = 1;
  for (let next = bytes.indexOf(10); next >= 0 && next < at; next = bytes.indexOf(10, next + 1)) line++;
  return line;
}
