/** What tells people that something long is still going on. */
export interface Progress {
  tick(): void;
  /** Takes away what is shown, so that something else can be written there. */
  clear(): void;
  /** The same for good. */
  end(): void;
}

interface Shown {
  readonly isTTY?: boolean;
  write(text: string): unknown;
  on?(event: 'error', listener: () => void): unknown;
}

/** Says on a terminal for how many seconds `what` has gone on, once that is longer than one; elsewhere nothing. */
export function progressOn(stream: Shown, now: () => number, what: string): Progress {
  if (stream.isTTY !== true) return { tick: () => undefined, clear: () => undefined, end: () => undefined };
  // A terminal that was closed takes no more (EIO): that ends nothing.
  stream.on?.('error', () => undefined);
  const began = now();
  let seen = 0;
  let isShown = false;
  const tick = (): void => {
    const seconds = Math.floor((now() - began) / 1000);
    if (seconds <= seen) return;
    seen = seconds;
    isShown = true;
    stream.write(`\r${what}… ${seconds} s`);
  };
  const clear = (): void => {
    if (isShown) stream.write('\r\u001b[K');
    isShown = false;
  };
  // Where other threads read, or only the network is waited for, nothing else ticks.
  const timer = setInterval(tick, 250).unref();
  return {
    tick,
    clear,
    end() {
      clearInterval(timer);
      clear();
    },
  };
}
