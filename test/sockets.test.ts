import fc from 'fast-check';
import type { Stage } from '@daypass/sandbox';
import { canaries, leaks } from './leaks.ts';
import type { Id } from './matrix.ts';
import { errorsOf, scene, warningsOf } from './play.ts';

const runs = Number(process.env['SOCKET_RUNS'] ?? 50);
const timeoutSeconds = 6;
const graceSeconds = 7;

const fault = fc.constantFrom(
  'reset',
  'lost',
  'cut',
  'html',
  'empty',
  'silent',
  'http 403',
  'http 500',
  'http 412',
  'http 429 after 1',
  'http 503 after 2',
);
const stages: Stage[] = ['mint', 'exchange', 'read', 'revoke', 'other'];
const plans = fc.record({
  id: fc.constantFrom<Id>('aws', 'vault', 'token'),
  faults: fc.array(fc.tuple(fc.constantFrom(...stages), fault), { maxLength: 4 }),
});
const secrets: Readonly<Partial<Record<Id, string>>> = { aws: 'A = secretsmanager/prod/key', vault: 'A = kv/app#password' };
/** What test/sequences.test.ts proves a thousand times in virtual time, on real sockets and with the bundles as processes. */
const drawn = fc.sample(plans, runs).map((plan) => [JSON.stringify(plan), plan] as const);

describe('random sequences of faults, on sockets', () => {
  test.concurrent.each(drawn)(
    '%s',
    (_, { id, faults }) =>
      scene({}, async ({ sandbox, job, main }) => {
        for (const [stage, name] of faults) sandbox.inject(stage, name);
        const reads = secrets[id] === undefined ? {} : { secrets: secrets[id] };
        const step = await main(id, { timeout: `${timeoutSeconds}s`, ...reads });
        expect(step.milliseconds).toBeLessThanOrEqual((timeoutSeconds + graceSeconds) * 1000);
        expect(step.code === 0).toBe(step.outputs['expires-at'] !== undefined);
        expect(step.code === 0).toBe(errorsOf(step).length === 0);
        const asked = [...sandbox.requests];
        expect(asked.filter(({ stage }) => stage === 'exchange').length).toBeLessThanOrEqual(16);
        for (const [index, { stage, at, fault: name }] of asked.entries()) {
          const wait = Number(/after (\d+)$/.exec(name ?? '')?.[1] ?? 0) * 1000;
          const again = asked.slice(index + 1).find((other) => other.stage === stage);
          if (again !== undefined && stage !== 'revoke') expect(again.at - at).toBeGreaterThanOrEqual(wait);
        }
        const post = await job.post();
        expect(post.map(({ code }) => code)).toEqual([0]);
        // An answer that came too late was lost as well.
        const late = errorsOf(step).includes('HTTP_OUT_OF_TIME') ? 1 : 0;
        const lost = sandbox.requests.filter(({ stage, fault: name }) => stage === 'exchange' && /^(lost|cut)$/.test(name ?? '')).length;
        const told = [step, ...post].flatMap(warningsOf).filter((text) => text.includes('may live until')).length;
        expect(sandbox.vault.tokens().length).toBeLessThanOrEqual(lost + late + told);
        expect(leaks(canaries(sandbox, [step, ...post]), job, [step, ...post])).toEqual([]);
      }),
    60_000,
  );
});
