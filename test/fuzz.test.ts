import fc from 'fast-check';
import { Secret } from '@daypass/core';
import { platform } from '@daypass/ci/github';
import { masked, readLog } from '@daypass/sandbox/runner';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step } from '@daypass/sandbox/runner';
import { canaries, leaks } from './leaks.ts';
import { scene } from './play.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 10_000);

/** Secrets as servers really send them, and as nobody should: each with a canary inside that no innocent text holds. */
const secretText = fc
  .tuple(
    fc.stringMatching(/^[A-Za-z0-9+/]{16,40}$/),
    fc.constantFrom('', '\n', '\r\n', '::error::', '%0A', '##[group]', '"', "'", '&<', '\u0000', ' ', '{"a":"', '\u202e', '\u001b[31m'),
    fc.string({ maxLength: 12 }),
  )
  .map(([canary, between, tail]) => ({ canary, text: `${canary}${between}${tail}${between}${canary}` }));

/** Ways in which a program prints what it holds. */
const printers: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `token=${text};`,
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(`${text}\n`).toString('base64'),
  (text) => Buffer.from(text).toString('hex'),
  (text) => Buffer.from(text).toString('base64url'),
  (text) => JSON.stringify({ value: text }),
  (text) => encodeURIComponent(text.toWellFormed()),
];

describe('masks and the log (T8, T9)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daypass-fuzz-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => [name, join(folder, name)]),
  );

  test(`in ${runs} runs through the real sink no secret shows, and no command is forged`, () => {
    fc.assert(
      fc.property(
        secretText,
        fc.nat(printers.length - 1),
        fc.string({ maxLength: 60 }),
        fc.constantFrom('line', 'annotation', 'group', 'summary'),
        ({ canary, text }, printer, around, kind) => {
          for (const path of Object.values(files)) writeFileSync(path, '');
          let out = '';
          const host = {
            env: { ...files, RUNNER_TEMP: folder },
            system: 'linux' as const,
            write: (written: string) => void (out += written),
            now: () => 0,
            monotonic: () => 0,
            random: () => 0,
            sleep: () => Promise.resolve(),
          };
          const job = platform.attach(host);
          job.emit({ kind: 'mask', secret: new Secret(text) });
          const said = `${around}${printers[printer]!(text)}`;
          if (kind === 'line') job.emit({ kind, text: said });
          if (kind === 'annotation') job.emit({ kind, level: 'warning', title: around, message: said });
          if (kind === 'group') job.emit({ kind, title: said, lines: [said, around] });
          if (kind === 'summary') job.emit({ kind, markdown: said });

          // An encoded secret does not hold its canary: there the whole encoded text must not show.
          const printed = printers[printer]!(text);
          const needle = printed.includes(canary) ? canary : printed;
          const masks = new Set<string>();
          const log = readLog(out, masks);
          const seen = `${log.lines.join('\n')}\n${masked(readFileSync(files['GITHUB_STEP_SUMMARY']!, 'utf8'), masks)}`;
          expect(seen).not.toContain(needle);
          const issued = { line: [], annotation: ['warning'], group: ['group', 'endgroup'], summary: [] }[kind];
          expect(log.commands.map(({ name }) => name).filter((name) => name !== 'add-mask')).toEqual(issued);
          // What any later program prints of it is hidden by the runner.
          expect(masked(printed, masks)).not.toContain(needle);
        },
      ),
      { numRuns: runs },
    );
  }, 300_000);
});

describe('masks of the bundles as they ship', () => {
  const steps = Number(process.env['FUZZ_PROCESSES'] ?? 200);
  const perJob = 10;
  /** For the slowest machine. */
  const maxMsEach = 1_000;

  test(
    `in ${steps} steps no secret shows in the log, the summary, the record, or files that are left`,
    async () => {
      const texts = fc.sample(secretText, { numRuns: steps, seed: 7 });
      const jobs = Array.from({ length: Math.ceil(steps / perJob) }, (_, index) => texts.slice(index * perJob, (index + 1) * perJob));
      const play = (some: typeof texts): Promise<void> =>
        scene(
          { aws: { secrets: Object.fromEntries(some.map(({ text }, index) => [`s${index}`, text])) } },
          async ({ sandbox, job, main }) => {
            const ran: Step[] = [];
            for (const index of some.keys()) ran.push(await main('aws', { deliver: 'outputs', secrets: `S = secretsmanager/s${index}` }));
            expect(ran.map(({ code, stderr }) => ({ code, stderr }))).toEqual(some.map(() => ({ code: 0, stderr: '' })));
            const all = [...ran, ...(await job.post())];
            expect(leaks(canaries(sandbox, all), job, all)).toEqual([]);
            expect(new Set(all.flatMap(({ commands }) => commands.map(({ name }) => name)))).toEqual(
              new Set(['add-mask', 'group', 'endgroup']),
            );
          },
        );
      for (let at = 0; at < jobs.length; at += 3) await Promise.all(jobs.slice(at, at + 3).map(play));
    },
    Math.max(600_000, steps * maxMsEach),
  );
});
