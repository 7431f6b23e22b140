/** A content that comes piece by piece, read by lengths. */
export interface Pieces {
  /** The next bytes without taking them; fewer where it ends. */
  peek(length: number): Promise<Buffer>;
  /** The next bytes; fewer where it ends. */
  take(length: number): Promise<Buffer>;
  /** The next bytes as they come: `length` of them, or all that are left. */
  through(length?: number): AsyncGenerator<Buffer>;
  /** How many bytes were taken so far. */
  taken(): number;
}

export function piecesOf(source: AsyncIterable<Buffer>): Pieces {
  const iterator = source[Symbol.asyncIterator]();
  let held: Buffer[] = [];
  let size = 0;
  let count = 0;
  let isOver = false;
  const more = async (): Promise<boolean> => {
    if (isOver) return false;
    const next = await iterator.next();
    isOver = next.done === true;
    if (next.done === true) return false;
    held.push(next.value);
    size += next.value.length;
    return true;
  };
  /** All that is held, as one. */
  const joined = (): Buffer => {
    if (held.length !== 1) held = [Buffer.concat(held)];
    return held[0]!;
  };
  const cut = (length: number): Buffer => {
    const all = joined();
    const taken = all.subarray(0, length);
    held = [all.subarray(taken.length)];
    size -= taken.length;
    count += taken.length;
    return taken;
  };
  const fill = async (length: number): Promise<void> => {
    while (size < length && (await more()));
  };
  return {
    async peek(length) {
      await fill(length);
      return joined().subarray(0, length);
    },
    async take(length) {
      await fill(length);
      return cut(length);
    },
    async *through(length = Infinity) {
      for (let left = length; left > 0;) {
        if (size === 0 && !(await more())) return;
        const taken = cut(Math.min(size, left));
        left -= taken.length;
        if (taken.length > 0) yield taken;
      }
    },
    taken: () => count,
  };
}
