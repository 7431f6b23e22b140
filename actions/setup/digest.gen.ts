/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'af89cf7cf594e00463437486bc58c3b5c745818dce125bc22af64990ac232e7d';
