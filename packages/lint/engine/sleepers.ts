import { rules } from '../rules/all.gen.ts';
import type { Matcher } from '../rules/rule.ts';
import { matcherOf } from '../rules/rule.ts';
import { alphabetOf } from '../rules/shape.ts';
import { gates } from './gates.ts';
import { holdsToken } from './holds.ts';
import { behind, flags, texts, woken } from './literals.gen.ts';
import type { Literal } from './prefilter.ts';
import { flagOf } from './prefilter.ts';
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

/** All literals, each once, and what each of them wakes: made ready when it does so for the first time. */
export function sleepers(): { readonly literals: readonly Literal[]; readonly wokenBy: (literal: number) => readonly Sleeper[] } {
  const names = woken.split(' ');
  const ready: (readonly Sleeper[] | undefined)[] = [];
  const ruleSleepers: (Sleeper | undefined)[] = [];
  const sleeperOf = (name: string): Sleeper => {
    if (name === 'g') return { kind: 'generic' };
    const index = parseInt(name.slice(1), 36);
    // Of a structure one for each literal: how far it has looked is its own.
    return name.startsWith('s') ? structureSleeper(index) : (ruleSleepers[index] ??= ruleSleeper(matcherOf(rules[index]!)));
  };
  return {
    literals: texts.split('\n').map(literalAt),
    wokenBy: (literal) => (ready[literal] ??= names[literal]!.split(',').map(sleeperOf)),
  };
}

/** A literal as the tables have it (literals.pages.ts). */
function literalAt(text: string, index: number): Literal {
  const flag = Number(flags[index]);
  const isStart = (flag & flagOf.isStart) !== 0;
  const exact = (flag & flagOf.isExact) !== 0 ? text : undefined;
  const sign = behind[3 * index]!;
  const next = sign === none ? undefined : { alphabet: alphabetOf(sign), length: parseInt(behind.slice(3 * index + 1, 3 * index + 3), 36) };
  return { text: exact === undefined ? text : text.toLowerCase(), isStart, exact, next };
}

/** How the tables write that a literal has no alphabet behind it. */
export const none = '-';

function ruleSleeper(matcher: Matcher): Sleeper {
  const { isAnchored, rule } = matcher;
  const isPieced = isAnchored && rule.near === undefined;
  return { kind: 'rule', matcher, isAnchored, isPieced, isWoken: (bytes, start, end) => holdsToken(bytes, start, end, matcher) };
}

function structureSleeper(index: number): Sleeper {
  const { id, isAround = false, isPieced = false } = structures[index]!;
  const gate = gates[id];
  return {
    kind: 'structure',
    index,
    isAnchored: !isAround,
    isPieced,
    isWoken: gate === undefined ? () => true : (bytes, _, end) => gate(bytes, end),
  };
}

export function nameOf(sleeper: Sleeper): string {
  if (sleeper.kind === 'generic') return 'generic';
  return sleeper.kind === 'rule' ? sleeper.matcher.rule.id : structures[sleeper.index]!.id;
}
