import { lstatSync, mkdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DaypassError, createRedactor } from '@daypass/core';
import type { Host } from '@daypass/core';
import { plainLine } from './clean.ts';
import type { Effect, Job } from './platform.ts';

/** How a platform's log shows a part that can be folded; without one its lines stand there as they are. */
export interface Folding {
  begin(title: string): string;
  end(): string;
}

/**
 * Effects on a platform whose log is all that a job can speak to: no masks at run time, no variables for later commands, no post step.
 * Every secret that was masked is hidden in what this prints; whoever wants variables or state for later keeps them in files of its own.
 */
export function plainSink(host: Host, folding?: Folding): Pick<Job, 'emit' | 'redact' | 'rollback' | 'savedState' | 'inputs'> {
  const redactor = createRedactor();
  const shown = (text: string): string => plainLine(redactor.text(text)).trimEnd();
  const line = (text: string): void => host.write(`${shown(text)}\n`);
  return {
    inputs: () => ({ texts: {}, unknown: [] }),
    savedState: () => undefined,
    rollback: () => undefined,
    redact: redactor.text,
    emit(effect: Effect) {
      switch (effect.kind) {
        case 'mask':
          redactor.add(effect.secret.reveal());
          // A runner that takes the command hides the value in everything that follows; any other would print it.
          if (host.env['DAYPASS_ADD_MASK'] === 'true') host.write(`::add-mask::${effect.secret.reveal().replace(/\r?\n/g, '%0A')}\n`);
          return;
        case 'outputs':
        case 'env':
        case 'path':
        case 'state':
          throw new DaypassError('CI_NO_ENVIRONMENT', 'this platform has no place for variables, outputs or state of later commands');
        case 'summary':
          return;
        case 'annotation': {
          const { level, title, message, place } = effect;
          return line(`${level}: ${place === undefined ? '' : `${place.path}:${place.line}:${place.column}: `}${message} (${title})`);
        }
        case 'line':
          return line(effect.text);
        case 'group':
          host.write(folding?.begin(shown(effect.title)) ?? `${shown(effect.title)}\n`);
          for (const text of effect.lines) line(`  ${text}`);
          if (folding !== undefined) host.write(folding.end());
      }
    },
  };
}

/**
 * A folder for temporary files of one job, for this user alone: below `parent` where the platform has such a folder, else below the
 * system's, under a name that only this job has. Throws CI_TEMP_UNSAFE.
 */
export function ownFolder(parent: string | undefined, job: readonly string[], host: Host): string {
  const user = process.getuid?.() ?? 0;
  const key = createHash('sha256').update(JSON.stringify(job)).digest('hex').slice(0, 12);
  const path = parent ? join(parent, 'daypass') : join(host.env['TMPDIR'] || tmpdir(), `daypass-${user}-${key}`);
  make(path);
  const found = lstatSync(path);
  const foreign = host.system !== 'win32' && (found.uid !== user || (found.mode & 0o077) !== 0);
  if (!found.isDirectory() || foreign) throw new DaypassError('CI_TEMP_UNSAFE', `the folder '${path}' is not a folder of this user alone`);
  return path;
}

function make(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    const fix = 'let TMPDIR, or the folder of the CI, name a folder that is there and can be written to';
    throw new DaypassError('CI_TEMP_UNSAFE', `the folder '${path}' for this job's files cannot be made: ${why}`, { cause, fix });
  }
}
