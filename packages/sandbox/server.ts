import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { SandboxRequest, Service, Stage } from './contract.ts';
import type { Fault } from './faults.ts';
import { inject, send } from './faults.ts';

/** One request that arrived, for the tests and the demo. Holds what was sent, secrets included. */
export interface Seen extends SandboxRequest {
  readonly stage: Stage;
  /** Milliseconds since the epoch by the machine's own clock. */
  readonly at: number;
  readonly fault: string | undefined;
  /** Set when the answer was sent. */
  status?: number;
}

/** Faults that wait for their stage: each is used once; `always` ones stay. */
export interface Plan {
  readonly once: Partial<Record<Stage, Fault[]>>;
  readonly always: Partial<Record<Stage, Fault | undefined>>;
}

export interface Listening {
  readonly url: string;
  stop(): Promise<void>;
}

export interface Hosting {
  readonly plan: Plan;
  readonly now: () => number;
  readonly log: Seen[];
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
}

const maxBodyBytes = 4 * 1024 * 1024;

/** Hosts a service on loopback. */
export function host(service: Service, hosting: Hosting): Promise<Listening> {
  const listener: RequestListener = (request, response) => void serve(service, hosting, request, response);
  const server: Server = hosting.tls === undefined ? createServer(listener) : createTlsServer({ ...hosting.tls }, listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const url = hosting.tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`;
      resolve({ url, stop: () => stop(server) });
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(service: Service, { plan, now, log }: Hosting, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  response.on('error', () => undefined);
  const request = await read(incoming);
  if (request === undefined) return void incoming.socket.destroy();
  const stage = service.stage(request);
  const fault = plan.once[stage]?.shift() ?? plan.always[stage];
  const seen: Seen = { ...request, stage, at: Date.now(), fault: typeof fault === 'function' ? 'another answer' : fault };
  log.push(seen);
  response.setHeader('date', new Date(now()).toUTCString());
  response.setHeader('connection', 'close');
  const carryOut = async () => service.answer(request);
  if (fault !== undefined) return inject(fault, response, carryOut);
  const answer = await carryOut();
  seen.status = answer.status;
  send(response, answer);
}

async function read(incoming: IncomingMessage): Promise<SandboxRequest | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of incoming) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > maxBodyBytes) return undefined;
    }
  } catch {
    return undefined; // The client went away.
  }
  const url = new URL(incoming.url ?? '/', 'http://sandbox');
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
