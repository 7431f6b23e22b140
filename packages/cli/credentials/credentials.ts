import { json } from '../command.ts';
import type { Command } from '../command.ts';
import { parseFlags } from '../flags.ts';
import { deliverHere } from './deliver.ts';
import { fileFlags, planOf } from './file.ts';
import { here, identityFlags, runPlan, takeIdentity } from './here.ts';

const over = {
  timeout: { kind: 'duration', description: 'Bounds all work up to the delivered credentials, over what the file states.', advanced: true },
  'audit-file': { kind: 'text', description: 'File that the audit record is appended to.', advanced: true },
} as const;

/** `credentials`: what daypass.yml states, for what follows in the job. */
export const credentials: Command = {
  flags: { ...fileFlags, ...over, ...identityFlags, json },
  examples: [
    ['credentials', 'all that the file states'],
    ['credentials deploy database --environment production', 'two of them, and what they need'],
  ],
  exits: [
    ['0', 'all were delivered'],
    ['1', 'one was refused or could not be had; none was delivered, and what was granted is given back'],
  ],
  async run(args, process) {
    const { texts: given, words } = parseFlags(args, credentials.flags, { words: Infinity, variables: 'DAYPASS' });
    const names = words.length > 0 ? words : (process.env['DAYPASS_CREDENTIALS'] ?? '').split(/[\s,]+/).filter(Boolean);
    const { json: isJson, ...texts } = takeIdentity(given, process.env);
    const { job } = here(process);
    return runPlan(await planOf(names, texts, job, process.env), 'kept', deliverHere(isJson === 'true'), process);
  },
};
