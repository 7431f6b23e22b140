import { DaypassError, isObject } from '@daypass/core';
import { isSameKind } from '../kinds.ts';
import { plain } from '../report/plain.ts';
import { compiled, recordsOf, textsOf } from './foreign.ts';
import type { ForeignRule, Kind, Permit, Place, Tools } from './foreign.ts';

type Table = Readonly<Record<string, unknown>>;

/** `.gitleaks.toml` and `.betterleaks.toml`: allowlists, global and of rules, and rules. */
export const gitleaksConfig: Kind = {
  names: ['.gitleaks.toml', '.betterleaks.toml'],
  async read(text, name, tools) {
    const table = await parse(text, name);
    const unable: string[] = [];
    const rules = recordsOf(table['rules']);
    const allowlists = [
      ...listsOf(table).map((list) => ({ list, targets: textsOf(list['targetRules']) })),
      ...rules.flatMap((rule) => listsOf(rule).map((list) => ({ list, targets: [textOf(rule['id'])] }))),
    ];
    const commits = allowlists.filter(({ list }) => !isAnd(list)).flatMap(({ list }) => textsOf(list['commits']));
    sayExtend(table['extend'], name, unable);
    for (const key of ['filter', 'prefilter', 'validate'])
      if (key in table || rules.some((rule) => key in rule)) unable.push(`${name}: '${key}' is an expression that is not evaluated here`);
    return {
      permits: allowlists.flatMap(({ list, targets }) => permitOf(list, targets, name, tools, unable)),
      rules: rules.flatMap((rule) => ruleOf(rule, name, tools, unable)),
      commits,
      unable,
    };
  },
};

async function parse(text: string, name: string): Promise<Table> {
  const { TomlError, parse: parseToml } = await import('smol-toml');
  try {
    return parseToml(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new DaypassError('LINT_IGNORES', `${name}:${error.line}:${error.column}: ${plain(error.message.split('\n')[0]!)}`);
  }
}

const listsOf = (table: Table): Table[] => [...recordsOf(table['allowlist']), ...recordsOf(table['allowlists'])];
const isAnd = (list: Table): boolean => textOf(list['condition']).toUpperCase() === 'AND';
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function sayExtend(extend: unknown, name: string, unable: string[]): void {
  if (!isObject(extend)) return;
  for (const key of ['path', 'url'])
    if (key in extend) unable.push(`${name} extends '${textOf(extend[key])}', which is not read here: what it allows is not honoured`);
  const disabled = textsOf(extend['disabledRules']);
  if (disabled.length > 0)
    unable.push(`${name} switches off ${disabled.join(', ')}; rules here are switched off in daypass.yml, by their own ids`);
}

function permitOf(list: Table, targets: readonly string[], name: string, tools: Tools, unable: string[]): Permit[] {
  const reason = textOf(list['description']) || 'an allowlist';
  const paths = compiled(textsOf(list['paths']), tools, `${name}: paths of '${reason}'`, unable);
  const regexes = compiled(textsOf(list['regexes']), tools, `${name}: regexes of '${reason}'`, unable);
  const stopwords = textsOf(list['stopwords']).map((word) => word.toLowerCase());
  const isOfLine = ['line', 'match'].includes(textOf(list['regexTarget']));
  const tests: ((place: Place) => boolean)[] = [];
  if ('paths' in list) tests.push(({ path }) => paths.some((test) => test(path)));
  if ('regexes' in list) tests.push(({ text, value }) => regexes.some((test) => test(isOfLine ? text : value)));
  if ('stopwords' in list) tests.push(({ value }) => stopwords.some((word) => value.toLowerCase().includes(word)));
  if (isAnd(list) && 'commits' in list) {
    unable.push(`${name}: the allowlist '${reason}' joins commits with other conditions, which is not honoured`);
    return [];
  }
  if (tests.length === 0) return [];
  const isTarget = (rule: string): boolean => targets.length === 0 || targets.some((target) => isSameKind(target, rule));
  const isMet = isAnd(list)
    ? (place: Place): boolean => tests.every((test) => test(place))
    : (place: Place): boolean => tests.some((test) => test(place));
  return [{ reason, permits: (place) => isTarget(place.rule) && isMet(place) }];
}

function ruleOf(rule: Table, name: string, tools: Tools, unable: string[]): ForeignRule[] {
  const id = textOf(rule['id']).replace(/[^\w-]/g, '-');
  const regex = textOf(rule['regex']);
  if (id === '') unable.push(`${name}: a rule without an id is not run`);
  // A rule that only adds an allowlist to one of gitleaks' own has no expression.
  if (regex === '' && textOf(rule['path']) !== '') unable.push(`${name}: the rule '${id}' looks at paths alone, which is not done here`);
  if (id === '' || regex === '') return [];
  if (tools.compile(regex) === undefined) {
    unable.push(`${name}: the rule '${id}' is not run: RE2 does not take its regex`);
    return [];
  }
  const path = textOf(rule['path']);
  const [fits] = path === '' ? [] : compiled([path], tools, `${name}: the path of '${id}'`, unable);
  return [
    {
      id,
      title: textOf(rule['description']) || id,
      regex,
      group: typeof rule['secretGroup'] === 'number' ? rule['secretGroup'] : 0,
      keywords: textsOf(rule['keywords']),
      entropy: typeof rule['entropy'] === 'number' ? rule['entropy'] : 0,
      covers: path === '' ? () => true : (of) => fits?.(of) === true,
    },
  ];
}
