import type { Fault, SandboxAnswer, SandboxOptions, Stage } from '@daypass/sandbox';

export type Id = 'aws' | 'vault' | 'token';

/** One row of the fault matrix (faults that the harness injects, and what must come of them), as data. */
export interface Row {
  readonly row: number;
  readonly fault: string;
  readonly on: readonly Id[];
  readonly stage?: Stage;
  /** Faults of the next requests of the stage, one each; per provider where their texts differ. */
  readonly inject?: readonly Fault[] | Readonly<Partial<Record<Id, readonly Fault[]>>>;
  /** The fault of all requests of the stage. */
  readonly always?: Fault | Readonly<Partial<Record<Id, Fault>>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Module of test/inject that is loaded into the process: what needs another clock or resolver. */
  readonly injected?: string;
  readonly sandbox?: SandboxOptions;
  /** `granted`: exit code 0 with a credential; else the code of the error. */
  readonly ends: string | Readonly<Partial<Record<Id, string>>>;
  /** Requests of the stage at most. */
  readonly calls?: number;
  readonly mints?: number;
  readonly atLeastMs?: number;
  /** In the log as people see it. */
  readonly says?: string;
}

const all: readonly Id[] = ['aws', 'vault', 'token'];
const exchanging: readonly Id[] = ['aws', 'vault'];

const error = (status: number, code: string, message: string): Fault =>
  `says ${status} <ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r-1</RequestId></ErrorResponse>`;
const vaultError = (status: number, text: string): Fault => `says ${status} ${JSON.stringify({ errors: [text] })}`;

/** Changes the body of the true answer. */
const edit =
  (change: (body: string) => string): Fault =>
  (answer: SandboxAnswer) => ({ ...answer, headers: {}, body: change(answer.body) });
/** Changes the claims of a minted token; the signature no longer fits, which no client checks on a loopback endpoint. */
const claim = (claims: object): SandboxOptions => ({ job: { claims: claims as Record<string, unknown> } });
const unsigned: Fault = edit((body) => {
  const { value } = JSON.parse(body) as { value: string };
  const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  return JSON.stringify({ value: `${header}.${value.split('.')[1]!}.` });
});
const now = (): number => Math.floor(Date.now() / 1000);

export const rows: readonly Row[] = [
  // The environment.
  {
    row: 1,
    fault: 'no `id-token: write`: both variables absent',
    on: all,
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
    ends: 'GITHUB_NO_ID_TOKEN',
    says: 'id-token: write',
  },
  {
    row: 2,
    fault: 'only one of the two variables',
    on: all,
    env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
    ends: 'GITHUB_NO_ID_TOKEN',
  },
  {
    row: 2,
    fault: 'the URL is not https',
    on: all,
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://pipelines.actions.githubusercontent.com/x' },
    ends: 'GITHUB_MINT_ENDPOINT',
  },
  {
    row: 2,
    fault: "the URL is not GitHub's",
    on: all,
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://actions.githubusercontent.com.evil.example/x' },
    ends: 'GITHUB_MINT_ENDPOINT',
  },

  // The identity token: T4 (another audience), T7 (redirects), T14 (huge and deep answers), T15 (compressed ones).
  { row: 3, fault: 'reset once', on: all, stage: 'mint', inject: ['reset'], ends: 'granted', calls: 2 },
  {
    row: 5,
    fault: 'name server does not answer once',
    on: all,
    injected: 'resolver',
    env: { INJECT_LOOKUP: 'EAI_AGAIN' },
    ends: 'granted',
  },
  {
    row: 5,
    fault: 'name does not exist',
    on: all,
    injected: 'resolver',
    env: { INJECT_LOOKUP: 'forever ENOTFOUND' },
    ends: 'HTTP_UNREACHABLE',
    says: 'the name cannot be resolved',
  },
  {
    row: 6,
    fault: 'connection never comes about, once',
    on: all,
    injected: 'connect',
    env: { INJECT_BLACKHOLES: '1' },
    ends: 'granted',
  },
  {
    row: 7,
    fault: 'accepts, never answers, once',
    on: all,
    stage: 'mint',
    inject: ['silent'],
    ends: 'granted',
    calls: 2,
  },
  { row: 8, fault: 'body cut once', on: all, stage: 'mint', inject: ['cut'], ends: 'granted', calls: 2 },
  {
    row: 9,
    fault: 'body cut always',
    on: all,
    stage: 'mint',
    always: 'cut',
    inputs: { timeout: '4s' },
    ends: 'HTTP_OUT_OF_TIME|HTTP_UNREACHABLE',
    calls: 8,
  },
  {
    row: 10,
    fault: 'body dribbles a byte a second',
    on: all,
    stage: 'mint',
    always: 'dribble',
    inputs: { timeout: '4s' },
    ends: 'HTTP_OUT_OF_TIME|HTTP_UNREACHABLE',
  },
  {
    row: 11,
    fault: '429 with Retry-After: 3, once',
    on: all,
    stage: 'mint',
    inject: ['http 429 after 3'],
    ends: 'granted',
    atLeastMs: 3_000,
    calls: 2,
  },
  {
    row: 12,
    fault: 'Retry-After with a date 3 s from now',
    on: all,
    stage: 'mint',
    inject: [() => ({ status: 429, headers: { 'retry-after': new Date(Date.now() + 3_000).toUTCString() }, body: '' })],
    ends: 'granted',
    calls: 2,
    atLeastMs: 2_000,
  },
  {
    row: 12,
    fault: 'Retry-After that is no time',
    on: all,
    stage: 'mint',
    inject: ['http 429 after abc', 'http 429 after -5'],
    ends: 'granted',
    calls: 3,
  },
  {
    row: 12,
    fault: 'Retry-After longer than the time that is left',
    on: all,
    stage: 'mint',
    inject: ['http 429 after 86400'],
    ends: 'HTTP_RETRY_LATER',
    calls: 1,
    says: '24h',
  },
  {
    row: 13,
    fault: '500, 502, 503, 504, one after the other',
    on: all,
    stage: 'mint',
    inject: ['http 500', 'http 502', 'http 503', 'http 504'],
    ends: 'granted',
    calls: 5,
  },
  {
    row: 14,
    fault: "403 while the job is in 'Pending' state, twice",
    on: all,
    stage: 'mint',
    inject: Array<Fault>(2).fill(`says 403 {"message":"Can't issue ID_TOKEN for job in 'Pending' state"}`),
    ends: 'granted',
    calls: 3,
  },
  {
    row: 15,
    fault: 'another 403, always',
    on: all,
    stage: 'mint',
    always: 'http 403',
    ends: 'GITHUB_MINT_REFUSED',
    calls: 2,
  },
  { row: 15, fault: '401, always', on: all, stage: 'mint', always: 'http 401', ends: 'GITHUB_MINT_REFUSED', calls: 2 },
  { row: 16, fault: 'a captive portal, once', on: all, stage: 'mint', inject: ['html'], ends: 'granted', calls: 2 },
  {
    row: 16,
    fault: 'a captive portal, always',
    on: all,
    stage: 'mint',
    always: 'html',
    ends: 'HTTP_NOT_EXPECTED',
    calls: 2,
    says: 'something answered that is not GitHub',
  },
  { row: 16, fault: 'an empty answer, always', on: all, stage: 'mint', always: 'empty', ends: 'HTTP_NOT_EXPECTED', calls: 2 },
  { row: 16, fault: '204, always', on: all, stage: 'mint', always: 'http 204', ends: 'HTTP_NOT_EXPECTED', calls: 2 },
  {
    row: 16,
    fault: '`{}`, an empty value, or no JWT',
    on: all,
    stage: 'mint',
    always: 'says 200 {"value":""}',
    ends: 'GITHUB_MINT_ANSWER',
    calls: 2,
    says: 'something answered that is not GitHub',
  },
  {
    row: 16,
    fault: 'a value that is no JWT',
    on: all,
    stage: 'mint',
    always: 'says 200 {"value":"hello"}',
    ends: 'GITHUB_MINT_ANSWER',
    calls: 2,
  },
  {
    row: 17,
    fault: 'a redirect to another host',
    on: all,
    stage: 'mint',
    always: 'redirect https://evil.example/',
    ends: 'HTTP_REDIRECT',
    calls: 1,
    says: "redirected to 'evil.example'",
  },
  ...(
    [
      ['to another port of this host', 'http://127.0.0.1:9/'],
      ['to itself, for ever', '/idtoken?again'],
      ['down to plain http', 'http://token.actions.githubusercontent.com/'],
    ] as const
  ).map(([where, target]): Row => ({
    row: 17,
    fault: `a redirect ${where}`,
    on: all,
    stage: 'mint',
    always: `redirect ${target}`,
    ends: 'HTTP_REDIRECT',
    calls: 1,
    says: 'not followed',
  })),
  {
    row: 18,
    fault: 'a token for another audience',
    on: all,
    sandbox: claim({ aud: 'https://evil.example' }),
    ends: 'ID_WRONG_AUDIENCE',
  },
  {
    row: 18,
    fault: 'a token of another issuer',
    on: all,
    sandbox: claim({ iss: 'https://evil.example' }),
    ends: 'ID_WRONG_ISSUER',
  },
  { row: 18, fault: 'a token that has expired', on: all, sandbox: claim({ exp: now() - 5 }), ends: 'ID_EXPIRED' },
  { row: 18, fault: 'a token without a signature', on: all, stage: 'mint', always: unsigned, ends: 'GITHUB_MINT_ANSWER' },
  {
    row: 19,
    fault: '`iat` and `nbf` 3 s in the future',
    on: all,
    sandbox: {
      job: {
        get claims() {
          return { iat: now() + 3, nbf: now() + 3 };
        },
      },
    },
    ends: 'granted',
  },
  { row: 20, fault: 'a body of 300 MB', on: all, stage: 'mint', always: 'huge', ends: 'HTTP_TOO_LARGE' },
  {
    row: 20,
    fault: 'a token above 64 KiB',
    on: all,
    sandbox: claim({ padding: 'x'.repeat(70_000) }),
    ends: 'GITHUB_MINT_ANSWER',
  },
  ...[5 * 60_000, -5 * 60_000, 86_400_000, -86_400_000].map((offset): Row => ({
    row: 21,
    fault: `the runner's clock is off by ${offset / 60_000} minutes`,
    on: all,
    injected: 'clock',
    env: { INJECT_CLOCK_MS: String(offset) },
    ends: 'granted',
    says: 'clock',
  })),
  ...[3_600_000, -3_600_000].map((offset): Row => ({
    row: 21,
    fault: `the runner's clock steps by ${offset / 60_000} minutes during the run`,
    on: all,
    injected: 'clock',
    env: { INJECT_CLOCK_MS: String(offset), INJECT_CLOCK_AFTER: '5' },
    ends: 'granted',
  })),
  {
    row: 26,
    fault: 'the first address of a name is dead',
    on: all,
    injected: 'resolver',
    env: { INJECT_LOOKUP: 'dead' },
    ends: 'granted',
  },

  // The exchange.
  { row: 27, fault: 'reset once', on: exchanging, stage: 'exchange', inject: ['reset'], ends: 'granted', calls: 2 },
  {
    row: 28,
    fault: 'carried out, answer lost, once',
    on: exchanging,
    stage: 'exchange',
    inject: ['lost'],
    ends: 'granted',
    calls: 2,
    says: 'may exist that nobody holds',
  },
  { row: 29, fault: 'no answer once', on: exchanging, stage: 'exchange', inject: ['silent'], ends: 'granted', calls: 2 },
  { row: 30, fault: 'body cut once', on: exchanging, stage: 'exchange', inject: ['cut'], ends: 'granted', calls: 2 },
  {
    row: 31,
    fault: 'body cut always',
    on: exchanging,
    stage: 'exchange',
    always: 'cut',
    inputs: { timeout: '4s' },
    ends: 'HTTP_OUT_OF_TIME|HTTP_UNREACHABLE',
    calls: 8,
    says: 'credentials may exist that nobody holds',
  },
  {
    row: 32,
    fault: 'body dribbles for ever',
    on: exchanging,
    stage: 'exchange',
    always: 'dribble',
    inputs: { timeout: '4s' },
    ends: 'HTTP_OUT_OF_TIME|HTTP_UNREACHABLE',
    says: 'credentials may exist that nobody holds',
  },
  { row: 33, fault: 'a body of 300 MB', on: exchanging, stage: 'exchange', always: 'huge', ends: 'HTTP_TOO_LARGE' },
  {
    row: 33,
    fault: 'nested 100,000 deep',
    on: exchanging,
    stage: 'exchange',
    always: 'deep',
    ends: { aws: 'HTTP_NOT_EXPECTED', vault: 'HTTP_NOT_JSON' },
  },
  {
    row: 33,
    fault: 'gzip that was not asked for, always',
    on: exchanging,
    stage: 'exchange',
    always: 'gzip',
    inputs: { timeout: '4s' },
    ends: 'HTTP_OUT_OF_TIME|HTTP_UNREACHABLE',
  },
  {
    row: 34,
    fault: '429 with Retry-After: 3, once',
    on: exchanging,
    stage: 'exchange',
    inject: ['http 429 after 3'],
    ends: 'granted',
    calls: 2,
    atLeastMs: 3_000,
  },
  {
    row: 34,
    fault: 'throttled by its own error, once',
    on: ['aws'],
    stage: 'exchange',
    inject: [error(400, 'ThrottlingException', 'Rate exceeded')],
    ends: 'granted',
    calls: 2,
  },
  {
    row: 35,
    fault: '429 with Retry-After: 60 when less time is left',
    on: exchanging,
    stage: 'exchange',
    inject: ['http 429 after 60'],
    inputs: { timeout: '30s' },
    ends: 'HTTP_RETRY_LATER',
    says: 'asks to wait 1m',
  },
  {
    row: 36,
    fault: '500 once, then 503 with Retry-After: 1',
    on: exchanging,
    stage: 'exchange',
    inject: ['http 500', 'http 503 after 1'],
    ends: 'granted',
    calls: 3,
    atLeastMs: 1_000,
  },
  {
    row: 37,
    fault: '503 always',
    on: exchanging,
    stage: 'exchange',
    always: 'http 503',
    inputs: { timeout: '6s' },
    ends: { aws: 'AWS_UNAVAILABLE|HTTP_OUT_OF_TIME', vault: 'VAULT_UNAVAILABLE|HTTP_OUT_OF_TIME' },
    calls: 8,
  },
  {
    row: 38,
    fault: "STS cannot fetch the issuer's keys, twice",
    on: ['aws'],
    stage: 'exchange',
    inject: [
      error(400, 'IDPCommunicationError', 'Unable to reach the identity provider'),
      error(400, 'InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider"),
    ],
    ends: 'granted',
    calls: 3,
    mints: 1,
  },
  {
    row: 39,
    fault: 'the identity token has expired on the way, once',
    on: exchanging,
    stage: 'exchange',
    inject: {
      aws: [error(400, 'ExpiredTokenException', 'Token expired')],
      vault: [vaultError(400, 'error validating token: invalid expiration time (exp) claim: token is expired')],
    },
    ends: 'granted',
    calls: 2,
    mints: 2,
  },
  {
    row: 39,
    fault: 'an InvalidIdentityToken of unknown meaning, always',
    on: ['aws'],
    stage: 'exchange',
    always: error(400, 'InvalidIdentityToken', 'Something new'),
    ends: 'AWS_TOKEN_REFUSED',
    calls: 2,
    mints: 2,
  },
  {
    row: 40,
    fault: 'refused for good',
    on: exchanging,
    sandbox: { job: { repository: 'mallory/shop' } },
    stage: 'exchange',
    ends: { aws: 'AWS_TRUST_REFUSED', vault: 'VAULT_CLAIMS_REFUSED' },
    calls: 1,
    mints: 1,
    says: 'mallory/shop',
  },
  {
    row: 41,
    fault: 'the session policy is too large',
    on: ['aws'],
    stage: 'exchange',
    always: error(400, 'PackedPolicyTooLarge', 'Packed policy consumes 113% of allotted space'),
    ends: 'AWS_POLICY_REFUSED',
    calls: 1,
  },
  { row: 42, fault: '412 of a replica, once', on: ['vault'], stage: 'exchange', inject: ['http 412'], ends: 'granted', calls: 2 },
  { row: 43, fault: '473 of a standby, once', on: ['vault'], stage: 'exchange', inject: ['http 473'], ends: 'granted', calls: 2 },
  { row: 43, fault: '472 of a secondary, always', on: ['vault'], stage: 'exchange', always: 'http 472', ends: 'VAULT_STANDBY', calls: 3 },
  {
    row: 44,
    fault: 'sealed',
    on: ['vault'],
    stage: 'exchange',
    always: vaultError(503, 'Vault is sealed'),
    ends: 'VAULT_SEALED',
    calls: 3,
    says: 'Vault is sealed',
  },
  {
    row: 45,
    fault: 'a needed field is missing',
    on: exchanging,
    stage: 'exchange',
    always: edit((body) => body.replace(/<SecretAccessKey>[^<]*<\/SecretAccessKey>/, '').replace('"client_token"', '"token"')),
    ends: { aws: 'AWS_ANSWER_INVALID', vault: 'VAULT_ANSWER_INVALID' },
  },
  {
    row: 45,
    fault: 'a field of the wrong type',
    on: exchanging,
    stage: 'exchange',
    always: edit((body) =>
      body
        .replace(/<Expiration>[^<]*</, '<Expiration>soon<')
        .replace(/"lease_duration":\d+,"renewable":true/, '"lease_duration":"600","renewable":true'),
    ),
    ends: { aws: 'AWS_ANSWER_INVALID', vault: 'VAULT_ANSWER_INVALID' },
  },
  {
    row: 45,
    fault: 'a negative life',
    on: ['vault'],
    stage: 'exchange',
    always: edit((body) => body.replace(/"lease_duration":\d+,"renewable":true/, '"lease_duration":-1,"renewable":true')),
    ends: 'VAULT_ANSWER_INVALID',
  },
  {
    row: 45,
    fault: 'a life beyond all bounds',
    on: exchanging,
    stage: 'exchange',
    always: edit((body) =>
      body
        .replace(/<Expiration>[^<]*</, '<Expiration>+275760-09-13T00:00:00Z<')
        .replace(/"lease_duration":\d+,"renewable":true/, '"lease_duration":1e300,"renewable":false'),
    ),
    ends: { aws: 'LIFE_TTL_TOO_LONG', vault: 'LIFE_TTL_TOO_LONG|VAULT_ANSWER_INVALID' },
  },
  {
    row: 45,
    fault: '200 with errors in it',
    on: exchanging,
    stage: 'exchange',
    always: {
      aws: 'says 200 <ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>',
      vault: 'says 200 {"errors":["permission denied"]}',
    },
    ends: { aws: 'AWS_ANSWER_INVALID', vault: 'VAULT_ANSWER_INVALID' },
  },
  {
    row: 45,
    fault: 'a key that reaches the prototype (T13)',
    on: ['vault'],
    stage: 'exchange',
    always: edit((body) => body.replace('{', '{"__proto__":{"polluted":true},')),
    ends: 'HTTP_NOT_JSON',
  },
  { row: 46, fault: 'HTML once', on: exchanging, stage: 'exchange', inject: ['html'], ends: 'granted', calls: 2 },
  { row: 46, fault: 'HTML always', on: exchanging, stage: 'exchange', always: 'html', ends: 'HTTP_NOT_EXPECTED', calls: 2 },
  {
    row: 47,
    fault: 'a redirect to another host',
    on: exchanging,
    stage: 'exchange',
    always: 'redirect https://evil.example/',
    ends: 'HTTP_REDIRECT',
    calls: 1,
  },
  {
    row: 50,
    fault: 'a credential that has expired already',
    on: exchanging,
    stage: 'exchange',
    always: edit((body) =>
      body
        .replace(/<Expiration>[^<]*</, '<Expiration>2020-01-01T00:00:00Z<')
        .replace(/"lease_duration":\d+,"renewable":true/, '"lease_duration":1,"renewable":true'),
    ),
    ends: 'LIFE_EXPIRED',
  },
  {
    row: 50,
    fault: 'a life above `max-ttl` that cannot be shortened',
    on: ['aws'],
    stage: 'exchange',
    inputs: { 'max-ttl': '15m' },
    always: edit((body) => body.replace(/<Expiration>[^<]*</, '<Expiration>2099-01-01T00:00:00Z<')),
    ends: 'LIFE_TTL_TOO_LONG',
  },

  // Delivery.
  ...['GITHUB_OUTPUT', 'GITHUB_ENV'].flatMap((name): Row[] => [
    {
      row: 53,
      fault: `${name} is missing`,
      on: exchanging,
      inputs: { deliver: 'env' },
      env: { [name]: '/nowhere/at/all' },
      ends: 'GITHUB_FILE_COMMAND',
    },
    {
      row: 53,
      fault: `${name} is on a full disk`,
      on: exchanging,
      inputs: { deliver: 'env' },
      env: { [name]: '/dev/full' },
      ends: 'GITHUB_FILE_COMMAND',
    },
  ]),
];

/** Rows that are proved by tests of their own: the fault needs more than one request that is answered wrongly. */
export const elsewhere: readonly { readonly row: number; readonly fault: string; readonly on: readonly Id[]; readonly proof: string }[] = [
  { row: 4, fault: 'connection refused until the endpoint comes up', on: all, proof: 'test/faults.test.ts' },
  { row: 22, fault: "a certificate that has expired, is self-signed, or another host's", on: exchanging, proof: 'test/faults.test.ts' },
  { row: 23, fault: 'a TLS handshake that is cut once, a server of TLS 1.1 alone', on: exchanging, proof: 'test/faults.test.ts' },
  {
    row: 24,
    fault: 'HTTPS_PROXY, NO_PROXY with ports and ranges',
    on: exchanging,
    proof: 'test/faults.test.ts, packages/core/http/proxy.test.ts',
  },
  { row: 25, fault: 'a proxy that answers 407, cuts CONNECT, answers 502', on: exchanging, proof: 'test/faults.test.ts' },
  {
    row: 48,
    fault: 'a secret with new lines, workflow commands, control characters, half a surrogate pair, 100 KiB',
    on: exchanging,
    proof: 'test/faults.test.ts',
  },
  { row: 49, fault: 'a secret named like a variable that steers other programs', on: exchanging, proof: 'test/faults.test.ts' },
  { row: 54, fault: 'a link where the folder should be', on: exchanging, proof: 'test/faults.test.ts' },
  { row: 59, fault: 'revoke: reset, 503 or 412 once', on: ['vault'], proof: 'test/faults.test.ts' },
  { row: 60, fault: 'revoke: already gone', on: ['vault'], proof: 'test/faults.test.ts' },
  { row: 61, fault: 'revoke: endpoint down for good', on: ['vault'], proof: 'test/faults.test.ts' },
  { row: 62, fault: 'state that was tampered with', on: ['vault'], proof: 'test/faults.test.ts' },
  { row: 63, fault: 'SIGINT or SIGTERM at ten points', on: all, proof: 'test/faults.test.ts' },
  { row: 64, fault: 'SIGKILL at ten points, a dead runner', on: all, proof: 'test/faults.test.ts' },
  { row: 66, fault: 'several steps of one job', on: exchanging, proof: 'test/faults.test.ts' },
];

/** A fault of what decides whether a credential may be had: daypass.yml, its conditions, and the proof of what they are judged by. */
export interface PolicyRow {
  readonly row: 51 | 52;
  readonly fault: string;
  /** In `actions/credentials` on GitHub, or in the command line in a job of GitLab. */
  readonly on: readonly ('action' | 'cli')[];
  /** The file, from that which grants; `undefined`: there is none. Default that file. */
  readonly file?: (granting: string) => string | undefined;
  /** How the issuer answers when it is asked for its keys. */
  readonly keys?: Fault;
  /** Claims of the job's token. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly ends: string;
  readonly says: string;
}

const everywhere = ['action', 'cli'] as const;
const bomb = `bomb: &a0 [x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')}`;
const conditions = (text: string) => (file: string) => `${file}    conditions: { ${text} }\n`;

export const policyRows: readonly PolicyRow[] = [
  {
    row: 51,
    fault: "the issuer's keys: 503 always",
    on: ['cli'],
    keys: 'http 503',
    ends: 'ID_NO_KEYS|HTTP_OUT_OF_TIME|HTTP_UNREACHABLE',
    says: 'issuer',
  },
  { row: 51, fault: "the issuer's keys: 404", on: ['cli'], keys: 'http 404', ends: 'ID_NO_KEYS', says: 'answered HTTP 404' },
  {
    row: 51,
    fault: "the issuer's keys: reset always",
    on: ['cli'],
    keys: 'reset',
    ends: 'HTTP_OUT_OF_TIME|HTTP_UNREACHABLE',
    says: 'issuer',
  },
  {
    row: 51,
    fault: "the issuer's keys: a redirect to another host",
    on: ['cli'],
    keys: 'redirect https://evil.example/keys',
    ends: 'HTTP_REDIRECT',
    says: 'redirect',
  },
  {
    row: 51,
    fault: 'what a condition asks is not in the token',
    on: everywhere,
    file: conditions('environment: production'),
    ends: 'CONDITION_REFUSED',
    says: 'the identity token does not tell',
  },
  {
    row: 51,
    fault: 'what a condition asks is of no kind that can be judged',
    on: everywhere,
    file: conditions('claims: { aud_list: x }'),
    claims: { aud_list: { a: 1 } },
    ends: 'CONDITION_REFUSED',
    says: 'the identity token does not tell',
  },
  {
    row: 51,
    fault: 'a condition that only the receiver can judge',
    on: everywhere,
    file: conditions('source-ip: [203.0.113.0/24]'),
    ends: 'FILE_INVALID',
    says: "'source-ip' cannot be judged in a job",
  },
  { row: 52, fault: 'no file', on: everywhere, file: () => undefined, ends: 'FILE_UNREADABLE', says: "there is no file 'daypass.yml'" },
  { row: 52, fault: 'an empty file', on: everywhere, file: () => '', ends: 'FILE_INVALID', says: 'daypass.yml:1:1:' },
  { row: 52, fault: 'no YAML', on: everywhere, file: (file) => `${file}  : [\n`, ends: 'FILE_INVALID', says: 'daypass.yml:' },
  {
    row: 52,
    fault: '10 MB',
    on: everywhere,
    file: (file) => `${file}# ${'x'.repeat(10_000_000)}\n`,
    ends: 'FILE_UNREADABLE',
    says: 'larger than 1 MiB',
  },
  {
    row: 52,
    fault: 'a bomb of anchors and aliases',
    on: everywhere,
    file: (file) => `${bomb}${file}`,
    ends: 'FILE_INVALID',
    says: 'daypass.yml:',
  },
  {
    row: 52,
    fault: 'an anchor and its alias',
    on: everywhere,
    file: (file) => `${file.replace('role: ', 'role: &a ')}    session-name: *a\n`,
    ends: 'FILE_INVALID',
    says: 'aliases are not read here',
  },
  {
    row: 52,
    fault: 'a merge key',
    on: everywhere,
    file: (file) => `${file}    <<: { ttl: 15m }\n`,
    ends: 'FILE_INVALID',
    says: "has no '<<'",
  },
  {
    row: 52,
    fault: 'a key that stands twice',
    on: everywhere,
    file: (file) => `${file}    provider: vault\n`,
    ends: 'FILE_INVALID',
    says: 'daypass.yml:',
  },
  {
    row: 52,
    fault: 'a condition that is misspelt',
    on: everywhere,
    file: conditions('reff: x'),
    ends: 'FILE_INVALID',
    says: "there is no condition 'reff'; did you mean 'ref'?",
  },
  {
    row: 52,
    fault: 'nested 5,000 deep',
    on: everywhere,
    file: () => `credentials: ${'{a: '.repeat(5000)}`,
    ends: 'FILE_INVALID',
    says: 'daypass.yml:',
  },
];
