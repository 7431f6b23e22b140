import { startSandbox } from '@daypass/sandbox';
import { beginJob } from '@daypass/sandbox/runner';
import { join } from 'node:path';
import { deployRole } from '@daypass/sandbox';
import { errorsOf, scene } from './play.ts';

describe('row 35: a server that asks for a minute', () => {
  test.concurrent.each(['aws', 'vault'] as const)('%s waits, and says so every 15 s', async (id) => {
    await scene({}, async ({ sandbox, main }) => {
      sandbox.inject('exchange', 'http 429 after 60');
      const step = await main(id);
      expect(errorsOf(step)).toEqual([]);
      expect(step.milliseconds).toBeGreaterThanOrEqual(60_000);
      expect(step.lines.filter((line) => line.startsWith('waiting '))).toHaveLength(4);
    });
  });
});

describe('row 65: 200 jobs start at once, and half of all answers are 503 for ten seconds', () => {
  test('all get their credential, with at most three times the requests, in no waves', async () => {
    const sandbox = await startSandbox();
    const outage = setInterval(() => sandbox.always('exchange', Math.random() < 0.5 ? 'http 503' : undefined), 20);
    setTimeout(() => {
      clearInterval(outage);
      sandbox.always('exchange', undefined);
    }, 10_000);
    const jobs = Array.from({ length: 200 }, () => beginJob(join(process.cwd(), 'dist'), sandbox.env));
    const steps = await Promise.all(
      jobs.map((job) => job.main('aws', { inputs: { role: deployRole, region: 'us-east-1', timeout: '10m' } })),
    );
    jobs.forEach((job) => job.end());
    const exchanges = sandbox.requests.filter(({ stage }) => stage === 'exchange');
    await sandbox.stop();
    expect(steps.flatMap((step) => (step.code === 0 ? [] : step.lines.slice(0, 1)))).toEqual([]);
    expect(exchanges.length).toBeLessThanOrEqual(600);
    const slots = new Map<number, number>();
    for (const { at } of exchanges) slots.set(Math.floor(at / 100), (slots.get(Math.floor(at / 100)) ?? 0) + 1);
    expect(Math.max(...slots.values())).toBeLessThanOrEqual(40);
  });
});
