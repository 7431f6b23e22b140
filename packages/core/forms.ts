import { leaves } from './json.ts';
const maxForms = 64;
const minLength = 6;
const common = new Set(['true', 'false', 'null', 'undefined', 'password', 'secret', 'default', 'example', 'localhost']);

/** Whether a text can be hidden without destroying the log: not short, not a common word, not one character over and over. */
export function isMaskable(text: string): boolean {
  if (text.length < minLength || (text.length < 12 && common.has(text.toLowerCase()))) return false;
  const first = text.charAt(0);
  const other = [...text.slice(0, 64)].find((character) => character !== first);
  return text.length > 64 || (other !== undefined && text.replaceAll(first, '').replaceAll(other, '') !== '');
}

/**
 * The forms in which a secret is likely to be printed, itself first: its lines, JSON leaves, base64 (with and without a trailing
 * new line, at every byte offset, wrapped at 64 and 76, URL alphabet), hex, URL, JSON, shell and XML escaped, `user:secret` pairs,
 * the segments of a JWT. At most 64, none trivial.
 */
export function forms(value: string, users: readonly string[] = []): readonly string[] {
  const wholes = [...new Set([value, ...lines(value), ...jsonLeaves(value)])].filter(isMaskable);
  const all = [
    ...wholes,
    ...jwtSegments(value),
    ...wholes.slice(0, 8).flatMap((whole) => [...base64Forms(whole, users), ...escapes(whole)]),
  ];
  return [...new Set(all)].filter(isMaskable).slice(0, maxForms);
}

function lines(value: string): string[] {
  return /[\r\n]/.test(value) ? value.split(/[\r\n]+/).map((line) => line.trim()) : [value.trim()];
}

function jwtSegments(value: string): string[] {
  return /^[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}$/.test(value) ? value.split('.') : [];
}

function jsonLeaves(value: string): string[] {
  if (!/^\s*[{[]/.test(value)) return [];
  try {
    return leaves(JSON.parse(value)).flatMap((leaf) => [leaf, ...lines(leaf)]);
  } catch {
    return [];
  }
}

function base64Forms(value: string, users: readonly string[]): string[] {
  const bytes = Buffer.from(value);
  const plain = [bytes, Buffer.from(`${value}\n`), ...users.map((user) => Buffer.from(`${user}:${value}`))].map((each) =>
    each.toString('base64'),
  );
  const full = plain[0]!;
  return [
    ...plain,
    ...plain.slice(0, 1).map((text) => text.replace(/=+$/, '')),
    ...[1, 2].map((offset) => inner(bytes, offset)),
    bytes.toString('base64url'),
    Buffer.from(`${value}\n`).toString('base64url'),
    ...[64, 76].flatMap((width) => (full.length > width ? full.match(new RegExp(`.{1,${width}}`, 'g'))! : [])),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
  ];
}

/** The middle of the base64 of a longer text that holds these bytes at an offset: the characters that depend on nothing else. */
function inner(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const whole = Math.floor(((offset + bytes.length) * 8) / 6);
  return text.slice(Math.ceil((offset * 8) / 6), whole);
}

function escapes(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  return [
    wellFormed(value),
    json,
    json.replaceAll('/', '\\/'),
    value.replaceAll("'", `'\\''`),
    value.replace(/(["\\$`])/g, '\\$1'),
    value.replace(/[&<>"']/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[character]!),
  ];
}

function wellFormed(value: string): string {
  return encodeURIComponent(value.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'));
}
