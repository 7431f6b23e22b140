import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '@daypass/sandbox';
import { startSandbox } from '@daypass/sandbox';
import type { RunnerJob, Step } from '@daypass/sandbox/runner';
import { beginJob } from '@daypass/sandbox/runner';
import { canaries, leaks } from '../leaks.ts';
import { errorsOf, warningsOf } from '../play.ts';
import type { Bao } from './servers.ts';
import { bin, start, startBao, startPostgres } from './servers.ts';

const audience = 'https://vault.example';
const bound = {
  role_type: 'jwt',
  user_claim: 'sub',
  bound_audiences: [audience],
  bound_claims: { repository: 'acme/shop' },
  token_policies: ['ci'],
  token_ttl: '10m',
};
const root = ['ro', 'ot'].join('');

describe('OpenBao 2.7.2', () => {
  let sandbox: Sandbox;
  let bao: Bao;
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  let job: RunnerJob;

  const call: Bao['call'] = (...args) => bao.call(...args);
  const set: Bao['set'] = (...args) => bao.set(...args);
  const vault = (inputs: Record<string, string> = {}): Promise<Step> =>
    job.main('vault', { inputs: { url: bao.url, role: 'deploy', audience, deliver: 'outputs', ...inputs } });
  const isAlive = async (token: string): Promise<boolean> => (await call('GET', 'auth/token/lookup-self', undefined, token)).status === 200;

  beforeAll(async () => {
    sandbox = await startSandbox();
    postgres = await startPostgres();
    bao = await startBao(sandbox.issuer.url);
    const paths = ['secret/data/*', 'kv1/*', 'database/creds/ci', 'transit/*'].map(
      (path) => `path "${path}" { capabilities = ["read", "create", "update"] }`,
    );
    await set('sys/policies/acl/ci', { policy: paths.join('\n') });
    await set('sys/policies/acl/wrapped', {
      policy: 'path "secret/data/ci/app" { capabilities = ["read"]\n min_wrapping_ttl = "1s"\n max_wrapping_ttl = "90s" }',
    });
    const roles = {
      deploy: bound,
      production: { ...bound, bound_claims: { environment: 'production' } },
      other: { ...bound, bound_claims: { repository: 'acme/other' } },
      subject: { ...bound, bound_subject: 'repo:acme/other:ref:refs/heads/main' },
      batch: { ...bound, token_type: 'batch' },
      stuck: { ...bound, token_no_default_policy: true },
      long: { ...bound, token_ttl: '24h' },
      once: { ...bound, token_num_uses: 2 },
      wrapped: { ...bound, token_policies: ['wrapped'] },
    };
    for (const [name, role] of Object.entries(roles)) await set(`auth/jwt/role/${name}`, role);
    await set('auth/jwt/cel/role/main', {
      cel_program: {
        variables: [],
        expression:
          "claims.repository == 'acme/shop' ? pb.Auth{display_name: claims.sub, policies: ['ci', 'default'], alias: logical.Alias{name: claims.sub}} : false",
      },
      bound_audiences: [audience],
    });
    await set('secret/data/ci/app', { data: { password: 'first-of-all', nested: { token: 'deep-inside' } } });
    await set('secret/data/ci/app', { data: { password: 'second-password', nested: { token: 'deep-inside' } } });
    await set('sys/mounts/kv1', { type: 'kv', options: { version: '1' } });
    await set('kv1/app', { password: 'kv-one-password' });
    await set('sys/mounts/database', { type: 'database' });
    await set('database/config/pg', {
      plugin_name: 'postgresql-database-plugin',
      connection_url: `postgresql://{{username}}:{{password}}@127.0.0.1:${postgres.port}/postgres?sslmode=disable`,
      allowed_roles: ['ci'],
      username: 'postgres',
      password: postgres.password,
    });
    await set('database/roles/ci', {
      db_name: 'pg',
      creation_statements: ["CREATE ROLE \"{{name}}\" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'"],
      default_ttl: '5m',
    });
    await set('sys/namespaces/team', {});
    await set('sys/auth/jwt', { type: 'jwt' }, { 'x-vault-namespace': 'team' });
    await set('auth/jwt/config', { oidc_discovery_url: sandbox.issuer.url }, { 'x-vault-namespace': 'team' });
    await set('auth/jwt/role/deploy', bound, { 'x-vault-namespace': 'team' });
  }, 60_000);
  afterAll(async () => {
    bao?.stop();
    postgres?.stop();
    await sandbox?.stop();
  });
  beforeEach(() => {
    sandbox.job = { ...sandbox.job, repository: 'acme/shop', claims: undefined, lifetimeSeconds: 300 };
    job = beginJob(join(process.cwd(), 'dist'), sandbox.env);
  });
  afterEach(() => job.end());

  test('a token is granted, used, revoked in post, and then is dead', async () => {
    const step = await vault({
      secrets: 'A = secret/ci/app#password\nB = secret/ci/app#nested.token\nC = kv1/app#password\nD = secret/ci/app?version=1#password',
    });
    expect(errorsOf(step)).toEqual([]);
    expect(step.outputs).toMatchObject({ A: 'second-password', B: 'deep-inside', C: 'kv-one-password', D: 'first-of-all' });
    const { token, accessor } = step.outputs;
    expect((await call('POST', 'auth/token/lookup-accessor', { accessor })).status).toBe(200);
    expect(await isAlive(token!)).toBe(true);
    const [post] = await job.post();
    expect(warningsOf(post!)).toEqual([]);
    expect(await isAlive(token!)).toBe(false);
    expect(leaks(canaries(sandbox, [step, post!]), job, [step, post!])).toEqual([]);
  });

  test('inline authentication leaves no accessor behind', async () => {
    const before = await bao.accessors();
    const step = await vault({ deliver: 'none', secrets: 'A = secret/ci/app#password\nC = kv1/app#password' });
    expect(errorsOf(step)).toEqual([]);
    expect(step.outputs).toMatchObject({ A: 'second-password', C: 'kv-one-password' });
    expect(step.lines.join('\n')).toContain('no credential exists beyond the requests made');
    expect(await bao.accessors()).toBe(before);
  });

  test('a database credential works, and ends with the token', async () => {
    const step = await vault({ deliver: 'none', secrets: 'U = database/creds/ci#username\nP = database/creds/ci#password' });
    expect(errorsOf(step)).toEqual([]);
    const psql = (): string =>
      execFileSync(
        `${bin.postgres}/psql`,
        ['-h', '127.0.0.1', '-p', String(postgres.port), '-U', step.outputs['U']!, '-d', 'postgres', '-Atc', 'select 1'],
        { env: { PGPASSWORD: step.outputs['P']! }, stdio: 'pipe', encoding: 'utf8' },
      );
    expect(psql().trim()).toBe('1');
    await job.post();
    // The server drops the leases of a revoked token in the background.
    let refusal = '';
    for (let tries = 0; refusal === '' && tries < 50; tries++) {
      try {
        psql();
        await new Promise((resolve) => setTimeout(resolve, 100));
      } catch (error) {
        refusal = String((error as { stderr?: unknown }).stderr);
      }
    }
    expect(refusal).toMatch(/password authentication failed|does not exist/);
  });

  test('a CEL role, a batch token, a token with few uses, a life that is shortened, a namespace', async () => {
    expect(errorsOf(await vault({ role: 'cel/main', 'max-ttl': '800h' }))).toEqual([]);
    const batch = await vault({ role: 'batch' });
    expect(batch.lines.join('\n')).toContain('batch tokens cannot be revoked');
    expect((await vault({ role: 'once' })).lines.join('\n')).toContain('the token has 2 uses');
    const long = await vault({ role: 'long', ttl: '15m' });
    const life = (Date.parse(long.outputs['expires-at']!) - Date.now()) / 60_000;
    expect(life).toBeGreaterThan(13);
    expect(life).toBeLessThan(16);
    expect(errorsOf(await vault({ namespace: 'team' }))).toEqual([]);
    const post = await job.post();
    expect(post.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
  });

  test('a token that may not revoke itself: said when it is granted, not called gone in post', async () => {
    const step = await vault({ role: 'stuck' });
    expect(step.code).toBe(0);
    expect(step.lines.join('\n')).toMatch(/may not ask for its own capabilities|do not allow auth\/token\/revoke-self/);
    const [post] = await job.post();
    expect(warningsOf(post!)).toHaveLength(1);
  });

  test('wrapped out: a token that opens once; wrapped in: where the policy demands it', async () => {
    const out = await vault({ 'wrap-ttl': '60s' });
    expect(errorsOf(out)).toEqual([]);
    const opened = await call('POST', 'sys/wrapping/unwrap', {}, out.outputs['token']);
    expect((opened.body as { auth: { accessor: string } }).auth.accessor).toBe(out.outputs['accessor']);
    expect((await call('POST', 'sys/wrapping/unwrap', {}, out.outputs['token'])).status).toBe(400);
    const within = await vault({
      role: 'wrapped',
      deliver: 'none',
      'inline-auth': 'never',
      secrets: 'A = secret/ci/app?wrap-ttl=60s#password',
    });
    expect(errorsOf(within)).toEqual([]);
    expect(within.outputs['A']).toBe('second-password');
  });

  test.each([
    ['wrong audience', { audience: 'https://other.example' }, {}, 'VAULT_CLAIMS_REFUSED', 'aud = "https://other.example"'],
    ['wrong claim', { role: 'other' }, {}, 'VAULT_CLAIMS_REFUSED', 'repository = "acme/shop"'],
    ['absent claim', { role: 'production' }, {}, 'VAULT_CLAIMS_REFUSED', 'environment = (absent)'],
    ['wrong subject', { role: 'subject' }, {}, 'VAULT_CLAIMS_REFUSED', "'bound_subject'"],
    ['wrong role', { role: 'nope' }, {}, 'VAULT_ROLE_REFUSED', "role 'nope'"],
    ['wrong mount', { mount: 'nope' }, {}, 'VAULT_LOGIN_DENIED', "mount 'nope'"],
    ['wrong namespace', { namespace: 'nope' }, {}, 'VAULT_NAMESPACE_UNKNOWN', 'namespace'],
    ['wrong issuer', {}, { iss: 'https://token.actions.githubusercontent.com' }, 'VAULT_TOKEN_REFUSED', 'bound_issuer'],
    ['a secret that is not there', { secrets: 'A = secret/ci/nope#x' }, {}, 'VAULT_SECRET_MISSING|VAULT_SECRET_DENIED', 'secret/ci/nope'],
    ['a secret that is not allowed', { secrets: 'A = sys/mounts#x' }, {}, 'VAULT_SECRET_DENIED|VAULT_SECRET_MISSING', 'sys/mounts'],
  ] as const)('%s is explained', async (_, inputs, claims, code, says) => {
    sandbox.job = { ...sandbox.job, claims };
    const step = await vault(inputs);
    expect(errorsOf(step).join()).toMatch(new RegExp(`^(${code})$`));
    expect(step.lines.join('\n')).toContain(says);
  });

  test('a signature by a key that is not published is explained; keys may change', async () => {
    sandbox.issuer.rotate();
    expect(errorsOf(await vault())).toEqual([]);
    const stranger = await startSandbox({ issuer: sandbox.issuer.url });
    stranger.issuer.rotate(true);
    const other = beginJob(join(process.cwd(), 'dist'), stranger.env);
    const step = await other.main('vault', { inputs: { url: bao.url, role: 'deploy', audience, deliver: 'outputs' } });
    expect(errorsOf(step)).toEqual(['VAULT_TOKEN_REFUSED']);
    expect(step.lines.join('\n')).toContain('cannot verify the signature');
    other.end();
    await stranger.stop();
  });

  test('a token that has expired for the server is minted afresh once, and then explained', async () => {
    // The platform's clock is ten minutes slow: its tokens are good for it.
    const slow = await startSandbox({ skewMs: -600_000 });
    await set('sys/auth/slow', { type: 'jwt' });
    await set('auth/slow/config', { oidc_discovery_url: slow.issuer.url });
    await set('auth/slow/role/deploy', bound);
    const other = beginJob(join(process.cwd(), 'dist'), slow.env);
    const step = await other.main('vault', { inputs: { url: bao.url, mount: 'slow', role: 'deploy', audience, deliver: 'outputs' } });
    expect(errorsOf(step)).toEqual(['VAULT_TOKEN_REFUSED']);
    expect(step.lines[0]).toContain('holds the identity token for expired');
    expect(slow.requests.filter(({ stage }) => stage === 'mint')).toHaveLength(2);
    other.end();
    await slow.stop();
  });

  test('sops decrypts with what was delivered', async () => {
    await set('sys/mounts/transit', { type: 'transit' });
    await set('transit/keys/sops', {});
    const step = await vault({ deliver: 'env' });
    const file = join(job.workspace, 'secrets.json');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(file, JSON.stringify({ key: 'the-sops-value' }));
    const env = { PATH: process.env['PATH'], HOME: job.folder, ...step.env };
    execFileSync(bin.sops, ['encrypt', '--in-place', '--hc-vault-transit', `${bao.url}/v1/transit/keys/sops`, file], { env });
    expect(readFileSync(file, 'utf8')).not.toContain('the-sops-value');
    expect(execFileSync(bin.sops, ['decrypt', file], { env, encoding: 'utf8' })).toContain('the-sops-value');
  });

  test('over TLS with its own authority; sealed', async () => {
    const secure = await start(
      bin.bao,
      (port, folder) => [
        'server',
        '-dev',
        '-dev-no-store-token',
        '-dev-tls',
        `-dev-tls-cert-dir=${folder}`,
        `-dev-root-token-id=${root}`,
        `-dev-listen-address=127.0.0.1:${port}`,
      ],
      () => ({}),
      async (port) => {
        await Promise.resolve();
        return execFileSync('curl', ['-sk', `https://127.0.0.1:${port}/v1/sys/health`], { encoding: 'utf8' }).includes('"sealed":false');
      },
    );
    const url = secure.url.replace('http:', 'https:');
    const ca = join(secure.folder, 'vault-ca.pem');
    const refused = await vault({ url });
    expect(errorsOf(refused)).toEqual(['HTTP_TLS']);
    const denied = await vault({ url, 'ca-certificate': ca });
    expect(errorsOf(denied)).toEqual(['VAULT_LOGIN_DENIED']);
    execFileSync('curl', ['-sf', '--cacert', ca, '-X', 'PUT', '-H', `X-Vault-Token: ${root}`, `${url}/v1/sys/seal`]);
    const sealed = await vault({ url, 'ca-certificate': ca });
    expect(errorsOf(sealed)).toEqual(['VAULT_SEALED']);
    secure.stop();
  }, 30_000);
});
