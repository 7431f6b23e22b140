import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from './folders.ts';

/** Installs what is missing, then runs the tests against servers and clients that we did not write. */
const tools = process.env['DAYPASS_TOOLS'] ?? join(homedir(), '.cache/daypass-tools');
const run = (command: string, args: readonly string[]): number =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, DAYPASS_TOOLS: tools } }).status ?? 1;

const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  '--config',
  'test/jest.real.config.js',
  '--runInBand',
];
process.exitCode = run('bash', ['scripts/tools.sh']) || run(process.execPath, [...jest, ...process.argv.slice(2)]);
