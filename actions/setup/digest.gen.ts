/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'dca06138272095edb78fcdf0ce98b242dc4f79fb1d7fef6d396ca603187a631e';
