import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform as github } from '@daypass/ci/github';
import { platform as gitlab } from '@daypass/ci/gitlab';
import { DaypassError, Secret } from '@daypass/core';
import { providers } from '@daypass/exchange/providers';
import fc from 'fast-check';
import { readCredentialsFile, wantedOf } from './index.ts';
import type { CredentialsFile } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'daypass-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(text: string): Promise<CredentialsFile> {
  writeFileSync(join(folder, 'daypass.yml'), text);
  return readCredentialsFile(join(folder, 'daypass.yml'), 'daypass.yml', providers);
}

async function message(text: string): Promise<string> {
  const error: unknown = await read(text).catch((thrown: unknown) => thrown);
  if (!(error instanceof DaypassError)) throw error;
  expect(error.code).toBe('FILE_INVALID');
  return error.message;
}

const aws = 'provider: aws\n    role: arn:aws:iam::123456789012:role/deploy\n    region: eu-west-1\n';
const deploy = `credentials:\n  deploy:\n    ${aws}`;

test('a credential is its provider and the inputs of its action, by their own names and in their own forms', async () => {
  const { stated, digest } = await read(`${deploy}    ttl: 15m
    allowed-accounts: [123456789012]
    mask-account-id: true
    secrets:
      A: secretsmanager/prod/app#key
      B: ssm/app/token
`);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(stated).toHaveLength(1);
  expect(stated[0]).toMatchObject({
    name: 'deploy',
    place: { line: 2, column: 3 },
    texts: {
      role: 'arn:aws:iam::123456789012:role/deploy',
      ttl: '15m',
      'allowed-accounts': '123456789012',
      'mask-account-id': 'true',
      secrets: 'A = secretsmanager/prod/app#key\nB = ssm/app/token',
    },
  });
});

test.each<readonly [string, string, string]>([
  [
    'a key that is misspelt',
    `${deploy}    regoin: eu-west-1\n`,
    "daypass.yml:6:5: the provider 'aws' has no 'regoin'; did you mean 'region'?",
  ],
  ['a key that stands twice', `${deploy}    region: eu-west-2\n`, "daypass.yml:6:5: the key 'region' stands twice"],
  ['a value of another form', `${deploy}    ttl: soon\n`, "daypass.yml:6:10: 'ttl' must be"],
  ['a value that the input refuses', deploy.replace('eu-west-1', 'Frankfurt'), "daypass.yml:5:13: 'region' must be a region"],
  ['a list where one value is meant', `${deploy}    policy: [a, b]\n`, "daypass.yml:6:13: 'policy' must be one value, not a list"],
  [
    'a provider that does not exist',
    'credentials:\n  a:\n    provider: awz\n',
    "daypass.yml:3:15: there is no such provider; did you mean 'aws'?",
  ],
  ['no provider', 'credentials:\n  a:\n    role: x\n', "daypass.yml:2:3: the credential 'a' needs 'provider'"],
  ['an empty credential', 'credentials:\n  a:\n', "the credential 'a' is empty"],
  ['a name that no shell could take', `credentials:\n  "a b":\n    ${aws}`, "'a b' is no name"],
  ['no credentials', 'lint:\n  fail-on: indicator\n', "the file states no 'credentials'"],
  ['an empty file', '', "the file states no 'credentials'"],
  [
    'a top-level key that is misspelt',
    deploy.replace('credentials', 'credential'),
    "there is no 'credential'; did you mean 'credentials'?",
  ],
  ['a need that does not exist', `${deploy}    needs: basis\n`, "'deploy' needs 'basis', which is not there"],
  ['a need of itself', `${deploy}    needs: [deploy]\n`, "'deploy' needs itself"],
  ['what belongs to the step', `${deploy}    audit-file: x\n`, "'audit-file' belongs to the step or the command"],
  [
    'a list that would mean that nothing was stated',
    `${deploy}    allowed-accounts: []\n`,
    "6:23: 'allowed-accounts' is empty: leave it out",
  ],
  ['a text that would mean the same', `${deploy}    allowed-accounts: ""\n`, "'allowed-accounts' has no value"],
  ['a list of other things', `${deploy}    allowed-accounts: [[1]]\n`, "'allowed-accounts' must hold texts alone"],
  ['a secret without a path', `${deploy}    secrets: { A: }\n`, "'secrets' must hold texts alone"],
  [
    'an expression of a workflow',
    deploy.replace('eu-west-1', '${{ vars.REGION }}'),
    "'region' holds an expression, and nothing evaluates one here",
  ],
  ['one key in two forms', `${deploy}    conditions: { claims: { 1: a, "1": b } }\n`, "the key '1' stands twice"],
  [
    'a branch that is no ref',
    `${deploy}    conditions: { ref: main }\n`,
    "'ref' is a whole ref, and 'main' is not: 'refs/heads/main' for a branch",
  ],
  ['a repository without its owner', `${deploy}    conditions: { repository: shop }\n`, "'repository' is OWNER/NAME"],
  ['a truth value of YAML 1.1', `${deploy}    conditions: { protected: yes }\n`, "'protected' must be true or false, not 'yes'"],
  ['an alias', 'a: &a {}\ncredentials: *a\n', 'aliases are not read here'],
  ['a condition that is misspelt', `${deploy}    conditions: { reff: x }\n`, "there is no condition 'reff'; did you mean 'ref'?"],
  ['a condition without a value', `${deploy}    conditions: { ref: }\n`, "'ref' must be a text, or a list of texts"],
  ['a condition that nothing could fit', `${deploy}    conditions: { ref: [] }\n`, "'ref' is an empty list"],
  ['conditions that are none', `${deploy}    conditions: []\n`, "'conditions' must have keys of its own"],
  ['hours that are none', `${deploy}    conditions: { hours: daily }\n`, "'hours' must look like"],
  ['a session without a unit that is known', `${deploy}    conditions: { session: long }\n`, "'session' must be a duration"],
  [
    'what only the receiver can judge',
    `${deploy}    conditions: { source-ip: [203.0.113.0/24] }\n`,
    "'source-ip' cannot be judged in a job",
  ],
  [
    'an environment of other keys',
    `${deploy}    environments: { prod: { rolle: x } }\n`,
    "the provider 'aws' has no 'rolle'; did you mean 'role'?",
  ],
  [
    'an environment that takes conditions away',
    `${deploy}    environments: { prod: { conditions: {} } }\n`,
    "the provider 'aws' has no 'conditions'",
  ],
])('%s is refused with its place and the mend', async (_, text, says) => {
  expect(await message(text)).toContain(says);
});

test('every problem is told at once, in the order of the file', async () => {
  const text = `${deploy}    ttl: soon\n    conditions: { reff: x, hours: daily }\n  other:\n    provider: nobody\n`;
  const lines = (await message(text)).split('\n').slice(1);
  expect(lines.map((line) => /:(\d+:\d+):/.exec(line)![1])).toEqual(['6:10', '7:19', '7:35', '9:15']);
});

test('many problems are told by the first of them, and none writes a line of its own', async () => {
  const many = await message(deploy + Array.from({ length: 30 }, (_, at) => `    k${at}: 1\n`).join(''));
  expect(many).toMatch(/^30 places are wrong:\n/);
  expect(many.split('\n')).toHaveLength(22);
  expect(many).toMatch(/… and 10 more$/);
  expect(await message(`${deploy}    "x\\n::error::y\\e[2J": 1\n`)).toContain("has no 'x\ufffd::error::y\ufffd[2J'");
});

test.each([
  ['a bomb of aliases', `a: &a [x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*a, *a]\n`).join('')}`],
  ['a bomb of depth', `credentials: ${'{a: '.repeat(5000)}`],
  ['merge keys', 'a: &a { provider: aws }\ncredentials:\n  b:\n    <<: *a\n'],
  ['several documents', `${deploy}---\n${deploy}`],
  ['a tag', 'credentials: !!js/function "x"\n'],
])('%s is refused', async (_, text) => {
  expect(await message(text)).toContain('daypass.yml:');
});

test('a file that is not there, or is too large, is said to be', async () => {
  await expect(readCredentialsFile(join(folder, 'none.yml'), 'none.yml', providers)).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
    message: "there is no file 'none.yml'",
  });
  await expect(read(`# ${'x'.repeat(10 * 1024 * 1024)}\n${deploy}`)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
});

test('a link to a device, a pipe and what is no text are refused, not waited for', async () => {
  writeFileSync(join(folder, 'latin1.yml'), Buffer.from([0x63, 0x3a, 0x20, 0xe9, 0x0a]));
  for (const [path, says] of [
    ['/dev/zero', 'is no file'],
    [folder, 'is no file'],
    [join(folder, 'latin1.yml'), 'is no UTF-8 text'],
  ] as const)
    await expect(readCredentialsFile(path, 'daypass.yml', providers)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: `'daypass.yml' ${says}`,
    });
});

test('a number is taken as it is written', async () => {
  const { stated } = await read(`${deploy}    allowed-accounts: [012345678901]
    conditions: { actor-id: 12345678901234567890, claims: { sha: 1e5, project_id: [0x10] } }
`);
  expect(stated[0]!.texts['allowed-accounts']).toBe('012345678901');
  expect(stated[0]!.conditions).toMatchObject({
    named: new Map([['actor-id', ['12345678901234567890']]]),
    claims: new Map([
      ['sha', ['1e5']],
      ['project_id', ['0x10']],
    ]),
  });
});

test('any text is read, or refused with a code of ours', async () => {
  const piece = fc.constantFrom(
    'credentials',
    'deploy',
    'provider',
    'aws',
    ':',
    ' ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&a',
    '*a',
    '"',
    "'",
    '#',
    '|',
    '!',
    '\t',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const error: unknown = await read(pieces.join('')).catch((thrown: unknown) => thrown);
      if (error instanceof Error) expect(error).toMatchObject({ code: 'FILE_INVALID' });
    }),
    { numRuns: 300 },
  );
});

describe('what is chosen of a file', () => {
  const file = (): Promise<CredentialsFile> =>
    read(`${deploy}
    conditions: { ref: refs/heads/main, actor-id: ['1', 2] }
    environments:
      staging: { role: "arn:aws:iam::123456789012:role/staging" }
      production: { ttl: 15m }
  base:
    ${aws}  top:
    ${aws}    needs: base
`);
  const plan = async (choice: Partial<Parameters<typeof wantedOf>[1]>): Promise<ReturnType<typeof wantedOf>> =>
    wantedOf(await file(), { names: [], environment: undefined, over: {}, ...choice }, github.named);

  test('brings along what it needs, in the order of the file', async () => {
    expect((await plan({ names: ['top'] })).wanted.map(({ name }) => name)).toEqual(['base', 'top']);
    await expect(plan({ names: ['topp'] })).rejects.toMatchObject({
      code: 'FILE_NO_CREDENTIAL',
      message: expect.stringContaining("'top'") as string,
    });
  });

  test('is of one environment, which must be one that has a section', async () => {
    expect((await plan({ names: ['deploy'], environment: 'staging' })).wanted[0]!.texts['role']).toContain('role/staging');
    for (const environment of [undefined, 'Staging', '__proto__'])
      await expect(plan({ names: ['deploy'], environment })).rejects.toMatchObject({ code: 'FILE_NO_ENVIRONMENT' });
  });

  test('is refused to an identity of another environment, whatever was said', async () => {
    const [wanted] = (await plan({ names: ['deploy'], environment: 'production' })).wanted;
    const refusal = (claims: object): DaypassError | undefined =>
      wanted!.refusal!({ claims: { ref: 'refs/heads/main', actor_id: '2', ...claims }, header: {}, raw: new Secret('x'), audience: '' });
    expect(refusal({ environment: 'production' })).toBeUndefined();
    expect(refusal({ environment: 'staging' })).toMatchObject({
      code: 'CONDITION_REFUSED',
      detail: { presented: "environment = 'staging'" },
    });
    expect(refusal({})).toMatchObject({
      detail: { presented: 'environment = (the identity token does not tell)', required: "environment = 'production'" },
    });
    expect(refusal({ environment: 'production', ref: 'refs/heads/x', actor_id: '3' })).toMatchObject({
      message: "the credential 'deploy' may not be had by this job: 'ref', 'actor-id' of daypass.yml:2 do not hold; nothing was exchanged",
      detail: { presented: "ref = 'refs/heads/x'; actor-id = '3'", required: "ref = 'refs/heads/main'; actor-id = '1' or '2'" },
    });
  });
});

describe('a condition on the session', () => {
  const session = async (lines: string): Promise<{ refused: boolean; maxTtl: string | undefined }> => {
    const [wanted] = wantedOf(await read(deploy + lines), { names: [], environment: undefined, over: {} }, github.named).wanted;
    const refusal = wanted!.refusal!({ claims: {}, header: {}, raw: new Secret('x'), audience: '' });
    return { refused: refusal !== undefined, maxTtl: wanted!.texts['max-ttl'] };
  };

  test.each([
    ['is met by a shorter one, and what the receiver grants may not be longer either', '15m', '    ttl: 15m\n', false, '900s'],
    ['is met by a lower ceiling, which stays', '1h', '    ttl: 15m\n    max-ttl: 20m\n', false, '1200s'],
    ['is met by the ceiling that is there when none is stated', '1h', '', false, '3600s'],
    ['is not met by that ceiling where less is allowed', '30m', '', true, undefined],
    ['is not met by a longer one', '15m', '    ttl: 30m\n', true, undefined],
  ])('%s', async (_, most, lines, refused, maxTtl) => {
    expect(await session(`${lines}    conditions: { session: ${most} }\n`)).toEqual({ refused, maxTtl });
  });
});

test('an environment that is chosen takes no condition away, not even one on the same claim', async () => {
  const text = `${deploy}    conditions: { environment: prod*, claims: { environment: '*-eu' } }
    environments: { production: { ttl: 15m }, prod-eu: { ttl: 15m } }
`;
  const file = await read(text);
  const isRefused = (environment: string): boolean => {
    const [wanted] = wantedOf(file, { names: [], environment, over: {} }, github.named).wanted;
    return wanted!.refusal!({ claims: { environment }, header: {}, raw: new Secret('x'), audience: '' }) !== undefined;
  };
  expect([isRefused('production'), isRefused('prod-eu')]).toEqual([true, false]);
});

/** T1, T25: what surrounds a job says one thing, what was signed another. Only the latter decides. */
describe('spoofed surroundings', () => {
  const signed = {
    github: {
      repository: 'mallory/shop',
      ref: 'refs/pull/7/merge',
      event_name: 'pull_request',
      runner_environment: 'self-hosted',
      actor_id: '666',
      workflow_ref: 'mallory/shop/.github/workflows/x.yml@refs/pull/7/merge',
    },
    gitlab: {
      project_path: 'mallory/shop',
      ref_path: 'refs/heads/x',
      pipeline_source: 'merge_request_event',
      ref_protected: 'false',
      runner_environment: 'self-hosted',
      user_id: '666',
      ci_config_ref_uri: 'gitlab.example/mallory/shop//x.yml@refs/heads/x',
    },
  };
  const conditions: Readonly<Record<string, string>> = {
    repository: 'acme/shop',
    ref: 'refs/heads/main',
    event: '[push, workflow_dispatch, schedule, web]',
    protected: 'true',
    environment: 'production',
    runner: '[github-hosted, gitlab-hosted]',
    'actor-id': '1',
    workflow: '[.github/workflows/deploy.yml, .gitlab-ci.yml]',
  };
  const events = ['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'merge_request_event', 'parent_pipeline'];
  const table = Object.entries(conditions).flatMap(([name, value]) => events.map((event) => [name, value, event] as const));

  test(`are ${table.length} at least`, () => expect(table.length).toBeGreaterThanOrEqual(40));

  test.each(table)('%s: %s, while %s and every variable says otherwise', async (name, value, event) => {
    const { stated } = await read(`${deploy}    conditions: { ${name}: ${value} }\n`);
    const lies = {
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF_PROTECTED: 'true',
      GITHUB_ACTOR_ID: '1',
      RUNNER_ENVIRONMENT: 'github-hosted',
      GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
      CI_PROJECT_PATH: 'acme/shop',
      CI_COMMIT_REF_NAME: 'main',
      CI_PIPELINE_SOURCE: 'push',
      CI_COMMIT_REF_PROTECTED: 'true',
      CI_ENVIRONMENT_NAME: 'production',
      GITLAB_USER_ID: '1',
    };
    const before = { ...process.env };
    Object.assign(process.env, lies);
    try {
      for (const [platform, claims] of [
        [github, { ...signed.github, event_name: event }],
        [gitlab, { ...signed.gitlab, pipeline_source: event }],
      ] as const) {
        const file = { name: 'daypass.yml', digest: '', stated };
        const [wanted] = wantedOf(file, { names: [], environment: undefined, over: {} }, platform.named).wanted;
        expect(wanted!.refusal!({ claims, header: {}, raw: new Secret('x'), audience: '' })).toMatchObject({ code: 'CONDITION_REFUSED' });
      }
    } finally {
      process.env = before;
    }
  });
});

test('the published schema takes what the reader takes', async () => {
  const Ajv = createRequire(import.meta.url)('ajv') as new (options: object) => { compile(schema: object): (data: unknown) => boolean };
  const valid = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('docs/daypass.schema.json', 'utf8')) as object);
  const { parse } = await import('yaml');
  const page = readFileSync('docs/daypass-yml.md', 'utf8');
  const [, example = ''] = /```yaml\n(# yaml-language-server[^]*?)```/.exec(page)!;
  for (const [text, expected] of [
    [example, true],
    [`${deploy}    conditions: { source-ip: { values: [203.0.113.0/24], enforced-by: receiver }, hours: [Mon 08:00-18:00 UTC] }\n`, true],
    [`${deploy}    regoin: x\n`, false],
    [`${deploy}    conditions: { reff: x }\n`, false],
    ['credentials:\n  a: { provider: awz }\n', false],
  ] as const) {
    expect(valid(parse(text))).toBe(expected);
    await (expected ? expect(read(text)).resolves.toBeDefined() : expect(read(text)).rejects.toMatchObject({ code: 'FILE_INVALID' }));
  }
});
