export { runAction } from './run.ts';
export type { Action } from './run.ts';
