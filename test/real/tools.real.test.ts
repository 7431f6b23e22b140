import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow, root } from '../../scripts/folders.ts';
import { makeAuthority } from '../certificate.ts';
import { errorsOf, scene } from '../play.ts';
import { bin, freePort } from './servers.ts';

test('actionlint finds nothing in our workflows and examples', () => {
  const files = [...filesBelow('.github/workflows', '.yml'), ...filesBelow('examples', '.yml')];
  expect(execFileSync(bin.actionlint, ['-color=false', ...files], { cwd: root, encoding: 'utf8' })).toBe('');
});

test('zizmor finds nothing in the repository', () => {
  execFileSync(bin.zizmor, ['--offline', '--no-progress', root], { encoding: 'utf8', stdio: 'pipe' });
});

test('actionlint finds nothing in the workflows of the documentation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daypass-lint-'));
  const text = execFileSync('cat', [join(root, 'README.md')], { encoding: 'utf8' });
  const jobs = [...text.matchAll(/```yaml\n(jobs:[^]*?)```/g)].map(([, body]) => body!);
  expect(jobs).toHaveLength(2);
  jobs.forEach((body, index) => writeFileSync(join(folder, `${index}.yml`), `on: push\n${body}`));
  expect(
    execFileSync(bin.actionlint, ['-color=false', ...jobs.map((_, index) => join(folder, `${index}.yml`))], { encoding: 'utf8' }),
  ).toBe('');
  rmSync(folder, { recursive: true, force: true });
});

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
        await new Promise((resolve) => setTimeout(resolve, 500));
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
