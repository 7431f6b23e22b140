/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'e71d7e64aec46e0a668d3412d16290866f269d7ba93a84277e04bc9cc5617601';
