import { beginLife, giveBackOwed } from '@daypass/credentials';
import { providers } from '@daypass/exchange/providers';
import type { Command } from '../command.ts';
import { parseFlags } from '../flags.ts';
import { here, loadFixes, patient, say } from './here.ts';

/** `revoke`: what earlier commands of the job had, and what killed ones left. */
export const revoke: Command = {
  flags: {},
  examples: [['revoke', 'as the last command of a job, also when it failed: `after_script`, `trap`']],
  exits: [
    ['0', 'all is given back, or a warning says what may live until when'],
    ['1', "something could not be given back, and its `revoke` is 'required'"],
  ],
  async run(args, process) {
    parseFlags(args, revoke.flags);
    const { job: own, host } = here(process);
    // Where the log takes no mask, it takes no secret either.
    const job = patient(own, ['mask']);
    const life = beginLife(process, host, say);
    const { settled, code } = await giveBackOwed({ job, host, life, providers, isAll: true, loadFixes });
    if (settled === 0) job.emit({ kind: 'line', text: 'nothing was granted, nothing to give back' });
    life.end(code);
    return code;
  },
};
