/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'b301945af36b50485f119aa2baf4a98e548733b123a57cfb30ba77b1338ba4c3';
