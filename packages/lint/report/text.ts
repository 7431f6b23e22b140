import { paintFor, wrapped } from '@daypass/core/text';
import type { Paint } from '@daypass/core/text';
import type { Finding } from '../finding.ts';
import type { Scan } from '../scan.ts';
import type { Accepted, Judgement } from '../verdict.ts';
import type { Group } from './order.ts';
import { grouped, isGone, ordered } from './order.ts';
import { placeOf, plain } from './plain.ts';

const width = 80;
const indent = ' '.repeat(10);
const colourless = paintFor({}, {});

/** The report as people read it: a secret with all its places, what to do first comes first; 80 columns where paths and addresses allow. */
export function textReport(scan: Scan, judgement: Judgement, notices: readonly string[], paint: Paint = colourless): string {
  const { failing, reported, accepted, stale, expired } = judgement;
  const blocks = [
    ...grouped(failing).map((group) => described(group, paint.bad('secret   '), paint)),
    ...grouped(reported).map((group) => described(group, paint.strong('indicator'), paint)),
    acceptances(accepted),
    expired
      .map((ignore) => `expired   ${ignore.rule} ${ignore.fingerprint.slice(0, 12)}… of ${ignore.owner}, since ${ignore.expires!}\n`)
      .join(''),
    stale
      .map((ignore) => `stale     ${ignore.rule} ${ignore.fingerprint.slice(0, 12)}… of ${ignore.owner}: found nowhere in this scan\n`)
      .join(''),
    notices.map((notice) => `notice    ${wrapped(plain(notice), indent, width, '  ', 'whole').slice(indent.length)}`).join(''),
    skippedLines(scan.skipped),
  ].filter((block) => block !== '');
  const summary = summaryLine(scan, failing);
  return [...blocks, `${failing.length === 0 ? paint.good(summary) : paint.strong(summary)}\n`].join('\n');
}

/** What was scanned, and the verdict: a secret is counted once, as it is told once. */
export function summaryLine({ what, contents, cached, bytes }: Scan, failing: readonly Finding[]): string {
  const known = cached === 0 ? '' : `, ${cached} of them known to be clean by the cache`;
  const read = `${contents} content${contents === 1 ? '' : 's'}, ${sizeOf(bytes)}${known}`;
  const secrets = grouped(failing).length;
  const places = failing.length === secrets ? '' : ` in ${failing.length} places`;
  const verdict = secrets === 0 ? 'no secret found' : `${secrets} secret${secrets === 1 ? '' : 's'} found${places}`;
  return plain(`${verdict}: scanned ${what} (${contents === 0 ? 'nothing to scan' : read})`);
}

/** In which commit a finding was brought, and that a later one does not undo it; empty for what stands in the tree. */
export function inCommit(finding: Finding): string {
  const { commit } = finding;
  if (commit === undefined) return '';
  const gone = isGone(finding) ? ', gone again since: rotate it all the same, a squash does not take it back' : '';
  return `in commit ${commit.id.slice(0, 10)} of ${commit.date.slice(0, 10)}${gone}`;
}

function described({ first, places }: Group, label: string, paint: Paint): string {
  const { rule, title, shown, why, opens, revoke, instead, verdict } = first;
  const told = (text: string): string => wrapped(plain(text), indent, width, '  ', 'whole');
  return [
    `${label} ${told(`${title} (${rule}) ${shown}`).slice(indent.length)}`,
    ...places.map((place) => `${indent}${paint.strong(placeOf(place))}\n${inCommit(place) === '' ? '' : told(inCommit(place))}`),
    told(`known by ${why}`),
    ...(opens === undefined ? [] : [told(`opens ${opens}`)]),
    ...(verdict === 'secret' ? [told(`end it: ${revoke}`)] : []),
    ...(verdict === 'secret' && instead !== undefined ? [told(`not needed at all with actions/${instead}`)] : []),
  ].join('');
}

function acceptances(accepted: readonly Accepted[]): string {
  const by = new Map(accepted.map((one) => [one.finding, one]));
  return ordered(accepted.map(({ finding }) => finding))
    .map((finding) => {
      const { ignore, isNew } = by.get(finding)!;
      const until = ignore.expires === undefined ? '' : `, until ${ignore.expires}`;
      return `${isNew ? 'NEW IGNORE' : 'accepted '} ${placeOf(finding)}\n${wrapped(plain(`${finding.rule}: ${ignore.reason} (${ignore.owner}${until})`), indent, width, '  ', 'whole')}`;
    })
    .join('');
}

function sizeOf(bytes: number): string {
  return bytes < 10_000 ? `${bytes} bytes` : bytes < 10_000_000 ? `${Math.round(bytes / 1000)} KB` : `${Math.round(bytes / 1_000_000)} MB`;
}

const maxSkipped = 50;

/** What was not read, and why; of very many the first. */
function skippedLines(skipped: readonly string[]): string {
  const more = skipped.length - maxSkipped;
  const lines = skipped.slice(0, maxSkipped).map((what) => `skipped   ${plain(what)}\n`);
  return [...lines, ...(more > 0 ? [`skipped   ${more} more, all of them in the report json\n`] : [])].join('');
}
