import { defineErrors } from '@daypass/core';

export const errors = defineErrors({
  CI_UNSAFE_ENVIRONMENT: {
    meaning: 'an earlier step set a variable that weakens every Node process of the job; nothing was minted',
    fix: 'remove the variable from the job',
  },
  CI_TEMP_UNSAFE: {
    meaning: "the folder that daypass keeps this job's files in exists but is not a folder of this user alone",
    fix: 'remove it, and find out who made it',
  },
  CI_NO_ENVIRONMENT: {
    meaning: 'the platform has no place for variables or outputs that later commands of the job would see',
    fix: 'hand the credential to one command with `daypass exec`, or to a shell with `. "$(daypass …)"`',
  },
  CI_NO_ID_TOKEN: {
    meaning: 'the job has no identity token for the audience that the receiver expects',
    fix: 'give the job one for that audience: the message shows the lines to add',
  },
  CI_ID_TOKEN_FILE: {
    meaning: 'the file that is to hold the identity token cannot be read',
    fix: 'look at what writes it, before daypass runs',
  },
  CI_ISSUER: {
    meaning: 'the address of the issuer, by whose keys the identity token is verified, cannot be used',
    fix: "give the issuer's https address as its tokens name it",
  },
});
