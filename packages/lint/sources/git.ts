import { spawn, spawnSync } from 'node:child_process';
import { resolve as absolute } from 'node:path';
import { DaypassError } from '@daypass/core';
import type { BlobSink } from './batch.ts';
import { createBatchReader } from './batch.ts';

const zero = /^0+$/;

/** A repository, asked in plumbing with its configuration pinned: what a user or a pull request configures changes nothing. */
export interface Git {
  readonly root: string;
  /** One command's output; undefined when it fails. */
  ask(...args: string[]): string | undefined;
  /** The same, with text on its standard input. */
  feed(input: string, ...args: string[]): string | undefined;
  /** Brings the history that a shallow clone lacks, from where it was cloned; quiet where it is whole or nothing can be had. */
  deepen(): void;
  /** The contents of blobs, in order. Throws LINT_UNREADABLE when one is missing, and what the sink throws. */
  blobs(ids: readonly string[], sink: BlobSink): Promise<void>;
}

const pinned = ['-c', 'core.quotePath=false', '-c', 'color.ui=false', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
/** Only a fetch can take long; a command that does not end is one that failed. */
const commandMs = 120_000;
const outputBytes = 1024 * 1024 * 1024;

export function openGit(folder: string, env: Readonly<Record<string, string | undefined>>): Git | undefined {
  const kept = { PATH: env['PATH'], HOME: env['HOME'], SYSTEMROOT: env['SYSTEMROOT'], GIT_DIR: undefined };
  // In a hook: what `git commit -a` or `git commit FILE` takes in lies in an index of its own.
  const index = env['GIT_INDEX_FILE'];
  const environment = {
    ...kept,
    ...(index === undefined || index === '' ? {} : { GIT_INDEX_FILE: absolute(index) }),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
  } as NodeJS.ProcessEnv;
  const run = (args: readonly string[], input?: string): string | undefined => {
    const { status, stdout } = spawnSync('git', [...pinned, '-c', `safe.directory=*`, ...args], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
      maxBuffer: outputBytes,
      timeout: commandMs,
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(input === undefined ? {} : { input }),
    });
    return status === 0 ? stdout : undefined;
  };
  const ask = (...args: string[]): string | undefined => run(args);
  const root = ask('rev-parse', '--show-toplevel')?.trim();
  if (root === undefined) return undefined;
  return {
    root,
    ask,
    feed: (input, ...args) => run(args, input),
    deepen() {
      if (ask('rev-parse', '--is-shallow-repository')?.trim() === 'true')
        ask('fetch', '-q', '--no-tags', '--no-recurse-submodules', '--unshallow', 'origin');
    },
    blobs: (ids, sink) =>
      new Promise((resolve, reject) => {
        const child = spawn('git', [...pinned, '-c', 'safe.directory=*', 'cat-file', '--batch', '--buffer'], {
          cwd: folder,
          env: environment,
          stdio: ['pipe', 'pipe', 'ignore'],
        });
        const reader = createBatchReader(sink);
        child.on('error', reject);
        child.stdin.on('error', () => undefined);
        child.stdout.on('data', (chunk: Buffer) => {
          try {
            reader.push(chunk);
          } catch (error) {
            child.kill();
            reject(error);
          }
        });
        child.on('close', (code) => {
          if (code === 0 && reader.count === ids.length) resolve();
          else reject(new DaypassError('LINT_UNREADABLE', `git could read ${reader.count} of ${ids.length} objects`));
        });
        child.stdin.end(ids.map((id) => `${id}\n`).join(''));
      }),
  };
}

/** One file's change, as `git diff-tree --raw` tells it. */
export interface Change {
  readonly commit: string | undefined;
  readonly path: string;
  /** Blobs before; several for a merge, none for a new file. */
  readonly before: readonly string[];
  /** The blob after; undefined for a file that is gone. */
  readonly after: string | undefined;
}

const submodule = '160000';

/** Reads raw diffs, NUL-terminated, of ordinary commits and of merges (`::`, one column a parent). */
export function parseRaw(text: string): Change[] {
  const changes: Change[] = [];
  const fields = text.split('\0');
  let commit: string | undefined;
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at]!;
    if (/^[0-9a-f]{40,64}$/.test(field)) commit = field;
    const colons = /^:+/.exec(field)?.[0].length ?? 0;
    if (colons === 0) continue;
    const parts = field.slice(colons).split(' ');
    const modes = parts.slice(0, colons + 1);
    const ids = parts.slice(colons + 1, 2 * colons + 2);
    const path = fields[++at] ?? '';
    const after = ids.at(-1)!;
    const before = ids.slice(0, -1).filter((id, index) => !zero.test(id) && modes[index] !== submodule);
    changes.push({ commit, path, before, after: zero.test(after) || modes.at(-1) === submodule ? undefined : after });
  }
  return changes;
}
