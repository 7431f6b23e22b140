import type { Rule } from './rule.ts';
import { beginningsOf, nextOf, parseShape } from './shape.ts';

/** By what the texts that a rule may fit are found. Asked at build time alone (engine/literals.pages.ts). */
export interface Literals {
  /** In lower case; one has to be in the text. */
  readonly texts: readonly string[];
  /** Where they are how tokens begin: as they are spelled, and what stands behind them. */
  readonly beginnings: readonly string[];
  readonly next: ReturnType<typeof nextOf>;
}

export function literalsOf({ shape, near }: Rule): Literals {
  const beginnings = near === undefined ? beginningsOf(shape) : [];
  const fixed = beginnings.length > 0 ? beginnings : [parseShape(shape).literal];
  const texts = near?.flatMap(wordsOf) ?? fixed.map((one) => one.toLowerCase());
  return { texts: [...new Set(texts)], beginnings, next: beginnings.length === 0 ? undefined : nextOf(shape) };
}

/** The literals by which a name is found: its first part; where that is short, with each sign that may follow, and two letters more. */
function wordsOf(word: string): string[] {
  const [first = '', second = ''] = word.split('_');
  return first.length >= 4 || second === '' ? [first] : ['', '_', ' ', '.', '-'].map((sign) => `${first}${sign}${second.slice(0, 2)}`);
}
