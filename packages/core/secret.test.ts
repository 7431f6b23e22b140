import { inspect } from 'node:util';
import { Secret, reveal } from './secret.ts';

describe('Secret', () => {
  const value = ['hid', 'den'].join('');
  const secret = new Secret(value);

  it.each([
    ['String', String(secret)],
    ['a template', `${secret}`],
    ['concatenation', '' + (secret as unknown as string)],
    ['JSON', JSON.stringify({ secret })],
    ['inspect', inspect({ secret }, { depth: 9, showHidden: true })],
    ['an error message', new Error(`failed with ${secret}`).message],
    ['Object.entries', JSON.stringify(Object.entries(secret))],
  ])('does not show in %s', (_, text) => {
    expect(text).not.toContain(value);
  });

  it('opens for reveal alone', () => {
    expect(secret.reveal()).toBe(value);
    expect(reveal(secret)).toBe(value);
    expect(reveal('plain')).toBe('plain');
  });
});
