import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gitlabToken, startSandbox } from '@daypass/sandbox';
import { beginJob } from '@daypass/sandbox/runner';
import { receivers } from '@daypass/trust/receivers';
import { remoteOf } from './look.ts';

const cli = join(process.cwd(), 'dist/cli/index.js');
const role = 'arn:aws:iam::123456789012:role/deploy';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daypass-init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** A checkout with a remote and some files. */
function repository(remote: string, files: Readonly<Record<string, string>>): void {
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['remote', 'add', 'origin', remote],
  ])
    spawnSync('git', args, { cwd: folder });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const oldWorkflow = `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v5
        with:
          role-to-assume: "${role}" # since spring
          aws-region: eu-west-1
`;

test.each([
  ['https://github.com/acme/shop.git', 'github.com', 'acme/shop'],
  ['https://user:word@gitlab.example.com/acme/web/shop', 'gitlab.example.com', 'acme/web/shop'],
  ['git@github.com:acme/shop.git', 'github.com', 'acme/shop'],
  ['ssh://git@gitlab.example.com:2222/acme/shop.git/', 'gitlab.example.com', 'acme/shop'],
  ['/srv/git/shop.git', undefined, undefined],
  ['https://github.com/acme', undefined, undefined],
  ['', undefined, undefined],
  ['https://github.com/acme/$(id)', undefined, undefined],
])('the remote %s is %s of %s', (url, host, path) => {
  expect(remoteOf(url)).toEqual({ host, repository: path });
});

test('asks nothing that a workflow shows; the job it sets up is admitted by the trust policy it writes, and no other is', async () => {
  repository('git@github.com:acme/shop.git', { '.github/workflows/old.yml': oldWorkflow, 'daypass.yml': 'lint:\n  fail-on: secret\n' });
  const { code, stdout, stderr } = run('init');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('aws iam update-assume-role-policy --role-name deploy --policy-document file://daypass-trust.json');
  expect(read('daypass.yml')).toMatch(/^lint:\n {2}fail-on: secret\n\ncredentials:\n {2}deploy:\n {4}provider: aws\n/);
  const lint = run('lint', '.');
  expect([lint.code, lint.stderr]).toEqual([0, '']);

  const trust = read('daypass-trust.json');
  for (const [ref, expected] of [
    ['refs/heads/main', 0],
    ['refs/heads/other', 1],
  ] as const) {
    const sandbox = await startSandbox({
      issuer: 'https://token.actions.githubusercontent.com',
      job: { ref },
      aws: { roles: [{ arn: role, trust, allows: [] }] },
    });
    const job = beginJob(join(process.cwd(), 'dist'), sandbox.env);
    try {
      for (const name of ['daypass.yml', 'daypass-trust.json']) writeFileSync(join(job.workspace, name), read(name));
      const step = await job.main('credentials', { inputs: { credentials: 'deploy' } });
      expect([step.code, step.stdout.includes(`presented  ref = '${ref}'`)]).toEqual([expected, expected === 1]);
    } finally {
      job.end();
      await sandbox.stop();
    }
  }
});

test.each([
  ['github', undefined, { sub: 'repo:acme/shop:ref:refs/heads/main', repository: 'acme/shop', ref: 'refs/heads/main' }],
  [
    'github',
    'production',
    { sub: 'repo:acme/shop:environment:production', repository: 'acme/shop', ref: 'refs/heads/main', environment: 'production' },
  ],
  ['gitlab', undefined, {}],
  ['gitlab', 'production', { environment: 'production' }],
] as const)('on %s with the environment %s, the policy of each receiver admits that job alone', async (platform, environment, change) => {
  repository(`https://${platform}.com/acme/shop`, {});
  const sandbox = await startSandbox({ issuer: 'https://gitlab.com' });
  const audiences = { aws: 'sts.amazonaws.com', vault: 'https://vault.example.com' };
  for (const id of ['aws', 'vault'] as const) {
    const place = id === 'aws' ? ['--role', role, '--region', 'eu-west-1'] : ['--role', 'deploy', '--url', 'https://vault.example.com/'];
    const more = environment === undefined ? [] : ['--environment', environment];
    const { code, stdout } = run('init', '--provider', id, '--platform', platform, ...place, ...more, '--dry-run', '--json');
    expect(code).toBe(0);
    const { files } = JSON.parse(stdout) as { files: { path: string; text: string }[] };
    const receiver = receivers.find((one) => one.id === id)!;
    const policy = receiver.parse(files.find(({ path }) => path === 'daypass-trust.json')!.text);
    const claims = (other: object): Record<string, unknown> => {
      const all = { aud: audiences[id], ...change, ...other };
      if (platform === 'github') return { iss: 'https://token.actions.githubusercontent.com', ...all };
      const body = gitlabToken(sandbox.issuer, audiences[id], { claims: all }).split('.')[1]!;
      return JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    };
    expect(receiver.evaluate(policy, claims({})).admits).toBe('yes');
    for (const other of [
      { sub: 'repo:mallory/shop:ref:refs/heads/main', repository: 'mallory/shop', project_path: 'mallory/shop' },
      { sub: 'project_path:acme/shop:ref_type:branch:ref:x', ref: 'refs/heads/x', ref_path: 'refs/heads/x' },
      { aud: 'https://other.example' },
    ])
      expect(receiver.evaluate(policy, claims(other)).admits).toBe('no');
  }
  await sandbox.stop();
  expect(readdirSync(folder)).toEqual(['.git']);
});

test('what it writes can be judged offline with the claims of such a job', () => {
  repository('https://gitlab.example.com/acme/shop.git', { '.gitlab-ci.yml': 'deploy: { script: [deploy] }\n' });
  const { code, stdout } = run('init', '--provider', 'vault', '--role', 'deploy', '--url', 'https://vault.example.com');
  expect(code).toBe(0);
  expect(stdout).toContain('include: [{ local: .gitlab/daypass.yml }]');
  expect(stdout).toContain('bao write auth/jwt/role/deploy @daypass-trust.json');
  expect(read('.gitlab/daypass.yml')).toContain('audience: https://vault.example.com\n');
  writeFileSync(join(folder, 'claims.json'), JSON.stringify({ project_path: 'acme/shop', ref_path: 'refs/heads/main' }));
  expect(run('conditions', 'test', 'daypass.yml', '--claims', 'claims.json').code).toBe(0);
});

test('a daypass.yml that cannot be read is said with its places, and left as it is', () => {
  repository('https://github.com/acme/shop.git', {
    'daypass.yml': 'lint:\n  paths: [a\nlint: 1\n',
    '.github/workflows/a.yml': oldWorkflow,
  });
  const { code, stderr } = run('init');
  expect(code).toBe(2);
  expect(stderr).toMatch(/daypass\.yml:\d+:\d+/);
  expect(read('daypass.yml')).toBe('lint:\n  paths: [a\nlint: 1\n');
  expect(existsSync(join(folder, '.github/workflows/daypass.yml'))).toBe(false);
});

test('says everything that it cannot see, and writes nothing', () => {
  const { code, stdout, stderr } = run('init');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('CLI_NOT_SEEN');
  for (const name of ['platform', 'repository', 'provider']) expect(stderr).toContain(`--${name} (nothing shows it)`);
  repository('https://github.com/acme/shop', {
    '.github/workflows/a.yml': oldWorkflow,
    '.github/workflows/b.yml': oldWorkflow.replace('role/deploy', 'role/other').replace('eu-west-1', '${{ vars.REGION }}'),
  });
  expect(run('init').stderr).toContain(`give --role (there are ${role}, arn:aws:iam::123456789012:role/other)`);
  expect(existsSync(join(folder, 'daypass.yml'))).toBe(false);
});

test.each([
  ['daypass.yml', 'credentials:\n  a: { provider: token, audience: x }\n'],
  ['.github/workflows/daypass.yml', 'on: push\n'],
  ['daypass-trust.json', '{}'],
])('leaves a %s that is there as it is, and everything else too', (path, text) => {
  repository('https://github.com/acme/shop', { '.github/workflows/old.yml': oldWorkflow, [path]: text });
  const { code, stderr } = run('init');
  expect(code).toBe(2);
  expect(stderr).toContain(`'${path}' is there already; nothing was written`);
  expect(read(path)).toBe(text);
  for (const other of ['daypass.yml', '.github/workflows/daypass.yml', 'daypass-trust.json'].filter((one) => one !== path))
    expect(existsSync(join(folder, other))).toBe(false);
});

test('a branch whose name YAML would read as something else stays a name', () => {
  repository('https://github.com/acme/shop', { '.github/workflows/old.yml': oldWorkflow });
  for (const branch of ['on', '1.0', 'a: b', '#x', '*', 'release/1']) {
    const { code, stdout } = run('init', '--branch', branch, '--dry-run', '--json');
    expect(code).toBe(/[*:]/.test(branch) ? 2 : 0);
    if (code === 0)
      expect((JSON.parse(stdout) as { files: { text: string }[] }).files[1]!.text).toContain(
        `branches: [${/^release/.test(branch) ? branch : JSON.stringify(branch)}]`,
      );
  }
  for (const args of [
    ['--role', 'x"'],
    ['--region', 'a\nb: c'],
    ['--repository', 'shop'],
    ['--provider', 'gcp'],
  ])
    expect(run('init', ...args).code).toBe(2);
});

test('says at which path the system stands in the way', () => {
  repository('git@github.com:acme/shop.git', { '.github': 'a file' });
  const { code, stderr } = run('init', '--provider', 'aws', '--role', role, '--region', 'eu-west-1');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^daypass: the system refused 'mkdir' of '.*\.github\/workflows': ENOTDIR\nfix: /);
});
