import { isObject } from '@daypass/core';
/** Where a candidate stands, for files of other scanners to judge. */
export interface Place {
  readonly rule: string;
  readonly value: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** The line itself. */
  readonly text: string;
}

/** One entry of another scanner's file that lets findings stay. */
export interface Permit {
  /** Why, as its file says. */
  readonly reason: string;
  permits(place: Place): boolean;
}

/** A rule of another scanner's file. */
export interface ForeignRule {
  readonly id: string;
  readonly title: string;
  readonly regex: string;
  readonly group: number;
  readonly keywords: readonly string[];
  readonly entropy: number;
  /** On the path. */
  readonly covers: (path: string) => boolean;
}

/** What one file of another scanner says. */
export interface Part {
  readonly permits: readonly Permit[];
  readonly rules?: readonly ForeignRule[];
  /** Commits whose findings may stay. */
  readonly commits?: readonly string[];
  /** What it says that is not honoured here, each with why. */
  readonly unable: readonly string[];
}

export interface Tools {
  /** The commit that the file is read at; undefined: it is the one on disk. */
  readonly at: string | undefined;
  /** A test by a regular expression, linear in the text; undefined where RE2 does not take it. */
  compile(regex: string, flags?: string): ((text: string) => boolean) | undefined;
  /** The values that stand in a line of a file as a commit has it; undefined where the commit is not here. */
  valuesAt(commit: string, path: string, line: number): readonly { readonly rule: string; readonly value: string }[] | undefined;
}

/** A kind of file: its names at the root, and how it is read. Throws LINT_IGNORES where it is broken. */
export interface Kind {
  readonly names: readonly string[];
  read(text: string, name: string, tools: Tools): Part | Promise<Part>;
}

/** Compiles what can be compiled; says what cannot. */
export function compiled(
  regexes: readonly string[],
  tools: Tools,
  where: string,
  unable: string[],
  flags = '',
): ((text: string) => boolean)[] {
  return regexes.flatMap((regex, index) => {
    const test = tools.compile(regex, flags);
    // An expression that allows a secret may hold it: it is not shown.
    if (test === undefined) unable.push(`${where}: expression ${index + 1} of ${regexes.length} is none that RE2 takes`);
    return test ?? [];
  });
}

/** The texts of a value that should be a list of them. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** The records of a value that is one, or a list of them. */
export function recordsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}
