import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

describe('exec', () => {
  let sandbox: Sandbox;
  let temp: string;
  const at = (name: string): string => join(temp, name);
  const owed = (): string[] =>
    readdirSync(temp, { recursive: true, encoding: 'utf8' }).filter((name) => /owed\/exec-\d+(?:-\d+)?-[0-9a-f]{8}$/.test(name));
  const vault = (...command: string[]): string[] => [
    'exec',
    ...['--provider', 'vault', '--url', sandbox.vault.url, '--role', 'deploy', '--audience', audience],
    ...command,
  ];
  const environment = (): NodeJS.ProcessEnv => ({
    PATH: process.env['PATH'],
    ...sandbox.env,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '7',
    RUNNER_TEMP: temp,
    GITHUB_ENV: at('env'),
    GITHUB_OUTPUT: at('output'),
    CLI: cli,
    NODE: process.execPath,
  });
  const begin = (file: string, args: readonly string[], options: SpawnOptions = {}): { child: ChildProcess; ended: Promise<Ended> } => {
    const child = spawn(file, args, { cwd: temp, ...options, env: { ...environment(), ...options.env } });
    let [stdout, stderr] = ['', ''];
    child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString('latin1')));
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString('latin1')));
    const ended = new Promise<Ended>((resolve) =>
      child.on('close', (code) => resolve({ code, stdout, stderr: stderr.replace(/^::add-mask::.*\n/gm, '') })),
    );
    return { child, ended };
  };
  const run = (args: readonly string[], options?: SpawnOptions): Promise<Ended> => begin(process.execPath, [cli, ...args], options).ended;
  /** A line of shell in which `daypass` is the CLI. */
  const shell = (line: string, options?: SpawnOptions): Promise<Ended> =>
    begin('sh', ['-c', `daypass() { "$NODE" "$CLI" "$@"; }\n${line}`], options).ended;
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  beforeEach(async () => {
    // Each test has one of its own: a token that was lost on the way lives on in it.
    sandbox = await startSandbox();
  });
  afterEach(() => sandbox.stop());
  beforeEach(() => {
    temp = mkdtempSync(join(tmpdir(), 'daypass-exec-test-'));
    for (const name of ['env', 'output']) writeFileSync(at(name), '');
  });
  afterEach(() => rmSync(temp, { recursive: true, force: true }));

  describe('the credential', () => {
    it('is in the environment of the command alone, and given back when it ends', async () => {
      const { code, stdout, stderr } = await run(vault('--', 'sh', '-c', 'echo "$VAULT_ADDR $VAULT_TOKEN"; cat env output; ls -R'));
      expect(code).toBe(0);
      const [address, token = ''] = stdout.split('\n')[0]!.split(' ');
      expect(address).toBe(sandbox.vault.url);
      expect(token).toMatch(/^\S{20,}$/);
      expect(stdout.split(token)).toHaveLength(2);
      expect(stderr).toContain('revoked    Vault and OpenBao token');
      expect(sandbox.vault.tokens()).toEqual([]);
      expect(owed()).toEqual([]);
    });

    it('stands in place of what was there of its family', async () => {
      const stale = { AWS_PROFILE: 'mine', AWS_SESSION_TOKEN: 'old', AWS_ROLE_ARN: 'other', AWS_MAX_ATTEMPTS: '2' };
      const args = ['exec', '--provider', 'aws', '--role', 'arn:aws:iam::123456789012:role/deploy', '--region', 'eu-west-1'];
      const { stdout } = await run([...args, '--', 'env'], { env: stale });
      expect(stdout).toMatch(/^AWS_ACCESS_KEY_ID=ASIA/m);
      expect(stdout).toMatch(/^AWS_REGION=eu-west-1$/m);
      expect(stdout).toMatch(/^AWS_MAX_ATTEMPTS=2$/m);
      expect(stdout).not.toMatch(/^AWS_(PROFILE|ROLE_ARN)=|^AWS_SESSION_TOKEN=old/m);
      expect(stdout).toMatch(/^ACTIONS_ID_TOKEN_REQUEST_TOKEN=/m);
      expect((await run([...args, '--no-identity', '--', 'env'])).stdout).not.toContain('ACTIONS_ID_TOKEN');
    });

    it('can be one that daypass.yml states, several, or secrets alone', async () => {
      writeFileSync(at('daypass.yml'), stated(sandbox.vault.url));
      const { code, stdout } = await run(['exec', '--with', 'deploy', '--with', 'app', '--', 'env']);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^AWS_SECRET_ACCESS_KEY=.{40}$/m);
      expect(stdout).toMatch(/^DB_PASSWORD=.+$/m);
      expect(stdout).not.toContain('VAULT_TOKEN');
      expect(sandbox.vault.tokens()).toEqual([]);
    });

    it('can be a file, which is gone when the command has ended', async () => {
      const { stdout } = await run(vault('--deliver', 'file', '--', 'sh', '-c', 'env | grep token; find . -name "*token*"'));
      expect(stdout).toContain('./daypass-job-');
      expect(readdirSync(temp, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('token'))).toEqual([]);
    });
  });

  describe('the exit code', () => {
    it.each([
      [0, ['true']],
      [7, ['sh', '-c', 'exit 7']],
      [1, ['sh', '-c', 'exit 1']],
      [137, ['sh', '-c', 'kill -9 $$']],
      [143, ['sh', '-c', 'kill -TERM $$']],
      [127, ['no-such-command']],
      [126, ['/etc/passwd']],
      [126, ['/etc']],
    ])('is %d for %j, and nothing is left', async (expected, command) => {
      expect((await run(vault('--', ...command))).code).toBe(expected);
      expect(sandbox.vault.tokens()).toEqual([]);
      expect(owed()).toEqual([]);
    });

    it('is 125 at once where no identity can be had, and no pipe is left', async () => {
      const env = { TMPDIR: temp, ACTIONS_ID_TOKEN_REQUEST_URL: undefined };
      const { code } = await run(vault('--', 'touch', 'started'), { env });
      expect(code).toBe(125);
      expect(existsSync(at('started'))).toBe(false);
      expect(readdirSync(temp).filter((name) => name.startsWith('daypass-exec-'))).toEqual([]);
    });

    it('is 125 when the credential could not be had, and the command is not started', async () => {
      const { code, stderr } = await run(vault('--role', 'strict', '--', 'sh', '-c', 'touch started').toSpliced(5, 2));
      expect(code).toBe(125);
      expect(stderr).toContain('environment');
      expect(existsSync(at('started'))).toBe(false);
    });

    it.each([
      [['exec', '--with', 'a', 'true'], 'it stands behind --'],
      [['exec', '--with', 'a', '--'], 'it stands behind --'],
      [['exec', '--', 'true'], 'name either credentials of daypass.yml'],
      [['exec', '--with', 'a', '--provider', 'aws', '--', 'true'], 'name either credentials of daypass.yml'],
      [['exec', '--provider', 'vault', '--redact', 'maybe', '--', 'true'], "'--redact' is 'maybe'"],
      [['exec', '--with', 'a', '--', 'true'], 'daypass.yml'],
    ])('is 2 for %j', async (args, says) => {
      const { code, stderr } = await run(args);
      expect(code).toBe(2);
      expect(stderr).toContain(says);
    });
  });

  describe('standard error', () => {
    it('hides the credential in all its forms, also where the command opens /dev/stderr', async () => {
      const lines =
        'echo "plain $VAULT_TOKEN" >&2; printf %s "$VAULT_TOKEN" | base64 >/dev/stderr; printf %s "$VAULT_TOKEN" | od -An -tx1 | tr -d " \\n" >&2';
      const { stderr } = await run(vault('--', 'sh', '-c', lines));
      expect(stderr).toMatch(/^plain \*\*\*\n\*\*\*\n\*\*\*/);
    });

    it('is passed on as it comes, whole lines or not', async () => {
      const { child, ended } = begin(process.execPath, [
        cli,
        ...vault('--', 'sh', '-c', 'printf "really? " >&2; read answer; exit $answer'),
      ]);
      let seen = '';
      child.stderr!.on('data', (chunk: Buffer) => (seen += chunk.toString()));
      await until(() => seen.endsWith('really? '));
      child.stdin!.write('5\n');
      expect((await ended).code).toBe(5);
    });
  });

  describe('standard output', () => {
    const both = 'echo "out $VAULT_TOKEN"; echo "err $VAULT_TOKEN" >&2';

    it('is left byte for byte in a pipe and in a file', async () => {
      const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7919) & 255));
      writeFileSync(at('bytes'), bytes);
      expect(Buffer.from((await run(vault('--', 'sh', '-c', 'cat bytes'))).stdout, 'latin1').equals(bytes)).toBe(true);
      const { stderr } = await run(vault('--', 'sh', '-c', both), { stdio: ['ignore', openSync(at('file'), 'w'), 'pipe'] });
      expect(readFileSync(at('file'), 'utf8')).toMatch(/^out [^*\s]{20,}\n$/);
      expect(stderr).toContain('err ***');
      expect((await run(vault('--redact', 'off', '--', 'sh', '-c', both))).stdout).toMatch(/^out [^*\s]{20,}\n$/);
    });

    it('hides the credential where it is one with standard error, in the order of what was written, and when told to', async () => {
      const { stdout } = await shell(`daypass ${vault('--', 'sh', '-c', `'${both}; echo "out again"'`).join(' ')} 2>&1`);
      expect(stdout).toContain('out ***\nerr ***\nout again\n');
      expect((await run(vault('--redact', 'on', '--', 'sh', '-c', both))).stdout).toBe('out ***\n');
    });

    it("hides it in the job's log where the platform masks nothing, not on the way to another program", async () => {
      const env = {
        GITHUB_ACTIONS: undefined,
        DAYPASS_ISSUER: sandbox.issuer.url,
        DAYPASS_ID_TOKEN: (await run(['token', '--audience', audience])).stdout,
        TMPDIR: temp,
      } as unknown as NodeJS.ProcessEnv;
      const line = `daypass ${vault('--', 'sh', '-c', `'${both}'`).join(' ')}`;
      expect((await shell(`${line}; exit $?`, { env })).stdout).toBe('out ***\n');
      expect((await shell(`${line} | cat; true`, { env })).stdout).toMatch(/^out [^*\s]{20,}\n$/);
      expect((await shell(`value=$(${line}); echo "$value" | wc -c`, { env })).stdout.trim()).not.toBe('8');
    });
  });

  describe('a signal', () => {
    const trapping = (name: string): string => `trap 'echo ${name} >>got; exit 9' ${name}; echo $$ >ready; while :; do sleep 0.05; done`;

    it.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT'] as const)(
      '%s goes to the command once; its exit code counts, and nothing is left',
      async (name) => {
        const { child, ended } = begin(process.execPath, [cli, ...vault('--', 'sh', '-c', trapping(name.slice(3)))]);
        await until(() => existsSync(at('ready')));
        child.kill(name);
        expect((await ended).code).toBe(9);
        expect(readFileSync(at('got'), 'utf8')).toBe(`${name.slice(3)}\n`);
        expect(sandbox.vault.tokens()).toEqual([]);
      },
    );

    it('goes to what the command has started too', async () => {
      const inner = `sh -c 'trap "echo inner >>got; exit" TERM; echo >ready; while :; do sleep 0.05; done' & wait`;
      const { child, ended } = begin(process.execPath, [cli, ...vault('--', 'sh', '-c', inner)]);
      await until(() => existsSync(at('ready')));
      child.kill('SIGTERM');
      expect((await ended).code).toBe(143);
      await until(() => existsSync(at('got')));
      expect(sandbox.vault.tokens()).toEqual([]);
    });

    it('of Ctrl-C that the command dies of ends daypass as well, so that a script does not go on', async () => {
      const line = `daypass ${vault('--', 'sh', '-c', `'echo >ready; exec sleep 10'`).join(' ')}; echo went on >on`;
      const { child, ended } = begin('bash', ['-c', line.replace('daypass', `'${process.execPath}' '${cli}'`)], { detached: true });
      await until(() => existsSync(at('ready')));
      process.kill(-child.pid!, 'SIGINT');
      await ended;
      expect(existsSync(at('on'))).toBe(false);
      expect(sandbox.vault.tokens()).toEqual([]);
    });

    it('may be ignored by the command, which then ends when it likes', async () => {
      const { child, ended } = begin(process.execPath, [cli, ...vault('--', 'sh', '-c', "trap '' TERM; echo >ready; sleep 1; exit 4")]);
      await until(() => existsSync(at('ready')));
      child.kill('SIGTERM');
      expect((await ended).code).toBe(4);
    });

    it('at any moment leaves nothing behind', async () => {
      for (let round = 0; round < 8; round++) {
        const { child, ended } = begin(process.execPath, [cli, ...vault('--', 'sleep', '0.3')]);
        setTimeout(() => child.kill('SIGTERM'), 60 + Math.random() * 500);
        const { stderr } = await ended;
        expect(owed()).toEqual([]);
        // Between the receiver's grant and its arrival, nobody holds the token: that is said, and it expires.
        if (stderr.includes('possible orphan')) break;
        expect(sandbox.vault.tokens()).toEqual([]);
      }
    });
  });

  it('does not wait for what the command left running, though it holds the pipes', async () => {
    const { code, stderr } = await run(vault('--redact', 'on', '--', 'sh', '-c', 'sleep 60 & echo $! >pid; echo done >&2; exit 3'));
    process.kill(Number(readFileSync(at('pid'), 'utf8')));
    expect(code).toBe(3);
    expect(stderr).toMatch(/^done\n/);
    expect(sandbox.vault.tokens()).toEqual([]);
  });

  it('ends when nobody reads any more what the command writes', async () => {
    const { stderr } = await shell(`daypass ${vault('--redact', 'on', '--', 'yes').join(' ')} | head -n 1; echo "ended" >&2`);
    expect(stderr).toContain('ended');
    expect(sandbox.vault.tokens()).toEqual([]);
  });

  it('gives back and ends as the command did when nobody reads what daypass says any more', async () => {
    const { child, ended } = begin(process.execPath, [cli, ...vault('--', 'sh', '-c', 'echo begun; sleep 0.3; echo late >&2; exit 3')]);
    child.stdout!.once('data', () => child.stderr!.destroy());
    expect((await ended).code).toBe(3);
    expect(sandbox.vault.tokens()).toEqual([]);
    expect(owed()).toEqual([]);
  });

  it('leaves nothing where it may open only a few files', async () => {
    const limits = Array.from({ length: 10 }, (_, at) => String(20 + at));
    const script = 'ulimit -n "$0"; exec "$NODE" "$CLI" "$@"';
    const all = await Promise.all(
      limits.map((limit) => begin('sh', ['-c', script, limit, ...vault('--redact', 'on', '--', 'true')]).ended),
    );
    expect(all.filter(({ stderr }) => /LIFE_INTERNAL|Unhandled/.test(stderr))).toEqual([]);
    expect(sandbox.vault.tokens()).toEqual([]);
    expect(owed()).toEqual([]);
  });

  it('gives everything back where the command took away the folder of the record', async () => {
    const secrets = ['--secrets', 'DB_USER = database/creds/app#username', '--deliver', 'env,file', '--audit-file', at('out/audit.jsonl')];
    mkdirSync(at('out'));
    const { code, stderr } = await run(vault(...secrets, '--', 'sh', '-c', 'rm -r out; exit 3'));
    expect(code).toBe(3);
    expect(stderr).toContain('::warning title=LIFE_AUDIT_UNWRITABLE::');
    expect(stderr).toContain('revoked    Vault and OpenBao token\n');
    expect(sandbox.vault.tokens()).toEqual([]);
    expect(owed()).toEqual([]);
  });

  it('starts no command, and leaves nothing, where the log takes no mask', async () => {
    const { code, stdout } = await run(vault('--', 'echo', 'begun'), { stdio: ['ignore', 'pipe', openSync('/dev/full', 'w')] });
    expect({ code, stdout }).toEqual({ code: 125, stdout: '' });
    expect(sandbox.vault.tokens()).toEqual([]);
    expect(owed()).toEqual([]);
  });

  it('is no success when standard output takes not all of what the command wrote', async () => {
    const full = openSync('/dev/full', 'w');
    const { code, stderr } = await run(vault('--redact', 'on', '--', 'echo', 'hi'), { stdio: ['ignore', full, 'pipe'] });
    expect(code).toBe(1);
    expect(stderr).toContain('standard output did not take all that the command wrote: ENOSPC');
  });

  it('writes all that the command wrote, also to a reader that is slow', async () => {
    const line = `daypass ${vault('--redact', 'on', '--', 'sh', '-c', `'head -c 300000 /dev/zero | tr "\\0" x'`).join(' ')}`;
    const { stdout } = await shell(`${line} | (sleep 1.5; wc -c)`);
    expect(stdout.trim()).toBe('300000');
  });

  describe('when daypass itself is killed', () => {
    it('the next command of the job gives back what was owed, from a file of this user alone that holds the handle and nothing else', async () => {
      const { child, ended } = begin(process.execPath, [cli, ...vault('--', 'sh', '-c', 'echo >ready; sleep 1')]);
      await until(() => existsSync(at('ready')));
      const [file = ''] = owed();
      expect(statSync(at(file)).mode & 0o777).toBe(0o600);
      expect(Object.keys(JSON.parse(readFileSync(at(file), 'utf8')) as object).sort()).toEqual([
        'files',
        'handles',
        'run',
        'version',
        'wanted',
      ]);
      await run(['token', '--audience', audience]);
      expect(sandbox.vault.tokens()).toHaveLength(1);
      child.kill('SIGKILL');
      await ended;
      expect(sandbox.vault.tokens()).toHaveLength(1);
      expect((await run(['revoke'])).code).toBe(0);
      expect(sandbox.vault.tokens()).toEqual([]);
      expect(owed()).toEqual([]);
    });

    it('several that come next, side by side, give it back once', async () => {
      const { child, ended } = begin(process.execPath, [cli, ...vault('--', 'sh', '-c', 'echo >ready; sleep 1')]);
      await until(() => existsSync(at('ready')));
      child.kill('SIGKILL');
      await ended;
      const all = await Promise.all([1, 2, 3].map((code) => run(vault('--', 'sh', '-c', `exit ${code}`))));
      expect(all.map(({ code }) => code)).toEqual([1, 2, 3]);
      expect(sandbox.vault.tokens()).toEqual([]);
      expect(owed()).toEqual([]);
    });

    it('at any moment, nothing that was known is left after the next command', async () => {
      for (let round = 0; round < 8; round++) {
        const { child, ended } = begin(process.execPath, [cli, ...vault('--', 'sleep', '0.2')], { stdio: 'ignore' });
        await new Promise((resolve) => setTimeout(resolve, 60 + Math.random() * 500));
        child.kill('SIGKILL');
        await ended;
        const wasKnown = owed().some((file) => (JSON.parse(readFileSync(at(file), 'utf8')) as { handles: unknown[] }).handles.length > 0);
        const { code, stderr } = await run(['token', '--audience', audience]);
        expect({ code, stderr }).toMatchObject({ code: 0 });
        if (wasKnown) expect(sandbox.vault.tokens()).toEqual([]);
        // Killed between the receiver's grant and its arrival, nobody holds the token: it expires.
        else if (sandbox.vault.tokens().length > 0) break;
        // Killed between the receiver's revocation and its answer: a bare refusal does not say that the token is gone.
        if (stderr.includes('could not be revoked (permission denied)')) break;
        expect({ stderr, owed: owed() }).toMatchObject({ owed: [] });
      }
    });
  });

  describe('docs/exec.md', () => {
    const lines = [...readFileSync('docs/exec.md', 'utf8').matchAll(/^daypass exec .*$/gm)].map(([line]) => line);

    it('has examples', () => {
      expect(lines.length).toBeGreaterThanOrEqual(7);
    });

    it.each(lines)('%s', async (line) => {
      writeFileSync(at('daypass.yml'), stated(sandbox.vault.url));
      for (const name of ['terraform', 'aws', 'docker', 'migrate.sh', 'report.sh'])
        writeFileSync(at(name), `#!/bin/sh\ncat >/dev/null\nenv >${name}.env\necho "$AWS_SECRET_ACCESS_KEY"\n`, { mode: 0o755 });
      const here = line.replace('--url https://vault.example.com', `--url ${sandbox.vault.url} --audience ${audience}`);
      const { code, stderr } = await shell(`set -e; ${here}`, {
        env: { PATH: `${temp}:${process.env['PATH']}` },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      expect({ code, stderr: stderr.replace(/^revoked .*\n/gm, '') }).toEqual({ code: 0, stderr: '' });
      const given = readdirSync(temp).filter((name) => name.endsWith('.env'));
      expect(given.length).toBeGreaterThan(0);
      expect(readFileSync(at(given[0]!), 'utf8')).toMatch(/^(AWS_SECRET_ACCESS_KEY|DB_PASSWORD)=/m);
      if (line.includes('report.txt')) expect(readFileSync(at('report.txt'), 'utf8')).toBe('***\n');
      if (line.includes('backup.tar')) expect(readFileSync(at('backup.tar'), 'utf8')).toMatch(/^.{40}\n$/);
      expect(sandbox.vault.tokens()).toEqual([]);
    });
  });
});

function stated(url: string): string {
  return `credentials:
  deploy:
    provider: aws
    role: arn:aws:iam::123456789012:role/deploy
    region: eu-west-1
  app:
    provider: vault
    url: ${url}
    role: deploy
    audience: ${audience}
    secrets:
      - DB_PASSWORD = kv/app#password
`;
}
