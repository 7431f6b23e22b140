import { reveal } from '@daypass/core';
import type { Inputs } from '@daypass/core';
import { json } from '../command.ts';
import type { Command } from '../command.ts';
import { parseFlags, usage, without } from '../flags.ts';
import { identityFlags, print, providerNamed, runPlan, takeIdentity } from './here.ts';

const own = {
  provider: { kind: 'text', description: "Whose store is read; the inputs of that provider's action are options too.", example: 'vault' },
  ...identityFlags,
  json,
} as const satisfies Inputs;

/** `get`: secrets of a provider's store, read with a credential that lives no longer than the command. */
export const get: Command = {
  flags: own,
  examples: [
    [
      'get --provider vault --url https://vault.example.com --role deploy kv/app#password',
      'one value, and nothing else, on standard output',
    ],
    ['get --provider aws --role $ROLE --region eu-west-1 --json secretsmanager/prod/app#key ssm/app/token', 'several, by reference'],
  ],
  exits: [
    ['0', 'all values were printed'],
    ['1', 'one was not to be had; none was printed'],
  ],
  notes: ['Whoever reads standard output has the value: take it into a variable or a pipe, not into the log.'],
  run,
};

async function run(args: readonly string[], process: NodeJS.Process): Promise<number> {
  const { texts: given, words } = parseFlags(args, own, { words: Infinity, more: inputsOf });
  const { provider: name = '', json: isJson, ...texts } = takeIdentity(given, process.env);
  const provider = providerNamed(name);
  if (words.length === 0) throw usage('there is nothing to get: name what to read, such as kv/app#password');
  if (words.length > 1 && isJson !== 'true') throw usage('several values need --json', `daypass get … --json ${words.join(' ')}`);
  const secrets = words.map((reference, at) => `V${at} = ${reference}`).join('\n');
  return runPlan(
    { wanted: [{ name: provider.id, provider, texts: { ...texts, deliver: 'none', secrets } }] },
    'exec',
    ([had]) => {
      const values = had!.secrets.map(({ value }) => reveal(value));
      const shown = Object.fromEntries(words.map((reference, at) => [reference, values[at]]));
      print(isJson === 'true' ? `${JSON.stringify(shown)}\n` : values[0]! + (process.stdout.isTTY ? '\n' : ''));
      return Promise.resolve(0);
    },
    process,
  );
}

function inputsOf({ provider: name }: Readonly<Record<string, string>>): Inputs {
  if (name === undefined) throw usage('name the provider whose store is read', 'daypass get --provider vault …');
  const provider = providerNamed(name);
  if (provider.store === undefined) throw usage(`'${name}' has no store to read from`);
  return without(provider.inputs, 'deliver', 'secrets', 'deliver-secrets');
}
