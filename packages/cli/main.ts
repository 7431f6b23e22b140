import { plainLine } from '@daypass/ci';
import { DaypassError, documentation, hostOf, nearest, version } from '@daypass/core';
import { asDaypassError } from '@daypass/credentials';
import { isHelper } from '@daypass/lint/helper';
import { commands } from './commands.ts';
import { fixes } from './fixes.gen.ts';
import { usage } from './flags.ts';
import { print } from './print.ts';

async function main(): Promise<void> {
  const [given = 'help', ...args] = process.argv.slice(2);
  try {
    process.exitCode = await run(given.replace(/^--?/, ''), args);
  } catch (thrown) {
    end(told(refusedBySystem(thrown) ?? asDaypassError(thrown)));
  }
}

async function run(name: string, args: readonly string[]): Promise<number> {
  if (name === 'version') return say(`${version}\n`);
  const asked = name === 'help' || name === 'h' ? args[0] : asksForHelp(args) ? name : undefined;
  if (asked !== undefined || name === 'help' || name === 'h') return say(await manual(asked));
  return (await entry(name).load()).run(args, process);
}

/** Whether `--help` stands among a command's own arguments, not among those of a command behind `--`. */
function asksForHelp(args: readonly string[]): boolean {
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return own.some((one) => one === '--help' || one === '-h');
}

async function manual(name: string | undefined): Promise<string> {
  const { overview, page } = await import('./manual.ts');
  return name === undefined ? overview() : page(name, entry(name), await entry(name).load());
}

function entry(name: string): (typeof commands)[string] {
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (found !== undefined) return found;
  const near = nearest(name, Object.keys(commands));
  throw usage(
    `there is no command '${name}'${near === undefined ? ` (${Object.keys(commands).join(', ')})` : `; did you mean '${near}'?`}`,
  );
}

/** What the system refuses is no fault of daypass. */
function refusedBySystem(thrown: unknown): DaypassError | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { code, syscall, path } = thrown as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return undefined;
  return new DaypassError('CLI_SYSTEM', `the system refused '${syscall}'${path === undefined ? '' : ` of '${path}'`}: ${code}`, {
    cause: thrown,
  });
}

function told({ code, message, detail }: DaypassError): string {
  const fix = detail.fix ?? fixes[code];
  return `daypass: ${message}${fix === undefined ? '' : `\nfix: ${fix}`}\n${code}: ${documentation(code)}\n`;
}

function say(text: string): number {
  print(text);
  return 0;
}

/** Ends at once: nothing that still waits has a say in it, nor whether anybody reads the last words. */
function end(words: string): void {
  try {
    hostOf(process, 2).write(words.trimEnd().split('\n').map(plainLine).join(''));
  } finally {
    process.exit(2);
  }
}

// A scan starts this file anew in threads of its own: there it does the part that it was started for.
if (isHelper()) void import('./lint.ts');
else void main();
