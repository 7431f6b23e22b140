/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '34e30c4ab272ecd09d3194fe22adf5476d15d4b89ef7f608c1bbe698ae3eee02';
