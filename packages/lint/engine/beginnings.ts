import { rules } from '../rules/all.gen.ts';
import { parseShape } from '../rules/shape.ts';

/** How long at least a token is that begins so. */
const least = new Map<string, number>();
for (const { shape, near, verdict } of rules) {
  if (near !== undefined || verdict === 'indicator') continue;
  const { beginnings, shortest } = parseShape(shape);
  for (const beginning of beginnings)
    if (beginning.length >= 4 && /[_.-]$/.test(beginning)) least.set(beginning, Math.min(shortest, least.get(beginning) ?? Infinity));
}
const lengths = [...new Set([...least.keys()].map(({ length }) => length))];

/** Whether a value begins as the tokens of a vendor do, and is too short for one: cut, or made up. */
export function isCutShort(value: string): boolean {
  return lengths.some((length) => value.length < (least.get(value.slice(0, length)) ?? 0));
}
