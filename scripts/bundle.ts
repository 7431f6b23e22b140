import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './folders.ts';

/** What ncc makes of an entry. */
export interface Bundled {
  readonly index: string;
  /** What `import()` loads, by file. */
  readonly chunks: ReadonlyMap<string, string>;
  /** Modules that are not ours and stand by themselves: the file of each, by its number in the bundle. */
  readonly foreign: ReadonlyMap<string, string>;
  /** The licence of each package that is in it, with its text. */
  readonly licenses: string;
}

interface Module {
  readonly resource?: string;
  /** Those that were joined into this one. */
  readonly modules?: readonly Module[];
}
interface Compilation {
  readonly chunks: Iterable<object>;
  readonly chunkGraph: {
    getModuleId(module: Module): number | string;
    getChunkModules(chunk: object): readonly Module[];
  };
}
type Ncc = (
  entry: string,
  options: object,
) => Promise<{
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: Buffer | string }>>;
  readonly stats: { readonly compilation: Compilation };
}>;

const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;

/** Bundles an entry, as an ES module or as CommonJS. */
export async function bundled(entry: string, isCommonJs = false): Promise<Bundled> {
  // ncc has no option for it; this file says what stands in for modules that nothing calls.
  process.env['TS_NODE_PROJECT'] = join(root, 'scripts/tsconfig.bundle.json');
  const options = { cache: false, transpileOnly: true, quiet: true, ...(isCommonJs ? { esm: false } : {}) };
  const { code, assets, stats } = await ncc(join(root, entry), options);
  const chunks = Object.entries(assets).filter(([name]) => /^\d+\.index\.js$/.test(name));
  const { chunkGraph, chunks: parts } = stats.compilation;
  const modules = new Set([...parts].flatMap((chunk) => chunkGraph.getChunkModules(chunk)));
  const whole = [...modules].map((module) => ({ id: String(chunkGraph.getModuleId(module)), files: filesOf(module) }));
  return {
    index: code,
    chunks: new Map(chunks.map(([name, { source }]) => [name, source.toString()])),
    foreign: new Map(whole.filter(({ files }) => files.length > 0 && files.every(isForeign)).map(({ id, files }) => [id, files[0]!])),
    licenses: licensesOf(whole.flatMap(({ files }) => files).filter(isForeign)),
  };
}

const isForeign = (file: string): boolean => file.startsWith('node_modules/');

/** The files of a module below the root, its own first. */
function filesOf({ resource, modules }: Module): string[] {
  const own = resource === undefined ? [] : [resource.slice(root.length + 1).replaceAll('\\', '/')];
  return [...own, ...(modules ?? []).flatMap(filesOf)];
}

/** Each package by name, with what it says of its licence; one that says nothing stops the build. */
function licensesOf(files: readonly string[]): string {
  const folders = new Set(files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)![0]));
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Record<string, string>;
    const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
    if (license === undefined || file === undefined) throw new Error(`${folder} has no licence`);
    return `${name} ${version}\n${license}\n\n${readFileSync(join(root, folder, file), 'utf8').trim()}\n`;
  });
  return texts.sort().join(`\n${'-'.repeat(78)}\n\n`);
}
