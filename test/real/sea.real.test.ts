import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { deployRole } from '@daypass/sandbox';
import { root } from '../../scripts/folders.ts';

/** Where the executable is alone: no Node, no git, nothing on PATH, and a folder of temporary files that shows what it leaves. */
let home: string;
let daypass: string;
const env = (more: Record<string, string> = {}): Record<string, string> => ({
  PATH: join(home, 'empty'),
  HOME: home,
  TMPDIR: join(home, 'tmp'),
  ...more,
});

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'daypass-sea-'));
  for (const name of ['empty', 'tmp', 'tree']) mkdirSync(join(home, name));
  execFileSync(process.execPath, [join(root, 'scripts/sea.ts'), join(home, 'build')], { stdio: ['ignore', 'ignore', 'pipe'] });
  daypass = join(home, 'build/daypass');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function run(args: readonly string[], more?: Record<string, string>): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn(daypass, args, { env: env(more), cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, error] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
  const code = await ended(child);
  return { code, out, error };
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('close', resolve));

test('is one file, and holds no folder of the machine that built it', () => {
  expect(readdirSync(join(home, 'build'))).toEqual(['daypass']);
  const bytes = readFileSync(daypass);
  expect([bytes.includes(root), bytes.includes(join(home, 'build'))]).toEqual([false, false]);
});

test('says its version and its help, and what is wrong with a command line', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, error: '' });
  expect(await run(['help'])).toMatchObject({ code: 0, out: expect.stringContaining('usage: daypass COMMAND') as string, error: '' });
  expect(await run(['exce'])).toMatchObject({ code: 2, error: expect.stringContaining("did you mean 'exec'?") as string });
});

test('shows the demo, and leaves nothing behind', async () => {
  const { code, out, error } = await run(['demo']);
  expect([code, error]).toEqual([0, '']);
  expect(out).toContain('Everything went as it should');
  expect(readdirSync(join(home, 'tmp'))).toEqual([]);
});

test('gives a command a credential of its own sandbox', async () => {
  const file = join(home, 'sandbox.env');
  const sandbox = spawn(daypass, ['sandbox', '--variables', file], { env: env(), cwd: home, stdio: 'ignore' });
  const stopped = ended(sandbox);
  for (let tries = 0; tries < 100 && !existsSync(file); tries++) await delay(100);
  const variables = readFileSync(file, 'utf8').trim().split('\n');
  const had = Object.fromEntries(variables.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
  const options = ['--provider', 'aws', '--role', deployRole, '--region', 'us-east-1', '--redact', 'off'];
  const { code, out } = await run(['exec', ...options, '--', '/bin/sh', '-c', 'echo "${#AWS_SESSION_TOKEN} $AWS_REGION"; exit 3'], had);
  const missing = await run(['exec', ...options, '--', 'no-such-command'], had);
  sandbox.kill('SIGINT');
  expect([code, missing.code, await stopped]).toEqual([3, 127, 0]);
  expect(out).toMatch(/^\d{3,} us-east-1\n$/);
});

test('finds a secret in a folder, in one thread and in several', async () => {
  const secret = Buffer.from('sea-Zq8rT2mVx0Lw').toString('base64').replace(/[=+/]/g, 'k');
  writeFileSync(join(home, 'tree/a.yml'), `token: ${secret}\n`);
  const small = await run(['lint', 'tree']);
  const words = Array.from({ length: 16_000 }, (_, at) => `line ${at} of a text in which nothing stands\n`).join('');
  for (let at = 0; at < 40; at++) writeFileSync(join(home, `tree/${at}.txt`), words);
  expect(statSync(join(home, 'tree/0.txt')).size * 40).toBeGreaterThan(24_000_000);
  const large = await run(['lint', 'tree']);
  for (const { code, out, error } of [small, large]) {
    expect([code, error]).toEqual([1, '']);
    expect(out).toContain('a.yml:1');
    expect(out).not.toContain(secret);
  }
  expect(large.out).toContain('41 contents');
});
