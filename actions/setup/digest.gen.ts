/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = 'e0242a4b250dd49fb0a4797231d2cccb2675f32998f390bdc5c149b1ac2836e1';
