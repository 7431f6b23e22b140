import { rmSync, writeFileSync } from 'node:fs';
import { DaypassError } from '@daypass/core';
import type { Sandbox } from '@daypass/sandbox';
import { deployBinding, deployRole, startSandbox } from '@daypass/sandbox';
import { parseFlags } from '../flags.ts';

/** `sandbox`: keeps the sandbox running for other programs (act, a script) until it is interrupted; then nothing is left. Returns 0. */
export async function runSandbox(args: readonly string[], process: NodeJS.Process): Promise<number> {
  const { variables: file, ...job } = parseFlags(args, [], () => ['variables', 'repository', 'ref', 'environment', 'event']);
  const interrupted = new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  const sandbox = await startSandbox({ job });
  const variables = Object.entries({ ...sandbox.env, VAULT_ADDR: sandbox.vault.url }).map(([name, value]) => `${name}=${value}\n`);
  try {
    if (file !== undefined) writeNew(file, variables.join(''));
    process.stdout.write(told(sandbox, file === undefined ? variables.join('') : `the variables are in ${file}\n`));
    await interrupted;
    if (file !== undefined) rmSync(file, { force: true });
  } finally {
    await sandbox.stop();
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
