import { repository, version } from '@daypass/core';
import type { Finding } from '../finding.ts';
import type { Judgement } from '../verdict.ts';

const maxResults = 5_000;

/** SARIF 2.1.0, within what GitHub takes: fingerprints by rule and value alone, so that moves and squashes keep them. */
export function sarifReport({ failing, reported, accepted }: Judgement): string {
  const all = [
    ...failing.map((finding) => resultOf(finding, 'error')),
    ...reported.map((finding) => resultOf(finding, 'note')),
    ...accepted.map(({ finding, ignore }) => ({
      ...resultOf(finding, 'note'),
      suppressions: [{ kind: 'external', justification: `${ignore.reason} (${ignore.owner})` }],
    })),
  ];
  const findings = [...failing, ...reported, ...accepted.map(({ finding }) => finding)];
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()].map(({ rule, title, revoke }) => ({
    id: rule,
    name: rule.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: `${title} in the code or its history.` },
    help: { text: `End it: ${revoke}. Then take it out of the code.` },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['security', 'secret'], 'security-severity': '8.0' },
  }));
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'daypass', version, informationUri: `https://github.com/${repository}`, rules } },
          automationDetails: { id: 'daypass/secrets/' },
          columnKind: 'unicodeCodePoints',
          results: all.slice(0, maxResults),
        },
      ],
    },
    null,
    2,
  );
}

function resultOf({ rule, title, path, line, column, shown, fingerprint, why, commit }: Finding, level: string): object {
  return {
    ruleId: rule,
    level,
    message: { text: `${title} ${shown}, known by ${why}${commit === undefined ? '' : `, in commit ${commit.id.slice(0, 10)}`}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(path), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    partialFingerprints: { 'daypassSecret/v1': fingerprint },
  };
}
