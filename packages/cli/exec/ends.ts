import { fstatSync, readFileSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { isatty } from 'node:tty';

export type Redact = 'auto' | 'on' | 'off';

/** Where standard output leads, as far as `auto` needs to know it. */
export interface Ends {
  readonly isTerminal: boolean;
  /** A pipe or a socket. */
  readonly isPipe: boolean;
  /** To the very place that standard error leads to, and that is not nowhere. */
  readonly isAsError: boolean;
  /** To where the shell's own output goes, that started daypass. */
  readonly isAsShell: boolean;
}

/** Looks at the descriptors of this process, and, where /proc is, at those of the shell that started it. */
export function endsOf(parent: number): Ends {
  const out = statOf(1);
  const isTerminal = isatty(1);
  const isThere = out !== undefined && (isTerminal || !out.isCharacterDevice());
  const isSame = (other: Stats | undefined): boolean => isThere && other !== undefined && other.dev === out.dev && other.ino === out.ino;
  return {
    isTerminal,
    isPipe: out !== undefined && (out.isFIFO() || out.isSocket()),
    isAsError: isSame(statOf(2)),
    isAsShell: isSame(statOf(`/proc/${shellOf(parent)}/fd/1`)),
  };
}

/**
 * Whether standard output goes through the redactor. `auto` hides where people read: on a terminal, where it is one with standard error, and,
 * on platforms that mask nothing themselves, where it is the job's log, which is where the shell writes to.
 */
export function isOutputRedacted(redact: Redact, ends: Ends, isMaskedByPlatform: boolean): boolean {
  if (redact !== 'auto') return redact === 'on';
  return ends.isTerminal || ends.isAsError || (!isMaskedByPlatform && ends.isPipe && ends.isAsShell);
}

/** The shell itself, of a part of it that it forked for a pipe or a substitution: such a part has the shell's own command line. */
function shellOf(part: number): number {
  try {
    const of = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'latin1');
    for (let shell = part; ;) {
      const above = Number(/^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${shell}/status`, 'latin1'))?.[1]);
      if (!(above > 0) || of(above) !== of(shell)) return shell;
      shell = above;
    }
  } catch {
    return part;
  }
}

function statOf(file: number | string): Stats | undefined {
  try {
    return typeof file === 'number' ? fstatSync(file) : statSync(file);
  } catch {
    return undefined;
  }
}
