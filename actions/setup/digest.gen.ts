/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'ea853213c1464b47d5cefbe8dacb0246728dea18761fcd54efee1d5d781a0ce9';
