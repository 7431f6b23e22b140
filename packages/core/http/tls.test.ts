import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:https';
import { makeAuthority } from '../../../test/certificate.ts';
import { createClock } from '../clock.ts';
import { createDeadline } from '../deadline.ts';
import type { Host } from '../host.ts';
import type { HttpAnswer } from './contract.ts';
import { openHttp } from './open.ts';

const authority = makeAuthority();
const { cert, key } = authority.issue('localhost');
const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function ask(port: number, env: Host['env'] = {}): Promise<HttpAnswer> {
  const host: Host = {
    env,
    system: 'linux',
    write: () => undefined,
    now: () => Date.now(),
    monotonic: () => performance.now(),
    random: () => 0,
    sleep: () => Promise.resolve(),
  };
  const http = openHttp({ host, clock: createClock(host), deadline: createDeadline(host, 10_000), userAgent: 'test', ca: authority.cert });
  return http.send({ to: 'the service', method: 'GET', url: new URL(`https://localhost:${port}/`), repeatable: true });
}

describe('TLS (T11)', () => {
  test('a handshake that is cut once is tried again (row 23)', async () => {
    const secure = await listening(createServer({ cert, key }, (_, response) => response.end('{"ok":1}')));
    let tries = 0;
    const { connect } = await import('node:net');
    const port = await listening(
      createTcpServer((socket: Socket) => {
        socket.on('error', () => undefined);
        if (++tries === 1) return void socket.once('data', () => socket.resetAndDestroy());
        const upstream = connect(secure, '127.0.0.1');
        socket.pipe(upstream).pipe(socket);
      }),
    );
    expect((await ask(port)).json()).toEqual({ ok: 1 });
    expect(tries).toBe(2);
  });

  test('a server that speaks TLS 1.1 alone is refused at once (row 23)', async () => {
    let tries = 0;
    const server = createServer({ cert, key, minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' });
    server.on('tlsClientError', () => tries++);
    const port = await listening(server);
    await expect(ask(port)).rejects.toMatchObject({ code: 'HTTP_TLS' });
    expect(tries).toBe(1);
  });

  test('NODE_TLS_REJECT_UNAUTHORIZED switches nothing off', async () => {
    const stranger = makeAuthority('somebody else').issue('localhost');
    const port = await listening(createServer(stranger, (_, response) => response.end('{}')));
    await expect(ask(port, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })).rejects.toMatchObject({ code: 'HTTP_TLS' });
  });
});
