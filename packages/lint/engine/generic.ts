import type { Candidate } from '../finding.ts';
import { entropyOf, isPlaceholder, isReference, isWording } from './measure.ts';
import type { Trace } from './trace.ts';

/** Words by which lines are found that may hold a secret without a shape of its own; all in lower case. */
export const genericLiterals = [
  'passw',
  'pwd',
  'passphrase',
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
  'private_key',
  'privatekey',
  'private-key',
  'signing',
  'encrypt',
  '_key',
  'pass',
  'salt',
  'psk',
  'nonce',
  'signature',
  'verifier',
  ' key',
  'private',
  'access',
] as const;

const name =
  '[\\w.\\-]{0,40}?(?:passw(?:or)?d|passwd|pwd|passphrase|pass(?=[\\s"\'\\]]*[:=])|secret|token|api[_\\- .]?key|access[_\\- .]?key|auth[_\\-]?key|authorization|credential|private[_\\-]?key|signing[_\\-]?key|signature[_\\-]?key|encrypt\\w*[_\\-]?key|master[_\\-]?key|\\w[_\\-]key|[a-z]Key|nonce|signature|verifier|salt|psk)[\\w.\\-]{0,24}';
const assignment = new RegExp(
  `(?<![\\w.\\-])(${name})["'\\]\`)]{0,3}[ \\t]*(?:\\?|!(?!=))?(\\?=|:{1,3}=|=>|={1,3}|!=|:|,(?=[ \\t]*["']))[ \\t]*(?:[A-Za-z]{0,6}(["'\`])((?:(?!\\3)[^\\\\\\r\\n]|\\\\.){4,300})\\3|([^\\s"'\`,;<>(){}\\[\\]&|]{6,300}))`,
  'gi',
);

const notAName =
  /(?:public|id|ids|name|names|url|uri|path|file|filename|length|len|size|type|count|index|regex|pattern|field|column|header|prefix|suffix|hash|hint|label|placeholder|expir\w*|ttl|timeout|endpoint|version|format|policy|error|message|description|title|policy|valid\w*|provider|issuer|audience|scheme|method|class|scope|reset|required|enabled|disabled|visible|confirm\w*|input|manager|service|store|rotation|ref|reference|arn|fingerprint|digest|checksum|algorithm|alg|author|authority|generator)$/i;

/** Finds values whose name says that they are secret, in a window of the text. */
export function genericCandidates(window: string, from: number, path: string, trace?: Trace): Candidate[] {
  const found: Candidate[] = [];
  assignment.lastIndex = 0;
  for (let match = assignment.exec(window); match !== null; match = assignment.exec(window)) {
    const [whole, key = '', operator = '', quote, quoted, bare] = match;
    const value = quoted ?? bare ?? '';
    // A template is put together when the program runs.
    const isTemplate = quote === '`' && value.includes('${');
    const none = isTemplate ? 'put together when the program runs' : whyNone(key, operator, value, quoted !== undefined, path);
    const at = from + match.index + whole.lastIndexOf(value);
    if (none !== undefined) trace?.({ rule: kindOf(key), at, length: value.length, kind: 'dropped', why: none });
    else
      found.push({
        rule: kindOf(key),
        title: `A value named '${key.slice(-40)}'`,
        verdict: 'secret',
        value,
        at,
        why: `its name, and ${entropyOf(value).toFixed(1)} bits a character`,
        revoke: 'at what it opens',
      });
    assignment.lastIndex = match.index + Math.max(1, key.length);
  }
  for (const match of window.matchAll(beside)) {
    const value = match[2]!;
    if (
      notSecret.test(match[1]!.trim()) ||
      isReference(value) ||
      isPlaceholder(value) ||
      quiet.test(path) ||
      code.test(path) ||
      !isKeyLike(value) ||
      !/[0-9].*[0-9]/.test(value)
    )
      continue;
    const at = from + match.index + match[0].lastIndexOf(value);
    found.push({
      rule: 'generic-secret',
      title: `A value beside '${match[1]!.trim().slice(-40)}'`,
      verdict: 'secret',
      value,
      at,
      why: `the words before it, and ${entropyOf(value).toFixed(1)} bits a character`,
      revoke: 'at what it opens',
    });
  }
  return found;
}

/** A name and its value with nothing but space, a dash or a dot between: notes, command lines, messages. */
const beside =
  /(?<![\w])([A-Za-z][\w.-]{1,30}?[ _.-]{0,2}(?:api|secret|private|access|auth|SECRET|PRIVATE|ACCESS|API|AUTH)?[ _-]{0,2}(?:key|token|secret|password|KEY|TOKEN|SECRET|PASSWORD|Key|Token|Secret|ACCESS|PRIVATE))[ \t.-]{1,4}["']?([A-Za-z0-9_+/=.-]{20,160})(?![A-Za-z0-9_+/=.-])/g;

function kindOf(key: string): string {
  return /pass|pwd/i.test(key) ? 'generic-password' : 'generic-secret';
}

const code = /\.(?:[cm]?[jt]sx?|py|go|java|kt|scala|cs|cpp|cc|c|h|hpp|rb|php|rs|swift|m|lua|pl|dart|groovy|vue|svelte|ex|exs|clj|r|jl)$/i;
/** Names of things that only look secret: cursors, requests, places in maps. */
const notSecret =
  /(?:next|continuation|page|pagination|cursor|request|change|client|lifecycle|sync|update|idempot\w*|resume|etag|csrf|xsrf|object|dest\w*|source|src|primary|foreign|partition|sort|cache|storage|lookup|action|task|upload|marker|filter|group|start|last|evaluated|exclusive\w*)[-_ .]?(?:token|key)$|signature$/i;

const quiet =
  /(?:^|\/)(?:\.daypass-ignore|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Cargo\.lock|go\.sum|poetry\.lock|Gemfile\.lock)$|\.(?:min\.js|map|svg|css|lock)$/i;

/** Why a named value is no secret; undefined when it is one. */
function whyNone(key: string, operator: string, value: string, isQuoted: boolean, path: string): string | undefined {
  if (quiet.test(path)) return 'a lock file, a map or a picture';
  if (notAName.test(key) || notSecret.test(key) || /public/i.test(key)) return `its name, '${key.slice(-40)}', is not that of a secret`;
  if (operator === '!=') return 'a comparison';
  if (isReference(value)) return 'a reference to where the value is kept';
  if (isPlaceholder(value)) return 'it says of itself that it is an example';
  if (isWording(value)) return 'words, a path or a type';
  // In source code what is not quoted is a name or an expression.
  if (!isQuoted && code.test(path)) return 'not quoted in source code: a name or an expression';
  if (!isQuoted && /[.([]|->|::/.test(value) && !/\d/.test(value)) return 'an expression';
  if (/^(?:true|false|null|none|nil|undefined|\d{1,7})$/i.test(value)) return 'a constant or a small number';
  const isLike = /pass|pwd/i.test(key) ? isPasswordLike(value) : isKeyLike(value);
  return isLike
    ? undefined
    : `not random enough for a secret (${entropyOf(value).toFixed(1)} bits a character, ${value.length} characters)`;
}

function isPasswordLike(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
  if (value.length < 6 || kinds < 2) return false;
  if (/^[A-Za-z]+[_\-.][A-Za-z_\-.]+$/.test(value) || /(?:password|passwd|secret)\W*$/i.test(value)) return false;
  return entropyOf(value) >= (kinds >= 3 ? 2.4 : 2.8);
}

function isKeyLike(value: string): boolean {
  if (value.length < 10 || !/[A-Za-z]/.test(value)) return false;
  // Letters alone are words, unless signs are mixed in that no word has.
  if (!/\d/.test(value)) return /[^\w\s.:/@-].*[^\w\s.:/@-]/.test(value) && entropyOf(value) >= 3.8;
  if (/^[A-Za-z]+\d{1,3}$/.test(value) || /^v?\d+(?:\.\d+)+/.test(value) || /^\d{4}-\d\d-\d\d/.test(value)) return false;
  if (/^[0-9a-f]+$/i.test(value)) return value.length >= 16 && entropyOf(value) >= 2.9;
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) return entropyOf(value) >= 2.9;
  const parts = value.split(/[-_.:/]/).filter((part) => part.length > 2);
  const wordy = parts.filter((part) => /^[A-Za-z]+$/.test(part)).join('').length / value.length;
  return entropyOf(value) >= (value.length < 20 ? 2.8 : 3.3) && wordy < 0.5;
}
