export { checkToken } from './check.ts';
export type { Expected } from './check.ts';
export { decodeToken } from './decode.ts';
export { createVerifier } from './verify.ts';
export type { Verify } from './verify.ts';
export { parseSubject } from './subject.ts';
export type { Subject } from './subject.ts';
export type { Claims, IdentityToken, JobFacts } from './token.ts';
