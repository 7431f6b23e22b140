import { createEngine } from './engine/index.ts';
import type { Finding } from './finding.ts';
import { createKeys } from './fingerprints.ts';
import { createLook, sizes } from './look.ts';

const random = ['q8Zr', 'T2mV', 'x0Lw', '9KdP', 'sB4n', 'Yc7H'].join('');
const engine = createEngine();
const small = { window: 4096, margin: 1024 };

/** What is found of a content that comes in pieces. */
function found(content: Buffer, { window, margin, piece = 700 }: { window: number; margin: number; piece?: number }): readonly Finding[] {
  const look = createLook({ engine, keys: createKeys('') }, () => undefined, { window, margin });
  look.begin('a.yml');
  for (let at = 0; at < content.length; at += piece) look.push(content.subarray(at, at + piece));
  const { bytes, findings } = look.end();
  expect(bytes).toBe(content.length);
  return findings;
}

const places = (findings: readonly Finding[]): string[] => findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

const pem = `-----BEGIN PRIVATE KEY-----\n${Array.from({ length: 8 }, (_, index) => Buffer.from(`${index}${random}${random}`).toString('base64')).join('\n')}\n-----END PRIVATE KEY-----\n`;
const groq = ['gs', 'k_', 'q8ZrT2mVx0Lw9KdPsB4nYc7Hq8ZrT2mVx0Lw9KdPsB4nYc7Hu1Wv'].join('');
const connection = `Server=db.acme.io;Database=app;User Id=sa;Password=${random};\n`;

test.each([
  ['a value with a name', `token: ${random}\n`, 8, { window: 1024, margin: 256 }],
  ['a token in base64', `x: ${Buffer.from(`key ${groq}`).toString('base64')}\n`, 9, { window: 1024, margin: 256 }],
  ['a connection string', connection, 52, { window: 1024, margin: 256 }],
  ['a private key', pem, 1, { window: 4096, margin: 1024 }],
])('%s is found once and at its place, wherever the border of a window falls in it', (_, secret, column, size) => {
  const first = size.window - size.margin - secret.length - 20;
  for (let before = first; before < size.window + 20; before += size.window > 2000 ? 9 : 1) {
    const filler = `${'a: b # c\n'.repeat(600).slice(0, before)}\n`;
    const content = Buffer.from(`${filler}${secret}${'d: e # f\n'.repeat(200)}`);
    expect(found(content, size).map(({ line, column: own }) => [line, own])).toEqual([[filler.split('\n').length, column]]);
  }
});

test('the same secrets are found in windows as in the whole, on lines that are longer than a window, and in UTF-16', () => {
  const line = `${'x'.repeat(9000)} token: "${random}" ${'y'.repeat(6000)}`;
  const text = Array.from(
    { length: 40 },
    (_, index) => `${'#'.repeat((index * 97) % 900)}\n${index % 9 === 0 ? `${line}\n` : ''}token: ${index}${random}\n`,
  ).join('');
  const whole = places(found(Buffer.from(text), sizes));
  expect(whole).toHaveLength(45);
  expect(places(found(Buffer.from(text), small))).toEqual(whole);
  for (const marked of [`\ufeff${text}`, text]) {
    const wide = Buffer.from(marked, 'utf16le');
    expect(places(found(wide, sizes))).toEqual(whole);
    expect(places(found(wide, { ...small, piece: 333 }))).toEqual(whole);
    expect(places(found(wide.swap16(), { ...small, piece: 333 }))).toEqual(whole);
  }
});

test('a content of two gigabytes is held in one window, and its end is looked at', () => {
  let left = 2 * 1024 ** 3;
  const look = createLook({ engine, keys: createKeys('') }, () => undefined);
  look.begin('sparse.img');
  look.pull((into, offset, length) => {
    const count = Math.min(left, length);
    into.fill(0, offset, offset + count);
    left -= count;
    return count;
  });
  look.push(Buffer.from(`\ntoken: ${random}\n`));
  expect(places(look.end().findings)).toEqual(['generic-secret 2:8']);
});

test('a file is read to its end where git, which counts sizes of 4 GB and more from zero again, says that its first window is all', () => {
  const content = Buffer.from(`${'a: b # c\n'.repeat(600).slice(0, small.window)}\ntoken: ${random}\n`);
  const look = createLook({ engine, keys: createKeys('') }, () => undefined, small);
  let done = 0;
  look.begin('a.yml');
  look.pull((into, offset, length) => {
    const count = content.copy(into, offset, done, done + length);
    done += count;
    return count;
  }, small.window);
  expect(places(look.end().findings)).toHaveLength(1);
});
