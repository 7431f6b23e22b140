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
  ID_EXPIRED: {
    meaning: 'the identity token had expired when it came',
    fix: "check the clocks of the runner and of the platform's token service",
  },
  ID_NOT_YET_VALID: {
    meaning: 'the identity token only becomes valid later than can be waited for',
    fix: "check the clocks of the runner and of the platform's token service",
  },
});
