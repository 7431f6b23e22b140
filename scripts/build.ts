import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundle.ts';
import { root } from './folders.ts';
import { joined } from './foreign.ts';
import { writeHolders } from './templates.ts';
import { tidy } from './tidy.ts';

/** The largest that a bundle may be, in bytes, without what it loads when it is asked for (docs/decisions). */
const budgets: Readonly<Record<string, number>> = { cli: 1_100_000, credentials: 180_000, lint: 350_000 };
const defaultBudget = 120_000;

const post = "process.argv[2] = 'post';\nawait import('./index.js');\n";

interface Bundle {
  readonly name: string;
  readonly entry: string;
  readonly hasPost: boolean;
  /** Else `import()` becomes a chunk beside it. */
  readonly isOneFile: boolean;
}

/** What is bundled: each action, and the CLI. */
export function bundles(): Bundle[] {
  const actions = readdirSync(join(root, 'actions'))
    .sort()
    .map((name) => ({
      name,
      entry: `actions/${name}/main.ts`,
      hasPost: /^ {2}post:/m.test(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8')),
      isOneFile: false,
    }));
  // The command line first: actions/setup holds its digest.
  return [{ name: 'cli', entry: 'packages/cli/main.ts', hasPost: false, isOneFile: true }, ...actions].filter(({ entry }) =>
    existsSync(join(root, entry)),
  );
}

/** The files of one bundle, by name. */
async function build({ entry, hasPost, isOneFile }: Bundle): Promise<Map<string, string>> {
  const { index, chunks, foreign, licenses } = await bundled(entry);
  const whole = isOneFile ? joined(index, chunks.values()) : index;
  const files = new Map([['licenses.txt', licenses], ...(await tidy(whole, hasPost, foreign))]);
  if (!isOneFile) for (const [name, text] of chunks) files.set(name, (await tidy(text, false, foreign)).get('index.js')!);
  if (hasPost) files.set('post.js', post);
  return files;
}

function compare(name: string, files: Map<string, string>): string[] {
  const folder = join(root, 'dist', name);
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const all = new Set([...there, ...files.keys()]);
  return [...all].filter(
    (file) => !files.has(file) || !there.includes(file) || readFileSync(join(folder, file), 'utf8') !== files.get(file),
  );
}

/** `build.ts [--check] [NAME…]`: all bundles, or those that are named. */
const check = process.argv.includes('--check');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
for (const bundle of bundles().filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const files = await build(bundle);
  const size = Buffer.byteLength(files.get('index.js')!);
  const budget = budgets[bundle.name] ?? defaultBudget;
  const differing = compare(bundle.name, files);
  console.log(
    `dist/${bundle.name}: ${size} bytes of ${budget}${differing.length === 0 ? '' : check ? `, out of date: ${differing.join(', ')}` : ', written'}`,
  );
  if (size > budget || (check && differing.length > 0)) process.exitCode = 1;
  if (!check && differing.length > 0) {
    rmSync(join(root, 'dist', bundle.name), { recursive: true, force: true });
    mkdirSync(join(root, 'dist', bundle.name), { recursive: true });
    for (const [name, text] of files) writeFileSync(join(root, 'dist', bundle.name, name), text);
  }
  if (bundle.name === 'cli' && !writeHolders(check) && check) process.exitCode = 1;
}
