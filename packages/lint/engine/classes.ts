/** 32 classes of bytes: letters without case, digits, signs; the rest, and what is beyond the ends, is 0. */
export const classes = new Uint8Array(256);
/** A byte in lower case. */
export const lower = new Uint8Array(256);
const digits = 27;
for (let byte = 0; byte < 256; byte++) {
  const isUpper = byte >= 65 && byte <= 90;
  lower[byte] = isUpper ? byte + 32 : byte;
  const isLetter = isUpper || (byte >= 97 && byte <= 122);
  const sign = ['0123456789', '_', '-', './:', '$+~='].findIndex((signs) => signs.includes(String.fromCharCode(byte)));
  classes[byte] = isLetter ? byte & 31 : sign < 0 ? 0 : digits + sign;
}

/** Whether a class is of letters or digits. */
export function isWordClass(one: number): boolean {
  return one > 0 && one <= digits;
}

/** One sign for each class, for tables that people may look at. */
export const classSigns = '?abcdefghijklmnopqrstuvwxyz0_-.$';

/** By byte, 1 where it is one of the signs or in one of the ranges, each its first and last. */
export function tableOf(signs: string, ...ranges: readonly string[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const range of ranges) table.fill(1, range.charCodeAt(0), range.charCodeAt(1) + 1);
  for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = 1;
  return table;
}
