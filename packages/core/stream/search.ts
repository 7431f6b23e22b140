/** Finds many patterns in bytes at once. */
export interface Search {
  /** Bytes of the longest pattern; 0 without any. */
  readonly longest: number;
  /** The next position from `from` at which a pattern stands, and where the longest of them ends; undefined when there is none. */
  next(bytes: Uint8Array, from: number): { readonly begin: number; readonly end: number } | undefined;
  /** The first position from which the bytes up to their end are the beginning of a longer pattern; their length when there is none. */
  openEnd(bytes: Uint8Array): number;
}

/** Patterns of fewer bytes are not looked for. */
const shortestPattern = 4;

const buckets = 1 << 16;

/**
 * A search by Wu and Manber's method ("A fast algorithm for multi-pattern searching", 1994): two bytes tell how far no pattern can end,
 * so that most bytes are never looked at.
 */
export function searchFor(patterns: readonly Uint8Array[]): Search {
  const all = [...patterns].filter(({ length }) => length >= shortestPattern).sort((a, b) => b.length - a.length);
  if (all.length === 0) return { longest: 0, next: () => undefined, openEnd: ({ length }) => length };
  const window = Math.min(all.at(-1)!.length, 256);
  const shifts = shiftsOf(all, window);
  const { first, then } = chained(all);

  /** The length of the longest pattern that stands at a position, 0 when none does. */
  const longestAt = (bytes: Uint8Array, at: number): number => {
    for (let one = first[keyOf(bytes, at)]!; one >= 0; one = then[one]!) {
      const pattern = all[one]!;
      if (pattern.length <= bytes.length - at && isAt(pattern, bytes, at, pattern.length)) return pattern.length;
    }
    return 0;
  };

  return {
    longest: all[0]!.length,
    next(bytes, from) {
      const { length } = bytes;
      for (let last = from + window - 1; last < length;) {
        const shift = shifts[(bytes[last - 1]! << 8) | bytes[last]!]!;
        if (shift > 0) {
          last += shift;
          continue;
        }
        const begin = last - window + 1;
        const found = longestAt(bytes, begin);
        if (found > 0) return { begin, end: begin + found };
        last++;
      }
      return undefined;
    },
    openEnd(bytes) {
      const { length } = bytes;
      let at = Math.max(0, length - all[0]!.length + 1);
      for (; at <= length - shortestPattern; at++) {
        for (let one = first[keyOf(bytes, at)]!; one >= 0; one = then[one]!) {
          const pattern = all[one]!;
          if (pattern.length > length - at && isAt(pattern, bytes, at, length - at)) return at;
        }
      }
      for (at = Math.max(0, at); at < length; at++) if (all.some((pattern) => isAt(pattern, bytes, at, length - at))) return at;
      return length;
    },
  };
}

/** For each two bytes: how far a window can go on when they stand at its end. */
function shiftsOf(patterns: readonly Uint8Array[], window: number): Uint8Array {
  const shifts = new Uint8Array(1 << 16).fill(window - 1);
  for (const pattern of patterns) {
    for (let at = 1; at < window; at++) {
      const two = (pattern[at - 1]! << 8) | pattern[at]!;
      shifts[two] = Math.min(shifts[two]!, window - 1 - at);
    }
  }
  return shifts;
}

/** The patterns by a hash of their first four bytes, the longest first. */
function chained(patterns: readonly Uint8Array[]): { readonly first: Int32Array; readonly then: Int32Array } {
  const first = new Int32Array(buckets).fill(-1);
  const then = new Int32Array(patterns.length).fill(-1);
  for (let one = patterns.length - 1; one >= 0; one--) {
    const key = keyOf(patterns[one]!, 0);
    then[one] = first[key]!;
    first[key] = one;
  }
  return { first, then };
}

function keyOf(bytes: Uint8Array, at: number): number {
  const four = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  return Math.imul(four, 0x9e3779b1) >>> 16;
}

function isAt(pattern: Uint8Array, bytes: Uint8Array, at: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (pattern[index] !== bytes[at + index]) return false;
  return true;
}
