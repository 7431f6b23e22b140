/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '46d944d3ac34c040531fde6776c3ad2c6d5eeff8381935a0add9de4885869f01';
