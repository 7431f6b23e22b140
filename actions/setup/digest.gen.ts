/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '28613d5e1bde891113069bb4f4808ee7acfb623f73033a2a033ffa8ed922fd79';
