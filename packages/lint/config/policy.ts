import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Values } from '@daypass/core';
import { DaypassError } from '@daypass/core';
import { createEngine, ruleIds } from '../engine/index.ts';
import type { Engine } from '../engine/index.ts';
import type { Finding } from '../finding.ts';
import { ignoreFile, parseIgnores } from '../ignores.ts';
import type { Ignores } from '../ignores.ts';
import type { inputs } from '../inputs.ts';
import type { Git } from '../sources/git.ts';
import type { Selection } from '../sources/index.ts';
import type { Eye } from '../look.ts';
import { foreignNames } from '../import/names.ts';
import { defaultSeconds } from '../deadline.ts';
import type { Configuration } from './declaration.ts';
import { foreignOf, withoutHashes } from './foreign.ts';
import { globsOf } from './glob.ts';
import { knownComments } from './known.ts';
import { withOwnRules } from './own-rules.ts';
import { readConfiguration } from './read.ts';
import type { Root } from './root.ts';
import { rootAt, rootOnDisk } from './root.ts';

/** What holds for a scan: the inputs, over the configuration, over the defaults. */
export interface Policy {
  /** Every rule that looks: ours, the repository's own, those of other scanners' files. */
  readonly engine: Engine;
  /** What was added to our own rules, as a text; empty where nothing was. */
  readonly addedRules: string;
  /** What decides what is looked at and what is found there, as a text: a cache is of one such. */
  readonly sees: string;
  readonly failsOn: 'secret' | 'indicator';
  readonly newIgnores: 'warn' | 'refuse';
  readonly timeoutSeconds: number;
  /** Bytes of the largest content that is looked at. */
  readonly largest: number;
  readonly ignores: Ignores;
  readonly notices: readonly string[];
  /** What files of other scanners let stay. */
  readonly permits: Eye['permits'];
  /** Without the excluded files; how many, and why. */
  excluded(selection: Selection): { readonly selection: Selection; readonly notices: readonly string[] };
  /** Without findings of rules that are off; lowered and raised ones as they count here; with what else lets them stay. */
  ruled(findings: readonly Finding[]): { readonly findings: readonly Finding[]; readonly off: readonly string[] };
}

export interface PolicyRequest {
  readonly home: string;
  readonly git: Git | undefined;
  /** The base commit of a change; undefined: nothing is compared, the files at the root count. */
  readonly base: string | undefined;
  /** Leads from the root to where the paths of the scan begin. */
  readonly prefix: string;
  readonly inputs: Pick<Values<typeof inputs>, 'config' | 'fail-on' | 'new-ignores' | 'timeout'>;
}

const defaultName = 'daypass.yml';

/** Reads what the root says of the lint. On a change the base commit's word counts, and that of the change is only looked at. Throws LINT_CONFIG, LINT_RULE, LINT_IGNORES. */
export async function policyOf({ home, git, base, prefix, inputs }: PolicyRequest): Promise<Policy> {
  const name = nameOf(home, inputs.config);
  const here = rootOnDisk(home);
  const names = [name ?? '', ignoreFile, ...foreignNames].filter(Boolean);
  const reading = base === undefined || git === undefined ? here : rootAt(git, base, names);
  // While git answers.
  const ours = createEngine();
  const there = await reading;
  const { configuration = {}, notices } = await configurationOf(name, inputs.config, here, there);
  const foreign = await foreignOf({ here, there, engine: ours, git, base });
  const engine = await withOwnRules(
    foreign === undefined ? ours : withoutHashes(ours),
    configuration['own-rules'] ?? [],
    name ?? inputs.config!,
    foreign?.rules,
  );
  const added = [configuration['own-rules'] ?? [], foreign === undefined ? [] : foreignNames.map((file) => there.read(file) ?? '')];
  const addedRules = added.flat().length === 0 ? '' : JSON.stringify(added);
  return {
    engine,
    addedRules,
    sees: JSON.stringify([addedRules, configuration.exclude ?? []]),
    failsOn: inputs['fail-on'] ?? configuration['fail-on'] ?? 'secret',
    newIgnores: inputs['new-ignores'] ?? configuration['new-ignores'] ?? 'warn',
    timeoutSeconds: inputs.timeout ?? configuration.limits?.timeout ?? defaultSeconds,
    largest: configuration.limits?.size ?? Infinity,
    ignores: ignoresOf(here, there),
    notices: [...notices, ...(foreign?.unable.map((text) => `not honoured: ${text}`) ?? [])],
    permits: foreign === undefined ? undefined : (place) => foreign.permits({ ...place, path: `${prefix}${place.path}` }),
    excluded: (selection) => excluded(configuration.exclude ?? [], selection, prefix),
    ruled(findings) {
      const dated = foreign === undefined ? findings : findings.map(foreign.dated);
      return ruled(configuration.rules ?? new Map(), knownComments(dated, git, base, prefix));
    },
  };
}

/** The configuration's path from the root; undefined where it lies outside, where no change of this repository can reach it. */
function nameOf(home: string, given: string | undefined): string | undefined {
  const path = relative(home, resolve(home, given ?? defaultName));
  return path.startsWith('..') || isAbsolute(path) ? undefined : path.split(sep).join('/');
}

async function configurationOf(
  name: string | undefined,
  given: string | undefined,
  here: Root,
  there: Root,
): Promise<{ readonly configuration: Configuration | undefined; readonly notices: readonly string[] }> {
  const missing = (): never => {
    throw new DaypassError('LINT_CONFIG', `there is no configuration '${given!}'`, { fix: "correct the input 'config'" });
  };
  if (name === undefined) {
    if (!existsSync(given!)) missing();
    return { configuration: await readConfiguration(readFileSync(given!, 'utf8'), given!, ruleIds()), notices: [] };
  }
  const [mine, base] = [here.read(name), there.read(name)];
  if (given !== undefined && mine === undefined && base === undefined) missing();
  const changed = mine === undefined ? undefined : await readConfiguration(mine, name, ruleIds());
  if (given !== undefined && mine !== undefined && changed === undefined)
    throw new DaypassError('LINT_CONFIG', `${name}:1:1: the file has no 'lint:'`);
  if (here === there || mine === base) return { configuration: changed, notices: [] };
  const says = base === undefined ? 'the defaults hold' : `the one of the base commit holds`;
  return {
    configuration: base === undefined ? undefined : await readConfiguration(base, `${name} of the base commit`, ruleIds()),
    notices: [`${name} differs from that of the base commit: for this change ${says}`],
  };
}

/** The ignore file; on a change its salt is that of the base, so that a pull request cannot make old entries match anew. */
function ignoresOf(here: Root, there: Root): Ignores {
  const mine = parseIgnores(here.read(ignoreFile) ?? '');
  if (here === there) return mine;
  const before = parseIgnores(there.read(ignoreFile) ?? '');
  return { ...mine, salt: before.salt || mine.salt, before: before.entries };
}

function excluded(
  excludes: NonNullable<Configuration['exclude']>,
  selection: Selection,
  prefix: string,
): { selection: Selection; notices: string[] } {
  const counts = excludes.map(({ paths, reason }) => ({ fits: globsOf(paths), text: paths.join(', '), reason, count: 0 }));
  const sources = selection.sources.filter(({ path }) => {
    const by = counts.find(({ fits }) => fits(`${prefix}${path}`));
    if (by !== undefined) by.count++;
    return by === undefined;
  });
  const notices = counts
    .filter(({ count }) => count > 0)
    .map(({ text, reason, count }) => `${count} file${count === 1 ? '' : 's'} not scanned, excluded by ${text}: ${reason}`);
  return { selection: { ...selection, sources }, notices };
}

function ruled(rules: NonNullable<Configuration['rules']>, findings: readonly Finding[]): { findings: Finding[]; off: string[] } {
  const counts = new Map<string, number>();
  const left = findings.flatMap((finding): Finding[] => {
    const verdict = rules.get(finding.rule)?.verdict;
    if (verdict === 'off') counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
    return verdict === 'off' ? [] : [verdict === undefined ? finding : { ...finding, verdict }];
  });
  const off = [...counts].map(
    ([rule, count]) => `${count} finding${count === 1 ? '' : 's'} of ${rule} not reported, the rule is off: ${rules.get(rule)!.reason}`,
  );
  return { findings: left, off };
}
