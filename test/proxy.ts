import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';

export interface Proxy {
  readonly url: string;
  /** Targets of CONNECT, as `host:port`. */
  readonly targets: readonly string[];
  /** The next CONNECTs are answered with this status, or cut for 0. */
  refuse(...statuses: number[]): void;
  stop(): void;
}

/** A forward proxy that knows CONNECT alone. */
export async function startProxy(): Promise<Proxy> {
  const targets: string[] = [];
  const refusals: number[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  server.on('connect', ({ url = '' }, socket: Socket) => {
    targets.push(url);
    const refusal = refusals.shift();
    if (refusal === 0) return void socket.resetAndDestroy();
    if (refusal !== undefined) return void socket.end(`HTTP/1.1 ${refusal} No\r\ncontent-length: 0\r\n\r\n`);
    const port = url.split(':')[1] ?? '';
    const upstream = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    refuse: (...statuses) => void refusals.push(...statuses),
    stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
