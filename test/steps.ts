/**
 * Counts what `work` does to texts and lists: the characters that expressions and searches go through, the bytes that become text or are searched
 * or moved, the elements that are searched, and every call of these. An expression that is tried at one place alone counts with the longest text
 * that it can ask for, one without an end with all that is left.
 */
export async function stepsOf(work: () => unknown): Promise<number> {
  let steps = 0;
  let isCounting = true;
  const undo: (() => void)[] = [];
  const count = <T extends object>(owner: T, name: keyof T, cost: (self: T, args: readonly unknown[], result: unknown) => number): void => {
    const plain = owner[name] as (...args: unknown[]) => unknown;
    const set = (value: unknown): void => void Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    set(function (this: T, ...args: unknown[]): unknown {
      const from = this instanceof RegExp && (this.sticky || this.global) ? this.lastIndex : 0;
      const result = plain.apply(this, args);
      if (isCounting) {
        isCounting = false;
        steps += 1 + cost(this, [...args, from], result);
        isCounting = true;
      }
      return result;
    });
    undo.push(() => set(plain));
  };
  count(RegExp.prototype, 'exec', (self, [text, from], result) => {
    const left = String(text).length - Number(from);
    const width = widthOf(self.source);
    if (self.sticky || self.source.startsWith('^')) return Math.min(width, left);
    const found = result as RegExpExecArray | null;
    return found === null ? left : Math.min(left, found.index - Number(from) + width);
  });
  for (const name of ['toLowerCase', 'toUpperCase', 'trim'] as const) count(String.prototype, name, ({ length }) => length);
  for (const name of ['indexOf', 'includes'] as const)
    count(String.prototype, name, ({ length }, [, from], result) => distance(result, Number(from ?? 0), length));
  count(String.prototype, 'lastIndexOf', ({ length }, [, from], result) => Math.min(length, Number(from ?? length)) - Number(result));
  count(Buffer.prototype as Buffer, 'indexOf', ({ length }, [, from], result) => distance(result, Number(from ?? 0), length));
  count(Buffer.prototype as Buffer, 'copy', (_, __, copied) => Number(copied));
  for (const name of ['toString', 'copyWithin'] as const) count(Buffer.prototype as Buffer, name, ({ length }) => length);
  for (const name of ['find', 'findIndex', 'filter', 'some', 'every', 'includes', 'indexOf', 'flatMap'] as const)
    count(Array.prototype as unknown[], name, ({ length }) => length);
  try {
    await work();
  } finally {
    for (const one of undo.reverse()) one();
  }
  return steps;
}

function distance(result: unknown, from: number, length: number): number {
  return typeof result === 'number' && result >= 0 ? result - from : length - from;
}

const widths = new Map<string, number>();

/** How many characters an expression can ask for, before and behind the place where it is tried. */
function widthOf(source: string): number {
  if (!widths.has(source)) widths.set(source, parsed(source));
  return widths.get(source)!;
}

function parsed(source: string): number {
  let at = 0;
  /** The widest look around: it goes on from wherever the rest has come. */
  let around = 0;
  const alternatives = (): number => {
    let [widest, width] = [0, 0];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        [widest, width] = [Math.max(widest, width), 0];
        at++;
      } else width += piece();
    }
    return Math.max(widest, width);
  };
  const atom = (): number => {
    const [one] =
      /^(?:\(\?<?[=!]|\(\?:|\(\?<\w+>|\(|\\[pP]\{[^}]*\}|\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[^]|\[(?:\\[^]|[^\]\\])*\]|[^])/.exec(
        source.slice(at),
      )!;
    at += one.length;
    if (!one.startsWith('(')) return /^(?:\^|\$|\\[bB])$/.test(one) ? 0 : 1;
    const width = alternatives();
    at++;
    if (!/[=!]$/.test(one)) return width;
    around = Math.max(around, width);
    return 0;
  };
  const piece = (): number => {
    const width = atom();
    const [quantifier = ''] = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(source.slice(at)) ?? [];
    at += quantifier.length;
    if (quantifier !== '' && source[at] === '?') at++;
    if (quantifier === '' || quantifier === '?') return width;
    const most = /(\d+)\}$/.exec(quantifier)?.[1];
    return most === undefined ? Infinity : width * Number(most);
  };
  const width = alternatives();
  return width + around;
}
