import { DaypassError } from './errors.ts';
import { formatDuration } from './duration.ts';
import type { Host } from './host.ts';
import type { Deadline } from './http/contract.ts';

/** What a timer can wait at most: one that is asked for more goes off at once. */
export const longestTimerMs = 2 ** 31 - 1;

/** A deadline this many milliseconds from now; a parent's signal ends it sooner. Its timer holds no process open. */
export function createDeadline(host: Pick<Host, 'monotonic'>, milliseconds: number, parent?: AbortSignal): Deadline {
  const end = host.monotonic() + milliseconds;
  const over = new AbortController();
  const reason = new DaypassError('HTTP_OUT_OF_TIME', `the time of ${formatDuration(milliseconds / 1000)} was used up`);
  if (Number.isFinite(milliseconds)) setTimeout(() => over.abort(reason), Math.min(milliseconds, longestTimerMs)).unref();
  return {
    signal: parent === undefined ? over.signal : AbortSignal.any([over.signal, parent]),
    remainingMs: () => Math.max(0, end - host.monotonic()),
  };
}
