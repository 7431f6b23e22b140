import { codeOf, direct, fileOf, parted } from '../scripts/common.ts';
import type { Files } from '../scripts/common.ts';

const of = (...texts: string[]): string => texts.join('\n');
const sign = "const sign = '!';";
const named = 'function named(one) {\n  return one + sign;\n}';
const path = '../shared/x.js';

const filesOf = (codes: Record<string, string>): Files => new Map(Object.entries(codes).map(([name, code]) => [name, fileOf(code)]));
const codesOf = (files: Files): Record<string, string> =>
  Object.fromEntries([...files].map(([name, file]) => [name, codeOf(file).replace(/\n+/g, '\n').trim()]));
const partedOf = (makers: Record<string, string>, takers: Record<string, string> = {}): Record<string, string> =>
  codesOf(parted(filesOf({ ...makers, ...takers }), Object.keys(makers), Object.keys(takers), path));

describe('what bundles have in common', () => {
  test('stands once, and is imported by its names', () => {
    expect(partedOf({ a: of(sign, named, "named('a');"), b: of(sign, named, "named('b');") })).toEqual({
      'shared/x.js': of(sign, `export ${named}`),
      a: of("import { named } from '../shared/x.js';", "named('a');"),
      b: of("import { named } from '../shared/x.js';", "named('b');"),
    });
  });

  test('is nothing that refers, over however many steps, to what is another in one of them', () => {
    const user = 'const user = () => named(1);';
    const files = { a: of(sign, named, user), b: of("const sign = '?';", named, user) };
    expect(partedOf(files)).toEqual({ ...files, 'shared/x.js': '' });
  });

  test('is nothing that refers to what one of them imports from elsewhere', () => {
    const files = { a: of("import { sign } from './a.js';", named), b: of("import { sign } from './b.js';", named) };
    expect(partedOf(files)).toEqual({ ...files, 'shared/x.js': '' });
  });

  test.each([
    ['is assigned to anew', 'let count = 0;'],
    ['loads a file beside it', "const load = () => import('./later.js');"],
    ['asks where it stands', 'const here = import.meta.url;'],
    ['has no name', 'start();'],
  ])('is nothing that %s', (_, text) => {
    expect(partedOf({ a: text, b: text })).toEqual({ a: text, b: text, 'shared/x.js': '' });
  });

  test('is taken by another bundle as far as it has the same', () => {
    const more = "const other = '…';";
    const bundle = of(sign, named, more, 'named(other);');
    const { 'shared/x.js': common, c } = partedOf({ a: bundle, b: bundle }, { c: of(sign, "const other = '-';", 'named(sign, other);') });
    expect(common).toBe(of(`export ${sign}`, `export ${named}`, `export ${more}`));
    expect(c).toBe(of("import { sign } from '../shared/x.js';", "const other = '-';", 'named(sign, other);'));
  });

  test('is imported from where it stands, not from what hands it on', () => {
    const files = filesOf({
      later: of("import { named, own } from './index.js';", 'named(own);'),
      index: of("import { named } from '../shared/x.js';", 'const own = named(1);', 'export { named, own };'),
    });
    expect(codesOf(direct(files, 'later', 'index', './index.js'))).toEqual({
      later: of("import { named } from '../shared/x.js';", "import { own } from './index.js';", 'named(own);'),
      index: of("import { named } from '../shared/x.js';", 'const own = named(1);', 'export { own };'),
    });
  });
});
