/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '9fba8658f61f7100f3cce457d611489cd21130b0ef019c5a2044a003743e19a5';
