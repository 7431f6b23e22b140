import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templates } from '../scripts/templates.ts';
import { root } from '../scripts/folders.ts';

const text = "console.log('daypass', process.argv.slice(2).join(' '));\n";
const digest = createHash('sha256').update(text).digest('hex');
const script = readFileSync(join(root, 'scripts/fetch-cli.sh'), 'utf8').replaceAll('@DIGEST@', digest);
const jobToken = ['job', 'token', 'of', 'this', 'test'].join('-');
const shells = ['sh', 'bash', 'dash'].filter((shell) => found(shell) !== undefined);
const tools = ['cat', 'chmod', 'cp', 'cut', 'mkdir', 'mv', 'rm', 'sh'];

let folder: string;
let registry: Server;
let store: Server;
let seen: string[];
beforeAll(async () => {
  const serve = (answer: (request: IncomingMessage) => string | URL | undefined): Promise<Server> =>
    new Promise((resolve) => {
      const server = createServer((request, response) => {
        seen.push(`${request.url!} ${String(request.headers['job-token'])}`);
        const body = answer(request);
        if (body instanceof URL) response.writeHead(302, { location: body.href }).end();
        else response.writeHead(body === undefined ? 404 : 200).end(body);
      }).listen(0, '127.0.0.1', () => resolve(server));
    });
  store = await serve(() => text);
  registry = await serve(({ url }) =>
    url === '/api/v4/moved.js' ? new URL('/object.js', urlOf(store)) : url === '/api/v4/none.js' ? undefined : text,
  );
});
afterAll(() => [registry, store].forEach((server) => server.close()));
beforeEach(() => {
  seen = [];
  folder = mkdtempSync(join(tmpdir(), 'daypass-fetch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function found(tool: string): string | undefined {
  return ['/usr/bin', '/bin'].map((place) => join(place, tool)).find((path) => existsSync(path));
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What stands before a job's script, and `daypass version`, in an image that has these tools and Node. */
function job(url: string, more: readonly string[], { shell = 'sh', before = '', project = 'shop', after = '' } = {}): Promise<Ended> {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  mkdirSync(join(folder, project), { recursive: true });
  for (const tool of [...tools, ...more]) {
    const path = found(tool);
    if (path !== undefined && !existsSync(join(bin, tool))) symlinkSync(path, join(bin, tool));
  }
  if (!existsSync(join(bin, 'node'))) symlinkSync(process.execPath, join(bin, 'node'));
  const env = {
    PATH: bin,
    HOME: folder,
    CI_PROJECT_DIR: join(folder, project),
    CI_JOB_ID: '7',
    CI_API_V4_URL: `${urlOf(registry)}/api/v4`,
    CI_JOB_TOKEN: jobToken,
    DAYPASS_CLI_URL: url,
    DAYPASS_BINARY_URL: '',
    DAYPASS_BINARY_SHA256: '',
  };
  const whole = [before, script, after === '' ? 'daypass version' : after].join('\n');
  return new Promise((resolve) =>
    execFile(found(shell)!, ['-ec', whole], { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    ),
  );
}

describe('what the GitLab components put before a script', () => {
  test.each(shells)('in %s: runs beside `set -u` and in a folder with spaces, where only what has to be set is set', async (shell) => {
    const ended = await job(`${urlOf(registry)}/mirror.js`, ['curl'], { shell, before: 'set -u', project: 'my shop' });
    expect(ended).toEqual({ code: 0, stdout: 'daypass version\n', stderr: '' });
  });

  test.each([
    ['curl', ['curl', 'sha256sum']],
    ['node', []],
  ])('by %s: shows the token of the job to the registry of the instance, and not to where that leads on', async (_, more) => {
    const ended = await job(`${urlOf(registry)}/api/v4/moved.js`, more);
    expect(ended).toEqual({ code: 0, stdout: 'daypass version\n', stderr: '' });
    expect(seen).toEqual([`/api/v4/moved.js ${jobToken}`, '/object.js undefined']);
  });

  test.each([
    ['curl', ['curl'], 'error: 404'],
    ['node', [], 'HTTP 404'],
  ])('by %s: says what the server said, and what to do', async (_, more, says) => {
    const { code, stderr } = await job(`${urlOf(registry)}/api/v4/none.js`, more);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
    expect(stderr).toContain('see that this job can reach it, or give the address of a mirror');
  });

  test('names the Node that is needed where the image has another', async () => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/node'), '#!/bin/sh\necho undefined\n', { mode: 0o755 });
    const { code, stdout, stderr } = await job(`${urlOf(registry)}/mirror.js`, ['curl']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('this image has no Node 20.16, 22.3 or later');
    expect(seen).toEqual([]);
  });

  test('checks the digest with Node where the image has nothing else for that', async () => {
    const other = join(folder, 'other.js');
    writeFileSync(other, `${text}\n`);
    const { code, stdout, stderr } = await job(other, []);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`has the digest [0-9a-f]{64}, not ${digest}: not run`));
    expect(readdirSync(join(folder, 'shop.tmp/daypass-cli'))).toEqual([]);
  });
});

test('the component of several credentials reads each file, also where a folder has spaces in its name', async () => {
  const body = templates('0'.repeat(64)).get('templates/credentials.yml')!;
  const [, loop = ''] = /\n {4}- \|\n( {6}while [^]*?\n {6}END)\n/.exec(body) ?? [];
  const files = ['one', 'two'].map((name) => join(folder, `a ${name}.env`));
  for (const [at, file] of files.entries()) writeFileSync(file, `export SEEN_${at}=yes\n`);
  const after = `daypass_files='${files.join('\n')}'\n${loop.replace(/^ {6}/gm, '')}\necho "$SEEN_0 $SEEN_1"`;
  expect(await job(`${urlOf(registry)}/mirror.js`, [], { after })).toMatchObject({ code: 0, stdout: 'yes yes\n' });
});
