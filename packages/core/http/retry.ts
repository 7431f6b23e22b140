const retryable = new Set([408, 425, 429]);
const baseMs = 250;
const capMs = 5_000;

/** Whether an error status can heal by itself (RFC 9110 §15, RFC 6585 §4, RFC 8470 §5.2). */
export function canHeal(status: number): boolean {
  return retryable.has(status) || (status >= 500 && status !== 501 && status !== 505);
}

/** How long to wait before the next try: full jitter, so that many jobs do not come back at once. */
export function backoffMs(tries: number, random: () => number): number {
  return random() * Math.min(capMs, baseMs * 2 ** tries);
}

/** Milliseconds that a Retry-After header asks for (RFC 9110 §10.2.3: seconds or a date); undefined when it says nothing sensible. */
export function retryAfterMs(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return undefined;
  const wait = Date.parse(text) - nowMs;
  return wait > 0 ? wait : undefined;
}
