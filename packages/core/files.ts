import { existsSync, statSync } from 'node:fs';

/** Whether a file is at a path, or a link leads to one: no folder, no device. */
export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
