import type { Inputs } from '@daypass/core';

/** What the command table says of a command before its code is loaded. */
export interface Entry {
  /** One sentence. */
  readonly summary: string;
  /** What stands after its name: `[PATH]`. */
  readonly synopsis: string;
  load(): Promise<Command>;
}

/** A command: its options are declared as an action's inputs are. */
export interface Command {
  readonly flags: Inputs;
  /** Command line and what it does, to be copied. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Exit codes beside 2, which is: not done (usage, configuration, surroundings). */
  readonly exits: readonly (readonly [code: string, meaning: string])[];
  /** More that has to be said, in paragraphs. */
  readonly notes?: readonly string[];
  /** Gets the arguments after its name; returns the exit code. */
  run(args: readonly string[], process: NodeJS.Process): Promise<number>;
}

/** `--json`, of the commands that have it. */
export const json = { kind: 'boolean', default: false, description: 'One JSON document on standard output.' } as const;
