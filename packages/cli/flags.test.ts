import type { Inputs } from '@daypass/core';
import { parseFlags } from './flags.ts';

const own = {
  provider: { kind: 'text', description: '' },
  'no-identity': { kind: 'boolean', default: false, description: '' },
  with: { kind: 'list', description: '' },
} as const satisfies Inputs;
const more = (): Inputs => ({ mask: { kind: 'boolean', default: false, description: '' }, role: { kind: 'text', description: '' } });

describe('parseFlags', () => {
  it.each([
    [['--no-identity'], { 'no-identity': 'true' }],
    [['--no-identity=FALSE'], { 'no-identity': 'false' }],
    [['--mask', '--role', 'r'], { mask: 'true', role: 'r' }],
    [['--role', 'r', '--mask'], { role: 'r', mask: 'true' }],
    [['--mask', 'false'], { mask: 'false' }],
    [['--role', '-----BEGIN', '--provider=--x'], { role: '-----BEGIN', provider: '--x' }],
    [['--with', 'a', '--with=b'], { with: 'a\nb' }],
  ])('reads %j', (args, texts) => {
    expect(parseFlags(args, own, { more }).texts).toEqual(texts);
  });

  it.each([
    [['--no-identity=yes'], "option '--no-identity' is 'true' or 'false', not 'yes'"],
    [['--mask=1'], "option '--mask' is 'true' or 'false', not '1'"],
    [['--role', '--mask'], "option '--role' needs a value"],
    [['--role'], "option '--role' needs a value"],
    [['--mask', '--mask'], "option '--mask' is given twice"],
    [['--rol', 'r'], "there is no option '--rol'; did you mean '--role'?"],
    [['--constructor', 'r'], "there is no option '--constructor'"],
  ])('refuses %j', (args, says) => {
    expect(() => parseFlags(args, own, { more })).toThrow(says);
  });
});
