import type { Attempt } from './http/attempt.ts';

/** The process that daypass runs in, handed in at the edge so that the inside stays pure. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly system: NodeJS.Platform;
  /** Writes to standard output, at once and whole. */
  write(text: string): void;
  /** Milliseconds since the epoch, by the local clock. */
  now(): number;
  /** Milliseconds of a clock that never steps. */
  monotonic(): number;
  random(): number;
  /** How one request goes over the wire, where it is not by sockets. */
  readonly attempt?: Attempt;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
