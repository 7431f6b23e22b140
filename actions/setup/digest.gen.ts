/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '161ff0db9f25abab2ad16cd199bda3d80393fedf29433c6e03aafa8251679e53';
