/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '936f5ed156df44142a0a7f72ec006298b1a8bab7b829b8584008300f1a331b6d';
