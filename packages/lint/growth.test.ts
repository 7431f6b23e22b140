import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { workshop } from '../../test/repository.ts';
import { stepsOf } from '../../test/steps.ts';
import { createEngine } from './engine/index.ts';
import { createKeys } from './fingerprints.ts';
import { createLook } from './look.ts';
import { rules } from './rules/all.gen.ts';
import { literalsOf } from './rules/literals.ts';
import { linted } from './situations/harness.ts';

const shop = workshop();
afterAll(() => shop.end());
const engine = createEngine();
function filled(piece: string, bytes: number): Buffer {
  return Buffer.from(piece.repeat(Math.ceil(bytes / piece.length)));
}

function secretLike(index: number): string {
  return Buffer.from(`${index * 7919}-Zq8rT2mVx0Lw${index}`).toString('base64url');
}

/** A third n takes no more steps than the second did, by 5 % at most; where steps grow with the square, it takes two thirds more. */
async function expectLinear(stepsAt: (size: number) => Promise<number>, n: number): Promise<void> {
  const [one, two, three] = [await stepsAt(n), await stepsAt(2 * n), await stepsAt(3 * n)];
  expect(three - two).toBeLessThanOrEqual(1.05 * (two - one) + n);
}

describe('steps grow no faster than the text', () => {
  test.each([
    ...[
      'password',
      'eyJ',
      '-----BEGIN ',
      '://a:',
      'key=',
      'secret_token: "',
      'ghp_a',
      'aws_',
      'token ',
      'machine ',
      'a',
      ' ',
      '"',
      '\\',
      '\n',
    ],
    ...['-----BEGIN A ', 'password\n', 'token: x ', 'key="a" + ', 'token:\n  ', '&#x61;', '%61', '\\u0061', 'a.token=b;c("x",1);'],
    'token = request.headers.get(name)  # as before\n',
  ])('%j again and again', async (piece) => {
    await expectLinear((size) => stepsOf(() => engine.find(filled(piece, size), 'a.txt')), 16_000);
  });

  test('whatever is said again and again', async () => {
    const literals = rules.flatMap((rule) => literalsOf(rule).texts);
    const signs = [' ', '\t', '\n', '"', "'", ':', '=', ': "', '\\n', '-', '.', '/', '@', '{', '(', ' + ', 'é', 'a', 'A1'];
    const names = ['password', 'token', 'secret', 'key', 'api_key', 'Authorization: Basic ', 'jdbc:', 'machine '];
    const pieces = fc.array(fc.constantFrom(...literals, ...signs, ...signs, ...names), { minLength: 1, maxLength: 5 });
    const repeated = fc.tuple(pieces, fc.constantFrom(1, 1, 40)).map(([parts, times]) => `${parts.join('')}${parts.at(-1)!.repeat(times)}`);
    await fc.assert(
      fc.asyncProperty(repeated, async (piece) => {
        await expectLinear((size) => stepsOf(() => engine.find(filled(piece, size), 'a.txt')), 12_000);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  test.each([
    ['lines', (index: number) => `value_${index} = compute(index, other)\n`],
    ['findings', (index: number) => `api_token: ${secretLike(index)}\n`],
    ['one line', (index: number) => `a${index}.token=b;c("x",1);`],
  ])(
    '%s, in many windows',
    async (_, unit) => {
      const sizes = { window: 4 * 1024, margin: 512 };
      const look = createLook({ engine, keys: createKeys('') }, () => undefined, sizes);
      const stepsAt = (count: number): Promise<number> => {
        const text = Buffer.from(Array.from({ length: count }, (__, index) => unit(index)).join(''));
        return stepsOf(() => {
          look.begin('a.yml');
          look.push(text);
          look.end();
        });
      };
      await expectLinear(stepsAt, 1_000);
    },
    60_000,
  );
});

test('steps grow no faster than the files of a folder, each with a finding', async () => {
  const stepsAt = (count: number): Promise<number> => {
    const folder = shop.folder();
    for (let index = 0; index < count; index++) {
      const below = join(folder, String(index % 20));
      mkdirSync(below, { recursive: true });
      writeFileSync(join(below, `${index}.yml`), `api_token: ${secretLike(index)}\n`);
    }
    return stepsOf(() => linted(folder));
  };
  await expectLinear(stepsAt, 150);
}, 60_000);
