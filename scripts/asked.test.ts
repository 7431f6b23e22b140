import { runInThisContext } from 'node:vm';
import { asked } from './asked.ts';

/** A bundle of one rarely used module, whose value is an expression. */
const bundle = (expression: string): string => `var __webpack_modules__ = {
	1: module => {
		module.exports = 'always';
	},
	2: module => {
		module.exports = ${expression};
	}
};
const __nccwpck_require__ = {};
__nccwpck_require__.e = () => Promise.resolve();
`;

const rare = (code: string): string =>
  asked(
    code,
    new Map([
      ['7', new Set(['2'])],
      ['8', new Set(['1'])],
    ]),
    new Set(['8']),
  );

/** What the bundle has as module 2 before and after its chunk is asked for. */
async function loaded(code: string): Promise<readonly [before: unknown, after: unknown]> {
  const text = code.replaceAll('import.meta.url', "'file:///own.js'");
  const [modules, load] = runInThisContext(`(() => { ${text}; return [__webpack_modules__, __nccwpck_require__.e]; })()`) as [
    Record<string, (module: { exports?: unknown }) => void>,
    (chunk: number) => Promise<void>,
  ];
  const before = modules[2];
  await load(7);
  const module: { exports?: unknown } = {};
  modules[2]!(module);
  return [before, module.exports];
}

test.each([
  ['an expression that ends so', String.raw`['aaa', 'b'].map((text) => /^a*/g.test(text) && /b|a*/.exec(text).index)`, [0, 0]],
  ['one with a class', String.raw`'a*/b'.split(/[*/]+/)`, ['a', 'b']],
  ['one that is escaped', String.raw`'/* a */ b'.replace(/\/\*.*?\*\/ /, '')`, 'b'],
  ['texts', `['**/', "*/a", 'x/*', \`*/\${1 + 1}*/\`]`, ['**/', '*/a', 'x/*', '*/2*/']],
  ['its own address', 'import.meta.url', 'file:///own.js'],
])('%s is the same out of a comment', async (_, expression, value) => {
  expect(await loaded(rare(bundle(expression)))).toEqual([undefined, value]);
});

test('what cannot be written otherwise stops the build', () => {
  expect(() => rare(bundle('1 /* one */'))).toThrow("'*/' stands in");
  expect(() => rare(bundle('String.raw`*/`'))).toThrow("'*/' stands in");
});
