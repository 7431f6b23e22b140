/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'a61054971f95260c93b1dcf7b60becb4eda85726d0e32402d96b19cd248f969b';
