import { crc32 } from 'node:zlib';
import { createEngine } from '../engine/index.ts';
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

function found(text: string): readonly { rule: string; verdict: string; value: string }[] {
  return engine.find(Buffer.from(text), 'settings.txt');
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  // With a digit: letters alone could be a word.
  const examples = [1, 2, 3, 4, 5, 6].map((seed) => exampleOf(rule.shape, random(`${rule.id}${seed}`)));
  const token = checked(rule, examples.find((one) => /\d/.test(one.slice(3))) ?? examples[0]!);

  test('is found: as a value, in a URL or a command, at the end of the text', () => {
    for (const text of [line(rule, token), `# a comment\n\n${line(rule, token)}more`, line(rule, token).trimEnd()]) {
      expect(
        found(text)
          .map(({ value }) => value)
          .join(),
      ).toContain(token.slice(0, 12));
    }
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
  });

  test('says how it is ended', () => {
    expect(rule.revoke.length).toBeGreaterThan(5);
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

test('ids are unique, and each expression is linear: it has no part that could match in two ways', () => {
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
