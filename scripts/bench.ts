import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forms } from '@daypass/core';
import { redactStream } from '@daypass/core/stream';
import { deployRole, startSandbox } from '@daypass/sandbox';
import { beginJob } from '@daypass/sandbox/runner';
import { root } from './folders.ts';

/** Paired in one run, so that what else the machine does falls on both: start of the process to its end, with a credential delivered. */
const rounds = Number(process.argv[2] ?? 40);
const goal = { ratio: 1.2, redactedMegabytes: 200, bundleBytes: 120 * 1024, downloadBytes: 1_500_000 };

const sandbox = await startSandbox();
const job = beginJob(join(root, 'dist'), sandbox.env);

/** Where a job of the CLI has its files. */
const temp = mkdtempSync(join(tmpdir(), 'daypass-bench-'));
for (const name of ['env', 'output']) writeFileSync(join(temp, name), '');
const github = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '7', RUNNER_TEMP: temp };
const env = {
  PATH: process.env['PATH'],
  ...sandbox.env,
  ...github,
  GITHUB_ENV: join(temp, 'env'),
  GITHUB_OUTPUT: join(temp, 'output'),
  ROLE: deployRole,
};

/** Milliseconds from the start of a process to its end. */
function timed(command: string, ...args: string[]): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'ignore'] });
    child.on('close', (code) =>
      code === 0 ? resolve(performance.now() - began) : reject(new Error(`${args.join(' ')}: exit code ${code}`)),
    );
  });
}

const client = join(root, 'test/bench/client.mjs');
const baseline = (): Promise<number> => timed(process.execPath, client);
const clientAndChild = (): Promise<number> => timed(process.execPath, client, 'true');
const execArguments = ['exec', '--provider', 'aws', '--role', deployRole, '--region', 'us-east-1', '--', 'true'];
const exec = (): Promise<number> => timed(process.execPath, join(root, 'dist/cli/index.js'), ...execArguments);
execFileSync(process.execPath, [join(root, 'scripts/sea.ts'), join(temp, 'executable')], { stdio: 'ignore' });
const executable = (): Promise<number> => timed(join(temp, 'executable/daypass'), ...execArguments);

async function ours(): Promise<number> {
  const step = await job.main('aws', { inputs: { role: deployRole, region: 'us-east-1' } });
  if (step.code !== 0) throw new Error(step.lines.join('\n'));
  return step.milliseconds;
}

interface Pair {
  readonly ours: number;
  readonly client: number;
}

/** Pairs in turns, so that neither is always the first. */
async function paired(run: () => Promise<number>, other: () => Promise<number>): Promise<readonly Pair[]> {
  const times: Pair[] = [];
  for (let round = 0; round < rounds; round++)
    times.push(round % 2 === 0 ? { client: await other(), ours: await run() } : { ours: await run(), client: await other() });
  return times;
}

/** Megabytes a second of processor time, of a log, with the forms of a JWT and of 12 more secrets. */
function redacted(): { readonly patterns: number; readonly megabytes: number } {
  const secrets = [1, 2, 3].map(() => randomBytes(300).toString('base64url')).join('.');
  const patterns = [secrets, ...Array.from({ length: 12 }, () => randomBytes(20).toString('base64'))].flatMap((secret) => forms(secret));
  const line = (at: number): string =>
    `2026-01-01T00:00:00Z INFO module.vpc.aws_subnet.private[${at}]: Creation complete [id=${randomBytes(8).toString('hex')}]\n`;
  const log = Buffer.from(Array.from({ length: 100_000 }, (_, at) => line(at)).join(''));
  const speeds = Array.from({ length: 5 }, () => {
    const stream = redactStream(patterns);
    const began = process.cpuUsage();
    for (let at = 0; at < log.length; at += 65_536) stream.push(log.subarray(at, at + 65_536));
    const { user, system } = process.cpuUsage(began);
    return log.length / (user + system);
  });
  return { patterns: patterns.length, megabytes: Math.max(...speeds) };
}

const times = await paired(ours, baseline);
const execTimes = await paired(exec, clientAndChild);
const executableTimes = await paired(executable, clientAndChild);
rmSync(temp, { recursive: true, force: true });
job.end();
await sandbox.stop();

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const line = (what: string, value: string, fits: boolean): void =>
  console.log(`${what.padEnd(52)} ${value.padStart(12)}  ${fits ? 'ok' : 'above the goal'}`);
for (const [theirs, own, pairs] of [
  ['client of 20 lines', 'actions/aws', times],
  ['the client, with true as its child', 'node dist/cli/index.js exec … -- true', execTimes],
  ['the client, with true as its child', 'the single executable: daypass exec … -- true', executableTimes],
] as const) {
  const ratio = median(pairs.map((time) => time.ours / time.client));
  line(`${theirs}, median`, `${median(pairs.map((time) => time.client)).toFixed(1)} ms`, true);
  line(`${own}, median`, `${median(pairs.map((time) => time.ours)).toFixed(1)} ms`, true);
  line(`paired ratio, goal ${goal.ratio}`, ratio.toFixed(2), ratio <= goal.ratio);
}
const { patterns, megabytes } = redacted();
line(
  `redactor of streams, ${patterns} forms, goal ${goal.redactedMegabytes}`,
  `${megabytes.toFixed(0)} MB/s`,
  megabytes >= goal.redactedMegabytes,
);
for (const name of ['aws', 'vault', 'token']) {
  const [own = 0, shared = 0] = [`${name}/index.js`, 'shared/credential.js'].map((file) => readFileSync(join(root, 'dist', file)).length);
  line(`dist/${name}/index.js with what it shares, goal ${goal.bundleBytes}`, String(own + shared), own + shared <= goal.bundleBytes);
}
const download = Number(execFileSync('sh', ['-c', 'git archive HEAD | gzip | wc -c'], { cwd: root, encoding: 'utf8' }));
line(`what a runner downloads, goal ${goal.downloadBytes} bytes`, String(download), download <= goal.downloadBytes);
