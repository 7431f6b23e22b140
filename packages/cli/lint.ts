import { writeFileSync } from 'node:fs';
import { platform } from '@daypass/ci/github';
import { changedBy } from '@daypass/ci/github/event';
import { DaypassError, readInputs } from '@daypass/core';
import type { Host } from '@daypass/core';
import { inputs, lint, render, reports } from '@daypass/lint';
import { parseFlags } from './flags.ts';

/** `lint [PATH]`: the same inputs as the action's. Returns 0 clean, 1 findings; throws (exit code 2) when the scan could not be done. */
export async function runLint(args: readonly string[], host: Host): Promise<number> {
  const [first] = args;
  const folder = first === undefined || first.startsWith('--') ? '.' : first;
  const flags = parseFlags(folder === first ? args.slice(1) : args, [], () => Object.keys(inputs));
  const values = readInputs(inputs, { texts: flags, unknown: [] });
  const changed = values.scan === 'auto' && values.base === undefined && platform.detect(host.env) ? changedBy(host.env) : undefined;
  const linted = await lint({ folder, inputs: values, env: host.env, changed, now: host.now });
  const wanted = reports(values.report);
  if (wanted.length === 0 || wanted.every(({ file }) => file !== undefined)) host.write(render('text', linted));
  for (const { format, file } of wanted) {
    if (file === undefined) host.write(render(format, linted));
    else write(file, render(format, linted));
  }
  return linted.judgement.failing.length === 0 ? 0 : 1;
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new DaypassError('LINT_UNREADABLE', `the report '${file}' cannot be written: ${(error as NodeJS.ErrnoException).code ?? ''}`);
  }
}
