import { createRedactor } from './redact.ts';

const secret = ['to', 'ken-', 'Z9y8X7'].join('');

describe('createRedactor', () => {
  it('hides a secret in every form', () => {
    const redactor = createRedactor();
    redactor.add(secret);
    expect(redactor.text(`a ${secret} b ${Buffer.from(secret).toString('hex')} c`)).toBe('a *** b *** c');
  });

  it('leaves a text alone while it knows no secret', () => {
    expect(createRedactor().text('nothing here')).toBe('nothing here');
  });

  it('hides a secret of 100 KiB', () => {
    const redactor = createRedactor();
    const large = Array.from({ length: 10_000 }, (_, index) => `${index}.(a)[b`).join('');
    redactor.add(large);
    expect(redactor.text(`a ${large} b`)).toBe('a *** b');
  });
});
