export { verifyChain } from './chain.ts';
export type { Chain } from './chain.ts';
export { asDaypassError } from './failure.ts';
export { probe } from './probe.ts';
export type { Probe } from './probe.ts';
export { runAction } from './run.ts';
export type { Action } from './run.ts';
