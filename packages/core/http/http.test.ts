import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { createClock } from '../clock.ts';
import { createDeadline } from '../deadline.ts';
import type { Host } from '../host.ts';
import { Secret } from '../secret.ts';
import type { HttpAnswer, HttpRequest } from './contract.ts';
import { openHttp } from './open.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, tries: number) => void;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    (server as { closeAllConnections?: () => void }).closeAllConnections?.();
  }
});

async function listening(server: Server): Promise<URL> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

async function serve(handler: Handler): Promise<{ url: URL; count: () => number }> {
  let tries = 0;
  const server = createServer((request, response) => {
    request.resume();
    handler(request, response, ++tries);
  });
  return { url: await listening(server), count: () => tries };
}

/** A host whose waits are noted, not waited for. */
function testHost(env: Host['env'] = {}): Host & { readonly slept: number[] } {
  const slept: number[] = [];
  return {
    slept,
    env,
    system: 'linux',
    write: () => undefined,
    now: () => Date.now(),
    monotonic: () => performance.now(),
    random: () => 0.5,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      return Promise.resolve();
    },
  };
}

function ask(url: URL, request: Partial<HttpRequest> = {}, host = testHost(), deadlineMs = 20_000): Promise<HttpAnswer> {
  const http = openHttp({ host, clock: createClock(host), deadline: createDeadline(host, deadlineMs), userAgent: 'test', tryMs: [400] });
  return http.send({ to: 'the service', method: 'POST', url, repeatable: true, body: '{}', ...request });
}

function json(response: ServerResponse, body: unknown = { ok: 1 }): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}

/** Does something bad `times` times, then answers. */
function badFirst(times: number, bad: (response: ServerResponse, request: IncomingMessage) => void): Handler {
  return (request, response, tries) => (tries <= times ? bad(response, request) : json(response));
}

describe('what heals by itself is tried again', () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ['a reset before any answer', (response) => (response.socket as Socket).resetAndDestroy()],
    ['a closed connection', (response) => response.socket?.destroy()],
    [
      'a body that is cut',
      (response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"va', () => (response.socket as Socket).resetAndDestroy());
      },
    ],
    [
      'a chunked body that is cut',
      (response) => {
        response.writeHead(200);
        response.write('{"va', () => response.socket?.destroy());
      },
    ],
    ['a server that accepts and never answers', () => undefined],
    ['a body that stops half way', (response) => response.write('{"va')],
    ['an HTML page of a portal', (response) => response.end('<html>log in</html>')],
    ['an empty answer', (response) => response.end()],
    ['HTTP 204', (response) => response.writeHead(204).end()],
    ['HTTP 500', (response) => response.writeHead(500).end()],
    ['HTTP 503', (response) => response.writeHead(503).end()],
    ['HTTP 429', (response) => response.writeHead(429).end()],
  ])('%s', async (_, bad) => {
    const { url, count } = await serve(badFirst(1, bad));
    expect((await ask(url)).json()).toEqual({ ok: 1 });
    expect(count()).toBe(2);
  });

  it('waits with full jitter between tries', async () => {
    const host = testHost();
    const { url } = await serve(badFirst(3, (response) => response.writeHead(503).end()));
    await ask(url, {}, host);
    expect(host.slept).toEqual([250, 500, 1000]);
  });

  it('gives an error status that does not heal to the caller at once', async () => {
    const { url, count } = await serve((_, response) => response.writeHead(403).end('{}'));
    expect((await ask(url)).status).toBe(403);
    expect(count()).toBe(1);
  });

  it('gives an outage to the caller after eight tries', async () => {
    const { url, count } = await serve((_, response) => response.writeHead(503).end('{}'));
    expect(await ask(url)).toMatchObject({ status: 503, tries: 8 });
    expect(count()).toBe(8);
  });

  it('asks the caller which refusals heal', async () => {
    const { url, count } = await serve(badFirst(2, (response) => response.writeHead(400).end('pending')));
    await ask(url, { heals: ({ text }) => text === 'pending' });
    expect(count()).toBe(3);
  });
});

describe('Retry-After is never undercut', () => {
  it.each<[string, number]>([
    ['3', 3000],
    ['-5', 250],
    ['abc', 250],
    ['', 250],
  ])('%j means %d ms', async (header, wait) => {
    const host = testHost();
    const { url } = await serve(badFirst(1, (response) => response.writeHead(429, { 'retry-after': header }).end()));
    await ask(url, {}, host);
    expect(host.slept).toEqual([wait]);
  });

  it('reads a date', async () => {
    const host = testHost();
    const { url } = await serve(
      badFirst(1, (response) => response.writeHead(503, { 'retry-after': new Date(Date.now() + 9_000).toUTCString() }).end()),
    );
    await ask(url, {}, host);
    expect(host.slept[0]).toBeGreaterThan(7_000);
    expect(host.slept[0]).toBeLessThanOrEqual(10_500);
  });

  it('gives up at once, naming the wait, when it is longer than the time left', async () => {
    const { url, count } = await serve((_, response) => response.writeHead(429, { 'retry-after': '86400' }).end());
    await expect(ask(url)).rejects.toMatchObject({
      code: 'HTTP_RETRY_LATER',
      message: expect.stringContaining('asks to wait 24h') as string,
    });
    expect(count()).toBe(1);
  });
});

describe('what cannot heal ends at once', () => {
  it.each([301, 302, 307, 308])('a redirect (HTTP %d) is not followed (T7)', async (status) => {
    const elsewhere = await serve((_, response) => json(response));
    const { url, count } = await serve((_, response) => response.writeHead(status, { location: elsewhere.url.href }).end());
    const error: unknown = await ask(url, { headers: { authorization: new Secret('Bearer x') } }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'HTTP_REDIRECT', message: expect.stringContaining(elsewhere.url.host) as string });
    expect([count(), elsewhere.count()]).toEqual([1, 0]);
  });

  it('an answer larger than the cap, without reading it all', async () => {
    const { url } = await serve((_, response) => {
      const more = (): void => {
        while (response.write('x'.repeat(65_536)));
        response.once('drain', more);
      };
      more();
    });
    await expect(ask(url)).rejects.toMatchObject({ code: 'HTTP_TOO_LARGE' });
  });

  it.each(['http://vault.example', 'https://169.254.169.254/', 'https://user:x@vault.example/'])(
    'the address %s, before anything is sent (T6)',
    async (address) => {
      await expect(ask(new URL(address))).rejects.toMatchObject({ code: 'HTTP_ENDPOINT' });
    },
  );
});

describe('a request that must not be repeated', () => {
  it('is not sent again once it may have arrived', async () => {
    const { url, count } = await serve(badFirst(1, (response) => (response.socket as Socket).resetAndDestroy()));
    await expect(ask(url, { repeatable: false })).rejects.toMatchObject({ code: 'HTTP_UNREACHABLE' });
    expect(count()).toBe(1);
  });

  it('is sent again when no connection was made', async () => {
    const url = await listening(createTcpServer());
    const port = Number(url.port);
    servers.splice(0).forEach((server) => server.close());
    const host = testHost();
    const revived = {
      ...host,
      sleep: () =>
        listening(createServer((_, response) => json(response)).listen(port, '127.0.0.1') as never).then(
          () => undefined,
          () => undefined,
        ),
    };
    await expect(ask(url, { repeatable: false, maxTries: 2 }, revived as never)).rejects.toMatchObject({
      message: expect.stringContaining('2 tries') as string,
    });
  });

  it('counts the answers that were lost when it may leave something behind', async () => {
    const { url } = await serve(badFirst(2, (response) => (response.socket as Socket).resetAndDestroy()));
    expect(await ask(url, { repeatable: 'orphan' })).toMatchObject({ orphans: 2, tries: 3 });
  });
});

describe('every run ends', () => {
  it('at the deadline, though a body dribbles for ever', async () => {
    const { url } = await serve((_, response) => {
      const timer = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(timer));
    });
    const started = performance.now();
    await expect(ask(url, {}, testHost(), 700)).rejects.toMatchObject({ code: 'HTTP_OUT_OF_TIME' });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('when the job is cancelled', async () => {
    const { url } = await serve(() => undefined);
    const host = testHost();
    const cancel = new AbortController();
    const http = openHttp({ host, clock: createClock(host), deadline: createDeadline(host, 60_000, cancel.signal), userAgent: 'test' });
    setTimeout(() => cancel.abort(new Error('cancelled')), 50);
    await expect(http.send({ to: 'the service', method: 'GET', url, repeatable: true })).rejects.toThrow('cancelled');
  });
});

describe('the answer', () => {
  it.each([
    ['nested too deep', '['.repeat(40) + ']'.repeat(40)],
    ['with a key that reaches the prototype (T13)', '{"__proto__":{"polluted":1}}'],
    ['that does not parse', '{"secret":"hunter'],
  ])('%s is no usable JSON, and is not repeated in the message', async (_, body) => {
    const { url } = await serve((_request, response) => response.end(body));
    const answer = await ask(url);
    expect(() => answer.json()).toThrow(
      expect.objectContaining({ code: 'HTTP_NOT_JSON', message: expect.not.stringContaining('hunter') as string }),
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('teaches the clock how far the local one is off', async () => {
    const host = testHost();
    const clock = createClock(host);
    const { url } = await serve((_, response) => {
      response.setHeader('date', new Date(Date.now() - 300_000).toUTCString());
      json(response);
    });
    await openHttp({ host, clock, deadline: createDeadline(host, 5_000), userAgent: 'test' }).send({
      to: 'x',
      method: 'GET',
      url,
      repeatable: true,
    });
    expect(Math.abs(clock.skewMs - 300_000)).toBeLessThan(3_000);
    expect(Math.abs(clock.now() - (Date.now() - 300_000))).toBeLessThan(3_000);
  });

  it('teaches the clock nothing where a cache answers: its date is that of another day', async () => {
    const host = testHost();
    const clock = createClock(host);
    const { url } = await serve((_, response) => {
      response.setHeader('date', new Date(Date.now() - 86_000_000).toUTCString());
      response.setHeader('age', '86000');
      json(response);
    });
    const http = openHttp({ host, clock, deadline: createDeadline(host, 5_000), userAgent: 'test' });
    await http.send({ to: 'x', method: 'GET', url, repeatable: true });
    expect(clock.skewMs).toBe(0);
  });

  it('is asked for without encoding, and refused when it comes encoded all the same', async () => {
    const seen: unknown[] = [];
    const { url } = await serve((request, response) => {
      seen.push(request.headers['accept-encoding']);
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(Buffer.from([0x1f, 0x8b]));
    });
    await expect(ask(url, { maxTries: 2 })).rejects.toMatchObject({
      code: 'HTTP_UNREACHABLE',
      message: expect.stringContaining('encoded as gzip') as string,
    });
    expect(seen[0]).toBe('identity');
  });
});
