import { gzipSync } from 'node:zlib';
import { repository, version } from '@daypass/core';
import type { Finding } from '../finding.ts';
import type { Accepted, Judgement } from '../verdict.ts';
import { ordered } from './order.ts';
import { json, plain } from './plain.ts';
import { inCommit } from './text.ts';

/** What GitHub's code scanning takes of one run, and of one file when it is compressed. */
const github = { results: 25_000, compressedBytes: 10_000_000 };

/** SARIF 2.1.0, within what GitHub takes: secrets are errors, indicators notes; what does not fit is left out from the end and said. */
export function sarifReport({ failing, reported, accepted }: Judgement, limits = github): string {
  const occurrences = new Map<string, number>();
  const results = [
    ...[...ordered(failing), ...ordered(reported)].map((finding) => resultOf(finding, occurrences)),
    ...accepted.map((one) => resultOf(one.finding, occurrences, one)),
  ];
  const findings = [...failing, ...reported, ...accepted.map(({ finding }) => finding)];
  let kept = Math.min(results.length, limits.results);
  for (;;) {
    const text = log(results.slice(0, kept), rulesOf(findings), results.length - kept);
    // Nothing that is smaller than the limit can be larger when it is compressed.
    if (text.length < limits.compressedBytes || kept === 0 || gzipSync(text).length <= limits.compressedBytes) return text;
    kept = Math.floor(kept / 2);
  }
}

function log(results: readonly object[], rules: readonly object[], left: number): string {
  const notification = { level: 'warning', message: { text: `${left} further results are left out: a report holds no more` } };
  return json(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'daypass', version, informationUri: `https://github.com/${repository}`, rules } },
          automationDetails: { id: 'daypass/secrets/' },
          columnKind: 'unicodeCodePoints',
          invocations: [{ executionSuccessful: true, ...(left === 0 ? {} : { toolExecutionNotifications: [notification] }) }],
          results,
        },
      ],
    },
    2,
  );
}

function rulesOf(findings: readonly Finding[]): object[] {
  return [...new Map(findings.map((finding) => [finding.rule, finding])).values()].map(({ rule, title, opens, revoke, verdict }) => {
    // A generic rule names what it found in its title, and is one rule all the same.
    const name = rule.startsWith('generic') ? `A value that its name gives away (${rule})` : plain(title);
    return {
      id: rule,
      name: rule.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase()),
      shortDescription: { text: name },
      fullDescription: { text: `${name} in the code or its history.` },
      help: { text: `${opens === undefined ? '' : `It opens ${plain(opens)}. `}End it: ${plain(revoke)}. Then take it out of the code.` },
      defaultConfiguration: { level: verdict === 'secret' ? 'error' : 'note' },
      properties: { tags: ['security', 'secret'], ...(verdict === 'secret' ? { 'security-severity': '8.0' } : {}) },
    };
  });
}

function resultOf(finding: Finding, occurrences: Map<string, number>, accepted?: Accepted): object {
  const { rule, verdict, title, path, line, column, shown, fingerprint, why } = finding;
  const nth = (occurrences.get(`${rule} ${fingerprint}`) ?? 0) + 1;
  occurrences.set(`${rule} ${fingerprint}`, nth);
  const where = inCommit(finding);
  return {
    ruleId: rule,
    level: verdict === 'secret' && accepted === undefined ? 'error' : 'note',
    message: { text: plain(`${title} ${shown}, known by ${why}${where === '' ? '' : `, ${where}`}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    // GitHub tells alerts apart by the second name alone; a further place of the same secret counts on.
    partialFingerprints: { 'daypassSecret/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:${nth}` },
    ...(accepted === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: accepted.finding.isAcceptedInline ? 'inSource' : 'external',
              status: 'accepted',
              justification: plain(`${accepted.ignore.reason} (${accepted.ignore.owner})`),
            },
          ],
        }),
  };
}

/** A relative reference (RFC 3986): a path that would leave the root, or begin like a scheme, does neither. */
function uriOf(path: string): string {
  const parts = path
    .toWellFormed()
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.map(encodeURIComponent).join('/');
}
