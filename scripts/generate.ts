import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Declaration, ErrorEntry } from '@daypass/core';
import type { Rule } from '@daypass/lint';
import type { Provider } from '@daypass/exchange';
import { filesBelow, plugins, root } from './folders.ts';
import { reachedFrom } from './reach.ts';
import {
  actionFixes,
  actionMain,
  actionReceiver,
  actionYml,
  credentialsMain,
  fixesTable,
  registry,
  rulesRegistry,
  setupMain,
} from './render/actions.ts';
import { actionReadme, errorsPage, rulesPage, simpleReadme, withRepository } from './render/pages.ts';

/** What other modules are made of, by the names of files alone: written before any of these is loaded. */
function registries(): Map<string, string> {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  return new Map([
    [
      'packages/core/version.gen.ts',
      `/** The version of this build. Generated from package.json by \`npm run generate\`. */\nexport const version = '${version}';\n`,
    ],
    ['packages/exchange/providers.gen.ts', registry('provider', 'Provider', './provider.ts', plugins('packages/exchange'))],
    ['packages/ci/platforms.gen.ts', registry('platform', 'Platform', './platform.ts', plugins('packages/ci'))],
    ['packages/trust/receivers.gen.ts', registry('receiver', 'Receiver', './receiver.ts', plugins('packages/trust'))],
    ['packages/lint/rules/all.gen.ts', rulesRegistry(families())],
  ]);
}

/** Files of rules, by their names. */
function families(): string[] {
  return filesBelow('packages/lint/rules', '.ts')
    .map((path) => /([a-z]+)\.ts$/.exec(path)![1]!)
    .filter(
      (name) =>
        !['rule', 'shape', 'literals', 'checksums', 'gen'].includes(name) && existsSync(join(root, `packages/lint/rules/${name}.ts`)),
    );
}

/** Everything else that is said twice: path and text, from the declarations. */
async function generated(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const catalogues = await Promise.all(filesBelow('packages', 'errors.ts').map(async (path) => [path, await catalogue(path)] as const));
  const everyError = catalogues.flatMap(([, entries]) => Object.entries(entries));
  files.set('docs/errors.md', errorsPage(everyError));
  files.set('packages/cli/fixes.gen.ts', fixesTable(everyError));

  for (const id of plugins('packages/exchange')) {
    const { provider } = (await load(`packages/exchange/${id}/index.ts`)) as { provider: Provider };
    const hasReceiver = plugins('packages/trust').includes(id);
    const errors = given([`exchange/${id}`, 'credentials', 'ci/github', ...(hasReceiver ? [`trust/${id}`] : [])], everyError).filter(
      ([code]) => provider.store !== undefined || !code.startsWith('SECRETS_'),
    );
    const text = existsSync(join(root, `packages/exchange/${id}/README.md`)) ? read(`packages/exchange/${id}/README.md`) : '';
    files.set(`actions/${id}/action.yml`, actionYml({ ...provider, from: 'packages/exchange', hasPost: true }));
    files.set(`actions/${id}/main.ts`, actionMain(id, hasReceiver));
    files.set(`actions/${id}/fixes.later.ts`, actionFixes(errors));
    if (hasReceiver) files.set(`actions/${id}/receiver.later.ts`, actionReceiver(id));
    files.set(`actions/${id}/README.md`, withRepository(actionReadme(provider, text, errors)));
  }
  await addCredentials(files, everyError);
  await addLint(files);
  addSetup(files);
  for (const [path, text] of await generatedElsewhere()) files.set(path, text);
  return files;
}

/** The errors that the code of these folders can give, by code: their names stand in what it reaches. */
function given(folders: readonly string[], entries: readonly (readonly [string, ErrorEntry])[]): (readonly [string, ErrorEntry])[] {
  const texts = [...reachedFrom(folders.map((folder) => `packages/${folder}/index.ts`))]
    .filter((path) => !path.endsWith('errors.ts'))
    .map(read)
    .join('\n');
  return entries.filter(([code]) => texts.includes(`'${code}'`)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The action of daypass.yml. */
async function addCredentials(files: Map<string, string>, everyError: readonly (readonly [string, ErrorEntry])[]): Promise<void> {
  const { inputs } = (await load('packages/credentials/action.ts')) as Declaration;
  const declaration = {
    id: 'credentials',
    title: 'Credentials',
    description: 'Have the credentials that daypass.yml states, all of them or none, where its conditions hold.',
    inputs,
    outputs: {},
    from: 'packages/credentials',
    hasPost: true,
  };
  const folders = [...plugins('packages/exchange').map((id) => `exchange/${id}`), 'credentials', 'credentials/file', 'ci/github'];
  const errors = given(folders, everyError);
  files.set('actions/credentials/action.yml', actionYml(declaration));
  files.set('actions/credentials/main.ts', credentialsMain());
  files.set('actions/credentials/fixes.later.ts', actionFixes(errors));
  files.set('actions/credentials/README.md', withRepository(simpleReadme(declaration, read('packages/credentials/README.md'), errors)));
}

/** The lint's action, and the page of its rules. */
async function addLint(files: Map<string, string>): Promise<void> {
  const rules = await Promise.all(
    families().map(async (name) => [name, ((await load(`packages/lint/rules/${name}.ts`)) as { rules: readonly Rule[] }).rules] as const),
  );
  files.set('docs/rules.md', rulesPage(rules));
  const { inputs, outputs } = (await load('packages/lint/inputs.ts')) as Declaration;
  const lint = {
    id: 'lint',
    title: 'Lint',
    description: 'Fail the build when a static secret is in what changed, in the tree or in history.',
    inputs,
    outputs,
    from: 'packages/lint',
    hasPost: false,
  };
  files.set('actions/lint/action.yml', actionYml(lint));
  files.set(
    'actions/lint/main.ts',
    "// Generated from packages/lint by `npm run generate`.\nimport { platform } from '@daypass/ci/github';\nimport { changedBy } from '@daypass/ci/github/event';\nimport { runLintAction } from '@daypass/lint';\n\nvoid runLintAction([{ platform, changedBy }]);\n",
  );
  files.set('actions/lint/README.md', withRepository(simpleReadme(lint, read('packages/lint/README.md'))));
}

/** The action that puts the command line on PATH. */
function addSetup(files: Map<string, string>): void {
  const setup = {
    id: 'setup',
    title: 'Setup',
    description: 'Put the command line of daypass on PATH of a job, verified and without a download.',
    inputs: {},
    outputs: { version: { description: 'Version of the command line.' } },
    from: 'packages/cli',
    hasPost: true,
  };
  files.set('actions/setup/action.yml', actionYml(setup));
  files.set('actions/setup/main.ts', setupMain());
  files.set('actions/setup/README.md', withRepository(simpleReadme(setup, read('packages/cli/setup/README.md'))));
}

/** Pages that other parts render of their own data: `export const pages: Record<path, () => string>`. */
async function generatedElsewhere(): Promise<[string, string][]> {
  const sources = [...filesBelow('packages', '.pages.ts'), ...filesBelow('test', '.pages.ts')];
  const modules = (await Promise.all(sources.map(load))) as { pages: Record<string, () => string | Promise<string>> }[];
  const pages = modules.flatMap((module) => Object.entries(module.pages));
  return Promise.all(pages.map(async ([path, render]): Promise<[string, string]> => [path, await render()]));
}

async function catalogue(path: string): Promise<Record<string, ErrorEntry>> {
  const module = (await load(path)) as { errors?: Record<string, ErrorEntry> };
  return module.errors ?? {};
}

function load(path: string): Promise<unknown> {
  return import(pathToFileURL(join(root, path)).href);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  for (const made of [registries, generated])
    for (const [path, text] of await made()) {
      if (existsSync(join(root, path)) && read(path) === text) continue;
      console.log(`${check ? 'out of date' : 'written'}: ${path}`);
      if (check) {
        process.exitCode = 1;
        continue;
      }
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  if (process.exitCode === 1) console.log('run: npm run generate');
}
