import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fault, Sandbox } from '@daypass/sandbox';
import { parseDuration } from '@daypass/core';
import { canaries, leaks } from './leaks.ts';
import type { Id, Row } from './matrix.ts';
import { rows } from './matrix.ts';
import { errorsOf, scene } from './play.ts';

/** What a run may take beyond `timeout` (DESIGN §4). */
const graceMs = 7_000;
const maxMs = 40_000;
/** Faults by which a token came into being that no client can know of: it expires by itself. */
const hidesWhatWasGranted = /^(lost|cut|dribble|another answer)$/;

function forProvider<T>(value: T | Readonly<Partial<Record<Id, T>>> | undefined, id: Id): T | undefined {
  const isPerProvider = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isPerProvider ? (value as Readonly<Partial<Record<Id, T>>>)[id] : (value as T | undefined);
}

/** A name for 127.0.0.1 where the resolver is what is at fault. */
function named(env: Sandbox['env'], isNamed: boolean): Record<string, string | undefined> {
  return isNamed ? { ACTIONS_ID_TOKEN_REQUEST_URL: env['ACTIONS_ID_TOKEN_REQUEST_URL']!.replace('127.0.0.1', 'localhost') } : {};
}

async function play(row: Row, id: Id): Promise<void> {
  await scene(row.sandbox ?? {}, async ({ sandbox, job, main }) => {
    const timeout = parseDuration(row.inputs?.['timeout'] ?? '2m')!;
    const once = forProvider<readonly Fault[]>(row.inject, id) ?? [];
    const always = forProvider<Fault>(row.always, id);
    if (row.stage !== undefined) sandbox.inject(row.stage, ...once);
    if (row.stage !== undefined && always !== undefined) sandbox.always(row.stage, always);
    const nodeArguments =
      row.injected === undefined ? [] : ['--import', pathToFileURL(join(process.cwd(), `test/inject/${row.injected}.mjs`)).href];
    const step = await main(id, row.inputs, { env: { ...named(sandbox.env, row.injected === 'resolver'), ...row.env }, nodeArguments });
    const asked = sandbox.requests.filter(({ stage }) => stage === row.stage).length;
    const minted = sandbox.requests.filter(({ stage }) => stage === 'mint').length;
    const post = await job.post({}, row.injected === 'clock' ? nodeArguments : []);

    const ends = forProvider<string>(row.ends, id)!;
    const codes = errorsOf(step);
    expect({ ends: step.code === 0 ? 'granted' : codes.join(), stderr: step.stderr, log: step.lines }).toEqual({
      ends: expect.stringMatching(new RegExp(`^(${ends})$`)) as string,
      stderr: '',
      log: expect.anything() as string[],
    });
    expect(step.code === 0).toBe(step.outputs['expires-at'] !== undefined);
    if (row.calls !== undefined) expect(asked).toBeLessThanOrEqual(row.calls);
    if (row.mints !== undefined) expect(minted).toBe(row.mints);
    expect(step.milliseconds).toBeLessThanOrEqual(timeout * 1000 + graceMs);
    if (row.atLeastMs !== undefined) expect(step.milliseconds).toBeGreaterThanOrEqual(row.atLeastMs);
    if (row.says !== undefined) expect(step.lines.join('\n')).toContain(row.says);
    // Whatever happened: post is green, every token that was handed out is dead, and nothing leaked, not even what a server echoes (T29).
    expect(post.map(({ code }) => code)).toEqual([0]);
    const lost = sandbox.requests.filter(({ stage, fault }) => stage === 'exchange' && hidesWhatWasGranted.test(fault ?? '')).length;
    expect(sandbox.vault.tokens().length).toBeLessThanOrEqual(lost);
    expect(leaks(canaries(sandbox, [step, ...post]), job, [step, ...post])).toEqual([]);
  });
}

describe('the fault matrix: each row, against the bundles as they ship', () => {
  test.concurrent.each(rows.flatMap((row) => row.on.map((id) => [row.row, id, row.fault, row] as const)))(
    'row %i, %s: %s',
    (_, id, __, row) => play(row, id),
    maxMs,
  );
});
