import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { InputContext } from '../provider.ts';

const maxFileBytes = 64 * 1024;
/** What kms:Decrypt takes (API reference, CiphertextBlob). */
const maxCiphertextBytes = 6144;

/** What is wrong with a file as one to decrypt: it must be a regular one, small, and inside the workspace with all links followed. */
export function fileProblem(path: string, env: InputContext['env']): string | undefined {
  const workspace = realpathSync(env['GITHUB_WORKSPACE'] ?? process.cwd());
  const full = resolve(workspace, path);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return `there is no file '${path}'`;
  const inside = relative(workspace, realpathSync(full));
  if (inside.startsWith('..') || isAbsolute(inside)) return `the file '${path}' is outside the workspace`;
  if (stats.size === 0 || stats.size > maxFileBytes)
    return `the file '${path}' has ${stats.size} bytes; a ciphertext has 1 to ${maxCiphertextBytes}`;
  return undefined;
}

/** The ciphertext in a file, as base64: what `aws kms encrypt` prints, or its bytes. Undefined when there are too many. */
export function readCiphertext(path: string, env: InputContext['env']): string | undefined {
  const bytes = readFileSync(resolve(env['GITHUB_WORKSPACE'] ?? process.cwd(), path));
  const text = bytes.toString('latin1').replace(/\s+/g, '');
  const blob = /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : bytes;
  return blob.length > maxCiphertextBytes ? undefined : blob.toString('base64');
}
