import { searchFor } from './search.ts';
import type { Search } from './search.ts';

/** What stands for hidden bytes. */
const hidden = Buffer.from('***');

/** At the end of a stream, the beginning of a secret is hidden from this many bytes on. */
export const tellingBytes = 8;

/** Hides secrets in a stream of bytes. */
export interface StreamRedactor {
  /** What can be let out after these bytes: all but the beginning of a possible secret, which is held until it is known. */
  push(chunk: Uint8Array): Uint8Array;
  /** What was held, at the end of the stream: the beginning of a secret, hidden where it tells more than a few bytes of it. */
  end(): Uint8Array;
}

/**
 * Hides every byte that belongs to an occurrence of a pattern, also where occurrences overlap; a run of hidden bytes becomes one `***`.
 * Any other byte stays as it is. Holds fewer bytes than the longest pattern has.
 */
export function redactStream(patterns: Iterable<string>): StreamRedactor {
  const all = [...new Set(patterns)];
  /** Its tables are made for the first bytes: many a command writes none. */
  let search: Search | undefined;
  let held: Uint8Array = Buffer.alloc(0);
  /** How many of the held bytes are hidden already, by an occurrence that began before them. */
  let covered = 0;
  /** Whether the last byte that was let out was a hidden one. */
  let isInside = false;

  /** Lets out the bytes up to `cut`, and holds the others. */
  const release = (bytes: Uint8Array, cut: number, { next }: Search): Uint8Array => {
    const out: Uint8Array[] = [];
    let done = 0;
    let until = covered;
    const hide = (begin: number, end: number): void => {
      if (begin > done) {
        out.push(bytes.subarray(done, begin));
        isInside = false;
      }
      if (end > begin && !isInside) out.push(hidden);
      if (end > begin) isInside = true;
      done = Math.max(done, end);
    };
    hide(0, Math.min(until, cut));
    for (let from = 0; ;) {
      const found = next(bytes, from);
      if (found === undefined || found.begin >= cut) break;
      until = Math.max(until, found.end);
      hide(Math.max(done, found.begin), Math.min(until, cut));
      from = found.begin + 1;
    }
    if (done < cut) hide(cut, cut);
    covered = Math.max(0, until - cut);
    held = bytes.subarray(cut);
    return out.length === 1 ? out[0]! : Buffer.concat(out);
  };

  return {
    push(chunk) {
      const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      search ??= searchFor(all.map((pattern) => Buffer.from(pattern)));
      return release(bytes, search.openEnd(bytes), search);
    },
    end() {
      if (search === undefined) return held;
      const isTelling = held.length >= tellingBytes;
      if (isTelling) covered = held.length;
      return release(held, held.length, search);
    },
  };
}
