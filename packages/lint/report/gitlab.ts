import { createHash } from 'node:crypto';
import { version } from '@daypass/core';
import type { Finding } from '../finding.ts';
import type { Judgement } from '../verdict.ts';
import { ordered } from './order.ts';
import { json, plain } from './plain.ts';

/** What GitLab's own analyzer writes where it knows no commit: the schema demands one. */
const noCommit = '0000000';

/** GitLab's secret detection report (schema 15). `commit` is the one that was scanned. */
export function secretDetectionReport({ failing }: Judgement, now: Date, commit = noCommit): string {
  const scanner = { id: 'daypass', name: 'daypass', vendor: { name: 'daypass' }, version };
  const time = now.toISOString().slice(0, 19);
  return `${json(
    {
      version: '15.0.7',
      scan: { analyzer: scanner, scanner, type: 'secret_detection', status: 'success', start_time: time, end_time: time },
      vulnerabilities: ordered(failing).map((finding) => vulnerability(finding, commit)),
    },
    2,
  )}\n`;
}

function vulnerability(finding: Finding, commit: string): object {
  const { rule, title, shown, why, revoke, path, line, fingerprint, commit: found } = finding;
  return {
    id: identityOf(finding),
    name: plain(title).slice(0, 255),
    description: plain(`${title} ${shown}, known by ${why}`),
    severity: 'Critical',
    solution: plain(`End it: ${revoke}. Then take it out of the code.`).slice(0, 7000),
    location: {
      file: path,
      start_line: line,
      commit: found === undefined ? { sha: commit } : { sha: found.id, date: found.date },
    },
    identifiers: [{ type: 'daypass_rule', name: `daypass rule ${rule}`, value: rule }],
    tracking: {
      type: 'source',
      items: [{ file: path, start_line: line, signatures: [{ algorithm: 'scope_offset', value: fingerprint }] }],
    },
  };
}

/** GitLab's code quality report, which merge requests of every tier show. */
export function codeQualityReport({ failing, reported }: Judgement): string {
  const entry = (finding: Finding, severity: string): object => ({
    description: plain(`${finding.title} ${finding.shown}: ${finding.revoke}`),
    check_name: finding.rule,
    fingerprint: identityOf(finding),
    severity,
    location: { path: finding.path, lines: { begin: finding.line } },
  });
  const entries = [
    ...ordered(failing).map((finding) => entry(finding, 'blocker')),
    ...ordered(reported).map((finding) => entry(finding, 'info')),
  ];
  return `${json(entries, 2)}\n`;
}

/** One for each value and file, the same in every run whatever the line. */
function identityOf({ rule, fingerprint, path, commit }: Finding): string {
  return createHash('sha256')
    .update([rule, fingerprint, path, commit?.id ?? ''].join('\0'))
    .digest('hex');
}
