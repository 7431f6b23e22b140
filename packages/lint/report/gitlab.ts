import { version } from '@daypass/core';
import type { Finding } from '../finding.ts';
import type { Judgement } from '../verdict.ts';

/** GitLab's secret detection report (schema 15). */
export function secretDetectionReport({ failing }: Judgement, now: Date): string {
  const scanner = { id: 'daypass', name: 'daypass' };
  const time = now.toISOString().slice(0, 19);
  return pretty({
    version: '15.0.7',
    scan: {
      analyzer: { ...scanner, vendor: { name: 'daypass' }, version },
      scanner: { ...scanner, vendor: { name: 'daypass' }, version },
      type: 'secret_detection',
      status: 'success',
      start_time: time,
      end_time: time,
    },
    vulnerabilities: failing.map((finding) => ({
      id: finding.fingerprint,
      name: finding.title,
      description: `${finding.title} ${finding.shown}, known by ${finding.why}`,
      severity: 'Critical',
      solution: finding.revoke,
      location: {
        file: finding.path,
        start_line: finding.line,
        ...(finding.commit === undefined ? {} : { commit: { sha: finding.commit.id, date: finding.commit.date } }),
      },
      identifiers: [{ type: 'daypass_rule', name: finding.rule, value: finding.rule }],
    })),
  });
}

/** GitLab's code quality report, which merge requests of every tier show. */
export function codeQualityReport({ failing, reported }: Judgement): string {
  const entry = (finding: Finding, severity: string): object => ({
    description: `${finding.title} ${finding.shown}: ${finding.revoke}`,
    check_name: finding.rule,
    fingerprint: `${finding.fingerprint}${finding.path}`.slice(0, 120),
    severity,
    location: { path: finding.path, lines: { begin: finding.line } },
  });
  return pretty([...failing.map((finding) => entry(finding, 'blocker')), ...reported.map((finding) => entry(finding, 'info'))]);
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
