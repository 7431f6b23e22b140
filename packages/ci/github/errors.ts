import { defineErrors } from '@daypass/core';

export const errors = defineErrors({
  GITHUB_NO_ID_TOKEN: {
    meaning: 'the job may not ask for an identity token: the runner gave it no request address and token',
    fix: 'add to the job: `permissions: { id-token: write, contents: read }`',
  },
  GITHUB_MINT_ENDPOINT: {
    meaning: "the address that identity tokens are to be asked at is not GitHub's; nothing was sent there",
    fix: 'find out which step set ACTIONS_ID_TOKEN_REQUEST_URL: the runner sets it only with `permissions: id-token: write`',
  },
  GITHUB_MINT_REFUSED: {
    meaning: "GitHub's token endpoint refused to mint an identity token",
    fix: 'check `permissions: id-token: write` of this job and, in a reusable workflow, of the job that calls it',
  },
  GITHUB_MINT_ANSWER: {
    meaning: "something answered at the token endpoint that is not GitHub's token service",
    fix: 'look at what stands between the runner and GitHub: proxy, captive portal',
  },
  GITHUB_NO_TEMP: {
    meaning: "the runner's folder for temporary files is not known",
    fix: 'run the action in a job of a GitHub runner, which sets RUNNER_TEMP',
  },
  GITHUB_FILE_COMMAND: {
    meaning:
      'a value could not be handed to the runner through its command file, or the file does not read back as written; it was taken back',
    fix: 'check that the disk of the runner is not full and that no step changed the files in RUNNER_TEMP',
  },
  GITHUB_NAME: {
    meaning: 'a name cannot be used for a variable or an output',
    fix: 'choose another name',
  },
  GITHUB_EVENT: {
    meaning: "the payload of the job's event cannot be read, or does not say what changed",
    fix: 'give `base` and `head`, or `scan: tree`',
  },
});
