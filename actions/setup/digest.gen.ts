/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'f16112df32140e68f72b06b70213d0e059eda1c23c7313304bb01c998ad7ab8b';
