import fc from 'fast-check';
import { rules } from '../rules/all.gen.ts';
import { matcherOf } from '../rules/rule.ts';
import { exampleOf } from '../rules/shape.ts';
import { createEngine } from './index.ts';

interface Match {
  readonly rule: string;
  readonly at: number;
  readonly end: number;
}

const engine = createEngine();
const patterns = rules.map((rule) => ({ id: rule.id, pattern: new RegExp(matcherOf(rule).pattern.source, 'g') }));

/** The slow and plain way: every rule's expression tried at every place. */
function reference(text: string): Match[] {
  return patterns.flatMap(({ id, pattern }) => {
    const found: Match[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const at = match.index + match[0].lastIndexOf(match[1]!);
      found.push({ rule: id, at, end: at + match[1]!.length });
      pattern.lastIndex = match.index + 1;
    }
    return found;
  });
}

/** Texts of tokens of any rule, cut and whole, under any name, among words and signs. */
const texts = fc
  .array(
    fc.record({
      rule: fc.constantFrom(...rules),
      seed: fc.integer({ min: 1, max: 2 ** 31 }),
      before: fc.constantFrom('', 'key = "', 'x', ' ', '\n', 'https://', "'", '_', '\u00e9'),
      after: fc.constantFrom('', '"', ' ', '\n', 'z', '_', '.', '/', '='),
      cut: fc.constantFrom(0, 0, 0, 1, 5),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) =>
    pieces
      .map(({ rule, seed, before, after, cut }) => {
        let state = seed;
        const token = exampleOf(rule.shape, () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32);
        const name = rule.near === undefined ? '' : `${rule.near[0]!}_key = `;
        return `${name}${before}${token.slice(0, token.length - cut)}${after}`;
      })
      .join(''),
  );

test('the engine finds what trying every rule at every place finds, and nothing else', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const known = reference(text);
      const seen: Match[] = [];
      const found = engine.find(Buffer.from(text, 'latin1'), 'settings.txt', ({ rule, at, length, kind }) => {
        if (kind !== 'woken') seen.push({ rule, at, end: at + length });
      });
      for (const { rule, at, value } of found) {
        if (!patterns.some(({ id }) => id === rule)) continue;
        expect(known).toContainEqual({ rule, at, end: at + value.length });
      }
      const looked = new Set([...seen, ...found.map(({ rule, at, value }) => ({ rule, at, end: at + value.length }))].map(keyOf));
      expect(known.map(keyOf).filter((key) => !looked.has(key))).toEqual([]);
    }),
    { numRuns: 60, seed: 7 },
  );
}, 60_000);

function keyOf({ rule, at, end }: Match): string {
  return `${rule} ${at} ${end}`;
}
