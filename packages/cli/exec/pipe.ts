import { spawn } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync, write } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, Writable } from 'node:stream';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { redactStream } from '@daypass/core/stream';

/** A pipe from a command to daypass, as descriptors. */
export interface Pipe {
  /** The command's end: to be closed here when the command has it. */
  readonly writer: number;
  readonly reader: number;
}

/**
 * Pipes as a shell makes them, so that a command can open `/dev/stderr`: those that Node makes are sockets, and cannot be opened. undefined
 * where the system has none.
 */
export async function openPipes(count: number, system: NodeJS.Platform): Promise<readonly Pipe[] | undefined> {
  if (system === 'win32') return undefined;
  const opened: Pipe[] = [];
  try {
    return (await openInto(opened, count)) ? opened : undefined;
  } catch {
    for (const descriptor of opened.flatMap(({ reader, writer }) => [reader, writer])) closeSync(descriptor);
    return undefined;
  }
}

/** Opens pipes by their names, in a folder that is gone when they are open; whether the system can make them. */
async function openInto(opened: Pipe[], count: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'daypass-exec-'));
  try {
    const paths = Array.from({ length: count }, (_, at) => join(folder, String(at)));
    if (!(await ended('mkfifo', '-m', '600', ...paths))) return false;
    for (const path of paths) {
      const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
      opened.push({ reader, writer: openSync(path, constants.O_WRONLY) });
    }
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a program could be run and ended well. */
function ended(program: string, ...args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    child.once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0));
  });
}

/** A stream out of a pipe. */
export function readerOf({ reader }: Pipe): Readable {
  return new Socket({ fd: reader, readable: true, writable: false });
}

/** What goes from a pipe, redacted, to a descriptor of this process. */
export interface Relay {
  /** Resolves when all is written, or no more can be: with the code of why, unless the reader had gone. */
  readonly done: Promise<string | undefined>;
  /** Bytes that came so far. */
  seen(): number;
  /** Whether what was read waits to be written. */
  isWaiting(): boolean;
  /** Reads no more; what was read is written. */
  stop(): void;
}

export function relay(from: Readable, to: number, patterns: Iterable<string>): Relay {
  const redactor = redactStream(patterns);
  let seen = 0;
  const hiding = new Transform({
    transform(chunk: Uint8Array, _, done) {
      seen += chunk.length;
      done(null, redactor.push(chunk));
    },
    flush: (done) => done(null, redactor.end()),
  });
  const out = into(to);
  from.on('error', () => hiding.end());
  from.pipe(hiding).pipe(out);
  // Nobody reads any more: the command learns it as it would without daypass between.
  out.on('error', () => from.destroy());
  return {
    done: finished(out).then(
      () => undefined,
      (error: unknown) => {
        const { code = 'unknown' } = error as NodeJS.ErrnoException;
        return code === 'EPIPE' ? undefined : code;
      },
    ),
    seen: () => seen,
    isWaiting: () => hiding.readableLength + out.writableLength > 0,
    stop() {
      from.unpipe(hiding);
      from.destroy();
      hiding.end();
    },
  };
}

/** A stream into a descriptor, which it neither closes nor blocks the process with. */
function into(descriptor: number): Writable {
  const writeAll = (bytes: Uint8Array, done: (error?: Error | null) => void): void =>
    write(descriptor, bytes, (error, written) => {
      if (error?.code === 'EAGAIN') setTimeout(writeAll, 5, bytes, done);
      else if (error !== null || written === bytes.length) done(error);
      else writeAll(bytes.subarray(written), done);
    });
  return new Writable({ write: (chunk: Uint8Array, _, done) => (chunk.length === 0 ? done() : writeAll(chunk, done)) });
}
