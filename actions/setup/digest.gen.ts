/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'c9e06c17e00dcd1b6cb7ccc914b80e04998dc870c5266e7676310a36ee597971';
