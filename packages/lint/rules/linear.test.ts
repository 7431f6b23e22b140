import { parseRegExpLiteral } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';
import { structures } from '../engine/structures.ts';
import { rules } from './all.gen.ts';
import { matcherOf } from './rule.ts';

/** 128 characters of ASCII, and one for all others. */
type Letters = ReadonlySet<number>;
const all: Letters = new Set(Array.from({ length: 129 }, (_, code) => code));
const none: Letters = new Set();

/** What a part of an expression can begin with, whether it can be empty, and in how many ways it can match one text. */
interface Part {
  readonly first: Letters;
  readonly isEmpty: boolean;
  readonly ways: number;
}

/** In how many ways an expression can go back and forth over one text from one place, at most: endless where it is not linear. */
function waysOf(pattern: RegExp): number {
  return ofAlternatives(parseRegExpLiteral(pattern).pattern.alternatives, none, pattern.flags).ways;
}

function ofAlternatives(alternatives: readonly AST.Alternative[], next: Letters, flags: string): Part {
  const parts = alternatives.map(({ elements }) => ofSequence(elements, next, flags));
  // Of alternatives that begin in other letters only one can go on.
  const ways = [...all].map((letter) => parts.reduce((sum, part) => sum + (part.isEmpty || part.first.has(letter) ? part.ways : 0), 0));
  return {
    first: union(parts.map(({ first }) => first)),
    isEmpty: parts.some(({ isEmpty }) => isEmpty),
    ways: Math.max(1, ...ways),
  };
}

function ofSequence(elements: readonly AST.Element[], next: Letters, flags: string): Part {
  return [...elements].reverse().reduce<Part>(
    (rest, element) => {
      const follow = rest.isEmpty ? union([rest.first, next]) : rest.first;
      const part = ofElement(element, follow, flags);
      const first = part.isEmpty ? union([part.first, rest.first]) : part.first;
      return { first, isEmpty: part.isEmpty && rest.isEmpty, ways: part.ways * rest.ways };
    },
    { first: none, isEmpty: true, ways: 1 },
  );
}

function ofElement(element: AST.Element, next: Letters, flags: string): Part {
  switch (element.type) {
    case 'CapturingGroup':
    case 'Group':
      return ofAlternatives(element.alternatives, next, flags);
    case 'Quantifier':
      return ofQuantifier(element, next, flags);
    case 'Assertion':
      return { first: afterAssertion(element, next, flags), isEmpty: false, ways: 1 };
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return { first: all, isEmpty: true, ways: Infinity };
    default:
      return { first: lettersOf(element.raw, flags), isEmpty: false, ways: 1 };
  }
}

/** What may follow where a look ahead says what may not. */
function afterAssertion(assertion: AST.Assertion, next: Letters, flags: string): Letters {
  if (assertion.kind !== 'lookahead' || !assertion.negate) return next;
  const barred = assertion.alternatives.filter(({ elements }) => elements.length === 1 && elements[0]!.type !== 'Quantifier');
  const letters = union(barred.map(({ elements }) => lettersOf(elements[0]!.raw, flags)));
  return new Set([...all].filter((letter) => !letters.has(letter)));
}

function ofQuantifier({ element, min, max }: AST.Quantifier, next: Letters, flags: string): Part {
  const own = ofElement(element, next, flags).first;
  const { isEmpty, ways } = ofElement(element, max > 1 ? union([own, next]) : next, flags);
  const inner = max === 1 ? ways : isEmpty || ways > 1 ? ways ** max : 1;
  const choices = max === min || !overlap(own, next) ? 1 : max - min + 1;
  return { first: own, isEmpty: min === 0 || isEmpty, ways: inner * choices };
}

const known = new Map<string, Letters>();

function lettersOf(raw: string, flags: string): Letters {
  const key = `${raw} ${flags}`;
  const one = new RegExp(`^${raw}$`, flags.replace(/[gy]/g, ''));
  const letters = known.get(key) ?? new Set([...all].filter((code) => one.test(code === 128 ? '\u00e9' : String.fromCharCode(code))));
  known.set(key, letters);
  return letters;
}

function union(sets: readonly Letters[]): Letters {
  return new Set(sets.flatMap((set) => [...set]));
}

function overlap(one: Letters, other: Letters): boolean {
  return [...one].some((letter) => other.has(letter));
}

/** From one place; the engine tries each expression at its literals alone, or in a window of 2,200 characters. */
const most = 6_000;

test.each<[string, RegExp, number]>([
  ['a nested quantifier', /a(?:b+)+c/, Infinity],
  ['alternatives of which both fit, over and over', /(?:a|a){0,50}b/, 2 ** 50],
  ['two runs of the same letters', /a{0,9}a{0,9}b/, 10],
  ['two endless runs of the same letters', /\w+\w+!/, Infinity],
  ['a run that what follows ends', /a+b/, 1],
  ['alternatives that begin in another way', /(?:ab|cd){0,50}e/, 1],
])('the check tells %s', (_, pattern, ways) => {
  expect(waysOf(pattern)).toBe(ways);
});

test.each([
  ...rules.map((rule): [string, RegExp] => [rule.id, matcherOf(rule).pattern]),
  ...structures.map(({ id, pattern }): [string, RegExp] => [id, pattern]),
])('%s is linear: its expression goes back over a text in few ways', (_, pattern) => {
  expect(waysOf(pattern)).toBeLessThanOrEqual(most);
});
