import type { Clock } from '@daypass/core';
import { DaypassError, formatDuration } from '@daypass/core';
import type { Job } from '@daypass/ci';
import type { Grant } from '@daypass/exchange';
import type { Settings } from './settings.ts';

export function warnOfOrphans({ orphans, expiresAt }: Pick<Grant, 'orphans' | 'expiresAt'>, job: Job): void {
  if (orphans === 0) return;
  const until = expiresAt === undefined ? '' : `, until about ${expiresAt.toISOString()}`;
  const message = `${orphans} answer${orphans === 1 ? ' was' : 's were'} lost on the way: as many credentials may exist that nobody holds; they expire by themselves${until}`;
  job.emit({ kind: 'annotation', level: 'warning', title: 'possible orphan', message });
}

/** Receivers let clocks differ by a minute or so: beyond this, other tools of the job will fail. */
const worthAWarningMs = 30_000;

export function warnOfClock({ skewMs }: Clock, job: Job): void {
  if (Math.abs(skewMs) < worthAWarningMs) return;
  const message = `this machine's clock is ${formatDuration(Math.abs(skewMs) / 1000)} ${skewMs > 0 ? 'ahead of' : 'behind'} the servers'; daypass reckons with it, other tools may not`;
  job.emit({ kind: 'annotation', level: 'warning', title: 'clock', message });
}

/** A credential with less life than this is of no use to the steps that follow. */
const usefulSeconds = 10;

/** Clocks differ and answers travel: a life this much above `max-ttl` is still the life that was asked for. */
const toleranceSeconds = 60;

export function checkLife(grant: Grant, { shared }: Settings, clock: Clock, job: Job): void {
  if (grant.expiresAt === undefined) return;
  const seconds = (grant.expiresAt.getTime() - clock.now()) / 1000;
  if (!(seconds >= usefulSeconds)) {
    const until = `it expires at ${grant.expiresAt.toISOString()}, ${formatDuration(Math.max(0, seconds))} from now`;
    throw new DaypassError('LIFE_EXPIRED', `the credential was granted for too short a time to be used: ${until}`);
  }
  const ceiling = shared['max-ttl'];
  if (ceiling !== undefined && seconds > ceiling + toleranceSeconds) {
    throw new DaypassError(
      'LIFE_TTL_TOO_LONG',
      `the receiver granted ${formatDuration(seconds)}, and 'max-ttl' is ${formatDuration(ceiling)}`,
      {
        presented: formatDuration(seconds),
        required: `at most ${formatDuration(ceiling)}`,
      },
    );
  }
  const { ttl } = shared;
  if (ttl !== undefined && seconds < ttl - toleranceSeconds) {
    const message = `the receiver granted ${formatDuration(seconds)}, and 'ttl' asks for ${formatDuration(ttl)}`;
    job.emit({ kind: 'annotation', level: 'warning', title: 'shorter than asked', message });
  }
}
