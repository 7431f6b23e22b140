import { readFileSync } from 'node:fs';
import { DaypassError, nearest } from '@daypass/core';
import type { Inputs } from '@daypass/core';

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
  /** Options that depend on those that were given; none of them is a switch. */
  more?(texts: Texts): Inputs;
  /** Options that are not given come from variables of this prefix: `DAYPASS_AWS` and `role` make DAYPASS_AWS_ROLE. */
  readonly variables?: string;
}

/**
 * Reads `--name value` and `--name=value`, and bare `--name` of a boolean. An option of lines or of a list may be given again; one that is a
 * secret names a variable or a file. Throws CLI_USAGE, with the nearest right name.
 */
export function parseFlags(
  args: readonly string[],
  own: Inputs,
  { words: most = 0, more = () => ({}), variables }: Reading = {},
): CommandLine {
  const isSwitch = (name: string): boolean => own[name]?.kind === 'boolean';
  const texts: Record<string, string> = {};
  const words: string[] = [];
  const again: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const [, name = '', value] = /^--([a-z][a-z-]*)(?:=([^]*))?$/.exec(args[at]!) ?? [];
    if (name === '') {
      words.push(args[at]!);
      continue;
    }
    const text = value ?? (isSwitch(name) ? 'true' : (args[++at] ?? ''));
    if (texts[name] !== undefined) again.push(name);
    texts[name] = texts[name] === undefined ? text : `${texts[name]}\n${text}`;
  }
  const [extra] = words.filter((word) => word.startsWith('-') && word !== '-').concat(words.slice(most));
  if (extra !== undefined) throw usage(`'${extra}' is no option`);
  const declared = { ...own, ...more(texts) };
  for (const name of Object.keys(texts)) check(name, texts[name]!, declared);
  for (const name of again) {
    if (!['lines', 'list'].includes(declared[name]!.kind)) throw usage(`option '--${name}' is given twice`);
  }
  if (variables !== undefined)
    for (const name of Object.keys(declared)) {
      const value = process.env[`${variables}_${name.toUpperCase().replaceAll('-', '_')}`] ?? '';
      if (value !== '' && declared[name]!.kind !== 'secret') texts[name] ??= value;
    }
  for (const name of Object.keys(texts)) if (declared[name]!.kind === 'secret') texts[name] = secretOf(name, texts[name]!);
  return { texts, words };
}

function check(name: string, text: string, declared: Inputs): void {
  if (Object.hasOwn(declared, name) && text !== '') return;
  if (Object.hasOwn(declared, name)) throw usage(`option '--${name}' needs a value`);
  const near = nearest(name, Object.keys(declared));
  throw usage(`there is no option '--${name}'${near === undefined ? '' : `; did you mean '--${near}'?`}`);
}

/** A command line can be read by every process of the machine: a secret stands elsewhere. */
function secretOf(name: string, text: string): string {
  const [, kind, where = ''] = /^(env|file):(.+)$/.exec(text) ?? [];
  if (kind === undefined)
    throw usage(
      `option '--${name}' is a secret, and every process can read a command line`,
      `--${name} env:VARIABLE or --${name} file:PATH`,
    );
  const value = kind === 'env' ? process.env[where] : fileText(name, where);
  if (value === undefined || value.trim() === '')
    throw usage(
      `option '--${name}' names ${kind === 'env' ? `the variable '${where}', which is empty` : `the file '${where}', which is empty`}`,
    );
  return value.trim();
}

/** What the file of an option holds. Throws CLI_USAGE. */
export function fileText(name: string, path: string | 0): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw usage(`option '--${name}' names the file '${path}', which cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`);
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
