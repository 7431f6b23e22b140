import { defineErrors } from './errors.ts';

export const errors = defineErrors({
  INPUT_INVALID: {
    meaning: 'one or more inputs are missing, misspelt or malformed; nothing was minted and nothing was sent',
    fix: 'correct every input that the message lists',
  },
});
