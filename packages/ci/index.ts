export { plainLine } from './clean.ts';
export type { Changed, ChangedRange, Effect, Job, MintContext, Platform } from './platform.ts';
