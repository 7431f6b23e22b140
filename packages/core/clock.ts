/** The time as the far side sees it. `observe` learns the local clock's error from a server's Date header. */
export interface Clock {
  /** Milliseconds since the epoch, corrected by the measured skew. */
  now(): number;
  /** Local clock minus server clock, in milliseconds; 0 until measured. */
  readonly skewMs: number;
  observe(dateHeader: string | undefined, roundTripMs: number): void;
}
