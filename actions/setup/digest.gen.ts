/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '58336b95674e2de52f94653e2bbade98904c304f5dd40d33bdd3014b76550728';
