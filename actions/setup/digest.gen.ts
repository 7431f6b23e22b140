/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '917d0e942b7d42954c2b303c9eda387d8807725322aec0c5ffcd4b302baec48e';
