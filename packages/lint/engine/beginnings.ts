import { rules } from '../rules/all.gen.ts';
import { parseShape } from '../rules/shape.ts';

/** Whether a value begins as the tokens of a vendor do, and is too short for one: cut, or made up. */
export function isCutShort(value: string): boolean {
  const { least, lengths } = (known ??= shortest());
  return lengths.some((length) => value.length < (least.get(value.slice(0, length)) ?? 0));
}

interface Shortest {
  /** How long at least a token is that begins so. */
  readonly least: ReadonlyMap<string, number>;
  /** Of the beginnings. */
  readonly lengths: readonly number[];
}

let known: Shortest | undefined;

function shortest(): Shortest {
  const least = new Map<string, number>();
  for (const { shape, near, verdict } of rules) {
    if (near !== undefined || verdict === 'indicator') continue;
    const parsed = parseShape(shape);
    for (const beginning of parsed.beginnings)
      if (beginning.length >= 4 && /[_.-]$/.test(beginning))
        least.set(beginning, Math.min(parsed.shortest, least.get(beginning) ?? Infinity));
  }
  return { least, lengths: [...new Set([...least.keys()].map(({ length }) => length))] };
}
