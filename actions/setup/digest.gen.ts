/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '4bcbce8be8d6596c5b17c08f60a5721547c08feea2324539b975b20e18aa7228';
