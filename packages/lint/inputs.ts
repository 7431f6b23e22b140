import type { Inputs, Outputs } from '@daypass/core';
import { extraNames } from './sources/extras.ts';

/** The inputs of the lint, the same as flags. */
export const inputs = {
  scan: {
    kind: 'choice',
    options: ['auto', 'tree', 'range', 'staged', 'history'],
    default: 'auto',
    description:
      'What to scan: by the event (`auto`), the working tree, a range of commits, what is staged, or everything that any ref leads to.',
  },
  base: { kind: 'text', description: 'Revision that the range begins after; default by the event.', example: 'origin/main' },
  head: { kind: 'text', description: 'Revision that the range ends with; default `HEAD`.' },
  'include-history': {
    kind: 'list',
    options: extraNames,
    default: 'messages tags notes stashes',
    description:
      'What else of history is read beside files, or `none`: `messages` of commits, `tags` (their messages), `notes`, `stashes`, `names` of files and branches.',
    advanced: true,
  },
  token: {
    kind: 'secret',
    description:
      'The token of the job, `github.token`: writes the comment, and fetches what a shallow clone of a private repository lacks where the checkout kept no credentials.',
    advanced: true,
  },
  paths: { kind: 'list', description: 'Only what lies below these paths.', advanced: true },
  config: {
    kind: 'text',
    description:
      'Path of the configuration, from the root of what is scanned; default `daypass.yml`. On a change it is read from the base commit.',
    advanced: true,
  },
  'fail-on': {
    kind: 'choice',
    options: ['secret', 'indicator'],
    description: 'What fails the build: secrets alone (default), or identifiers too. Over what the configuration says.',
    advanced: true,
  },
  'new-ignores': {
    kind: 'choice',
    options: ['warn', 'refuse'],
    description:
      'What becomes of ignores that the range itself adds, in a file or as a comment: honoured and listed one by one (default), or refused. Over what the configuration says.',
    advanced: true,
  },
  report: {
    kind: 'lines',
    description:
      'Further reports, a `FORMAT=FILE` a line: `sarif`, `json`, `jsonl`, `junit`, `gitlab-secret-detection`, `gitlab-code-quality`, `text`.',
    example: 'sarif=daypass.sarif',
    advanced: true,
  },
  comment: {
    kind: 'boolean',
    default: false,
    description: 'Keeps one comment on the pull request up to date; needs `token` and `pull-requests: write`.',
    advanced: true,
  },
  cache: {
    kind: 'text',
    description:
      'A folder that remembers which contents of the tree or the history were clean, so that the next run does not read them again. Never used for a range: a pull request could have filled it.',
    example: '.daypass-cache',
    advanced: true,
  },
  timeout: {
    kind: 'duration',
    description: 'Bounds the scan, `10m` by default; a scan that does not end fails. Over what the configuration says.',
    example: '20m',
    advanced: true,
  },
} as const satisfies Inputs;

export const outputs = {
  findings: { description: 'How many findings fail the build; each place of a secret counts.' },
  scanned: { description: 'What was scanned, in a sentence.' },
  'report-files': { description: 'Paths of the reports that were written, one a line.' },
} as const satisfies Outputs;
