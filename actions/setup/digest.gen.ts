/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'cd965dfa72b5f6b829d4bcef504f18889da040f36189aa0a9760a56bc74c7714';
