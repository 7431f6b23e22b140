import { parseYaml } from './index.ts';

test('as many keys as a file can hold are read in time in proportion to them', async () => {
  const { root, problems } = await parseYaml(Array.from({ length: 100_000 }, (_, at) => `k${at}: 1\n`).join(''));
  expect(problems).toEqual([]);
  expect((root!.value as ReadonlyMap<string, unknown>).size).toBe(100_000);
});

test.each([
  ['a: 1\na: 2\n', [{ line: 2, column: 1, says: "the key 'a' stands twice" }]],
  ['{ 1: a, "1": b }\n', [{ line: 1, column: 9, says: "the key '1' stands twice" }]],
  ['a: { b: 1, c: { b: 1 } }\n', []],
  ['- { a: 1 }\n- { a: 1 }\n', []],
])('a key stands once in a map: %j', async (text, expected) => {
  expect((await parseYaml(text)).problems).toEqual(expected);
});
