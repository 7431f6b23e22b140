import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { createEngine } from '../engine/index.ts';
import { pages } from '../engine/literals.pages.ts';
import { rules } from './all.gen.ts';
import type { Rule } from './rule.ts';
import { exampleOf } from './shape.ts';

const engine = createEngine();
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A generator that gives the same numbers in every run. */
function random(seed: string): () => number {
  let state = crc32(seed);
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function based(value: number, alphabet: string, length: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) text = alphabet[rest % alphabet.length]! + text;
  return text.padStart(length, '0');
}

/** The checksum that a documented format demands, put in its place. */
function checked(rule: Rule, token: string): string {
  if (rule.documented !== true) return token;
  const hex = (value: number): string => value.toString(16).padStart(8, '0');
  if (rule.checksum === 'base62') {
    const [, prefix = '', body = ''] = /^([a-z]+_)(.+)$/.exec(token)!;
    return `${prefix}${body.slice(0, -6)}${based(crc32(body.slice(0, -6)), digits, 6)}`;
  }
  if (rule.checksum === 'hex') {
    const [, prefix = '', body = ''] = /^(\w+?_)(.+)$/.exec(token)!;
    return `${prefix}${body.slice(0, -8)}${hex(crc32(body.slice(0, -8)))}`;
  }
  if (rule.checksum === 'hexLittle')
    return `${token.slice(0, -8)}${hex(crc32(token.slice(0, -9)))
      .match(/../g)!
      .reverse()
      .join('')}`;
  return token.replaceAll('.', 'x');
}

function line(rule: Rule, token: string): string {
  return rule.near === undefined ? `value: "${token}"\n` : `${rule.near[0]!}_value = "${token}"\n`;
}

/** Where a token is written: each with a token of its own. */
const carriers: readonly (readonly [string, (name: string, token: string) => string])[] = [
  ['a setting', (name, token) => `# settings\n\n${name} = "${token}"\nnext = 1\n`],
  ['JSON', (name, token) => `{"a": 1, "${name}": "${token}", "b": 2}`],
  ['a shell’s environment, at the end of the text', (name, token) => `export ${name}='${token}'`],
];

function found(text: string): readonly { rule: string; verdict: string; value: string }[] {
  return engine.find(Buffer.from(text), 'settings.txt');
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  // With a digit: letters alone could be a word.
  const examples = Array.from({ length: 40 }, (_, seed) => exampleOf(rule.shape, random(`${rule.id}${seed + 1}`)));
  const tokens = [...examples.filter((one) => /\d/.test(one.slice(3))), ...examples]
    .slice(0, carriers.length)
    .map((one) => checked(rule, one));
  const token = tokens[0]!;

  test.each(carriers.map(([where, write], index) => [where, write, tokens[index]!] as const))('is found in %s', (_, write, own) => {
    const text = write(rule.near === undefined ? 'value' : `${rule.near[0]!}_value`, own);
    const values = found(text).map(({ value }) => value);
    expect(values.filter((value) => value.includes(own.slice(0, 12)))).not.toEqual([]);
  });

  test('is left alone when it is cut short, says that it is an example, or is one character over and over', () => {
    const own = (text: string): string[] =>
      found(text)
        .map((one) => one.rule)
        .filter((id) => id === rule.id);
    const free = token.length - rule.shape.replace(/\{[^}]*\}|\([^)]*\)/g, '').length;
    expect(own(line(rule, token.slice(0, Math.max(2, token.length - free))))).toEqual([]);
    expect(own(line(rule, `${token.slice(0, -7)}EXAMPLE`))).toEqual([]);
    expect(own(line(rule, rule.shape.replace(/\{[^}]*\}|\([^)]*\)/g, 'xxxxxxxx')))).toEqual([]);
    if (/^[\w(]/.test(rule.shape)) expect(own(line(rule, `q7${token}`))).toEqual([]);
    // What begins with a sign hangs on the name of a host.
    else if (!rule.shape.startsWith('{')) expect(own(line(rule, `q7${token}`))).toEqual([rule.id]);
    if (rule.near === undefined && /\{[BhL]\d+\}$/.test(rule.shape)) expect(own(line(rule, `${token}_more`))).toEqual([]);
    if (rule.near !== undefined) expect(own(`value: "${token}"\n`)).toEqual([]);
  });

  test('says what it opens and how it is ended', () => {
    expect(rule.opens.length).toBeGreaterThan(5);
    expect(rule.revoke.length).toBeGreaterThan(5);
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

test('the tables of literals are made of these rules (else: npm run generate)', () => {
  for (const [path, page] of Object.entries(pages)) expect(readFileSync(path, 'utf8')).toBe(page());
});

test('ids are unique', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('a token whose documented checksum does not fit is a look-alike', () => {
  for (const rule of rules.filter(({ documented }) => documented === true)) {
    const token = checked(rule, exampleOf(rule.shape, random('x')));
    if (rule.checksum === 'base36') continue;
    const wrong = token.slice(0, 10) + (token[10] === 'a' ? 'b' : 'a') + token.slice(11);
    expect(found(line(rule, wrong)).filter(({ rule: id }) => id === rule.id)).toEqual([]);
  }
});
