import { defineErrors } from '@daypass/core';

export const errors = defineErrors({
  CLI_USAGE: {
    meaning: 'the command line names no command that exists, or an option that the command does not have',
    fix: 'see `daypass help`, and `daypass help COMMAND` for the options of one',
  },
  CLI_NOT_SEEN: {
    meaning: 'the repository does not show all that `init` needs, and it asks for nothing',
    fix: 'give the options that the message names',
  },
  CLI_FILE_EXISTS: {
    meaning: 'a file that `init` would write is there already; no file was written',
    fix: 'move it away, or take over by hand what `init --dry-run` prints',
  },
  CLI_NO_BUNDLES: {
    meaning: "the actions' bundles, which the demo runs, are not beside the CLI",
    fix: 'run the CLI from a clone of the repository: `node dist/cli/index.js demo`',
  },
  CLI_DIGEST: {
    meaning: 'the command line beside `actions/setup` is not the one that the action was built with',
    fix: 'pin the action to a commit of a release, and see who can write to the folder that the runner keeps actions in',
  },
  CLI_SETUP: {
    meaning: 'the command line could not be put on PATH',
    fix: 'see that the folder for temporary files (RUNNER_TEMP) is there and can be written to',
  },
  CLI_NO_COMMAND: {
    meaning: 'the command that `exec` was to run does not exist',
    fix: 'name one that is on PATH, or its path; a line of shell is run by `daypass exec … -- sh -c "…"`',
  },
  CLI_SYSTEM: {
    meaning: 'the system did not let the command do what it has to: a folder is gone, a file stands where a folder should, a disk is full',
    fix: 'see what stands at the path that the message names, and who may use it; where it names none, at the current folder',
  },
  CLI_OUTPUT: {
    meaning: 'standard output did not take all that the command was asked for: its reader had gone (EPIPE), or its disk was full (ENOSPC)',
    fix: 'let what reads it stay until the end, or make room, and run the command again',
  },
  CLI_COMMAND_NOT_RUN: {
    meaning: 'the command that `exec` was to run exists, but the system does not run it',
    fix: 'make it executable (`chmod +x`), and see that it was built for this machine',
  },
});
