import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundle.ts';
import { root } from './folders.ts';
import { joined, modulesOf } from './foreign.ts';
import { writeHolders } from './templates.ts';
import { tidy } from './tidy.ts';

/** The largest that a bundle may be, in bytes, without what it loads when it is asked for (docs/decisions). */
const budgets: Readonly<Record<string, number>> = { cli: 1_130_000, credentials: 180_000, lint: 390_000 };
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
  const isShared = (text: string): boolean => modulesOf(text).every(({ id }) => foreign.has(id));
  const shared = [...chunks].flatMap(([name, text]) => (isShared(text) ? [name] : []));
  const whole = isOneFile ? joined(index, chunks.values()) : withShared(index, shared);
  const files = new Map([['licenses.txt', licenses], ...(await tidy(whole, hasPost, foreign))]);
  if (!isOneFile)
    for (const [name, text] of chunks)
      files.set(shared.includes(name) ? `../shared/${name}` : name, (await tidy(text, false, foreign)).get('index.js')!);
  if (hasPost) files.set('post.js', post);
  return files;
}

/** A bundle whose chunks of others' modules stand in `dist/shared`, where those of all actions are. */
function withShared(index: string, shared: readonly string[]): string {
  if (shared.length === 0) return index;
  const ids = shared.map((name) => Number(name.split('.')[0])).sort((a, b) => a - b);
  const place = /return "" \+ chunkId \+ "\.index\.js";/;
  if (!place.test(index)) throw new Error('the bundle does not name its chunks as it did');
  return index.replace(place, `return ([${ids.join(', ')}].includes(chunkId) ? "../shared/" : "") + chunkId + ".index.js";`);
}

function compare(name: string, files: Map<string, string>): string[] {
  const folder = join(root, 'dist', name);
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const all = new Set([...there, ...files.keys()]);
  return [...all].filter(
    (file) => !files.has(file) || !existsSync(join(folder, file)) || readFileSync(join(folder, file), 'utf8') !== files.get(file),
  );
}

/** `build.ts [--check] [NAME…]`: all bundles, or those that are named. */
const check = process.argv.includes('--check');
const inShared = new Set<string>();
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
for (const bundle of bundles().filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const files = await build(bundle);
  for (const name of files.keys()) inShared.add(name.replace('../shared/', ''));
  const size = Buffer.byteLength(files.get('index.js')!);
  const budget = budgets[bundle.name] ?? defaultBudget;
  const differing = compare(bundle.name, files);
  console.log(
    `dist/${bundle.name}: ${size} bytes of ${budget}${differing.length === 0 ? '' : check ? `, out of date: ${differing.join(', ')}` : ', written'}`,
  );
  if (size > budget || (check && differing.length > 0)) process.exitCode = 1;
  if (!check && differing.length > 0) {
    rmSync(join(root, 'dist', bundle.name), { recursive: true, force: true });
    for (const folder of [bundle.name, 'shared']) mkdirSync(join(root, 'dist', folder), { recursive: true });
    for (const [name, text] of files) writeFileSync(join(root, 'dist', bundle.name, name), text);
  }
  if (bundle.name === 'cli' && !writeHolders(check) && check) process.exitCode = 1;
}
const left = wanted.length > 0 ? [] : readdirSync(join(root, 'dist/shared')).filter((name) => !inShared.has(name));
for (const name of left) {
  console.log(`dist/shared/${name}: ${check ? 'is loaded by no bundle' : 'removed'}`);
  if (check) process.exitCode = 1;
  else rmSync(join(root, 'dist/shared', name));
}
