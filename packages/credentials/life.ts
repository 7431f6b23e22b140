import type { Host } from '@daypass/core';
import { DaypassError, documentation, longestTimerMs } from '@daypass/core';

/** After a failure or a signal this long goes to giving back; then the process ends, whatever still hangs. */
export const graceMs = 5_000;

/** How long giving back may take when all went well. */
export const postMs = 20_000;
const hardStopMs = 6_500;

/** What the run needs of the process: how it ends, and what cuts it short. */
export interface Life {
  /** Aborts with LIFE_CANCELLED when the runner cancels the job (SIGINT, then SIGTERM 7.5 s later), or a terminal does (SIGHUP, SIGQUIT). */
  readonly signal: AbortSignal;
  /** The process ends at the latest this many milliseconds from now, plus the grace, with exit code 1. */
  limit(milliseconds: number): void;
  /** Signals go to `to`, and no time runs out, until the function that is returned is called. */
  lend(to: (name: NodeJS.Signals) => void): () => void;
  /** The one way to another exit code than 1. */
  end(code: number): void;
}

/** Starts at exit code 1; ends at 1 when the loop drains, a deadline passes or a signal comes, unless `end` was called. */
export function beginLife(process: NodeJS.Process, host: Host, tell: typeof say = say): Life {
  process.exitCode = 1;
  const cancel = new AbortController();
  let ended = false;
  let hardStop: NodeJS.Timeout | undefined;
  let borrower: ((name: NodeJS.Signals) => void) | undefined;
  const stopAt = (milliseconds: number): void => {
    clearTimeout(hardStop);
    hardStop = setTimeout(
      () => {
        tell(host, 'LIFE_OUT_OF_TIME', 'the step did not end within its time');
        process.exit(1);
      },
      Math.min(milliseconds, longestTimerMs),
    ).unref();
  };
  const onSignal = (name: NodeJS.Signals): void => {
    if (borrower !== undefined) return borrower(name);
    if (cancel.signal.aborted) return;
    cancel.abort(new DaypassError('LIFE_CANCELLED', `the job was cancelled (${name})`));
    stopAt(hardStopMs);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const) process.on(name, () => onSignal(name));
  process.once('beforeExit', () => {
    if (ended) return;
    tell(host, 'LIFE_STALLED', 'the process came to its end without an answer; no credential was delivered');
    process.exit(1);
  });
  return {
    signal: cancel.signal,
    limit: (milliseconds) => stopAt(milliseconds + hardStopMs),
    lend(to) {
      clearTimeout(hardStop);
      borrower = to;
      return () => (borrower = undefined);
    },
    end(code) {
      ended = true;
      process.exitCode = code;
      process.exit(code);
    },
  };
}

/** The last words of a process whose job cannot be spoken to (any more). */
export function say(host: Host, code: string, message: string): void {
  host.write(`::error title=${code}::${message} (${documentation(code)})\n`);
}
