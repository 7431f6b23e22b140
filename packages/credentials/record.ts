import { appendFileSync, closeSync, constants, existsSync, fstatSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createHash, randomUUID } from 'node:crypto';
import { DaypassError, version } from '@daypass/core';
import type { Host } from '@daypass/core';
import type { JobFacts } from '@daypass/identity';

/** The audit record: one CloudEvents 1.0 envelope a line, each holding the hash of the line before it. Holds no secret. */
export interface Record {
  readonly path: string;
  /** sha256 of the last line, in hex: printed in the log, so that the file can be held against it. */
  head(): string;
  /** Appends one event, `dev.daypass.credential.<what>`. */
  add(what: string, data: Readonly<globalThis.Record<string, unknown>>): void;
}

/** Opens the record for appending; the chain goes on where the file's last line ended; `always` stands in every event. Throws LIFE_AUDIT_UNWRITABLE. */
export function openRecord(
  path: string,
  host: Host,
  facts: JobFacts,
  source: string,
  always: Readonly<globalThis.Record<string, string>> = {},
): Record {
  let end = endOf(path);
  return {
    path,
    head: () => end.head,
    add(what, data) {
      alone(path, () => {
        // Another process of the job may have written meanwhile. What was taken away stays missed.
        if (sizeOf(path) > end.size) end = endOf(path);
        const sequence = end.sequence + 1;
        const line = JSON.stringify({
          specversion: '1.0',
          id: randomUUID(),
          source,
          type: `dev.daypass.credential.${what}`,
          time: new Date(host.now()).toISOString(),
          datacontenttype: 'application/json',
          sequence: String(sequence),
          previoushash: end.head,
          data: {
            daypass: version,
            repository: facts.repository,
            run: facts.runId,
            attempt: facts.attempt,
            job: facts.job,
            ...always,
            ...data,
          },
        });
        append(path, `${line}\n`);
        end = { head: sha256(line), sequence, size: sizeOf(path) };
      });
    },
  };
}

/** A chain has one end: one process writes at a time. A lock that is there for longer than a second was left by a killed one. */
function alone(path: string, work: () => void): void {
  const lock = `${path}.lock`;
  for (let tries = 0; tries < 200 && isTaken(lock); tries++) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Takes a lock, unless another has it; one that cannot be made holds nothing up. */
function isTaken(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx', 0o600));
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST';
  }
}

/** The digest under which a token appears in the record; also in receivers' own logs that hash what they saw. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function append(path: string, text: string): void {
  const file = openSafely(path);
  try {
    appendFileSync(file, text);
  } catch (error) {
    throw unwritable(path, error);
  } finally {
    closeSync(file);
  }
}

function openSafely(path: string): number {
  try {
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const file = openSync(path, flags, 0o600);
    if (fstatSync(file).isFile()) return file;
    closeSync(file);
    throw new Error('not a regular file');
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, cause: unknown): DaypassError {
  return new DaypassError('LIFE_AUDIT_UNWRITABLE', `the audit record '${path}' cannot be written: ${(cause as Error).message}`, { cause });
}

interface End {
  readonly head: string;
  readonly sequence: number;
  readonly size: number;
}

function endOf(path: string): End {
  if (!existsSync(path)) return { head: '0'.repeat(64), sequence: 0, size: 0 };
  closeSync(openSafely(path));
  const text = readFileSync(path);
  const lines = text.toString().split('\n').filter(Boolean);
  return { head: lines.length === 0 ? '0'.repeat(64) : sha256(lines.at(-1)!), sequence: lines.length, size: text.length };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
