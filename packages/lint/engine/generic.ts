import type { Candidate } from '../finding.ts';
import type { Assignment } from './assignment.ts';
import { readAssignment } from './assignment.ts';
import { isCutShort } from './beginnings.ts';
import { isOfNoForm } from './forms.ts';
import { isPublished } from './known.ts';
import { countedThrough, entropyOf, isPlaceholder, isReference, isWording, wordness } from './measure.ts';
import { isPasswordName, namesSecret, namesSecretly, namesService } from './names.ts';
import { services } from './services.ts';
import { isCode, isMachineMade, isTranslation } from './place.ts';
import { likelihood } from './randomness.ts';
import type { Trace } from './trace.ts';

/** Words by which names are found whose value may be a secret without a shape of its own; all in lower case. */
export const genericLiterals: readonly string[] = [
  ...services,
  'passw',
  'passphrase',
  '_pass',
  'pass=',
  'pass"',
  "pass'",
  'pass:',
  'pass ',
  'pass>',
  'pwd',
  'access=',
  'access ',
  'access:',
  'secret',
  'token',
  'apikey',
  'api_key',
  'api-key',
  'api key',
  'accesskey',
  'access_key',
  'access-key',
  'auth',
  'credential',
  'private',
  'signing',
  'encrypt',
  'verifier',
  'key=',
  'key:',
  'key"',
  "key'",
  'key ',
  'key]',
  'salt',
  '_psk',
  'creds',
  '_pat',
  '_pw',
  'pw:',
  'pw=',
  'pw>',
];

/** The value whose name holds the literal from `start` to `end`, where both say that it is a secret. */
export function genericCandidate(text: string, start: number, end: number, path: string, trace?: Trace): Candidate | undefined {
  const assignment = readAssignment(text, start, end);
  if (assignment === undefined) return undefined;
  const { key, value, at, end: until, isPieced = false } = assignment;
  const rule = isPasswordName(key) ? 'generic-password' : 'generic-secret';
  const none = isAmongBytes(text, start, until) ? 'among bytes that are no text' : whyNone(assignment, path);
  if (none !== undefined) {
    trace?.({ rule, at, length: value.length, kind: 'dropped', why: none });
    return undefined;
  }
  return {
    rule,
    title: `A value named '${key.slice(-40)}'`,
    verdict: 'secret',
    value,
    at,
    ...(isPieced ? { length: until - at } : {}),
    why: `its name, and ${entropyOf(value).toFixed(1)} bits a character${isPieced ? ', in pieces' : ''}`,
    revoke: 'at what it opens',
  };
}

/** Whether what stands around it on its line is of a program or a picture: no text, in whatever language. */
function isAmongBytes(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)];
  const around = `${before.slice(before.lastIndexOf('\n') + 1)}${text.slice(start, end)}${after.split('\n', 1)[0]!}`;
  if (!/[\x00-\x08\x0e-\x1f\x80-\xff]/.test(around)) return false;
  return (
    (Buffer.from(around, 'latin1')
      .toString()
      .match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0) > 4
  );
}

/** Why a named value is no secret; undefined when it is one. */
function whyNone(assignment: Assignment, path: string): string | undefined {
  const settled = isSettled(assignment, path);
  if (settled !== undefined) return settled;
  const chance = likelihood(assignment, path);
  return chance >= least ? undefined : `not random enough for a secret (${chance.toFixed(2)}, less than ${least})`;
}

const least = 0.42;

/** Why a named value is none whatever its characters are; undefined where they decide. */
export function isSettled({ key, operator, value, quote, isInString = false }: Assignment, path: string): string | undefined {
  if (isMachineMade(path)) return 'a lock file, a map or a picture';
  if (!namesSecret(key)) return `its name, '${key.slice(-40)}', is not that of a secret`;
  if (quote === '`' && value.includes('${')) return 'put together when the program runs';
  if (value.length < 5) return 'too short';
  if (/^\?/.test(key) && !isBesideItsName(value)) return 'a parameter of some kind';
  if (isTranslation(path) && !isBesideItsName(value)) return 'a word of a translation';
  if (isNameOf(key, value.replace(/\\[nrt0]/g, ''))) return 'its own name';
  if (isReference(value)) return 'a reference to where the value is kept';
  if (isPlaceholder(value) || (value.length < 16 && countedThrough(value, 3) > 0.8)) return 'it says of itself that it is an example';
  // In source code what is not quoted is a name or an expression.
  if (quote === '' && isCode(path) && !isInString) return 'not quoted in source code: a name or an expression';
  if (/^(?:--|:-)$/.test(operator) && /^[A-Za-z-]+$/.test(value)) return 'a word of a sentence';
  if (quote === '' && operator === '' && (isPasswordName(key) || !isBesideItsName(value))) return 'a word of a sentence';
  if (/^(?:is|are)$/.test(operator) && !isBesideItsName(value) && !(isPasswordName(key) && isMixed(value))) return 'a word of a sentence';
  if (/^[({]$/.test(operator) && !isBesideItsName(value) && !(isPasswordName(key) && isMixed(value))) return 'an argument of some kind';
  if (
    quote === '' &&
    ((/^[A-Za-z_]\w*(?:(?:\.|->|::?)[A-Za-z_]\w*)+$/.test(value) && wordness(value) > -0.2) ||
      (/[.([]|->|::/.test(value) && !/\d/.test(value)))
  )
    return 'an expression';
  if (!isPasswordName(key) && /\{[A-Za-z]?\d{1,4}(?:[,-]\d{0,4})?\}/.test(value)) return 'how tokens look, and none itself';
  if (/(?:key|token)s?$/i.test(key) && !/secret/i.test(key) && /[?^*]/.test(value)) return 'it has a sign that no key or token has';
  if (/^v?\d+\.\d+\.\d+(?:[-+.][\w.+-]*)?$/.test(value)) return 'a version';
  if (/^\^.*\$$/.test(value)) return 'a pattern';
  if (isIdentifier(value) && /(?:^|[^a-z])(?:hash|sha|checksum|digest|fingerprint)(?![a-z])/i.test(key)) return 'a hash of something else';
  if (!namesSecretly(key) && /^[\w.-]+\/[\w.-]+(?:[/?#]|$)/.test(value)) return 'a repository';
  if (/(?:^|[^a-z])tests?(?![a-z])/i.test(key) && /^[a-z]+$/.test(value)) return 'a word for tests';
  if (isWordsInBase64(value)) return 'words in base64';
  if (algorithm.test(value)) return 'the name of an algorithm';
  if (/[ _-]api$/i.test(key) && /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) return 'an identifier';
  if (/\{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}/i.test(value)) return 'an identifier in braces';
  if (value.length >= 50 && new Set(value).size === value.length && countedThrough(value, 4) > 0.7)
    return 'an alphabet: no character comes twice';
  if (/^0x[0-9a-f]{40}$/i.test(value)) return 'an address of a contract or an account';
  if (/^[^A-Za-z0-9]+$/.test(value)) return 'signs alone';
  if (/^[!=]=/.test(operator) && isPasswordName(key) && /^[a-z]{5,12}$/.test(value) && wordness(value) > -0.2)
    return 'a word that is compared';
  if (key === 'pass' && /^[a-z]+$/.test(value) && wordness(value) > -0.2) return 'one of several turns';
  if (/^[),;\]}]/.test(value)) return 'what stands between two strings';
  if (
    /^(?:true|false|null|none|nil|undefined|string|number|boolean|function|object|symbol|required|optional|compat|files|[\d.,]{1,8})$/i.test(
      value,
    ) ||
    (/^\d{9,}$/.test(value) && !isPasswordName(key) && !namesService(key))
  )
    return 'a constant or a number';
  if (operator === '-' && !((namesService(key) && isBesideItsName(value)) || isIdentifier(value))) return 'a part of a longer name';
  if (isWording(value, isPasswordName(key))) return 'words, a path or a type';
  // What takes longest comes last.
  if (isPublished(value)) return 'a key that its vendor publishes for everybody';
  if (isCutShort(value)) return 'it begins as a known token, and is none';
  if (!isPasswordName(key) && isOfNoForm(key, value)) return 'not what the secrets of the service in its name look like';
  return undefined;
}

const algorithm =
  /^(?:[a-z0-9]{1,12}[-_/]){0,3}(?:aes|3?des|rc[24]|sha|md|hmac|rsa|ecdsa|ecdh|ed|x|hs|rs|es|ps|chacha|poly|camellia|blowfish|pbkdf|p|secp|sm|gcm|cbc|ctr)[-_]?\d{1,4}(?:[-_/]?[a-z0-9]{1,10}){0,3}$|^(?:[bs]crypt|argon2\w{0,2}|pbkdf2\w{0,8}|zxcvbn|plaintext|pbewith[\w-]+)$/i;

function isWordsInBase64(value: string): boolean {
  return (
    value.length % 4 === 0 &&
    /^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) &&
    /^[A-Za-z][A-Za-z ,.:;?!']{4,}$/.test(Buffer.from(value, 'base64').toString('latin1'))
  );
}

/** A hash or a UUID, whole. */
function isIdentifier(value: string): boolean {
  return /^(?:[0-9a-f]{32,128}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i.test(value);
}

/** Whether what follows a name with only space between is more than the next word. */
function isBesideItsName(value: string): boolean {
  return value.length >= 16 && /^[\w+/=.-]+$/.test(value) && /\d.*\d/.test(value);
}

/** Letters and digits, as no word has them. */
function isMixed(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s]/].filter((kind) => kind.test(value)).length;
  return value.length >= 8 && /[A-Za-z]/.test(value) && /\d/.test(value) && (kinds > 2 || /\d.*[a-z].*\d|[a-z].*\d.*[a-z]/i.test(value));
}

function isNameOf(key: string, value: string): boolean {
  const letters = sameLetters(value);
  return letters.length * 2 >= value.length && sameLetters(key).includes(letters);
}

function sameLetters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
