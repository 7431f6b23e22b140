/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'a6b2eb7adfe88169b817a891aff610a93c99e29726db0364d126b2e7f5136316';
