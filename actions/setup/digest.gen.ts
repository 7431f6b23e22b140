/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '8f47cd87f53e1684603552e79b2176d7a6c1e402bae3fdcee705b6d411f6ae4a';
