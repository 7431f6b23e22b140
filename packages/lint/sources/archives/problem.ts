/** Why an archive, or a part of it, cannot be looked into: a sentence without its end. */
export class Sealed extends Error {}

/** The sentence for what went wrong; undefined for what is no fault of the archive. */
export function problemOf(error: unknown): string | undefined {
  if (error instanceof Sealed) return error.message;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^(?:Z_|ERR_BUFFER|ZSTD_)/.test(code) ? `damaged (${code})` : undefined;
}
