import fc from 'fast-check';
import { createRedactor, redactStream } from './redact.ts';

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

  it('hides in a stream, wherever the chunks are cut, what it hides in the whole', () => {
    const redactor = createRedactor();
    redactor.add(secret);
    const text = `x${secret}y ${Buffer.from(secret).toString('base64')}${secret}${secret.slice(0, 5)} end`;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 12 }), (cuts) => {
        const stream = redactStream(redactor);
        const edges = [0, ...cuts.sort((a, b) => a - b), text.length];
        const out = edges.slice(1).map((edge, index) => stream.push(text.slice(edges[index], edge)));
        expect(out.join('') + stream.flush()).toBe(redactor.text(text));
      }),
    );
  });
});
