import { reveal } from '@daypass/core';
import { json } from '../command.ts';
import type { Command } from '../command.ts';
import { parseFlags, without } from '../flags.ts';
import { print } from '../print.ts';
import { identityFlags, providerNamed, runPlan, takeIdentity } from './here.ts';

const provider = providerNamed('token');

/** `token`: the identity token itself, for a receiver that daypass does not know. */
export const token: Command = {
  flags: { ...without(provider.inputs, 'deliver'), ...identityFlags, json },
  examples: [
    ['token --audience https://api.example.com', 'the token, and nothing else, on standard output'],
    ['token --audience https://api.example.com --json', 'with its claims and its expiry'],
  ],
  exits: [
    ['0', 'the token was printed'],
    ['1', 'none was to be had; standard error says why'],
  ],
  notes: ['Whoever reads standard output has the token: take it into a variable or a pipe, not into the log.'],
  run,
};

async function run(args: readonly string[], process: NodeJS.Process): Promise<number> {
  const { json: isJson, ...texts } = takeIdentity(parseFlags(args, token.flags, { variables: 'DAYPASS_TOKEN' }).texts, process.env);
  const wanted = [{ name: 'token', provider, texts: { ...texts, deliver: 'outputs' } }];
  return runPlan(
    { wanted },
    'exec',
    ([had]) => {
      const values = had!.grant.values;
      const raw = reveal(values['token']!);
      const shown = { token: raw, expiresAt: values['expires-at'], claims: had!.token.claims };
      print(isJson === 'true' ? `${JSON.stringify(shown)}\n` : raw + (process.stdout.isTTY ? '\n' : ''));
      return Promise.resolve(0);
    },
    process,
  );
}
