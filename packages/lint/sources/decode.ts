/** The encoding of a text that is not in one byte a character: UTF-16 by its mark or by its look. */
function encodingOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
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

/** Makes UTF-8 of the next bytes of a text; without bytes, of what is left at its end. */
export type Decode = (bytes?: Buffer) => Buffer;

/** What decodes a text that begins so; undefined where it is in one byte a character. */
export function decoderOf(head: Buffer): Decode | undefined {
  if (isUtf32(head)) return narrowing(head[0] === 0xff);
  const encoding = encodingOf(head);
  if (encoding === undefined) return undefined;
  const decoder = new TextDecoder(encoding);
  return (bytes) => Buffer.from(bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true }));
}

/** A text in UTF-8, whatever it was in. */
export function decoded(bytes: Buffer): Buffer {
  const decode = decoderOf(bytes);
  return decode === undefined ? bytes : Buffer.concat([decode(bytes), decode()]);
}

/** Whether a text begins with the mark of UTF-32, in either order of bytes. */
function isUtf32(bytes: Buffer): boolean {
  return bytes.length >= 8 && [0xfffe0000, mark].includes(bytes.readUInt32BE(0));
}

const mark = 0xfeff;

function narrowing(isLittle: boolean): Decode {
  let left = Buffer.alloc(0);
  return (bytes = Buffer.alloc(0)) => {
    const all = Buffer.concat([left, bytes]);
    const points: string[] = [];
    let at = 0;
    for (; at + 4 <= all.length; at += 4) {
      const point = isLittle ? all.readUInt32LE(at) : all.readUInt32BE(at);
      if (point !== mark) points.push(point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point));
    }
    left = all.subarray(at);
    return Buffer.from(points.join(''));
  };
}
