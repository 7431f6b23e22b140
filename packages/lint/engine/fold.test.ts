import fc from 'fast-check';
import type { Candidate } from '../finding.ts';
import { createEngine } from './index.ts';

const engine = createEngine();
const access = ['AK', 'IA', 'Q7RNSD3PXK5WJ2MB'].join('');
const groq = ['gs', 'k_', 'q8ZrT2mVx0Lw9KdPsB4nYc7Hq8ZrT2mVx0Lw9KdPsB4nYc7Hu1Wv'].join('');
const rules = { [access]: 'aws-access-key-id', [groq]: 'groq-key' };

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hex = (text: string): string => Buffer.from(text).toString('hex');
const percent = (text: string): string => [...text].map((one) => `%${hex(one)}`).join('');
const unicode = (text: string): string => [...text].map((one) => `\\u00${hex(one)}`).join('');
const bytes = (text: string): string => [...text].map((one) => `\\x${hex(one)}`).join('');
const entities = (text: string): string => [...text].map((one) => `&#${one.charCodeAt(0)};`).join('');

function found(text: string, path = 'settings.txt'): readonly Candidate[] {
  return engine.find(Buffer.from(text), path);
}

describe('a token is found however it is written', () => {
  test.each<[string, (token: string) => string, string]>([
    ['base64', base64, 'in base64'],
    ['base64 of a longer text', (token) => base64(`{"user": "app", "key": "${token}"}`), 'in base64'],
    ['base64 for URLs', (token) => Buffer.from(`?>?>?>?>?> ${token}`).toString('base64url'), 'in base64'],
    ['base64 behind an escaped line break', (token) => `\\n${base64(token)}`, 'in base64'],
    ['base64 of UTF-16, as PowerShell takes it', (token) => Buffer.from(token, 'utf16le').toString('base64'), 'in base64 of UTF-16'],
    ['base64 in lines', (token) => base64(`some text before, some text after. ${token}`).replace(/.{44}/g, '$&\n      '), 'in base64'],
    ['base64 of base64', (token) => base64(`x: ${base64(token)}`), 'in base64, in base64'],
    ['hex', hex, 'in hex'],
    ['hex with its prefix', (token) => `0x${hex(token).toUpperCase()}`, 'in hex'],
    ['base64 of hex', (token) => base64(hex(token)), 'in hex, in base64'],
    ['percent escapes', percent, 'with escapes'],
    ['one percent escape', (token) => token.slice(0, 2) + percent(token[2]!) + token.slice(3), 'with escapes'],
    ['unicode escapes', unicode, 'with escapes'],
    ['escapes of bytes', bytes, 'with escapes'],
    ['entities', entities, 'with escapes'],
    ['escapes that are escaped', (token) => percent(percent(token)), 'with escapes, with escapes'],
  ])('in %s', (_, write, how) => {
    for (const token of [access, groq]) {
      const text = `# settings\nvalue: "${write(token)}"\n`;
      const candidates = found(text).filter(({ rule }) => rule === rules[token]);
      expect(candidates).toEqual([expect.objectContaining({ value: token, why: expect.stringContaining(`, ${how}`) as string })]);
      const { at, length = 0 } = candidates[0]!;
      expect(at).toBeGreaterThanOrEqual(text.indexOf('"'));
      expect(at + length).toBeLessThanOrEqual(text.length);
    }
  });

  test('a webhook whose slashes are escaped', () => {
    const address = ['hooks.slack.com', 'services', 'T0A1B2C3D', 'B9Z8Y7X6W', 'q8ZrT2mVx0Lw9KdPsB4nYc7H'].join('\\/');
    expect(found(`{"url":"https:\\/\\/${address}"}`)).toEqual([
      expect.objectContaining({ rule: 'slack-webhook-long', value: address.replaceAll('\\', ''), length: address.length }),
    ]);
  });

  test('a value whose name stands before its escapes', () => {
    const token = ['q8ZrT2mV', 'x0Lw9KdPsB4nYc7H'].join('');
    const candidates = found(`twilio_secret = "${unicode(hex(token).slice(0, 32))}"`, 'settings.ini');
    expect(candidates.map(({ rule, value }) => [rule, value])).toContainEqual(['twilio-secret', hex(token).slice(0, 32)]);
  });
});

describe('a token in pieces is found, where the first of them holds its beginning', () => {
  const [head, middle, tail] = [groq.slice(0, 9), groq.slice(9, 30), groq.slice(30)];
  test.each([
    ['added', `key = "${head}" + "${middle}" + '${tail}'`],
    ['added over lines', `key = "${head}" +\n    "${middle}"\n    + "${tail}"`],
    ['side by side', `key = ("${head}"\n       "${middle}${tail}")`],
    ['with the dot of PHP', `$key = '${head}' . '${middle}${tail}';`],
    ['with the dots of Lua', `key = "${head}" .. "${middle}${tail}"`],
    ['with the sign of Visual Basic', `key = "${head}" & _\n`.replace(' _\n', ` "${middle}${tail}"`)],
    ['as a list that is joined', `key = ["${head}", "${middle}", "${tail}"].join("")`],
    ['as a list that Python joins', `key = "".join(["${head}", "${middle}", "${tail}"])`],
    ['concatenated', `key = concat("${head}", "${middle}${tail}")`],
    ['over lines that go on', `key = "${head}\\\n   ${middle}${tail}"`],
    ['over lines of a shell', `curl -H ${head}${middle}\\\n${tail} acme.io`],
  ])('%s', (_, text) => {
    expect(found(text).filter(({ rule }) => rule === 'groq-key')).toEqual([
      expect.objectContaining({ value: groq, at: text.indexOf(head), why: 'its shape, in pieces' }),
    ]);
  });

  test.each([
    ['a list of words', `words = ["${head}", "${middle}", "${tail}"]`],
    ['a long list of signs', `exports.TOKEN = [${[...'!#$%&*+-.^_|~Aq8Zr'].map((one) => `'${one}'`).join(', ')}].concat(more)`],
    ['a list that is joined with something between', `words = ["${head}", "${middle}", "${tail}"].join("-")`],
    ['a name and a value', `{"${head}": "${middle}${tail}"}`],
    ['what is added to a variable', `key = "${head}" + suffix + "${middle}${tail}"`],
  ])('%s is no token', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('so is the password of a URL', () => {
    const password = ['q8ZrT2mV', 'x0Lw'].join('');
    const text = `url = "postgres://app:${password.slice(0, 4)}" +\n  "${password.slice(4)}@db.acme.io/x"`;
    expect(found(text)).toContainEqual(expect.objectContaining({ rule: 'url-password', value: password }));
  });
});

test('what stands there plainly is found once, as it stands', () => {
  const text = `https://acme.io/a%2Fb?key=${access}&c=%3D\n`;
  expect(found(text).map(({ value, length }) => [value, length])).toEqual([[access, undefined]]);
});

test('what hashes, pictures and names mean in base64 is not looked at', () => {
  const random = ['q8ZrT2mV', 'x0Lw9KdPsB4nYc7H'].join('');
  expect(found(`sha: ${hex(random)}\nintegrity: sha512-${base64(random)}\nAbstractSingletonProxyFactoryBeanForEveryone\n`)).toEqual([]);
});

test('the fold ends: what is folded deeper than three times stays as it is', () => {
  let text = `token ${access}`;
  for (let depth = 1; depth <= 5; depth++) {
    text = base64(`layer: ${text}`);
    expect(found(text).filter(({ rule }) => rule === 'aws-access-key-id')).toHaveLength(depth <= 3 ? 1 : 0);
  }
});

test('any bytes around it change neither the value nor that it is found, and every place lies in the text', () => {
  const writers = [base64, hex, percent, unicode, bytes, entities];
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...writers), fc.string({ unit: 'binary' }), (before, write, after) => {
      const text = Buffer.from(`${before}\n'${write(groq)}'\n${after}`);
      const candidates = engine.find(text, 'settings.txt');
      expect(candidates.filter(({ rule }) => rule === 'groq-key').map(({ value }) => value)).toEqual([groq]);
      for (const { at, value, length = value.length } of candidates) expect(at + length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
});

test('every text has an end: signs of escapes and of base64 in any order', () => {
  const sign = fc.constantFrom(
    '%',
    '%4',
    '%41',
    '\\',
    '\\u00',
    '\\u{',
    '\\x4',
    '&#',
    '&#65',
    ';',
    '"',
    ' + ',
    '\n',
    'QUFB',
    '0x41',
    '=',
    groq,
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      for (const { at, value, length = value.length } of found(signs.join('')))
        expect([at >= 0, length > 0, at + length <= Buffer.byteLength(signs.join(''))]).toEqual([true, true, true]);
    }),
    { numRuns: 500 },
  );
});
