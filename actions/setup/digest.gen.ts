/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'f5c30b16e703399b6169637ea6d665857caf329423ca631f7bf54a1eb0b35a73';
