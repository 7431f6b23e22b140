/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '6e2c7e681e85a7229b578f36216df6c3310790e7ee0f648d6cdd0d7769d634af';
