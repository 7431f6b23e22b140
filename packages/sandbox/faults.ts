import type { ServerResponse } from 'node:http';
import type { SandboxAnswer } from './contract.ts';

/**
 * A fault by name:
 * `reset`, `lost` (carried out, then reset), `silent` (no answer), `cut` (half an answer, then reset), `dribble` (a byte a second), `huge`,
 * `deep`, `gzip`, `html`, `empty`, `redirect URL`, `http STATUS`, `http STATUS after RETRY-AFTER`, `says STATUS BODY`;
 * or a change to the true answer.
 */
export type Fault = string | ((answer: SandboxAnswer) => SandboxAnswer);

const hugeBytes = 300 * 1024 * 1024;

/** Answers one request wrongly. `carryOut` makes the true answer, and with it whatever the request does. */
export async function inject(fault: Fault, response: ServerResponse, carryOut: () => Promise<SandboxAnswer>): Promise<void> {
  if (typeof fault === 'function') return send(response, fault(await carryOut()));
  const [name = '', first = '', ...rest] = fault.split(' ');
  switch (name) {
    case 'reset':
      return void response.socket?.resetAndDestroy();
    case 'lost':
      await carryOut();
      return void response.socket?.resetAndDestroy();
    case 'silent':
      return;
    case 'cut': {
      const { status, headers, body } = await carryOut();
      response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
      response.write(body.slice(0, body.length / 2), () => response.socket?.resetAndDestroy());
      return;
    }
    case 'dribble':
      return dribble(response, await carryOut());
    case 'huge':
      return pour(response);
    case 'deep':
      return send(response, { status: 200, body: '['.repeat(100_000) + ']'.repeat(100_000) });
    case 'gzip':
      return send(response, { status: 200, headers: { 'content-encoding': 'gzip' }, body: 'H4sIAAAAAAAA' });
    case 'html':
      return send(response, {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<!doctype html><html><body>Please log in to the network</body></html>',
      });
    case 'empty':
      return send(response, { status: 200, body: '' });
    case 'redirect':
      return send(response, { status: 307, headers: { location: first }, body: '' });
    case 'http':
      return send(response, {
        status: Number(first),
        headers: rest[0] === 'after' ? { 'retry-after': rest.slice(1).join(' ') } : {},
        body: `{"message":"HTTP ${first}"}`,
      });
    case 'says':
      return send(response, {
        status: Number(first),
        headers: { 'content-type': rest[0]?.startsWith('<') ? 'text/xml' : 'application/json' },
        body: rest.join(' '),
      });
    default:
      throw new Error(`there is no fault '${fault}'`);
  }
}

/** Sends an answer as it is. */
export function send(response: ServerResponse, { status, headers, body }: SandboxAnswer): void {
  response.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) }) });
  response.end(status === 204 ? undefined : body);
}

function dribble(response: ServerResponse, { status, headers, body }: SandboxAnswer): void {
  response.writeHead(status, headers);
  let at = 0;
  const timer = setInterval(() => response.write(body.charAt(at++ % body.length)), 1_000);
  response.on('close', () => clearInterval(timer));
}

function pour(response: ServerResponse): void {
  const block = Buffer.alloc(64 * 1024, ' ');
  let left = hugeBytes;
  response.writeHead(200, { 'content-type': 'application/json' });
  const next = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= block.length;
      if (!response.write(block)) return void response.once('drain', next);
    }
    response.end();
  };
  next();
}
