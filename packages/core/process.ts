import { writeSync } from 'node:fs';
import type { Host } from './host.ts';

/** The real process as a Host; what it writes goes to standard output, or to the descriptor that is given. */
export function hostOf(process: NodeJS.Process, descriptor = 1): Host {
  return {
    env: process.env,
    system: process.platform,
    write: (text) => writeWhole(descriptor, Buffer.from(text)),
    now: () => Date.now(),
    monotonic: () => performance.now(),
    random: Math.random,
    sleep,
  };
}

/** Writes at once: what is still in a buffer when a process is killed was never masked. */
function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    if (signal?.aborted === true) return abort();
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', abort, { once: true });
  });
}
