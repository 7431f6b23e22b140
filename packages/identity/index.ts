export type { Claims, IdentityToken, JobFacts } from './token.ts';
