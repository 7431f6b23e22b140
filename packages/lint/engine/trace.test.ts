import { createEngine } from './index.ts';
import type { Thought } from './trace.ts';

const random = ['q8Zr', 'T2mV', 'x0Lw', '9KdP', 'sB4n', 'Yc7H'].join('');
const github = ['gh', 'p_'].join('');

function thoughts(text: string, path = 'config.yml'): Thought[] {
  const heard: Thought[] = [];
  createEngine().find(Buffer.from(text), path, (thought) => heard.push(thought));
  return heard;
}

describe('the engine says why a value is none', () => {
  test.each([
    ['a checksum that does not fit', `x: ${github}${random}${random.slice(0, 12)}`, 'dropped', 'its checksum does not fit'],
    ['too little in it', `AKIA${'AB'.repeat(8)}`, 'dropped', '1.5 bits a character, fewer than 2.5'],
    ['a reference', 'password: vault:secret/data/app#password1', 'dropped', 'a reference to where the value is kept'],
    ['a name that is not that of a secret', `public_key: ${random}`, 'dropped', "its name, 'public_key', is not that of a secret"],
    ['a structure that holds nothing', 'postgres://app:${PASSWORD}@db.acme.io/x', 'woken', '://'],
    ['a finding that says more', `Authorization: Basic ${Buffer.from(`user:${random}`).toString('base64')}`, 'woken', 'basic '],
    ['a literal without the shape', `x: ${github}short`, 'woken', github],
  ])('%s', (_, text, kind, why) => {
    expect(thoughts(text)).toContainEqual(expect.objectContaining({ kind, why }));
  });

  test('and never holds the value', () => {
    const told = JSON.stringify([
      ...thoughts(`password: "${random}"\ntoken = ${github}${random}${random.slice(0, 12)}\nurl: https://u:${random}@acme.io`),
      ...thoughts(`password != "${random}"`),
    ]);
    expect(told).not.toContain(random.slice(4, 16));
  });
});
