import { DaypassError, readInputs } from '@daypass/core';
import type { Input } from '@daypass/core';
import type { Entry, Located, Place, Problem } from '@daypass/core/yaml';
import { suggestion } from '@daypass/core/yaml';
import type { Provider } from '@daypass/exchange';
import type { Conditions } from '@daypass/identity/conditions';
import { readConditions } from './conditions.ts';

/** One credential as the file states it. */
export interface Stated {
  readonly name: string;
  readonly place: Place;
  readonly provider: Provider;
  /** The provider's inputs, by name, as an action would be given them. */
  readonly texts: Readonly<Record<string, string>>;
  /** Inputs that an environment of that name states over `texts`. */
  readonly environments: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly conditions: Conditions | undefined;
  readonly needs: readonly string[];
}

const ownKeys = ['provider', 'conditions', 'needs', 'environments'] as const;

/** Inputs that are a run's, not a credential's. */
export const notInFile = ['audit-file'];

const nameShape = /^[A-Za-z][\w-]{0,63}$/;

/** Reads one credential; tells every problem. undefined where it cannot even be known what it is. */
export function readEntry(
  name: string,
  { key, value: located }: Entry,
  providers: readonly Provider[],
  problems: Problem[],
): Stated | undefined {
  if (!nameShape.test(name)) problems.push({ ...key, says: `'${name}' is no name: letters, digits, - and _, at most 64, a letter first` });
  if (!(located.value instanceof Map) || located.value.size === 0) {
    problems.push({ ...key, says: `the credential '${name}' is empty; it needs at least 'provider'` });
    return undefined;
  }
  const fields = located.value;
  const provider = providerOf(name, key, fields.get('provider'), providers, problems);
  if (provider === undefined) return undefined;
  const conditions = fields.get('conditions');
  const needs = fields.get('needs');
  const environments = fields.get('environments');
  const inputs = new Map([...fields].filter(([field]) => !(ownKeys as readonly string[]).includes(field)));
  return {
    name,
    place: key,
    provider,
    texts: readTexts(inputs, provider, [...ownKeys], problems),
    environments: environments === undefined ? new Map() : readEnvironments(environments.value, provider, problems),
    conditions: conditions === undefined ? undefined : readConditions(conditions.value, problems),
    needs: needs === undefined ? [] : namesOf(needs.value, 'needs', problems),
  };
}

function providerOf(
  name: string,
  place: Place,
  entry: Entry | undefined,
  providers: readonly Provider[],
  problems: Problem[],
): Provider | undefined {
  const ids = providers.map(({ id }) => id);
  if (entry === undefined) {
    problems.push({ ...place, says: `the credential '${name}' needs 'provider': ${ids.join(', ')}` });
    return undefined;
  }
  const { line, column, value } = entry.value;
  const found = providers.find(({ id }) => id === value);
  if (found === undefined)
    problems.push({ line, column, says: `there is no such provider${suggestion(value, ids) || `; there are ${ids.join(', ')}`}` });
  return found;
}

function readEnvironments(located: Located, provider: Provider, problems: Problem[]): Stated['environments'] {
  const { line, column, value } = located;
  if (!(value instanceof Map) || value.size === 0) {
    problems.push({ line, column, says: "'environments' must have keys of its own, the names of environments" });
    return new Map();
  }
  return new Map(
    [...value].map(([name, { key, value: over }]) => {
      if (over.value instanceof Map) return [name, readTexts(over.value, provider, [], problems)];
      problems.push({ ...key, says: `the environment '${name}' must state inputs of the credential` });
      return [name, {}];
    }),
  );
}

/** Values of inputs as texts, each checked as the action checks it. */
function readTexts(
  fields: ReadonlyMap<string, Entry>,
  provider: Provider,
  further: readonly string[],
  problems: Problem[],
): Readonly<Record<string, string>> {
  const known = Object.keys(provider.inputs).filter((name) => !notInFile.includes(name));
  const texts: Record<string, string> = {};
  for (const [name, { key, value }] of fields) {
    const input = known.includes(name) ? provider.inputs[name] : undefined;
    if (input === undefined) {
      const why = notInFile.includes(name)
        ? `'${name}' belongs to the step or the command, not to a credential`
        : `the provider '${provider.id}' has no '${name}'`;
      problems.push({ ...key, says: `${why}${suggestion(name, [...known, ...further])}` });
      continue;
    }
    const text = textOf(name, input, value, problems);
    if (text === undefined) continue;
    if (text.includes('${{'))
      problems.push({
        line: value.line,
        column: value.column,
        says: `'${name}' holds an expression, and nothing evaluates one here: write the value out`,
      });
    texts[name] = text;
    const problem = problemOf(name, input, text);
    if (problem !== undefined) problems.push({ line: value.line, column: value.column, says: problem });
  }
  return texts;
}

function textOf(name: string, input: Input, located: Located, problems: Problem[]): string | undefined {
  const { line, column, value } = located;
  const wrong = (says: string): undefined => void problems.push({ line, column, says: `'${name}' ${says}` });
  if (input.kind === 'secret') return wrong('is a secret: it never stands in a file of the repository');
  if (value === null || value === '') return wrong('has no value');
  const isMany = input.kind === 'lines' || input.kind === 'list';
  if (value instanceof Map) {
    if (name !== 'secrets') return wrong(`must be a ${isMany ? 'list' : 'text'}`);
    return listed(
      [...value].map(([secret, entry]) => (typeof entry.value.value === 'string' ? `${secret} = ${entry.value.value}` : undefined)),
      wrong,
    );
  }
  if (Array.isArray(value)) {
    const items = value as readonly Located[];
    if (!isMany) return wrong('must be one value, not a list');
    return listed(
      items.map((item) => (['string', 'number'].includes(typeof item.value) ? asWritten(item) : undefined)),
      wrong,
    );
  }
  return asWritten(located);
}

/** Entries one a line. An empty list would mean the default: that an input is not given is said by leaving it out. */
function listed(entries: readonly (string | undefined)[], wrong: (says: string) => undefined): string | undefined {
  if (entries.length === 0) return wrong('is empty: leave it out, or state what it holds');
  if (entries.some((entry) => entry === undefined || entry.trim() === '')) return wrong('must hold texts alone');
  return entries.join('\n');
}

function asWritten({ value, written }: Located): string {
  return written ?? String(value);
}

/** What is wrong with one input by itself, in the words of the action. */
function problemOf(name: string, input: Input, text: string): string | undefined {
  try {
    readInputs({ [name]: input }, { texts: { [name]: text }, unknown: [] });
    return undefined;
  } catch (error) {
    if (!(error instanceof DaypassError)) throw error;
    return error.message.replace(/^input /, '');
  }
}

function namesOf(located: Located, name: string, problems: Problem[]): readonly string[] {
  const items = Array.isArray(located.value) ? (located.value as readonly Located[]) : [located];
  return items.flatMap(({ line, column, value }) => {
    if (typeof value === 'string') return [value];
    problems.push({ line, column, says: `'${name}' must be the name of another credential, or a list of names` });
    return [];
  });
}
