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

describe('in the languages beside those of the web', () => {
  const none = (text: string, path: string): void => expect(failing(text, path)).toEqual([]);

  test.each([
    ['Perl, from its own lines', 'lib/A.pm', (line: string) => `1;\n\n=head1 SYNOPSIS\n\n    ${line}\n\n=cut\n`],
    ['Perl, up to the end', 'lib/A.pm', (line: string) => `1;\n__END__\n=pod\n\n ${line}\n`],
    ['Ruby, between =begin and =end', 'lib/a.rb', (line: string) => `=begin\n${line}\n=end\n`],
    ['Ruby, indented in a comment', 'lib/a.rb', (line: string) => `# Like so:\n#   ${line}\n`],
    ['Lua, indented in a comment', 'a.lua', (line: string) => `-- Like so:\n--   ${line}\n`],
  ])('what documentation shows of %s is only reported', (_, path, wrap) => {
    expect(found(wrap(`password = '${random}'`), path)).toEqual(['generic-password: indicator']);
    expect(found(wrap(pem), path)).toEqual(['private-key: indicator']);
  });

  test('what stands beside the documentation fails', () => {
    expect(failing(`=head1 A\n\n=cut\n\nmy $password = '${random}';\n`, 'a.pm')).toHaveLength(1);
    expect(failing(`# password = '${random}'\n`, 'a.rb')).toHaveLength(1);
    expect(failing(`-- A comment.\n-- password = '${random}'\n`, 'a.lua')).toHaveLength(1);
    expect(failing(`--- Signs in.\nlocal password = '${random}'\n`, 'a.lua')).toHaveLength(1);
  });

  test.each([
    ['python', 'password = options.password0'],
    ['perl', 'my $pwd = getcwd2;'],
    ['ruby', 'password = reading1'],
  ])('in a script of %s without an ending what is not quoted is an expression', (interpreter, line) => {
    none(`#!/usr/bin/env ${interpreter}\n${line}\n`, 'bin/tool');
    expect(failing(`#!/usr/bin/env ${interpreter}\npassword = "${random}"\n`, 'bin/tool')).toHaveLength(1);
  });

  test('a script of a shell is none: there values have no quotes', () => {
    expect(failing(`#!/bin/sh\nPASSWORD=${random}\n`, 'bin/tool')).toHaveLength(1);
  });

  test.each(['inc', 'el', 'erl', 'gradle', 'scss', 'nse', 'rkt'])('what is not quoted in a file .%s is an expression', (ending) => {
    none(`password = obfuscate2(x)\npassword: hover1\n`, `a.${ending}`);
    expect(failing(`password = "${random}"`, `a.${ending}`)).toHaveLength(1);
  });

  test.each(['Tests/a.cs', 'Test/Case/a.php', 'AcmeTests/a.swift', 't/a.pl', 'regress/a.c', 'minimal-examples/a.c', 'test-apps/a.c'])(
    '%s is a place of tests',
    (path) => expect(found(`password = "${random}"`, path)).toEqual(['generic-password: indicator']),
  );

  test.each(['src/HttpTestCase.php', 'src/crypto-selftests-pk.c', 'man/man3/a.3pm.gz', 'man/de/man1/a.1', 'NEWS', 'a.texi', 'README.gz'])(
    '%s is read or tests',
    (path) => expect(found(`password = "${random}"`, path)).toEqual(['generic-password: indicator']),
  );

  test.each(['src/at.c', 'src/Attest/a.cs', 'newsletter/a.php', 'Latest/a.cs'])('%s is neither', (path) =>
    expect(failing(`password = "${random}"`, path)).toHaveLength(1),
  );
});

test.each([
  ['a class in its namespace', `'/user-password' => 'Acme\\\\Controllers\\\\UserPasswordController'`],
  ['a type in its module', `'Passphrase' => 'ONVIF::Device::Types::Dot11PSKPassphrase'`],
  ['the first name of a map', "'ssl_key_password' => ['template' => 1],"],
  ['a variable of PHP in a text', '$row->user_password = ":B:{$row->user_id}:{$row->user_password}";'],
  ['what a server puts in', 'User-Password := "%{string:Tmp-String-0}"'],
  ['words that end in the name', "const ATTRIBUTE_PASSWORD = 'externalPop3EncryptedAccountPassword';"],
  ['a part of a statement', `'--passphrase "'.$opts['passphrase'].'"',`],
  ['the next word of a list', '"pwd" "quit" "replot" "save"'],
  ['the next attribute of a list', 'static char *names[] = { "krbpwdmindiffchars", "krbpwdminlength", NULL };'],
  ['a character of a font', 'form-textbox-password: "\\U000F07F5"'],
  ['the next line of a dialogue', 'match telnet m|^Password:\\r\\nWelcome2|'],
  ['a reference of a pipeline', 'webhook_token: ((GithubPullRequestWebhookToken))'],
  ['an index', "key: 'net.if.in[ifHCInOctets.{#SNMPINDEX}]'"],
  ['a number in sixteens', 'NETLOGON_PASSWORD_VERSION = 0x02231968'],
  ['the id of a key for signatures', 'GPG_KEY="CFB4C2166397D0D2"'],
  ['a checksum of a file', `F src/auth.c ${hex}`],
  ['an id of an installer', '<?define kpasswd_exe_guid="669A2965-413F-4003-9F43-4615CC7C3B1A"?>'],
  ['a line of the file of accounts', '/etc/passwd:\n\tpostfix:*:12345:12345:postfix:/no/where:/no/shell'],
  ['the type beside a name', '<name>password</name>\n<type>entry</type>'],
  ['several algorithms', `encryption = options.x or "aes128-cbc,3des-cbc,aes256-ctr"`],
  ['a word for a user and for a password', 'export http_proxy="http://proxyuser:proxypass@proxyhost:port"'],
  ['members of an object', 'e.host=i.host,e.port=i.port;e.password=i.password,e.path=i.path'],
  ['a command that another ends like', 'IPPLINK="mkdir -p src/.libs2"'],
  ['a hash whose salt is counted through', '"$1$12345678$' + 'xek.CpjQUVgdf/P2N9KQf/"'],
])('%s is none', (_, text) => {
  expect(failing(text)).toEqual([]);
});

test('a reference of C++ is not a part of a URL', () => {
  expect(failing('A (const string &user_, const string &password_) :\n    username1 (user_)', 'a.cpp')).toEqual([]);
  expect(failing(`get("https://acme.io/?a=1&password=${random}")`, 'a.cpp')).toHaveLength(1);
});

test('in translations of an address its words are only reported', () => {
  const line = (password: string): string => `msgstr "protocolo://usuario:${password}@servidor:puerto"`;
  expect(found(line('adgangskode'), 'locales/es.po')).toEqual(['url-password: indicator']);
  expect(found(line(random), 'locales/es.po')).toEqual(['url-password: secret']);
});

test.each([
  ['behind a name in quotes', `"password" "${random}"`],
  ['in a list of two', `{"api_key", "${random}"}`],
  ['as a map', `'password' => '${random}'`],
  ['as the only one of a list', `'password' => ['${random}'],`],
  ['named by a parameter', `cmd.Parameters.AddWithValue("@password", "${random}")`],
  ['in a string of a string', `buildConfigField("String", "API_KEY", "\\"${random}\\"")`],
  ['like a token in capitals', `token = "${random.toUpperCase()}"`],
  ['in a hash with a salt', `"$2b$12$${random.slice(0, 22)}${random}${random.slice(0, 7)}"`],
  ['with brackets within', `password = "a[${random}]b"`],
])('a secret %s is found', (_, text) => {
  expect(failing(text)).toHaveLength(1);
});

const mixed = `Tq8Zr!${random.slice(6, 13)}`;

describe('a secret is found as it is written in', () => {
  test.each([
    ['PHP', 'a.php', `$c = mysqli_connect("db.acme.io", "app", "${mixed}", "shop");`],
    ['PHP', 'a.php', `$pdo = new PDO('mysql:host=db;dbname=x', 'app', '${mixed}');`],
    ['PHP', 'a.php', `ftp_login($c, "app", "${mixed}");`],
    ['PHP', 'a.php', `curl_setopt($ch, CURLOPT_USERPWD, "admin:${mixed}");`],
    ['PHP', 'a.php', `pg_connect("host=db dbname=x user=app password=${mixed}");`],
    ['PHP', 'a.php', `putenv("API_KEY=${random}");`],
    ['C#', 'a.cs', `public string Password { get; set; } = "${mixed}";`],
    ['C#', 'a.cs', `string apiKey = $"${random}";`],
    ['C#', 'a.cs', `var s = new NetworkCredential("", "${mixed}").SecurePassword;`],
    ['C#', 'a.cs', `new ClientSecretCredential(tenant, client, "${random}");`],
    ['Ruby', 'a.rb', `ENV['API_KEY'] ||= '${random}'`],
    ['Ruby', 'a.rb', `request.basic_auth("app", "${mixed}")`],
    ['Ruby', 'a.rb', `  config.pepper = '${hex}${hex}'`],
    ['Perl', 'a.pl', `my $dbh = DBI->connect($dsn, 'app', '${mixed}');`],
    ['Perl', 'a.pl', `$ua->credentials('acme.io:80', 'realm', 'app', '${mixed}');`],
    ['C', 'a.c', `curl_easy_setopt(c, CURLOPT_USERPWD, "app:${mixed}");`],
    ['C', 'a.c', `mysql_real_connect(conn, "db", "app", "${mixed}", "x", 0, NULL, 0);`],
    ['C', 'a.c', `char pw[] = "${mixed}";`],
    ['C++', 'a.cpp', `QString password = QStringLiteral("${mixed}");`],
    ['C++', 'a.cpp', `std::wstring password = L"${mixed}";`],
    ['C++', 'a.cpp', `WiFi.begin("home", "${mixed}");`],
    ['Objective-C', 'a.m', `#define kSecret @"${random}"`],
    ['Swift', 'a.swift', `private let clientSecret: String? = "${random}"`],
    ['Kotlin', 'a.kt', `mapOf("api_key" to "${random}")`],
    ['Kotlin', 'a.kt', `Credentials.basic("app", "${mixed}")`],
    ['Scala', 'a.scala', `"password" -> "${mixed}"`],
    ['Dart', 'a.dart', `String.fromEnvironment('API_KEY', defaultValue: '${random}')`],
    ['R', 'a.R', `httr::authenticate("app", "${mixed}")`],
    ['PowerShell', 'a.ps1', `$env:API_KEY = "${random}"`],
    ['a shell', 'a.sh', `redis-cli -h db -a ${random} ping`],
    ['a shell', 'a.sh', `ldapsearch -D cn=a -w ${random}`],
  ])('%s, %s: %s', (_, path, text) => {
    expect(failing(text, path)).toHaveLength(1);
  });

  test.each([
    ['a name beside a name', 'a.php', 'ftp_login($c, "app", $password);'],
    ['words', 'a.rb', 'request.basic_auth("app", "secret")'],
    ['the user once more', 'a.pl', "DBI->connect($dsn, 'udd-mirror2', 'udd-mirror2', {})"],
    ['a user without a password', 'a.pl', "$req->authorization_basic('anonymous', 'tv_imdb2');"],
    ['a page of help', 'a.txt', 'psexec --args=smbuser=<username> -p U:137,T:139 <host>'],
    ['a reference', 'a.php', 'pg_connect("host=db user=app password={$password12}");'],
    ['a word of a text', 'a.c', 'print("token=unexpected");'],
    ['a cast', 'a.ts', 'const password = this.form -> "value";'],
    ['a part of a statement', 'a.php', '$query = "UPDATE users SET pwd =".$db->quoted($pwd)." WHERE id = 1";'],
    ['what a generator signs with', 'a.h', `// Generator token: ${['10be3573', '1514', '4c36', '9d1c', '5a225cd40393'].join('-')}`],
    ['a protein', 'a.txt', `SA${'VQWERTYKLMNFDSAPGHICVNQWYTRKELMPFDAHGSICVTNQWYRKEMLPFDAHG'.slice(0, 56)}`],
  ])('%s is none', (_, path, text) => {
    expect(failing(text, path)).toEqual([]);
  });
});
