import type { Job } from '@daypass/ci';
import { DaypassError } from '@daypass/core';
import type { Receiver } from '@daypass/trust';

/** What only a failure needs, loaded when there is one. */
export interface Loading {
  /** Explains a refusal, where there is a receiver of the provider's name. */
  readonly loadReceiver?: (() => Promise<Receiver>) | undefined;
  /** What mends each error in general, by code. */
  readonly loadFixes?: (() => Promise<Readonly<Record<string, string>>>) | undefined;
}

/** Any thrown thing as an error of ours; of an unknown one its name and message are shown, without anything that could be a value. */
export function asDaypassError(error: unknown): DaypassError {
  if (error instanceof DaypassError) return error;
  const text =
    error instanceof Error
      ? `${error.name}: ${error.message.replace(/\S{20,}/g, '…').slice(0, 200)}`
      : 'something that is not an error was thrown';
  return new DaypassError('LIFE_INTERNAL', `unexpected: ${text}`, { cause: error });
}

/** Does what giving back must not depend on: where it cannot be done, that is said, and undefined returned. */
export function aside<T>(job: Job, work: () => T): T | undefined {
  try {
    return work();
  } catch (thrown) {
    const { code, message } = asDaypassError(thrown);
    job.emit({ kind: 'annotation', level: 'warning', title: code, message });
    return undefined;
  }
}

/** Says the error alone: what explains it may itself be gone, and what is owed is given back all the same. */
export function plainly({ code, message }: DaypassError, job: Job): () => void {
  return () => job.emit({ kind: 'annotation', level: 'error', title: code, message });
}
