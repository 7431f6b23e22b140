import { defineErrors } from '@daypass/core';

export const errors = defineErrors({
  ID_NOT_A_TOKEN: {
    meaning: 'what was given as identity token is not a signed JWT',
    fix: 'look at what answers at the token endpoint',
  },
  ID_WRONG_AUDIENCE: {
    meaning: 'the identity token is for another audience than was asked for; it was not sent anywhere',
    fix: 'look at what answers at the token endpoint',
  },
  ID_WRONG_ISSUER: {
    meaning: 'the identity token names an issuer that this platform does not have; it was not sent anywhere',
    fix: 'look at what answers at the token endpoint',
  },
  ID_NOT_SIGNED: {
    meaning: 'the identity token does not bear a signature of its issuer; it was not sent anywhere, and its claims decided nothing',
    fix: 'find out what set the variable or wrote the file that it was read from',
  },
  ID_NO_KEYS: {
    meaning: "the issuer's keys cannot be had, so the identity token cannot be verified",
    fix: "let the job reach the issuer's address, and check that it is the one that signs",
  },
  ID_EXPIRED: {
    meaning: 'the identity token had expired when it came',
    fix: "check the clocks of the runner and of the platform's token service",
  },
  ID_NOT_YET_VALID: {
    meaning: 'the identity token only becomes valid later than can be waited for',
    fix: "check the clocks of the runner and of the platform's token service",
  },
});
