import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock, createDeadline, hostOf, openHttp, reveal, Secret } from '@daypass/core';
import type { Host } from '@daypass/core';
import { gitlabToken, startSandbox } from '@daypass/sandbox';
import type { Sandbox } from '@daypass/sandbox';
import { SignJWT, UnsecuredJWT, exportSPKI, generateKeyPair } from 'jose';
import type { Job, MintContext } from './platform.ts';
import { platforms } from './platforms.gen.ts';

const audience = 'https://vault.example';
let sandbox: Sandbox;
let temp: string;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'daypass-ci-'));
  for (const name of ['env', 'output', 'state', 'summary']) writeFileSync(join(temp, name), '');
});
afterEach(() => {
  sandbox.always('keys', undefined);
  rmSync(temp, { recursive: true, force: true });
});

interface Attached {
  readonly job: Job;
  readonly context: MintContext;
  log(): string;
}

function attach(id: string, env: Readonly<Record<string, string>>): Attached {
  let log = '';
  const host: Host = { ...hostOf(process), env: { TMPDIR: temp, ...env }, write: (text) => void (log += text) };
  const platform = platforms.find((one) => one.id === id)!;
  expect(platform.detect(host.env)).toBe(true);
  const clock = createClock(host);
  const http = openHttp({ host, clock, deadline: createDeadline(host, 20_000), userAgent: 'daypass/test' });
  return { job: platform.attach(host), context: { http, clock }, log: () => log };
}

/** A job of each platform that has an identity. */
const surroundings: Readonly<Record<string, (token?: string) => Readonly<Record<string, string>>>> = {
  github: () => ({
    ...sandbox.env,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop',
    RUNNER_TEMP: temp,
    GITHUB_ENV: join(temp, 'env'),
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STATE: join(temp, 'state'),
  }),
  gitlab: (token = gitlabToken(sandbox.issuer, audience)) => {
    mkdirSync(join(temp, 'shop.tmp'), { recursive: true });
    return {
      GITLAB_CI: 'true',
      CI_SERVER_URL: sandbox.issuer.url,
      CI_PROJECT_PATH: 'acme/shop',
      CI_PIPELINE_ID: '574',
      CI_JOB_ID: '302',
      CI_PROJECT_DIR: join(temp, 'shop'),
      VAULT_ID_TOKEN: token,
    };
  },
  generic: (token = gitlabToken(sandbox.issuer, audience)) => ({ DAYPASS_ISSUER: sandbox.issuer.url, DAYPASS_ID_TOKEN: token }),
  local: () => sandbox.shell,
};

test('every platform is in the table of this contract', () => {
  expect(Object.keys(surroundings).sort()).toEqual(platforms.map(({ id }) => id).sort());
});

describe.each(Object.keys(surroundings))('%s', (id) => {
  test('has an identity token for the audience, of an issuer it trusts; nothing of it is in the log in clear but masks', async () => {
    const { job, context, log } = attach(id, surroundings[id]!());
    expect(job.refusal()).toBeUndefined();
    const token = await job.mint(audience, context);
    expect(token.claims).toMatchObject({ aud: audience, iss: sandbox.issuer.url });
    expect(sandbox.issuer.verify(reveal(token.raw)).ok).toBe(true);
    expect(log().replace(/^::add-mask::.*\n/gm, '')).toBe('');
    expect(job.redact(`a ${reveal(token.raw)} b`)).toBe('a *** b');
  });

  test('keeps files in a folder of this user alone, that is the same for the whole job and no workspace', () => {
    const [one, two] = [attach(id, surroundings[id]!()).job, attach(id, surroundings[id]!()).job];
    expect(one.tempFolder).toBe(two.tempFolder);
    expect(one.tempFolder.startsWith(temp)).toBe(true);
    expect(one.tempFolder.startsWith(`${join(temp, 'shop')}/`)).toBe(false);
    if (id !== 'github') expect(statSync(one.tempFolder).mode & 0o777).toBe(0o700);
  });

  test.each([
    ['a new line', 'a\n::error::forged'],
    ['a section', '\u001b[0Ksection_start:1:x\r\u001b[0Kforged'],
    ['colours and a bell', '\u001b[31mred\u0007'],
    ['a command of the runner', '##[error]forged'],
    ['a command of Azure Pipelines', '##vso[task.setvariable variable=a]b'],
    ['a bidirectional mark', 'abc\u202edef'],
  ])('lets %s of a foreign text be a text, in every effect', (_, text) => {
    const { job, log } = attach(id, surroundings[id]!());
    job.emit({ kind: 'mask', secret: new Secret('the-secret-of-it') });
    const before = log().length;
    const foreign = `${text} the-secret-of-it`;
    job.emit({ kind: 'line', text: foreign });
    job.emit({ kind: 'annotation', level: 'warning', title: foreign, message: foreign });
    job.emit({ kind: 'group', title: foreign, lines: [foreign] });
    const own = log().slice(before);
    expect(own).not.toContain('the-secret-of-it');
    expect(own).not.toMatch(/\u0007|\u202e|\u001b\[31m/);
    expect(own).not.toMatch(/^::error::forged|^##\[error\]|section_start:1:x\r/m);
    if (id !== 'github') expect(own).not.toContain('##vso[');
  });

  test('gives the process that asks twice two tokens, or says that it cannot', async () => {
    const { job, context } = attach(id, surroundings[id]!());
    const [one, two] = [await job.mint(audience, context), await job.mint(audience, context)];
    expect(reveal(one.raw) === reveal(two.raw)).toBe(job.mintsAfresh === false);
  });

  test('has no identity where nothing gives it one, and says what to add', async () => {
    const without: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      github: { GITHUB_ACTIONS: 'true', RUNNER_TEMP: temp },
      gitlab: { GITLAB_CI: 'true', CI_SERVER_URL: sandbox.issuer.url, CI_JOB_JWT_V2: gitlabToken(sandbox.issuer, audience) },
      generic: { DAYPASS_ISSUER: sandbox.issuer.url },
      local: { DAYPASS_SANDBOX: 'https://elsewhere.example/idtoken' },
    };
    const { job, context } = attach(id, without[id]!);
    const refusal = job.refusal() as Error & { detail: { fix?: string } };
    expect(refusal).toMatchObject({ code: id === 'github' ? 'GITHUB_NO_ID_TOKEN' : 'CI_NO_ID_TOKEN' });
    expect(refusal.detail.fix).toMatch(/add to the job|let the CI put|start one/);
    if (id !== 'github') await expect(job.mint(audience, context)).rejects.toMatchObject({ code: 'CI_NO_ID_TOKEN' });
  });
});

describe.each(['gitlab', 'generic'])('a token that is given to %s', (id) => {
  const mint = (token: string, env: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    const { job, context } = attach(id, { ...surroundings[id]!(token), ...env });
    const refusal = job.refusal();
    return refusal === undefined ? job.mint(audience, context) : Promise.reject(refusal);
  };

  test.each<readonly [string, () => string | Promise<string>, string]>([
    ['for another audience', () => gitlabToken(sandbox.issuer, 'sts.amazonaws.com'), 'CI_NO_ID_TOKEN ID_WRONG_AUDIENCE'],
    ['for two audiences', () => gitlabToken(sandbox.issuer, audience, { claims: { aud: [audience, 'b'] } }), 'ID_WRONG_AUDIENCE'],
    ['that has expired', () => gitlabToken(sandbox.issuer, audience, { claims: { exp: 1 } }), 'ID_EXPIRED'],
    [
      'that names another issuer',
      () => gitlabToken(sandbox.issuer, audience, { claims: { iss: 'https://gitlab.com' } }),
      'ID_WRONG_ISSUER',
    ],
    ['signed with a key that is not published', () => foreign({ kid: randomUUID() }), 'ID_NOT_SIGNED'],
    ['signed by another under a published name', async () => foreign({ kid: await publishedKid() }), 'ID_NOT_SIGNED'],
    ['signed with the public key as a shared secret', confused, 'ID_NOT_SIGNED'],
    ['that is not signed', () => new UnsecuredJWT({ iss: sandbox.issuer.url, aud: audience }).encode(), 'ID_NOT_A_TOKEN CI_NO_ID_TOKEN'],
    ['whose claims were changed', () => changed(gitlabToken(sandbox.issuer, audience)), 'ID_NOT_SIGNED'],
  ])('%s is refused, and was sent nowhere', async (_, make, codes) => {
    const error = (await mint(await make()).catch((thrown: unknown) => thrown)) as { code: string; message: string };
    expect(codes.split(' ')).toContain(error.code);
    expect(error.message).not.toContain('eyJ');
  });

  test('is verified with keys that were changed since, and with keys that came back after a fault', async () => {
    sandbox.issuer.rotate();
    await expect(mint(gitlabToken(sandbox.issuer, audience))).resolves.toBeDefined();
    sandbox.inject('keys', 'reset', 'cut', 'http 503');
    await expect(mint(gitlabToken(sandbox.issuer, audience))).resolves.toBeDefined();
  });

  test.each([
    ['a redirect', 'redirect https://evil.example/keys'],
    ['a page', 'html'],
    ['nothing', 'empty'],
    ['a refusal', 'http 404'],
    ['a deep document', 'deep'],
  ])('is not used when the issuer answers with %s', async (_, fault) => {
    sandbox.always('keys', fault);
    const error = (await mint(gitlabToken(sandbox.issuer, audience)).catch((thrown: unknown) => thrown)) as { code: string };
    expect(error.code).toMatch(/^(ID_NO_KEYS|HTTP_)/);
  });

  test.each([
    ['no address', ''],
    ['plain http', 'http://gitlab.example'],
    ['a metadata address', 'https://169.254.169.254'],
    ['a password', 'https://a:b@gitlab.example'],
  ])('is not used when the issuer is %s', async (_, url) => {
    const { job } = attach('gitlab', { ...surroundings['gitlab']!(), CI_SERVER_URL: url });
    expect(job.refusal()).toMatchObject({ code: 'CI_ISSUER' });
    await expect(mint(gitlabToken(sandbox.issuer, audience), { DAYPASS_ISSUER: url || 'x', CI_SERVER_URL: url })).rejects.toBeDefined();
  });
});

describe('gitlab', () => {
  test('finds the token by its audience among several, and names what there is when none fits', async () => {
    const env = { ...surroundings['gitlab']!(), AWS_ID_TOKEN: gitlabToken(sandbox.issuer, 'sts.amazonaws.com') };
    const { job, context } = attach('gitlab', env);
    expect((await job.mint('sts.amazonaws.com', context)).claims['aud']).toBe('sts.amazonaws.com');
    const error = (await job.mint('https://other.example', context).catch((thrown: unknown) => thrown)) as { detail: object };
    expect(error.detail).toEqual({
      required: "a token for 'https://other.example'",
      presented: "VAULT_ID_TOKEN for 'https://vault.example'; AWS_ID_TOKEN for 'sts.amazonaws.com'",
      fix: "add to the job:\nid_tokens: { DAYPASS_ID_TOKEN: { aud: 'https://other.example' } }",
    });
  });

  test('prefers the token for one audience alone, and of this instance, whatever the order of the variables', async () => {
    const [alone, shared, foreign] = [
      gitlabToken(sandbox.issuer, audience),
      gitlabToken(sandbox.issuer, audience, { claims: { aud: [audience, 'sts.amazonaws.com'] } }),
      gitlabToken(sandbox.issuer, audience, { claims: { iss: 'https://other.example' } }),
    ];
    const without = { ...surroundings['gitlab']!(shared), A_TOKEN: foreign, DAYPASS_ID_TOKEN: shared };
    const env = { ...without, VAULT_ID_TOKEN: alone };
    const { job, context } = attach('gitlab', env);
    expect(reveal((await job.mint(audience, context)).raw)).toBe(alone);
    const error = (await attach('gitlab', without)
      .job.mint(audience, context)
      .catch((thrown: unknown) => thrown)) as { code: string; detail: { fix: string } };
    expect([error.code, error.detail.fix]).toEqual([
      'ID_WRONG_AUDIENCE',
      `give each receiver a token of its own:\nid_tokens: { DAYPASS_ID_TOKEN: { aud: '${audience}' } }`,
    ]);
  });

  test('believes another issuer than the instance itself only where the job states it', async () => {
    const env = { ...surroundings['gitlab']!(), CI_SERVER_URL: 'https://gitlab.example.com' };
    const { job, context } = attach('gitlab', env);
    const error = (await job.mint(audience, context).catch((thrown: unknown) => thrown)) as { code: string; detail: { fix: string } };
    expect(error.code).toBe('ID_WRONG_ISSUER');
    expect(error.detail.fix).toContain('ci_id_tokens');
    expect(error.detail.fix).toContain('DAYPASS_ISSUER');
    const stated = attach('gitlab', { ...env, DAYPASS_ISSUER: sandbox.issuer.url }).job;
    expect((await stated.mint(audience, context)).claims['iss']).toBe(sandbox.issuer.url);
    expect(platforms.filter(({ detect }) => detect({ ...env, DAYPASS_ISSUER: sandbox.issuer.url })).map(({ id }) => id)).toEqual([
      'gitlab',
    ]);
    expect(attach('gitlab', { ...env, DAYPASS_ISSUER: 'http://gitlab.example.com' }).job.refusal()).toMatchObject({
      code: 'CI_ISSUER',
      message: expect.stringContaining('DAYPASS_ISSUER') as string,
    });
  });

  test('asks for the keys once for all tokens of a job', async () => {
    const env = { ...surroundings['gitlab']!(), AWS_ID_TOKEN: gitlabToken(sandbox.issuer, 'sts.amazonaws.com') };
    const { job, context } = attach('gitlab', env);
    const before = sandbox.requests.length;
    await Promise.all([job.mint(audience, context), job.mint('sts.amazonaws.com', context)]);
    expect(sandbox.requests.slice(before).map(({ path }) => path)).toEqual(['/.well-known/openid-configuration', '/.well-known/jwks']);
  });

  test('has no place for variables and outputs, and says so instead of printing them', () => {
    const { job, log } = attach('gitlab', surroundings['gitlab']!());
    const effect = { kind: 'env' as const, values: new Map([['A', new Secret('the-secret-of-it')]]) };
    expect(() => job.emit(effect)).toThrow(expect.objectContaining({ code: 'CI_NO_ENVIRONMENT' }) as Error);
    expect(log()).toBe('');
  });

  test('prints masks only for a runner that is said to take them', () => {
    const { job, log } = attach('gitlab', { ...surroundings['gitlab']!(), DAYPASS_ADD_MASK: 'true' });
    job.emit({ kind: 'mask', secret: new Secret('the-secret-of-it') });
    expect(log()).toBe('::add-mask::the-secret-of-it\n');
  });

  test('a folder of another user, or open to others, is not used', () => {
    const env = surroundings['gitlab']!();
    mkdirSync(join(temp, 'shop.tmp/daypass'), { mode: 0o777 });
    expect(() => attach('gitlab', env).job.tempFolder).toThrow(expect.objectContaining({ code: 'CI_TEMP_UNSAFE' }) as Error);
    expect(readdirSync(join(temp, 'shop.tmp/daypass'))).toEqual([]);
  });
});

test('generic reads the token of a file, anew each time', async () => {
  const file = join(temp, 'token');
  const { job, context } = attach('generic', { DAYPASS_ISSUER: sandbox.issuer.url, DAYPASS_ID_TOKEN_FILE: file });
  await expect(job.mint(audience, context)).rejects.toMatchObject({ code: 'CI_ID_TOKEN_FILE' });
  writeFileSync(file, `${gitlabToken(sandbox.issuer, audience)}\n`);
  expect(reveal((await job.mint(audience, context)).raw)).toBe(readFileSync(file, 'utf8').trim());
});

async function foreign(header: { kid: string }): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256');
  return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', ...header }).sign(privateKey);
}

function claims(): Record<string, unknown> {
  const seconds = Math.floor(Date.now() / 1000);
  return { iss: sandbox.issuer.url, aud: audience, sub: 'project_path:acme/shop', iat: seconds, exp: seconds + 300 };
}

async function publishedKid(): Promise<string> {
  const answer = await fetch(`${sandbox.issuer.url}/.well-known/jwks`);
  return ((await answer.json()) as { keys: { kid: string }[] }).keys[0]!.kid;
}

/** RFC 8725 §2.1: HMAC keyed with what everybody knows. */
async function confused(): Promise<string> {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const secret = new TextEncoder().encode(await exportSPKI(publicKey));
  return new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: await publishedKid() }).sign(secret);
}

function changed(token: string): string {
  const [head = '', body = '', signature = ''] = token.split('.');
  const more = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object), ref_protected: 'true', project_path: 'acme/other' };
  return [head, Buffer.from(JSON.stringify(more)).toString('base64url'), signature].join('.');
}

test('what any CI put in place of a token is looked for where it was put', async () => {
  const { job, context } = attach('generic', surroundings['generic']!('no token'));
  await expect(job.mint(audience, context)).rejects.toMatchObject({
    code: 'ID_NOT_A_TOKEN',
    detail: { fix: expect.stringContaining('DAYPASS_ID_TOKEN') as string },
  });
});
