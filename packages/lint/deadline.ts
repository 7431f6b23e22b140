import { DaypassError } from '@daypass/core';

/** How long a scan may take, from its beginning. */
export interface Deadline {
  /** The milliseconds that are left, one at least. Throws LINT_OUT_OF_TIME where there are none. */
  left(): number;
  /** For what was cut off: LINT_OUT_OF_TIME, with what did not end. */
  passed(what: string): DaypassError;
  /** Takes another time for the whole, from the same beginning. */
  set(seconds: number): void;
}

export const defaultSeconds = 600;

export function deadlineOf(now: () => number, seconds: number = defaultSeconds): Deadline {
  const beginning = now();
  let whole = seconds;
  const passed = (what: string): DaypassError => new DaypassError('LINT_OUT_OF_TIME', `${what} did not end within ${whole} s`);
  return {
    left() {
      const left = Math.ceil(beginning + whole * 1000 - now());
      if (left <= 0) throw passed('the scan');
      return left;
    },
    passed,
    set: (other) => void (whole = other),
  };
}
