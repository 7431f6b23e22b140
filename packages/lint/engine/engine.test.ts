import fc from 'fast-check';
import { createEngine } from './index.ts';
import { places } from './literals.gen.ts';
import type { Literal } from './prefilter.ts';
import { createPrefilter } from './prefilter.ts';

const engine = createEngine();
const random = ['q8Zr', 'T2mV', 'x0Lw', '9KdP', 'sB4n', 'Yc7H'].join('');

function verdicts(text: string, path = 'config.yml'): string[] {
  return engine
    .find(Buffer.from(text), path)
    .filter(({ verdict }) => verdict === 'secret')
    .map(({ rule }) => rule);
}

describe('values that their name gives away', () => {
  test.each([
    ['YAML', `api_token: ${random}`, ['generic-secret']],
    ['JSON', `{"clientSecret": "${random}"}`, ['generic-secret']],
    ['shell', `export DB_PASSWORD='${random}'`, ['generic-password']],
    ['an object of a program', `password: "${random}",`, ['generic-password']],
    ['an element', `<password>${random}</password>`, ['generic-password']],
    ['a setting of .NET', `<add key="SmtpPassword" value="${random}"/>`, ['generic-password']],
    ['a comparison', `if (password != "${random}") {`, ['generic-password']],
    ['a directive', `password "${random}";`, ['generic-password']],
    ['the next line', `client_secret:\n  ${random}\n`, ['generic-secret']],
    ['JSON inside a string', `"{\\"apiToken\\":\\"${random}\\"}"`, ['generic-secret']],
    ['a list', `"tokens": ["${random}"]`, ['generic-secret']],
    ['pieces', `api_key = "${random.slice(0, 12)}" + "${random.slice(12)}"`, ['generic-secret']],
    ['a list that is joined', `api_key = ["${random.slice(0, 12)}", "${random.slice(12)}"].join('')`, ['generic-secret']],
    ['a line that goes on', `api_key = "${random.slice(0, 12)}\\\n  ${random.slice(12)}"`, ['generic-secret']],
    ['a block of YAML', `client_secret: |\n  ${random}\n`, ['generic-secret']],
    ['a folded block of YAML', `client_secret: >-\n    ${random}\nnext: 1\n`, ['generic-secret']],
    ['Terraform', `variable "db_password" {\n  default = "${random}"\n}`, ['generic-password']],
    ['notes, after a service’s name', `shodan key ${random}`, ['generic-secret']],
    ['XML', `<add key="x" secretKey="${random}" />`, ['generic-secret']],
    ['an element with attributes', `<password type="db">${random}</password>`, ['generic-password']],
    ['an element, behind words', `<secret>{acme AQAAABAAA ${random}}</secret>`, ['generic-secret']],
    ['an environment of Kubernetes', `env:\n  - name: ACME_TOKEN\n    value: "${random}"\n`, ['generic-secret']],
    ['a name and a value in JSON', `{"name": "DB_PASSWORD", "value": "${random}"}`, ['generic-password']],
    ['parameters of CloudFormation', `{"ParameterKey": "DBPassword", "ParameterValue": "${random}"}`, ['generic-password']],
    [
      'a parameter of CloudFormation',
      `  DBPassword:\n    Description: of the database\n    Type: String\n    Default: ${random}\n`,
      ['generic-password'],
    ],
    ['a constant of PHP, in any case', `define("DB_PASSWORD", "${random}", true);`, ['generic-password']],
    ['a section of YAML', `acme:\n  # production\n  url: x\n  key: ${random}\n`, ['generic-secret']],
    ['a section of an INI file', `[acme]\nuser = a\nkey = ${random}\n`, ['generic-secret']],
    ['a Dockerfile', `FROM x\nENV DB_PASSWORD ${random}\n`, ['generic-password']],
    ['a setting of PHP', `define('DB_PASSWORD', '${random}');`, ['generic-password']],
    ['the default of a variable', `os.environ.get("API_SECRET") or "${random}"`, ['generic-secret']],
    ['the default of a variable in JavaScript', `process.env.DB_PASSWORD ?? '${random}'`, ['generic-password']],
    ['the default of a reference', `@Value("\${acme.api.key:${random}}")`, ['generic-secret']],
    ['a URL', `fetch("https://api.acme.io/v1?api_key=${random}&x=1")`, ['generic-secret']],
    ['a URL whose parameter is only `key`', `https://api.acme.io/v1?key=${random}`, ['generic-secret']],
    ['the next line of Python', `PASSWORD = \\\n    "${random}"`, ['generic-password']],
    ['brackets over lines', `SECRET_KEY = (\n    "${random}"\n)`, ['generic-secret']],
    ['an anchor of YAML', `password: &db "${random}"`, ['generic-password']],
    ['a type of YAML', `password: !!str ${random}`, ['generic-password']],
    ['a constant of Rust', `const API_KEY: &'static str = "${random}";`, ['generic-secret']],
    ['a variable of Rust', `let token = String::from("${random}");`, ['generic-secret']],
    ['a variable of C++', `std::string token("${random}");`, ['generic-secret']],
    ['a variable of Visual Basic', `Dim password As String = "${random}"`, ['generic-password']],
    ['a parameter of Bicep', `param adminPassword string = '${random}'`, ['generic-password']],
    ['R', `api_key <- "${random}"`, ['generic-secret']],
    ['a method', `dataSource.setPassword("${random}");`, ['generic-password']],
    ['a builder', `.password("${random}")`, ['generic-password']],
    ['Apache', `SetEnv DB_PASSWORD ${random}\n`, ['generic-password']],
    ['an entry of properties in XML', `<entry key="db.password">${random}</entry>`, ['generic-password']],
    ['a section of XML', `<password><![CDATA[${random}]]></password>`, ['generic-password']],
    [
      'a setting of .NET with an element',
      `<setting name="Password" serializeAs="String">\n  <value>${random}</value>`,
      ['generic-password'],
    ],
    ['a property list', `<key>ApiKey</key>\n\t<string>${random}</string>`, ['generic-secret']],
    ['strings of Android', `<string name="api_key">${random}</string>`, ['generic-secret']],
    ['a servlet’s parameters', `<param-name>db.password</param-name>\n<param-value>${random}</param-value>`, ['generic-password']],
    ['a sentence', `The admin password is ${random}.`, ['generic-password']],
    ['a log', `[DEBUG] Using Key=${random}`, ['generic-secret']],
    ['notes, behind a dash', `acme token - '${random}'`, ['generic-secret']],
    ['a token longer than values are', `acme_token = '${random.repeat(20)}.${random.repeat(15)}'`, ['generic-secret']],
  ])('are found in %s', (_, text, rules) => {
    expect(verdicts(text)).toEqual(rules);
  });

  test.each([
    ['a reference of a workflow', 'password: ${{ secrets.DB_PASSWORD }}'],
    ['a variable of the shell', 'PASSWORD="$DB_PASSWORD"'],
    ['a default of a template', 'token: {{ .Values.token }}'],
    ['a call', 'const token = getToken(request)'],
    ['a member', 'password = self.settings.password1'],
    ['a placeholder', `api_key = "your-api-key-here-1234"`],
    ['an example', `secret: "EXAMPLE${random}"`],
    ['a sentence', 'password: "must be at least 8 characters"'],
    ['a name', 'secret_name: my-app-secret-v2'],
    ['a path', 'private_key_file: /etc/ssl/private/key1.pem'],
    ['a type', 'token: AccessTokenV2Response'],
    ['a comparison with a type', `if (typeof password !== 'string') {`],
    ['a public key', `public_key: ${random}`],
    ['a reference to a vault', 'password: vault:secret/data/app#password1'],
    ['a number', 'token_count: 12345678901234'],
    ['how a key looks', `api_key = "${random.slice(0, 12)}?${random.slice(12)}"`],
    ['the name of a value in Kubernetes', `secretKeyRef:\n  name: acme\n  key: ${random}\n`],
    ['a word of a sentence', 'the pass are "actions" in this file, the password is required'],
    ['algorithms', `passwordAlgorithms = [\n  'A128GCM',\n  'A256GCM',\n]`],
    ['a section and a setting', `config.set('password', 'length8x', '10')`],
    ['turns', `layer.draw({ pass: 'reflection' })`],
    ['a method that asks for one', `vault.getSecret("${random}")`],
    ['a part of a grammar', `password("identifier"), token("number1")`],
    ['a field of a page', `<label for="password">Passwd1!</label>`],
    ['an alphabet', 'token_chars = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"'],
    ['an identifier in braces', 'const ACCOUNT_PASSWORD: &str = "_SA_{262E99C9-6160-4871-ACEC-4E61736B6F21}";'],
    ['words in base64', `password_label: ${Buffer.from('Change password').toString('base64')}`],
    ['a version', 'cloud.google.com/go/auth v0.24.1-0.20261001053825-dbc26066f70a'],
    ['a repository', 'nixpkgs.url = "github:nixos/nixpkgs?ref=nixos-25-05"'],
    ['the hash of a program', `AUTH_PROVIDER_HASH_AMD64="\${AUTH_PROVIDER_HASH_AMD64:-${'a3d00131ddd427db2f99a3c355bf416f'.repeat(2)}}"`],
    ['how a password looks', 'password_pattern_text = "^.{8,32}$"'],
    ['a word for tests', 'TEST_PGSQL_PASSWORD ?= postgres'],
    ['a source of names', 'passwd:         compat'],
    ['among the bytes of a program', `\0\x01\x02\x03 password: ${random} \0\x05\x06\x07`],
    ['the name of an algorithm', 'SecretKeyFactory: "PBEWITHSHA256AND128BITAES-CBC-BC"'],
    ['a word in another alphabet', String.raw`"password": "\u041f\u0430\u0440\u043e\u043b\u044c"`],
    ['a word with an accent', String.raw`"password": "Contrase\u00f1a"`],
    ['digits counted through', 'api_key: 0123456789abcdef0123456789abcdef'],
    [
      'the id of a role or an API',
      'PASSWORD_ADMINISTRATOR: 966707d0-3269-4727-9be2-8c3a10f19b9d\nAZURE_MANAGEMENT_API: 797f4846-ba00-4fd7-ba43-dac1f8f63013',
    ],
    ['a widget', `password: "PasswordWidget"`],
  ])('are left alone where they are %s', (_, text) => {
    expect(verdicts(text)).toEqual([]);
  });
});

describe('beside a name in a translation', () => {
  test.each([
    'app/translations/da.json',
    'src/locales/en/login.yml',
    'lang/fr/auth.php',
    'messages_de.properties',
    'res/values-sv/strings.xml',
    'de.lproj/Localizable.strings',
    'i18n/pt-BR.json',
  ])('stands the word for it, in %s', (path) => {
    expect(verdicts('"password": "Adgangskode"', path)).toEqual([]);
    expect(verdicts(`"api_key": "${random}"`, path)).toEqual(['generic-secret']);
  });
});

describe('tokens of Vault', () => {
  const chance = [1, 2, 3, 4].map((index) => `${index}${random}`).join('');
  test('a root token, 24 characters, is one, and so is a service token, of which it is no part', () => {
    expect(verdicts(`Initial Root Token: hvs.${random}`, 'notes.txt')).toEqual(['vault-root-token']);
    expect(verdicts(`hvs.${chance}`)).toEqual(['vault-service-token']);
    expect(verdicts(`hvs.${random}-${chance}`)).toEqual(['vault-service-token']);
  });

  test('what is shorter, or a name after a dot, is none', () => {
    expect(verdicts(`hvs.${random.slice(0, 20)}`)).toEqual([]);
    expect(verdicts('return hvs.computeNextStateOfVaults(x)', 'a.ts')).toEqual([]);
  });
});

describe('structures', () => {
  const pem = (kind: string): string =>
    `-----BEGIN ${kind}PRIVATE KEY-----\n${Array.from({ length: 6 }, (_, index) => Buffer.from(`${random}${index}${random}${random}`).toString('base64').slice(0, 64)).join('\n')}\n-----END ${kind}PRIVATE KEY-----`;
  test.each([
    ['a private key', pem('RSA '), ['private-key']],
    ['a private key with escaped new lines', JSON.stringify({ key: pem('') }), ['private-key']],
    ['a password in a URL', `url: postgres://app:${random}@db.acme.io:5432/app`, ['url-password']],
    ['basic authorization', `Authorization: Basic ${Buffer.from(`user:${random}`).toString('base64')}`, ['authorization-basic']],
    ['a curl command', `curl -u admin:${random} https://acme.io`, ['curl-password']],
    ['a curl command through a proxy', `curl --proxy-user admin:${random} https://acme.io`, ['curl-password']],
    ['a connection string', `Server=db.acme.io;Database=app;User Id=sa;Password=${random};`, ['connection-string']],
    ['a registry', `{"auths":{"r.acme.io":{"auth": "${Buffer.from(`u:${random}`).toString('base64')}"}}}`, ['registry-auth']],
    ['a URL whose user is a mailbox', `smtps://me@acme.io:${random}@smtp.acme.io:465`, ['url-password']],
    ['basic authentication in Python', `requests.get(url, auth=('admin', '${random}'))`, ['constructed-credential']],
    ['a connection in Java', `DriverManager.getConnection(url, "sa", "${random}")`, ['constructed-credential']],
    ['a command of MySQL', `mysql -u root -p${random} app`, ['mysql-password']],
    [
      'the signed URL of a workflow',
      `https://p.logic.azure.com/workflows/1/triggers/manual/paths/invoke?sv=1.0&sig=${random}${random.slice(0, 19)}`,
      ['workflow-url'],
    ],
    ['.netrc', `machine acme.io login me password ${random}`, ['netrc-password']],
  ])('%s is found', (_, text, rules) => {
    expect(verdicts(text)).toEqual(rules);
  });

  test.each([
    ['a URL with a variable', 'postgres://app:${PASSWORD}@db.acme.io/app'],
    ['a URL of this machine with a weak password', 'postgres://app:app@localhost:5432/app'],
    ['a URL without a password', 'https://acme.io:8080/a@b'],
    ['a public key', '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----'],
    ['a key that is cut out', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----'],
  ])('%s is left alone', (_, text) => {
    expect(verdicts(text)).toEqual([]);
  });
});

test('the prefilter finds what a plain search finds, whatever the bytes and wherever they begin in memory', () => {
  const next = { alphabet: Uint8Array.from({ length: 256 }, (_, byte) => Number('abx0'.includes(String.fromCharCode(byte)))), length: 2 };
  const literals: Literal[] = ['ab', 'abc', 'bc', 'x_y', 'zz', 'abcabc', '0zz', 'xab_0'].flatMap((text) => [
    { text },
    { text, isStart: true },
    { text, isStart: true, exact: text.replace('a', 'A'), next },
  ]);
  const prefilters = ['', places, '01'.repeat(24), '32'.repeat(24)].map((where) => createPrefilter(literals, where));
  const units = fc.constantFrom('a', 'b', 'c', 'A', 'B', 'x', '_', 'y', 'z', '0', ' ', 'é', '\u0000');
  fc.assert(
    fc.property(fc.string({ unit: units, maxLength: 60 }), fc.nat(3), fc.constantFrom(...prefilters), (text, shift, prefilter) => {
      const hits: string[] = [];
      const bytes = Buffer.from(`${'-'.repeat(shift)}${text}`, 'latin1').subarray(shift);
      prefilter.scan(bytes, (literal, end) => hits.push(`${literal}@${end}`));
      const plain = text.toLowerCase();
      const isHit = ({ text: one, isStart = false, exact, next: behind }: Literal, at: number): boolean =>
        plain.startsWith(one, at) &&
        !(isStart && /[a-z0-9]$/.test(plain.slice(0, at))) &&
        (exact === undefined || text.startsWith(exact, at)) &&
        (behind === undefined || /^[abx0]{2}/.test(text.slice(at + one.length)));
      const goesOn = ({ text: one, isStart = false }: Literal, at: number): boolean =>
        !isStart || /^[\w]{3}/.test(plain.slice(at + one.length));
      const places = (isWanted: (literal: Literal, at: number) => boolean): string[] =>
        literals.flatMap((literal, index) =>
          [...plain].flatMap((_, at) => (isHit(literal, at) && isWanted(literal, at) ? [`${index}@${at + literal.text.length}`] : [])),
        );
      expect(places(() => true)).toEqual(expect.arrayContaining(hits));
      expect(hits).toEqual(expect.arrayContaining(places(goesOn)));
      expect(new Set(hits).size).toBe(hits.length);
    }),
    { numRuns: 1000 },
  );
});

test('a file of one line of 4 MB, with a hundred thousand names, is read in linear time', () => {
  const text = 'a.token=b;'.repeat(400_000) + `x.token="${random}"`;
  expect(engine.find(Buffer.from(text), 'bundle.txt').map(({ value }) => value)).toEqual([random]);
}, 20_000);

test('ten thousand secrets in one file are ten thousand findings', () => {
  const text = Array.from({ length: 10_000 }, (_, index) => `token: ${Buffer.from(`${index}${random}`).toString('base64url')}\n`).join('');
  expect(engine.find(Buffer.from(text), 'a.yml')).toHaveLength(10_000);
}, 20_000);

test('text that is made to be slow is read to its end', () => {
  const hard = [
    'password'.repeat(4_000),
    'a'.repeat(40_000),
    'key='.repeat(8_000),
    'eyJ'.repeat(10_000),
    '-----BEGIN '.repeat(3_000),
    ...['ab', 'Ab', 'a1', 'a-', 'A.', 'é', '${', '{{', '1 '].map((piece) => `secret_token: "${piece.repeat(140)}!"\n`.repeat(20)),
    '://a:'.repeat(6_000),
  ];
  for (const text of hard) expect(Array.isArray(engine.find(Buffer.from(text), 'x'))).toBe(true);
}, 20_000);
