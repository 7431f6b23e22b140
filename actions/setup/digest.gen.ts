/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '142189a0989cadb4e864fc4a0dab6973ed69489911ee8387668b3491b6b2b341';
