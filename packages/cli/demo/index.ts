import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getAsset, isSea } from 'node:sea';
import { DaypassError } from '@daypass/core';
import { json } from '../command.ts';
import type { Command } from '../command.ts';
import { parseFlags } from '../flags.ts';
import { print } from '../print.ts';
import { paintFor } from '@daypass/core/text';
import { playDemo } from './play.ts';
import { tell } from './tell.ts';

/** `demo`: the whole flow on this machine, with the bundles as they ship. */
export const demo: Command = {
  flags: { json },
  examples: [['demo', 'the whole flow, told for people']],
  exits: [
    ['0', 'everything went as it should'],
    ['1', 'something did not'],
  ],
  run,
};

async function run(args: readonly string[], process: NodeJS.Process): Promise<number> {
  const { texts } = parseFlags(args, demo.flags);
  const dist = isSea() ? unpacked() : bundles(process.argv[1] ?? '');
  const shown = await playDemo(dist).finally(() => isSea() && rmSync(dist, { recursive: true, force: true }));
  if (texts['json'] === 'true') print(`${JSON.stringify(shown, null, 2)}\n`);
  else print(tell(shown, paintFor(process.stdout, process.env)));
  return shown.ok ? 0 : 1;
}

/** The folder of the actions' bundles: beside the CLI's own, or in the repository that it runs from. */
function bundles(script: string): string {
  const folders = ['..', '../../dist'].map((path) => join(dirname(script), path));
  const found = folders.find((folder) => ['aws/post.js', 'vault/post.js', 'lint/index.js'].every((file) => existsSync(join(folder, file))));
  if (found === undefined) throw new DaypassError('CLI_NO_BUNDLES', 'the bundles dist/aws, dist/vault and dist/lint are not there');
  return found;
}

/** The same folder out of a single executable, which holds it as an asset. */
function unpacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'daypass-demo-'));
  const files = JSON.parse(getAsset('bundles', 'utf8')) as Readonly<Record<string, string>>;
  for (const [path, text] of Object.entries({ ...files, 'package.json': '{"type":"module"}' })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
