import { globProblem } from './glob.ts';
import type { ValueOf } from './setting.ts';

const reason = { kind: 'text', description: 'Why, for whoever reads this next year.' } as const;

/** A rule of the repository's own. */
const ownRule = {
  kind: 'fields',
  required: {
    id: { kind: 'text', pattern: '^[a-z][a-z0-9-]{2,60}$', description: 'Its name in reports and in the ignore file.' },
    title: { kind: 'text', description: 'What the token is, as its makers name it.' },
    revoke: { kind: 'text', description: 'How to end it: a page or a command.' },
    catches: { kind: 'list', isNeeded: true, of: { kind: 'text' }, description: 'Made-up lines that the rule must find something in.' },
    ignores: { kind: 'list', isNeeded: true, of: { kind: 'text' }, description: 'Lines that the rule must find nothing in.' },
  },
  optional: {
    literal: { kind: 'text', description: 'The text itself, or the beginning of the token: everything up to the next space or quote.' },
    regex: { kind: 'text', description: 'RE2 syntax, linear in time. The secret is the first group, else the whole match.' },
    keywords: { kind: 'list', of: { kind: 'text' }, description: 'The regex is tried only where one of these words stands, in any case.' },
    paths: { kind: 'list', of: { kind: 'text', check: globProblem }, description: 'Only files whose path fits one of these globs.' },
    entropy: { kind: 'number', least: 0, most: 8, description: 'Bits a character that the secret has at least.' },
    verdict: { kind: 'choice', options: ['secret', 'indicator'], description: 'Whether it fails the build (default) or is only reported.' },
  },
} as const;

/** What stands under `lint:` in daypass.yml. */
export const declaration = {
  kind: 'fields',
  description: 'How the lint scans this repository. On a change it is read from the base commit.',
  required: {},
  optional: {
    'fail-on': {
      kind: 'choice',
      options: ['secret', 'indicator'],
      description: 'What fails the build: secrets alone (default), or identifiers too.',
    },
    'new-ignores': {
      kind: 'choice',
      options: ['warn', 'refuse'],
      description: 'What becomes of ignores that a change itself adds: honoured and listed (default), or refused.',
    },
    limits: {
      kind: 'fields',
      required: {},
      optional: {
        timeout: { kind: 'duration', description: 'Bounds the scan; one that does not end fails.' },
        size: {
          kind: 'size',
          description:
            'How large a content may be, in an archive too: a scan that meets a larger one fails, unless `exclude` names it. By default none is too large.',
        },
      },
      description: 'Bounds of a scan; beyond them it fails with exit code 2.',
    },
    exclude: {
      kind: 'list',
      isNeeded: true,
      description: 'Files that are not scanned. They are counted in the report.',
      of: {
        kind: 'fields',
        required: {
          paths: {
            kind: 'list',
            isNeeded: true,
            of: { kind: 'text', check: globProblem },
            description: 'Globs from the root: `**` is any folders, `*` and `?` stay in one; a folder means all that lies in it.',
          },
          reason,
        },
        optional: {},
      },
    },
    rules: {
      kind: 'named',
      description: 'Rules by id (docs/rules.md) that are switched off, lowered or raised.',
      of: {
        kind: 'fields',
        required: { verdict: { kind: 'choice', options: ['off', 'indicator', 'secret'] }, reason },
        optional: {},
      },
    },
    'own-rules': { kind: 'list', isNeeded: true, of: ownRule, description: "Shapes of the repository's own tokens." },
  },
} as const;

export type OwnRule = ValueOf<typeof ownRule>;
export type Configuration = ValueOf<typeof declaration>;
