import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunnerJob, Step } from '@daypass/sandbox/runner';
import { beginJob } from '@daypass/sandbox/runner';
import { crc32 } from 'node:zlib';
import { rules } from '../packages/lint/rules/all.gen.ts';

const secretOf = (name: string): string => Buffer.from(`${name}-Zq8rT2mVx0Lw`).toString('base64').replace(/[=+/]/g, 'k');

/** A token that is none of anybody, with the checksum that makes it certain. */
function githubToken(): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const body = ['q8ZrT2mVx0', 'Lw9KdPsB4n', 'Yc7HfJ3uWe'].join('');
  let sum = '';
  for (let rest = crc32(body); rest > 0; rest = Math.floor(rest / 62)) sum = digits[rest % 62]! + sum;
  return `${['gh', 'o_'].join('')}${body}${sum.padStart(6, '0')}`;
}

describe('the lint action, as it ships', () => {
  let job: RunnerJob;
  let git: (...args: string[]) => string;
  const commit = (path: string, text: string): string => {
    writeFileSync(join(job.workspace, path), text);
    git('add', '-A');
    git('commit', '-qm', 'x');
    return git('rev-parse', 'HEAD');
  };
  const lint = (event: string, payload: object, inputs: Record<string, string> = {}, env: Record<string, string> = {}): Promise<Step> => {
    const path = join(job.temp, 'event.json');
    writeFileSync(path, JSON.stringify(payload));
    return job.main('lint', { inputs, env: { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, ...env } });
  };

  beforeEach(() => {
    job = beginJob(join(process.cwd(), 'dist'));
    git = (...args) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
        cwd: job.workspace,
        encoding: 'utf8',
        stdio: 'pipe',
      }).trim();
    git('init', '-q', '-b', 'main');
  });
  afterEach(() => job.end());

  test.each([
    ['pull_request', (base: string, head: string) => ({ pull_request: { base: { sha: base }, head: { sha: head } } })],
    ['pull_request_target', (base: string, head: string) => ({ pull_request: { base: { sha: base }, head: { sha: head } } })],
    ['merge_group', (base: string, head: string) => ({ merge_group: { base_sha: base, head_sha: head } })],
    ['push', (base: string, head: string) => ({ before: base, after: head })],
  ])('on %s fails for what the event brought, and not for what was there', async (event, payload) => {
    const base = commit('old.yml', `token: ${secretOf('old')}\n`);
    const clean = commit('a.yml', 'a: 1\n');
    const passes = await lint(event, payload(base, clean));
    expect({ code: passes.code, log: passes.lines }).toMatchObject({ code: 0 });
    const head = commit('b.yml', `token: ${secretOf('new')}\n`);
    const fails = await lint(event, payload(base, head));
    expect(fails.code).toBe(1);
    expect(fails.outputs['findings']).toBe('1');
    const [annotation] = fails.commands.filter(({ name }) => name === 'error');
    expect(annotation!.properties).toMatchObject({ file: 'b.yml', line: '1' });
    expect(`${fails.stdout}${fails.stderr}${fails.summary}${JSON.stringify(fails.outputs)}`).not.toContain(secretOf('new'));
    expect(fails.commands.map(({ name }) => name)).not.toContain('add-mask');
  });

  test.each([
    ['push', (base: string, head: string) => ({ before: base, after: head })],
    ['pull_request', (base: string, head: string) => ({ pull_request: { base: { sha: base }, head: { sha: head } } })],
    ['merge_group', (base: string, head: string) => ({ merge_group: { base_sha: base, head_sha: head } })],
  ])('on %s standard output is this and nothing else', async (event, payload) => {
    const base = commit('a.yml', 'a: 1\n');
    const head = commit('b.yml', `x: 1\nkey: ${githubToken()}\n`);
    const step = await lint(event, payload(base, head));
    const { title, opens, revoke, instead = '' } = rules.find(({ id }) => id === 'github-oauth-token')!;
    const date = git('show', '-s', '--format=%cI', head).slice(0, 10);
    const [found, where, known] = [
      `${title} gho_…`,
      `in commit ${head.slice(0, 10)} of ${date}`,
      'known by its shape, and its checksum fits',
    ];
    const ends = `End it: ${revoke}${instead === '' ? '' : `; not needed at all with actions/${instead}`}`;
    const end = githubToken().slice(-2);
    const expected = [
      `secret    ${title} (github-oauth-token) gho_…${end}`,
      '          b.yml:2:6',
      `          ${where}`,
      `          ${known}`,
      `          opens ${opens}`,
      `          end it: ${revoke}`,
      ...(instead === '' ? [] : [`          not needed at all with actions/${instead}`]),
      '',
      `1 secret found: scanned 1 commit (${base.slice(0, 10)}..${head.slice(0, 10)}) (2 contents, 235 bytes)`,
      `::error file=b.yml,line=2,col=6,title=github-oauth-token::${found}${end}, ${known}, ${where}. ${ends}`,
      '',
    ];
    expect(step.stdout.split('\n')).toEqual(expected);
    expect(step.stderr).toBe('');
  });

  test('on a new branch compares with the default branch; on a schedule scans everything; on a tag the tree', async () => {
    commit('old.yml', `token: ${secretOf('old')}\n`);
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const head = commit('a.yml', 'a: 1\n');
    const isNew = { before: '0'.repeat(40), after: head, repository: { default_branch: 'main' } };
    expect((await lint('push', isNew, {}, { GITHUB_REF: 'refs/heads/topic' })).code).toBe(0);
    expect((await lint('schedule', {})).code).toBe(1);
    expect((await lint('push', isNew, {}, { GITHUB_REF: 'refs/tags/v1' })).code).toBe(1);
  });

  test('a commit that is missing, a payload that is broken: exit code 2, never a pass', async () => {
    const head = commit('a.yml', 'a: 1\n');
    const shallow = await lint('push', { before: 'f'.repeat(40), after: head });
    expect(shallow.code).toBe(2);
    expect(shallow.lines.join('\n')).toContain('fetch-depth: 0');
    const broken = await job.main('lint', { inputs: {}, env: { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/nowhere' } });
    expect(broken.code).toBe(2);
    expect((await lint('push', { before: head, after: head }, { scna: 'tree' })).code).toBe(2);
  });

  test('shows at most ten annotations, all of the findings in the log and the summary', async () => {
    const head = commit('many.yml', Array.from({ length: 14 }, (_, index) => `token: ${secretOf(`n${index}`)}\n`).join(''));
    const step = await lint('push', { before: '0'.repeat(40), after: head, repository: { default_branch: 'main' } }, { scan: 'tree' });
    expect(step.commands.filter(({ name }) => name === 'error')).toHaveLength(10);
    expect(step.lines.filter((line) => line.startsWith('secret '))).toHaveLength(14);
    expect(step.summary.match(/many/g)!.length).toBe(14);
  });
});
