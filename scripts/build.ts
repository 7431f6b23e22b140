import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundle.ts';
import { root } from './folders.ts';
import type { Files } from './common.ts';
import { codeOf, direct, fileOf, parted } from './common.ts';
import { joined, modulesOf } from './foreign.ts';
import { writeHolders } from './templates.ts';
import { laidOut, tidy } from './tidy.ts';

/** The largest that a bundle may be, in bytes, without what it loads when it is asked for (docs/decisions). */
const budgets: Readonly<Record<string, number>> = { cli: 1_150_000, credentials: 180_000, lint: 405_000 };
const defaultBudget = 120 * 1024;

const post = "process.argv[2] = 'post';\nawait import('./index.js');\n";

interface Bundle {
  readonly name: string;
  readonly entry: string;
  readonly hasPost: boolean;
  /** What all that get a credential run stands in one file for them. */
  readonly getsCredential: boolean;
  /** Whether it takes from that file. */
  readonly isShared: boolean;
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
      getsCredential: readFileSync(join(root, 'actions', name, 'main.ts'), 'utf8').includes("from '@daypass/credentials'"),
      // The lint would read five times as much as it has of it.
      isShared: name !== 'lint',
      isOneFile: false,
    }));
  // The command line first: actions/setup holds its digest.
  return [
    { name: 'cli', entry: 'packages/cli/main.ts', hasPost: false, getsCredential: false, isShared: false, isOneFile: true },
    ...actions,
  ].filter(({ entry }) => existsSync(join(root, entry)));
}

/** The command line meets any Node: one that lacks what the bundle begins with is told so in a sentence. */
const guard =
  "if (!process.getBuiltinModule) process.exit(console.error('daypass needs Node 20.16, 22.3 or later; this is ' + process.version) ?? 2);\n";

/** The files of one bundle, by name. */
async function build({ entry, hasPost, isOneFile }: Bundle): Promise<Map<string, string>> {
  const { index, chunks, foreign, licenses } = await bundled(entry);
  const isShared = (text: string): boolean => modulesOf(text).every(({ id }) => foreign.has(id));
  const shared = [...chunks].flatMap(([name, text]) => (isShared(text) ? [name] : []));
  const whole = isOneFile ? joined(index, chunks.values()) : withShared(index, shared);
  const files = new Map([['licenses.txt', licenses], ...(await tidy(whole, hasPost, foreign))]);
  if (isOneFile) files.set('index.js', guard + files.get('index.js')!);
  else
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

/** What every action runs that gets a credential. */
const commonFile = '../shared/credential.js';

/** The files of bundles that have much in common; that is among those of the first. */
async function builtTogether(bundles: readonly Bundle[]): Promise<(readonly [Bundle, Map<string, string>])[]> {
  const all: (readonly [Bundle, Map<string, string>])[] = [];
  for (const bundle of bundles) all.push([bundle, await build(bundle)]);
  const those = (file: string, isOf: (bundle: Bundle) => boolean): string[] =>
    all.flatMap(([bundle, files]) => (isOf(bundle) && files.has(file) ? [`${bundle.name}/${file}`] : []));
  const getsCredential = (bundle: Bundle): boolean => bundle.getsCredential;
  let files: Files = new Map(
    all.flatMap(([{ name }, made]) =>
      ['index.js', 'later.js'].flatMap((file) => (made.has(file) ? [[`${name}/${file}`, fileOf(made.get(file)!)]] : [])),
    ),
  );
  const takers = those('index.js', (bundle) => !getsCredential(bundle));
  files = parted(files, those('index.js', getsCredential), takers, commonFile);
  for (const later of those('later.js', getsCredential)) files = direct(files, later, later.replace('later', 'index'), './index.js');
  for (const [{ name }, made] of all)
    for (const file of ['index.js', 'later.js']) if (made.has(file)) made.set(file, await laidOut(codeOf(files.get(`${name}/${file}`)!)));
  all[0]?.[1].set(commonFile, await laidOut(codeOf(files.get(commonFile.replace('../', ''))!)));
  return all;
}

const check = process.argv.includes('--check');
const inShared = new Set<string>();

/** Writes the files of a bundle, or compares them; `common` is what it loads beside them at each run, in bytes. */
function settle({ name }: Bundle, files: Map<string, string>, common: number): void {
  for (const file of files.keys()) inShared.add(file.replace('../shared/', ''));
  const size = Buffer.byteLength(files.get('index.js')!) + common;
  const budget = budgets[name] ?? defaultBudget;
  const differing = compare(name, files);
  console.log(
    `dist/${name}: ${size} bytes of ${budget}${differing.length === 0 ? '' : check ? `, out of date: ${differing.join(', ')}` : ', written'}`,
  );
  if (size > budget || (check && differing.length > 0)) process.exitCode = 1;
  if (check || differing.length === 0) return;
  rmSync(join(root, 'dist', name), { recursive: true, force: true });
  for (const folder of [name, 'shared']) mkdirSync(join(root, 'dist', folder), { recursive: true });
  for (const [file, text] of files) writeFileSync(join(root, 'dist', name, file), text);
}

/** `build.ts [--check] [NAME…]`: all bundles, or those that are named; those that have much in common all together. */
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isWanted = ({ name }: Bundle): boolean => wanted.length === 0 || wanted.includes(name);
for (const bundle of bundles().filter((one) => !one.isShared && isWanted(one))) {
  settle(bundle, await build(bundle), 0);
  if (bundle.name === 'cli' && !writeHolders(check) && check) process.exitCode = 1;
}
const together = bundles().filter(({ isShared }) => isShared);
if (together.some(isWanted)) {
  const built = await builtTogether(together);
  const common = Buffer.byteLength(built[0]![1].get(commonFile)!);
  for (const [bundle, files] of built) settle(bundle, files, common);
}
const left = wanted.length > 0 ? [] : readdirSync(join(root, 'dist/shared')).filter((name) => !inShared.has(name));
for (const name of left) {
  console.log(`dist/shared/${name}: ${check ? 'is loaded by no bundle' : 'removed'}`);
  if (check) process.exitCode = 1;
  else rmSync(join(root, 'dist/shared', name));
}
