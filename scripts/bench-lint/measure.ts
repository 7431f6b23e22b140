import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Figures {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** Undefined: it did not end in time. */
  readonly code: number | undefined;
  readonly output: string;
}

/** Runs a command as a whole process, by GNU time; the run with the median of CPU seconds, which what else the machine does changes least. */
export function measured(
  command: readonly string[],
  { cwd, runs = 3, limitSeconds = 120 }: { cwd?: string; runs?: number; limitSeconds?: number } = {},
): Figures {
  const all: Figures[] = [];
  for (let run = 0; run < runs; run++) {
    all.push(once(command, cwd, limitSeconds));
    if (all.at(-1)!.code === undefined) return all.at(-1)!;
  }
  return all.sort((a, b) => a.cpuSeconds - b.cpuSeconds)[Math.floor(runs / 2)]!;
}

function once(command: readonly string[], cwd: string | undefined, limitSeconds: number): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'daypass-measure-'));
  const file = join(folder, 'time');
  const began = performance.now();
  const { status, stdout, stderr, error } = spawnSync(
    '/usr/bin/time',
    ['-f', '%U %S %M', '-o', file, 'timeout', String(limitSeconds), ...command],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1024 ** 3,
    },
  );
  if (error !== undefined) throw error;
  const wallSeconds = (performance.now() - began) / 1000;
  const [user = 0, system = 0, peak = 0] = readFileSync(file, 'utf8').trim().split('\n').at(-1)!.split(' ').map(Number);
  rmSync(folder, { recursive: true });
  return {
    wallSeconds,
    cpuSeconds: user + system,
    peakMegabytes: peak / 1024,
    code: status === 124 || status === null ? undefined : status,
    output: `${stdout}${stderr}`,
  };
}
