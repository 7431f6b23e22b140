import { DaypassError, Secret, forms, reveal } from '@daypass/core';
import type { Inputs } from '@daypass/core';
import { deliver, refuseSameNames } from '@daypass/credentials';
import type { Had, Use } from '@daypass/credentials';
import type { Command } from '../command.ts';
import { fileFlags, planOf } from '../credentials/file.ts';
import { here, identityFlags, providerNamed, runPlan, takeIdentity } from '../credentials/here.ts';
import { parseFlags, usage } from '../flags.ts';
import { pipesFor, runChild } from './child.ts';
import type { Ended } from './child.ts';
import { endsOf, isOutputRedacted } from './ends.ts';
import type { Redact } from './ends.ts';
import { planForCommand } from './plan.ts';
import { identitySecrets, variablesOf } from './variables.ts';

const own = {
  with: { kind: 'list', description: 'Credentials of daypass.yml that the command gets.', example: 'deploy' },
  ...fileFlags,
  provider: {
    kind: 'text',
    description: "Whose credential it gets, without a file; the inputs of that provider's action are options too.",
    example: 'aws',
  },
  redact: {
    kind: 'choice',
    options: ['auto', 'on', 'off'],
    default: 'auto',
    description:
      'Whether secrets are hidden in standard output; in standard error they always are. `auto`: where people read it, not in files and pipes to other programs.',
  },
  'no-identity': {
    kind: 'boolean',
    default: false,
    description: 'The command does not see the variables with which a job has its identity tokens.',
  },
  ...identityFlags,
} as const satisfies Inputs;

/** Exit codes of what is not the command's own, as `env`, `timeout` and shells have them. */
const codes = { noCredential: 125, notRun: 126, notFound: 127 } as const;

/** `exec`: a command with credentials in its own environment, given back when it ends. */
export const exec: Command = {
  flags: own,
  examples: [
    ['exec --with deploy -- terraform apply', 'with a credential of daypass.yml'],
    ['exec --with deploy --with database -- ./migrate.sh', 'with two'],
    [
      'exec --provider vault --url https://vault.example.com --role deploy --secrets "DB_PASSWORD = kv/app#password" -- ./migrate.sh',
      'without a file: one secret, and no token',
    ],
  ],
  exits: [
    ['any', "the command's own; 128+n when signal n ended it"],
    ['125', 'a credential was refused or could not be had; the command was not started'],
    ['126', 'the command could not be run'],
    ['127', 'the command was not found'],
    ['1', 'the command ended well, but something could not be given back, and its `revoke` is `required`'],
  ],
  notes: ['This stops accidents, not a hostile command: see docs/exec.md.'],
  run,
};

async function run(args: readonly string[], process: NodeJS.Process): Promise<number> {
  const { options, command } = split(args);
  const { texts: given } = parseFlags(options, own, { more: inputsOf });
  const { provider: id, with: names = '', redact = 'auto', 'no-identity': hides, ...texts } = takeIdentity(given, process.env);
  if (!own.redact.options.includes(redact as Redact)) throw usage(`option '--redact' is '${redact}' (${own.redact.options.join(', ')})`);
  const { job, host } = here(process);
  const chosen = id === undefined ? names.split(/[\s,]+/).filter(Boolean) : [id];
  const plan =
    id === undefined ? await planOf(chosen, texts, job, process.env) : { wanted: [{ name: id, provider: providerNamed(id), texts }] };
  const ends = endsOf(process.ppid);
  const isRedacted = isOutputRedacted(redact as Redact, ends, job.platform === 'github');
  const output = !isRedacted ? 'as it is' : ends.isAsError ? 'together' : 'redacted';
  const pipes = pipesFor(output, host.system);

  let failed: number = codes.noCredential;
  let written: Ended['written'] | undefined;
  let signal: NodeJS.Signals | undefined;
  const use: Use = async (all, { job, folder, ledger, record, life }) => {
    const had = all.filter(({ name }) => chosen.includes(name));
    refuseSameNames(had);
    const delivered = new Map<string, string | Secret>();
    for (const one of had) {
      const emitted = new Map<string, string | Secret>();
      const emit: typeof job.emit = (effect) => (effect.kind === 'env' ? fill(emitted, effect.values) : undefined);
      const { files } = deliver(one, { ...job, emit }, folder, ledger);
      record.add('delivered', { credential: one.name, command: command[0], env: [...emitted.keys()], files });
      fill(delivered, emitted);
    }
    life.signal.throwIfAborted();
    failed = codes.notRun;
    const ended = await runChild(
      {
        command,
        env: variablesOf(process.env, delivered, {
          families: all.map(({ provider }) => provider.variables ?? []),
          isIdentityHidden: hides === 'true',
        }),
        hidden: [...all.flatMap(secretsOf), ...identitySecrets(process.env)].flatMap((secret) => forms(secret)),
        output,
        pipes: await pipes,
        system: host.system,
      },
      life,
    ).catch((error: unknown) => {
      if (error instanceof DaypassError && error.code === 'CLI_NO_COMMAND') failed = codes.notFound;
      throw error;
    });
    written = ended.written;
    signal = ended.signal;
    return ended.code;
  };
  return runPlan(planForCommand(plan, chosen), 'exec', use, process, {
    failed: () => failed,
    async last() {
      // Also where there was no command to write to them: they are made in a folder, which is to be gone.
      await pipes;
      const lost = await written;
      if (signal === 'SIGINT') dieOf(signal, process);
      if (lost === undefined) return 0;
      const message = `standard output did not take all that the command wrote: ${lost}`;
      job.emit({ kind: 'annotation', level: 'error', title: 'CLI_OUTPUT', message });
      return 1;
    },
  });
}

/** As the command did: a shell goes on with its script when what Ctrl-C ended did not die of it. */
function dieOf(signal: NodeJS.Signals, process: NodeJS.Process): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

function split(args: readonly string[]): { readonly options: readonly string[]; readonly command: readonly string[] } {
  const at = args.indexOf('--');
  const command = at < 0 ? [] : args.slice(at + 1);
  if (command.length === 0 || command[0] === '')
    throw usage('there is no command to run: it stands behind --', 'daypass exec --with NAME -- COMMAND…');
  return { options: args.slice(0, at), command };
}

function inputsOf({ provider: name, with: names }: Readonly<Record<string, string>>): Inputs {
  if ((name === undefined) === (names === undefined))
    throw usage('name either credentials of daypass.yml, or the provider of one', 'daypass exec --with NAME -- …, or --provider aws …');
  return name === undefined ? {} : providerNamed(name).inputs;
}

/** Every secret of a credential, as its values. */
function secretsOf({ token, grant, secrets }: Had): readonly string[] {
  const all = [token.raw, ...Object.values(grant.values), ...Object.values(grant.env), ...secrets.map(({ value }) => value)];
  return all.filter((value) => value instanceof Secret).map((value) => reveal(value));
}

function fill<T>(map: Map<string, T>, values: ReadonlyMap<string, T>): void {
  for (const [name, value] of values) map.set(name, value);
}
