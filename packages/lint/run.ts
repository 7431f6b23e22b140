import { posix, resolve } from 'node:path';
import type { Changed } from '@daypass/ci';
import { DaypassError } from '@daypass/core';
import type { Values } from '@daypass/core';
import { memoryOf, noMemory, openCache } from './cache.ts';
import { policyOf } from './config/policy.ts';
import { deadlineOf } from './deadline.ts';
import type { Engine } from './engine/index.ts';
import { burnDown } from './ignores.ts';
import type { inputs } from './inputs.ts';
import { scan } from './scan.ts';
import type { Scan } from './scan.ts';
import { openGit, prefixOf } from './sources/git.ts';
import type { Place, Selection } from './sources/index.ts';
import { choose, placeAt, revisionsOf } from './sources/index.ts';
import { allowances, judge } from './verdict.ts';
import type { Judgement } from './verdict.ts';

export interface LintRequest {
  /** The folder that is scanned, where configuration is read too; or one file. */
  readonly folder: string;
  /** What came on standard input, to be scanned in place of the folder. */
  readonly bytes?: Buffer;
  readonly inputs: Values<typeof inputs>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From the CI platform; undefined: no CI. */
  readonly changed: Changed | undefined;
  readonly now: () => number;
  /** Called again and again while contents are read. */
  readonly onProgress?: () => void;
  /** For fingerprints, where the ignore file has none yet. */
  readonly salt?: string;
}

export interface Linted {
  readonly scan: Scan;
  readonly judgement: Judgement;
  /** What else people should know of this scan: what was left out and by whose word. */
  readonly notices: readonly string[];
}

/** The same, with the engine that looked: it has the repository's own rules too. */
export interface Examined extends Linted {
  readonly engine: Engine;
}

/** Scans and judges. Throws LINT_* when the scan could not be done. */
export async function lint(request: LintRequest): Promise<Examined> {
  const { env, changed, inputs: values } = request;
  const place = { ...placeAt(request.folder), ...(request.bytes === undefined ? {} : { bytes: request.bytes }) };
  const deadline = deadlineOf(request.now, values.timeout);
  const { scan: wanted, base: from, head, 'include-history': extras } = values;
  const revisions = revisionsOf({ base: from, head, changed });
  const git = await openGit(place.folder, env, { token: values.token, deadline, revisions });
  const { base, isBelowFolder, selection: choosing } = choose(git, { place, env, scan: wanted, base: from, head, extras, changed });
  const isAtRoot = git === undefined || git.root === place.folder || !isBelowFolder;
  const prefix = isAtRoot ? '' : prefixOf(git, place.folder);
  const { config, timeout, 'fail-on': failOn, 'new-ignores': newIgnores } = values;
  const inputs = { config, timeout, 'fail-on': failOn, 'new-ignores': newIgnores };
  const added = { home: git?.root ?? place.folder, base, prefix, inputs };
  const policing = policyOf({ ...added, git });
  const cache = cacheOf(request, place, base);
  const remembering = cache === undefined ? noMemory : policing.then(({ sees }) => memoryOf(openCache(cache, sees)));
  const [policy, memory, chosen] = await Promise.all([policing, remembering, choosing(remembering)]);
  const { selection, notices } = policy.excluded(narrowed(chosen, values.paths));
  deadline.set(policy.timeoutSeconds);
  const onProgress = (): void => {
    request.onProgress?.();
    deadline.left();
  };
  const { engine, permits, largest, ignores, addedRules } = policy;
  const isWhole = !selection.mayBeEmpty && place.file === undefined && values.paths.length === 0;
  const isOurs = addedRules === '' && permits === undefined;
  const salt = ignores.salt || (request.salt ?? '');
  const ignored = new Set(ignores.entries.map(({ rule }) => rule));
  const isAsked = (rule: string): boolean => ignored.has(rule) || asksFingerprints(request);
  const scanned = await scan(selection, {
    engine,
    isOurs,
    added,
    git,
    salt,
    isAsked,
    permits,
    largest,
    onProgress,
    memory: isWhole ? memory : noMemory,
  });
  const { findings, off } = policy.ruled(scanned.findings);
  const today = new Date(request.now()).toISOString().slice(0, 10);
  const judgement = judge(findings, ignores, today, policy);
  return {
    engine,
    scan: { ...scanned, findings },
    judgement: isWhole ? judgement : { ...judgement, stale: [] },
    notices: [...policy.notices, ...notices, ...off, ...allowances(judgement), ...burnDown(ignores, today)],
  };
}

/** Reports for people name no fingerprints. */
function asksFingerprints({ inputs: { report }, salt }: LintRequest): boolean {
  return salt !== undefined || report.some((line) => !/^text(?:=|$)/.test(line));
}

/** The folder of the cache; none for a change: who wrote that could have written the cache; and none for a part of what there is. */
function cacheOf({ inputs, env, changed }: LintRequest, { folder, file }: Place, base: string | undefined): string | undefined {
  const event = env['GITHUB_EVENT_NAME'] ?? env['CI_PIPELINE_SOURCE'] ?? '';
  const isChange = base !== undefined || changed?.kind === 'range' || /pull_request|merge/.test(event);
  const isPart = file !== undefined || inputs.paths.length > 0;
  return inputs.cache === undefined || isChange || isPart ? undefined : resolve(folder, inputs.cache);
}

/** Throws LINT_NO_PATH. */
function narrowed(selection: Selection, paths: readonly string[]): Selection {
  if (paths.length === 0) return selection;
  const wanted = paths.map((path) => posix.normalize(path).replace(/(?<=.)\/$/, ''));
  const outside = wanted.find((path) => path === '..' || /^(?:\.\.)?\//.test(path));
  if (outside !== undefined) throw new DaypassError('LINT_NO_PATH', `'${outside}' of the input paths is not below what is scanned`);
  const isWanted = (path: string): boolean => wanted.some((one) => one === '.' || path === one || path.startsWith(`${one}/`));
  return { ...selection, sources: selection.sources.filter(({ path }) => isWanted(path)) };
}
