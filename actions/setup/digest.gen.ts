/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'deb95c298a878ae898d42bcbf88cac976f1ad32329463b003b2d9241bc5584c9';
