/** The encoding of a text that is not in one byte a character: UTF-16 by its mark or by its look. */
export function encodingOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200);
  if (!head.includes(0)) return undefined;
  const nuls = (offset: number): number => head.filter((byte, index) => index % 2 === offset && byte === 0).length;
  const [even, odd] = [nuls(0), nuls(1)];
  // A text that is mostly in another script has few: then all of them are on one side.
  if (Math.min(even, odd) === 0 && Math.max(even, odd) >= head.length * 0.08 && isText(bytes, odd > even ? 'utf-16le' : 'utf-16be'))
    return odd > even ? 'utf-16le' : 'utf-16be';
  if (Math.abs(even - odd) < head.length * 0.3) return undefined;
  return Math.max(even, odd) < head.length * 0.4 ? undefined : odd > even ? 'utf-16le' : 'utf-16be';
}

/** Whether bytes are letters, signs and spaces in an encoding, and nothing else. */
function isText(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): boolean {
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\t\r\n]+$/u.test(new TextDecoder(encoding).decode(bytes.subarray(0, 200)));
}

/** A text in UTF-8, whatever it was in. */
export function decoded(bytes: Buffer): Buffer {
  if (isUtf32(bytes)) return narrowed(bytes);
  const encoding = encodingOf(bytes);
  return encoding === undefined ? bytes : Buffer.from(new TextDecoder(encoding).decode(bytes));
}

/** Whether a text begins with the mark of UTF-32, in either order of bytes. */
function isUtf32(bytes: Buffer): boolean {
  return bytes.length >= 8 && bytes.length % 4 === 0 && [0xfffe0000, 0x0000feff].includes(bytes.readUInt32BE(0));
}

function narrowed(bytes: Buffer): Buffer {
  const isLittle = bytes[0] === 0xff;
  const points: string[] = [];
  for (let at = 4; at < bytes.length; at += 4) {
    const point = isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    points.push(point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point));
  }
  return Buffer.from(points.join(''));
}
