import { services } from './services.ts';

/** Words that make a name one of a secret. */
const secret =
  /passw(?:or)?d|passwd|pwd|passphrase|(?:^|[a-z_.-])pass$|(?:^|[_.-])pw$|secret|token|api[_\-. ]?key|access[_\-. ]?key|auth|credential|creds$|private[_\-. ]?key|signing|encrypt|master[_\-. ]?key|\w[_\-.]?key$|nonce|verifier|salt|psk$|(?:^|[_.-])pat$|[ _-](?:access|private)$/i;

/** Endings that make it a name of something about a secret. */
const about =
  /(?:public|ids?|names?|urls?|uris?|path|file|filename|dir|folder|length|len|size|type|count|index|regex|regexp|pattern|field|column|header|prefix|suffix|hash|hint|label|placeholder|expir\w*|ttl|timeout|endpoint|version|format|policy|errors?|message|description|title|valid\w*|provider|issuer|audience|scheme|method|class|scopes?|reset|required|enabled|disabled|visible|confirm\w*|input|manager|store|rotation|refs?|reference|arns?|fingerprint|digest|checksum|algorithm|alg|author|authority|authors|generator|usages?|lastused|last_used|date|time|at|state|status|mode|kind|style|event|handler|callback|function|config|options?|settings|parameters?|params|plugin|module|package|schema|template|example|test|table|set|group|role|user|username|email|host|port|domain|region|account|client|server|service_name|attr|attribute|property|properties|parser|lexer|tokenizer|factory|builder|helper|util|utils|context|info|meta|metadata|map|list|by)$/i;

/** Things that only look secret: cursors, requests, places in maps. */
const position =
  /(?:next|continuation|page|pagination|cursor|request|change|lifecycle|sync|update|idempot\w*|resume|etag|csrf|xsrf|object|dest\w*|source|src|primary|foreign|partition|sort|cache|storage|lookup|action|task|upload|marker|filter|group|start|starting|last|evaluated|exclusive\w*|forward|backward|lock|import|export|share|product|output|input|result|results|limit|execution|registration|clientrequest|client_request|paging|skip|host|ssh|public|pub|bad|invalid|wrong|translation|i18n|message|resource|config|feature|registry|dict|map|index|hash|json|protobuf|trace|span|dedup\w*|grouping|routing)[-_ .]?(?:token|key)s?$|publickey|public[-_ .]key|pubkey|authori[sz]ed[_-]?keys|known[_-]?hosts|tokeni[sz]|author(?!i[sz])/i;

const password = /passw(?:or)?d|passwd|pwd|passphrase|(?:^|[a-z_.-])pass$|(?:^|[_.-])pw$/i;

/** Whether a name says that its value is a secret. */
export function namesSecret(key: string): boolean {
  return (secret.test(key) || namesService(key)) && !about.test(key) && !position.test(key);
}

/** What follows a service's name where the name of a value says whose it is. */
const afterService = /(?:[^a-z]|$|api|key|token|secret|access|private|pat|client)/iy;
const beginning = 3;
/** Services by how they begin: an expression of all of them takes 20 ms to compile. */
const byBeginning = new Map<string, string[]>();
for (const service of services) {
  const begin = service.slice(0, beginning);
  byBeginning.set(begin, [...(byBeginning.get(begin) ?? []), service]);
}

export function namesService(key: string): boolean {
  const text = key.toLowerCase();
  for (let at = 0; at + beginning <= text.length; at++) {
    const found = byBeginning.get(text.slice(at, at + beginning));
    if (found?.some((service) => text.startsWith(service, at) && isWhole(text, at, at + service.length)) === true) return true;
  }
  return false;
}

function isWhole(text: string, start: number, end: number): boolean {
  afterService.lastIndex = end;
  const isInNumber = /[a-z]/.test(text[start - 1] ?? '') && !/[a-z]/.test(text[start]!);
  return !isInNumber && afterService.test(text);
}

export function isPasswordName(key: string): boolean {
  return password.test(key);
}

/** How plainly a name says it: 1 a password or a secret, 0 a key or a token of some kind, -1 what is secret only sometimes. */
export function strengthOfName(key: string): number {
  if (
    /secret|passw(?:or)?d|passwd|pwd|passphrase|api[_\-. ]?key|private[_\-. ]?key|access[_\-. ]?key|access[_\-. ]?token|auth[_\-. ]?token|api[_\-. ]?token/i.test(
      key,
    )
  )
    return 1;
  if (/token|encrypt|signing|master|credential|pat$|pass$/i.test(key)) return 0;
  return namesService(key) ? 0 : -1;
}
