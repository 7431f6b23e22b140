/** Where this code lives: the one constant behind every `uses:` line and documentation link. */
export const repository = 'OWNER/daypass';
