import { rules } from '../rules/all.gen.ts';
import type { Matcher } from '../rules/rule.ts';
import { matcherOf } from '../rules/rule.ts';
import { genericLiterals } from './generic.ts';
import type { Literal } from './prefilter.ts';
import { structures } from './structures.ts';

/** What a literal wakes: a rule, a structure, or the generic detector. */
export type Sleeper =
  | { readonly kind: 'rule'; readonly matcher: Matcher }
  | { readonly kind: 'structure'; readonly index: number }
  | { readonly kind: 'generic' };

/** All literals, each once, and what each of them wakes. */
export function sleepers(): { readonly literals: readonly Literal[]; readonly woken: readonly (readonly Sleeper[])[] } {
  const all = new Map<string, Sleeper[]>();
  const wake = (literal: string, sleeper: Sleeper): void => {
    const there = all.get(literal);
    if (there === undefined) all.set(literal, [sleeper]);
    else there.push(sleeper);
  };
  for (const rule of rules) {
    const matcher = matcherOf(rule);
    for (const literal of matcher.literals) wake(literal, { kind: 'rule', matcher });
  }
  structures.forEach(({ literals }, index) => literals.forEach((literal) => wake(literal, { kind: 'structure', index })));
  for (const literal of genericLiterals) wake(literal, { kind: 'generic' });
  return { literals: [...all].map(([text, those]) => literalOf(text, those)), woken: [...all.values()] };
}

/** What a literal says more than itself, where it is how the tokens of all rules that it wakes begin. */
function literalOf(text: string, those: readonly Sleeper[]): Literal {
  const matchers = those.flatMap((sleeper) => (sleeper.kind === 'rule' && sleeper.matcher.beginnings.length > 0 ? [sleeper.matcher] : []));
  if (matchers.length < those.length) return { text };
  const [exact, ...others] = new Set(matchers.flatMap(({ beginnings }) => beginnings.filter((one) => one.toLowerCase() === text)));
  const nexts = matchers.map(({ next }) => next);
  const [first] = nexts;
  const isOne = first !== undefined && nexts.every((next) => next?.alphabet === first.alphabet);
  const length = Math.min(...nexts.map((next) => next?.length ?? 0));
  return {
    text,
    isStart: /^\w/.test(text),
    ...(exact === undefined || others.length > 0 ? {} : { exact }),
    ...(isOne ? { next: { alphabet: first.alphabet, length } } : {}),
  };
}

export function nameOf(sleeper: Sleeper): string {
  if (sleeper.kind === 'generic') return 'generic';
  return sleeper.kind === 'rule' ? sleeper.matcher.rule.id : structures[sleeper.index]!.id;
}
