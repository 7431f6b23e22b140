import type { Allowance, Finding } from './finding.ts';
import { keyOf } from './ignores.ts';
import type { Ignore, Ignores } from './ignores.ts';

/** A finding that may stay, and by whose word. */
export interface Accepted {
  readonly finding: Finding;
  readonly ignore: Ignore;
  /** The range that is judged brought the word along. */
  readonly isNew: boolean;
}

/** What a scan means for the build. */
export interface Judgement {
  /** Those that fail the build. */
  readonly failing: readonly Finding[];
  readonly reported: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** Entries that match nothing any more, where everything was scanned. */
  readonly stale: readonly Ignore[];
  readonly expired: readonly Ignore[];
}

/** Applies what says that a finding may stay: the ignore file by rule and value, else what stands on the line or in another scanner's file. An expired entry no longer counts, nor one that the range adds where that is refused. */
export function judge(
  findings: readonly Finding[],
  { entries, before }: Ignores,
  today: string,
  { failsOn, newIgnores }: { readonly failsOn: string; readonly newIgnores: string },
): Judgement {
  const isValid = ({ expires }: Ignore): boolean => expires === undefined || expires >= today;
  const valid = new Map(entries.filter(isValid).map((entry) => [keyOf(entry), entry]));
  // What had expired at the base and is prolonged by the change is as new as what it adds.
  const known = before === undefined ? undefined : new Set(before.filter(isValid).map(keyOf));
  const accepted = findings.flatMap((finding): Accepted[] => {
    const entry = valid.get(keyOf(finding));
    const ignore = entry ?? (finding.allowed === undefined ? undefined : ignoreOf(finding, finding.allowed));
    if (ignore === undefined) return [];
    const isKnown = entry === undefined ? finding.allowed?.isKnown === true : known?.has(keyOf(entry)) === true;
    const isNew = known !== undefined && !isKnown;
    return isNew && newIgnores === 'refuse' ? [] : [{ finding, ignore, isNew }];
  });
  const stays = new Set(accepted.map(({ finding }) => finding));
  const left = findings.filter((finding) => !stays.has(finding));
  const fails = ({ verdict }: Finding): boolean => verdict === 'secret' || failsOn === 'indicator';
  const used = new Set(accepted.map(({ ignore }) => keyOf(ignore)));
  return {
    failing: left.filter(fails),
    reported: left.filter((finding) => !fails(finding)),
    accepted,
    stale: entries.filter((entry) => isValid(entry) && !used.has(keyOf(entry))),
    expired: entries.filter((entry) => !isValid(entry)),
  };
}

function ignoreOf({ rule, fingerprint }: Finding, { by, reason }: Allowance): Ignore {
  return { rule, fingerprint, owner: by, reason, expires: undefined };
}

/** How many findings stay by the word of each other scanner's file, and by comments. */
export function allowances({ accepted }: Judgement): string[] {
  const counts = new Map<string, number>();
  for (const { finding, ignore } of accepted)
    if (finding.allowed?.by === ignore.owner) counts.set(ignore.owner, (counts.get(ignore.owner) ?? 0) + 1);
  return [...counts]
    .sort()
    .map(([by, count]) => `${count} finding${count === 1 ? ' stays' : 's stay'} by the word of ${by}; lint --import keeps them by value`);
}
