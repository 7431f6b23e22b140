import { readFileSync } from 'node:fs';
import { DaypassError, nearest } from '@daypass/core';
import type { Input, Inputs } from '@daypass/core';

type Texts = Readonly<Record<string, string>>;

/** A command line: options as texts, by name, and the words between them. */
export interface CommandLine {
  readonly texts: Texts;
  readonly words: readonly string[];
}

/** How a command line may go on beside its own options. */
export interface Reading {
  /** Words, at most this many. */
  readonly words?: number;
  /** Options that depend on those that were given; a switch among them is not followed by a word. */
  more?(texts: Texts): Inputs;
  /** Options that are not given come from variables of this prefix: `DAYPASS_AWS` and `role` make DAYPASS_AWS_ROLE. */
  readonly variables?: string;
}

const option = /^--([a-z][a-z-]*)(?:=([^]*))?$/;

/**
 * Reads `--name value` and `--name=value`, and bare `--name` of a boolean. An option of lines or of a list may be given again; one that is a
 * secret names a variable or a file. Throws CLI_USAGE, with the nearest right name.
 */
export function parseFlags(
  args: readonly string[],
  own: Inputs,
  { words: most = 0, more = () => ({}), variables }: Reading = {},
): CommandLine {
  const texts: Record<string, string> = {};
  const words: string[] = [];
  const bare = new Set<string>();
  const again = new Set<string>();
  for (let at = 0; at < args.length; at++) {
    const [, name, value] = option.exec(args[at]!) ?? [];
    if (name === undefined) {
      words.push(args[at]!);
      continue;
    }
    const isBare = value === undefined && (own[name]?.kind === 'boolean' || at + 1 === args.length || option.test(args[at + 1]!));
    if (isBare) bare.add(name);
    const text = value ?? (isBare ? '' : args[++at]!);
    if (texts[name] !== undefined) again.add(name);
    texts[name] = texts[name] === undefined ? text : `${texts[name]}\n${text}`;
  }
  const [extra] = words.filter((word) => word.startsWith('-') && word !== '-').concat(words.slice(most));
  if (extra !== undefined) throw usage(`'${extra}' is no option`);
  const declared: Inputs = { ...own, ...more(texts) };
  for (const [name, text] of Object.entries(texts)) {
    const { kind } = declaredAs(name, declared);
    if (again.has(name) && kind !== 'lines' && kind !== 'list') throw usage(`option '--${name}' is given twice`);
    texts[name] = kind === 'boolean' ? switched(name, bare.has(name) ? 'true' : text) : text;
    if (texts[name] === '') throw usage(`option '--${name}' needs a value`);
  }
  if (variables !== undefined)
    for (const name of Object.keys(declared)) {
      const value = process.env[`${variables}_${name.toUpperCase().replaceAll('-', '_')}`] ?? '';
      if (value !== '' && declared[name]!.kind !== 'secret') texts[name] ??= value;
    }
  for (const name of Object.keys(texts)) if (declared[name]!.kind === 'secret') texts[name] = secretOf(name, texts[name]!);
  return { texts, words };
}

function declaredAs(name: string, declared: Inputs): Input {
  if (Object.hasOwn(declared, name)) return declared[name]!;
  const near = nearest(name, Object.keys(declared));
  throw usage(`there is no option '--${name}'${near === undefined ? '' : `; did you mean '--${near}'?`}`);
}

/** What is meant to be on must not stay off because of another word for it. */
function switched(name: string, text: string): string {
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase();
  throw usage(`option '--${name}' is 'true' or 'false', not '${text}'`);
}

/** A command line can be read by every process of the machine: a secret stands elsewhere. */
function secretOf(name: string, text: string): string {
  const [, kind, where = ''] = /^(env|file):(.+)$/.exec(text) ?? [];
  if (kind === undefined)
    throw usage(
      `option '--${name}' is a secret, and every process can read a command line`,
      `--${name} env:VARIABLE or --${name} file:PATH`,
    );
  const value = kind === 'env' ? process.env[where] : textOf(name, where);
  if (value === undefined || value.trim() === '')
    throw usage(
      `option '--${name}' names ${kind === 'env' ? `the variable '${where}', which is empty` : `the file '${where}', which is empty`}`,
    );
  return value.trim();
}

/** What the file of an option holds; 0 is standard input. Throws CLI_USAGE. */
export function textOf(name: string, path: string | 0): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const where = path === 0 ? 'standard input' : `the file '${path}'`;
    throw usage(`option '--${name}' names ${where}, which cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`);
  }
}

/** Options without some of them. */
export function without(inputs: Inputs, ...names: readonly string[]): Inputs {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !names.includes(name)));
}

/** The error of a command line that cannot be read. */
export function usage(message: string, fix?: string): DaypassError {
  return new DaypassError('CLI_USAGE', message, fix === undefined ? {} : { fix });
}
