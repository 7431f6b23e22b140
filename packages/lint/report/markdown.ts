import type { Linted } from '../run.ts';
import type { Finding } from '../finding.ts';
import type { Group } from './order.ts';
import { grouped, isGone, ordered } from './order.ts';
import { placeOf, plain } from './plain.ts';
import { summaryLine } from './text.ts';

/** What a job summary holds (1 MiB a step), and what a comment holds (65,536 characters), with room for what stands around. */
export const room = { summary: 900_000, comment: 60_000 };

/** What was found as Markdown of at most so many bytes; what does not fit is counted. */
export function markdownReport({ scan, judgement, notices }: Linted, bytes: number): string {
  const { failing, reported, accepted } = judgement;
  const fresh = accepted.filter(({ isNew }) => isNew);
  const sections = [
    section('', ['where', 'what', 'end it'], grouped(failing).map(secretRow)),
    section(
      'Let stay by this change itself',
      ['where', 'what', 'by whom and why'],
      fresh.map(({ finding, ignore }) => [placeCell(finding), whatCell(finding), text(`${ignore.owner}: ${ignore.reason}`)]),
    ),
    section(
      'Indicators',
      ['where', 'what'],
      ordered(reported).map((finding) => [placeCell(finding), whatCell(finding)]),
    ),
  ];
  const known = accepted.length - fresh.length;
  const accepts = known === 0 ? [] : [`${known} accepted by the ignore file or a comment on the line.`];
  const tail = [...accepts, ...notices.slice(0, maxNotices).map((notice) => text(notice.slice(0, 300)))]
    .map((line) => `\n- ${line}`)
    .join('');
  const head = `### daypass lint: ${text(summaryLine(scan, failing))}\n`;
  let left = bytes - Buffer.byteLength(head + tail);
  const shown = sections.map((whole) => {
    const part = fitting(whole, left);
    left -= Buffer.byteLength(part);
    return part;
  });
  return `${head}${shown.join('')}${tail === '' ? '' : `${tail}\n`}`;
}

interface Section {
  readonly head: string;
  readonly rows: readonly string[];
}

function section(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): Section {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const head = `\n${title === '' ? '' : `#### ${title}\n\n`}${line(columns)}${line(columns.map(() => '---'))}`;
  return { head, rows: rows.map(line) };
}

function fitting({ head, rows }: Section, bytes: number): string {
  const more = (count: number): string => `\n${count} more stand in the log.\n`;
  let left = bytes - Buffer.byteLength(head) - Buffer.byteLength(more(rows.length));
  const kept: string[] = [];
  for (const row of rows) {
    left -= Buffer.byteLength(row);
    if (left < 0) break;
    kept.push(row);
  }
  if (rows.length === 0) return '';
  if (kept.length === 0) return bytes > 200 ? more(rows.length) : '';
  return head + kept.join('') + (kept.length === rows.length ? '' : more(rows.length - kept.length));
}

/** Notices that are shown; the log has them all. */
const maxNotices = 20;

/** Places of one secret that a row names; the log has them all. */
const maxPlaces = 10;

function secretRow({ first, places }: Group): string[] {
  const shown = places.slice(0, maxPlaces).map(placeCell);
  const rest = places.length > maxPlaces ? [`and ${places.length - maxPlaces} more`] : [];
  const instead = first.instead === undefined ? '' : `; not needed at all with actions/${first.instead}`;
  return [[...shown, ...rest].join('<br>'), whatCell(first), text(`${first.revoke}${instead}`, 'links')];
}

function placeCell(finding: Finding): string {
  const { commit } = finding;
  const gone = isGone(finding) ? ', gone again since: rotate it all the same' : '';
  return `${text(placeOf(finding))}${commit === undefined ? '' : ` in ${commit.id.slice(0, 10)}${gone}`}`;
}

function whatCell({ title, shown, rule }: Finding): string {
  return text(`${title} ${shown} (${rule})`);
}

/** Text that is nothing but text in a cell of GitHub's Markdown: no markup, no mention, no reference, no link but those of our own rules. */
function text(given: string, links?: 'links'): string {
  const kept = links === undefined ? /[^A-Za-z0-9 /,;()'"…-]/gu : /[^A-Za-z0-9 /,;()'"….:?=-]/gu;
  return plain(given).replace(kept, (character) => (character === '.' ? dot : `&#${character.codePointAt(0)!};`));
}

/** A dot that makes no address of what stands around it. */
const dot = '&#46;';
