import type { ChildProcess } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sandbox, SandboxOptions, Stage } from '@daypass/sandbox';
import { deployBinding } from '@daypass/sandbox';
import { makeAuthority } from './certificate.ts';
import { canaries, leaks } from './leaks.ts';
import type { Id } from './matrix.ts';
import { errorsOf, scene, warningsOf } from './play.ts';
import type { Proxy } from './proxy.ts';
import { startProxy } from './proxy.ts';

const both: Id[] = ['aws', 'vault'];
const all: Id[] = ['aws', 'vault', 'token'];

/** A port where nothing listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isOpen(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('row 4: the mint endpoint refuses connections, then comes up', () => {
  test.concurrent.each(all)('%s waits for it', async (id) => {
    await scene({}, async ({ sandbox, main }) => {
      const port = await freePort();
      const real = new URL(sandbox.env['ACTIONS_ID_TOKEN_REQUEST_URL']!);
      const relay = createServer((socket) => {
        socket.on('error', () => undefined);
        import('node:net').then(
          ({ connect }) => {
            const upstream = connect(Number(real.port), '127.0.0.1');
            upstream.on('error', () => undefined);
            socket.pipe(upstream).pipe(socket);
          },
          () => undefined,
        );
      });
      setTimeout(() => relay.listen(port, '127.0.0.1'), 400);
      const step = await main(id, {}, { env: { ACTIONS_ID_TOKEN_REQUEST_URL: real.href.replace(real.port, String(port)) } });
      relay.close();
      expect({ code: step.code, log: step.lines }).toMatchObject({ code: 0 });
    });
  });
});

test.concurrent('row 26: a name with IPv6 addresses alone', async () => {
  await scene({}, async ({ sandbox, main }) => {
    const url = new URL(sandbox.env['ACTIONS_ID_TOKEN_REQUEST_URL']!);
    const port = Number(url.port);
    const relay = createServer((socket) => {
      const upstream = connect(port, '127.0.0.1').on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
      socket.pipe(upstream).pipe(socket);
    });
    await new Promise<void>((resolve) => relay.listen(0, '::1', resolve));
    url.hostname = 'localhost';
    url.port = String((relay.address() as AddressInfo).port);
    const step = await main(
      'token',
      {},
      {
        env: { ACTIONS_ID_TOKEN_REQUEST_URL: url.href, INJECT_LOOKUP: 'six,six,six' },
        nodeArguments: ['--import', pathToFileURL(join(process.cwd(), 'test/inject/resolver.mjs')).href],
      },
    );
    relay.close();
    expect(errorsOf(step)).toEqual([]);
    expect(step.code).toBe(0);
  });
});

describe('rows 22–25: TLS and proxies', () => {
  const authority = makeAuthority();
  const tls = authority.issue('localhost');
  const day = 86_400_000;
  const proxies: Proxy[] = [];
  afterAll(() => proxies.forEach((proxy) => proxy.stop()));
  const at = (id: Id, url: string): Record<string, string> => (id === 'aws' ? { endpoint: url } : { url });

  test.concurrent.each(both)('%s does not speak to a server whose certificate it cannot trust, and names the input', async (id) => {
    await scene({ tls }, async ({ sandbox, main }) => {
      const step = await main(id, at(id, sandbox[id as 'aws'].url));
      expect(errorsOf(step)).toEqual(['HTTP_TLS']);
      expect(step.lines.join('\n')).toContain("'ca-certificate'");
      expect(sandbox.requests.filter(({ stage }) => stage === 'exchange')).toEqual([]);
    });
  });

  test.concurrent.each(both)('%s trusts the authority that it is given, as text and as a file', async (id) => {
    await scene({ tls }, async ({ sandbox, job, main }) => {
      writeFileSync(join(job.workspace, 'ca.pem'), authority.cert);
      for (const certificate of [authority.cert, 'ca.pem']) {
        const step = await main(id, { ...at(id, sandbox[id as 'aws'].url), 'ca-certificate': certificate });
        expect({ code: step.code, log: step.lines }).toMatchObject({ code: 0 });
      }
      const step = await main(id, at(id, sandbox[id as 'aws'].url), { env: { NODE_EXTRA_CA_CERTS: join(job.workspace, 'ca.pem') } });
      expect(step.code).toBe(0);
    });
  });

  test.concurrent.each([
    ['has expired', authority.issue('localhost', { from: new Date(Date.now() - 2 * day), to: new Date(Date.now() - day) })],
    ["is another host's", authority.issue('other.example')],
  ])('a certificate that %s is refused at once', async (_, certificate) => {
    await scene({ tls: certificate }, async ({ sandbox, main }) => {
      const step = await main('vault', { url: sandbox.vault.url, 'ca-certificate': authority.cert });
      expect(errorsOf(step)).toEqual(['HTTP_TLS']);
      expect(sandbox.requests.filter(({ stage }) => stage === 'exchange')).toEqual([]);
    });
  });

  test.concurrent.each(both)('a handshake that is cut once is tried again by %s', async (id) => {
    await scene({ tls }, async ({ sandbox, main }) => {
      const secure = Number(new URL(sandbox[id as 'aws'].url).port);
      let connections = 0;
      const relay = createServer((socket) => {
        socket.on('error', () => undefined);
        if (++connections === 1) return void socket.once('data', () => socket.resetAndDestroy());
        const upstream = connect(secure, '127.0.0.1').on('error', () => undefined);
        socket.pipe(upstream).pipe(socket);
      });
      await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
      const url = `https://localhost:${(relay.address() as AddressInfo).port}`;
      const step = await main(id, { ...at(id, url), 'ca-certificate': authority.cert });
      relay.close();
      expect({ code: step.code, log: step.lines }).toMatchObject({ code: 0 });
      expect(connections).toBeGreaterThan(1);
    });
  });

  test.concurrent.each(both)('a server that speaks TLS 1.1 alone is refused at once by %s', async (id) => {
    await scene({}, async ({ main }) => {
      const old = createTlsServer({ ...tls, minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' });
      let handshakes = 0;
      old.on('tlsClientError', () => handshakes++);
      await new Promise<void>((resolve) => old.listen(0, '127.0.0.1', resolve));
      const url = `https://localhost:${(old.address() as AddressInfo).port}`;
      const step = await main(id, { ...at(id, url), 'ca-certificate': authority.cert });
      old.close();
      expect(errorsOf(step)).toEqual(['HTTP_TLS']);
      expect(handshakes).toBe(1);
    });
  });

  // A name that is not loopback, since loopback is never proxied; the proxy alone knows where it is.
  const name = 'receiver.test';
  const proxied: SandboxOptions = { tls: authority.issue(name) };
  const remote = (id: Id, sandbox: Sandbox): { port: string; inputs: Record<string, string> } => {
    const url = new URL(sandbox[id as 'aws'].url);
    return { port: url.port, inputs: { ...at(id, url.href.replace('localhost', name)), 'ca-certificate': authority.cert } };
  };

  test.concurrent.each(both)('%s goes through the proxy of the input and of the environment; no-proxy excepts hosts', async (id) => {
    const proxy = await startProxy();
    proxies.push(proxy);
    await scene(proxied, async ({ sandbox, main }) => {
      const { port, inputs } = remote(id, sandbox);
      const viaInput = await main(id, { ...inputs, 'https-proxy': proxy.url });
      const viaVariable = await main(id, inputs, { env: { HTTPS_PROXY: proxy.url } });
      expect([viaInput.code, viaVariable.code]).toEqual([0, 0]);
      expect(new Set(proxy.targets)).toEqual(new Set([`${name}:${port}`]));
      const before = proxy.targets.length;
      const exceptions = `other.example, ${name}:${port}`;
      const excepted = await main(id, { ...inputs, 'https-proxy': proxy.url, 'no-proxy': exceptions });
      expect(errorsOf(excepted)).toEqual(['HTTP_UNREACHABLE']);
      expect(proxy.targets).toHaveLength(before);
    });
  });

  test.concurrent.each(both)('407 of the proxy ends %s at once; a cut CONNECT and 502 are tried again', async (id) => {
    const proxy = await startProxy();
    proxies.push(proxy);
    await scene(proxied, async ({ sandbox, main }) => {
      const inputs = { ...remote(id, sandbox).inputs, 'https-proxy': proxy.url };
      proxy.refuse(407);
      const refused = await main(id, inputs);
      expect(errorsOf(refused)).toEqual(['HTTP_PROXY']);
      expect(proxy.targets).toHaveLength(1);
      proxy.refuse(0, 502);
      expect((await main(id, inputs)).code).toBe(0);
    });
  });
});

describe('rows 48 and 49: what a secret may hold, and how it may be named', () => {
  const nasty = [
    'line one\nline two::error::x',
    '::set-output name=a::b',
    '::stop-commands::x',
    '%0A%0D%25',
    'a\r\nb\rc',
    ']]>&<"\'',
    '\u0000nul\u0000',
    'x'.repeat(5) + '\ud800' + 'lone surrogate',
    'y'.repeat(100 * 1024) + 'Z9',
    '##[add-mask]x',
    'EOF\nghadelimiter_x\nEOF',
    '{"a":"leaf-value-1","b":["leaf-value-2"]}',
  ];

  test.concurrent.each(both)('whatever it holds, %s delivers it byte for byte, and it shows nowhere', async (id) => {
    const secrets = Object.fromEntries(nasty.map((value, index) => [`s${index}`, value]));
    const engines = { 'kv/': { type: 'kv', version: 2, secrets: { all: secrets } } } as const;
    await scene({ aws: { secrets }, vault: { engines } }, async ({ sandbox, job, main }) => {
      const place = (index: number): string => (id === 'aws' ? `secretsmanager/s${index}` : `kv/all#s${index}`);
      const step = await main(id, { deliver: 'none', secrets: nasty.map((_, index) => `S${index} = ${place(index)}`).join('\n') });
      expect(errorsOf(step)).toEqual([]);
      // A file of UTF-8 cannot hold a lone surrogate; Node writes U+FFFD for it, as it does on every socket.
      nasty.forEach((value, index) => expect(step.outputs[`S${index}`]).toBe(value.toWellFormed()));
      const names = new Set(step.commands.map(({ name }) => name));
      expect([...names].sort()).toEqual(['add-mask', 'endgroup', 'group']);
      expect(leaks(canaries(sandbox, [step]), job, [step])).toEqual([]);
    });
  });

  test.concurrent.each([
    'PATH',
    'NODE_OPTIONS',
    'BASH_ENV',
    'LD_PRELOAD',
    'GITHUB_ENV',
    'RUNNER_TEMP',
    'ACTIONS_RUNTIME_TOKEN',
    'GIT_SSH_COMMAND',
    'token',
    'EXPIRES-AT',
  ])('a secret named %s is refused before anything is minted', async (name) => {
    await scene({}, async ({ sandbox, main }) => {
      for (const [id, place] of [
        ['aws', 'secretsmanager/prod/key'],
        ['vault', 'kv/app#password'],
      ] as const) {
        // Each has outputs of its own beside those of all.
        const own = name === 'token' && id === 'aws' ? 'session-token' : name;
        const step = await main(id, { secrets: `${own} = ${place}`, 'deliver-secrets': 'env' });
        expect(errorsOf(step)).toEqual(['INPUT_INVALID']);
      }
      expect(sandbox.requests).toEqual([]);
    });
  });

  test.concurrent('a field whose name would be one of those is refused too, and what was granted is given back', async () => {
    const engines = { 'kv/': { type: 'kv', version: 2, secrets: { app: { path: 'x'.repeat(9) } } } } as const;
    await scene({ vault: { engines } }, async ({ sandbox, job, main }) => {
      const step = await main('vault', { secrets: '* = kv/app', 'deliver-secrets': 'env' });
      expect(errorsOf(step)).toEqual(['SECRETS_COLLISION']);
      await job.post();
      expect(sandbox.vault.tokens()).toEqual([]);
    });
  });
});

describe('row 54: files that are not what they seem', () => {
  test.concurrent.each(both)('%s does not write through a link that lies in its way', async (id) => {
    await scene({}, async ({ job, main }) => {
      const first = await main(id, { deliver: 'file' });
      const folder = readdirSync(job.temp).find((name) => name.startsWith('daypass-job-'))!;
      expect(first.code).toBe(0);
      await job.post();
      const victim = join(job.folder, 'victim');
      writeFileSync(victim, 'precious');
      symlinkSync(job.folder, join(job.temp, folder));
      const second = await main(id, { deliver: 'file' });
      expect(errorsOf(second)).toEqual(['DELIVER_FOLDER_UNSAFE']);
      expect(readFileSync(victim, 'utf8')).toBe('precious');
    });
  });

  const onUnix = process.platform === 'win32' ? test.skip : test.concurrent;
  onUnix('a pipe in place of the shared file or of the record neither holds the step up nor is written to', async () => {
    await scene({}, async ({ job, main }) => {
      const first = await main('aws', { deliver: 'file', profile: 'one' });
      const file = first.outputs['credentials-file']!;
      rmSync(file);
      execFileSync('mkfifo', [file, join(job.workspace, 'record')]);
      expect(errorsOf(await main('aws', { deliver: 'file', profile: 'two' }))).toEqual(['DELIVER_FILE_UNSAFE']);
      expect(errorsOf(await main('aws', { 'audit-file': 'record' }))).toEqual(['LIFE_AUDIT_UNWRITABLE']);
    });
  });

  onUnix('a folder that others may write to is not used', async () => {
    await scene({}, async ({ job, main }) => {
      const { outputs } = await main('vault', { deliver: 'file' });
      const folder = join(outputs['credentials-file']!, '..');
      chmodSync(folder, 0o777);
      expect(errorsOf(await main('vault', { deliver: 'file' }))).toEqual(['DELIVER_FOLDER_UNSAFE']);
      await job.post();
    });
  });
});

describe('rows 59–62: giving back in post', () => {
  test.concurrent.each(['reset', 'http 503', 'http 503 after 1', 'http 412'])('%s once is tried again', async (fault) => {
    await scene({}, async ({ sandbox, job, main }) => {
      await main('vault');
      sandbox.inject('revoke', fault);
      const [post] = await job.post();
      expect({ code: post!.code, warnings: warningsOf(post!) }).toEqual({ code: 0, warnings: [] });
      expect(sandbox.vault.tokens()).toEqual([]);
    });
  });

  test.concurrent('a token that the receiver calls invalid is gone, quietly; a bare refusal is not', async () => {
    for (const [text, warnings] of [
      ['permission denied: invalid token', 0],
      ['permission denied', 1],
    ] as const) {
      await scene({}, async ({ sandbox, job, main }) => {
        await main('vault');
        sandbox.always('revoke', `says 403 {"errors":["${text}"]}`);
        const [post] = await job.post();
        expect({ code: post!.code, warnings: warningsOf(post!).length }).toEqual({ code: 0, warnings });
      });
    }
  });

  test.concurrent.each([
    ['true', 0],
    ['required', 1],
  ])(
    'with the endpoint down for good and revoke: %s post ends with %i, and says until when the token lives',
    async (revoke, code) => {
      await scene({}, async ({ sandbox, job, main }) => {
        const step = await main('vault', { revoke });
        sandbox.always('revoke', 'reset');
        const [post] = await job.post();
        expect(post!.code).toBe(code);
        expect(warningsOf(post!).join()).toContain(`may live until ${step.outputs['expires-at']!.slice(0, 16)}`);
        const record = readFileSync(join(job.temp, 'daypass-audit.jsonl'), 'utf8');
        expect(record).toContain('"revocation":"failed"');
        expect(post!.milliseconds).toBeLessThan(28_000);
      });
    },
    30_000,
  );

  test.concurrent('files of the workspace that main read and a later step removed hold nothing up', async () => {
    await scene({}, async ({ sandbox, job, main }) => {
      const files = { policy: join(job.workspace, 'role.json'), sealed: join(job.workspace, 'license.enc') };
      writeFileSync(files.policy, JSON.stringify(deployBinding));
      writeFileSync(files.sealed, sandbox.aws.encrypt('the-license-text'));
      const vault = await main('vault', { deliver: 'file', 'trust-policy': 'role.json' });
      const aws = await main('aws', { deliver: 'file', secrets: 'L = kms/decrypt?file=license.enc' });
      expect([vault.code, aws.code]).toEqual([0, 0]);
      for (const path of Object.values(files)) rmSync(path);
      const post = await job.post();
      expect(post.map((step) => [step.code, errorsOf(step)])).toEqual([
        [0, []],
        [0, []],
      ]);
      expect(sandbox.vault.tokens()).toEqual([]);
      expect(readdirSync(job.temp)).toEqual(['daypass-audit.jsonl']);
    });
  });

  test.concurrent('a state that was tampered with is not trusted: no token goes to an endpoint that the inputs do not name', async () => {
    await scene({}, async ({ sandbox, job, main }) => {
      const step = await main('vault');
      const state = step.state['daypass']!;
      const before = sandbox.requests.length;
      for (const wrong of [
        state.replaceAll(sandbox.vault.url, 'https://evil.example'),
        state.replace(/"run":"\w+"/, '"run":"000000000000"'),
        state.replace('"version":1', '"version":2'),
        '{',
        'null',
      ]) {
        const again = await job.main('vault', { inputs: {}, env: { ...{}, STATE_daypass: wrong } });
        expect(again.code).toBe(1);
      }
      const [post] = (await job.post({ STATE_daypass: state.replaceAll(sandbox.vault.url, 'https://evil.example') })).slice(-1);
      expect(post!.code).toBe(0);
      expect(errorsOf(post!).length + warningsOf(post!).length).toBeGreaterThan(0);
      expect(sandbox.requests.slice(before).filter(({ stage }) => stage === 'revoke')).toEqual([]);
    });
  });
});

describe('rows 63 and 64: the job is cancelled, or its runner dies', () => {
  const points: [Id, Stage, string][] = [
    ['token', 'mint', 'silent'],
    ['aws', 'mint', 'silent'],
    ['aws', 'exchange', 'silent'],
    ['aws', 'exchange', 'dribble'],
    ['aws', 'read', 'silent'],
    ['vault', 'mint', 'silent'],
    ['vault', 'exchange', 'silent'],
    ['vault', 'other', 'silent'],
    ['vault', 'read', 'silent'],
    ['vault', 'read', 'http 503 after 30'],
  ];
  const secretsOf = { aws: 'A = secretsmanager/prod/key', vault: 'A = kv/app#password', token: '' };

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
    test.concurrent.each(points)(
      `${signal} to %s while %s is %s`,
      async (id, stage, fault) => {
        await scene({}, async ({ sandbox, job, main }) => {
          sandbox.always(stage, fault);
          let child: ChildProcess | undefined;
          const running = main(id, id === 'token' ? {} : { secrets: secretsOf[id] }, { onStart: (started) => (child = started) });
          while (!sandbox.requests.some((seen) => seen.stage === stage)) await new Promise((resolve) => setTimeout(resolve, 20));
          const sentAt = Date.now();
          child!.kill(signal);
          const step = await running;
          expect(Date.now() - sentAt).toBeLessThan(7_000);
          expect(step.code).not.toBe(0);
          if (signal !== 'SIGKILL') expect(errorsOf(step)).toContain('LIFE_CANCELLED');
          expect(isOpen(child!.pid!)).toBe(false);
          sandbox.always(stage, undefined);
          const post = await job.post();
          expect(post.map(({ code }) => code)).toEqual([0]);
          expect(sandbox.vault.tokens()).toEqual([]);
          expect(leaks(canaries(sandbox, [step, ...post]), job, [step, ...post])).toEqual([]);
        });
      },
      20_000,
    );
  }

  test.concurrent('files that a dead runner left are swept by the next job', async () => {
    await scene({}, async ({ job, main }) => {
      const left = join(job.temp, 'daypass-job-0123456789ab');
      mkdirSync(left, { mode: 0o700 });
      writeFileSync(join(left, 'vault-token'), 'x');
      expect((await main('vault')).code).toBe(0);
      expect(existsSync(left)).toBe(false);
    });
  });
});

describe('row 66: several steps in one job', () => {
  test.concurrent('each post gives back its own, and leaves the others alone', async () => {
    await scene({}, async ({ sandbox, job, main }) => {
      const steps = [
        await main('vault', { deliver: 'file' }),
        await main('vault', { deliver: 'file' }),
        await main('aws', { deliver: 'file', profile: 'one' }),
        await main('aws', { deliver: 'file', profile: 'two' }),
      ];
      expect(steps.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
      expect(sandbox.vault.tokens()).toHaveLength(2);
      expect(steps[0]!.outputs['credentials-file']).not.toBe(steps[1]!.outputs['credentials-file']);
      expect(steps[2]!.outputs['credentials-file']).toBe(steps[3]!.outputs['credentials-file']);
      expect(readFileSync(steps[2]!.outputs['credentials-file']!, 'utf8').match(/^\[(one|two)\]$/gm)).toEqual(['[one]', '[two]']);
      const post = await job.post();
      expect(post.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
      expect(sandbox.vault.tokens()).toEqual([]);
      expect(readdirSync(job.temp)).toEqual(['daypass-audit.jsonl']);
    });
  });
});
