import type { Host } from './host.ts';

/** The time as the far side sees it. */
export interface Clock {
  /** Milliseconds since the epoch, corrected by the measured skew. */
  now(): number;
  /** Local clock minus the servers', in milliseconds; 0 until a difference was measured. */
  readonly skewMs: number;
  /** Learns from a server's Date header (RFC 9110 §6.6.1), which has whole seconds and has travelled. */
  observe(dateHeader: string | undefined, roundTripMs: number): void;
}

/**
 * A clock that believes the local one until a server's differs by more than rounding and travel explain. The local one is read once and
 * goes on by the clock that never steps, so that setting the machine's time during a run changes nothing.
 */
export function createClock(host: Pick<Host, 'now' | 'monotonic'>): Clock {
  const began = host.now() - host.monotonic();
  const local = (): number => began + host.monotonic();
  let skewMs = 0;
  return {
    now: () => local() - skewMs,
    get skewMs() {
      return skewMs;
    },
    observe(dateHeader, roundTripMs) {
      const server = dateHeader === undefined ? Number.NaN : Date.parse(dateHeader);
      if (Number.isNaN(server)) return;
      const measured = local() - roundTripMs / 2 - (server + 500);
      skewMs = Math.abs(measured) > 2_000 + roundTripMs ? Math.round(measured) : 0;
    },
  };
}
