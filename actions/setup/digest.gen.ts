/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '38206e890c28b78ac712a7afb4302fe2aa8dd3399fda3679a909a80afd8a75cd';
