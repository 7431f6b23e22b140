import { DaypassError, isObject } from '@daypass/core';

export type Json = Readonly<Record<string, unknown>>;

/** The JSON object in a text. Throws TRUST_POLICY_UNREADABLE. */
export function parseObject(text: string, what: string): Json {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isObject(value)) return value;
  } catch (error) {
    throw unreadable(`${what} is not JSON: ${(error as Error).message.replace(/["'`].*$/s, '').trim()}`);
  }
  throw unreadable(`${what} is not a JSON object`);
}

export function unreadable(why: string): DaypassError {
  return new DaypassError('TRUST_POLICY_UNREADABLE', why);
}

/** A value that may be given alone or in a list. */
export function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** A claim as text, as receivers compare it: lists stay lists, numbers and booleans become their JSON. */
export function textsOf(claim: unknown): readonly string[] {
  return listOf(claim).map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
}

/** Compares with `*` for any characters and, where `single` says so, `?` for one; case decides. Never worse than the product of both lengths. */
export function isLike(text: string, pattern: string, single: boolean): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let retry = 0;
  while (at < text.length) {
    if (pattern[place] === '*') {
      star = place++;
      retry = at;
    } else if (place < pattern.length && (pattern[place] === text[at] || (single && pattern[place] === '?'))) {
      place++;
      at++;
    } else if (star >= 0) {
      place = star + 1;
      at = ++retry;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(place));
}
