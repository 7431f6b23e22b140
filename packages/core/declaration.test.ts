import { jest } from '@jest/globals';
import { readInputs } from './declaration.ts';
import type { Inputs } from './declaration.ts';

const inputs = {
  role: {
    kind: 'text',
    required: true,
    description: 'The role.',
    check: (text: string) => (text.startsWith('arn:') ? undefined : `is no ARN: '${text}'`),
  },
  ttl: { kind: 'duration', description: 'The life.' },
  'max-ttl': { kind: 'duration', default: '1h', description: 'The longest life.' },
  deliver: { kind: 'list', options: ['env', 'outputs'], default: 'env', description: 'Where to.' },
  revoke: { kind: 'choice', options: ['true', 'false'], default: 'true', description: 'Whether.' },
  mask: { kind: 'boolean', default: false, description: 'Whether.' },
  url: { kind: 'url', description: 'Where.' },
  secrets: { kind: 'lines', description: 'Which.' },
} as const satisfies Inputs;

function read(texts: Record<string, string>, unknown: string[] = []): ReturnType<typeof readInputs<typeof inputs>> {
  return readInputs(inputs, { texts, unknown });
}

describe('readInputs', () => {
  it('reads each kind, and takes the default for what is absent or empty', () => {
    const values = read({ role: 'arn:x', ttl: '15m', deliver: ' ', url: 'https://vault.example', secrets: '# none\nA = b\n\n B = c ' });
    expect(values).toMatchObject({
      role: 'arn:x',
      ttl: 900,
      'max-ttl': 3600,
      deliver: ['env'],
      revoke: 'true',
      mask: false,
      secrets: ['A = b', 'B = c'],
    });
    expect(values.url?.href).toBe('https://vault.example/');
  });

  it('lists everything that is wrong in one message', () => {
    expect(() => read({ ttl: 'soon', deliver: 'env,outptus', mask: 'yes', url: 'http://vault.example' }, ['rol'])).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: [
          '6 inputs are wrong:',
          "input 'rol' does not exist, did you mean 'role'?",
          "input 'role' is required",
          "input 'ttl' must be a duration such as '15m' or '1h', not 'soon'",
          "input 'deliver' must be one of 'env', 'outputs', not 'outptus'; did you mean 'outputs'?",
          "input 'mask' must be 'true' or 'false', not 'yes'",
          "input 'url' must be https (plain http only to loopback), not 'http://vault.example'",
        ].join('\n  - '),
      }),
    );
  });

  it('tells what is wrong together in the same message, but not of an input that is wrong by itself', () => {
    const more = jest.fn((values: { readonly 'max-ttl': number }) => [`'ttl' is above 'max-ttl'`, `'revoke' and ${values['max-ttl']}`]);
    expect(() => readInputs(inputs, { texts: { 'max-ttl': 'long' }, unknown: [] }, more)).toThrow(
      expect.objectContaining({
        message: [
          '3 inputs are wrong:',
          "input 'role' is required",
          "input 'max-ttl' must be a duration such as '15m' or '1h', not 'long'",
          "'revoke' and 3600",
        ].join('\n  - '),
      }),
    );
    expect(more).toHaveBeenLastCalledWith(expect.anything(), false);
    expect(() => readInputs(inputs, { texts: { role: 'arn:x' }, unknown: [] }, more)).toThrow("'ttl' is above");
    expect(more).toHaveBeenLastCalledWith(expect.anything(), true);
  });
});
