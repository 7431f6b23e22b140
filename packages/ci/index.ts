export type { Effect, Job, MintContext, Platform } from './platform.ts';
