import { lookup } from 'node:dns';
import * as http from 'node:http';
import * as https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { SecureContext } from 'node:tls';
import * as tls from 'node:tls';
import { DaypassError } from '../errors.ts';
import { reveal } from '../secret.ts';
import { isForbiddenAddress, isLoopback } from '../url.ts';
import type { HttpRequest } from './contract.ts';

export interface Route {
  readonly proxy: URL | undefined;
  /** Made when the first TLS connection needs it: reading all authorities takes time. */
  readonly secureContext: () => SecureContext;
  readonly userAgent: string;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A try that brought no whole answer. `sent`: the request may have reached the server. */
export class LostTry extends Error {
  readonly sent: boolean;
  constructor(cause: unknown, sent: boolean) {
    super('no whole answer', { cause });
    this.sent = sent;
  }
}

/** IPv4 and IPv6 race, each address with time for a slow network: Node's own 250 ms give up too soon (nodejs/node#54359). */
const racing: object = { autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 2_500 };
const defaultMaxBytes = 1024 * 1024;

export type Attempt = (request: HttpRequest, route: Route, milliseconds: number, signal: AbortSignal) => Promise<RawAnswer>;

/** One try of a request: connect, TLS, headers and body within `milliseconds`. Throws LostTry, or a DaypassError that is final. */
export async function attempt(request: HttpRequest, route: Route, milliseconds: number, signal: AbortSignal): Promise<RawAnswer> {
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(broken('ESLOW')), milliseconds);
  const both = AbortSignal.any([signal, timer.signal]);
  try {
    const socket = route.proxy === undefined ? undefined : await tunnel(request, route.proxy, route, both);
    return await exchange(request, route, socket, both);
  } finally {
    clearTimeout(timeout);
  }
}

function exchange(request: HttpRequest, route: Route, tunnelled: tls.TLSSocket | undefined, signal: AbortSignal): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let finished = false;
    const secure = request.url.protocol === 'https:';
    const body = request.body === undefined ? undefined : Buffer.from(reveal(request.body));
    const sending = (secure ? https : http).request(request.url, {
      method: request.method,
      headers: headersOf(request, body, route.userAgent),
      ...(secure ? { secureContext: route.secureContext(), rejectUnauthorized: true, minVersion: 'TLSv1.2' as const } : {}),
      // Node asks createConnection only where no agent is named, not even `false`.
      ...(tunnelled === undefined ? { agent: false, lookup: guardedLookup, ...racing } : { createConnection: () => tunnelled }),
    });
    const end = (error: Error): void => {
      signal.removeEventListener('abort', onAbort);
      sending.destroy();
      reject(error);
    };
    const lose = (cause: unknown): void => end(cause instanceof DaypassError ? cause : new LostTry(cause, finished));
    // Also out of time, what was sent may have been carried out.
    const onAbort = (): void => end(new LostTry(signal.reason, finished));
    sending.on('error', lose);
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    sending.on('finish', () => (finished = true));
    sending.on('response', (answer) => {
      readBody(answer, request.maxBytes ?? defaultMaxBytes, request.to).then((text) => {
        signal.removeEventListener('abort', onAbort);
        resolve({ status: answer.statusCode ?? 0, headers: flat(answer.headers), text });
      }, lose);
    });
    sending.end(body);
  });
}

function readBody(answer: http.IncomingMessage, maxBytes: number, to: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const encoding = answer.headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity')
      return reject(broken('ECUT', `the answer is encoded as ${encoding.slice(0, 20)}, which was not asked for`));
    answer.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) reject(new DaypassError('HTTP_TOO_LARGE', `the answer of ${to} is larger than ${maxBytes} bytes`));
      else chunks.push(chunk);
    });
    answer.on('end', () => (answer.complete ? resolve(Buffer.concat(chunks).toString('utf8')) : reject(broken('ECUT'))));
    answer.on('error', (error) => reject((error as NodeJS.ErrnoException).code === 'ECONNRESET' ? broken('ECUT') : error));
    answer.on('close', () => reject(broken('ECUT')));
  });
}

/** A TLS connection to the request's host through a proxy's CONNECT (RFC 9110 §9.3.6). Nothing of the request has been sent yet. */
function tunnel(request: HttpRequest, proxy: URL, route: Route, signal: AbortSignal): Promise<tls.TLSSocket> {
  return new Promise((resolve, reject) => {
    const target = `${request.url.hostname}:${request.url.port || '443'}`;
    const user =
      proxy.username === '' ? undefined : Buffer.from(`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`);
    const secure = proxy.protocol === 'https:';
    const connecting = (secure ? https : http).request({
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port || (secure ? 443 : 80),
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...(user === undefined ? {} : { 'proxy-authorization': `Basic ${user.toString('base64')}` }) },
      agent: false,
      lookup: guardedLookup,
      ...racing,
      ...(secure ? { secureContext: route.secureContext(), rejectUnauthorized: true } : {}),
      signal,
    });
    const fail = (cause: unknown): void => reject(cause instanceof DaypassError ? cause : new LostTry(cause, false));
    connecting.on('error', (error) => fail(signal.aborted ? signal.reason : error));
    connecting.on('response', (answer) => {
      connecting.destroy();
      fail(broken('ECUT', `the proxy answered ${answer.statusCode ?? 0} instead of connecting`));
    });
    connecting.on('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode !== 200) {
        socket.destroy();
        const refusal = `the proxy '${proxy.host}' refused to connect to ${target} (HTTP ${statusCode})`;
        return fail(statusCode >= 500 ? broken('ECUT', refusal) : new DaypassError('HTTP_PROXY', refusal));
      }
      const secured = tls.connect({
        socket,
        servername: request.url.hostname,
        secureContext: route.secureContext(),
        rejectUnauthorized: true,
        minVersion: 'TLSv1.2',
      });
      secured.once('secureConnect', () => resolve(secured));
      secured.once('error', fail);
      signal.addEventListener('abort', () => secured.destroy(signal.reason as Error), { once: true });
    });
    connecting.end();
  });
}

/** Resolves names, and refuses addresses that no token may be sent to, so that a name cannot be re-bound to one. */
const guardedLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    const local = isLoopback(new URL(`http://${hostname}`));
    const wrong = addresses.find(
      ({ address }) =>
        isForbiddenAddress(address) || (local && !isLoopback(new URL(`http://${address.includes(':') ? `[${address}]` : address}`))),
    );
    if (wrong !== undefined) {
      return callback(
        new DaypassError('HTTP_ENDPOINT', `the name '${hostname}' resolves to '${wrong.address}', which no token may be sent to`),
        '',
        0,
      );
    }
    if (options.all === true) callback(null, addresses);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};

function headersOf(request: HttpRequest, body: Buffer | undefined, userAgent: string): Record<string, string> {
  const given = Object.entries(request.headers ?? {}).map(([name, value]) => [name, reveal(value)] as const);
  return {
    'user-agent': userAgent,
    'accept-encoding': 'identity',
    ...(body === undefined ? {} : { 'content-length': String(body.length) }),
    ...Object.fromEntries(given),
  };
}

function flat(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

function broken(code: string, message: string = code): Error {
  return Object.assign(new Error(message), message === code ? { code } : {});
}
