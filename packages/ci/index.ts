export type { Changed, Effect, Job, MintContext, Platform } from './platform.ts';
