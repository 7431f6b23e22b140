import { bunzip2 } from './bzip2.ts';
import { Sealed } from './problem.ts';

/** Packed by bzip2 1.0.8. */
const samples: readonly (readonly [what: string, packed: string, text: string])[] = [
  ['nothing', 'QlpoORdyRThQkAAAAAA=', ''],
  [
    'runs, in three blocks',
    'QlpoMTFBWSZTWVoLN+QAQRcBADgAIAAwzAUppqpCB1UhA1UhA8xQVkmU1laCzfkAEEXAQA4ACAAMMwFKaaqQgdVIQNVIQPMUFZJlNZWgs35ABBFwEAOAAgADDMBSmmqkIHVSEDVSEDzFBWSZTWbCfGSYAAAkBADgAIAAwzAmqaYrisV4u5IpwoSF5+Cy6A==',
    'abc'.repeat(100_000),
  ],
];

const unpacked = (packed: Buffer): string => Buffer.concat([...bunzip2(packed)]).toString();

test.each(samples)('unpacks %s', (_, packed, text) => {
  expect(unpacked(Buffer.from(packed, 'base64'))).toBe(text);
});

test('unpacks streams that stand one after the other', () => {
  const [, packed, text] = samples[1]!;
  expect(unpacked(Buffer.concat([Buffer.from(packed, 'base64'), Buffer.from(packed, 'base64')]))).toBe(text + text);
});

test('gives no other text than was packed, whichever byte is another, and misses an end that is cut off', () => {
  const [, base64, text] = samples[1]!;
  const packed = Buffer.from(base64, 'base64');
  const refused = Array.from(packed.keys()).filter((at) => {
    const other = Buffer.from(packed);
    other[at]! ^= 0x10;
    try {
      expect(unpacked(other)).toBe(text);
      return false;
    } catch (error) {
      expect(error).toBeInstanceOf(Sealed);
      return true;
    }
  });
  expect(refused.length).toBeGreaterThan(packed.length / 2);
  for (const at of packed.keys()) expect(() => unpacked(packed.subarray(0, at))).toThrow(Sealed);
});
