/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'fd5e0fa86f76b12acef7998847c3d7c873f16e7ce3721099798761696aa72396';
