/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '916f6b544b469c1c6f2fe4c69e8a4ba402c81ab60cfa686dbbef3cb4c3249bae';
