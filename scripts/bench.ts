import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployRole, startSandbox } from '@daypass/sandbox';
import { beginJob } from '@daypass/sandbox/runner';
import { root } from './folders.ts';

/** Paired in one run, so that what else the machine does falls on both: start of the process to its end, with a credential delivered. */
const rounds = Number(process.argv[2] ?? 40);
const goal = { ratio: 1.2, bundleBytes: 120_000, downloadBytes: 1_500_000 };

const sandbox = await startSandbox();
const job = beginJob(join(root, 'dist'), sandbox.env);

function baseline(): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'test/bench/client.mjs')], {
      env: { PATH: process.env['PATH'], ...sandbox.env, ROLE: deployRole },
      stdio: 'inherit',
    });
    child.on('close', (code) => (code === 0 ? resolve(performance.now() - began) : reject(new Error('the client got no credential'))));
  });
}

async function ours(): Promise<number> {
  const step = await job.main('aws', { inputs: { role: deployRole, region: 'us-east-1' } });
  if (step.code !== 0) throw new Error(step.lines.join('\n'));
  return step.milliseconds;
}

const times: { ours: number; client: number }[] = [];
for (let round = 0; round < rounds; round++)
  times.push(round % 2 === 0 ? { client: await baseline(), ours: await ours() } : { ours: await ours(), client: await baseline() });
job.end();
await sandbox.stop();

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const ratio = median(times.map((time) => time.ours / time.client));
const line = (what: string, value: string, fits: boolean): void =>
  console.log(`${what.padEnd(52)} ${value.padStart(12)}  ${fits ? 'ok' : 'above the goal'}`);
line('client of 20 lines, median', `${median(times.map(({ client }) => client)).toFixed(1)} ms`, true);
line('actions/aws, median', `${median(times.map((time) => time.ours)).toFixed(1)} ms`, true);
line(`paired ratio, goal ${goal.ratio}`, ratio.toFixed(2), ratio <= goal.ratio);
for (const name of ['aws', 'vault', 'token']) {
  const { length } = readFileSync(join(root, 'dist', name, 'index.js'));
  line(`dist/${name}/index.js, goal ${goal.bundleBytes} bytes`, String(length), length <= goal.bundleBytes);
}
const download = Number(execFileSync('sh', ['-c', 'git archive HEAD | gzip | wc -c'], { cwd: root, encoding: 'utf8' }));
line(`what a runner downloads, goal ${goal.downloadBytes} bytes`, String(download), download <= goal.downloadBytes);
