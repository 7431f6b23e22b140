/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'b10860a4e98799060d4a18815a6b227c305175125c9266ab4b031b22e3a1bb2b';
