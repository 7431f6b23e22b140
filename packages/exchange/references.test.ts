import { parseReferences } from './references.ts';

function parse(...lines: string[]): ReturnType<typeof parseReferences> {
  return parseReferences(lines, ['token', 'expires-at']);
}

describe('parseReferences', () => {
  it.each([
    [
      'DB_PASSWORD = kv/app#password',
      { path: 'kv/app', options: {}, write: false },
      { name: 'DB_PASSWORD', every: false, key: { text: 'password', literal: false } },
    ],
    ['API_KEY=kv/app#keys.api', { path: 'kv/app' }, { name: 'API_KEY', key: { text: 'keys.api', literal: false } }],
    ['CERT = kv/tls', { path: 'kv/tls' }, { name: 'CERT', key: undefined }],
    ['CRT = kv/tls#"tls.crt"', { path: 'kv/tls' }, { name: 'CRT', key: { text: 'tls.crt', literal: true } }],
    [
      'OLD = kv/app?version=3#token',
      { path: 'kv/app', options: { version: '3' } },
      { name: 'OLD', key: { text: 'token', literal: false } },
    ],
    ['APP_* = kv/app', { path: 'kv/app' }, { name: 'APP_', every: true }],
    ['* = kv/app', { path: 'kv/app' }, { name: '', every: true }],
    [
      'LEAF = write pki/issue/web?common_name=a.example#certificate',
      { path: 'pki/issue/web', write: true, options: { common_name: 'a.example' } },
      { name: 'LEAF' },
    ],
    ['KEY = secretsmanager/prod/app#key', { path: 'secretsmanager/prod/app' }, { name: 'KEY' }],
    [
      'ARN = secretsmanager/arn:aws:secretsmanager:eu-west-1:123456789012:secret:x-AbCdEf',
      { path: 'secretsmanager/arn:aws:secretsmanager:eu-west-1:123456789012:secret:x-AbCdEf' },
      { name: 'ARN' },
    ],
    ['SPACED = kv/a?note=a%20b%26c', { options: { note: 'a b&c' } }, { name: 'SPACED' }],
  ])('reads %s', (line, reference, secret) => {
    const { references, problems } = parse(line);
    expect(problems).toEqual([]);
    expect(references).toMatchObject([reference]);
    expect(references[0]!.lines).toMatchObject([secret]);
  });

  it('makes one request of all lines with one path and the same options', () => {
    const { references } = parse('A = kv/app#a', 'B = kv/app#b', 'C = kv/app?version=1#a', 'D = write kv/app#a');
    expect(references.map(({ lines }) => lines.map(({ name }) => name))).toEqual([['A', 'B'], ['C'], ['D']]);
  });

  it.each([
    ['no equals sign', "must read 'NAME = path#key'"],
    ['= kv/app', "must read 'NAME = path#key'"],
    ['1A = kv/app', "must read 'NAME = path#key'"],
    ['A = ', 'has no path'],
    ['A = kv/../sys', "must not have '.' or '..'"],
    ['A = kv/app#', 'has an empty key'],
    ['A_* = kv/app#x', 'cannot name one after #'],
    ['A = kv/app?version', "'name=value' pairs"],
    ['A = kv/app?version=%zz', "'name=value' pairs"],
    ['PATH = kv/app#x', "the name 'PATH' changes what later steps run"],
    ['GITHUB_ENV = kv/app#x', 'belongs to the platform'],
    ['Token = kv/app#x', 'is that of a declared output'],
  ])('refuses %j, naming the line', (line, why) => {
    const { problems } = parse(line);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`secrets line '${line}'`);
    expect(problems[0]).toContain(why);
  });

  it('refuses two lines with one name, in any case', () => {
    expect(parse('A = kv/app#x', 'a = kv/app#y').problems).toEqual(["secrets line 'a = kv/app#y': the name 'a' is that of another line"]);
  });
});
