import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host, HttpAnswer, HttpRequest } from '@daypass/core';
import { Secret, reveal } from '@daypass/core';
import { SignJWT, generateKeyPair } from 'jose';
import type { Job } from '../platform.ts';
import { acceptedIssuers, mintEndpoint } from './endpoint.ts';
import { platform } from './index.ts';

const request = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://run-actions-1.actions.githubusercontent.com/1//idtoken/2/3?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
};
const issuer = 'https://token.actions.githubusercontent.com';
const now = Date.UTC(2026, 10, 25);
const { privateKey } = await generateKeyPair('RS256');

function attach(env: Host['env']): Job & { log(): string; slept: number[] } {
  let log = '';
  const slept: number[] = [];
  const host = {
    env: { RUNNER_TEMP: '/tmp', ...env },
    write: (text: string) => (log += text),
    now: () => now,
    sleep: (ms: number) => (slept.push(ms), Promise.resolve()),
  };
  return { ...platform.attach(host as unknown as Host), log: () => log, slept };
}

function token(claims: Record<string, unknown> = {}): Promise<string> {
  const all = { iss: issuer, aud: 'https://vault.example', sub: 's', iat: now / 1000, exp: now / 1000 + 300, ...claims };
  return new SignJWT(all).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
}

/** Mints against an endpoint that gives these answers one after the other. */
async function mint(
  answers: readonly (readonly [number, unknown])[],
  env: Host['env'] = request,
): Promise<{ sent: HttpRequest[]; job: ReturnType<typeof attach>; result: unknown }> {
  const sent: HttpRequest[] = [];
  const job = attach(env);
  const http = {
    within: () => http,
    send: (asked: HttpRequest) => {
      const [status, body] = answers[Math.min(sent.push(asked), answers.length) - 1]!;
      return Promise.resolve({ status, headers: {}, text: JSON.stringify(body), json: () => body, tries: 1, orphans: 0 } as HttpAnswer);
    },
  };
  const result: unknown = await job
    .mint('https://vault.example', { http, clock: { now: () => now, skewMs: 0, observe: () => undefined } })
    .catch((error: unknown) => error);
  return { sent, job, result };
}

describe('minting', () => {
  it('asks for the audience with the request token, and masks what comes before it returns', async () => {
    const jwt = await token();
    const { sent, job, result } = await mint([[200, { value: jwt }]]);
    expect(sent[0]!.url.href).toBe(`${request.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https%3A%2F%2Fvault.example`);
    expect(reveal(sent[0]!.headers!['authorization']!)).toBe('Bearer t');
    expect(sent[0]!.headers!['authorization']).toBeInstanceOf(Secret);
    expect(job.log().startsWith(`::add-mask::${jwt}\n`)).toBe(true);
    expect(result).toMatchObject({ claims: { sub: 's' }, audience: 'https://vault.example' });
  });

  it.each([
    ['no JSON object of a token', {}],
    ['an empty token', { value: '' }],
    ['no JWT', { value: 'hello' }],
  ])('asks once more when the answer holds %s, then says that it is not GitHub (row 16)', async (_, body) => {
    const failed = await mint([[200, body]]);
    expect(failed.result).toMatchObject({ code: 'GITHUB_MINT_ANSWER' });
    expect(failed.sent).toHaveLength(2);
    expect(
      (
        await mint([
          [200, body],
          [200, { value: await token() }],
        ])
      ).result,
    ).toMatchObject({ audience: 'https://vault.example' });
  });

  it.each([401, 403])('does not insist when it is refused (HTTP %d, row 15)', async (status) => {
    const { sent, result } = await mint([[status, {}]]);
    expect(result).toMatchObject({ code: 'GITHUB_MINT_REFUSED' });
    expect(sent).toHaveLength(1);
  });

  it('lets heal the refusal of a job that is still being set up (row 14)', async () => {
    const { sent } = await mint([[403, {}]]);
    const answer = (text: string): HttpAnswer => ({ status: 403, text }) as HttpAnswer;
    expect(sent[0]!.heals!(answer("Can't issue ID_TOKEN for job in 'Pending' state"))).toBe(true);
    expect(sent[0]!.heals!(answer('no'))).toBeUndefined();
  });

  it.each([
    ['another audience', { aud: 'https://github.com/acme' }, 'ID_WRONG_AUDIENCE'],
    ['another issuer', { iss: 'https://evil.example' }, 'ID_WRONG_ISSUER'],
    ['an issuer that only begins alike', { iss: `${issuer}.evil.example` }, 'ID_WRONG_ISSUER'],
    ['a past expiry', { exp: now / 1000 - 1 }, 'ID_EXPIRED'],
  ])('does not pass on a token of %s (row 18)', async (_, claims, code) => {
    expect((await mint([[200, { value: await token(claims) }]])).result).toMatchObject({ code });
  });

  it('waits for a token that becomes valid in a moment (row 19)', async () => {
    const { job, result } = await mint([[200, { value: await token({ nbf: now / 1000 + 4 }) }]]);
    expect(job.slept).toEqual([4000]);
    expect(result).toMatchObject({ audience: 'https://vault.example' });
  });

  it.each([300, 900, 21_600])('takes a token that lives %d s', async (seconds) => {
    expect((await mint([[200, { value: await token({ exp: now / 1000 + seconds }) }]])).result).toMatchObject({
      audience: 'https://vault.example',
    });
  });
});

describe('the endpoint (T5, row 2)', () => {
  const ghes = 'https://github.acme.example';
  it.each<[string, string | undefined]>([
    ['https://run.actions.githubusercontent.com/x?y=1', undefined],
    ['https://pipelines.acme.ghe.com/x', 'https://acme.ghe.com'],
    ['https://github.acme.example/_services/x', ghes],
    ['http://127.0.0.1:4000/mint', undefined],
  ])('%s of %s is believed', (url, server) => {
    expect(mintEndpoint({ ACTIONS_ID_TOKEN_REQUEST_URL: url, GITHUB_SERVER_URL: server }).href).toBe(url);
  });

  it.each<[string, string | undefined]>([
    ['https://evil.example/x', undefined],
    ['https://actions.githubusercontent.com.evil.example/x', undefined],
    ['https://evilactions.githubusercontent.com/x', undefined],
    ['http://run.actions.githubusercontent.com/x', undefined],
    ['https://user@run.actions.githubusercontent.com/x', undefined],
    ['https://pipelines.acme.ghe.com/x', undefined],
    ['https://raw.github.com/x', 'https://github.com'],
    ['nothing', undefined],
  ])('%s of %s is not spoken to', (url, server) => {
    expect(attach({ ...request, ACTIONS_ID_TOKEN_REQUEST_URL: url, GITHUB_SERVER_URL: server }).refusal()).toMatchObject({
      code: 'GITHUB_MINT_ENDPOINT',
    });
  });

  it.each<[string, string, string, boolean]>([
    ['https://github.com', 'https://x.actions.githubusercontent.com/', issuer, true],
    ['https://github.com', 'https://x.actions.githubusercontent.com/', `${issuer}/acme`, true],
    ['https://github.com', 'https://x.actions.githubusercontent.com/', `${issuer}/acme/evil`, false],
    ['https://github.com', 'https://x.actions.githubusercontent.com/', 'http://127.0.0.1:1', false],
    ['https://acme.ghe.com', 'https://x.acme.ghe.com/', 'https://token.actions.acme.ghe.com', true],
    ['https://acme.ghe.com', 'https://x.acme.ghe.com/', 'https://token.actions.acme.ghe.com/acme', true],
    ['https://acme.ghe.com', 'https://x.acme.ghe.com/', issuer, false],
    [ghes, `${ghes}/`, `${ghes}/_services/token`, true],
    [ghes, `${ghes}/`, issuer, false],
    ['https://github.com', 'http://127.0.0.1:4000/', issuer, true],
    ['https://github.com', 'http://127.0.0.1:4000/', 'http://127.0.0.1:4000', true],
    ['https://github.com', 'http://127.0.0.1:4000/', 'https://evil.example', false],
  ])('of %s at %s may issue %s: %s', (server, endpoint, iss, accepted) => {
    expect(acceptedIssuers({ GITHUB_SERVER_URL: server }, new URL(endpoint)).isIssuer(iss)).toBe(accepted);
  });
});

describe('a job without an identity (row 1): variables choose the hint, never the verdict (T25)', () => {
  let temp: string;
  beforeEach(() => (temp = mkdtempSync(join(tmpdir(), 'daypass-test-'))));
  afterEach(() => rmSync(temp, { recursive: true, force: true }));

  function hint(env: Host['env']): string {
    const error = attach(env).refusal() as { code?: string; detail?: { fix?: string } } | undefined;
    expect(error).toMatchObject({ code: 'GITHUB_NO_ID_TOKEN' });
    return error!.detail!.fix!;
  }

  it('is told the permission to add', () => {
    expect(hint({})).toContain('permissions:\n  id-token: write');
  });

  it('is told that the caller of a reusable workflow needs it too, and which that is', () => {
    expect(hint({ GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/ci.yml@refs/heads/main' })).toContain(
      'acme/shop/.github/workflows/ci.yml',
    );
  });

  it('is told when it runs for a fork', () => {
    const event = join(temp, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { head: { repo: { full_name: 'evil/shop' } } } }));
    expect(hint({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'acme/shop' })).toContain(
      'forks get no identity token',
    );
  });

  it('is told when it runs for Dependabot, or under act', () => {
    expect(hint({ GITHUB_ACTOR: 'dependabot[bot]' })).toContain('Dependabot');
    expect(hint({ ACT: 'true' })).toContain('act has no issuer');
  });

  it('is told when only one of the two variables is set', () => {
    hint({ ACTIONS_ID_TOKEN_REQUEST_URL: request.ACTIONS_ID_TOKEN_REQUEST_URL });
    hint({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' });
  });

  it('is never refused for its actor or event, when the variables are there', () => {
    expect(attach({ ...request, GITHUB_ACTOR: 'dependabot[bot]', GITHUB_EVENT_NAME: 'pull_request' }).refusal()).toBeUndefined();
  });
});

describe('an environment that weakens every Node process (T12), or has it write its memory to disk (T30)', () => {
  it.each([
    { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    { NODE_OPTIONS: '--require /tmp/x.js' },
    { NODE_OPTIONS: '--max-old-space-size=64 "--require" /tmp/x.js' },
    { NODE_OPTIONS: '--import=/tmp/x.js' },
    { NODE_OPTIONS: '--experimental_loader=/tmp/x.js' },
    { NODE_OPTIONS: '--inspect-brk=0.0.0.0:9229' },
    { NODE_OPTIONS: '--tls-keylog=/tmp/keys' },
    { NODE_OPTIONS: '--tls-min-v1.0' },
    { NODE_OPTIONS: '--report-on-signal' },
    { NODE_OPTIONS: '--heapsnapshot-signal=SIGUSR2' },
    { NODE_OPTIONS: '--abort-on-uncaught-exception' },
  ])('%j is refused', (env) => {
    expect(attach({ ...request, ...env }).refusal()).toMatchObject({ code: 'CI_UNSAFE_ENVIRONMENT' });
  });

  it.each(['--max-old-space-size=4096', '--enable-source-maps', '--use-system-ca', '--no-warnings', '--dns-result-order=ipv4first'])(
    'is not suspected for %s',
    (options) => {
      expect(attach({ ...request, NODE_OPTIONS: options }).refusal()).toBeUndefined();
    },
  );
});

describe('inputs', () => {
  it('come by their declared names, and what is misspelt is seen', () => {
    expect(attach({ 'INPUT_MAX-TTL': '1h', INPUT_ROLE: ' r ', INPUT_ROEL: 'x', INPUT_EMPTY: '' }).inputs(['max-ttl', 'role'])).toEqual({
      texts: { 'max-ttl': '1h', role: ' r ' },
      unknown: ['roel'],
    });
  });
});
