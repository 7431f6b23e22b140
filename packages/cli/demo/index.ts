import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DaypassError } from '@daypass/core';
import { parseFlags } from '../flags.ts';
import { paintFor } from '@daypass/core/text';
import { playDemo } from './play.ts';
import { tell } from './tell.ts';

/** `demo`: the whole flow on this machine, with the bundles as they ship. Returns 0 only when everything went as it should. */
export async function runDemo(args: readonly string[], process: NodeJS.Process): Promise<number> {
  const { json } = parseFlags(args, ['json'], () => []);
  const shown = await playDemo(bundles(process.argv[1] ?? ''));
  if (json === 'true') process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  else process.stdout.write(tell(shown, paintFor(process.stdout, process.env)));
  return shown.ok ? 0 : 1;
}

/** The folder of the actions' bundles: beside the CLI's own, or in the repository that it runs from. */
function bundles(script: string): string {
  const folders = ['..', '../../dist'].map((path) => join(dirname(script), path));
  const found = folders.find((folder) => ['aws/post.js', 'vault/post.js', 'lint/index.js'].every((file) => existsSync(join(folder, file))));
  if (found === undefined) throw new DaypassError('CLI_NO_BUNDLES', 'the bundles dist/aws, dist/vault and dist/lint are not there');
  return found;
}
