import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { readInputs } from '@daypass/core';
import { explain, inputs, lint, render, why } from '@daypass/lint';
import { beginJob } from '@daypass/sandbox/runner';
import { fileNames } from '../packages/lint/report/index.ts';
import { markdownReport } from '../packages/lint/report/markdown.ts';
import { rules } from '../packages/lint/rules/all.gen.ts';

const runs = Number(process.env['CANARY_RUNS'] ?? 60);
/** A loaded machine must not make them fail. */
const timeoutMs = Math.max(180_000, runs * 1000);
const processes = Number(process.env['CANARY_PROCESSES'] ?? 5);

/** A secret, and what of it no sink may hold: any ten characters in a row of which six are not what all its like begin with. */
interface Canary {
  readonly text: string;
  readonly pieces: readonly string[];
}

/** A part of a secret: the same in all of its kind, or its own. */
interface Part {
  readonly text: string;
  readonly isOwn: boolean;
}

function canaryOf(parts: readonly Part[]): Canary {
  const text = parts.map((part) => part.text).join('');
  const own = parts.map((part) => (part.isOwn ? '1' : '0').repeat(part.text.length)).join('');
  const starts = Array.from({ length: Math.max(0, text.length - 9) }, (_, at) => at);
  const isTelling = (at: number): boolean => own.slice(at, at + 10).replaceAll('0', '').length >= 6;
  return { text, pieces: starts.filter(isTelling).map((at) => text.slice(at, at + 10)) };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const random = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...letters), { minLength: length, maxLength: length }).map((all) => all.join(''));

/** A token of a rule's shape: its fixed parts, and noise where it is free. */
function shaped(shape: string, noise: string): Canary {
  let used = 0;
  const parts = [...shape.matchAll(/\{uuid\}|\{([A-Za-z])(\d+)(?:-(\d+))?\}|\(([^)|]+)[^)]*\)|[^{(]+/g)].map(
    ([part, alphabet, least, , choice]): Part => {
      if (choice !== undefined) return { text: choice, isOwn: false };
      if (!part.startsWith('{')) return { text: part, isOwn: false };
      const length = least === undefined ? 32 : Number(least);
      const text = noise.slice(used, (used += length));
      const cased = /[hiLa]/.test(alphabet ?? '') ? text.toLowerCase() : /[HGAS]/.test(alphabet ?? '') ? text.toUpperCase() : text;
      return { text: cased, isOwn: true };
    },
  );
  return canaryOf(parts);
}

/** Tokens of every rule's shape, passwords, keys: what is found, what is dropped, and what covers another. */
const secret: fc.Arbitrary<Canary> = fc.oneof(
  fc.tuple(fc.constantFrom(...rules), random(400)).map(([{ shape }, noise]) => shaped(shape, noise)),
  random(24).map((text) => canaryOf([{ text, isOwn: true }])),
  random(14).map((text) => canaryOf([{ text: `${text}!#`, isOwn: true }])),
  random(320).map((noise) => {
    const fixed = (word: string): Part => ({ text: `-----${word} PRIVATE KEY-----\n`, isOwn: false });
    return canaryOf([fixed('BEGIN'), ...noise.match(/.{1,64}/g)!.map((text) => ({ text: `${text}\n`, isOwn: true })), fixed('END')]);
  }),
);

const placed: readonly ((text: string) => string)[] = [
  (text) => `token: ${text}`,
  (text) => `"password": "${text}",`,
  (text) => `API_KEY=${text}`,
  (text) => `export AWS_SECRET_ACCESS_KEY='${text}'`,
  (text) => `url: https://user:${text}@acme.io/x`,
  (text) => `Authorization: Bearer ${text}`,
  (text) => `Authorization: Basic ${Buffer.from(`user:${text}`).toString('base64')}`,
  (text) => `curl -u admin:${text} https://acme.io`,
  (text) => text,
  (text) => `${text}_token = ${text}`,
  (text) => `secret ${text} key ${text}`,
  (text) => text.replaceAll('\n', '\\n'),
  (text) => `x = "${text}" # ${['gitleaks', 'allow'].join(':')}`,
];

const line = fc.tuple(secret, fc.constantFrom(...placed)).map(([canary, place]) => ({ canary, text: place(canary.text) }));
const name = fc.oneof(
  fc.constantFrom('a.yml', 'src/app.ts', '.env', 'config.json', 'Dockerfile', 'notes.md'),
  fc.constantFrom('a\n::error::b.yml', '::warning::c', '##[group]d.yml', 'e\u001b[31m.yml', '\u202egpj.yml', 'f|`<b>@g.md', 'h#?%.yml'),
);
const file = fc.record({ name, lines: fc.array(line, { minLength: 1, maxLength: 5 }), joint: fc.constantFrom('\n', '\r\n', ' ', '\n\n') });

function leaked(canaries: readonly Canary[], sinks: ReadonlyMap<string, string>): string[] {
  return [...sinks].filter(([, text]) => canaries.some(({ pieces }) => pieces.some((piece) => text.includes(piece)))).map(([sink]) => sink);
}

test(
  `in ${runs} runs no report, summary, comment or explanation holds a secret (T20)`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'daypass-canary-'));
    let findings = 0;
    await fc.assert(
      fc.asyncProperty(file, fc.nat(4), async ({ name: path, lines, joint }, question) => {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        const content = lines.map(({ text }) => text).join(joint);
        writeFileSync(join(folder, path), content);
        // No git on this path: a plain folder.
        const request = {
          folder,
          inputs: readInputs(inputs, { texts: { scan: 'tree' }, unknown: [] }),
          env: { PATH: '/nowhere' },
          changed: undefined,
          now: () => 0,
        };
        const linted = await lint(request);
        const sinks = new Map(Object.keys(fileNames).map((format) => [format, render(format, linted)]));
        sinks.set('Markdown', markdownReport(linted, 900_000));
        const { failing, accepted } = linted.judgement;
        findings += failing.length;
        if (question === 0) sinks.set('why', await why(request, `${path}:${content.trimEnd().split('\n').length}`));
        if (question === 1 && failing.length + accepted.length > 0) sinks.set('explain', await explain(request, 'all'));
        rmSync(join(folder, path));
        expect(
          leaked(
            lines.map(({ canary }) => canary),
            sinks,
          ),
        ).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
    rmSync(folder, { recursive: true, force: true });
    expect(findings).toBeGreaterThan(runs / 4);
  },
  timeoutMs,
);

test(
  `in ${processes} processes no log, summary, output, report or file of the action holds a secret`,
  async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.boolean(), async ({ name: path, lines, joint }, isGone) => {
        const job = beginJob(join(process.cwd(), 'dist'));
        const git = (...args: string[]): string =>
          execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
            cwd: job.workspace,
            encoding: 'utf8',
            stdio: 'pipe',
          }).trim();
        const commit = (): string => {
          git('add', '-A');
          git('commit', '-q', '--allow-empty', '-m', 'x');
          return git('rev-parse', 'HEAD');
        };
        git('init', '-q', '-b', 'main');
        const base = commit();
        mkdirSync(dirname(join(job.workspace, path)), { recursive: true });
        writeFileSync(join(job.workspace, path), lines.map(({ text }) => text).join(joint));
        let head = commit();
        if (isGone) {
          rmSync(join(job.workspace, path));
          head = commit();
        }
        const event = join(job.temp, 'event.json');
        writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: head } } }));
        const out = join(job.folder, 'reports');
        const report = Object.entries(fileNames)
          .map(([format, file]) => `${format}=${join(out, file)}`)
          .join('\n');
        const step = await job.main('lint', { inputs: { report }, env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event } });
        expect(step.commands.map(({ name: command }) => command)).not.toContain('add-mask');
        expect([0, 1]).toContain(step.code);
        const sinks = new Map([
          ['stdout', step.stdout],
          ['stderr', step.stderr],
          ['summary', step.summary],
          ['outputs', JSON.stringify(step.outputs)],
          ...readdirSync(out).map((one): [string, string] => [one, readFileSync(join(out, one), 'utf8')]),
        ]);
        job.end();
        expect(
          leaked(
            lines.map(({ canary }) => canary),
            sinks,
          ),
        ).toEqual([]);
      }),
      { numRuns: processes, endOnFailure: true },
    );
  },
  timeoutMs,
);
