/** What tells people that something long is still going on. */
export interface Progress {
  tick(): void;
  /** Takes away what was shown. */
  end(): void;
}

/** Says on a terminal how long a scan has run, once that is longer than a second; elsewhere nothing. */
export function progressOn(stream: { readonly isTTY?: boolean; write(text: string): unknown }, now: () => number): Progress {
  if (stream.isTTY !== true) return { tick: () => undefined, end: () => undefined };
  const began = now();
  let shown = 0;
  const tick = (): void => {
    const seconds = Math.floor((now() - began) / 1000);
    if (seconds <= shown) return;
    shown = seconds;
    stream.write(`\rscanning… ${seconds} s`);
  };
  // Where other threads read, this one has nothing to tick by.
  const timer = setInterval(tick, 250).unref();
  return {
    tick,
    end() {
      clearInterval(timer);
      if (shown > 0) stream.write('\r\u001b[K');
    },
  };
}
