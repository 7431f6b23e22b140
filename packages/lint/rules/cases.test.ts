import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { createEngine } from '../engine/index.ts';

const engine = createEngine();
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Characters of one alphabet that say nothing, the same in every run. */
function random(length: number, alphabet = digits, seed = 'x'): string {
  const bytes = Array.from({ length: Math.ceil(length / 32) }, (_, index) => [
    ...createHash('sha256').update(`${seed}${index}`).digest(),
  ]).flat();
  return bytes
    .slice(0, length)
    .map((byte) => alphabet[byte % alphabet.length]!)
    .join('');
}
const hex = (length: number, seed?: string): string => random(length, '0123456789abcdef', seed);
const upper = (length: number, seed?: string): string => random(length, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', seed);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

function based(value: number, alphabet: string, length: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) text = alphabet[rest % alphabet.length]! + text;
  return text.padStart(length, '0');
}
const lowerFirst = '0123456789abcdefghijklmnopqrstuvwxyz';
const github = (prefix: string, seed: string): string => {
  const body = random(30, digits, seed);
  return `${prefix}_${body}${based(crc32(body), digits, 6)}`;
};
const gitlab = (seed: string): string => {
  const head = `${['gl', 'pat'].join('')}-${random(27, digits, seed)}.01.12`;
  return `${head}${based(crc32(head), lowerFirst, 7)}`;
};
const wrong = (token: string): string => token.slice(0, -1) + (token.endsWith('a') ? 'b' : 'a');
const stripe = (kind: string, length: number): string => ['sk', kind, random(length)].join('_');
const pem = (kind: string, body: string): string => [`-----BEGIN ${kind}-----`, body, `-----END ${kind}-----`].join('\n');
const lines = (length: number): string => random(length, `${digits}+/`).replace(/.{64}/g, '$&\n');
const jwt = (header: object, body: object): string =>
  [header, body].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + `.${random(43)}`;
const aws = { id: `AKIA${upper(16)}`, secret: random(40, `${digits}+/`, 'aws') };

/** What each family with a check of its own catches, and what it leaves alone: as people write it. */
const families: readonly { readonly rule: string; readonly catches: readonly string[]; readonly ignores: readonly string[] }[] = [
  {
    rule: 'github-personal-token',
    catches: [
      `GITHUB_TOKEN=${github('ghp', 'a')}`,
      `git clone https://x:${github('ghp', 'b')}@github.com/acme/app`,
      `curl -H "Authorization: token ${github('ghp', 'c')}" https://api.github.com`,
      `{"auth": "${base64(`x: ${github('ghp', 'd')}`)}"}`,
    ],
    ignores: [
      `GITHUB_TOKEN=${wrong(github('ghp', 'a'))}`,
      `token: ghp_${'x'.repeat(36)}`,
      `token: ${['ghp', '16C7e42F292c6912E7710c838347Ae178B4a'].join('_')}`,
      'run: echo "${{ secrets.GITHUB_TOKEN }}"',
    ],
  },
  {
    rule: 'gitlab-personal-token',
    catches: [
      `token: ${gitlab('a')}`,
      `PRIVATE-TOKEN: ${gitlab('b')}`,
      `https://oauth2:${['gl', 'pat-'].join('')}${random(20)}@gitlab.com/acme/app`,
    ],
    ignores: [
      `token: ${wrong(gitlab('a'))}`,
      `token: ${['gl', 'pat-'].join('')}${'x'.repeat(20)}`,
      `token: ${['gl', 'pat-'].join('')}short`,
    ],
  },
  {
    rule: 'aws-secret-key',
    catches: [
      `[default]\naws_access_key_id = ${aws.id}\naws_secret_access_key = ${aws.secret}`,
      `"secretAccessKey": "${aws.secret}"`,
      `export AWS_SECRET_ACCESS_KEY="${aws.secret}"`,
    ],
    ignores: [
      `aws_secret_access_key = ${['wJalrXUtnFEMI', 'K7MDENG', 'bPxRfiCYEXAMPLEKEY'].join('/')}`,
      'aws_secret_access_key = ${AWS_SECRET_ACCESS_KEY}',
      `aws_secret_access_key = ${'*'.repeat(40)}`,
      `commit ${hex(40)} of aws`,
    ],
  },
  {
    rule: 'stripe-test-key',
    catches: [`STRIPE_KEY=${stripe('test', 24)}`, `stripe.api_key = "${stripe('test', 99)}"`, `<b>${stripe('test', 24)}</b>`],
    ignores: [
      `stripe.api_key = "${['sk', 'test', 'BQokikJOvBiI2HlWgH4olfQ2'].join('_')}"`,
      `stripe.api_key = "${['sk', 'test', '4eC39HqLyjWDarjtT1zdp7dc'].join('_')}"`,
      `stripe.api_key = "${['sk', 'test', 'your_key_here'].join('_')}"`,
    ],
  },
  {
    rule: 'telegram-bot-token',
    catches: [
      `BOT_TOKEN=8123456790:A${random(34)}`,
      `- 7123456790:A${random(34, digits, 'b')}`,
      `token: "912345670:A${random(34, digits, 'c')}"`,
    ],
    ignores: [
      `token: ${['110201543', 'AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'].join(':')}`,
      `token: 8123456790:A${'x'.repeat(34)}`,
      `12:34:56 A${random(10)}`,
    ],
  },
  {
    rule: 'telegram-bot-url',
    catches: ['a', 'b', 'c'].map((seed) => `curl https://api.telegram.org/bot7123456790:A${random(34, digits, seed)}/getMe`),
    ignores: [
      'https://api.telegram.org/bot${TOKEN}/getMe',
      'https://api.telegram.org/bot<token>/getMe',
      `https://api.telegram.org/bot7123456790:A${'x'.repeat(34)}/getMe`,
    ],
  },
  {
    rule: 'slack-bot-token',
    catches: [
      `SLACK=${['xox', 'b-'].join('')}27183920465-3901827364-${random(24)}`,
      `{"token": "${['xox', 'b-'].join('')}${random(12, '123456789')}-${random(24, digits, 'b')}"}`,
      `- ${['xox', 'b-'].join('')}${random(11, '123456789', 'c')}-${random(24, digits, 'c')}`,
    ],
    ignores: [
      `"access_token": "${['xox', 'b-17653672481-19874698323-pdFZKVeTuE8sk7oOcBrzbqgy'].join('')}"`,
      `token: ${['xox', 'b-your-bot-token-here-please'].join('')}`,
      `token: ${['xox', 'b-'].join('')}${'x'.repeat(40)}`,
    ],
  },
  {
    rule: 'private-key',
    catches: [
      pem('RSA PRIVATE KEY', lines(640)),
      JSON.stringify({ private_key: pem('PRIVATE KEY', lines(320)) }),
      `key: ${base64(pem('EC PRIVATE KEY', lines(164)))}`,
    ],
    ignores: [pem('PUBLIC KEY', lines(320)), pem('PRIVATE KEY', '...'), `"${'-'.repeat(5)}BEGIN PRIVATE KEY${'-'.repeat(5)}"`],
  },
  {
    rule: 'json-web-token',
    catches: [
      `token: ${jwt({ alg: 'RS256', typ: 'JWT' }, { sub: 'app', iat: 1_700_000_000 })}`,
      `curl -H "Cookie: session=${jwt({ alg: 'HS256' }, { user: 7, admin: true })}"`,
      `<a href="https://acme.io/?t=${jwt({ alg: 'ES256', kid: 'a' }, { aud: 'acme', exp: 1 })}">`,
    ],
    ignores: [
      `token: ${jwt({ alg: 'HS256', typ: 'JWT' }, { sub: '1234567890', name: 'John Doe' })}`,
      `token: ${jwt({ typ: 'none at all' }, { sub: 'app', iat: 1_700_000_000 })}`,
      `token: ${base64('{"alg":"RS256"}')}`,
    ],
  },
  {
    rule: 'url-password',
    catches: [
      `DATABASE_URL=postgres://app:${random(16)}@db.acme.io:5432/app`,
      `redis://:${random(24)}@cache.acme.io`,
      `amqp://app:${random(12, digits, 'q')}@10.0.0.7:5672/`,
    ],
    ignores: [
      'postgres://app:${DB_PASSWORD}@db.acme.io/app',
      'postgres://user:password@db.acme.io/app',
      'postgres://app:<password>@db.acme.io/app',
    ],
  },
  {
    rule: 'infisical-token',
    catches: ['a', 'b', 'c'].map((seed) => `INFISICAL_TOKEN=st.${hex(24, seed)}.${hex(32, `${seed}1`)}.${hex(32, `${seed}2`)}`),
    ignores: ['INFISICAL_TOKEN=st.xxx.yyy.zzz', `INFISICAL_TOKEN=st.${hex(24)}.${hex(32)}`, `value: st.${hex(24)}.${hex(32)}.${hex(32)}`],
  },
  {
    rule: 'adyen-key',
    catches: ['a', 'b', 'c'].map(
      (seed) => `ADYEN_API_KEY="AQE${random(80, `${digits}+/`, seed)}=-${random(43, `${digits}+/`, `${seed}1`)}="`,
    ),
    ignores: ['ADYEN_API_KEY="AQE..."', `ADYEN_API_KEY="AQE${'x'.repeat(80)}=-${'x'.repeat(43)}="`, `ADYEN_MERCHANT=AQE${upper(8)}`],
  },
  {
    rule: 'railway-token',
    catches: ['RAILWAY_TOKEN', 'railway_api_token', 'RAILWAY_API_TOKEN'].map((name) => `${name}=${uuid(name)}`),
    ignores: [
      `RAILWAY_PROJECT_ID=${uuid('a')}`,
      'RAILWAY_TOKEN=${{ secrets.RAILWAY_TOKEN }}',
      'RAILWAY_TOKEN=00000000-0000-0000-0000-000000000000',
    ],
  },
  {
    rule: 'statement-password',
    catches: [
      `CREATE USER 'app'@'%' IDENTIFIED BY '${random(14)}';`,
      `$a = ConvertTo-SecureString "${random(16)}" -AsPlainText -Force`,
      `oc exec vault-0 -- vault operator unseal ${random(44)}`,
    ],
    ignores: [
      "ALTER USER app IDENTIFIED BY '${DB_PASSWORD}';",
      '$a = ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force',
      'each row is identified by the columns before it',
      "CREATE USER app IDENTIFIED BY 'password';",
    ],
  },
  {
    rule: 'server-key',
    catches: [
      `{"method": "auth.login_with_api_key", "params": ["12-${random(64)}"]}`,
      `{"method":"auth.login_with_api_key",\n"params" : [\n  "7-${random(64, digits, 'b')}"\n]}`,
      `Please use this password to proceed to installation:\n\n${hex(32)}\n`,
    ],
    ignores: [
      '{"method": "auth.login_with_api_key", "params": ["<key>"]}',
      `{"method": "auth.login_with_api_key", "params": ["${'1'.repeat(32)}"]}`,
      'The password to proceed to installation: it stands in the log.',
    ],
  },
  {
    rule: 'json-web-key',
    catches: [
      `{"kty": "EC", "crv": "P-256", "x": "${random(43, digits, 'x')}", "d": "${random(43, digits, 'd')}"}`,
      `{"kty":"oct","k":"${random(43)}","alg":"HS256"}`,
      `{"d":"${random(86, digits, 'e')}","kty":"OKP"}`,
    ],
    ignores: [
      `{"kty": "EC", "x": "${random(43)}", "y": "${random(43, digits, 'y')}"}`,
      `{"kty": "oct", "k": "${'a'.repeat(43)}"}`,
      `{"kty": "RSA", "n": "${random(342)}", "e": "AQAB"}`,
    ],
  },
  {
    rule: 'shared-access-signature',
    catches: ['a', 'b', 'c'].map(
      (seed) => `https://acme.blob.core.windows.net/a?sv=2024-05-04&sp=r&sig=${random(43, digits, seed)}%3D&se=2030`,
    ),
    ignores: ['https://acme.blob.core.windows.net/a?sv=2024&sig=REDACTED', `?sv=2024&sig=${'A'.repeat(43)}%3D`, `sig=${hex(40)}`],
  },
  {
    rule: 'curl-key',
    catches: [
      `curl -u ${random(24)}: https://api.acme.io`,
      `curl -u "${random(20)}:" https://acme.io`,
      `curl https://acme.io \\\n  --user ${random(32)}: -d a=b`,
    ],
    ignores: ['curl -u $KEY: https://api.acme.io', 'curl -u administrator: https://acme.io', 'curl -u your_api_key_123: https://acme.io'],
  },
  {
    rule: 'github-stateless-token',
    catches: ['a', 'b', 'c'].map(
      (seed) => `GH_TOKEN=ghs_${['123', '456'].join('')}_${jwt({ alg: 'RS256', seed }, { iss: '123456', iat: 1_800_000_000 })}`,
    ),
    ignores: ['GH_TOKEN=ghs_123456_eyJ', 'GH_TOKEN=ghs_123456_${JWT}', `GH_TOKEN=${jwt({ alg: 'RS256' }, { iss: 'a' })}`],
  },
  {
    rule: 'crypt-hash',
    catches: [
      `userPassword: {SSHA}${random(32)}`,
      `olcRootPW: {SSHA512}${random(96)}`,
      `root:$6$${random(8)}$${random(86, `${digits}./`)}:19000:0:99999:7:::`,
    ],
    ignores: ['userPassword: {SSHA}xxx', 'userPassword: {CLEARTEXT}', 'const prefix = "{SSHA}";'],
  },
];

/** A job of GitLab that extends a component. */
const job = (...lines: string[]): string =>
  ['stages: [deploy]', '', 'deploy:', ...lines.map((line) => `  ${line}`), '', 'other:', '  after_script: [date]', ''].join('\n');
const mine = 'extends: .daypass-vault';

/** What is only told, for it is no secret. */
const told: typeof families = [
  {
    rule: 'gitlab-lost-revocation',
    catches: [
      job(mine, 'script: [./deploy]', 'after_script: [date]'),
      job('after_script:', '- date', '# - !reference [.daypass-vault, after_script]', mine, 'script:', '- ./deploy'),
      job('extends:', '  - .base', '  - .daypass-aws', 'before_script:', '  - ./prepare', '  - ./more', 'script: [./deploy]'),
      job('extends: [.base, ".daypass-credentials"]', 'script: |', '  ./deploy', '', '  date', 'after_script: echo done'),
    ],
    ignores: [
      job(mine, 'script: [./deploy]'),
      job(mine, 'after_script:', '  - !reference [.daypass-vault, after_script]', '  - date'),
      job('extends:', '- .daypass-aws', 'before_script:', '- !reference [.daypass-aws, before_script]', 'script: [./deploy]'),
      job('extends: .daypass-cli', 'before_script: [date]', 'after_script: [date]'),
      job('script:', '  - echo .daypass-vault', 'after_script: [date]'),
      'see .daypass-vault',
    ],
  },
];

function uuid(seed: string): string {
  return [8, 4, 4, 4, 12].map((length, index) => hex(length, `${seed}${index}`)).join('-');
}

function found(text: string, verdict: string): string[] {
  return engine
    .find(Buffer.from(text), 'settings.conf')
    .filter((candidate) => candidate.verdict === verdict)
    .map(({ rule }) => rule);
}

const all = [
  ...families.map((family) => [family.rule, 'secret', family] as const),
  ...told.map((family) => [family.rule, 'indicator', family] as const),
];
describe.each(all)('%s', (rule, verdict, { catches, ignores }) => {
  test.each(catches)('catches case %#', (text) => {
    expect(found(text, verdict)).toContain(rule);
  });

  test.each(ignores)('leaves case %# alone', (text) => {
    expect(found(text, verdict)).not.toContain(rule);
  });

  test('has three of both at least', () => {
    expect(Math.min(catches.length, ignores.length)).toBeGreaterThanOrEqual(3);
  });
});
