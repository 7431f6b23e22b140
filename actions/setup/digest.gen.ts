/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'd277ab5dfa84319946a551455325e73257c7ee3e70b87046072bab4b43b49db5';
