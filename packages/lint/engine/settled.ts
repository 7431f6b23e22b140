import type { Assignment } from './assignment.ts';
import { isCutShort } from './beginnings.ts';
import { isOfNoForm } from './forms.ts';
import { isPublished } from './known.ts';
import { countedThrough, isPlaceholder, isReference, isWording, wordness } from './measure.ts';
import { isPasswordName, namesSecret, namesSecretly, namesService } from './names.ts';
import { isCode, isMachineMade, isTranslation } from './place.ts';
import { isLikeToken } from './ways.ts';

interface Named extends Assignment {
  readonly path: string;
  readonly isPassword: boolean;
  /** Whether it is more than the next word: long, of what tokens are made of, with digits. */
  readonly isLikeToken: boolean;
}

type Reason = readonly [why: string, isSo: (named: Named) => boolean];

/** By where it stands, and its name. */
const places: readonly Reason[] = [
  ['a lock file, a map or a picture', ({ path }) => isMachineMade(path)],
  ['too short', ({ value }) => value.length < 5],
  ['a parameter of some kind', ({ key, isLikeToken }) => key.startsWith('?') && !isLikeToken],
  ['a word of a translation', ({ path, isLikeToken }) => !isLikeToken && isTranslation(path)],
  ['its own name', ({ key, value }) => isNameOf(key, value.replace(/\\[nrt0]/g, ''))],
  ['a hash of something else', ({ key, value }) => isIdentifier(value) && namesHash.test(key)],
  ['an identifier', ({ key, value }) => uuid.test(value) && /[ _-]api$|guid|secrets$/i.test(key)],
  ['the id of a public key', ({ key, value }) => /^(?:0x)?[0-9A-F]{16,40}$/.test(value) && /(?:gpg|pgp|sign)[ _-]?key$/i.test(key)],
  ['a repository', ({ key, value }) => !namesSecretly(key) && /^[\w.-]+\/[\w.-]+(?:[/?#]|$)/.test(value)],
  ['a word for tests', ({ key, value }) => /^[a-z]+$/.test(value) && /(?:^|[^a-z])tests?(?![a-z])/i.test(key)],
  ['one of several turns', ({ key, value }) => key === 'pass' && isWord(value)],
  [
    'it has a sign that no key or token has',
    ({ key, value }) =>
      ((value.length < 40 && /[?^*]/.test(value)) || /^[a-z][\w-]*(?:\.[\w-]*)*\[.*\]$/.test(value)) &&
      /(?:key|token)s?$/i.test(key) &&
      !/secret/i.test(key),
  ],
];

/** By how it is given. */
const writings: readonly Reason[] = [
  ['put together when the program runs', ({ quote, value }) => quote === '`' && value.includes('${')],
  // In source code what is not quoted is a name or an expression.
  [
    'not quoted in source code: a name or an expression',
    (named) =>
      named.quote === '' && named.isInString !== true && isCode(named.path) && !(isMoreThanAWord(named) && named.isInText?.() === true),
  ],
  ['a word of a sentence', isInSentence],
  ['an argument of some kind', (named) => /^[({]$/.test(named.operator) && !isMoreThanAWord(named)],
  ['an expression', ({ quote, value }) => quote === '' && isExpression(value)],
  [
    'a word that is compared',
    ({ operator, isPassword, value }) => isPassword && /^[!=]=/.test(operator) && value.length <= 12 && isWord(value),
  ],
  ['one of a list of words', (named) => named.operator === ',' && !isMoreThanAWord(named)],
  [
    'a part of a longer name',
    ({ operator, key, value, isLikeToken }) => operator === '-' && !(isLikeToken && namesService(key)) && !isIdentifier(value),
  ],
];

/** By what it is. */
const values: readonly Reason[] = [
  ['a reference to where the value is kept', ({ value }) => isReference(value)],
  ['it says of itself that it is an example', ({ value }) => isPlaceholder(value) || (value.length < 16 && countedThrough(value, 3) > 0.8)],
  ['how tokens look, and none itself', ({ isPassword, value }) => !isPassword && /\{[A-Za-z]?\d{1,4}(?:[,-]\d{0,4})?\}/.test(value)],
  ['sealed: the cluster, or AWS KMS, alone can open it', ({ value }) => /^A(?:g[A-D]|QICAH)[A-Za-z0-9+/]{160,}={0,2}$/.test(value)],
  ['a version', ({ value }) => /^v?\d+\.\d+\.\d+(?:[-+.][\w.+-]*)?$/.test(value)],
  ['a pattern', ({ value }) => /^\^.*\$$|\.\*/.test(value)],
  ['words in base64', ({ value }) => isWordsInBase64(value)],
  ['the name of an algorithm', ({ value }) => algorithm.test(value)],
  ['an identifier in braces', ({ value }) => /\{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}/i.test(value)],
  ['an alphabet: no character comes twice', ({ value }) => isAlphabet(value)],
  ['an address of a contract or an account', ({ value }) => /^0x[0-9a-f]{40}$/i.test(value)],
  ['signs alone', ({ value }) => /^[^A-Za-z0-9]+$/.test(value)],
  [
    'what stands between two strings, a character by its number',
    ({ value }) => /^(?:[),;\]}]|\. ?\$|["'](?:\s?[.+]\s?\$?\w|.*["']\s?[=!]=)|\\(?:[rn]|[ux][0-9a-f{}]{2,10}$))/i.test(value),
  ],
  ['a constant', ({ value }) => constant.test(value)],
  [
    'a number',
    ({ value, key, isPassword }) => /^0x[0-9a-f]{1,8}$/i.test(value) || (/^\d{9,}$/.test(value) && !isPassword && !namesService(key)),
  ],
  ['words, a path or a type', ({ value, isPassword }) => isWording(value, isPassword)],
  // What takes longest comes last.
  ['a key that its vendor publishes for everybody', ({ value }) => isPublished(value)],
  ['it begins as a known token, and is none', ({ value }) => isCutShort(value)],
  ['not what the secrets of the service in its name look like', ({ key, value, isPassword }) => !isPassword && isOfNoForm(key, value)],
];

const reasons = [...places, ...writings, ...values];

/** Why a named value is none whatever its characters are; undefined where they decide. */
export function settled(assignment: Assignment, path: string): string | undefined {
  const { key, value } = assignment;
  if (!namesSecret(key)) return `its name, '${key.slice(-40)}', is not that of a secret`;
  const named: Named = {
    ...assignment,
    path,
    isPassword: isPasswordName(key),
    isLikeToken: isLikeToken.test(value.replace(/\\?["']/g, '')),
  };
  for (const [why, isSo] of reasons) if (isSo(named)) return why;
  return undefined;
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const namesHash = /(?:^|[^a-z])(?:hash|sha|checksum|digest|fingerprint)(?![a-z])/i;
const constant =
  /^(?:true|false|null|none|nil|undefined|string|number|boolean|function|object|symbol|required|optional|compat|files|const|undef|invalid|unknown|empty|missing|binary|plain|hover|focus|[\d.,]{1,8})$/i;
const algorithm =
  /^(?:[a-z0-9]{1,12}[-_/]){0,3}(?:aes|3?des|rc[24]|sha|md|hmac|rsa|ecdsa|ecdh|ed|x|hs|rs|es|ps|chacha|poly|camellia|blowfish|pbkdf|p|secp|sm|gcm|cbc|ctr)[-_]?\d{1,4}(?:[-_/][a-z0-9]{1,10}|[a-z]{2,10}|[kr]1){0,3}$|^(?:[bs]crypt|argon2\w{0,2}|pbkdf2\w{0,8}|zxcvbn|plaintext|pbewith[\w-]+|oauth2?)$/i;

/** Beside its name with only a space between, behind `is`, behind the dashes of an option: words are nothing more there. */
function isInSentence(named: Named): boolean {
  const { operator, quote, value, isPassword, isLikeToken } = named;
  if (/^(?:--|:-)$/.test(operator)) return /^[A-Za-z-]+$/.test(value);
  if (/^(?:is|are|->)$/.test(operator)) return !isMoreThanAWord(named);
  return quote === '' && operator === '' && !(isPassword ? isOfAllKinds(value) : isLikeToken);
}

/** Like a token, or a password of letters and digits as no word has them. */
function isMoreThanAWord({ value, isPassword, isLikeToken }: Named): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s]/].filter((kind) => kind.test(value)).length;
  const isMixed = /[A-Za-z]/.test(value) && /\d/.test(value) && (kinds > 2 || /\d.*[a-z].*\d|[a-z].*\d.*[a-z]/i.test(value));
  return isLikeToken || (isPassword && value.length >= 8 && isMixed);
}

/** Small and capital letters, digits and signs: no word has them all. */
function isOfAllKinds(value: string): boolean {
  return value.length >= 8 && [/[a-z]/, /[A-Z]/, /\d/, /[!@#$%^&*+?~]/].every((kind) => kind.test(value));
}

function isExpression(value: string): boolean {
  const isChain = /^[A-Za-z_]\w*(?:(?:\.|->|::?)[A-Za-z_]\w*)+$/.test(value) && wordness(value) > -0.2;
  return isChain || (/[.([]|->|::/.test(value) && !/[\d!@%^*+~]/.test(value));
}

function isWord(value: string): boolean {
  return /^[a-z]+$/.test(value) && wordness(value) > -0.2;
}

function isWordsInBase64(value: string): boolean {
  return (
    value.length % 4 === 0 &&
    /^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) &&
    /^[A-Za-z][A-Za-z ,.:;?!']{4,}$/.test(Buffer.from(value, 'base64').toString('latin1'))
  );
}

function isAlphabet(value: string): boolean {
  return value.length >= 50 && new Set(value).size === value.length && countedThrough(value, 4) > 0.7;
}

/** A hash or a UUID, whole. */
function isIdentifier(value: string): boolean {
  return uuid.test(value) || /^[0-9a-f]{32,128}$/i.test(value);
}

function isNameOf(key: string, value: string): boolean {
  const letters = sameLetters(value);
  return letters.length * 2 >= value.length && sameLetters(key).includes(letters);
}

function sameLetters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
