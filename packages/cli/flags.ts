import { DaypassError, nearest } from '@daypass/core';

/** Reads `--name value`, `--name=value`, and bare `--name` for `switches`; those of `several` may be given again, a line each. Throws CLI_USAGE, with the nearest right name. */
export function parseFlags(
  args: readonly string[],
  switches: readonly string[],
  known: (given: Readonly<Record<string, string>>) => readonly string[],
  several: readonly string[] = [],
): Record<string, string> {
  const given: Record<string, string> = {};
  for (let at = 0; at < args.length; at++) {
    const [, name = '', value] = /^--([a-z][a-z-]*)(?:=([^]*))?$/.exec(args[at]!) ?? [];
    if (name === '') throw new DaypassError('CLI_USAGE', `'${args[at]!}' is no option`);
    const text = value ?? (switches.includes(name) ? 'true' : (args[++at] ?? ''));
    const before = given[name];
    if (before !== undefined && !several.includes(name) && !switches.includes(name))
      throw new DaypassError('CLI_USAGE', `option '--${name}' is given twice`);
    given[name] = before === undefined || switches.includes(name) ? text : `${before}\n${text}`;
  }
  const names = [...switches, ...known(given)];
  for (const name of Object.keys(given)) {
    if (names.includes(name) && given[name] !== '') continue;
    if (names.includes(name)) throw new DaypassError('CLI_USAGE', `option '--${name}' needs a value`);
    const near = nearest(name, names);
    throw new DaypassError('CLI_USAGE', `there is no option '--${name}'${near === undefined ? '' : `; did you mean '--${near}'?`}`);
  }
  return given;
}
