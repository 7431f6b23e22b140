import type { Finding } from './finding.ts';
import type { Ignore, Ignores } from './ignores.ts';

/** What a scan means for the build. */
export interface Judgement {
  /** Those that fail the build. */
  readonly failing: readonly Finding[];
  readonly reported: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly ignore: Ignore }[];
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

/** Applies the ignore file: by rule and value; an expired entry no longer counts. */
export function judge(findings: readonly Finding[], { entries }: Ignores, today: string, failsOn: 'secret' | 'indicator'): Judgement {
  const expired = entries.filter(({ expires }) => expires !== undefined && expires < today);
  const valid = new Map(entries.filter((entry) => !expired.includes(entry)).map((entry) => [`${entry.rule} ${entry.fingerprint}`, entry]));
  const accepted = findings.flatMap((finding) => {
    const ignore = valid.get(`${finding.rule} ${finding.fingerprint}`) ?? (finding.isAcceptedInline ? inlineIgnore(finding) : undefined);
    return ignore === undefined ? [] : [{ finding, ignore }];
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
