import { DaypassError, hostOf } from '@daypass/core';
import type { Host } from '@daypass/core';

/** Writes what a command was asked for to standard output, at once and whole. Throws CLI_OUTPUT. */
export function print(text: string): void {
  try {
    hostOf(process).write(text);
  } catch (cause) {
    throw new DaypassError('CLI_OUTPUT', `standard output could not be written: ${(cause as NodeJS.ErrnoException).code ?? 'unknown'}`, {
      cause,
    });
  }
}

/** The process as a host that writes what a command was asked for. */
export function printingHost(process: NodeJS.Process): Host {
  return { ...hostOf(process), write: print };
}
