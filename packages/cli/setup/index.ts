import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Job, Platform } from '@daypass/ci';
import { DaypassError, documentation, hostOf, version } from '@daypass/core';
import type { ErrorEntry } from '@daypass/core';
import { quoted } from '@daypass/core/text';
import { errors } from '../errors.ts';

export interface SetupAction {
  readonly platforms: readonly Platform[];
  /** SHA-256 of the command line's file, in hex. */
  readonly digest: string;
}

/**
 * Runs `actions/setup` as a process: puts `daypass` on PATH, which is the file beside this action's bundle and nothing that is fetched; in post,
 * gives back what commands of the job still have. The process starts at exit code 1.
 */
export function runSetupAction({ platforms, digest }: SetupAction, process: NodeJS.Process = globalThis.process): void {
  process.exitCode = 1;
  const host = hostOf(process);
  const job = platforms.find(({ detect }) => detect(host.env))?.attach(host);
  if (job === undefined) return host.write('this is no job of a CI platform that this action knows; use: node dist/cli/index.js\n');
  const cli = join(dirname(process.argv[1]!), '../cli/index.js');
  try {
    if (process.argv[2] === 'post') process.exitCode = post(cli, digest, job);
    else process.exitCode = main(cli, digest, job);
  } catch (thrown) {
    const { code, message } = thrown instanceof DaypassError ? thrown : new DaypassError('CLI_SETUP', (thrown as Error).message);
    const fix = (errors as Readonly<Record<string, ErrorEntry>>)[code]?.fix;
    job.emit({ kind: 'annotation', level: 'error', title: code, message: fix === undefined ? message : `${message}. Fix: ${fix}` });
    job.emit({ kind: 'line', text: `more       ${documentation(code)}` });
  }
}

function main(cli: string, digest: string, job: Job): number {
  verify(cli, digest);
  const folder = mkdtempSync(join(job.tempFolder, 'daypass-cli-'));
  // The Node that runs this action runs the command too: the job need not have one.
  writeFileSync(join(folder, 'daypass'), `#!/bin/sh\nexec ${quoted(process.execPath)} ${quoted(cli)} "$@"\n`, { mode: 0o755 });
  writeFileSync(join(folder, 'daypass.cmd'), `@"${process.execPath}" "${cli}" %*\r\n`);
  job.emit({ kind: 'path', folder });
  job.emit({ kind: 'outputs', values: new Map([['version', version]]) });
  job.emit({ kind: 'state', value: 'ready' });
  job.emit({ kind: 'line', text: `daypass    ${version} is on PATH of every later step; sha256 ${digest}` });
  return 0;
}

function post(cli: string, digest: string, job: Job): number {
  if (job.savedState() === undefined) return 0;
  verify(cli, digest);
  return spawnSync(process.execPath, [cli, 'revoke'], { stdio: 'inherit' }).status ?? 1;
}

/** Throws CLI_DIGEST when the file is not the one that this action was built with. */
function verify(cli: string, digest: string): void {
  const found = createHash('sha256').update(readFileSync(cli)).digest('hex');
  if (found === digest) return;
  throw new DaypassError('CLI_DIGEST', `'${cli}' has the digest ${found}, not ${digest}: not put on PATH`);
}
