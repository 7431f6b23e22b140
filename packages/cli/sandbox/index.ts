import { rmSync, writeFileSync } from 'node:fs';
import { DaypassError } from '@daypass/core';
import type { Sandbox } from '@daypass/sandbox';
import { deployBinding, deployRole, startSandbox } from '@daypass/sandbox';
import type { Command } from '../command.ts';
import { parseFlags } from '../flags.ts';
import { print } from '../print.ts';

/** `sandbox`: keeps the sandbox running for other programs (act, a script) until it is interrupted; then nothing is left. */
export const sandbox: Command = {
  flags: {
    variables: { kind: 'text', description: 'File that the variables which lead to the sandbox are written to, for this user alone.' },
    repository: { kind: 'text', description: 'Repository of the job that its identity tokens name.', example: 'acme/shop' },
    ref: { kind: 'text', description: 'Ref of that job.', example: 'refs/heads/main' },
    environment: { kind: 'text', description: 'Environment of that job.', example: 'production' },
    event: { kind: 'text', description: 'Event that started it.', example: 'push' },
  },
  examples: [['sandbox --variables /tmp/sandbox.env', 'runs until Ctrl-C; other programs get its variables from the file']],
  exits: [['0', 'it was interrupted, and nothing is left of it']],
  run,
};

async function run(args: readonly string[], process: NodeJS.Process): Promise<number> {
  const { variables: file, ...job } = parseFlags(args, sandbox.flags).texts;
  const interrupted = new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve).once('SIGHUP', resolve));
  const running = await startSandbox({ job });
  const variables = Object.entries({ ...running.env, ...running.shell }).map(([name, value]) => `${name}=${value}\n`);
  try {
    if (file !== undefined) writeNew(file, variables.join(''));
    try {
      print(told(running, file === undefined ? variables.join('') : `the variables are in ${file}\n`));
      await interrupted;
    } finally {
      if (file !== undefined) rmSync(file, { force: true });
    }
  } finally {
    await running.stop();
  }
  return 0;
}

/** For this user alone; a file that is there already is not ours to write over. */
function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new DaypassError('CLI_USAGE', `the file '${path}' cannot be made: ${(error as Error).message}`, {
      fix: 'name one that does not exist, in a folder that does',
      cause: error,
    });
  }
}

function told({ job, vault }: Sandbox, variables: string): string {
  return `a sandbox runs until it is interrupted (Ctrl-C)

${variables}
the job    ${job.repository}, ${job.ref}, ${job.event}${job.environment === undefined ? '' : `, environment ${job.environment}`}
AWS        role ${deployRole}
           secretsmanager/prod/app, secretsmanager/prod/key, ssm/app/token
Vault      ${vault.url}, role deploy, mount jwt,
           audience ${deployBinding.bound_audiences[0]}; kv/app, database/creds/app
both admit the branch main of acme/shop
`;
}
