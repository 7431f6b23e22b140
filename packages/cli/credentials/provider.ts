import type { Inputs } from '@daypass/core';
import type { Command } from '../command.ts';
import { json } from '../command.ts';
import { parseFlags } from '../flags.ts';
import { identityFlags, providerNamed, runPlan, takeIdentity } from './here.ts';
import { deliverHere } from './deliver.ts';

const examples: Readonly<Record<string, Command['examples']>> = {
  aws: [
    [
      'aws --role arn:aws:iam::123456789012:role/deploy --region eu-west-1',
      'on GitHub for all later steps of the job; elsewhere it prints the path of a file to source',
    ],
    ['. "$(daypass aws --role $ROLE --region eu-west-1)"', 'in a shell of any other CI'],
  ],
  vault: [
    ['vault --url https://vault.example.com --role deploy --deliver env', 'VAULT_ADDR and VAULT_TOKEN'],
    [
      'vault --url https://vault.example.com --role deploy --secrets "DB_PASSWORD = kv/app#password" --deliver-secrets env',
      'one secret, and no token',
    ],
  ],
};

/** The command of a provider: the inputs of its action are the options. */
export function providerCommand(id: string): Command {
  const provider = providerNamed(id);
  const flags: Inputs = { ...provider.inputs, ...identityFlags, json };
  return {
    flags,
    examples: examples[id] ?? [],
    exits: [
      ['0', 'the credential was delivered'],
      ['1', 'it was refused or could not be had; nothing was delivered'],
    ],
    notes: [
      'On GitHub, `env` and `outputs` go where the runner reads them. Elsewhere `env` goes into a file that only this user can read: its path is what is printed, for `.` (POSIX shells) to read. `outputs` are printed with `--json`.',
      'Give everything back at the end of the job with `daypass revoke`. A credential for one command alone is better had with `daypass exec`.',
    ],
    async run(args, process) {
      const { json: isJson, ...texts } = takeIdentity(
        parseFlags(args, flags, { variables: `DAYPASS_${id.toUpperCase()}` }).texts,
        process.env,
      );
      return runPlan({ wanted: [{ name: id, provider, texts }] }, 'kept', deliverHere(isJson === 'true'), process);
    },
  };
}
