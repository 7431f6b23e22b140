import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { createRedactor } from '../redact.ts';
import { redactStream, tellingBytes } from './index.ts';

const secret = ['to', 'ken-', 'Z9y8X7'].join('');

/** Every byte of every occurrence is marked; a run of marked bytes is shown as ***. So is a beginning of a pattern at the very end. */
function slowly(patterns: readonly Buffer[], bytes: Buffer): Buffer {
  const marked = new Uint8Array(bytes.length);
  for (const pattern of patterns) {
    for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) marked.fill(1, at, at + pattern.length);
  }
  const open = [...bytes.keys()].find((at) =>
    patterns.some((pattern) => pattern.length > bytes.length - at && bytes.subarray(at).equals(pattern.subarray(0, bytes.length - at))),
  );
  if (open !== undefined && bytes.length - open >= tellingBytes) marked.fill(1, open);
  const out: Buffer[] = [];
  for (let at = 0; at < bytes.length; at++) {
    if (marked[at] === 0) out.push(bytes.subarray(at, at + 1));
    else if (marked[at - 1] !== 1) out.push(Buffer.from('***'));
  }
  return Buffer.concat(out);
}

function through(patterns: readonly string[], chunks: readonly Uint8Array[]): Buffer {
  const stream = redactStream(patterns);
  return Buffer.concat([...chunks.map((chunk) => stream.push(chunk)), stream.end()]);
}

function cutAt(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const edges = [0, ...[...cuts].map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge));
}

describe('redactStream', () => {
  it('equals a slow reference for any patterns, nested and overlapping, and any chunks', () => {
    const few = (most: number) => fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 4, maxLength: most });
    const piece = fc.oneof(few(12), fc.constant('c'));
    fc.assert(
      fc.property(
        fc.array(few(14), { minLength: 1, maxLength: 5 }),
        fc.array(piece, { maxLength: 12 }),
        fc.array(fc.nat(), { maxLength: 20 }),
        (patterns, pieces, cuts) => {
          const bytes = Buffer.from(pieces.join(''));
          const expected = slowly(
            patterns.map((pattern) => Buffer.from(pattern)),
            bytes,
          );
          expect(through(patterns, cutAt(bytes, cuts)).toString()).toBe(expected.toString());
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('equals it for the forms of real secrets among any bytes, at every single border', () => {
    const redactor = createRedactor();
    for (const value of [secret, `${secret}:"more"`]) redactor.add(value);
    const known = redactor.known();
    const patterns = known.map((form) => Buffer.from(form));
    const bytes = Buffer.concat([
      randomBytes(50),
      ...patterns.flatMap((pattern, at) => [pattern, Buffer.from([0, 255]), pattern.subarray(0, at % pattern.length), pattern]),
      Buffer.from(secret.slice(0, 7)),
    ]);
    const expected = slowly(patterns, bytes);
    expect(expected.includes(secret)).toBe(false);
    for (let cut = 0; cut <= bytes.length; cut++) {
      if (!through(known, [bytes.subarray(0, cut), bytes.subarray(cut)]).equals(expected)) throw new Error(`differs, cut at ${cut}`);
    }
    expect(
      through(
        known,
        [...bytes].map((byte) => Buffer.from([byte])),
      ),
    ).toEqual(expected);
  });

  it('hides in text what the redactor of texts hides', () => {
    const redactor = createRedactor();
    redactor.add(secret);
    const text = `x${secret}y ${Buffer.from(secret).toString('base64')} ${encodeURIComponent(secret)} end`;
    expect(through(redactor.known(), [Buffer.from(text)]).toString()).toBe(redactor.text(text));
  });

  it('lets go at once of all that cannot be the beginning of a secret', () => {
    const stream = redactStream([secret]);
    expect(Buffer.from(stream.push(Buffer.from('name? '))).toString()).toBe('name? ');
    expect(Buffer.from(stream.push(Buffer.from(`a${secret.slice(0, 5)}`))).toString()).toBe('a');
    expect(Buffer.from(stream.push(Buffer.from('!'))).toString()).toBe(`${secret.slice(0, 5)}!`);
  });

  it('leaves bytes as they are, and the very chunk, when nothing is hidden', () => {
    const chunk = randomBytes(70_000);
    chunk[chunk.length - 1] = 0;
    expect(redactStream([secret]).push(chunk).buffer).toBe(chunk.buffer);
    expect(Buffer.from(redactStream([]).push(chunk)).equals(chunk)).toBe(true);
  });

  it('hides the beginning of a secret with which the stream ends, unless it is a few bytes', () => {
    expect(through([secret], [Buffer.from(`a ${secret.slice(0, -1)}`)]).toString()).toBe('a ***');
    expect(through([secret], [Buffer.from(`a ${secret.slice(0, tellingBytes - 1)}`)]).toString()).toBe(
      `a ${secret.slice(0, tellingBytes - 1)}`,
    );
  });

  it('holds less than the longest secret, and shows an endless run of secrets once', () => {
    const stream = redactStream([secret]);
    let shown = '';
    for (let round = 0; round < 10_000; round++) shown += Buffer.from(stream.push(Buffer.from(secret))).toString();
    expect(shown).toBe('***');
    expect(Buffer.from(stream.push(Buffer.from('.'))).toString()).toBe('.');
  });
});
