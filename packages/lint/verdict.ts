import type { Finding } from './finding.ts';
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

const inline = /gitleaks:allow|trufflehog:ignore|pragma: ?allowlist (?:nextline )?secret|betterleaks:allow|kingfisher:ignore|nosecret/;

/** Whether a line says by itself that what it holds may stay. */
export function isAcceptedInline(line: string): boolean {
  return inline.test(line);
}

function inlineIgnore({ rule, fingerprint }: Finding): Ignore {
  return { rule, fingerprint, owner: 'the line itself', reason: 'a comment allows it', expires: undefined };
}

/** Applies the ignore file: by rule and value; an expired entry no longer counts, nor one that the range adds where that is refused. */
export function judge(
  findings: readonly Finding[],
  { entries, before }: Ignores,
  today: string,
  { failsOn, newIgnores }: { readonly failsOn: string; readonly newIgnores: string },
): Judgement {
  const keyOf = ({ rule, fingerprint }: { rule: string; fingerprint: string }): string => `${rule} ${fingerprint}`;
  const expired = entries.filter(({ expires }) => expires !== undefined && expires < today);
  const valid = new Map(entries.filter((entry) => !expired.includes(entry)).map((entry) => [keyOf(entry), entry]));
  const known = before === undefined ? undefined : new Set(before.map(keyOf));
  const accepted = findings.flatMap((finding): Accepted[] => {
    const entry = valid.get(keyOf(finding));
    const ignore = entry ?? (finding.isAcceptedInline ? inlineIgnore(finding) : undefined);
    if (ignore === undefined) return [];
    const isNew = known !== undefined && (entry === undefined || !known.has(keyOf(entry)));
    return isNew && newIgnores === 'refuse' ? [] : [{ finding, ignore, isNew }];
  });
  const left = findings.filter((finding) => !accepted.some((one) => one.finding === finding));
  const failing = left.filter(({ verdict }) => verdict === 'secret' || failsOn === 'indicator');
  const used = new Set(accepted.map(({ ignore }) => ignore));
  return {
    failing,
    reported: left.filter((finding) => !failing.includes(finding)),
    accepted,
    stale: entries.filter((entry) => !used.has(entry) && !expired.includes(entry)),
    expired,
  };
}
