/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '6a138307ebefcefd7051e2c8c051d042d9ba5309af224e147a4d6600f647c90e';
