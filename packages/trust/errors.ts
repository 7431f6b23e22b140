import { defineErrors } from '@daypass/core';

export const errors = defineErrors({
  TRUST_POLICY_UNREADABLE: {
    meaning: "a file that should hold a receiver's trust policy cannot be read as one",
    fix: 'give the policy in the form in which the receiver prints it: the JSON of the trust policy or of the role',
  },
});
