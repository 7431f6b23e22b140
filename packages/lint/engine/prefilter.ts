/** Finds all of many literals in one pass, whatever their letters' case (Aho and Corasick, 1975, as a full automaton over byte classes). */
export interface Prefilter {
  /** Calls back with the index of each literal and the offset behind it. */
  scan(bytes: Uint8Array, onHit: (literal: number, end: number) => void): void;
}

const alphabet = 256;

export function createPrefilter(literals: readonly string[]): Prefilter {
  const classes = new Uint8Array(alphabet);
  const used = [...new Set(literals.join(''))].sort();
  used.forEach((letter, index) => {
    classes[letter.charCodeAt(0)] = index + 1;
    classes[letter.toUpperCase().charCodeAt(0)] = index + 1;
  });
  const width = used.length + 1;
  const { next, ends, count } = buildTrie(literals, classes, width);
  const { table, outputs } = complete(next, ends, count, width);
  return {
    scan(bytes, onHit) {
      let state = 0;
      for (let at = 0; at < bytes.length; at++) {
        state = table[state + classes[bytes[at]!]!]!;
        const found = outputs[state / width];
        if (found !== undefined) for (const literal of found) onHit(literal, at + 1);
      }
    },
  };
}

function buildTrie(
  literals: readonly string[],
  classes: Uint8Array,
  width: number,
): { next: Int32Array; ends: (number[] | undefined)[]; count: number } {
  const most = literals.reduce((sum, literal) => sum + literal.length, 1);
  const next = new Int32Array(most * width).fill(-1);
  const ends: (number[] | undefined)[] = [];
  let count = 1;
  literals.forEach((literal, index) => {
    let state = 0;
    for (const letter of literal) {
      const slot = state * width + classes[letter.charCodeAt(0)]!;
      if (next[slot] === -1) next[slot] = count++;
      state = next[slot]!;
    }
    (ends[state] ??= []).push(index);
  });
  return { next, ends, count };
}

/** Follows the failure links once, so that scanning never does; states are offsets of their rows. */
function complete(
  next: Int32Array,
  ends: readonly (number[] | undefined)[],
  count: number,
  width: number,
): { table: Int32Array; outputs: (readonly number[] | undefined)[] } {
  const table = new Int32Array(count * width);
  const outputs: (readonly number[] | undefined)[] = Array.from({ length: count }, (_, state) => ends[state]);
  const fail = new Int32Array(count);
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    for (let letter = 0; letter < width; letter++) {
      const child = next[state * width + letter]!;
      const fallback = state === 0 ? 0 : table[fail[state]! * width + letter]! / width;
      if (child === -1) table[state * width + letter] = fallback * width;
      else {
        table[state * width + letter] = child * width;
        fail[child] = fallback;
        const more = outputs[fallback];
        if (more !== undefined) outputs[child] = [...(outputs[child] ?? []), ...more];
        queue.push(child);
      }
    }
  }
  return { table, outputs };
}
