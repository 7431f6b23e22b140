import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { deployRole, startSandbox } from '@daypass/sandbox';
import { bundled } from './bundle.ts';
import { filesBelow, root } from './folders.ts';
import { joined } from './foreign.ts';

/**
 * `sea.ts [FOLDER]`: the command line as one executable for Linux with glibc, `daypass` in the folder (default `build`): the official Node that
 * package-lock.json fixes, and in it packages/cli as CommonJS, with V8's own code for it, so that it starts without compiling.
 */
const folder = resolve(root, process.argv[2] ?? 'build');
const node = join(root, 'node_modules', `node-linux-${process.arch}`, 'bin/node');
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
interface Injector {
  inject(file: string, name: string, content: Buffer, options: { sentinelFuse: string }): Promise<void>;
}
const { inject } = createRequire(import.meta.url)('postject') as Injector;

/** The whole command line in one text. A module's own address is that of the executable: the folders of this machine are in none. */
async function commandLine(): Promise<string> {
  const { index, chunks } = await bundled('packages/cli/executable/main.ts', true);
  const text = joined(index, chunks.values()).replace(/"file:\/\/\/[^"]*"/g, 'require("node:url").pathToFileURL(process.execPath).href');
  if (text.includes(root)) throw new Error(`the executable would hold '${root}'`);
  return ascii(text);
}

/** V8 keeps a text in half the space, and starts on it sooner, when all of it is ASCII. */
function ascii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What `demo` runs, by path: the bundles as they are committed. */
function bundles(): string {
  const paths = ['aws', 'vault', 'lint', 'shared'].flatMap((name) => filesBelow(`dist/${name}`, '.js'));
  return JSON.stringify(Object.fromEntries(paths.map((path) => [path.slice('dist/'.length), readFileSync(join(root, path), 'utf8')])));
}

/** Starts the command line with V8's own code for what one `exec` runs; V8 compiles it itself where that does not fit. */
const loader = `const { getAsset, getRawAsset } = require('node:sea');
const { Script } = require('node:vm');
new Script(${wrapped("getAsset('main', 'utf8')")}, { filename: 'daypass.cjs', cachedData: Buffer.from(getRawAsset('code')) })
  .runInThisContext()(exports, require, module, process.execPath, require('node:path').dirname(process.execPath));
`;

/** Runs the command line that the first file holds, as the executable does, and writes V8's code for it into the second. */
const recorder = `const { readFileSync, writeFileSync } = require('node:fs');
const { Script } = require('node:vm');
const [main, code] = process.argv.splice(2, 2);
const script = new Script(${wrapped("readFileSync(main, 'utf8')")}, { filename: 'daypass.cjs' });
process.on('exit', () => writeFileSync(code, script.createCachedData()));
script.runInThisContext()(exports, require, module, process.execPath, __dirname);
`;

function wrapped(text: string): string {
  return `'(function (exports, require, module, __filename, __dirname) {' + ${text} + '\\n})'`;
}

/** V8's own code for the command line, after one `exec` against the sandbox: also of functions that are compiled when they are first called. */
async function record(): Promise<void> {
  const sandbox = await startSandbox();
  const job = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '1', RUNNER_TEMP: folder };
  const command = ['exec', '--provider', 'aws', '--role', deployRole, '--region', 'us-east-1', '--', 'true'];
  const run = spawn(node, ['recorder.cjs', 'main.cjs', 'code', ...command], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...sandbox.env, ...job },
    stdio: 'ignore',
  });
  const [code] = (await once(run, 'exit')) as [number | null];
  await sandbox.stop();
  if (code !== 0) throw new Error(`the command line could not be run: ${String(code)}`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const files = {
  'main.cjs': await commandLine(),
  'loader.cjs': loader,
  'recorder.cjs': recorder,
  'bundles.json': bundles(),
  'sea.json': JSON.stringify({
    main: 'loader.cjs',
    output: 'sea.blob',
    disableExperimentalSEAWarning: true,
    assets: { main: 'main.cjs', code: 'code', bundles: 'bundles.json' },
  }),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
await record();
// From inside of the folder, so that its path is not written down.
execFileSync(node, ['--experimental-sea-config', 'sea.json'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });

const executable = join(folder, 'daypass');
copyFileSync(node, executable);
chmodSync(executable, 0o755);
await inject(executable, 'NODE_SEA_BLOB', readFileSync(join(folder, 'sea.blob')), { sentinelFuse: fuse });
for (const name of readdirSync(folder)) if (name !== 'daypass') rmSync(join(folder, name), { recursive: true });
const says = execFileSync(executable, ['version'], { env: {}, encoding: 'utf8' }).trim();
console.log(`${executable}: daypass ${says}, ${readFileSync(executable).length} bytes`);
