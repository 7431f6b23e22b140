import type { Pieces } from './pieces.ts';
import { Sealed } from './problem.ts';

const block = 512;
/** A name or a set of names is no longer than this. */
const longest = 1024 * 1024;

/** Whether a block is the header of a tar: its checksum says so, in every dialect. */
export function isTarHeader(head: Buffer): boolean {
  if (head.length < block || head[0] === 0) return false;
  const told = octal(head.subarray(148, 156));
  let sum = 8 * 0x20;
  for (let at = 0; at < block; at++) if (at < 148 || at >= 156) sum += head[at]!;
  return told === sum;
}

/** The files of a tar (POSIX pax, GNU, and before), each to be read before the next; also of those that stand behind its end. */
export async function* tarEntries(pieces: Pieces): AsyncGenerator<{ name: string; chunks: AsyncGenerator<Buffer> }> {
  let named: string | undefined;
  let told: number | undefined;
  for (let head = await headerIn(pieces); head !== undefined; head = await headerIn(pieces)) {
    const kind = String.fromCharCode(head[156]!);
    const size = (isFile(kind) ? told : undefined) ?? sizeIn(head);
    const padding = (block - (size % block)) % block;
    if (kind === 'L' || kind === 'x') {
      if (size > longest) throw new Sealed('damaged');
      const text = (await pieces.take(size)).toString();
      named = kind === 'L' ? text.replace(/\0.*$/s, '') : (paxOf(text, 'path') ?? named);
      told = kind === 'L' ? told : sizeToldIn(text);
      await pieces.take(padding);
      continue;
    }
    // A map of its holes that is too long for the header (GNU).
    for (let goesOn = kind === 'S' && head[482] === 1; goesOn;) goesOn = (await pieces.take(block))[504] === 1;
    const from = pieces.taken();
    const chunks = pieces.through(size);
    if (isFile(kind)) yield { name: named ?? nameIn(head), chunks };
    while ((await chunks.next()).done !== true);
    if (pieces.taken() - from < size) throw new Sealed('cut short');
    await pieces.take(padding);
    if (kind !== 'g' && kind !== 'K') [named, told] = [undefined, undefined];
  }
}

/** The next header, also behind blocks of zeros, which are an end; undefined where none follows. Throws Sealed. */
async function headerIn(pieces: Pieces): Promise<Buffer | undefined> {
  for (let isAtEnd = false; ;) {
    const head = await pieces.take(block);
    if (isTarHeader(head)) return head;
    const isEnd = head.every((byte) => byte === 0);
    if (head.length === 0 || (isAtEnd && !isEnd)) return undefined;
    if (!isEnd) throw new Sealed('damaged');
    isAtEnd = true;
  }
}

/** All but links, devices, folders and what describes others: a kind that is not known is a file (POSIX). */
function isFile(kind: string): boolean {
  return !/[1-6gxXKLNVD]/.test(kind);
}

function nameIn(head: Buffer): string {
  const prefix = head.toString('latin1', 257, 263) === 'ustar\0' ? text(head.subarray(345, 500)) : '';
  return prefix === '' ? text(head.subarray(0, 100)) : `${prefix}/${text(head.subarray(0, 100))}`;
}

/** Octal, or in binary where the first bit says so (GNU). */
function sizeIn(head: Buffer): number {
  const field = head.subarray(124, 136);
  return checkedSize(field[0]! & 0x80 ? Number(field.readBigUInt64BE(4)) : octal(field));
}

function checkedSize(size: number): number {
  if (!Number.isSafeInteger(size) || size < 0) throw new Sealed('damaged');
  return size;
}

function octal(field: Buffer): number {
  return parseInt(text(field).trim() || '0', 8);
}

function text(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? field.length : end);
}

/** A value in pax records: `<length> <key>=<value>\n`. */
function paxOf(records: string, key: 'path' | 'size'): string | undefined {
  return new RegExp(`^\\d+ ${key}=(.*)$`, 'm').exec(records)?.[1];
}

function sizeToldIn(records: string): number | undefined {
  const size = paxOf(records, 'size');
  return size === undefined ? undefined : checkedSize(Number(size));
}
