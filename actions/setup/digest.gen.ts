/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '5cc1274110d084d1a324e03fec26a7b17a58c27dcdd97985f8c238e80f35c0de';
