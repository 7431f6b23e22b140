/** Text that is not in one byte a character, as text that is: UTF-16 by its mark or by its look. */
export function decoded(bytes: Buffer): Buffer {
  if (bytes.length < 4) return bytes;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return Buffer.from(bytes.subarray(2).toString('utf16le'));
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(
      Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
        .swap16()
        .toString('utf16le'),
    );
  const head = bytes.subarray(0, 200);
  const nuls = (offset: number): number => head.filter((byte, index) => index % 2 === offset && byte === 0).length;
  if (nuls(1) > head.length * 0.4) return Buffer.from(bytes.toString('utf16le'));
  if (nuls(0) > head.length * 0.4)
    return Buffer.from(
      Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
        .swap16()
        .toString('utf16le'),
    );
  return bytes;
}
