import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isSea } from 'node:sea';
import { platform } from '@daypass/ci/github';
import type { Changed } from '@daypass/ci';
import { changedBy as changedOnGithub } from '@daypass/ci/github/event';
import { changedBy as changedOnGitlab, isGitlab } from '@daypass/ci/gitlab/event';
import { parseDuration, readInputs } from '@daypass/core';
import type { Host, Inputs } from '@daypass/core';
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
import type { Command } from './command.ts';
import { parseFlags, usage, without } from './flags.ts';
import { printingHost } from './print.ts';
import { progressOn } from './progress.ts';

/** All inputs of the action but the comment, which only a job can write. */
const scanFlags = without(inputs, 'comment');

const flags: Inputs = {
  ...scanFlags,
  staged: { kind: 'boolean', default: false, description: 'Short for `--scan staged`.' },
  explain: { kind: 'text', description: 'Why each finding and suppression is one: of `all`, or of `PATH:LINE`.', example: 'all' },
  why: { kind: 'text', description: 'Why a line is a finding, or is none.', example: 'src/a.yml:12' },
  accept: { kind: 'text', description: 'Lets what was found at `PATH:LINE` stay.', example: 'src/a.yml:12' },
  'accept-all': { kind: 'boolean', default: false, description: 'Lets everything stay that is found now.' },
  import: { kind: 'boolean', default: false, description: 'Lets stay what the ignore files of other scanners let stay.' },
  owner: { kind: 'text', description: 'Who answers for what may stay.' },
  reason: { kind: 'text', description: 'Why it may stay.' },
  expires: { kind: 'duration', description: 'How long it may stay.', example: '90d' },
  prune: { kind: 'boolean', default: false, description: 'Takes stale and expired entries out of the ignore file.' },
  'install-hook': { kind: 'boolean', default: false, description: "Puts `lint --staged` before each commit, as git's hook." },
};

/** `lint [PATH]`, `-` for standard input: the same inputs as the action's. */
export const lintCommand: Command = {
  flags,
  examples: [
    ['lint', 'the working tree of the current folder; in a CI job, what its event changed'],
    ['lint --base origin/main', 'each commit that the branch adds'],
    ['lint --scan history --report sarif=daypass.sarif', 'everything that any ref leads to, with a report'],
    ['lint --install-hook', 'before each commit'],
    ['lint --accept src/a.yml:12 --owner ops --reason "a test server" --expires 90d', 'lets one value stay'],
  ],
  exits: [
    ['0', 'clean'],
    ['1', 'findings'],
  ],
  run: (args, process) => runLint(args, printingHost(process)),
};

async function runLint(args: readonly string[], host: Host): Promise<number> {
  const { texts: given, words } = parseFlags(args, flags, { words: 1, variables: 'DAYPASS_LINT' });
  const [first = '.'] = words;
  const folder = first === '-' ? '.' : first;
  if (given['install-hook'] !== undefined) return putHook(folder, host);
  const texts = textsOf(given);
  const values = readInputs(inputs, { texts, unknown: [] });
  const bytes = first === '-' ? { bytes: readFileSync(0) } : {};
  const request = { folder, ...bytes, inputs: values, env: host.env, changed: changedBy(host.env), now: host.now };
  if (given['accept'] !== undefined || given['accept-all'] !== undefined || given['import'] !== undefined)
    return acceptFindings(request, given, host);
  if (given['why'] !== undefined || given['explain'] !== undefined) {
    host.write(given['why'] === undefined ? await explain(request, given['explain']!) : await why(request, given['why']));
    return 0;
  }
  if (given['prune'] !== undefined) {
    const { gone, inHistory } = await prune(request);
    host.write(`${gone} ${gone === 1 ? 'entry' : 'entries'} taken out of the ignore file\n`);
    if (inHistory > 0) host.write(`${inHistory} kept: what ${inHistory === 1 ? 'it lets' : 'they let'} stay is in the history still\n`);
    return 0;
  }
  const wanted = reports(values.report);
  const progress = progressOn(process.stderr, host.now, 'scanning');
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
function textsOf(given: Readonly<Record<string, string>>): Record<string, string> {
  const { staged, ...others } = given;
  if (staged !== undefined && (others['scan'] ?? 'staged') !== 'staged')
    throw usage(`--staged means '--scan staged', not '--scan ${others['scan']!}'`);
  const texts = staged === undefined ? others : { ...others, scan: 'staged' };
  return Object.fromEntries(Object.entries(texts).filter(([name]) => Object.hasOwn(scanFlags, name)));
}

/** `--install-hook`: the hook runs this very file, or executable. */
function putHook(folder: string, host: Host): number {
  const { path, kept } = installHook(folder, { node: process.execPath, cli: isSea() ? process.execPath : resolve(process.argv[1]!) });
  host.write(`installed  ${path}\n${kept === undefined ? '' : `calls      ${kept}, which was there before\n`}`);
  return 0;
}

function changedBy(env: Host['env']): Changed | undefined {
  if (platform.detect(env)) return changedOnGithub(env);
  return isGitlab(env) ? changedOnGitlab(env) : undefined;
}

/** `--accept PATH:LINE`, `--accept-all`, `--import`, each with `--owner O --reason R [--expires 90d]`. */
async function acceptFindings(request: LintRequest, given: Readonly<Record<string, string>>, host: Host): Promise<number> {
  const word = wordOf(given, host);
  const which = given['accept-all'] === undefined ? given['accept']! : 'all';
  const taken = given['import'] === undefined ? await accept(request, { which, ...word }) : await importIgnores(request, word);
  for (const finding of taken) host.write(`accepted  ${placeOf(finding)}  ${finding.rule}\n`);
  host.write(`${taken.length} accepted by ${word.owner}${word.expires === undefined ? '' : ` until ${word.expires}`}\n`);
  const weak = taken.filter(({ isGuessable }) => isGuessable === true).length;
  if (weak > 0) host.write(`${weak} of them can be guessed: if they open anything, rotate instead\n`);
  return 0;
}

function wordOf({ owner = '', reason = '', expires }: Readonly<Record<string, string>>, host: Host): Word {
  if (owner === '' || reason === '' || /["\u0000-\u001f]/.test(owner + reason))
    throw usage(
      'what may stay needs --owner, who answers for it, and --reason, why it may stay; neither may hold a quotation mark or a new line',
    );
  const seconds = expires === undefined ? undefined : parseDuration(expires);
  if (expires !== undefined && seconds === undefined) throw usage(`--expires must be a duration such as '90d', not '${expires}'`);
  const until = seconds === undefined ? undefined : new Date(host.now() + seconds * 1000).toISOString().slice(0, 10);
  return { owner, reason, expires: until };
}
