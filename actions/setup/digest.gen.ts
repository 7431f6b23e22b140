/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'e736b56dbcc02e01a4b513f4c34df3b2386cf8b780390109a687870f7199b309';
