/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'b27cb4aa33bd640baa853ce3050bc9b81439ea8e76782dc7691a493b7c0a3639';
