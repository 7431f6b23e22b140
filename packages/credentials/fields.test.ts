import type { Reference } from '@daypass/exchange';
import { parseReferences } from '@daypass/exchange';
import { pickFields, refuseCollisions } from './fields.ts';

function reference(...lines: string[]): Reference {
  return parseReferences(lines, []).references[0]!;
}

function pick(line: string, value: unknown): [string, string][] {
  return pickFields(reference(line), value).map(({ name, value: secret }) => [name, secret.reveal()]);
}

const app = { password: 'p', keys: { api: 'nested', 'a.b': 'x' }, 'keys.api': 'exact', n: 5, list: [1, 2], nothing: null, empty: '' };

describe('pickFields', () => {
  it.each<[string, string]>([
    ['A = kv/app#password', 'p'],
    ['A = kv/app#keys.api', 'exact'],
    ['A = kv/app#"keys.api"', 'exact'],
    ['A = kv/app#n', '5'],
    ['A = kv/app#list', '[1,2]'],
    ['A = kv/app#empty', ''],
  ])('%s', (line, text) => {
    expect(pick(line, app)).toEqual([['A', text]]);
  });

  it('finds a nested field where no key is written exactly so', () => {
    expect(pick('A = kv/app#keys.api', { keys: { api: 'nested' } })).toEqual([['A', 'nested']]);
    expect(() => pick('A = kv/app#"keys.api"', { keys: { api: 'nested' } })).toThrow("there is no field 'keys.api'; it has: keys");
  });

  it('reads the fields of a text that is JSON, and gives a text whole', () => {
    expect(pick('A = sm/x#user', '{"user":"u"}')).toEqual([['A', 'u']]);
    expect(pick('A = sm/x', 'plain text\n')).toEqual([['A', 'plain text\n']]);
    expect(pick('A = kv/app', { a: 1 })).toEqual([['A', '{"a":1}']]);
  });

  it('delivers every field, upper-cased and prefixed', () => {
    expect(pick('APP_* = kv/app', { 'db-user': 'u', pass: 'p' })).toEqual([
      ['APP_DB_USER', 'u'],
      ['APP_PASS', 'p'],
    ]);
  });

  it.each([
    ['A = kv/app#nope', app, 'it has: empty, keys, keys.api, list, n, nothing, password'],
    ['A = kv/app#nothing', app, "there is no field 'nothing'"],
    ['A = kv/app#constructor', app, "there is no field 'constructor'"],
    ['A = kv/app#keys.toString', { keys: {} }, "there is no field 'keys.toString'"],
    ['A = kv/app#x', 'plain', 'a text without fields'],
    ['* = kv/app', 'plain', 'is not an object'],
    ['* = kv/app', { path: 'x' }, "the field 'path' would be named 'PATH'"],
  ])('%s of %j is an error that names the line', (line, value, why) => {
    expect(() => pick(line, value)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^SECRETS_/) as string, message: expect.stringContaining(why) as string }),
    );
    expect(() => pick(line, value)).toThrow(line);
  });
});

describe('refuseCollisions', () => {
  it('refuses two secrets of one name, and one named like an output, in any case', () => {
    const secrets = [...pickFields(reference('APP_* = kv/app'), { 'a-b': '1', a_b: '2' })];
    expect(() => refuseCollisions(secrets, [])).toThrow(expect.objectContaining({ code: 'SECRETS_COLLISION' }));
    expect(() => refuseCollisions(pickFields(reference('* = kv/app'), { token: 't' }), ['token'])).toThrow("named 'TOKEN'");
  });
});
