import { rules } from '../rules/all.gen.ts';
import type { Matcher } from '../rules/rule.ts';
import { matcherOf } from '../rules/rule.ts';
import { gates } from './gates.ts';
import { genericLiterals } from './generic.ts';
import { holdsToken } from './holds.ts';
import type { Literal } from './prefilter.ts';
import { structures } from './structures.ts';

/** What a literal wakes: a rule, a structure, or the generic detector. */
export type Sleeper = Shaped | { readonly kind: 'generic' };

export type Shaped = Looking &
  ({ readonly kind: 'rule'; readonly matcher: Matcher } | { readonly kind: 'structure'; readonly index: number });

interface Looking {
  /** Whether its expression begins with the literal. */
  readonly isAnchored: boolean;
  /** Whether what it finds may be put together from several strings. */
  readonly isPieced: boolean;
  /** Whether the bytes around a literal are worth an expression. */
  isWoken(bytes: Uint8Array, start: number, end: number): boolean;
}

/** All literals, each once, and what each of them wakes. */
export function sleepers(): { readonly literals: readonly Literal[]; readonly woken: readonly (readonly Sleeper[])[] } {
  const all = new Map<string, Sleeper[]>();
  const wake = (literal: string, sleeper: Sleeper): void => {
    const there = all.get(literal);
    if (there === undefined) all.set(literal, [sleeper]);
    else there.push(sleeper);
  };
  for (const rule of rules) {
    const sleeper = ruleSleeper(matcherOf(rule));
    for (const literal of sleeper.matcher.literals) wake(literal, sleeper);
  }
  structures.forEach(({ id, literals, isAround = false, isPieced = false }, index) => {
    const gate = gates[id];
    const isWoken: Looking['isWoken'] = gate === undefined ? () => true : (bytes, _, end) => gate(bytes, end);
    // One for each literal: how far it has looked is its own.
    for (const literal of literals) wake(literal, { kind: 'structure', index, isAnchored: !isAround, isPieced, isWoken });
  });
  for (const literal of genericLiterals) wake(literal, { kind: 'generic' });
  return { literals: [...all].map(([text, those]) => literalOf(text, those)), woken: [...all.values()] };
}

function ruleSleeper(matcher: Matcher): Extract<Shaped, { readonly kind: 'rule' }> {
  const { isAnchored, rule } = matcher;
  const isPieced = isAnchored && rule.near === undefined;
  return { kind: 'rule', matcher, isAnchored, isPieced, isWoken: (bytes, start, end) => holdsToken(bytes, start, end, matcher) };
}

/** What a literal says more than itself, where it is how the tokens of all rules that it wakes begin. */
function literalOf(text: string, those: readonly Sleeper[]): Literal {
  if (those.every((sleeper) => sleeper.kind === 'structure' && structures[sleeper.index]!.isStart === true)) return { text, isStart: true };
  const matchers: Matcher[] = [];
  for (const sleeper of those) {
    if (sleeper.kind !== 'rule' || sleeper.matcher.beginnings.length === 0) return { text };
    matchers.push(sleeper.matcher);
  }
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
