import { jest } from '@jest/globals';
import { EventEmitter } from 'node:events';
import type { DaypassError, Host } from '@daypass/core';
import { beginLife } from './life.ts';

/** A process that only remembers how it would have ended. */
function begun(): {
  life: ReturnType<typeof beginLife>;
  process: EventEmitter & { exitCode?: number };
  exit: jest.Mock;
  said: () => string;
} {
  let said = '';
  const exit = jest.fn();
  const process = Object.assign(new EventEmitter(), { exit });
  const host = { write: (text: string) => void (said += text) } as Host;
  return { life: beginLife(process as never, host), process, exit, said: () => said };
}

const reasonOf = (signal: AbortSignal): DaypassError => signal.reason as DaypassError;

describe('the life of a step', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('starts at exit code 1, and gets to another only by its end', () => {
    const { life, process, exit } = begun();
    expect(process.exitCode).toBe(1);
    life.end(0);
    expect([process.exitCode, exit.mock.calls]).toEqual([0, [[0]]]);
  });

  it('is red when nothing is left to wait for and it has not ended: a lost answer never ends green', () => {
    const { process, exit, said } = begun();
    process.emit('beforeExit');
    expect(exit.mock.calls).toEqual([[1]]);
    expect(said()).toContain('::error title=LIFE_STALLED::');
  });

  it('says nothing more once it has ended', () => {
    const { life, process, exit, said } = begun();
    life.end(0);
    process.emit('beforeExit');
    expect([exit.mock.calls, said()]).toEqual([[[0]], '']);
  });

  it('ends at its limit and seven seconds, whatever still hangs', () => {
    const { life, exit, said } = begun();
    life.limit(10_000);
    jest.advanceTimersByTime(15_000);
    expect(exit).not.toHaveBeenCalled();
    jest.advanceTimersByTime(2_000);
    expect(exit.mock.calls).toEqual([[1]]);
    expect(said()).toContain('::error title=LIFE_OUT_OF_TIME::');
  });

  it('has any limit, also one that is longer than a timer can be', () => {
    const { life, exit } = begun();
    life.limit(30 * 86_400_000);
    jest.advanceTimersByTime(86_400_000);
    expect(exit).not.toHaveBeenCalled();
  });

  it.each(['SIGINT', 'SIGTERM'])('%s cuts the work short, and ends it within seven seconds', (name) => {
    const { life, process, exit } = begun();
    process.emit(name);
    expect(reasonOf(life.signal)).toMatchObject({ code: 'LIFE_CANCELLED', message: `the job was cancelled (${name})` });
    jest.advanceTimersByTime(7_000);
    expect(exit.mock.calls).toEqual([[1]]);
  });

  it('is not given more time by a second signal', () => {
    const { process, exit } = begun();
    process.emit('SIGINT');
    jest.advanceTimersByTime(5_000);
    process.emit('SIGTERM');
    jest.advanceTimersByTime(2_000);
    expect(exit.mock.calls).toEqual([[1]]);
  });

  it('lends signals and time to a command, and takes them back', () => {
    const { life, process, exit } = begun();
    const lent: string[] = [];
    life.limit(1_000);
    const giveBack = life.lend((name) => lent.push(name));
    process.emit('SIGHUP');
    process.emit('SIGTERM');
    jest.advanceTimersByTime(60_000);
    expect(lent).toEqual(['SIGHUP', 'SIGTERM']);
    expect(life.signal.aborted).toBe(false);
    giveBack();
    process.emit('SIGTERM');
    expect(life.signal.aborted).toBe(true);
    jest.advanceTimersByTime(7_000);
    expect(exit.mock.calls).toEqual([[1]]);
  });
});
