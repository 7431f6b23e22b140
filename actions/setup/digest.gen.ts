/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '7a69630aa837bcb79c57efa12208205f3a60b10fab9f33eaf177f2432074433a';
