import type { Finding } from '../finding.ts';
import type { Scan } from '../scan.ts';
import type { Judgement } from '../verdict.ts';

/** The report as people read it: what to do first comes first; 80 columns where paths allow. */
export function textReport(scan: Scan, { failing, reported, accepted, stale, expired }: Judgement): string {
  const lines = [
    ...failing.flatMap((finding) => described(finding, 'secret   ')),
    ...reported.flatMap((finding) => described(finding, 'indicator')),
    ...accepted.map(
      ({ finding, ignore, isNew }) =>
        `${isNew ? 'NEW IGNORE' : 'accepted '} ${place(finding)}  ${finding.rule}: ${ignore.reason} (${ignore.owner}${ignore.expires === undefined ? '' : `, until ${ignore.expires}`})`,
    ),
    ...expired.map((ignore) => `expired   ${ignore.rule} ${ignore.fingerprint.slice(0, 12)}… of ${ignore.owner}, since ${ignore.expires!}`),
    ...stale.map((ignore) => `stale     ${ignore.rule} ${ignore.fingerprint.slice(0, 12)}… of ${ignore.owner}: found nowhere in this scan`),
    ...scan.skipped.map((what) => `skipped   ${what}`),
  ];
  return [...lines, ...(lines.length === 0 ? [] : ['']), summaryLine(scan, failing.length), ''].join('\n');
}

/** What was scanned, and the verdict. */
export function summaryLine({ what, commits, contents, bytes }: Scan, failing: number): string {
  const read = `${contents} content${contents === 1 ? '' : 's'}, ${sizeOf(bytes)}`;
  const verdict = failing === 0 ? 'no secret found' : `${failing} secret${failing === 1 ? '' : 's'} found`;
  return `${verdict}: scanned ${what}${commits === 0 && contents > 0 ? '' : ''} (${contents === 0 ? 'nothing to scan' : read})`;
}

function described(finding: Finding, label: string): string[] {
  const { rule, title, shown, why, revoke, instead, commit } = finding;
  return [
    `${label} ${place(finding)}`,
    `          ${title} (${rule}) ${shown}; known by ${why}`,
    ...(commit === undefined
      ? []
      : [
          `          in commit ${commit.id.slice(0, 10)} of ${commit.date.slice(0, 10)}${commit.isAtHead ? '' : ', gone again since: rotate it all the same, a squash does not take it back'}`,
        ]),
    ...(label.trim() === 'secret' ? [`          end it: ${revoke}`] : []),
    ...(instead === undefined || label.trim() !== 'secret' ? [] : [`          not needed at all with actions/${instead}`]),
  ];
}

function place({ path, line, column }: Finding): string {
  return `${path.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '?')}:${line}:${column}`;
}

function sizeOf(bytes: number): string {
  return bytes < 10_000 ? `${bytes} bytes` : bytes < 10_000_000 ? `${Math.round(bytes / 1000)} KB` : `${Math.round(bytes / 1_000_000)} MB`;
}
