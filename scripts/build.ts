import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './folders.ts';
import { writeHolders } from './templates.ts';
import { joined, tidy } from './tidy.ts';

/** The largest that a bundle may be, in bytes, without what it loads when it is asked for (docs/decisions). */
const budgets: Readonly<Record<string, number>> = { cli: 1_500_000, credentials: 220_000, lint: 340_000 };
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
  const out = mkdtempSync(join(tmpdir(), 'daypass-build-'));
  try {
    execFileSync(
      process.execPath,
      ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-t', '-q', '--license', 'licenses.txt', '-o', out],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const read = (name: string): string => readFileSync(join(out, name), 'utf8');
    const chunks = readdirSync(out).filter((name) => name.endsWith('.index.js'));
    const whole = isOneFile ? joined(read('index.js'), chunks.map(read)) : read('index.js');
    const files = new Map([['licenses.txt', read('licenses.txt')], ...(await tidy(whole, hasPost))]);
    if (!isOneFile) for (const name of chunks) files.set(name, (await tidy(read(name), false)).get('index.js')!);
    if (hasPost) files.set('post.js', post);
    return files;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
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
