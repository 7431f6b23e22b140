import type { Changed, Job, Platform } from '@daypass/ci';
import { DaypassError, documentation, hostOf, readInputs } from '@daypass/core';
import type { Host } from '@daypass/core';
import type { Finding } from './finding.ts';
import { isHelper } from './helper/index.ts';
import { inputs } from './inputs.ts';
import { comment } from './report/comment.ts';
import { fileNames, render, reports } from './report/index.ts';
import { markdownReport, room } from './report/markdown.ts';
import { ordered } from './report/order.ts';
import { inCommit, summaryLine } from './report/text.ts';
import { writeReport } from './report/write.ts';
import type { Linted } from './run.ts';
import { lint } from './run.ts';

/** GitHub shows ten annotations of a kind a step; the rest stand in the log and the summary. */
const maxAnnotations = 10;

/** A platform, and how it tells what its event changed. */
export interface LintPlatform {
  readonly platform: Platform;
  readonly changedBy: (env: Host['env']) => Changed;
}

/** Runs the lint as an action. The process starts at exit code 2: 0 is clean, 1 findings, 2 a scan that could not be done. */
export async function runLintAction(platforms: readonly LintPlatform[], process: NodeJS.Process = globalThis.process): Promise<void> {
  // In a thread of its own the bundle does the part of a scan that it was started for (crew.ts).
  if (isHelper()) return;
  process.exitCode = 2;
  const host = hostOf(process);
  const found = platforms.find(({ platform }) => platform.detect(host.env));
  const job = found?.platform.attach(host);
  if (found === undefined || job === undefined)
    return host.write('this is no job of a CI platform that this action knows; use: node dist/cli/index.js lint\n');
  try {
    process.exitCode = await step(job, host, found.changedBy);
  } catch (thrown) {
    const error = thrown instanceof DaypassError ? thrown : new DaypassError('LINT_INTERNAL', `unexpected: ${(thrown as Error).name}`);
    const fix = error.detail.fix === undefined ? '' : `. Fix: ${error.detail.fix}`;
    job.emit({ kind: 'annotation', level: 'error', title: error.code, message: `the scan could not be done: ${error.message}${fix}` });
    job.emit({ kind: 'line', text: `more       ${documentation(error.code)}` });
  }
}

async function step(job: Job, host: Host, changedBy: LintPlatform['changedBy']): Promise<number> {
  const values = readInputs(inputs, job.inputs(Object.keys(inputs)));
  const wanted = reports(values.report);
  const folder = host.env['GITHUB_WORKSPACE'] ?? '.';
  const changed = changedBy(host.env);
  const linted = await lint({ folder, inputs: values, env: host.env, changed, now: host.now });
  const { failing } = linted.judgement;
  for (const text of render('text', linted).trimEnd().split('\n')) job.emit({ kind: 'line', text });
  annotate(job, linted);
  job.emit({ kind: 'summary', markdown: markdownReport(linted, room.summary) });
  if (values.comment) await commentOn(job, linted, values.token?.reveal(), host.env);
  const rendering = { commit: host.env['GITHUB_SHA'], now: host.now() };
  const files = wanted.map(({ format, file }) => writeReport(folder, file ?? fileNames[format]!, render(format, linted, rendering)));
  job.emit({
    kind: 'outputs',
    values: new Map([
      ['findings', String(failing.length)],
      ['scanned', summaryLine(linted.scan, failing)],
      ['report-files', files.join('\n')],
    ]),
  });
  return failing.length === 0 ? 0 : 1;
}

/** The comment on the pull request. Where there is no right to write one (a fork, a read-only token) a notice says so, and nothing else changes. */
async function commentOn(job: Job, linted: Linted, token: string | undefined, env: Host['env']): Promise<void> {
  try {
    if (token === undefined) throw new Error('input token is empty');
    await comment(linted, { token, env });
  } catch (thrown) {
    const { status, errors } = thrown as { status?: number; errors?: readonly { type?: string }[] };
    const why =
      token === undefined ? "input 'token' is empty" : status === undefined ? (errors?.[0]?.type ?? 'no answer') : `HTTP ${status}`;
    const message = `the comment on the pull request could not be written (${why}); it needs 'pull-requests: write', which a pull request from a fork does not have. The log and the summary say the same.`;
    job.emit({ kind: 'annotation', level: 'notice', title: 'no comment', message });
  }
}

/** Findings beside the code, as many as GitHub shows; all of them stand in the log and the summary. */
function annotate(job: Job, { judgement: { failing, reported, accepted } }: Linted): void {
  for (const finding of ordered(failing).slice(0, maxAnnotations))
    job.emit({ kind: 'annotation', level: 'error', title: finding.rule, message: told(finding), place: finding });
  for (const { finding, ignore } of accepted.filter(({ isNew }) => isNew).slice(0, maxAnnotations)) {
    const message = `this change itself lets a secret stay: ${finding.title} (${ignore.reason}, ${ignore.owner})`;
    job.emit({ kind: 'annotation', level: 'warning', title: 'new ignore', message, place: finding });
  }
  // One place is left for what else there is to say.
  for (const finding of ordered(reported).slice(0, maxAnnotations - 1))
    job.emit({ kind: 'annotation', level: 'notice', title: finding.rule, message: told(finding), place: finding });
  if (failing.length > maxAnnotations)
    job.emit({ kind: 'line', text: `${maxAnnotations} of ${failing.length} findings are shown beside the code; the summary has them all` });
}

function told(finding: Finding): string {
  const { title, shown, why, revoke, instead, verdict } = finding;
  const where = inCommit(finding);
  const found = `${title} ${shown}, known by ${why}${where === '' ? '' : `, ${where}`}`;
  if (verdict !== 'secret') return found;
  return `${found}. End it: ${revoke}${instead === undefined ? '' : `; not needed at all with actions/${instead}`}`;
}
