import type { Assignment } from './assignment.ts';
import { countedThrough, entropyOf, wordness } from './measure.ts';
import { isPasswordName, strengthOfName } from './names.ts';
import { isCode } from './place.ts';
import { weights } from './weights.gen.ts';

/** How likely a named value is a secret, from 0 to 1, by what scripts/fit.ts learned. */
export function likelihood(assignment: Assignment, path: string): number {
  const sum = featuresOf(assignment, path).reduce((total, feature, index) => total + feature * (weights[index] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** What is measured of a named value, each about between -2 and 2: how long, how mixed, how far from words; what its name and place say. */
export function featuresOf({ key, operator, value, quote }: Assignment, path: string): number[] {
  const length = Math.max(1, value.length);
  const part = (pattern: RegExp): number => (value.match(pattern)?.length ?? 0) / length;
  const [digits, upper, lower, joints] = [part(/\d/g), part(/[A-Z]/g), part(/[a-z]/g), part(/[-_./:]/g)];
  const signs = Math.max(0, 1 - digits - upper - lower - joints);
  const kinds = [digits, upper, lower, signs].filter((share) => share > 0).length;
  const entropy = entropyOf(value);
  const words = wordness(value);
  const password = Number(isPasswordName(key));
  const strong = strengthOfName(key);
  const size = Math.log2(length) - 4;
  const isHex = Number(/^(?:0x)?[0-9a-f]{8,}$/i.test(value));
  const isUuid = Number(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value));
  const longestWord =
    (value.match(/[A-Za-z]{4,}/g) ?? []).reduce((most, word) => (wordness(word) > 0.2 ? Math.max(most, word.length) : most), 0) / length;
  return [
    1,
    size,
    entropy - 3.5,
    entropy / Math.max(1, Math.log2(length)) - 0.9,
    words,
    longestWord,
    digits,
    upper,
    signs,
    joints,
    kinds - 2.5,
    part(/[A-Za-z]\d|\d[A-Za-z]|[a-z][A-Z]/g),
    isHex,
    isUuid,
    Number(/^[a-z]+$/.test(value)),
    Number(/^[A-Za-z]+\d{1,4}$/.test(value)),
    Number(/\s/.test(value)),
    countedThrough(value, 4),
    Math.min(1, new Set(value.replace(/[\w\s./:-]/g, '')).size / 4),
    strong,
    password,
    password * size,
    password * words,
    password * (kinds - 2.5),
    password * longestWord,
    Number(quote !== '' || (password === 1 && /^[=:]$/.test(operator) && /\d/.test(value))),
    Number(isCode(path)),
    Number(operator === ''),
    Number(operator === ','),
    Number(/[=!]=/.test(operator)),
    Number(/^[A-Z][A-Z0-9_]*$/.test(key)),
    Number(/^\d[\d.:-]+/.test(value)),
  ];
}
