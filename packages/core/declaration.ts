import { collected } from './errors.ts';
import { parseDuration } from './duration.ts';
import { endpointProblem } from './url.ts';
import { nearest } from './nearest.ts';
import { Secret } from './secret.ts';

interface Common {
  /** One sentence: what the value means. Rendered into action.yml, README, headers and flags. */
  readonly description: string;
  /** An example for the documentation. */
  readonly example?: string;
  /** Stands under Advanced in the documentation. */
  readonly advanced?: boolean;
}

/** An input: its kind decides how the text is read. Absent or empty means the default. */
export type Input = Common &
  (
    | { readonly kind: 'text'; readonly required?: boolean; readonly default?: string; readonly check?: Check }
    | { readonly kind: 'secret'; readonly required?: boolean; readonly check?: Check }
    | { readonly kind: 'boolean'; readonly default: boolean }
    /** `90s`, `15m`, `1h`, `1h30m`, or a bare number of seconds; read as seconds. */
    | { readonly kind: 'duration'; readonly default?: string }
    | { readonly kind: 'choice'; readonly options: readonly string[]; readonly default?: string }
    /** Values separated by commas, spaces or new lines. */
    | { readonly kind: 'list'; readonly default?: string; readonly options?: readonly string[]; readonly check?: Check }
    /** One entry a line; blank lines and lines that begin with # are left out. */
    | { readonly kind: 'lines'; readonly check?: Check }
    /** https, or http to loopback; no user info, no fragment, no link-local address. */
    | { readonly kind: 'url'; readonly required?: boolean; readonly default?: string }
  );

/** Says what is wrong with a text, or undefined when nothing is. */
export type Check = (text: string) => string | undefined;

export interface Output {
  readonly description: string;
  readonly secret?: boolean;
}

export type Inputs = Readonly<Record<string, Input>>;
export type Outputs = Readonly<Record<string, Output>>;

export interface Declaration<I extends Inputs = Inputs, O extends Outputs = Outputs> {
  readonly inputs: I;
  readonly outputs: O;
}

type Present<T, Value> = T extends { required: true } | { default: string } ? Value : Value | undefined;

export type ValueOf<T> = T extends { kind: 'boolean' }
  ? boolean
  : T extends { kind: 'duration' }
    ? Present<T, number>
    : T extends { kind: 'choice'; options: readonly (infer Option)[] }
      ? Present<T, Option>
      : T extends { kind: 'list' } | { kind: 'lines' }
        ? readonly string[]
        : T extends { kind: 'url' }
          ? Present<T, URL>
          : T extends { kind: 'secret' }
            ? Present<T, Secret>
            : Present<T, string>;

/** The values of a declaration's inputs, typed by their kinds. */
export type Values<I extends Inputs> = { readonly [Name in keyof I]: ValueOf<I[Name]> };

/** Texts as the platform hands them in: by declared name, absent or empty meaning the default. */
export interface Given {
  readonly texts: Readonly<Record<string, string>>;
  /** Names that were given but not declared, where the platform shows them. */
  readonly unknown: readonly string[];
}

/**
 * Reads all inputs; collects every problem before it throws INPUT_INVALID. `more` finds what is wrong with them together: an input that is
 * wrong by itself stands there as if it had not been given, and `isWhole` says whether all that are required have a value.
 */
export function readInputs<I extends Inputs>(
  inputs: I,
  given: Given,
  more: (values: Values<I>, isWhole: boolean) => readonly string[] = () => [],
): Values<I> {
  const values: Record<string, unknown> = {};
  const wrong: Record<string, string> = {};
  for (const [name, input] of Object.entries(inputs)) {
    const { value, problem } = readOne(input, given.texts[name]?.trim() ?? '');
    values[name] = problem === undefined ? value : readOne(input, '').value;
    if (problem !== undefined) wrong[name] = problem;
  }
  const isWhole = Object.entries(inputs).every(([name, input]) => !isRequired(input) || values[name] !== undefined);
  const names = Object.keys(wrong);
  const problems = [
    ...given.unknown.map((name) => misspelt(name, Object.keys(inputs))),
    ...names.map((name) => `input '${name}' ${wrong[name]!}`),
    // Mending an input that is wrong by itself may mend what it is part of.
    ...more(values as Values<I>, isWhole).filter((problem) => !names.some((name) => problem.includes(`'${name}'`))),
  ];
  if (problems.length > 0) throw collected('INPUT_INVALID', problems);
  return values as Values<I>;
}

function isRequired(input: Input): boolean {
  return 'required' in input && input.required;
}

function misspelt(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return `input '${name}' does not exist${near === undefined ? '' : `, did you mean '${near}'?`}`;
}

interface Reading {
  readonly value?: unknown;
  readonly problem?: string;
}

function readOne(input: Input, text: string): Reading {
  const given = text !== '' ? text : 'default' in input ? String(input.default ?? '') : '';
  if (given === '') {
    if (isRequired(input)) return { problem: input.example === undefined ? 'is required' : `is required, such as '${input.example}'` };
    return { value: input.kind === 'list' || input.kind === 'lines' ? [] : undefined };
  }
  switch (input.kind) {
    case 'text':
      return judged(given, input.check, given);
    case 'secret':
      return judged(given, input.check, new Secret(given));
    case 'boolean':
      if (!/^(true|false)$/i.test(given)) return { problem: `must be 'true' or 'false', not '${given}'` };
      return { value: given.toLowerCase() === 'true' };
    case 'duration': {
      const seconds = parseDuration(given);
      return seconds === undefined ? { problem: `must be a duration such as '15m' or '1h', not '${given}'` } : { value: seconds };
    }
    case 'choice':
      return judged(given, oneOf(input.options), given);
    case 'list': {
      const entries = given.split(/[\s,]+/).filter(Boolean);
      return eachJudged(entries, input.options === undefined ? input.check : oneOf(input.options));
    }
    case 'lines': {
      const entries = given
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
      return eachJudged(entries, input.check);
    }
    case 'url': {
      const problem = endpointProblem(given);
      return problem === undefined ? { value: new URL(given) } : { problem };
    }
  }
}

function judged(text: string, check: Check | undefined, value: unknown): Reading {
  const problem = check?.(text);
  return problem === undefined ? { value } : { problem };
}

function eachJudged(entries: readonly string[], check: Check | undefined): Reading {
  const problems = entries.map((entry) => check?.(entry)).filter((problem) => problem !== undefined);
  return problems.length === 0 ? { value: entries } : { problem: problems.join('; ') };
}

function oneOf(options: readonly string[]): Check {
  return (text) => {
    if (options.includes(text)) return undefined;
    const near = nearest(text, options);
    return `must be one of ${options.map((option) => `'${option}'`).join(', ')}, not '${text}'${near === undefined ? '' : `; did you mean '${near}'?`}`;
  };
}
