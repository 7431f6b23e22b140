import { createEngine } from './index.ts';

const engine = createEngine();
const random = ['q8Zr', 'T2mV', 'x0Lw', '9KdP', 'sB4n', 'Yc7H'].join('');
const hex = ['9f3c', '1b7e', '44d0', 'a85b', '6e21', 'c7f9', '03bd', '58ea'].join('');

function found(text: string, path = 'config.yml'): string[] {
  return engine.find(Buffer.from(text, 'latin1'), path).map(({ rule, verdict }) => `${rule}: ${verdict}`);
}

function failing(text: string, path?: string): string[] {
  return found(text, path).filter((one) => one.endsWith('secret'));
}

const pem = `-----BEGIN PRIVATE KEY-----\n${[1, 2, 3, 4].map((index) => Buffer.from(`${random}${index}${random}`).toString('base64').slice(0, 64)).join('\n')}\n-----END PRIVATE KEY-----`;

describe('what a source file makes up for itself is only reported', () => {
  test.each([
    ['a module of tests', (line: string) => `fn a() {}\n\n#[cfg(test)]\nmod tests {\n    ${line}\n}\n`],
    ['a module of tests under a condition', (line: string) => `#[cfg(all(test, feature = "x"))]\nmod tests {\n    ${line}\n}\n`],
    ['a test function', (line: string) => `#[test]\nfn reads() {\n    ${line}\n}\n`],
    ['a test function of a runtime', (line: string) => `    #[tokio::test]\n    async fn reads() {\n        ${line}\n    }\n`],
    ['a file of tests', (line: string) => `#![cfg(test)]\n${line}\n`],
  ])('%s in Rust', (_, wrap) => {
    expect(found(wrap(`let key = "${pem}";`), 'src/lib.rs')).toEqual(['private-key: indicator']);
    expect(found(wrap(`let password = "${random}";`), 'src/lib.rs')).toEqual(['generic-password: indicator']);
  });

  test('what stands before or after the tests of a Rust file fails', () => {
    const tests = '#[cfg(test)]\nmod tests {\n    fn a() {\n    }\n}\n';
    expect(failing(`let password = "${random}";\n${tests}`, 'src/lib.rs')).toEqual(['generic-password: secret']);
    expect(failing(`${tests}let password = "${random}";\n`, 'src/lib.rs')).toEqual(['generic-password: secret']);
    expect(failing(`#[cfg(not(test))]\nmod a {\n    let password = "${random}";\n}\n`, 'src/lib.rs')).toEqual(['generic-password: secret']);
  });

  test('an answer in JSON that a comment shows, and all of a comment that documents', () => {
    expect(found(`a = 1\n#    "token": "${hex}",\n`, 'a.py')).toEqual(['generic-secret: indicator']);
    expect(found(`/**\n  like token: '${hex}'\n */\nlet a;\n`, 'a.ts')).toEqual(['generic-secret: indicator']);
    expect(failing(`/**\n * A comment.\n */\nlet token = '${hex}';\n`, 'a.ts')).toEqual(['generic-secret: secret']);
    expect(failing(`# token = "${hex}"\n`, 'a.py')).toEqual(['generic-secret: secret']);
  });

  test('a private key or a token in a document, and what is named a dummy', () => {
    expect(found(pem, 'README.md')).toEqual(['private-key: indicator']);
    expect(found(`const dummyPassword = '${random}';`, 'a.js').filter((one) => one.endsWith('secret'))).toEqual([]);
    expect(failing(`{"type": "service_account", "private_key": "${pem.replaceAll('\n', '\\n')}"}`, 'README.md')).toEqual([
      'private-key: secret',
    ]);
  });

  test.each([
    'aws-signing-test-suite/v4/context.json',
    'my.tests/a.json',
    'a/unit_test_data/b.json',
    'man/man1/tool-token.1',
    'a/tests-cookbook.json',
    'proptest-regressions/a.txt',
  ])('%s is such a place', (path) => expect(failing(`"token": "${hex}"`, path)).toEqual([]));

  test.each(['latest/a.json', 'contest/a.json', 'attestation/a.json', 'manual.1'])('%s is none', (path) =>
    expect(failing(`"token": "${hex}"`, path)).toEqual(['generic-secret: secret']),
  );
});

test.each(['plugins/x/sample.conf', 'integration/resources/x.yml', 'caddytest/a.json', 'api/swagger.yaml', 'apis/v1/doc.go'])(
  'what %s shows is only reported',
  (path) => {
    expect(found(`api_token: "${random}"`, path)).toEqual(['generic-secret: indicator']);
  },
);

test('code that a comment of Go shows, indented, is only reported', () => {
  expect(found(`//\ttoken := "${random}"\n`, 'join.go')).toEqual(['generic-secret: indicator']);
  expect(found(`// token := "${random}"\n`, 'join.go')).toEqual(['generic-secret: secret']);
});

describe('a value under the name of a service', () => {
  test.each([
    ['telegram_bot_token', `1234:A${random}`],
    ['DEEPGRAM_API_KEY', hex],
    ['deepseek_key', `sk-${random}`],
    ['SENDGRID_API_KEY', random],
    ['AWS_SECRET_ACCESS_KEY', `${hex}${hex.slice(0, 10)}`],
    ['VERCEL_TOKEN', random.slice(0, 18)],
  ])('is none where %s has no form of that service', (name, value) => {
    expect(failing(`${name}=${value}`)).toEqual([]);
  });

  test.each([
    ['TELEGRAM_SESSION_TOKEN', random],
    ['HUBSPOT_CLIENT_SECRET', random],
    ['ASSEMBLYAI_API_KEY', hex],
    ['VERCEL_TOKEN', random],
    ['AWS_SECRET_ACCESS_KEY', `${hex}${hex}`],
    ['SENDGRID_PASSWORD', random],
    ['GEOAPIFY_API_KEY', hex],
    ['clarifai_api', hex],
    ['REDIRECT_PIZZA_TOKEN', `test_${random}`],
  ])('is one where %s has', (name, value) => {
    expect(failing(`${name}=${value}`)).toHaveLength(1);
  });
});

test.each([
  ['the name of an algorithm', "if (encryption === 'aes256-cbc') {"],
  ['a part of its own name', 'Win32_System_PasswordManagement = ["Win32_System"]'],
  ['a word of another language', '"password": "Contrase\xc3\xb1a"'],
  ['one character over and over', `meraki_token: ${'a'.repeat(10)}${'1'.repeat(10)}${'b'.repeat(10)}${'2'.repeat(10)}`],
  ['a short sequence', 'clientSecret: ABC12345'],
  ['a name of names', 'FLOW_PASSWORD_REQUIRED = "FlowPasswordRequiredResultV2"'],
  ['the tag of an encryption', `Authentication_Tag_5 = "${random}"`],
  ['signs alone', `TOKEN_SPECIALS = "!#$%&'*+-.^_|~"`],
  ['a word that is compared', 'if (i.currentPass === "opaque") draw();'],
  ['the address of a contract', `quoteToken: '0x${hex}${hex.slice(0, 8)}'`],
  ['a long number', 'salt: 1788713967425'],
  ['what is done with a password', "if self.update_password == 'always':"],
  ['what stands between two strings', `e("label", "Password:"),f?e.createElement("code")`],
  ['a text that is put together in Python', '_password = f"*{sha1(_password).hexdigest()}"'],
  ['an expression that tokens fit', `rule('acme-key', 'acme_key', 'acme-(live|test)_{U20-50}T3Blb{X43}')`],
  ['an expression that tokens fit', 'acme_token = "(acme_[0-9a-zA-Z]{36}|acme_pat_[0-9a-f]{40,})"'],
  ['an expression for files', 'include_pat=r"E@\\.(pyx?|so|zip)$"'],
  ['letters that end in the word itself', 'POSTGRES_PASSWORD=pguserpassword'],
  ['a key of a sandbox', `acme_api_key = sandbox_${hex}`],
  ['a token that a longer name goes on from', `NPM_TOKEN=${['npm', random + random.slice(0, 12)].join('_')}_extra`],
  ['a name that only ends like one', `"fa-compass": "${random}"`],
])('%s is no secret', (_, text) => {
  expect(failing(text)).toEqual([]);
});

test('a token of letters and digits alone is none within a longer text in base64', () => {
  const line = Buffer.from(`${random}${random}`).toString('base64').slice(0, 64);
  const token = `IGQ${random}${random}${random}${random}`;
  expect(failing(`map = ${line}/${token}`)).toEqual([]);
  expect(failing(`map = ${token}`)).toEqual(['instagram-token: secret']);
});

test('a token that lasts hours has ended where tests keep a recording', () => {
  const token = ['IQoJ', 'b3JpZ2lu', random.repeat(6)].join('');
  expect(found(`"x-amz-security-token": "${token}"`, 'tests/cassettes/a.json')).toEqual(['aws-session-token: indicator']);
  expect(found(`"x-amz-security-token": "${token}"`, 'src/a.json')).toEqual(['aws-session-token: secret']);
});

test.each([
  ['a constructor', `new NetworkCredential("service", "${random}");`, 'constructed-credential'],
  ['a constructor of three', `new DirectoryEntry("LDAP://acme.io",\n  "admin", "${random}")`, 'constructed-credential'],
  ['psexec', `psexec \\\\10.1.1.1 -u admin -p ${random} cmd`, 'command-password'],
  ['docker login', `docker login -u me -p ${random} registry.acme.io`, 'command-password'],
  ['a connection string with spaces', `"Server=a;User ID=sa; Password = ${random};"`, 'connection-string'],
  ['a URL of this machine', `postgres://app:${random}@localhost:5432/app`, 'url-password'],
  ['a name in capitals', `acmePRIVATE=${hex}`, 'generic-secret'],
  ['a name that a hash hangs on', `acme-token-${hex}`, 'generic-secret'],
])('a password in %s is found', (_, text, rule) => {
  expect(failing(text)).toEqual([`${rule}: secret`]);
});

test.each([
  ['a variable', 'docker login -u me -p $PASSWORD registry.acme.io'],
  ['a variable of a constructor', 'new NetworkCredential("service", password);'],
  ['a sample of this machine', 'postgres://user:secret@localhost:5432/app'],
])('%s is left alone', (_, text) => {
  expect(failing(text)).toEqual([]);
});

describe('a JSON web token', () => {
  const token = (body: object): string =>
    [{ alg: 'HS256' }, body].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + `.${random}${random}`;

  test('is one while it may be good, also without an end', () => {
    expect(failing(token({ sub: 'a-user', exp: 4_000_000_000 }))).toEqual(['json-web-token: secret']);
    expect(failing(token({ sub: 'a-user', scope: 'all' }))).toEqual(['json-web-token: secret']);
  });

  test('is none when it ended years ago', () => {
    expect(failing(token({ sub: 'a-user', exp: 1_300_819_380 }))).toEqual([]);
  });
});

test('the tests of a Rust file go on after a bracket in the first column of a text', () => {
  const text = `#[cfg(test)]\nmod tests {\n    const A: &str = r#"{\n  "a": 1\n}"#;\n    let password = "${random}";\n}\n`;
  expect(failing(text, 'src/lib.rs')).toEqual([]);
});
