import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunnerJob, Step } from '@daypass/sandbox/runner';
import { beginJob } from '@daypass/sandbox/runner';
import { startProxy } from './proxy.ts';

const secretOf = (name: string): string => Buffer.from(`${name}-Zq8rT2mVx0Lw`).toString('base64').replace(/[=+/]/g, 'k');
const token = ['canary', 'of', 'the', 'token'].join('-');

interface Comment {
  id: string;
  body: string;
  viewerDidAuthor: boolean;
  isMinimized: boolean;
}
interface Asked {
  readonly name: string;
  readonly variables: Record<string, string>;
}

/** What stands for GitHub's GraphQL endpoint: the comments of one pull request, a few a page. */
class GitHub {
  comments: Comment[] = [];
  asked: Asked[] = [];
  authorization = new Set<string>();
  fault: { status: number; body: string } | undefined;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        this.authorization.add(request.headers.authorization ?? '');
        const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string; variables: Record<string, string> };
        const name = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
        this.asked.push({ name, variables });
        const { status, body } = this.fault ?? { status: 200, body: JSON.stringify({ data: this.answer(name, variables) }) };
        response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answer(name: string, { id, body, before }: Record<string, string>): object {
    const comment = this.comments.find((one) => one.id === id);
    if (name === 'daypassAdd')
      this.comments.push({ id: `c${this.comments.length}`, body: body!, viewerDidAuthor: true, isMinimized: false });
    if (name === 'daypassUpdate') comment!.body = body!;
    if (name === 'daypassResolve') comment!.isMinimized = true;
    if (name === 'daypassReopen') comment!.isMinimized = false;
    if (name !== 'daypassFind') return {};
    const end = before === undefined || before === null ? this.comments.length : Number(before);
    const start = Math.max(0, end - 3);
    const pageInfo = { hasPreviousPage: start > 0, startCursor: String(start) };
    return { repository: { pullRequest: { id: 'PR', comments: { nodes: this.comments.slice(start, end), pageInfo } } } };
  }
}

let github: GitHub;
let api: string;
let job: RunnerJob;
let base: string;
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: job.workspace,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
const commit = (path: string, text: string | undefined): string => {
  if (text === undefined) rmSync(join(job.workspace, path));
  else writeFileSync(join(job.workspace, path), text);
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'x');
  return git('rev-parse', 'HEAD');
};
const lint = (head: string, inputs: Record<string, string> = {}, env: Record<string, string> = {}): Promise<Step> => {
  const path = join(job.temp, 'event.json');
  const payload =
    env['GITHUB_EVENT_NAME'] === 'push'
      ? { before: base, after: head }
      : { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } };
  writeFileSync(path, JSON.stringify(payload));
  const event = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path, GITHUB_API_URL: api, GITHUB_WORKFLOW: 'secrets' };
  return job.main('lint', { inputs: { comment: 'true', token, ...inputs }, env: { ...event, ...env } });
};
const asked = (): string[] => github.asked.splice(0).map(({ name }) => name);
const notices = (step: Step): string[] => step.commands.filter(({ name }) => name === 'notice').map(({ data }) => data);

beforeEach(async () => {
  github = new GitHub();
  api = await github.start();
  job = beginJob(join(process.cwd(), 'dist'));
  git('init', '-q', '-b', 'main');
  base = commit('a.yml', 'a: 1\n');
});
afterEach(async () => {
  job.end();
  await github.stop();
});

test('one comment is written, changed where it changes, resolved when it is clean, opened again', async () => {
  const first = commit('b.yml', `token: ${secretOf('one')}\n`);
  const step = await lint(first);
  expect([step.code, notices(step), asked()]).toEqual([1, [], ['daypassFind', 'daypassAdd']]);
  expect(github.comments[0]!.body).toContain('b&#46;yml');
  expect(github.comments[0]!.body).not.toContain(secretOf('one'));
  expect([...github.authorization]).toEqual([`token ${token}`]);

  expect((await lint(first)).code).toBe(1);
  expect(asked()).toEqual(['daypassFind']);

  const second = commit('c.yml', `token: ${secretOf('two')}\n`);
  await lint(second);
  expect(asked()).toEqual(['daypassFind', 'daypassUpdate']);
  expect(github.comments).toHaveLength(1);

  base = second;
  const clean = commit('d.yml', 'd: 1\n');
  expect((await lint(clean)).code).toBe(0);
  expect(asked()).toEqual(['daypassFind', 'daypassUpdate', 'daypassResolve']);
  expect(github.comments[0]).toMatchObject({ isMinimized: true, body: expect.stringContaining('no secret found') as string });
  expect((await lint(clean)).code).toBe(0);
  expect(asked()).toEqual(['daypassFind']);

  await lint(commit('e.yml', `token: ${secretOf('three')}\n`));
  expect(asked()).toEqual(['daypassFind', 'daypassUpdate', 'daypassReopen']);
  expect(github.comments).toHaveLength(1);
});

test('nothing is said where there was never anything to say', async () => {
  expect((await lint(commit('b.yml', 'b: 1\n'))).code).toBe(0);
  expect(asked()).toEqual(['daypassFind']);
  expect(github.comments).toEqual([]);
});

test('a comment that somebody else put in its place is left alone; ours is found behind many others', async () => {
  const head = commit('b.yml', `token: ${secretOf('one')}\n`);
  await lint(head);
  const { body } = github.comments[0]!;
  github.comments[0]!.viewerDidAuthor = false;
  await lint(head);
  expect(github.comments.map((one) => one.viewerDidAuthor)).toEqual([false, true]);
  for (let index = 0; index < 9; index++)
    github.comments.push({ id: `x${index}`, body: 'hello', viewerDidAuthor: true, isMinimized: false });
  asked();
  await lint(head);
  expect(asked().filter((name) => name !== 'daypassFind')).toEqual([]);
  expect(github.comments.filter((one) => one.body === body)).toHaveLength(2);
});

test('another job of the same pull request has a comment of its own', async () => {
  const head = commit('b.yml', `token: ${secretOf('one')}\n`);
  await lint(head);
  await lint(head, {}, { GITHUB_JOB: 'other' });
  expect(github.comments).toHaveLength(2);
});

describe('without the right to write, one notice and the same exit code', () => {
  test.each([
    [
      'a read-only token',
      { status: 200, body: JSON.stringify({ data: null, errors: [{ type: 'FORBIDDEN', message: `no: ${token}` }] }) },
      'FORBIDDEN',
    ],
    ['a token that is none', { status: 401, body: JSON.stringify({ message: `Bad credentials ${token}` }) }, 'HTTP 401'],
    ['a server that fails', { status: 502, body: '<html>' }, 'HTTP 502'],
    ['an answer that is none', { status: 200, body: 'not json' }, 'no answer'],
  ])('%s', async (_, fault, why) => {
    github.fault = fault;
    const fails = await lint(commit('b.yml', `token: ${secretOf('one')}\n`));
    expect(fails.code).toBe(1);
    expect(notices(fails)).toEqual([expect.stringContaining(why)]);
    expect(notices(fails)[0]).toContain('pull-requests: write');
    expect(fails.summary).toContain('b&#46;yml');
    expect(`${fails.stdout}${fails.stderr}`).not.toContain(token);
    base = git('rev-parse', 'HEAD');
    expect((await lint(commit('c.yml', 'c: 1\n'))).code).toBe(0);
  });

  test('no token, no server', async () => {
    const head = commit('b.yml', `token: ${secretOf('one')}\n`);
    expect(notices(await lint(head, { token: '' }))).toEqual([expect.stringContaining("input 'token' is empty")]);
    await github.stop();
    const step = await lint(head);
    expect([step.code, notices(step).length]).toEqual([1, 1]);
  });
});

test('GitHub is asked through the proxy of the job, by name', async () => {
  const proxy = await startProxy();
  const head = commit('b.yml', `token: ${secretOf('one')}\n`);
  const far = api.replace('127.0.0.1', 'api.github.test');
  const step = await lint(head, {}, { GITHUB_API_URL: far, http_proxy: proxy.url });
  proxy.stop();
  expect([notices(step), asked()]).toEqual([[], ['daypassFind', 'daypassAdd']]);
  expect(new Set(proxy.targets)).toEqual(new Set([far.replace('http://', '')]));
});

test('nothing is asked where `comment` is not set, or where there is no pull request', async () => {
  const head = commit('b.yml', `token: ${secretOf('one')}\n`);
  await lint(head, { comment: 'false' });
  const push = await lint(head, {}, { GITHUB_EVENT_NAME: 'push' });
  expect([push.code, notices(push), asked()]).toEqual([1, [], []]);
});
