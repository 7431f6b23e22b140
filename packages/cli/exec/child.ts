import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { constants } from 'node:os';
import { isatty } from 'node:tty';
import { DaypassError } from '@daypass/core';
import type { Life } from '@daypass/credentials';
import { openPipes, readerOf, relay } from './pipe.ts';
import type { Pipe, Relay } from './pipe.ts';

export type Output = 'as it is' | 'redacted' | 'together';

export interface Running {
  readonly command: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Forms of secrets: hidden in what the command writes to standard error. */
  readonly hidden: readonly string[];
  /** Where they are hidden in standard output too; `together`: both lead to one place, and keep their order. */
  readonly output: Output;
  /** For what it writes, as many as `pipesFor` says; undefined: the system has none. */
  readonly pipes: readonly Pipe[] | undefined;
  readonly system: NodeJS.Platform;
}

/** A command that has ended. */
export interface Ended {
  /** As a shell's `$?`: 128+n where signal n ended it. */
  readonly code: number;
  /** What ended it, where it was a signal. */
  readonly signal: NodeJS.Signals | undefined;
  /** Resolves when what it wrote has been passed on; with the code of why standard output took not all of it. */
  readonly written: Promise<string | undefined>;
}

/** The pipes that a command will write to; making them takes another process, and so a while. */
export function pipesFor(output: Output, system: NodeJS.Platform): Promise<readonly Pipe[] | undefined> {
  return openPipes(output === 'redacted' ? 2 : 1, system);
}

/** Runs a command; what comes to this process as a signal goes to it. Throws CLI_NO_COMMAND (127), CLI_COMMAND_NOT_RUN (126). */
export async function runChild({ command, env, hidden, output, pipes, system }: Running, life: Pick<Life, 'lend'>): Promise<Ended> {
  const isOnTerminal = [0, 1, 2].some((descriptor) => isatty(descriptor));
  const [error, out = error] = pipes ?? [];
  const stdout = output === 'as it is' ? 'inherit' : (out?.writer ?? 'pipe');
  const child = start(command, {
    env,
    stdio: ['inherit', stdout, error?.writer ?? 'pipe'],
    detached: !isOnTerminal && system !== 'win32',
  });
  const exit = exitOf(child, command[0]!);
  for (const { writer } of pipes ?? []) closeSync(writer);
  const giveLifeBack = life.lend((name) => passOn(name, child, { isOnTerminal, system }));
  try {
    if (child.pid === undefined) await exit;
    const relays: Relay[] = [];
    const readError = error === undefined ? child.stderr : readerOf(error);
    if (readError !== null) relays.push(relay(readError, 2, hidden));
    const readOut = out !== undefined && out !== error ? readerOf(out) : child.stdout;
    if (readOut !== null) relays.push(relay(readOut, 1, hidden));
    const { code, signal } = await exit;
    // Standard error that takes nothing holds no command up, nor makes it a failure.
    const lost = relays.at(output === 'together' ? 0 : 1)?.done;
    return { code, signal, written: allWritten(relays).then(() => lost) };
  } finally {
    giveLifeBack();
  }
}

function start(command: readonly string[], options: Parameters<typeof spawn>[2]): ChildProcess {
  try {
    return spawn(command[0]!, command.slice(1), options);
  } catch (error) {
    throw notRun(error as NodeJS.ErrnoException, command[0]!);
  }
}

function exitOf(child: ChildProcess, name: string): Promise<Pick<Ended, 'code' | 'signal'>> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(notRun(error, name)));
    child.once('exit', (code, signal) => resolve({ code: code ?? 128 + constants.signals[signal!], signal: signal ?? undefined }));
  });
}

function notRun(error: NodeJS.ErrnoException, name: string): DaypassError {
  const { code = 'unknown' } = error;
  if (code === 'ENOENT') return new DaypassError('CLI_NO_COMMAND', `the command '${name}' was not found`, { cause: error });
  const fix = fixes[code] === undefined ? {} : { fix: fixes[code] };
  return new DaypassError('CLI_COMMAND_NOT_RUN', `the command '${name}' could not be run (${code})`, { cause: error, ...fix });
}

/** What mends it where it is not the command's own file. */
const fixes: Readonly<Record<string, string>> = {
  E2BIG: 'arguments and variables are larger than the system takes: have large secrets as files (`deliver-secrets: file`)',
  ERR_INVALID_ARG_VALUE: 'no argument or variable can hold a NUL byte: have such secrets as files (`deliver-secrets: file`)',
  EMFILE: 'raise the limit of open files (`ulimit -n`)',
  EAGAIN: 'raise the limit of processes (`ulimit -u`, or that of the container)',
};

interface Killable {
  readonly pid?: number | undefined;
  kill(signal: NodeJS.Signals): boolean;
}

interface Surroundings {
  readonly isOnTerminal: boolean;
  readonly system: NodeJS.Platform;
}

/**
 * Passes a signal on, once. Without a terminal the command leads a group of its own, which gets it whole. On a terminal, and on Windows, it
 * stays in daypass's group, which got what the terminal sends (Ctrl-C, hang-up) already.
 */
export function passOn(name: NodeJS.Signals, child: Killable, { isOnTerminal, system }: Surroundings): void {
  if (child.pid === undefined) return;
  if (isOnTerminal || system === 'win32') {
    if (name === 'SIGTERM') child.kill(name);
    return;
  }
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** A process that the command left behind may keep its pipes open: it is waited for while it writes, but not long. */
const silenceMs = 250;
const longestMs = 5_000;

async function allWritten(relays: readonly Relay[]): Promise<void> {
  const all = Promise.all(relays.map(({ done }) => done)).then(() => true);
  const seen = (): number => relays.reduce((sum, one) => sum + one.seen(), 0);
  for (let left = longestMs; left > 0;) {
    const before = seen();
    if (await Promise.race([all, new Promise<false>((resolve) => setTimeout(resolve, silenceMs, false))])) return;
    if (relays.some((one) => one.isWaiting())) continue;
    left = seen() === before ? 0 : left - silenceMs;
  }
  for (const one of relays) one.stop();
  await all;
}
