import { platform } from '@daypass/ci/github';
import { changedBy } from '@daypass/ci/github/event';
import { DaypassError, parseDuration, readInputs } from '@daypass/core';
import type { Host } from '@daypass/core';
import { paintFor } from '@daypass/core/text';
import { accept, importIgnores, inputs, lint, prune, render, reports, writeReport } from '@daypass/lint';
import type { LintRequest, Word } from '@daypass/lint';
import { parseFlags } from './flags.ts';

const switches = ['prune', 'accept-all', 'import'];
const acceptFlags = ['accept', 'owner', 'reason', 'expires'];

/** `lint [PATH]`: the same inputs as the action's. Returns 0 clean, 1 findings; throws (exit code 2) when the scan could not be done. */
export async function runLint(args: readonly string[], host: Host): Promise<number> {
  const [first] = args;
  const folder = first === undefined || first.startsWith('--') ? '.' : first;
  const flags = parseFlags(folder === first ? args.slice(1) : args, switches, () => [...Object.keys(inputs), ...acceptFlags]);
  const texts = Object.fromEntries(Object.entries(flags).filter(([name]) => name in inputs));
  const values = readInputs(inputs, { texts, unknown: [] });
  const changed = platform.detect(host.env) ? changedBy(host.env) : undefined;
  const request = { folder, inputs: values, env: host.env, changed, now: host.now };
  if (flags['accept'] !== undefined || flags['accept-all'] !== undefined || flags['import'] !== undefined)
    return acceptFindings(request, flags, host);
  if (flags['prune'] !== undefined) {
    host.write(`${await prune(request)} entries taken out of the ignore file\n`);
    return 0;
  }
  const wanted = reports(values.report);
  const linted = await lint(request);
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

/** `--accept PATH:LINE`, `--accept-all`, `--import`, each with `--owner O --reason R [--expires 90d]`. */
async function acceptFindings(request: LintRequest, flags: Readonly<Record<string, string>>, host: Host): Promise<number> {
  const word = wordOf(flags, host);
  const which = flags['accept-all'] === undefined ? flags['accept']! : 'all';
  const taken = flags['import'] === undefined ? await accept(request, { which, ...word }) : await importIgnores(request, word);
  for (const { path, line, rule } of taken) host.write(`accepted  ${path}:${line}  ${rule}\n`);
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
