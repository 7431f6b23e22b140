/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '03cc5b100a4d6db0e0f917972a30921936b82ae82f760abc1010fc7f0bd51c43';
