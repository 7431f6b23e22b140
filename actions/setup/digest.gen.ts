/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '0cc2cddec7cfd5932b6d3c56815d612c4f85918191dbe7ff5453a108176cf3b5';
