import { isMainThread } from 'node:worker_threads';

/** The first argument of a thread that does a part of a scan. */
export const helperArgument = 'part-of-a-scan';

/** Whether this is such a thread; what threads are made of is loaded only where it may be one. */
export function isHelper(): boolean {
  return process.argv[2] === helperArgument && !isMainThread;
}
