/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '38a26a8ffdf2bfb7442e5ec4185927379fb06d68831957f3be3e31c43acc9897';
