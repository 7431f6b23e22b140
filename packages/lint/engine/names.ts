import { moreServices, services } from './services.ts';

/** Words that make a name one of a secret. */
const secret =
  /secret|token|api[_\-. ]?key|access[_\-. ]?key|auth|credential|creds$|private[_\-. ]?key|signing|encrypt|\w[_\-.]?key$|verifier|salt|pepper$|psk$|(?:^|[_.-])pat$|[ _-](?:access|private)$|^\?key$/i;
/** A word of its own by its capitals: `acmePRIVATE`. */
const capital = /[a-z](?:ACCESS|PRIVATE)$/;

/** Words before ` key` that tell the reader to use it. */
const used = /(?:^| )(?:using|with|your|my|our|activation|license|licence|master)(?: [\w-]{2,30})? keys?\d{0,2}$/i;

/** Last words that make it a name of something about a secret. */
const about = new Set(
  `public id ids name names url urls uri uris path file filename dir folder length len size type count index regex regexp pattern field column
  header prefix suffix hash hint label placeholder expiry expires expiration ttl timeout endpoint version format policy error errors message
  description title valid validator validation provider issuer audience scheme method class scope scopes reset required enabled disabled visible
  confirm confirmation input manager store rotation ref refs reference arn arns fingerprint digest checksum algorithm alg author authority
  authors generator usage used date time at state status mode kind style event handler callback function config option options settings
  parameter parameters params plugin module package schema template example test table set group role user username email host port domain
  region account client server service attr attribute property properties parser lexer tokenizer factory builder helper util utils context info
  meta metadata map list by strength rules requirements tag tags management manager secretsmanager min max mechanism complexity checker payload administrator days hours minutes seconds period validity age attempts history md yml yaml json txt rs py js ts go toml xml html rst java rb php cfg ini sh lock
  object obj guid uuid clsid change hashes formats types algorithms ciphers cipher suites el pl pm lua wiki c h m cpp swift kt cs`.split(
    /\s+/,
  ),
);

/** Words before a last `key` or `token` that make it a cursor, a place in a map, something public. */
const position = new Set(
  `next continuation generator page pagination cursor request change lifecycle sync update idempotency idempotent resume etag csrf xsrf object dest
  destination source src primary foreign partition sort cache storage lookup action task upload marker filter group start starting last
  evaluated exclusive forward backward lock import export share product output input result results limit execution paging skip
  host ssh public publishable pub translation i18n message resource config feature registry dict map index hash json protobuf trace span dedup grouping
  routing authenticity forgery antiforgery verification default client id this any each some that encrypted edit delete enter tab arrow shortcut hot spl dkim`.split(
    /\s+/,
  ),
);
const compound =
  /public[-_. ]?key|pub[-_. ]?key|site[-_]?key|passwordless|verify(?:ing)?[-_]?key|authori[sz]ed[_-]?keys|known[_-]?hosts|tokeni[sz]|author(?!i[sz])|continuation|nextpage|pagetoken|sort[_-]?key|idempoten|authenticity|anti[_-]?forgery/i;

/** Names that say that the value is none. */
const made = new Set('invalid nonmatching non wrong bad fake dummy mock mocked example sample expected placeholder unused'.split(' '));

/** What is done with a password, or whether: `self.update_password`. */
const act = /(?:^|[^a-z])(?:update|reset|change|forgot|confirm|verify|require|allow|show|hide|has|is|use)[-_]?pass(?:word|wd)s?$/i;

/** Whether a name says that its value is a secret. */
export function namesSecret(key: string): boolean {
  if (!namesSecretly(key) && !capital.test(key) && !used.test(key) && !isOfService(key)) return false;
  if (compound.test(key) || /(?:com|by|tres|sur|over|under|render|ask)pass\b/i.test(key)) return false;
  const words = wordsOf(key);
  const last = words.at(-1) ?? '';
  if (about.has(last) || words.some((word) => made.has(word)) || act.test(key)) return false;
  return !(/^(?:key|token)s?$/.test(last) && position.has(words.at(-2) ?? ''));
}

/** `stripe`, `stripe key 2`, `stripe_api`. */
function isOfService(key: string): boolean {
  return namesService(key, true) || (/ key\d{0,2}$|[ _-]api$/i.test(key) && namesService(key));
}

/** Whether a name says so itself, not only by the service that it names. */
export function namesSecretly(key: string): boolean {
  return password.test(key) || secret.test(key);
}

/** The words of a name: `nextPageToken`, `NEXT_PAGE_TOKEN` and `next-page-token` have the same. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** What follows a service's name where the name of a value says whose it is. */
const afterService = /(?:[^a-z]|$|api|key|token|secret|access|private|pat|client)/iy;
const beginning = 3;
/** Services by how they begin: an expression of all of them takes 20 ms to compile. */
const byBeginning = new Map<string, string[]>();
for (const service of [...services, ...moreServices]) {
  const begin = service.slice(0, beginning);
  byBeginning.set(begin, [...(byBeginning.get(begin) ?? []), service]);
}

/** Whether a name holds that of a service, or with `isLast` ends in it. */
export function namesService(key: string, isLast = false): boolean {
  const text = key.toLowerCase();
  for (let at = 0; at + beginning <= text.length; at++) {
    const found = byBeginning.get(text.slice(at, at + beginning));
    const holds = (service: string): boolean =>
      text.startsWith(service, at) && (!isLast || at + service.length === text.length) && isWhole(text, at, at + service.length);
    if (found?.some(holds) === true) return true;
  }
  return false;
}

function isWhole(text: string, start: number, end: number): boolean {
  afterService.lastIndex = end;
  const isInNumber = /[a-z]/.test(text[start - 1] ?? '') && !/[a-z]/.test(text[start]!);
  return !isInNumber && afterService.test(text);
}

const password = /passw(?:or)?d|passwd|pwd|passphrase|passcode|(?:^|[a-z_.-])pass$|(?:^|[_.-]|bind|root)pw$|psk$/i;

export function isPasswordName(key: string): boolean {
  return password.test(key);
}

const plain =
  /secret|passw(?:or)?d|passwd|pwd|passphrase|[_.-]p(?:ass|w)$|psk$|api[_\-. ]?key|private[_\-. ]?key|access[_\-. ]?key|access[_\-. ]?token|auth[_\-. ]?token|api[_\-. ]?token/i;

/** How plainly a name says it: 1 a password or a secret, 0 a key or a token of some kind, -1 what is secret only sometimes. */
export function strengthOfName(key: string): number {
  if (plain.test(key)) return 1;
  if (/token|encrypt|signing|master|credential|pat$|pass$/i.test(key)) return 0;
  return namesService(key) ? 0 : -1;
}
