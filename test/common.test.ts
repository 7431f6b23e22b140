import { parted } from '../scripts/common.ts';

const of = (...texts: string[]): string => texts.join('\n');
const names = 'function named(one) {\n  return one + sign;\n}';
const sign = "const sign = '!';";

/** What stands in the file that is shared, and in the bundles, without layout. */
function partedOf(bundles: Record<string, string>, others: Record<string, string> = {}): { common: string; own: Record<string, string> } {
  const { common, own } = parted(new Map(Object.entries(bundles)), new Map(Object.entries(others)), '../shared/x.js');
  const bare = (text: string): string => text.replace(/\n+/g, '\n').trim();
  return { common: bare(common), own: Object.fromEntries([...own].map(([name, text]) => [name, bare(text)])) };
}

describe('what bundles have in common', () => {
  test('stands once, and is imported by its names', () => {
    expect(partedOf({ a: of(sign, names, "named('a');"), b: of(sign, names, "named('b');") })).toEqual({
      common: of(sign, names, 'export { named };'),
      own: {
        a: of("import { named } from '../shared/x.js';", "named('a');"),
        b: of("import { named } from '../shared/x.js';", "named('b');"),
      },
    });
  });

  test('is nothing that refers, over however many steps, to what is another in one of them', () => {
    const user = 'const user = () => named(1);';
    const { common, own } = partedOf({ a: of(sign, names, user), b: of("const sign = '?';", names, user) });
    expect(common).toBe('export {  };');
    expect(own['b']).toContain(of("const sign = '?';", names, user));
  });

  test.each([
    ['is assigned to anew', 'let count = 0;'],
    ['loads a file beside it', "const load = () => import('./later.js');"],
    ['asks where it stands', 'const here = import.meta.url;'],
    ['has no name', 'start();'],
  ])('is nothing that %s', (_, text) => {
    expect(partedOf({ a: text, b: text }).common).toBe('export {  };');
  });

  test('is taken by another bundle as far as it has the same', () => {
    const more = "const other = '…';";
    const bundle = of(sign, names, more, 'named(other);');
    const { common, own } = partedOf({ a: bundle, b: bundle }, { c: of(sign, "const other = '-';", 'named(sign, other);') });
    expect(common).toBe(of(sign, names, more, 'export { named, other, sign };'));
    expect(own['c']).toBe(of("import { sign } from '../shared/x.js';", "const other = '-';", 'named(sign, other);'));
  });
});
