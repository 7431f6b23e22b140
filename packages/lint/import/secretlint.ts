import { DaypassError, isObject } from '@daypass/core';
import { parseYaml } from '@daypass/core/yaml';
import type { Located } from '@daypass/core/yaml';
import { globProblem, globsOf } from '../config/glob.ts';
import { isSameKind } from '../kinds.ts';
import { compiled, recordsOf, textsOf } from './foreign.ts';
import type { Kind, Permit, Tools } from './foreign.ts';

/** `.secretlintrc`, JSON or YAML: what its rules allow. */
export const secretlint: Kind = {
  names: ['.secretlintrc', '.secretlintrc.json', '.secretlintrc.yml', '.secretlintrc.yaml'],
  async read(text, name, tools) {
    const { root, problems } = await parseYaml(text);
    const [problem] = problems;
    if (problem !== undefined) throw new DaypassError('LINT_IGNORES', `${name}:${problem.line}:${problem.column}: ${problem.says}`);
    const parsed = plainOf(root);
    if (!isObject(parsed)) throw new DaypassError('LINT_IGNORES', `${name}: it holds no rules`);
    const unable: string[] = [];
    return { permits: permitsOf(recordsOf(parsed['rules']), name, tools, unable), unable };
  },
};

/** The value alone, without its places. */
function plainOf(located: Located | undefined): unknown {
  const value = located?.value;
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, entry]) => [key, plainOf(entry.value)]));
  return Array.isArray(value) ? value.map((one: Located) => plainOf(one)) : value;
}

function permitsOf(rules: readonly Readonly<Record<string, unknown>>[], name: string, tools: Tools, unable: string[]): Permit[] {
  return rules.flatMap((rule): Permit[] => {
    const id = String(rule['id'] ?? '');
    if (rule['disabled'] === true)
      unable.push(`${name} switches off '${id}'; rules here are switched off in daypass.yml, by their own ids`);
    if ('allowMessageIds' in rule) unable.push(`${name}: 'allowMessageIds' of '${id}' is not honoured`);
    const allows = textsOf(isObject(rule['options']) ? rule['options']['allows'] : undefined);
    const texts = allows.filter((one) => !isExpression(one));
    const tests = allows.filter(isExpression).flatMap((one) => {
      const end = one.lastIndexOf('/');
      return compiled([one.slice(1, end)], tools, `${name}: what '${id}' allows`, unable, one.slice(end + 1));
    });
    const inner = permitsOf(recordsOf(rule['rules']), name, tools, unable);
    if (allows.length === 0) return inner;
    const permits: Permit['permits'] = ({ rule: ours, value }) =>
      isSameKind(id, ours) && (texts.some((text) => text.includes(value)) || tests.some((test) => test(value)));
    return [{ reason: `what '${id}' allows`, permits }, ...inner];
  });
}

const isExpression = (text: string): boolean => /^\/.+\/[a-z]*$/.test(text);

/** A configuration that is a program is not run: what it allows is unknown. */
export const secretlintProgram: Kind = {
  names: ['.secretlintrc.js', '.secretlintrc.cjs', '.secretlintrc.mjs'],
  read: (_, name) => ({ permits: [], unable: [`${name} is a program, which is not run here; write it as JSON`] }),
};

/** `.secretlintignore`: paths as in .gitignore. */
export const secretlintIgnore: Kind = {
  names: ['.secretlintignore'],
  read(text, name) {
    const unable: string[] = [];
    const permits = linesOf(text).flatMap(({ line, number }): Permit[] => {
      const problem = globProblem(line);
      if (problem !== undefined) unable.push(`${name}:${number} ${problem}`);
      const fits = globsOf([line]);
      return problem === undefined ? [{ reason: `its line ${number}`, permits: ({ path }) => fits(path) }] : [];
    });
    return { permits, unable };
  },
};

/** Paths that trufflehog is told to leave out (`--exclude-paths`): an expression a line. */
export const trufflehogPaths: Kind = {
  names: ['.trufflehogignore', '.trufflehog-exclude-paths', '.trufflehog-exclude-paths.txt'],
  read(text, name, tools) {
    const unable: string[] = [];
    const permits = linesOf(text).flatMap(({ line, number }): Permit[] => {
      const [test] = compiled([line], tools, `${name}:${number}`, unable);
      return test === undefined ? [] : [{ reason: `its line ${number}`, permits: ({ path }) => test(path) }];
    });
    return { permits, unable };
  },
};

/** The lines of a file but blank ones and comments. */
function linesOf(text: string): { line: string; number: number }[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'));
}
