/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '229ba6245de45092fad322b1a3cb427be40bce9ff4cf6854507974475669af35';
