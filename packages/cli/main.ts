import { isMainThread } from 'node:worker_threads';
import { DaypassError, documentation, hostOf, nearest, version } from '@daypass/core';
import { asDaypassError } from '@daypass/credentials';
import { fixes } from './fixes.gen.ts';
import { usage } from './usage.ts';

/** A command: gets the arguments after its name, returns the exit code. Its code runs only when it is asked for. */
type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  demo: async (args) => (await import('./demo/index.ts')).runDemo(args, process),
  doctor: async (args) => (await import('./doctor/index.ts')).runDoctor(args, hostOf(process)),
  sandbox: async (args) => (await import('./sandbox/index.ts')).runSandbox(args, process),
  lint: async (args) => (await import('./lint.ts')).runLint(args, hostOf(process)),
  help: () => say(usage),
  version: () => say(`${version}\n`),
};

async function main(): Promise<void> {
  const [name = 'help', ...args] = process.argv.slice(2);
  const command = commands[name.replace(/^--?/, '')];
  try {
    if (command === undefined) throw unknown(name);
    process.exitCode = await (args.some((one) => one === '--help' || one === '-h') ? say(usage) : command(args));
  } catch (thrown) {
    const { code, message, detail } = asDaypassError(thrown);
    const fix = detail.fix ?? fixes[code];
    process.stderr.write(`daypass: ${message}${fix === undefined ? '' : `\nfix: ${fix}`}\n${code}: ${documentation(code)}\n`);
    process.exitCode = 2;
  }
}

function unknown(name: string): DaypassError {
  const near = nearest(name, Object.keys(commands));
  const hint = near === undefined ? ` (${Object.keys(commands).join(', ')})` : `; did you mean '${near}'?`;
  return new DaypassError('CLI_USAGE', `there is no command '${name}'${hint}`);
}

function say(text: string): Promise<number> {
  process.stdout.write(text);
  return Promise.resolve(0);
}

// In a thread of its own this file does the part of a scan that it was started for.
if (isMainThread) void main();
else void import('./lint.ts');
