import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '@daypass/sandbox';
import type { Sandbox } from '@daypass/sandbox';

const cli = join(process.cwd(), 'dist/cli/index.js');
const audience = 'https://vault.example';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A job's shell on GitHub: what is written to GITHUB_ENV and GITHUB_OUTPUT can be read, and nothing else is shared. */
describe('the commands that have credentials', () => {
  let sandbox: Sandbox;
  let temp: string;
  const files = (): string[] =>
    readdirSync(temp, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(temp, name)).isFile());
  const written = (name: string): string => readFileSync(join(temp, name), 'utf8');
  const vault = (...more: string[]): string[] => ['--url', sandbox.vault.url, '--role', 'deploy', '--audience', audience, ...more];

  const run = (...args: string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const env = {
        PATH: process.env['PATH'],
        ...sandbox.env,
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_RUN_ID: '7',
        RUNNER_TEMP: temp,
        GITHUB_ENV: join(temp, 'env'),
        GITHUB_OUTPUT: join(temp, 'output'),
      };
      const child = spawn(process.execPath, [cli, ...args], { env, cwd: temp });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      child.on('close', (code) => resolve({ code, stdout, stderr }));
    });

  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.stop());
  beforeEach(() => {
    temp = mkdtempSync(join(tmpdir(), 'daypass-cli-'));
    for (const name of ['env', 'output']) writeFileSync(join(temp, name), '');
  });
  afterEach(() => rmSync(temp, { recursive: true, force: true }));

  test('token prints the identity token and nothing else; it was masked before', async () => {
    const { code, stdout, stderr } = await run('token', '--audience', 'https://api.example');
    expect(code).toBe(0);
    expect(sandbox.issuer.verify(stdout).ok).toBe(true);
    expect(stderr.startsWith(`::add-mask::${stdout}\n`)).toBe(true);
    const told = await run('token', '--audience', 'https://api.example', '--json');
    expect(JSON.parse(told.stdout)).toMatchObject({ claims: { aud: 'https://api.example', repository: 'acme/shop' } });
  });

  test('vault delivers to later steps, and revoke gives back what it had', async () => {
    const had = await run('vault', ...vault('--deliver', 'env', '--json'));
    expect(had.code).toBe(0);
    const [, token = ''] = /VAULT_TOKEN<<.*\n(.*)\n/.exec(written('env')) ?? [];
    expect(had.stdout).not.toContain(token);
    expect(JSON.parse(had.stdout)).toMatchObject({ credentials: [{ name: 'vault', env: ['VAULT_ADDR', 'VAULT_TOKEN'] }] });
    expect(sandbox.vault.tokens()).toHaveLength(1);
    expect(had.stderr).toContain('afterwards revoked by `daypass revoke`');
    const owed = files().find((name) => name.includes('owed'))!;
    expect(statSync(join(temp, owed)).mode & 0o777).toBe(0o600);

    const back = await run('revoke');
    expect(back).toMatchObject({ code: 0, stdout: '' });
    expect(sandbox.vault.tokens()).toEqual([]);
    expect(files().sort()).toEqual(['daypass-audit.jsonl', 'env', 'output']);
    expect((await run('revoke')).stderr).toContain('nothing was granted, nothing to give back');
  });

  test('get prints a value and leaves nothing behind: no token, no file, no lease', async () => {
    const one = await run('get', '--provider', 'vault', ...vault(), 'kv/app#password');
    expect(one.code).toBe(0);
    const several = await run('get', '--provider', 'vault', ...vault('--json'), 'kv/app#password', 'database/creds/app#username');
    const values = JSON.parse(several.stdout) as Record<string, string>;
    expect(Object.keys(values)).toEqual(['kv/app#password', 'database/creds/app#username']);
    expect(values['kv/app#password']).toBe(one.stdout);
    expect(sandbox.vault.tokens()).toEqual([]);
    expect(files().sort()).toEqual(['daypass-audit.jsonl', 'env', 'output']);
  });

  test('get gives each reference its own value, in any order of paths', async () => {
    const references = ['kv/app#password', 'database/creds/app#username', 'kv/app#nested.token'];
    const together = await run('get', '--provider', 'vault', ...vault('--json'), ...references);
    const values = JSON.parse(together.stdout) as Record<string, string>;
    for (const reference of ['kv/app#password', 'kv/app#nested.token'])
      expect(values[reference]).toBe((await run('get', '--provider', 'vault', ...vault(), reference)).stdout);
    expect(values['database/creds/app#username']).toMatch(/^v-/);
  });

  test('get --with reads with one credential alone, after what it needs; one that has no store is refused', async () => {
    const vaultOf = (more: string): string =>
      `{ provider: vault, url: "${sandbox.vault.url}", role: deploy, audience: "${audience}", ${more} }`;
    writeFileSync(
      join(temp, 'daypass.yml'),
      `credentials:
  base: ${vaultOf('deliver: env')}
  reader: ${vaultOf('needs: base, secrets: { OTHER: kv/other#key }')}
  pass: { provider: token, audience: "https://api.example" }
`,
    );
    const plain = await run('get', '--provider', 'vault', ...vault(), 'kv/app#password');
    expect(await run('get', '--with', 'reader', 'kv/app#password')).toMatchObject({ code: 0, stdout: plain.stdout });
    expect(sandbox.requests.map(({ path }) => path)).not.toContain('/v1/kv/data/other');
    expect(sandbox.vault.tokens()).toEqual([]);
    const none = await run('get', '--with', 'pass', 'kv/app#password');
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toContain("'pass' is of 'token', which has no store to read from");
  });

  test('daypass.yml may be named by its whole path, from any folder', async () => {
    const file = join(temp, 'given.yml');
    writeFileSync(
      file,
      'credentials:\n  pass: { provider: token, audience: "https://api.example", conditions: { repository: acme/shop } }\n',
    );
    writeFileSync(join(temp, 'claims.json'), JSON.stringify({ repository: 'acme/shop' }));
    expect(await run('credentials', '--config', file)).toMatchObject({ code: 0 });
    expect(await run('conditions', 'test', file, '--claims', 'claims.json')).toMatchObject({ code: 0 });
  });

  test('what a killed process owed is given back by the next command of any kind, also of another job', async () => {
    await run('vault', ...vault('--deliver', 'outputs'));
    const owed = files().find((name) => name.includes('owed'))!;
    writeFileSync(join(temp, owed.replace(/kept-\d+/, 'exec-999999')), written(owed), { mode: 0o600 });
    rmSync(join(temp, owed));
    expect(sandbox.vault.tokens()).toHaveLength(1);
    await run('token', '--audience', 'https://api.example');
    expect(sandbox.vault.tokens()).toEqual([]);
  });

  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux(
    'what a process owes waits for its end; one that has only its number, as in another container, or is a zombie, owes nothing',
    async () => {
      const began = (pid: number | string): string => readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)!.split(' ')[19]!;
      const zombie = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 10']);
      const dead = String(await new Promise((resolve) => zombie.stdout.once('data', resolve))).trim();
      for (const [writer, isGivenBack] of [
        [`${process.pid}-${began(process.pid)}`, false],
        [`${process.pid}-1`, true],
        [`${dead}-${began(dead)}`, true],
      ] as const) {
        await run('vault', ...vault('--deliver', 'outputs'));
        const owed = files().find((name) => name.includes('owed/kept'))!;
        writeFileSync(join(temp, owed.replace(/kept-\d+(?:-\d+)?(?=-[0-9a-f]{8}$)/, `exec-${writer}`)), written(owed), { mode: 0o600 });
        rmSync(join(temp, owed));
        const before = sandbox.vault.tokens().length;
        await run('token', '--audience', 'https://api.example');
        expect(sandbox.vault.tokens()).toHaveLength(isGivenBack ? before - 1 : before);
      }
      zombie.kill();
    },
  );

  test.each([
    [['vault', '--role', 'deploy'], "input 'url' is required"],
    [['vault', '--url', 'https://vault.example', '--ca-certificate', '/'], "'ca-certificate' is neither PEM text nor a file: '/'"],
    [['vault', '--urll', 'x'], "did you mean '--url'?"],
    [['get', 'kv/app'], 'name either the provider'],
    [['get', '--provider', 'token', 'kv/app'], "'token' has no store"],
    [['get', '--provider', 'vault', 'a#b', 'c#d'], 'several values need --json'],
    [['lint', '--token', 'abc'], "option '--token' is a secret, and every process can read a command line"],
    [['lint', '--token', 'env:NOWHERE'], "names the variable 'NOWHERE', which is empty"],
  ])('%j is answered by what is wrong', async (args, says) => {
    const { code, stdout, stderr } = await run(...args);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
    expect(existsSync(join(temp, 'daypass-job'))).toBe(false);
  });

  test('completion knows every command and option', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { code, stdout } = await run('completion', shell);
      expect(code).toBe(0);
      expect(stdout).toContain('revoke');
      expect(stdout).toContain('deliver-secrets');
    }
    const script = `${(await run('completion', 'bash')).stdout}\nCOMP_WORDS=(daypass vault --deliver-s) COMP_CWORD=2; _daypass; echo "\${COMPREPLY[@]}"`;
    writeFileSync(
      join(temp, 'c.sh'),
      `${script}\nCOMP_WORDS=(daypass vault --deliver-secrets e) COMP_CWORD=3; _daypass; echo "\${COMPREPLY[@]}"\n`,
    );
    const said = await new Promise<string>((resolve) => {
      const child = spawn('bash', [join(temp, 'c.sh')]);
      let out = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.on('close', () => resolve(out));
    });
    expect(said).toBe('--deliver-secrets\nenv\n');
  });
});
