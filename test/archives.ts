import { crc32, deflateRawSync } from 'node:zlib';

/** A zip of some files, deflated unless they are to be stored; with `flags` as its entries have them. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>, { isStored = false, flags = 0 } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = [Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed];
    directory.push(Buffer.from('PK\x01\x02\x14\0'), common, tail, Buffer.from(name));
    parts.push(...local);
    offset += local.reduce((sum, { length }) => sum + length, 0);
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end]);
}

/** A tar of some files, as POSIX has it. */
export function tarOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts = Object.entries(files).map(([name, content]) => tarEntry(name, content));
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

/** An entry of a tar: of another kind than a file, with another size than its content has, with blocks that map its holes. */
export function tarEntry(name: string, content: string | Buffer, { kind = '0', size = Buffer.byteLength(content), maps = 0 } = {}): Buffer {
  const bytes = Buffer.from(content);
  const head = Buffer.alloc(512);
  head.write(name, 0);
  head.write('0000644\0', 100);
  head.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  head.write(`        ${kind}`, 148);
  head.write('ustar\x0000', 257);
  head[482] = Math.min(1, maps);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const mapping = Array.from({ length: maps }, (_, index) => Buffer.alloc(512).fill(index + 1 < maps ? 1 : 0, 504, 505));
  return Buffer.concat([head, ...mapping, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}
