import { reveal } from '@daypass/core';
import type { Inputs } from '@daypass/core';
import { json } from '../command.ts';
import type { Command } from '../command.ts';
import type { Plan } from '@daypass/credentials';
import { parseFlags, usage, without } from '../flags.ts';
import { print } from '../print.ts';
import { fileFlags, planOf } from './file.ts';
import { here, identityFlags, providerNamed, runPlan, takeIdentity } from './here.ts';

const own = {
  with: { kind: 'text', description: 'Credential of daypass.yml to read with, instead of `--provider`.', example: 'deploy' },
  ...fileFlags,
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
    ['get --with deploy secretsmanager/prod/app#key', 'with a credential of daypass.yml'],
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
  const { provider: name = '', with: credential, json: isJson, ...texts } = takeIdentity(given, process.env);
  if (words.length === 0) throw usage('there is nothing to get: name what to read, such as kv/app#password');
  if (words.length > 1 && isJson !== 'true') throw usage('several values need --json', `daypass get … --json ${words.join(' ')}`);
  const secrets = words.map((reference, at) => `${nameAt(at)} = ${reference}`).join('\n');
  const reading = { ...texts, ...readingOf(secrets) };
  const plan =
    credential === undefined
      ? { wanted: [{ name, provider: providerNamed(name), texts: reading }] }
      : await planWith(credential, texts, secrets, process);
  return runPlan(
    plan,
    'exec',
    (all) => {
      const had = all.find((one) => one.name === (credential ?? name))!;
      // Lines of one path are read together, so their order is not that of the words.
      const valueAt = (at: number): string => reveal(had.secrets.find((secret) => secret.name === nameAt(at))!.value);
      const shown = Object.fromEntries(words.map((reference, at) => [reference, valueAt(at)]));
      print(isJson === 'true' ? `${JSON.stringify(shown)}\n` : valueAt(0) + (process.stdout.isTTY ? '\n' : ''));
      return Promise.resolve(0);
    },
    process,
  );
}

function nameAt(at: number): string {
  return `V${at}`;
}

function readingOf(secrets: string): Readonly<Record<string, string>> {
  return { deliver: 'none', 'deliver-secrets': 'outputs', secrets };
}

/** The credential reads what is asked for, instead of what the file has it read; those that it needs are had as they are stated. */
async function planWith(
  credential: string,
  texts: Readonly<Record<string, string>>,
  secrets: string,
  process: NodeJS.Process,
): Promise<Plan> {
  const plan = await planOf([credential], texts, here(process).job, process.env);
  const one = plan.wanted.find(({ name }) => name === credential)!;
  if (one.provider.store === undefined) throw usage(`'${credential}' is of '${one.provider.id}', which has no store to read from`);
  return {
    ...plan,
    wanted: plan.wanted.map((other) => (other === one ? { ...one, texts: { ...one.texts, ...readingOf(secrets) } } : other)),
  };
}

function inputsOf({ provider: name, with: credential }: Readonly<Record<string, string>>): Inputs {
  if (credential !== undefined && name === undefined) return {};
  if (name === undefined || credential !== undefined)
    throw usage(
      'name either the provider whose store is read, or a credential of daypass.yml',
      'daypass get --provider vault …, or --with NAME',
    );
  const provider = providerNamed(name);
  if (provider.store === undefined) throw usage(`'${name}' has no store to read from`);
  return without(provider.inputs, 'deliver', 'secrets', 'deliver-secrets');
}
