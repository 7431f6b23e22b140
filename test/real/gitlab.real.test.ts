import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { forms } from '@daypass/core';
import { gitlabToken, startSandbox } from '@daypass/sandbox';
import type { Sandbox } from '@daypass/sandbox';
import { root } from '../../scripts/folders.ts';
import type { Bao, Running } from './servers.ts';
import { bin, logged, ministackAdmin, startBao, startMinistack, trustPolicy } from './servers.ts';

const cli = join(root, 'dist/cli/index.js');
const vaultAudience = 'https://vault.example';
const awsAudience = 'sts.amazonaws.com';
const password = ['pw', Math.random().toString(36).slice(2), 'x9'].join('-');

/** The components as they are committed, run by gitlab-ci-local. It mints no tokens: they are handed in, signed by the sandbox's issuer. */
describe('the GitLab components', () => {
  let sandbox: Sandbox;
  let bao: Bao;
  let stack: Running;
  let folder: string;
  let given: Record<string, string>;
  const project = (): string => join(folder, 'shop');

  beforeAll(async () => {
    sandbox = await startSandbox();
    bao = await startBao(sandbox.issuer.url);
    const claims = { project_path: 'acme/shop', ref_protected: 'true' };
    await bao.set('sys/policies/acl/ci', { policy: 'path "secret/data/*" { capabilities = ["read"] }' });
    await bao.set('auth/jwt/role/deploy', {
      role_type: 'jwt',
      user_claim: 'sub',
      bound_audiences: [vaultAudience],
      bound_claims: claims,
      token_policies: ['ci'],
      token_ttl: '10m',
    });
    await bao.set('secret/data/app', { data: { password } });
    stack = await startMinistack();
    const issuer = new URL(sandbox.issuer.url).host;
    const provider = { Federated: `arn:aws:iam::000000000000:oidc-provider/${issuer}` };
    const subject = 'project_path:acme/shop:ref_type:branch:ref:main';
    const condition = { StringEquals: { [`${issuer}:aud`]: awsAudience, [`${issuer}:sub`]: subject } };
    const trust = trustPolicy(provider, 'sts:AssumeRoleWithWebIdentity', condition);
    ministackAdmin(stack, 'iam', 'create-role', '--role-name', 'ci', '--assume-role-policy-document', trust);
  }, 90_000);
  afterAll(async () => {
    bao?.stop();
    stack?.stop();
    await sandbox?.stop();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'daypass-gitlab-'));
    cpSync(join(root, 'templates'), join(project(), 'templates'), { recursive: true });
    writeFileSync(join(project(), 'daypass.yml'), credentialsFile(bao.url, stack.url));
    hand();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function hand(job: Parameters<typeof gitlabToken>[2] = {}): void {
    const vault = gitlabToken(sandbox.issuer, vaultAudience, job);
    const aws = gitlabToken(sandbox.issuer, awsAudience, job);
    given = { DAYPASS_ID_TOKEN: vault, DAYPASS_VAULT_ID_TOKEN: vault, DAYPASS_AWS_ID_TOKEN: aws };
  }

  const pipeline = (included: readonly string[], jobs: string): void => commit(`include:\n${included.join('')}\n${jobs}\n`);
  function commit(text: string): void {
    writeFileSync(join(project(), '.gitlab-ci.yml'), text);
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: project(), stdio: 'pipe' });
    git('init', '-q', '-b', 'main');
    if (!readFileSync(join(project(), '.git/config'), 'utf8').includes('origin'))
      git('remote', 'add', 'origin', 'https://gitlab.example.com/acme/shop.git');
    git('add', '-A');
    git('commit', '-qm', 'x');
  }

  function run(...args: string[]): Promise<{ code: number | null; log: string }> {
    const variables = Object.entries({ ...given, CI_SERVER_URL: sandbox.issuer.url, GITLAB_CI: 'true' });
    return gitlab(project(), [
      '--ignore-predefined-vars',
      'CI_SERVER_URL,GITLAB_CI,CI_API_V4_URL,CI_JOB_TOKEN,CI_PROJECT_ID,CI_COMMIT_TAG',
      ...variables.flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
      ...args,
    ]);
  }

  /** Everything secret of a run; what it granted has gone. */
  function leaked(log: string, more: readonly string[] = []): string[] {
    return [...Object.values(given), password, ...more].filter((secret) => forms(secret).some((form) => log.includes(form)));
  }

  test('exec gives one command what OpenBao and AWS grant; the log is free of it, and nothing is left behind', async () => {
    const seen = join(folder, 'seen');
    pipeline(
      [component('credentials', { audience: vaultAudience })],
      `deploy:
  extends: .daypass-cli
  script:
    - daypass exec --with app --with bucket -- sh -c 'umask 077; echo "$VAULT_TOKEN $AWS_SECRET_ACCESS_KEY" > ${seen}; ${bin.aws} sts get-caller-identity --endpoint-url ${stack.url} --query Arn --output text; env >&2; echo done'`,
    );
    const before = await bao.accessors();
    const { code, log } = await run('deploy');
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(log).toContain('arn:aws:sts::000000000000:assumed-role/ci/');
    const [token, key] = readFileSync(seen, 'utf8').trim().split(' ');
    expect(token).toMatch(/^s\./);
    expect(leaked(log, [token!, key!])).toEqual([]);
    expect(await bao.accessors()).toBe(before);
    const left = readdirSync(join(folder, 'shop.tmp/daypass'), { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual(['daypass-audit.jsonl']);
  });

  test('a job that extends vault has the credential in its whole script, and gives it back also when the script fails', async () => {
    pipeline(
      [component('vault', { url: bao.url, role: 'deploy', audience: vaultAudience })],
      `migrate:
  extends: .daypass-vault
  script:
    - '[ "$(${bin.bao} kv get -mount=secret -field=password app)" = "${password}" ] && echo read'
    - exit 3`,
    );
    const before = await bao.accessors();
    const { log } = await run('migrate');
    expect(log).toMatch(/ read[^]*revoked {4}Vault/);
    expect(log).toMatch(/FAIL[^]*migrate/);
    expect(await bao.accessors()).toBe(before);
  });

  test("a job that extends aws, and adds to its before_script, uses the AWS CLI's own variables", async () => {
    pipeline(
      [component('aws', { role: 'arn:aws:iam::000000000000:role/ci', region: 'us-east-1', endpoint: stack.url })],
      `upload:
  extends: .daypass-aws
  before_script:
    - !reference [.daypass-aws, before_script]
    - echo prepared
  script:
    - ${bin.aws} sts get-caller-identity --endpoint-url ${stack.url} --query Arn --output text
  after_script:
    - !reference [.daypass-aws, after_script]`,
    );
    const { code, log } = await run('upload');
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(log).toMatch(/prepared[^]*assumed-role\/ci\//);
    expect(leaked(log)).toEqual([]);
  });

  test('a job that extends token has the identity token in a file, which is gone at its end', async () => {
    pipeline(
      [component('token', { audience: vaultAudience })],
      `show:
  extends: .daypass-token
  script:
    - test -s "$DAYPASS_TOKEN_FILE" && echo "there at $DAYPASS_TOKEN_FILE"`,
    );
    given = { DAYPASS_TOKEN_ID_TOKEN: given['DAYPASS_VAULT_ID_TOKEN']! };
    const { code, log } = await run('show');
    expect({ code, log }).toMatchObject({ code: 0 });
    const [, path] = /there at (\S+)/.exec(log)!;
    expect(existsSync(path!)).toBe(false);
    expect(leaked(log)).toEqual([]);
  });

  test('a job that extends credentials has all that daypass.yml states', async () => {
    pipeline(
      [component('credentials', { audience: vaultAudience })],
      `both:
  extends: .daypass-credentials
  script:
    - test -n "$VAULT_TOKEN" && test -n "$AWS_SECRET_ACCESS_KEY" && echo both are here`,
    );
    const before = await bao.accessors();
    const { code, log } = await run('both');
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(log).toContain('both are here');
    expect(await bao.accessors()).toBe(before);
  });

  test('a job whose conditions do not hold ends before anything is exchanged', async () => {
    hand({ ref: 'feature', isProtected: false });
    pipeline(
      [component('credentials', { audience: vaultAudience })],
      `deploy:
  extends: .daypass-cli
  script:
    - daypass exec --with app -- echo never`,
    );
    const { code, log } = await run('deploy');
    expect(code).not.toBe(0);
    expect(log).toContain("'ref', 'protected' of daypass.yml:2 do not hold");
    expect(log).not.toMatch(/^.*> never/m);
  });

  test('the lint finds a secret, fails, and writes both reports', async () => {
    writeFileSync(join(project(), 'a.yml'), `api_token: ${randomBytes(24).toString('base64')}\n`);
    pipeline([component('lint', { scan: 'tree' })], 'other:\n  script: [ "true" ]');
    const { code, log } = await run('daypass-lint');
    expect(code).not.toBe(0);
    expect(log).toContain('1 secret found');
    for (const name of ['gl-code-quality-report.json', 'gl-secret-detection-report.json'])
      expect(readFileSync(join(project(), name), 'utf8')).toContain('a.yml');
  });

  test('what the digest does not fit is not run', async () => {
    const other = join(folder, 'other.js');
    writeFileSync(other, 'console.log("run")\n');
    pipeline(
      [component('credentials', { audience: vaultAudience, 'cli-url': other })],
      'deploy:\n  extends: .daypass-cli\n  script: [ echo started ]',
    );
    const { code, log } = await run('deploy');
    expect(log).toMatch(/has the digest [0-9a-f]{64}, not [0-9a-f]{64}: not run/);
    expect(log).not.toMatch(/> started/);
    expect(code).not.toBe(0);
  });

  test('an input that could end a quote never reaches a shell', async () => {
    pipeline(
      [component('credentials', { audience: vaultAudience, 'cli-url': String.raw`\"; echo forged; \"` })],
      'deploy:\n  extends: .daypass-cli\n  script: [ echo started ]',
    );
    const { log } = await run('deploy');
    expect(log).toContain('does not match required regex');
    expect(log).not.toContain('> ');
  });

  const shown = ['README.md', 'docs/gitlab.md'].flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/^```yaml\n(include:[^`]*?\n([\w-]+):\n[^`]*)```/gm)].map(
      ([, text, job]) => [page, job!, text!] as const,
    ),
  );
  test.each(shown)('%s: the job %s runs as it is written', async (_, job, text) => {
    const [, stated] = /^```yaml\n(credentials:\n[^`]*)```/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))!;
    writeFileSync(join(project(), 'daypass.yml'), stated!);
    // What the jobs call, and what they are given; the sandbox's role trusts this subject.
    mkdirSync(join(folder, 'bin'));
    for (const name of ['aws', 'terraform'])
      writeFileSync(join(folder, 'bin', name), `#!/bin/sh\ntest -n "$AWS_SESSION_TOKEN" && echo "${name} had it"\n`, { mode: 0o755 });
    commit(withLocalComponent(text));
    const [, aud] = /aud: (\S+)/.exec(text) ?? ['', awsAudience];
    const raw = gitlabToken(sandbox.issuer, aud, { claims: { sub: 'repo:acme/shop:ref:refs/heads/main' } });
    given = { DAYPASS_ID_TOKEN: raw, DAYPASS_AWS_ID_TOKEN: raw, AWS_ENDPOINT_URL: sandbox.aws.url };
    const { code, log } = await run(job);
    expect({ code, log }).toMatchObject({ code: 0 });
    if (aud === awsAudience) expect(log).toMatch(/> (?:aws|terraform) had it/);
  });

  test('the pages show one pipeline at least for each way', () =>
    expect(shown.map(([page, job]) => `${page} ${job}`)).toEqual([
      'README.md deploy',
      'docs/gitlab.md deploy',
      'docs/gitlab.md apply',
      'docs/gitlab.md daypass-check',
    ]));

  test('what `daypass init` writes runs, with the trust policy that it writes', async () => {
    rmSync(join(project(), 'daypass.yml'));
    commit('a:\n  script: [ "true" ]\n');
    const init = ['init', '--platform', 'gitlab', '--provider', 'vault', '--url', bao.url, '--role', 'first'];
    execFileSync(process.execPath, [cli, ...init], { cwd: project(), stdio: 'pipe' });
    await bao.set('auth/jwt/role/first', JSON.parse(readFileSync(join(project(), 'daypass-trust.json'), 'utf8')) as object);
    const written = join(project(), '.gitlab/daypass.yml');
    writeFileSync(written, withLocalComponent(readFileSync(written, 'utf8')));
    commit('include: [{ local: .gitlab/daypass.yml }]\n');
    given = { DAYPASS_ID_TOKEN: gitlabToken(sandbox.issuer, bao.url) };
    const { code, log } = await run('deploy');
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(log).toContain('> the day pass is here');
  });

  test('what our own pipeline publishes is what the components fetch by default, and a mirror is not shown the token of the job', async () => {
    const registry = await startRegistry();
    for (const path of ['.gitlab-ci.yml', 'package.json', 'dist/cli/index.js']) cpSync(join(root, path), join(project(), path));
    const publishing = readFileSync(join(root, '.gitlab-ci.yml'), 'utf8');
    const jobToken = ['job', password].join('-');
    const more = [`CI_API_V4_URL=${registry.url}/api/v4`, `CI_JOB_TOKEN=${jobToken}`, 'CI_PROJECT_ID=7', 'CI_COMMIT_TAG=1.0.0'].flatMap(
      (one) => ['--variable', one],
    );
    commit(publishing);
    const published = await run('command-line', ...more);
    expect(published).toMatchObject({ code: 0 });
    const show = (more: string): string =>
      `include:\n  - local: templates/credentials.yml\n    inputs:\n      audience: ${vaultAudience}\n${more}\nshow:\n  extends: .daypass-cli\n  script: [ daypass --version ]\n`;
    commit(show(''));
    const shown = await run('show', ...more);
    expect(shown).toMatchObject({ code: 0 });
    rmSync(join(folder, 'shop.tmp'), { recursive: true });
    commit(show(`      cli-url: ${registry.url}/mirror.js\n`));
    const mirrored = await run('show', ...more);
    registry.stop();
    for (const { log } of [shown, mirrored]) expect(log).toContain('> 1.0.0');
    const path = 'packages/generic/daypass/1.0.0/daypass.js';
    expect(registry.seen).toEqual([
      `PUT /api/v4/projects/7/${path} ${jobToken}`,
      `GET /api/v4/projects/OWNER%2Fdaypass/${path} ${jobToken}`,
      'GET /mirror.js undefined',
    ]);
    expect(leaked([published, shown, mirrored].map(({ log }) => log).join('\n'), [jobToken])).toEqual([]);
  });

  test("what the components expand to, and our own pipeline, are valid by GitLab's schema", async () => {
    pipeline(
      [
        component('credentials', { audience: vaultAudience }),
        component('vault', { url: vaultAudience, role: 'deploy', audience: vaultAudience }),
        component('aws', { role: 'arn:aws:iam::123456789012:role/deploy', region: 'eu-west-1' }),
        component('token', { audience: vaultAudience }),
        component('lint', {}),
      ],
      ['aws', 'vault', 'token', 'credentials'].map((name) => `${name}:\n  extends: .daypass-${name}\n  script: [ "true" ]\n`).join(''),
    );
    const { log } = await gitlab(project(), ['--preview']);
    const expanded = join(folder, 'expanded.yml');
    writeFileSync(expanded, log.slice(log.indexOf('---')));
    const checked = execFileSync(
      bin.checkJsonschema,
      ['--builtin-schema', 'vendor.gitlab-ci', '--data-transform', 'gitlab-ci', expanded, join(root, '.gitlab-ci.yml')],
      {
        encoding: 'utf8',
      },
    );
    expect(checked).toContain('ok -- validation done');
    for (const name of ['aws', 'vault', 'token', 'credentials', 'daypass-lint']) expect(log).toContain(`\n${name}:`);
  });
});

const component = (name: string, inputs: Readonly<Record<string, string>>): string =>
  [
    `  - local: templates/${name}.yml`,
    '    inputs:',
    ...Object.entries({ 'cli-url': cli, ...inputs }).map(([key, value]) => `      ${key}: "${value}"`),
    '',
  ].join('\n');

/** A pipeline for which only where the component and the command line come from is another here. */
const withLocalComponent = (text: string): string =>
  text.replace(/component: \S+\/daypass\/(\w+)@\S+/, 'local: templates/$1.yml').replace('inputs:\n', `inputs:\n      cli-url: ${cli}\n`);

const credentialsFile = (vaultUrl: string, awsUrl: string): string => `credentials:
  app:
    provider: vault
    url: ${vaultUrl}
    role: deploy
    audience: ${vaultAudience}
    deliver: env
    conditions: { ref: refs/heads/main, protected: true }
  bucket:
    provider: aws
    role: arn:aws:iam::000000000000:role/ci
    region: us-east-1
    endpoint: ${awsUrl}
`;

/** GitLab's registry of generic packages, as far as it is asked: it gives what was put there last. */
async function startRegistry(): Promise<{ readonly url: string; readonly seen: readonly string[]; stop(): void }> {
  const seen: string[] = [];
  let file = Buffer.alloc(0);
  const server = createServer((request, response) => {
    seen.push(`${request.method!} ${request.url!} ${String(request.headers['job-token'])}`);
    void request.toArray().then((chunks) => {
      if (request.method === 'PUT') file = Buffer.concat(chunks as Buffer[]);
      response.end(request.method === 'PUT' ? '{}' : file);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, stop: () => void server.close() };
}

/** One run of gitlab-ci-local. */
function gitlab(cwd: string, args: readonly string[]): ReturnType<typeof logged> {
  const path = `${join(dirname(cwd), 'bin')}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
  return logged(process.execPath, [bin.gitlabCiLocal, '--force-shell-executor', ...args], { cwd, env: { PATH: path, HOME: dirname(cwd) } });
}
