import { createEngine } from './index.ts';

const engine = createEngine();
/** A password as people make them, a token as programs do. */
const password = ['Kx7', '#pLm', '2qZw', 'T9'].join('');
const plain = ['Kx7', 'pLm2q', 'Zw4T9'].join('');
const token = ['q8Zr', 'T2mV', 'x0Lw', '9KdP', 'sB4n', 'Yc7H'].join('');
const hex = ['9f3c', '1b7e', '44d0', 'a85b', '6e21', 'c7f9', '03bd', '58ea'].join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

function failing(text: string, path = 'notes.txt'): string[] {
  return engine
    .find(Buffer.from(text, 'latin1'), path)
    .filter(({ verdict }) => verdict === 'secret')
    .map(({ value }) => value);
}

describe('a named value is read', () => {
  test.each<[string, string, string]>([
    ['behind a type of Python', 'a.py', `API_TOKEN: Final[str] = "${token}"`],
    ['behind a union of types', 'a.ts', `let apiToken: string | undefined = '${token}';`],
    ['of a property that may be missing', 'a.ts', `password?: string = '${password}';`],
    ['behind a cast', 'a.ts', `const password = <string>"${password}";`],
    ['as bytes of Go', 'a.go', `var jwtSecret = []byte("${token}")`],
    ['as the default of a field', 'a.py', `password: str = Field(default="${password}")`],
    ['as the default of an option', 'a.py', `parser.add_argument("--password", required=False, default="${password}")`],
    ['with national characters, in SQL', 'a.sql', `CREATE LOGIN deploy WITH PASSWORD = N'${password}';`],
    ['of an account, in SQL', 'a.sql', `ALTER ROLE deploy WITH ENCRYPTED PASSWORD '${password}';`],
    ['in the environment of PowerShell', 'a.ps1', `$env:DB_PASSWORD = "${password}"`],
    ['of an attribute behind another', 'a.jsp', `<input name="password" type="hidden" value="${password}">`],
    ['of what a page says of itself', 'a.jsp', `<meta name="api-key" content="${token}">`],
    ['a line below, called its value', 'a.yml', `variables:\n  API_TOKEN:\n    value: "${token}"\n    description: of the API\n`],
    ['alone on its line, without a sign between', 'redis.conf', `port 6379\nrequirepass ${plain}\n`],
    ['of setx', 'a.bat', `setx DB_PASSWORD ${plain}\n`],
    ['of a directory’s settings', 'ldap.conf', `binddn cn=admin\nbindpw ${plain}\n`],
    ['of a network', 'wpa.conf', `  psk="${password}"\n`],
    ['of a passcode', 'notes.txt', `Passcode: ${password}`],
    ['in a sentence that goes on before its verb', 'notes.txt', `The password for the old router is ${password}.`],
    ['behind an arrow', 'notes.txt', `admin password -> ${password}`],
    ['behind a dash', 'notes.txt', `Password - ${password}`],
    ['in the middle of a sentence', 'notes.txt', `as deploy, password ${password}, port 22`],
    ['that begins as the name of an algorithm does', 'a.yml', `password: ${['P56', 'to47_', 'KSDyv'].join('')}`],
    ['that begins as a call does', 'settings.py', `SECRET_KEY = '${['z(8nn5*$=&7790u', '(2am5=fzkala)q@jm'].join('')}'`],
    ['that begins with a sign', 'a.yml', `password: "@${password}"`],
    ['that has signs and no digit', 'a.yml', `password: ${['lge!Y', '.x.pP%', 'fKq'].join('')}`],
    ['of a long key with signs', 'a.conf', `AUTH_KEY='${[token, '*LW?', token].join('^')}'`],
    ['that has a word in hex', 'a.yml', `api_key: ${['9f3c1b7e44d0', 'deadbeef', 'a85b6e21c7f9'].join('')}`],
    ['of the weather, in a URL', 'a.py', `get("https://api.openweathermap.org/data/2.5/weather?q=a&appid=${hex}")`],
    ['beside its account (Twilio)', 'a.py', `Client("AC${hex}", "${hex}")`],
    [
      'beside its id (AWS)',
      'a.csv',
      `AKIA${hex
        .slice(0, 16)
        .toUpperCase()
        .replace(/[0189]/g, 'Q')},${token}${token.slice(0, 16)}\n`,
    ],
    ['in a comment of source code', 'a.go', `// password: ${plain}\nfunc a() {}`],
    ['in a sentence, with one digit', 'notes.txt', `as before the password is ${['g-dPw', '+xqTm', 'r9!'].join('')} for all`],
    ['by a short name', 'a.h', `#define MQTT_PASS "${['C4gk', 'dra6', 'wIGH'].join('')}"`],
    ['of a network, behind a space', 'ipsec.secrets', `192.0.2.1 198.51.100.2 : PSK "${plain}"`],
    ['in a value of its own, of JSON', 'a.json', `{"adminPassword": {"value": "${password}"}}`],
    ['in a value of its own, of XML', 'a.xml', `<Password><Value>${plain}</Value><PlainText>true</PlainText></Password>`],
    ['in a string that holds more', 'a.go', `dsn := "host=db user=app password=${plain} dbname=app"`],
  ])('%s', (_, path, text) => {
    expect(failing(text, path)).toHaveLength(1);
  });

  test.each<[string, string, string]>([
    ['the name of an algorithm', 'a.yml', 'password_hasher: pbkdf2_sha256\ntoken_signing: ecdsa-sha2-nistp256\n'],
    ['a reference', 'a.json', '"password": "@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/db/)"'],
    ['a placeholder that is escaped', 'a.xml', '"password": "&lt;THE_PASSWORD&gt;"'],
    ['a call', 'a.py', 'secret = "hashed(value, 12)"'],
    ['an account beside what is no token', 'a.py', `Client("AC${hex}", "${hex.slice(1)}")`],
    ['a type alone', 'a.ts', 'interface A { password: string; token?: string }'],
    ['a type and a reference', 'a.py', 'API_TOKEN: Final[str] = os.environ["API_TOKEN_2_OF_APP"]'],
    ['an option without a default', 'a.py', 'parser.add_argument("--password", required=True, help="the password2 of A1")'],
    ['a column that is declared', 'a.sql', 'CREATE TABLE users (id INT, password VARCHAR(255), role CHAR(4));'],
    ['two words alone on a line', 'notes.txt', 'password management\ntoken rotation\nsecret qwzxkvbnmtrpl\n'],
    ['a sentence', 'notes.txt', 'The password for the old router is printed below. Each password has 12 characters.'],
    ['the sign of a function', 'a.rs', 'fn password2() -> String {'],
    ['a comment that explains', 'a.go', '// token: see the manual, chapter 12\n// password=getPassword2(a)\n'],
    ['an expression in a comment', 'a.py', '# password = settings.password2\n'],
    ['a name in a string', 'a.go', 'fmt.Sprintf("password=%s token=%v", a, b)'],
    ['a key of a site, which is public', 'a.jsp', `<div data-sitekey="6Le${token}${token.slice(0, 13)}"></div>`],
    ['what a cluster alone can open', 'a.yml', `encryptedData:\n  password: ${['Ag', 'B'].join('')}${token.repeat(12)}\n`],
  ])('%s is none', (_, path, text) => {
    expect(failing(text, path)).toEqual([]);
  });
});

describe('a column whose head names a password', () => {
  test.each<[string, string, string]>([
    ['of a CSV file', 'a.csv', `id,user,password\n1,ann,${password}\n2,bob,${plain}\n`],
    ['of one with quotes', 'a.csv', `"user","password","role"\n"ann","${password}","a, b"\n"bob","${plain}","c"\n`],
    ['of one with other separators', 'a.txt', `user;password;mail\r\nann;${password};a@acme.io\r\nbob;${plain};b@acme.io\r\n`],
    ['of a statement', 'a.sql', `INSERT INTO users (id, password) VALUES (1, '${password}'),\n  (2, '${plain}');`],
    [
      'of a statement over lines',
      'a.sql',
      `insert into \`a\`\n (\`user\`, \`password\`)\nvalues\n ('ann', '${password}'), ('bob', '${plain}');`,
    ],
  ])('%s is read, row by row', (_, path, text) => {
    expect(failing(text, path)).toEqual([password, plain]);
  });

  test.each<[string, string, string]>([
    ['words', 'a.csv', 'word,token\nrunning,run\nwalked,walk\n'],
    ['rows of another width', 'a.csv', `user,password\nann,b,${password}\n`],
    ['parameters', 'a.py', 'db.run("INSERT INTO users (name, password) VALUES (?, %(password)s)", row)'],
    ['prose', 'a.c', `/* goes into n (the length of the token). */\nif (a) { b(kw[i]!=${plain}); }\n`],
    ['what a function makes', 'a.sql', `INSERT INTO users (name, password) VALUES ('ann', crypt('${plain}', gen_salt('bf')));`],
    ['a first line of code', 'a.ts', `export function login(user, password, role) {\n  return send('${plain}', 1, 2);\n}\n`],
  ])('of %s holds none', (_, path, text) => {
    expect(failing(text, path)).toEqual([]);
  });
});

describe('a password is found', () => {
  test.each<[string, string]>([
    ['beside its user', `credentials: admin / ${plain}`],
    ['in a URL of Oracle', `jdbc:oracle:thin:deploy/${plain}@//db:1521/app`],
    ['in an address of Go', `sql.Open("mysql", "deploy:${plain}@tcp(db:3306)/app")`],
    ['in a line of .pgpass', `db.acme.io:5432:app:deploy:${plain}\n`],
    ['in a URL whose host is filled in', `url = f"postgres://deploy:${plain}@{host}/app"`],
    ['of sshpass, without a space', `sshpass -p${plain} ssh deploy@acme.io`],
    ['of mysql, in quotes', `mysql -udeploy -p'${plain}' app`],
    ['of mongo', `mongo -u deploy -p ${plain} --authenticationDatabase admin`],
    ['of redis-cli', `redis-cli -h db -a ${plain} ping`],
    ['of a directory', `ldapsearch -D cn=admin -w ${plain} -b dc=acme`],
    ['of a share', `net use Z: \\\\nas\\share /user:ACME\\deploy ${plain}`],
    ['that is piped', `echo "${plain}" | docker login -u deploy --password-stdin`],
    ['that is piped with its user', `echo "deploy:${plain}" | sudo chpasswd`],
    ['without quotes, in Oracle', `CREATE USER deploy IDENTIFIED BY ${plain};`],
    ['of a call that signs in', `server.login("deploy@acme.io", "${plain}")`],
    ['of a request in Rust', `client.get(url).basic_auth("deploy", Some("${plain}"))`],
    ['of a connection whose URL is written out', `DriverManager.getConnection("jdbc:mysql://db/app", "deploy", "${plain}")`],
    ['that signs tokens', `jwt.sign(payload, '${token}')`],
    ['that signs messages', `createHmac('sha256', '${token}')`],
    ['of a parameter (AWS)', `aws ssm put-parameter --name /app/db --type SecureString --value '${plain}'`],
    ['of a vault (Azure)', `az keyvault secret set --vault-name acme --name db --value "${plain}"`],
    ['of a client of MQTT', `client.username_pw_set("sensor", "${plain}")`],
    ['that encrypts', `new SecretKeySpec("${token}".getBytes(), "AES")`],
    ['of a key with anything for a password', `curl -u ${token}:X https://acme.io`],
    ['as a hash of Apache', `deploy:{SHA}${base64(token).slice(0, 27)}=`],
  ])('%s', (_, text) => {
    expect(failing(text)).toHaveLength(1);
  });

  test.each<[string, string]>([
    ['a user alone', 'login: deploy/2026-release'],
    ['two names', 'credentials: admin / operator-group'],
    ['variables', 'mongo -p $PASSWORD; redis-cli -a "$PASS"; sshpass -p "$1" ssh a; net use Z: \\\\nas\\a /user:b %PASS%'],
    ['another option', 'redis-cli -p 16379 ping; mongo -p --quiet; net user deploy /active:yes2'],
    ['prose', 'the net user experience improved; identified by number12345 in the list'],
    ['a test that expects', 'expect(password).toBe("a");\n  send("hello");'],
    ['a variable that is piped', 'echo "$PASSWORD" | docker login --password-stdin'],
    ['a key that is fetched', `jwt.sign(payload, process.env.KEY); createHmac('sha256', key)`],
    ['a word that signs', `jwt.sign(payload, 'secret')`],
    ['a variable that is stored', `az keyvault secret set --name db --value "$DB_PASSWORD"`],
    ['a word that is wrong', `{"user": "ann", "password": "wrong"}`],
    ['what AWS KMS sealed', `password: AQICAHh${token.repeat(9)}==`],
    ['what Jasypt sealed', `password=ENC(${token}${token}=)`],
    ['a checksum of a Secret', `  checksum/secret: ${hex}${hex}`],
    ['a key that verifies', `verifyKey: ${token}${token}`],
    ['an expression', `Regex("(postgis://.*:)(.*)(@.*)")`],
    ['a time', 'db.acme.io:5432:app:deploy:2'],
  ])('%s is left alone', (_, text) => {
    expect(failing(text)).toEqual([]);
  });
});
