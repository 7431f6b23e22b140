import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { platform } from '@daypass/ci/github';
import type { Changed } from '@daypass/ci';
import { changedBy as changedOnGithub } from '@daypass/ci/github/event';
import { changedBy as changedOnGitlab, isGitlab } from '@daypass/ci/gitlab/event';
import { DaypassError, parseDuration, readInputs } from '@daypass/core';
import type { Host } from '@daypass/core';
import { paintFor } from '@daypass/core/text';
import {
  accept,
  explain,
  importIgnores,
  inputs,
  installHook,
  lint,
  placeOf,
  prune,
  render,
  reports,
  why,
  writeReport,
} from '@daypass/lint';
import type { LintRequest, Word } from '@daypass/lint';
import { parseFlags } from './flags.ts';
import { progressOn } from './progress.ts';

const switches = ['prune', 'accept-all', 'import', 'staged', 'install-hook'];
const acceptFlags = ['accept', 'owner', 'reason', 'expires'];
const questions = ['explain', 'why'];
const several = ['report', 'paths'];
/** All inputs of the action but the comment, which only a job can write. */
const flagInputs = Object.keys(inputs).filter((name) => name !== 'comment');

/** `lint [PATH]`, `-` for standard input: the same inputs as the action's. Returns 0 clean, 1 findings; throws (exit code 2) when the scan could not be done. */
export async function runLint(args: readonly string[], host: Host): Promise<number> {
  const [first] = args;
  const isNamed = first !== undefined && !first.startsWith('--');
  const folder = isNamed && first !== '-' ? first : '.';
  const flags = parseFlags(isNamed ? args.slice(1) : args, switches, () => [...flagInputs, ...acceptFlags, ...questions], several);
  if (flags['install-hook'] !== undefined) return putHook(folder, host);
  const texts = textsOf(flags);
  const values = readInputs(inputs, { texts, unknown: [] });
  const bytes = first === '-' ? { bytes: readFileSync(0) } : {};
  const request = { folder, ...bytes, inputs: values, env: host.env, changed: changedBy(host.env), now: host.now };
  if (flags['accept'] !== undefined || flags['accept-all'] !== undefined || flags['import'] !== undefined)
    return acceptFindings(request, flags, host);
  if (flags['why'] !== undefined || flags['explain'] !== undefined) {
    host.write(flags['why'] === undefined ? await explain(request, flags['explain']!) : await why(request, flags['why']));
    return 0;
  }
  if (flags['prune'] !== undefined) {
    host.write(`${await prune(request)} entries taken out of the ignore file\n`);
    return 0;
  }
  const wanted = reports(values.report);
  const progress = progressOn(process.stderr, host.now);
  const linted = await lint({ ...request, onProgress: progress.tick }).finally(progress.end);
  const rendering = {
    paint: paintFor(process.stdout, host.env),
    commit: host.env['CI_COMMIT_SHA'] ?? host.env['GITHUB_SHA'],
    now: host.now(),
  };
  if (wanted.every(({ file }) => file !== undefined)) host.write(render('text', linted, rendering));
  for (const { format, file } of wanted) {
    const text = render(format, linted, rendering);
    if (file === undefined) host.write(text);
    else writeReport(process.cwd(), file, text);
  }
  return linted.judgement.failing.length === 0 ? 0 : 1;
}

/** The inputs among the flags; `--staged` is short for `--scan staged`. */
function textsOf(flags: Readonly<Record<string, string>>): Record<string, string> {
  const { staged, ...others } = flags;
  if (staged !== undefined && (others['scan'] ?? 'staged') !== 'staged')
    throw new DaypassError('CLI_USAGE', `--staged means '--scan staged', not '--scan ${others['scan']!}'`);
  const texts = staged === undefined ? others : { ...others, scan: 'staged' };
  return Object.fromEntries(Object.entries(texts).filter(([name]) => flagInputs.includes(name)));
}

/** `--install-hook`: the hook runs this very file. */
function putHook(folder: string, host: Host): number {
  const { path, kept } = installHook(folder, { node: process.execPath, cli: resolve(process.argv[1]!) });
  host.write(`installed  ${path}\n${kept === undefined ? '' : `calls      ${kept}, which was there before\n`}`);
  return 0;
}

function changedBy(env: Host['env']): Changed | undefined {
  if (platform.detect(env)) return changedOnGithub(env);
  return isGitlab(env) ? changedOnGitlab(env) : undefined;
}

/** `--accept PATH:LINE`, `--accept-all`, `--import`, each with `--owner O --reason R [--expires 90d]`. */
async function acceptFindings(request: LintRequest, flags: Readonly<Record<string, string>>, host: Host): Promise<number> {
  const word = wordOf(flags, host);
  const which = flags['accept-all'] === undefined ? flags['accept']! : 'all';
  const taken = flags['import'] === undefined ? await accept(request, { which, ...word }) : await importIgnores(request, word);
  for (const finding of taken) host.write(`accepted  ${placeOf(finding)}  ${finding.rule}\n`);
  host.write(`${taken.length} accepted by ${word.owner}${word.expires === undefined ? '' : ` until ${word.expires}`}\n`);
  const weak = taken.filter(({ isGuessable }) => isGuessable === true).length;
  if (weak > 0) host.write(`${weak} of them can be guessed: if they open anything, rotate instead\n`);
  return 0;
}

function wordOf({ owner = '', reason = '', expires }: Readonly<Record<string, string>>, host: Host): Word {
  if (owner === '' || reason === '' || /["\u0000-\u001f]/.test(owner + reason))
    throw new DaypassError(
      'CLI_USAGE',
      'what may stay needs --owner and --reason, without quotation marks: who answers for it, and why it may stay',
    );
  const seconds = expires === undefined ? undefined : parseDuration(expires);
  if (expires !== undefined && seconds === undefined)
    throw new DaypassError('CLI_USAGE', `--expires must be a duration such as '90d', not '${expires}'`);
  const until = seconds === undefined ? undefined : new Date(host.now() + seconds * 1000).toISOString().slice(0, 10);
  return { owner, reason, expires: until };
}
