import { defineErrors } from '@daypass/core';

export const errors = defineErrors({
  LINT_NO_GIT: {
    meaning: 'git is needed to know what changed, and it is not there or the folder is no repository',
    fix: 'check the repository out first, or scan the folder with `scan: tree`',
  },
  LINT_SHALLOW: {
    meaning: 'a commit that the scan needs is not in this clone, and could not be fetched',
    fix: 'check out with `fetch-depth: 0` (GitLab: `GIT_DEPTH: 0`), or give `token` so that it can be fetched',
  },
  LINT_NO_COMMIT: { meaning: 'a revision that was given does not exist', fix: 'correct `base` and `head`' },
  LINT_NO_PATH: { meaning: 'the path to scan does not exist or cannot be read', fix: 'correct the path' },
  LINT_NOTHING: {
    meaning: 'nothing was scanned although there should have been something, or nothing was found at the place that was named',
    fix: 'look at `scan`, `base`, `head` and `paths`',
  },
  LINT_UNREADABLE: { meaning: 'files or objects that belong to the scan could not be read', fix: 'make them readable, or leave them out' },
  LINT_IGNORES: {
    meaning: 'an ignore file, ours or that of another scanner, is malformed',
    fix: 'correct the line that the message names',
  },
  LINT_HOOK: {
    meaning: 'the hook cannot be put in place without losing one',
    fix: 'look at the hooks that the message names, and remove one of them',
  },
  LINT_REPORT: {
    meaning: 'a report that was asked for cannot be written',
    fix: 'name a file that can be written, in a folder that can be',
  },
  LINT_WEAK: {
    meaning: 'a value that can be guessed would be accepted for good: the ignore file would help to guess it',
    fix: 'rotate it and take it out of the code; a value that opens nothing may be accepted for a time with `--expires`',
  },
  LINT_CONFIG: {
    meaning: 'the configuration is empty, malformed or names something that there is not; nothing was scanned',
    fix: 'correct the places that the message names; docs/configuration.md shows the keys, docs/daypass.schema.json has them all and tells your editor',
  },
  LINT_RULE: {
    meaning: "a rule of the repository's own is broken, or does not do what its cases say; nothing was scanned",
    fix: 'correct the rule or the case that the message names',
  },
  LINT_CACHE: { meaning: 'the folder of the input `cache` cannot be read or written', fix: 'make it writable, or leave `cache` out' },
  LINT_OUT_OF_TIME: { meaning: 'the scan did not end within `timeout`', fix: 'raise `timeout`, or scan less' },
  LINT_TOO_LARGE: {
    meaning: 'a content is larger than `limits.size` of the configuration allows',
    fix: 'raise the limit, or name the file in `exclude` with a reason',
  },
  LINT_INTERNAL: { meaning: 'something happened that the lint does not know: a defect', fix: 'report it with the log' },
});
