import { jest } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from '@daypass/ci/github';
import type { Host } from '@daypass/core';
import { reveal } from '@daypass/core';
import type { Provider } from '@daypass/exchange';
import { provider as aws } from '@daypass/exchange/aws';
import { provider as token } from '@daypass/exchange/token';
import { provider as vault } from '@daypass/exchange/vault';
import { readLog } from '@daypass/sandbox/runner';
import { deployRole, startSandbox } from '@daypass/sandbox';
import type { Sandbox, Stage } from '@daypass/sandbox';
import type { Attempt } from '../packages/core/http/attempt.ts';
import { LostTry } from '../packages/core/http/attempt.ts';
import { beginLife } from '../packages/credentials/life.ts';
import { obtain } from '../packages/credentials/obtain.ts';
import { post } from '../packages/credentials/post.later.ts';
import { readPairs } from '../packages/sandbox/runner/files.ts';

const runs = Number(process.env['SEQUENCE_RUNS'] ?? 1_000);
const providers: Readonly<Record<string, Provider>> = { aws: aws, token: token, vault: vault };
const latencyMs = 20;
const graceMs = 7_000;
/** For the slowest machine: a sequence takes some 4 ms. */
const maxMsEach = 100;

type Fault =
  | { readonly kind: 'reset' | 'refused' | 'lost' | 'silent' | 'cut' | 'html' | 'empty' | 'denied' }
  | { readonly kind: 'status'; readonly status: number; readonly after?: number };

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>(...(['reset', 'refused', 'lost', 'silent', 'cut', 'html', 'empty', 'denied'] as const).map((kind) => ({ kind }))),
  fc.record({ kind: fc.constant('status' as const), status: fc.constantFrom(408, 412, 429, 500, 502, 503, 504) }),
  fc.record({ kind: fc.constant('status' as const), status: fc.constantFrom(429, 503), after: fc.integer({ min: 0, max: 90 }) }),
);
const stages: Stage[] = ['mint', 'exchange', 'read', 'revoke', 'other'];
const plans = fc.array(fc.tuple(fc.constantFrom(...stages), fault), { maxLength: 14 });

interface Call {
  readonly stage: Stage;
  readonly at: number;
  readonly fault: Fault | undefined;
}

/** The wire without sockets, in virtual time: the sandbox's services, and the faults that were drawn. */
function wire(sandbox: Sandbox, plan: readonly (readonly [Stage, Fault])[], calls: Call[]): Attempt {
  const left = [...plan];
  return async (request, _, milliseconds, signal) => {
    const { url } = request;
    const service = url.href.startsWith(sandbox.aws.url) ? sandbox.aws : url.href.startsWith(sandbox.vault.url) ? sandbox.vault : undefined;
    const headers = Object.fromEntries(Object.entries(request.headers ?? {}).map(([name, value]) => [name, reveal(value)]));
    const seen = {
      method: request.method,
      path: url.pathname,
      query: url.searchParams,
      headers: { host: url.host, ...headers },
      body: reveal(request.body ?? ''),
    };
    const stage = service === undefined ? 'mint' : service.stage(seen);
    const next = left.findIndex(([on]) => on === stage);
    const drawn = next < 0 ? undefined : left.splice(next, 1)[0]![1];
    calls.push({ stage, at: Date.now(), fault: drawn });
    await waiting(latencyMs, signal);
    const date = { date: new Date().toUTCString() };
    const carryOut = async () => {
      const answer = await (service ?? sandbox.mint).answer(seen);
      return { status: answer.status, headers: { ...date, ...answer.headers }, text: answer.body };
    };
    switch (drawn?.kind) {
      case undefined:
        return carryOut();
      case 'refused':
        throw new LostTry(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), false);
      case 'reset':
        throw new LostTry(Object.assign(new Error('reset'), { code: 'ECONNRESET' }), true);
      case 'lost':
      case 'cut':
        await carryOut();
        throw new LostTry(Object.assign(new Error('cut'), { code: 'ECUT' }), true);
      case 'silent':
        await waiting(milliseconds, signal);
        throw new LostTry(Object.assign(new Error('slow'), { code: 'ESLOW' }), true);
      case 'html':
        return { status: 200, headers: date, text: '<!doctype html><p>log in' };
      case 'empty':
        return { status: 200, headers: date, text: '' };
      case 'denied':
        return { status: 403, headers: date, text: '{"errors":["permission denied"]}' };
      case 'status':
        return {
          status: drawn.status,
          headers: { ...date, ...(drawn.after === undefined ? {} : { 'retry-after': String(drawn.after) }) },
          text: '{}',
        };
    }
  };
}

function waiting(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new LostTry(signal.reason, true));
    });
  });
}

/** Plays a step until it ends; the clock jumps from timer to timer. */
async function ended<T>(work: Promise<T>): Promise<T> {
  let isDone = false;
  void work.finally(() => (isDone = true)).catch(() => undefined);
  for (;;) {
    await jest.advanceTimersByTimeAsync(0);
    if (isDone) return work;
    await jest.advanceTimersToNextTimerAsync();
  }
}

describe('random sequences of faults, in virtual time', () => {
  let sandbox: Sandbox;
  let folder: string;
  beforeAll(async () => {
    sandbox = await startSandbox();
    folder = mkdtempSync(join(tmpdir(), 'daypass-sequences-'));
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
  });
  afterAll(async () => {
    jest.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
    await sandbox.stop();
  });

  test(
    `${runs} sequences keep the six invariants`,
    async () => {
      const files = Object.fromEntries(
        ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => [name, join(folder, name)]),
      );
      await fc.assert(
        fc.asyncProperty(
          plans,
          fc.constantFrom('aws', 'vault', 'token'),
          fc.constantFrom(5, 20, 120),
          fc.boolean(),
          async (plan, id, budget, reads) => {
            for (const path of Object.values(files)) writeFileSync(path, '');
            const inputs: Record<string, Record<string, string>> = {
              token: { audience: 'https://api.example' },
              aws: { role: deployRole, region: 'us-east-1', ...(reads ? { secrets: 'A = secretsmanager/prod/key' } : {}) },
              vault: {
                url: sandbox.vault.url,
                role: 'deploy',
                audience: 'https://vault.example',
                deliver: 'outputs',
                ...(reads ? { secrets: 'A = kv/app#password' } : {}),
              },
            };
            const given = { ...inputs[id]!, timeout: `${budget}s` };
            const calls: Call[] = [];
            let out = '';
            const host = (more: Record<string, string>): Host => ({
              env: {
                ...sandbox.env,
                ...files,
                GITHUB_ACTIONS: 'true',
                GITHUB_REPOSITORY: 'acme/shop',
                GITHUB_RUN_ID: '1',
                RUNNER_TEMP: folder,
                ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
                ...more,
              },
              system: 'linux',
              write: (text) => void (out += text),
              now: () => Date.now(),
              monotonic: () => Date.now(),
              random: Math.random,
              attempt: wire(sandbox, plan, calls),
              sleep: (milliseconds, signal) =>
                waiting(milliseconds, signal ?? new AbortController().signal).catch((error: unknown) => {
                  throw (error as LostTry).cause;
                }),
            });
            const life = () => beginLife({ on: () => undefined, once: () => undefined, exit: () => undefined } as never, host({}));
            const tokensBefore = sandbox.vault.granted.length;
            const began = Date.now();
            const main = host({});
            const code = await ended(obtain({ provider: providers[id]! }, platform.attach(main), main, life()));

            // 1. It ends, within its time and the grace for giving back.
            expect(Date.now() - began).toBeLessThanOrEqual(budget * 1000 + graceMs);
            // 2. Exit code 0 if and only if a credential was delivered.
            const outputs = readPairs(readFileSync(files['GITHUB_OUTPUT']!, 'utf8'));
            expect(code === 0).toBe(outputs['expires-at'] !== undefined);
            // 4. A bounded number of requests (T28): eight tries for each question, two identity tokens.
            const mainCalls = [...calls];
            for (const [stage, most] of [
              ['mint', 32],
              ['exchange', 16],
              ['read', 8],
            ] as const)
              expect(mainCalls.filter((call) => call.stage === stage).length).toBeLessThanOrEqual(most);
            // 5. Retry-After is never undercut.
            mainCalls.forEach((call, index) => {
              if (call.fault?.kind !== 'status' || call.fault.after === undefined) return;
              const again = mainCalls.slice(index + 1).find(({ stage }) => stage === call.stage);
              if (again !== undefined && call.stage !== 'revoke')
                expect(again.at - call.at).toBeGreaterThanOrEqual(call.fault.after * 1000);
            });

            const state = readPairs(readFileSync(files['GITHUB_STATE']!, 'utf8'))['daypass'] ?? '';
            const after = host({ STATE_daypass: state });
            const inAfter = platform.attach(after);
            const postCode = await ended(
              post(() => [{ provider: providers[id]!, job: inAfter }], { job: inAfter, host: after, life: life() }),
            );
            expect(postCode).toBe(0);
            // 3. No secret in the log as people see it.
            const seen = readLog(out, new Set()).lines.join('\n');
            const secrets = [
              ...sandbox.vault.granted.slice(tokensBefore).map(({ raw }) => raw),
              ...sandbox.aws.sessions.slice(-2).map(({ secretAccessKey }) => secretAccessKey),
              ...(out.match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g) ?? []),
            ];
            for (const secret of secrets) expect(seen).not.toContain(secret);
            // 6. Every token is dead, or its answer was lost on the way, or post said that it may live.
            const lost = calls.filter(
              ({ stage, fault: drawn }) => stage === 'exchange' && (drawn?.kind === 'lost' || drawn?.kind === 'cut'),
            ).length;
            const told = (out.match(/LIFE_NOT_REVOKED/g) ?? []).length;
            const alive = sandbox.vault.granted.slice(tokensBefore).filter((one) => sandbox.vault.tokens().includes(one)).length;
            expect(alive).toBeLessThanOrEqual(lost + told);
            rmSync(join(folder, 'daypass-audit.jsonl'), { force: true });
          },
        ),
        { numRuns: runs },
      );
    },
    Math.max(600_000, runs * maxMsEach),
  );
});
