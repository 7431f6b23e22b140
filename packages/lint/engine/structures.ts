import type { Candidate } from '../finding.ts';
import { replacesComponent } from './components.ts';
import { isPublished } from './known.ts';
import { countedThrough, entropyOf, isPlaceholder, isReference } from './measure.ts';
import type { Trace } from './trace.ts';

/** A secret that is known by where it stands, not by its own shape. */
interface Structure {
  readonly id: string;
  readonly title: string;
  readonly literals: readonly string[];
  /** Whether the expression is looked for around the literal; else it begins with it. */
  readonly isAround?: boolean;
  /** Whether no letter or digit stands before its literals. */
  readonly isStart?: boolean;
  /** Whether programs put it together from pieces, as a rule's tokens. */
  readonly isPieced?: boolean;
  /** Group 1 is the secret. */
  readonly pattern: RegExp;
  readonly isOne: (secret: string, match: RegExpExecArray) => boolean;
  readonly verdict?: 'indicator';
  /** How it is known, where that is more than by its place. */
  readonly why?: string;
  /** What whoever holds it can reach or do. */
  readonly opens: string;
  /** By default the password is to be changed. */
  readonly revoke?: string;
}

const anyPassword = (secret: string): boolean =>
  secret.length >= 3 &&
  !isReference(secret) &&
  !isPlaceholder(secret) &&
  !/\.\*|^(?:(?:proxy|my)?[-_]?pass(?:word|wd|code)?\d?|pwd|secret|token|user|anonymous@?|(.)\1+)$/i.test(secret);
/** Long and mixed enough that nobody would take it for an example. */
const isStrong = (secret: string): boolean => secret.length >= 10 && /\d/.test(secret) && /[A-Za-z]/.test(secret) && entropyOf(secret) >= 3;
const local =
  /@(?:localhost|127\.0\.0\.1|\[?::1\]?|(?:[\w-]+\.)*example(?:\.\w+)?|0\.0\.0\.0|host(?:name)?|db|postgres|mysql|redis|mongo\w*|server)(?:[:/?\s"']|$)|@[{$]/i;

/** What is made of a user and a password, after a host at times. */
const credentials =
  'networkcredential|directoryentry|passwordauthentication|passwordcredentials|basicauth|authcredentials|auth=|basicawscredentials';
/** Calls whose second, third, fourth argument is a password. */
const calls = [
  'basic_auth|username_pw_set|.login|credentials.basic|authorization_basic|oci_connect|wifi.begin|httr::authenticate',
  'getconnection|mysqli_connect|new mysqli|new pdo|ftp_login|ldap_bind|ssh2_auth_password|imap_open|dbi->connect|clientsecretcredential',
  'mysql_real_connect|->credentials',
];
/** Calls that sign with what they are given. */
const signing = 'jwt.sign|jwt.encode|createhmac|secretkeyspec';
const argument = String.raw`(?:["'][^"'\n]{0,100}["']|[\w$.:>[\]-]{1,60})\s{0,20},\s{0,40}`;

export const structures: readonly Structure[] = [
  {
    id: 'private-key',
    title: 'Private key',
    literals: ['-----begin'],
    pattern: /(-----BEGIN (?:(?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V1)-----(?:[^-]|-(?!----)){40,8000})/g,
    isOne: (secret) =>
      (secret.match(/[A-Za-z0-9+/=]{24,}/g) ?? []).join('').length >= 48 && entropyOf(secret) > 3.5 && !/x{6,}|\.{3}/i.test(secret),
    opens: 'whatever trusts its public key',
    revoke: 'make a new key pair, and take the public key from wherever it is trusted',
  },
  {
    id: 'putty-key',
    title: 'PuTTY private key',
    literals: ['putty-user-key-file'],
    pattern: /(PuTTY-User-Key-File-\d: [^]{60,4000}?Private-Lines)/g,
    isOne: (secret) => /\n[A-Za-z0-9+/=]{40,80}\r?\n/.test(secret),
    opens: 'the servers that trust its public key',
    revoke: 'make a new key pair',
  },
  {
    id: 'url-password',
    isPieced: true,
    title: 'Password in a URL',
    literals: ['://'],
    pattern:
      /:\/\/[^\s:/?#@"'`<>[\]{}|]{0,80}(?:@[^\s:/?#@"'`<>[\]{}|]{1,80})?:([^\s:/?#@"'`<>{}|]{3,200})@(?:\[[0-9a-f:]{2,40}\]|[\w.[\]-]{1,100}|[{$])/gi,
    isOne: (secret, match) =>
      anyPassword(secret) && (!local.test(match[0]) || isStrong(secret)) && !match[0].includes(`//${secret}:`) && entropyOf(secret) > 1.5,
    opens: 'the server that the URL names, as the user in it',
    revoke: 'change the password at the server that the URL names',
  },
  {
    id: 'json-web-token',
    isPieced: true,
    title: 'JSON web token',
    isStart: true,
    literals: ['eyj'],
    pattern: /(?<![\w-])(eyJ[A-Za-z0-9_-]{15,2000}\.ey[A-Za-z0-9_-]{15,4000}\.[A-Za-z0-9_-]{10,2000})/g,
    isOne: (secret) => isJwt(secret),
    opens: 'what it was issued for, until it expires',
    revoke: 'end the session or key that signed it',
  },
  {
    id: 'authorization-basic',
    title: 'Basic authorization',
    literals: ['basic '],
    pattern: /basic ([A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/gi,
    isOne: (secret) => {
      const plain = Buffer.from(secret, 'base64').toString('latin1');
      return /^[\x21-\x7e]{1,80}:[\x21-\x7e]{3,200}$/.test(plain) && anyPassword(plain.slice(plain.indexOf(':') + 1));
    },
    opens: 'the server that it is sent to, as its user',
  },
  {
    id: 'authorization-token',
    title: 'Authorization header',
    literals: ['authorization'],
    pattern:
      /authorization["']?\s{0,3}[:=]\s{0,3}["'`]?(?:token|api-?token|apikey|key|ssws|oauth|bot|[a-z]{2,10}v\d)[ =:]{1,3}["']?([A-Za-z0-9._~+/=-]{16,2000})/gi,
    isOne: (secret) => !isPlaceholder(secret) && /\d/.test(secret) && entropyOf(secret) >= 3,
    opens: 'the server that it is sent to',
    revoke: 'at what it opens',
  },
  {
    id: 'json-web-token-encoded',
    title: 'JSON web token in base64',
    literals: ['zxlk'],
    pattern: /(?<![A-Za-z0-9+/])(ZXlK[A-Za-z0-9+/]{40,4000}={0,2})/g,
    isOne: (secret) =>
      Buffer.from(secret, 'base64').toString('latin1').includes('.eyJ') &&
      /^ey[\w-]+\./.test(Buffer.from(secret, 'base64').toString('latin1')),
    opens: 'what it was issued for, until it expires',
    revoke: 'end the session or key that signed it',
  },
  {
    id: 'kubernetes-secret',
    title: 'Value of a Kubernetes Secret',
    isAround: true,
    literals: ['kind: secret', "kind: 'secret'", 'kind: "secret"', '"kind":"secret"', '"kind": "secret"'],
    pattern:
      /(?:^|[\s{,])"?(?!name|namespace|kind|type|apiVersion)[\w.-]{1,60}"?:\s{0,3}(?:[>|][+-]?\s{1,12})?["']?([A-Za-z0-9+/]{8,4000}={0,2})["']?(?=[\s,}]|$)/g,
    isOne: (secret, match) => /(?:^|\n)\s*data:|"data"/.test(match.input.slice(0, match.index + 1)) && isEncodedText(secret),
    opens: 'what the Secret is mounted for',
    revoke: 'rotate the value, and keep Secrets out of the tree or encrypted',
  },
  {
    id: 'authorization-bearer',
    title: 'Bearer token',
    literals: ['bearer '],
    pattern: /bearer\s{1,80}([A-Za-z0-9._~+/-]{20,2000}={0,4})/gi,
    isOne: (secret) => !isPlaceholder(secret) && /\d/.test(secret) && entropyOf(secret) >= 3.5,
    opens: 'the server that it is sent to',
    revoke: 'at what it opens',
  },
  {
    id: 'curl-password',
    title: 'Password in a curl command',
    literals: ['curl'],
    pattern:
      /(?:curl\b(?:[^\\\n]|\\[^]){0,300}?(?:\s|\\\n)(?:-u|-U|--user|--proxy-user)(?:=| {1,4}|(?=["']))["']?[^\s:"']{0,80}["']?:["']?|curlopt_(?:proxy)?userpwd\s{0,4}(?:,|=>)\s{0,40}["'][^\s:"']{1,80}:)([^\s"'$]{3,100})/gi,
    isOne: (secret) => anyPassword(secret),
    opens: 'the server that the command asks, as the user in it',
  },
  {
    id: 'curl-key',
    title: 'Key in a curl command',
    literals: ['curl'],
    pattern:
      /curl\b(?:[^\\\n]|\\[^]){0,300}?(?:\s|\\\n)(?:-u|--user)(?:=| {1,4}|(?=["']))["']?([^\s:"'$]{10,100}):(?:x|api_token)?["']?(?=\s|$)/gi,
    isOne: (secret) => anyPassword(secret) && isStrong(secret),
    opens: 'the server that the command asks',
    revoke: 'at what it opens',
  },
  {
    id: 'connection-string',
    title: 'Password in a connection string',
    isAround: true,
    literals: ['password=', 'pwd=', 'password =', 'pwd ='],
    pattern:
      /(?:server|data source|host|user id|uid|database|initial catalog)=[^;\n"']{1,100};[^\n"']{0,300}?(?:password|pwd) ?= ?([^;\s"']{3,100})/gi,
    isOne: (secret) => anyPassword(secret) && !/^\)|,\w\.\w+=/.test(secret),
    opens: 'the database, as the user in it',
  },
  {
    id: 'constructed-credential',
    title: 'Password in a call',
    literals: [credentials, ...calls, signing].flatMap((names) => names.split('|')).map((name) => `${name}(`),
    pattern: new RegExp(
      String.raw`(?:(?:${credentials})\(\s{0,20}(?:["'][^"'\n]{0,100}["']\s{0,20},\s{0,40}){1,2}|` +
        calls.map((names, index) => String.raw`(?:${names})\(\s{0,20}(?:${argument}){${index + 1}}`).join('|') +
        String.raw`|(?:jwt\.(?:sign|encode)\([^"'\`\n]{1,80}|createhmac\(["'][\w-]{3,12}["']),\s{0,10}|secretkeyspec\()(?:Some\()?["'\`]([^"'\`\n]{3,200})["'\`]`,
      'gi',
    ),
    isOne: (secret, match) =>
      anyPassword(secret) &&
      (/^(?:jwt|create|secret|\.login)/i.test(match[0]) ? isStrong(secret) : !/^[A-Za-z]+$/.test(secret)) &&
      !match[0].includes('anonymous') &&
      !match[0].includes(`${secret}${match[0].at(-1)!},`),
    opens: 'the server that it is handed to, as the user beside it',
  },
  {
    id: 'command-password',
    title: 'Password in a command',
    literals: [
      'psexec',
      'sshpass',
      'docker login',
      'podman login',
      'helm registry login',
      'az login',
      'plink',
      'smbclient',
      'net use ',
      'securestring',
      'secret set',
    ],
    pattern:
      /(?<![a-z])(?:(?:psexec|sshpass|plink|(?:docker|podman|helm registry|az) login|smbclient)\b(?:[^\\\n]|\\[^]){0,200}?(?:\s|\\\n)(?:-p|--password|-pw)[ =]{1,2}|(?:securestring|secret set)\b(?:[^\\\n]|\\[^]){0,200}?(?:\s|\\\n)--value[ =]|sshpass -p|net use [^\n]{1,80}?[/]user:\S{1,60} {1,4})["']?([^\s"'$]{5,100})/gi,
    // No other option, no port; with names in angle brackets it says how the command is given.
    isOne: (secret, match) => anyPassword(secret) && !/^[-/]|^\d{5}$/.test(secret) && !/<\w+>/.test(match[0]),
    opens: 'what the command signs in to, as its user',
  },
  {
    id: 'written-password',
    title: 'Password beside its user, or given to a command',
    isAround: true,
    literals: ['jdbc:oracle:', '@tcp(', ':5432:', 'credentials:', 'creds:', 'login:', 'chpasswd', '-stdin'],
    pattern:
      /(?:jdbc:oracle:\w{3,5}:[\w$.-]{1,60}\/(?=[^\s"'@]{3,100}@)|(?<![\w.-])[\w.-]{1,60}:(?=[^\s"'@:/]{3,100}@tcp\()|:5432:[\w*.-]{1,60}:[\w.-]{1,60}:|(?:credentials|creds|login): {0,3}["'`]?[\w.@+-]{2,60} ?[/:|] ?|(?:echo|printf) {1,4}["']?(?:[\w.-]{1,40}:)?(?=[^\n|]{5,110}\|[^\n|]{0,80}(?:chpasswd|-stdin)))([^\s"'`,;@|\\]{5,100})/gi,
    // `login: deploy/2026-release` is no more than a path.
    isOne: (secret) => anyPassword(secret) && isStrong(secret) && /[a-z]/.test(secret) === /[A-Z]/.test(secret),
    opens: 'what its user signs in to',
  },
  {
    id: 'mysql-password',
    title: 'Password in a command',
    literals: 'mysql|mysqldump|mysqladmin|mariadb|redis-cli|sqlcmd|mongo|mongosh|mongodump|ldapsearch'
      .split('|')
      .map((name) => `${name} -`),
    pattern:
      /(?:(?:mysql(?:dump|admin)?|mariadb)\b(?:[^\\\n]|\\[^]){0,200}?\s-p["']?|(?:redis-cli|sqlcmd|mongo(?:sh|dump)?|ldapsearch)\b(?:[^\\\n]|\\[^]){0,200}?\s-(?:-password|pw|[apw])[ =]{1,4}["']?)([^\s"'$;|&<>]{5,100})/gi,
    // `-port`, `-protocol`: without a digit it is as well an option.
    isOne: (secret) => anyPassword(secret) && /\d/.test(secret) && /[A-Za-z]/.test(secret),
    opens: 'the database, as the user of the command',
  },
  {
    id: 'statement-password',
    title: 'Password in a statement',
    literals: ['identified by ', 'identified with ', 'convertto-securestring', 'operator unseal '],
    pattern:
      /(?:identified (?:with \w{1,40} )?by (?:password )?["']|(?<=user [\w"]{1,60} )identified by |convertto-securestring(?: -\w{1,20}){0,3} {1,4}["']|operator unseal {1,4}["']?)([^\s"'$;()\\{}[\]]{5,100})/gi,
    isOne: (secret) => anyPassword(secret) && /\d/.test(secret),
    opens: 'what the statement sets up, as its user',
  },
  {
    id: 'server-key',
    title: 'Key of a server’s administrator',
    literals: ['login_with_api_key', 'proceed to installation'],
    pattern:
      /(?:login_with_api_key"[\s,]{1,40}"params"\s{0,8}:\s{0,8}\[\s{0,40}"|proceed to installation:?\s{1,40})(\d{1,4}-[A-Za-z0-9]{64}|[0-9a-f]{32}\b)/g,
    isOne: (secret) => entropyOf(secret) > 3,
    opens: 'the server, as its administrator (TrueNAS, Jenkins)',
    revoke: 'make a new key, or finish the setup',
  },
  {
    id: 'json-web-key',
    title: 'JSON web key',
    isAround: true,
    literals: ['"kty"'],
    pattern: /"[dk]"\s{0,8}:\s{0,8}"([A-Za-z0-9_-]{22,1400})"/g,
    // Of text it is no key that a program made.
    isOne: (secret) =>
      !isPlaceholder(secret) && entropyOf(secret) > 3.5 && !/^[\x20-\x7e]+$/.test(Buffer.from(secret, 'base64url').toString('latin1')),
    opens: 'whatever trusts its public key',
    revoke: 'make a new key, and take the old one from wherever it is trusted',
  },
  {
    id: 'shared-access-signature',
    title: 'Shared access signature (Azure)',
    literals: ['sig='],
    pattern: /(?<=[?&;]|&amp;)sig=((?:[A-Za-z0-9/+]|%2[bBfF]){40,60}(?:=|%3[dD]))/g,
    isOne: (secret) => !isPlaceholder(secret),
    opens: 'the storage, until it expires',
    revoke: 'rotate the account’s key',
  },
  {
    id: 'workflow-url',
    title: 'Signed URL of a workflow (Azure Logic Apps, Power Automate, Teams)',
    literals: ['/triggers/manual/paths/invoke?'],
    pattern: /\/triggers\/manual\/paths\/invoke\?[^\s"'`<>]{0,300}?\bsig=([\w-]{43})(?![\w-])/gi,
    isOne: (secret) => !isPlaceholder(secret) && entropyOf(secret) > 3.5,
    opens: 'the workflow: whoever has the URL can start it',
    revoke: 'Azure or Power Automate: regenerate the access key of the trigger',
  },
  {
    id: 'registry-auth',
    title: 'Credential of a registry',
    literals: ['"auth"', '_auth', '_password'],
    pattern: /(?:"auth"\s{0,80}:\s{0,80}"|_auth\s{0,80}=\s{0,80}"?|_password\s{0,80}=\s{0,80}"?)([A-Za-z0-9+/]{8,400}={0,2})/g,
    isOne: (secret) => {
      const plain = Buffer.from(secret, 'base64').toString('latin1');
      return /^[\x20-\x7e]{4,300}$/.test(plain) && !isPlaceholder(plain) && entropyOf(plain) > 2;
    },
    opens: 'the registry’s packages or images, as its user',
    revoke: 'change the password, or publish with the job’s identity',
  },
  {
    id: 'netrc-password',
    title: 'Password in .netrc',
    literals: ['machine '],
    pattern: /machine\s{1,80}\S{1,100}\s{1,80}login\s{1,80}\S{1,100}\s{1,80}password\s{1,80}(\S{3,100})/g,
    isOne: (secret) => anyPassword(secret),
    opens: 'the machine that the line names',
  },
  {
    id: 'crypt-hash',
    isPieced: true,
    title: 'Password hash',
    literals: ['$1$', '$2a$', '$2b$', '$2y$', '$5$', '$6$', '$8$', '$9$', '$apr1$', '$y$', '$krb5', '$argon2', '{ssha', '{sha}'],
    pattern:
      /(\$(?:2[aby]\$\d\d\$[./A-Za-z0-9]{53}|(?:[15689]|apr1|y)\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,24}\$[./A-Za-z0-9]{22,86}|krb5(?:asrep|tgs|pa)\$\d\d\$[^\s"']{40,2000}|argon2(?:id?|d)\$v=\d{1,3}\$[\w=,]{8,40}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{20,90})|\{SSHA(?:256|512)?\}[A-Za-z0-9+/]{32,100}={0,2}|\{SHA\}[A-Za-z0-9+/]{27}=)/g,
    // No program counts a salt through.
    isOne: (secret) => entropyOf(secret.slice(-22)) > 3 && countedThrough(secret, 8) === 0,
    opens: 'the account, once the password is guessed',
    revoke: 'change the password if the hash can be guessed',
  },
  {
    id: 'gitlab-lost-revocation',
    title: 'Credential that its job never gives back',
    literals: ['.daypass-'],
    pattern: /(\.daypass-(?:aws|vault|token|credentials))(?![\w-])/g,
    isOne: (_, { input, index }) => replacesComponent(input, index),
    verdict: 'indicator',
    why: 'a before_script or after_script of its own without !reference [.daypass-…, before_script] or [.daypass-…, after_script]',
    opens: 'what was granted, until it expires by itself',
    revoke: 'add the reference; GitLab takes the own script instead of the one that is extended',
  },
];

/** More than one value: what one part of it says does not hold for all. */
const isDocument = /^\{"|\n./;

function isEncodedText(text: string): boolean {
  const plain = Buffer.from(text, 'base64').toString('latin1');
  return (
    text.length % 4 === 0 &&
    plain.length >= 6 &&
    /^[\x09\x0a\x0d\x20-\x7e]+$/.test(plain) &&
    (isDocument.test(plain) || !isPlaceholder(plain)) &&
    !isReference(plain)
  );
}

/** A token that ended before opens nothing. A fixed date, so that a scan says the same on every day. */
const longAgo = Date.UTC(2020, 0);

function isJwt(token: string): boolean {
  try {
    const header = JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as Record<string, unknown>;
    const body = Buffer.from(token.split('.')[1]!, 'base64url').toString();
    // The sample that jwt.io shows, and every tutorial after it.
    const [, end = ''] = /"exp"\s*:\s*(\d{10})\b/.exec(body) ?? [];
    const isOver = end !== '' && Number(end) * 1000 < longAgo;
    return typeof header['alg'] === 'string' && !isOver && !/"sub":"1234567890"/.test(body);
  } catch {
    return false;
  }
}

const compiled = structures.map(
  ({ pattern, isAround }) => new RegExp(pattern.source, isAround === true ? pattern.flags : pattern.flags.replace('g', 'y')),
);

/** The candidates of one structure in a text: at one place, or in a window. */
export function structureCandidates(index: number, text: string, from: number, to: number, trace?: Trace): Candidate[] {
  const structure = structures[index]!;
  const pattern = compiled[index]!;
  const found: Candidate[] = [];
  const isAnchored = structure.isAround !== true;
  const window = isAnchored ? text : text.slice(from, to);
  pattern.lastIndex = isAnchored ? from : 0;
  for (let match = pattern.exec(window); match !== null; match = isAnchored ? null : pattern.exec(window)) {
    const secret = match[1]!;
    const { id, title, opens, revoke = 'change the password', verdict = 'secret', why = 'where it stands' } = structure;
    const at = (isAnchored ? 0 : from) + match.index + match[0].lastIndexOf(secret);
    if (isPublished(secret) || !structure.isOne(secret, match)) {
      trace?.({ rule: id, at, length: secret.length, kind: 'dropped', why: 'a reference, an example, or not whole' });
      continue;
    }
    found.push({ rule: id, title, verdict, value: secret, at, why, opens, revoke });
  }
  return found;
}
