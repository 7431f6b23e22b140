import { defineErrors } from '@daypass/core';

export const errors = defineErrors({
  CLI_USAGE: {
    meaning: 'the command line names no command that exists, or an option that the command does not have',
    fix: 'see `node dist/cli/index.js help`',
  },
  CLI_NO_BUNDLES: {
    meaning: "the actions' bundles, which the demo runs, are not beside the CLI",
    fix: 'run the CLI from a clone of the repository: `node dist/cli/index.js demo`',
  },
});
