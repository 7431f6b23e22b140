/** The encoding of a text that is not in one byte a character: UTF-16 by its mark or by its look. */
export function encodingOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200);
  if (!head.includes(0)) return undefined;
  const nuls = (offset: number): number => head.filter((byte, index) => index % 2 === offset && byte === 0).length;
  const [even, odd] = [nuls(0), nuls(1)];
  if (Math.abs(even - odd) < head.length * 0.3) return undefined;
  return Math.max(even, odd) < head.length * 0.4 ? undefined : odd > even ? 'utf-16le' : 'utf-16be';
}

/** A text in UTF-8, whatever it was in. */
export function decoded(bytes: Buffer): Buffer {
  const encoding = encodingOf(bytes);
  return encoding === undefined ? bytes : Buffer.from(new TextDecoder(encoding).decode(bytes));
}
