import { defineErrors } from '@daypass/core';

export const errors = defineErrors({
  FILE_UNREADABLE: {
    meaning: 'the file that states the credentials is not there or cannot be read; nothing was minted',
    fix: 'name it with `config`; its default is daypass.yml at the root of the repository',
  },
  FILE_INVALID: {
    meaning: 'the file that states the credentials is wrong at the places that the message names; nothing was minted',
    fix: 'correct these places; docs/daypass-yml.md has every key, docs/daypass.schema.json lets an editor check them',
  },
  FILE_NO_CREDENTIAL: {
    meaning: 'the file states no credential of that name',
    fix: 'correct the name, or state it under `credentials:`',
  },
  FILE_NO_ENVIRONMENT: {
    meaning: 'the credential has a section for each environment, and it was not said for which this is',
    fix: 'give `environment`, the one that the job runs in',
  },
  CONDITION_REFUSED: {
    meaning: 'a condition that the file states does not hold for this job, or its identity does not tell; nothing was exchanged',
    fix: 'run the job where the conditions hold, or change them in the file',
  },
  LIFE_NO_PLATFORM: {
    meaning: 'daypass does not run in a job of a CI platform that it knows',
    fix: 'run it in a job of a supported platform, or try it on this machine with `node dist/cli/index.js demo`',
  },
  LIFE_INTERNAL: {
    meaning: 'something happened that daypass does not know: a defect',
    fix: 'report it with the log',
  },
  LIFE_STALLED: {
    meaning: 'the process came to its end without an answer: nothing was left to wait for, and no credential was delivered',
    fix: 'this is a defect of daypass: report it with the log',
  },
  LIFE_OUT_OF_TIME: {
    meaning: 'the step did not end within `timeout` and the seconds granted for giving back',
    fix: 'raise `timeout`, or look at which endpoint did not answer',
  },
  LIFE_CANCELLED: {
    meaning: 'the job was cancelled while the credential was being had; what existed was given back or left to post',
    fix: 'nothing to mend: run the job again',
  },
  LIFE_TTL_TOO_LONG: {
    meaning: 'the receiver granted a longer life than `max-ttl` allows and cannot shorten it; the credential was given back',
    fix: "lower the lifetime at the receiver, or raise 'max-ttl'",
  },
  LIFE_EXPIRED: {
    meaning: 'the credential had expired when it was granted, or expires within seconds',
    fix: "check the receiver's clock and the lifetime it grants",
  },
  LIFE_STATE_FOREIGN: {
    meaning: "the saved state does not belong to this run, or names an endpoint that this step's inputs do not name; it was not used",
    fix: 'find out which step changes the state of others; what was granted expires by itself',
  },
  LIFE_NOT_REVOKED: {
    meaning: 'a credential could not be given back in post',
    fix: 'revoke it at the receiver if its remaining life matters; the message says until when it may live',
  },
  LIFE_AUDIT_UNWRITABLE: {
    meaning: 'the audit record cannot be written, so nothing was minted',
    fix: "make the folder of 'audit-file' exist and be writable",
  },
  DELIVER_FOLDER_UNSAFE: {
    meaning: "daypass's own folder for files exists but is not a folder of this user alone",
    fix: 'remove it from the folder for temporary files, and find out which step made it',
  },
  DELIVER_FILE_UNSAFE: {
    meaning: 'a file to be written exists already and is not a regular file of this user',
    fix: 'remove it, and find out which step made it',
  },
  DELIVER_COLLISION: {
    meaning: 'two credentials of one run would deliver a value under the same name; nothing was delivered',
    fix: 'deliver one of them another way (`deliver: file` or `outputs`), or give its secrets names of their own',
  },
  SECRETS_NO_FIELD: {
    meaning: 'a line of `secrets` names a field that the value does not have, or a value that is not there',
    fix: 'correct the name after #; the message lists the fields that exist',
  },
  SECRETS_COLLISION: {
    meaning: 'two secrets would be delivered under one name',
    fix: 'give one of them a name or prefix of its own',
  },
});
