import { formatDuration } from '@daypass/core';
import type { Job } from '@daypass/ci';
import type { Grant, Provider } from '@daypass/exchange';
import type { IdentityToken } from '@daypass/identity';
import type { Delivery } from './deliver.ts';
import type { Settings } from './settings.ts';

/** Everything that a finished grant is told about. */
export interface Story {
  readonly provider: Provider;
  readonly token: IdentityToken;
  readonly grant: Grant;
  readonly secrets: readonly string[];
  readonly delivery: Delivery;
  readonly settings: Settings;
  /** Who gets the outputs, where no step can name them. */
  readonly outputsFor?: string;
  /** When what can be revoked is: `in post`. */
  readonly ending: string;
  readonly now: number;
  readonly record: { readonly path: string; head(): string };
}

/** Prints a success in the log: at most a dozen lines. */
export function printSuccess(story: Story, job: Job): void {
  const lines = [
    `granted    ${what(story)}, ${life(story)}`,
    `identity   ${String(story.token.claims['sub'])} for audience ${story.token.audience}`,
    ...(story.secrets.length === 0 ? [] : [`secrets    ${story.secrets.length} read, delivered as ${story.settings.deliverSecrets}`]),
    `delivered  ${seenBy(story)}`,
    `afterwards ${afterwards(story)}`,
    `record     ${story.record.path}, head ${story.record.head()}`,
  ];
  for (const text of lines) job.emit({ kind: 'line', text });
  const details = Object.entries(story.grant.facts).map(([name, value]) => `${name}: ${value}`);
  if (details.length > 0) job.emit({ kind: 'group', title: 'details', lines: details });
}

/** The job summary: one table. */
export function summarize(story: Story, job: Job): void {
  const rows = [
    ['Who asked', `\`${escaped(String(story.token.claims['sub']))}\``],
    ['What was granted', escaped(what(story))],
    ['For how long', escaped(life(story))],
    ['Delivered, seen by', escaped(seenBy(story))],
    ['Afterwards', escaped(afterwards(story))],
  ];
  const table = rows.map(([name, value]) => `| ${name!} | ${value!} |`).join('\n');
  job.emit({ kind: 'summary', markdown: `### daypass: ${story.provider.title}\n\n| | |\n|---|---|\n${table}\n` });
}

/** A text that stays a text in a Markdown table cell. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|!@~]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/[\r\n]+/g, ' ');
}

function what({ provider, grant }: Story): string {
  const of = grant.facts['arn'] ?? grant.facts['policies'] ?? grant.facts['subject'] ?? '';
  return `${provider.title}${of === '' ? '' : ` ${of}`}`;
}

function life({ grant, now }: Story): string {
  if (grant.expiresAt === undefined) return 'no credential exists beyond the requests made';
  return `${formatDuration(Math.round((grant.expiresAt.getTime() - now) / 10_000) * 10)}, until ${grant.expiresAt.toISOString()}`;
}

function seenBy({ delivery, settings, outputsFor = 'steps that name them' }: Story): string {
  const parts = [
    ...(delivery.env.length === 0 ? [] : [`env ${delivery.env.join(', ')} (every later step of this job)`]),
    ...(delivery.files.length === 0
      ? []
      : [`${delivery.files.length} file${delivery.files.length === 1 ? '' : 's'} (whoever in this job knows the path)`]),
    ...(settings.deliver.includes('outputs') || delivery.outputs.length > 0
      ? [`outputs ${delivery.outputs.join(', ')} (${outputsFor})`]
      : []),
  ];
  return parts.join('; ') || 'nothing';
}

function afterwards({ grant, settings, ending }: Story): string {
  if (grant.expiresAt === undefined) return 'nothing to give back';
  const expires = `expires by itself at ${grant.expiresAt.toISOString()}`;
  if (settings.shared.revoke === 'false') return `${expires} ('revoke' is 'false')`;
  if (grant.revocable.can === 'yes') return `revoked ${ending}`;
  return grant.revocable.can === 'no'
    ? `${expires}: ${grant.revocable.why}`
    : `revoked ${ending} if the receiver allows it (${grant.revocable.why}); ${expires}`;
}
