/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '349dd6ee70129995fe51f786bc2b8c9c5d4efc02579b51c265db0373ec633544';
