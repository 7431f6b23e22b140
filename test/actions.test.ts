import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from '@daypass/sandbox';
import { deployRole, deployTrust, lastRole } from '@daypass/sandbox';
import { canaries, leaks } from './leaks.ts';
import { errorsOf, scene, warningsOf } from './play.ts';

/** What differs from run to run is named, so that the whole log can be compared. */
function settled(lines: readonly string[]): string[] {
  return lines
    .filter((line) => line !== '')
    .map((line) =>
      line
        .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
        .replace(/[0-9a-f]{64}/g, 'HASH')
        .replace(/ASIA[0-9A-F]{16}/g, 'KEYID')
        .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'UUID')
        .replace(/accessor: [\w-]{24}/, 'accessor: ACCESSOR')
        .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'SANDBOX')
        .replace(/\/\S*daypass-runner-\w+/g, 'RUNNER'),
    );
}

describe('aws, as it ships', () => {
  test('says in a dozen lines who asked, what was granted, for how long, who sees it and what becomes of it', async () => {
    await scene({}, async ({ job, main }) => {
      const step = await main('aws', { ttl: '15m', secrets: 'DB_PASSWORD = secretsmanager/prod/app#password' });
      expect(settled(step.lines)).toEqual([
        'granted    AWS arn:aws:sts::123456789012:assumed-role/deploy/acme+shop@1234567890.1, 15m, until TIME',
        'identity   repo:acme/shop:ref:refs/heads/main for audience sts.amazonaws.com',
        'secrets    1 read, delivered as outputs',
        'delivered  env AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_CREDENTIAL_EXPIRATION, AWS_REGION, AWS_DEFAULT_REGION (every later step of this job); outputs expires-at, account, arn, DB_PASSWORD (steps that name them)',
        'afterwards expires by itself at TIME: AWS cannot revoke one session',
        'record     RUNNER/temp/daypass-audit.jsonl, head HASH',
        '> details',
        'account: 123456789012',
        'arn: arn:aws:sts::123456789012:assumed-role/deploy/acme+shop@1234567890.1',
        'access-key-id: KEYID',
        'request-id: UUID',
      ]);
      expect(step.stderr).toBe('');
      const [post] = await job.post();
      expect(settled(post!.lines)).toEqual([
        'afterwards expires by itself at TIME: AWS cannot revoke one session',
        'record     RUNNER/temp/daypass-audit.jsonl, head HASH',
      ]);
    });
  });

  test('asks STS once, and nobody else (T3)', async () => {
    await scene({}, async ({ sandbox, main }) => {
      await main('aws', { ttl: '15m', policy: '{"Statement":[]}', 'policy-arns': 'arn:aws:iam::aws:policy/ReadOnlyAccess' });
      expect(sandbox.requests.map(({ stage }) => stage)).toEqual(['mint', 'exchange']);
      const form = new URLSearchParams(sandbox.requests[1]!.body);
      const { WebIdentityToken: token, ...others } = Object.fromEntries(form);
      expect(token).toMatch(/^eyJ/);
      expect(others).toEqual({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: deployRole,
        RoleSessionName: 'acme+shop@1234567890.1',
        DurationSeconds: '900',
        Policy: '{"Statement":[]}',
        'PolicyArns.member.1.arn': 'arn:aws:iam::aws:policy/ReadOnlyAccess',
      });
      expect(sandbox.requests[1]!.headers['authorization']).toBeUndefined();
      expect(sandbox.requests[1]!.headers['user-agent']).toMatch(/^daypass\/\d+\.\d+\.\d+ \(github\)$/);
    });
  });

  test.each([
    [
      'env',
      ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_CREDENTIAL_EXPIRATION', 'AWS_REGION', 'AWS_DEFAULT_REGION'],
      ['expires-at', 'account', 'arn'],
    ],
    ['outputs', [], ['access-key-id', 'secret-access-key', 'session-token', 'expires-at', 'account', 'arn']],
    [
      'file',
      ['AWS_SHARED_CREDENTIALS_FILE', 'AWS_PROFILE', 'AWS_REGION', 'AWS_DEFAULT_REGION'],
      ['expires-at', 'account', 'arn', 'credentials-file'],
    ],
  ])('deliver: %s sets exactly these variables and outputs', async (deliver, env, outputs) => {
    await scene({}, async ({ sandbox, job, main }) => {
      const step = await main('aws', { deliver });
      expect(Object.keys(step.env)).toEqual(env);
      expect(Object.keys(step.outputs)).toEqual(outputs);
      const file = step.outputs['credentials-file'];
      if (file !== undefined) {
        expect(statSync(file).mode & 0o777).toBe(0o600);
        expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
        expect(readFileSync(file, 'utf8')).toContain(`aws_session_token = ${sandbox.aws.sessions[0]!.sessionToken}`);
      }
      const post = await job.post();
      if (file !== undefined) expect(existsSync(file)).toBe(false);
      expect(leaks(canaries(sandbox, [step, ...post]), job, [step, ...post])).toEqual([]);
    });
  });

  test('assumes each role of a chain from the one before, and delivers the last', async () => {
    await scene({}, async ({ sandbox, main }) => {
      const step = await main('aws', {
        chain: `${lastRole} external-id=acme session-name=last tag:Team=shop`,
        secrets: 'K = secretsmanager/prod/key',
      });
      expect(errorsOf(step)).toEqual([]);
      expect(step.outputs['arn']).toBe('arn:aws:sts::210987654321:assumed-role/last/last');
      expect(step.outputs['account']).toBe('210987654321');
      expect(sandbox.aws.sessions.map(({ role }) => role.arn)).toEqual([deployRole, lastRole]);
      const refused = await main('aws', { chain: `${lastRole} external-id=wrong` });
      expect(errorsOf(refused)).toEqual(['AWS_CHAIN_REFUSED']);
    });
  });

  test.each([
    ['three secrets in one request', 'A = secretsmanager/prod/app#user\nB = secretsmanager/prod/key\nC = secretsmanager/prod/other', 1],
    ['two secrets in two', 'A = secretsmanager/prod/app#user\nB = secretsmanager/prod/key', 2],
    ['two fields of one secret in one', 'A = secretsmanager/prod/app#user\nB = secretsmanager/prod/app#password', 1],
    ['a parameter, and all below a path', 'A = ssm/app/token\nP_* = ssm/app/', 2],
  ])('reads %s', async (_, secrets, count) => {
    await scene({}, async ({ sandbox, main }) => {
      const step = await main('aws', { secrets });
      expect(errorsOf(step)).toEqual([]);
      expect(sandbox.requests.filter(({ stage }) => stage === 'read')).toHaveLength(count);
    });
  });

  test('decrypts a file of the workspace with KMS', async () => {
    await scene({}, async ({ sandbox, job, main }) => {
      writeFileSync(join(job.workspace, 'license.enc'), sandbox.aws.encrypt('the-license-text'));
      const step = await main('aws', { secrets: 'LICENSE = kms/decrypt?file=license.enc' });
      expect(step.outputs['LICENSE']).toBe('the-license-text');
    });
  });

  test.each([
    ['a secret that does not exist', 'A = secretsmanager/nope', 'AWS_SECRET_MISSING'],
    ['a parameter that does not exist', 'A = ssm/nope', 'AWS_SECRET_MISSING'],
    ['a field that does not exist', 'A = secretsmanager/prod/app#nope', 'SECRETS_NO_FIELD'],
    ['a file that is no ciphertext', 'A = kms/decrypt?file=plain.txt', 'AWS_CIPHERTEXT'],
  ])('%s fails the step, names the line, and delivers nothing', async (_, secrets, code) => {
    await scene({}, async ({ job, main }) => {
      writeFileSync(join(job.workspace, 'plain.txt'), 'no ciphertext at all');
      const step = await main('aws', { secrets });
      expect(errorsOf(step)).toEqual([code]);
      expect(step.lines[0]).toContain(`secrets line '${secrets}'`);
      expect({ outputs: step.outputs, env: step.env }).toEqual({ outputs: {}, env: {} });
    });
  });

  test('a lifetime above that of the role names the setting, and shows no claims', async () => {
    await scene({}, async ({ main }) => {
      const step = await main('aws', { ttl: '3h', 'max-ttl': '3h' });
      expect(errorsOf(step)).toEqual(['AWS_DURATION_REFUSED']);
      expect(step.lines[0]).toContain('`MaxSessionDuration`');
      expect(step.lines.join('\n')).not.toContain('presented');
    });
  });

  test.each([
    ['no CI platform', { GITHUB_ACTIONS: undefined }, 'LIFE_NO_PLATFORM'],
    ['no folder for temporary files', { RUNNER_TEMP: undefined }, 'GITHUB_NO_TEMP'],
  ])('where there is %s the step is red and says so', async (_, env, code) => {
    await scene({}, async ({ sandbox, main }) => {
      const step = await main('aws', {}, { env });
      expect([step.code, errorsOf(step)]).toEqual([1, [code]]);
      expect(sandbox.requests).toEqual([]);
    });
  });

  test('an account that is not allowed is refused after the answer, too', async () => {
    await scene({}, async ({ main, sandbox }) => {
      sandbox.always('exchange', (answer) => ({ ...answer, body: answer.body.replace(/<AssumedRoleUser>.*<\/AssumedRoleUser>/, '') }));
      expect(errorsOf(await main('aws', { 'allowed-accounts': '123456789012' }))).toEqual(['AWS_ACCOUNT_NOT_ALLOWED']);
      const open = await main('aws', {});
      expect({ account: open.outputs['account'], arn: open.outputs['arn'] }).toEqual({ account: '', arn: '' });
    });
  });

  test('lists everything that is wrong with the inputs at once, also together, and mints nothing', async () => {
    await scene({}, async ({ sandbox, main }) => {
      const step = await main('aws', {
        role: 'deploy',
        regoin: 'x',
        ttl: 'soon',
        deliver: 'envs',
        profile: 'p',
        'trust-policy': 'nowhere.json',
        'deliver-secrets': 'env',
        secrets: 'A secretsmanager/x\nPATH = ssm/x',
      });
      expect(step.code).toBe(1);
      expect(errorsOf(step)).toEqual(['INPUT_INVALID']);
      for (const part of [
        "'regoin' does not exist, did you mean 'region'?",
        "'role' must be the ARN",
        "'ttl' must be a duration",
        "did you mean 'env'?",
        "'trust-policy' names a file that does not exist: 'nowhere.json'",
        "secrets line 'A secretsmanager/x' must read",
        "the name 'PATH'",
      ])
        expect(step.lines.join('\n')).toContain(part);
      // Whether a profile has a file to go to cannot be told before 'deliver' is right.
      expect(step.lines.join('\n')).not.toContain("'profile'");
      expect(sandbox.requests).toEqual([]);
    });
  });
});

describe('a refusal', () => {
  test('names the receiver, both sides, the claim that nearly fits, the general fix and the page', async () => {
    await scene({ job: { environment: 'production' } }, async ({ sandbox, job, main }) => {
      writeFileSync(join(job.workspace, 'trust.json'), deployTrust(sandbox.issuer.url.replace('http://', '')));
      const { lines } = await main('aws', { 'trust-policy': 'trust.json' });
      expect(lines[0]).toMatch(/^error: the role's trust policy does not admit this identity.* Fix: compare the presented claims/);
      expect(lines.filter((line) => /^(receiver|presented|required|more) /.test(line))).toEqual([
        expect.stringContaining('Not authorized to perform sts:AssumeRoleWithWebIdentity'),
        expect.stringContaining("sub = 'repo:acme/shop:environment:production'"),
        expect.stringMatching(
          /\(statement 1; the job names the environment 'production', which stands in the subject instead of the ref\)$/,
        ),
        expect.stringContaining('docs/errors.md#aws_trust_refused'),
      ]);
    });
  });

  test('that is not about claims shows none', async () => {
    await scene({}, async ({ main }) => {
      const { lines } = await main('aws', { chain: lastRole });
      expect(lines[0]).toContain('Fix: allow sts:AssumeRole');
      expect(lines.join('\n')).not.toMatch(/presented|required/);
    });
  });

  test('of time says who did not answer, how, and how often it was asked', async () => {
    await scene({}, async ({ sandbox, main }) => {
      sandbox.always('mint', 'reset');
      const { lines } = await main('token', { timeout: '1s' });
      expect(lines[0]).toMatch(
        /GitHub's token endpoint \(127\.0\.0\.1:\d+\) could not be reached: the connection was reset; the time of 1s was used up in \d tries/,
      );
    });
  });
});

describe('a life that is not the one that was asked for', () => {
  const living =
    (seconds: number): Fault =>
    (answer) => ({
      ...answer,
      headers: {},
      body: answer.body.replace(/<Expiration>[^<]*</, () => `<Expiration>${new Date(Date.now() + seconds * 1000).toISOString()}<`),
    });

  test('a shorter one is told', async () => {
    await scene({}, async ({ sandbox, main }) => {
      sandbox.always('exchange', living(600));
      const step = await main('aws', { ttl: '15m' });
      expect(step.code).toBe(0);
      expect(warningsOf(step)).toEqual([expect.stringMatching(/granted (10m|9m59s), and 'ttl' asks for 15m/)]);
    });
  });

  test('one of seconds is refused: no later step could use it', async () => {
    await scene({}, async ({ sandbox, main }) => {
      sandbox.always('exchange', living(5));
      expect(errorsOf(await main('aws'))).toEqual(['LIFE_EXPIRED']);
    });
  });
});

describe('vault, as it ships', () => {
  test('reads without a token where the server knows how: none is made, none is left to revoke or to steal (T2)', async () => {
    await scene({}, async ({ sandbox, main }) => {
      const step = await main('vault', { deliver: 'none', secrets: 'A = kv/app#password\nB = kv/app#nested.token\nC = kv1/app#password' });
      expect(settled(step.lines).slice(0, 6)).toEqual([
        'granted    Vault and OpenBao repo:acme/shop:ref:refs/heads/main, no credential exists beyond the requests made',
        'identity   repo:acme/shop:ref:refs/heads/main for audience https://vault.example',
        'secrets    3 read, delivered as outputs',
        'delivered  outputs expires-at, accessor, A, B, C (steps that name them)',
        'afterwards nothing to give back',
        'record     RUNNER/temp/daypass-audit.jsonl, head HASH',
      ]);
      expect(sandbox.vault.granted).toEqual([]);
      expect(sandbox.requests.some(({ headers }) => headers['x-vault-token'] !== undefined)).toBe(false);
      expect(step.env).toEqual({});
    });
  });

  test('does not show the identity to a server that does not know inline authentication, before it logs in', async () => {
    await scene({ vault: { flavour: 'vault' } }, async ({ sandbox, job, main }) => {
      const step = await main('vault', { deliver: 'none', secrets: 'A = kv/app#password' });
      expect(errorsOf(step)).toEqual([]);
      expect(sandbox.requests.some(({ headers }) => headers['x-vault-inline-auth-path'] !== undefined)).toBe(false);
      expect(sandbox.requests.map(({ path }) => path)).toEqual([
        '/idtoken',
        '/v1/sys/health',
        '/v1/auth/jwt/login',
        '/v1/sys/capabilities-self',
        '/v1/sys/internal/ui/mounts/kv/app',
        '/v1/kv/data/app',
      ]);
      await job.post();
      expect(sandbox.vault.tokens()).toEqual([]);
    });
  });

  test.each([
    ['more than five reads', Array.from({ length: 6 }, (_, index) => `S${index} = kv/app?version=1&n=${index}#password`).join('\n')],
    ['a path that creates a lease', 'U = database/creds/app#username'],
  ])('logs in for %s', async (_, secrets) => {
    await scene({}, async ({ sandbox, job, main }) => {
      const step = await main('vault', { deliver: 'none', secrets });
      expect(errorsOf(step)).toEqual([]);
      expect(sandbox.vault.granted).toHaveLength(1);
      await job.post();
      expect({ tokens: sandbox.vault.tokens(), leases: sandbox.vault.leases() }).toEqual({ tokens: [], leases: [] });
    });
  });

  test('inline-auth: always refuses a path that creates a lease, and says what to set', async () => {
    await scene({}, async ({ main }) => {
      const step = await main('vault', { deliver: 'none', 'inline-auth': 'always', secrets: 'U = database/creds/app#username' });
      expect(errorsOf(step)).toEqual(['VAULT_INLINE_REFUSED']);
    });
  });

  test('one path with two fields is one request and one lease', async () => {
    await scene({}, async ({ sandbox, main }) => {
      await main('vault', { secrets: 'U = database/creds/app#username\nP = database/creds/app#password' });
      expect(sandbox.vault.leases()).toHaveLength(1);
    });
  });

  test('a lease whose token lives on is given back by itself', async () => {
    await scene({}, async ({ sandbox, job, main }) => {
      const step = await main('vault', { role: 'batch', secrets: 'U = database/creds/app#username' });
      expect(errorsOf(step)).toEqual([]);
      expect(sandbox.vault.leases()).toHaveLength(1);
      const [post] = await job.post();
      expect(sandbox.vault.leases()).toEqual([]);
      expect(post!.lines.join('\n')).toContain('batch tokens cannot be revoked');
    });
  });

  test('a token that may not revoke itself is told of at once, and in post', async () => {
    await scene({}, async ({ sandbox, job, main }) => {
      const step = await main('vault', { role: 'stuck' });
      expect(step.lines.join('\n')).toContain('the policies of the role do not allow auth/token/revoke-self');
      const [post] = await job.post();
      expect(post!.code).toBe(0);
      expect(warningsOf(post!)).toHaveLength(1);
      expect(sandbox.vault.tokens()).toHaveLength(1);
    });
  });

  test('a life above max-ttl is shortened', async () => {
    await scene({}, async ({ sandbox, main }) => {
      const step = await main('vault', { role: 'long', 'max-ttl': '30m' });
      expect(errorsOf(step)).toEqual([]);
      expect((sandbox.vault.tokens()[0]!.expiresAt - Date.now()) / 60_000).toBeLessThanOrEqual(30);
    });
  });

  test('KV of either version is read also where the token may not ask for mounts', async () => {
    await scene({}, async ({ main }) => {
      const step = await main('vault', { role: 'blind', secrets: 'A = kv/app#password\nB = kv1/app#password' });
      expect(errorsOf(step)).toEqual([]);
    });
  });

  test('a CEL role logs in at its own path', async () => {
    await scene({}, async ({ sandbox, main }) => {
      expect((await main('vault', { role: 'cel/cel' })).code).toBe(0);
      expect(sandbox.requests.map(({ path }) => path)).toContain('/v1/auth/jwt/cel/login');
    });
  });

  test('wrap-ttl delivers a wrapping token that opens once', async () => {
    await scene({}, async ({ sandbox, main }) => {
      const step = await main('vault', { 'wrap-ttl': '60s' });
      expect(errorsOf(step)).toEqual([]);
      const token = step.outputs['token']!;
      const unwrap = () =>
        sandbox.vault.answer({
          method: 'POST',
          path: '/v1/sys/wrapping/unwrap',
          query: new URLSearchParams(),
          headers: { 'x-vault-token': token },
          body: '',
        });
      expect((await unwrap()).status).toBe(200);
      expect((await unwrap()).status).toBe(400);
    });
  });

  test('a wrapped answer of another path is not opened: somebody stands in between', async () => {
    await scene({}, async ({ sandbox, job, main }) => {
      sandbox.always('read', (answer) => ({
        ...answer,
        headers: {},
        body: answer.body.replace('"creation_path":"kv/', '"creation_path":"evil/'),
      }));
      const step = await main('vault', { 'inline-auth': 'never', secrets: 'A = kv/app?wrap-ttl=60s#password' });
      expect(errorsOf(step)).toEqual(['VAULT_WRAPPING']);
      await job.post();
      expect(sandbox.vault.tokens()).toEqual([]);
    });
  });

  test.each([
    ['wrapped in transit', 'A = kv/app?wrap-ttl=60s#password', {}],
    ['wrapped for who needs it', 'A = kv/app', { deliver: 'none', 'wrap-ttl': '60s' }],
  ])('a secret can be %s', async (_, secrets, inputs) => {
    await scene({}, async ({ main }) => {
      const step = await main('vault', { ...inputs, secrets });
      expect(errorsOf(step)).toEqual([]);
      expect(step.outputs['A']!.length).toBeGreaterThan(10);
    });
  });

  test.each([
    ['the audience', { audience: 'https://other.example' }, 'VAULT_CLAIMS_REFUSED', 'aud = "https://other.example"'],
    ['a claim', { role: 'strict' }, 'VAULT_CLAIMS_REFUSED', 'environment = (absent)'],
    ['the role', { role: 'nope' }, 'VAULT_ROLE_REFUSED', "role 'nope'"],
    ['the mount', { mount: 'gh' }, 'VAULT_LOGIN_DENIED', "mount 'gh'"],
    ['the namespace', { namespace: 'nope' }, 'VAULT_NAMESPACE_UNKNOWN', 'namespace'],
    ['a path', { secrets: 'A = kv/nope#x' }, 'VAULT_SECRET_MISSING', "'kv/nope'"],
    ['a version', { secrets: 'A = kv/app?version=7#password' }, 'VAULT_SECRET_MISSING', 'kv/app'],
    ['the right to a path', { secrets: 'A = database/creds/other#x' }, 'VAULT_SECRET_DENIED', 'database/creds/other'],
    ['a path in the old form', { secrets: 'A = kv/data/app#password' }, 'VAULT_SECRET_MISSING', "leave out 'data/'"],
  ])('when %s does not fit, the message says so and gives everything back', async (_, inputs, code, says) => {
    await scene({}, async ({ sandbox, main }) => {
      const step = await main('vault', inputs);
      expect(errorsOf(step)).toEqual([code]);
      expect(step.lines.join('\n')).toContain(says);
      expect(sandbox.vault.tokens()).toEqual([]);
    });
  });

  test('the job summary is one table, every value escaped (T19): who asked, what, for how long, who sees it, what becomes of it', async () => {
    await scene({}, async ({ job, main }) => {
      const step = await main('vault');
      expect(settled(step.summary.split('\n'))).toEqual([
        '### daypass: Vault and OpenBao',
        '| | |',
        '|---|---|',
        '| Who asked | `repo:acme/shop:ref:refs/heads/main` |',
        '| What was granted | Vault and OpenBao ci, default |',
        '| For how long | 10m, until TIME |',
        '| Delivered, seen by | outputs token, accessor, expires-at (steps that name them) |',
        '| Afterwards | revoked in post |',
      ]);
      const [post] = await job.post();
      expect(post!.summary).toBe('daypass Vault and OpenBao, afterwards: 1 revoked, 0 left to expire, 0 files removed\n');
    });
  });

  test('the record joins with the receiver, holds no secret, and is one chain', async () => {
    await scene({}, async ({ sandbox, job, main }) => {
      const step = await main('vault', { secrets: 'A = kv/app#password' });
      await job.post();
      const events = readFileSync(join(job.temp, 'daypass-audit.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { type: string; specversion: string; data: Record<string, unknown> });
      expect(events.map(({ type }) => type.split('.').at(-1))).toEqual([
        'asked',
        'minted',
        'granted',
        'read',
        'delivered',
        'revoked',
        'completed',
      ]);
      expect(events.every(({ specversion }) => specversion === '1.0')).toBe(true);
      expect(events[2]!.data['accessor']).toBe(sandbox.vault.granted[0]!.accessor);
      expect(leaks(canaries(sandbox, [step]), job, [])).toEqual([]);
    });
  });
});

describe('what only some runs need', () => {
  test.each(['aws', 'vault'] as const)(
    '%s grants without its later.js, and never ends green when it needs it and it is not there',
    async (id) => {
      const dist = mkdtempSync(join(tmpdir(), 'daypass-dist-'));
      for (const name of [id, 'shared']) cpSync(join(process.cwd(), 'dist', name), join(dist, name), { recursive: true });
      rmSync(join(dist, id, 'later.js'));
      await scene({ dist }, async ({ sandbox, job, main }) => {
        expect((await main(id)).code).toBe(0);
        const step = await main(id, { secrets: id === 'aws' ? 'A = secretsmanager/prod/key' : 'A = kv/app#password' });
        expect([step.code, step.outputs['A']]).toEqual([1, undefined]);
        expect(errorsOf(step)).toEqual(['LIFE_INTERNAL']);
        // The failed step gave its own back; what the first one had needs post, which is not there either.
        expect((await job.post()).map(({ code }) => code)).toEqual([1, 1]);
        expect(sandbox.vault.tokens().length).toBeLessThanOrEqual(1);
      });
      rmSync(dist, { recursive: true });
    },
  );

  test('a trust policy that cannot be read is refused with the other inputs, before anything is minted', async () => {
    await scene({}, async ({ sandbox, job, main }) => {
      writeFileSync(join(job.workspace, 'broken.json'), '{');
      const step = await main('aws', { 'trust-policy': 'broken.json' });
      expect(errorsOf(step)).toEqual(['INPUT_INVALID']);
      expect(step.lines[0]).toContain("'trust-policy' ('broken.json'): the trust policy is not JSON");
      expect(sandbox.requests).toEqual([]);
    });
  });
});

describe('token, as it ships', () => {
  test.each([300, 900, 21_600])('delivers an identity token that lives %i seconds, with its claims', async (lifetimeSeconds) => {
    await scene({ job: { lifetimeSeconds, subject: 'ids' } }, async ({ sandbox, main }) => {
      const step = await main('token');
      expect(step.outputs['subject']).toBe('repo:acme@9919/shop@712345:ref:refs/heads/main');
      expect(JSON.parse(step.outputs['claims']!)).toMatchObject({ aud: 'https://api.example', repository: 'acme/shop' });
      expect(sandbox.issuer.verify(step.outputs['token']!).ok).toBe(true);
      expect((Date.parse(step.outputs['expires-at']!) - Date.now()) / 1000).toBeGreaterThan(lifetimeSeconds - 10);
    });
  });
});
