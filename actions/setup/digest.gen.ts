/** SHA-256 of dist/cli/index.js. Written by `npm run build`. */
export const digest = '97cd458f5cc7717f37a891928dfb0f03cf7c21547a95711da75a16044e897e64';
