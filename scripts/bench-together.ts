import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployRole, startSandbox } from '@daypass/sandbox';
import { beginJob } from '@daypass/sandbox/runner';
import { root } from './folders.ts';

/** `actions/credentials` from the start of its process to its end: each credential of a file alone, and all of them in one step. */
const rounds = Number(process.argv[2] ?? 20);
const goal = 1.3;

const sandbox = await startSandbox();
const job = beginJob(join(root, 'dist'), sandbox.env);
const aws = { provider: 'aws', role: deployRole, region: 'us-east-1' };
const vault = { provider: 'vault', url: sandbox.vault.url, role: 'deploy', audience: 'https://vault.example' };
const stated: Readonly<Record<string, object>> = {
  deploy: aws,
  profile: { ...aws, deliver: 'file', profile: 'other' },
  database: { ...vault, secrets: { PASSWORD: 'kv/app#password' } },
  queue: { ...vault, secrets: { KEY: 'kv/other#key' } },
};
const names = Object.keys(stated);
writeFileSync(join(job.workspace, 'daypass.yml'), JSON.stringify({ credentials: stated }));

async function timed(...credentials: readonly string[]): Promise<number> {
  const step = await job.main('credentials', { inputs: { credentials: credentials.join(' ') } });
  if (step.code !== 0) throw new Error(step.lines.join('\n'));
  return step.milliseconds;
}

const together: number[] = [];
const alone = new Map(names.map((name) => [name, [] as number[]]));
for (let round = 0; round < rounds; round++) {
  together.push(await timed(...names));
  for (const name of names) alone.get(name)!.push(await timed(name));
}
job.end();
await sandbox.stop();

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const line = (what: string, value: string): void => console.log(`${what.padEnd(52)} ${value.padStart(12)}`);
for (const [name, values] of alone) line(`actions/credentials with '${name}', median`, `${median(values).toFixed(1)} ms`);
line(`actions/credentials with all ${names.length}, median`, `${median(together).toFixed(1)} ms`);
const ratio = median(together) / Math.max(...[...alone.values()].map(median));
line(`all to the slowest, goal ${goal}`, `${ratio.toFixed(2)}  ${ratio <= goal ? 'ok' : 'above the goal'}`);
