import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Secret } from '@daypass/core';
import { sign } from '../../packages/exchange/aws/sigv4.ts';
import { filesBelow, root } from '../../scripts/folders.ts';
import { makeAuthority } from '../certificate.ts';
import { errorsOf, scene } from '../play.ts';
import { bin, freePort } from './servers.ts';

test('actionlint finds nothing in our workflows and examples', () => {
  const files = [...filesBelow('.github/workflows', '.yml'), ...filesBelow('examples', '.yml')];
  expect(execFileSync(bin.actionlint, ['-color=false', ...files], { cwd: root, encoding: 'utf8' })).toBe('');
});

test('actionlint finds nothing in the workflows that `daypass init` writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daypass-init-'));
  const place = [
    '--platform',
    'github',
    '--repository',
    'acme/shop',
    '--provider',
    'vault',
    '--role',
    'deploy',
    '--url',
    'https://vault.example.com',
  ];
  for (const more of [[], ['--environment', 'production'], ['--branch', '1.0']]) {
    const printed = execFileSync(process.execPath, [join(root, 'dist/cli/index.js'), 'init', ...place, ...more, '--dry-run', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { text } = (JSON.parse(printed) as { files: { path: string; text: string }[] }).files.find(({ path }) =>
      path.includes('workflows'),
    )!;
    writeFileSync(join(folder, 'workflow.yml'), text);
    expect(execFileSync(bin.actionlint, ['-color=false', join(folder, 'workflow.yml')], { encoding: 'utf8' })).toBe('');
  }
  rmSync(folder, { recursive: true, force: true });
});

test('zizmor finds nothing in the repository', () => {
  execFileSync(bin.zizmor, ['--offline', '--no-progress', root], { encoding: 'utf8', stdio: 'pipe' });
});

test('actionlint finds nothing in the workflows of the documentation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daypass-lint-'));
  const text = execFileSync('cat', [join(root, 'README.md')], { encoding: 'utf8' });
  const jobs = [...text.matchAll(/```yaml\n(jobs:[^]*?)```/g)].map(([, body]) => body!);
  expect(jobs).toHaveLength(3);
  jobs.forEach((body, index) => writeFileSync(join(folder, `${index}.yml`), `on: push\n${body}`));
  expect(
    execFileSync(bin.actionlint, ['-color=false', ...jobs.map((_, index) => join(folder, `${index}.yml`))], { encoding: 'utf8' }),
  ).toBe('');
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until something listens on a port. */
async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
    });
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing listens on port ${port}`);
}

describe('tinyproxy', () => {
  test('requests go through its CONNECT; a port that it does not let through is refused at once', async () => {
    // An address of this machine that is not loopback, which is never proxied.
    const address = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4')!.address;
    const authority = makeAuthority();
    await scene({ tls: authority.issue(address) }, async ({ sandbox, job, main }) => {
      const port = await freePort();
      const relay = createServer((socket) => {
        const upstream = connect(Number(new URL(sandbox.vault.url).port), '127.0.0.1');
        socket
          .on('error', () => undefined)
          .pipe(upstream)
          .on('error', () => undefined)
          .pipe(socket);
      });
      await new Promise<void>((resolve) => relay.listen(0, address, resolve));
      const allowed = (relay.address() as AddressInfo).port;
      const conf = (connectPort: string): string =>
        [`Port ${port}`, 'Listen 127.0.0.1', 'Timeout 60', 'Allow 127.0.0.1', `ConnectPort ${connectPort}`, 'LogLevel Connect'].join('\n');
      const start = async (connect: string): Promise<() => void> => {
        writeFileSync(join(job.folder, 'tiny.conf'), conf(connect));
        const child = spawn('tinyproxy', ['-d', '-c', join(job.folder, 'tiny.conf')], { stdio: 'ignore' });
        await listening(port);
        return () => void child.kill('SIGKILL');
      };
      const inputs = { url: `https://${address}:${allowed}`, 'ca-certificate': authority.cert, 'https-proxy': `http://127.0.0.1:${port}` };
      const stop = await start(String(allowed));
      expect(errorsOf(await main('vault', inputs))).toEqual([]);
      stop();
      const stopOther = await start('9');
      const refused = await main('vault', inputs);
      expect(errorsOf(refused)).toEqual(['HTTP_PROXY']);
      expect(refused.milliseconds).toBeLessThan(3_000);
      stopOther();
      relay.close();
    });
  });
});

test.each([
  ['oldest Node, that of the machine', 'node', /^v20\./],
  ['one between', bin.node22, /^v22\./],
])('the demo and the bundles run on the %s', (_, node, version) => {
  const paths = (process.env['PATH'] ?? '').split(':').filter((path) => !path.includes('node_modules'));
  const run = (...args: string[]): string => execFileSync(node, args, { env: { PATH: paths.join(':') }, cwd: root, encoding: 'utf8' });
  expect(run('--version')).toMatch(version);
  expect((JSON.parse(run('dist/cli/index.js', 'demo', '--json')) as { ok: boolean }).ok).toBe(true);
});

test("our Signature Version 4 is that of AWS's own signer", () => {
  const request = {
    method: 'POST',
    url: new URL('https://sts.eu-west-1.amazonaws.com/a%20b/c?z=1&a=%2F%20x&a=b'),
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', 'x-custom': 'a  b' },
    body: 'Action=AssumeRole&x=ü%20',
    service: 'sts',
    region: 'eu-west-1',
    now: Date.UTC(2026, 10, 25, 1, 2, 3),
  };
  const key = { accessKeyId: 'A'.repeat(20), secretAccessKey: new Secret('s'.repeat(40)), sessionToken: new Secret('t/+='.repeat(20)) };
  const ours = sign(request, key)['authorization'] as string;
  const script = [
    'import sys, json, datetime',
    'from awscli.botocore import auth, awsrequest, credentials',
    'r = json.load(sys.stdin)',
    'auth.get_current_datetime = lambda remove_tzinfo=True: datetime.datetime(2026, 11, 25, 1, 2, 3)',
    'q = awsrequest.AWSRequest(method="POST", url=r["url"], headers=r["headers"], data=r["body"].encode())',
    'c = credentials.Credentials(r["id"], r["secret"], r["token"])',
    'auth.SigV4Auth(c, "sts", "eu-west-1").add_auth(q)',
    'print(q.headers["Authorization"])',
  ].join('\n');
  const input = JSON.stringify({
    url: request.url.href,
    headers: request.headers,
    body: request.body,
    id: key.accessKeyId,
    secret: key.secretAccessKey.reveal(),
    token: key.sessionToken.reveal(),
  });
  const theirs = execFileSync(join(dirname(bin.aws), 'python'), ['-c', script], { input, encoding: 'utf8' }).trim();
  expect(ours).toBe(theirs);
});
