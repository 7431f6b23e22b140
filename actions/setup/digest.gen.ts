/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'e54fa0da225d73e24b0a614fef725ef29011765c232f1eaa943e3ea3b84ee528';
