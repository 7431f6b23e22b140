/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'be57535eca2ab4a3cc22f3ed943fdf458d045de8fee94b1f17519393ba1c6425';
