import { seenInArchives } from '../../packages/lint/archived.ts';
import { isPacked } from '../../packages/lint/crew.ts';
import { createEngine } from '../../packages/lint/engine/index.ts';
import { places } from '../../packages/lint/engine/literals.gen.ts';
import { createPrefilter } from '../../packages/lint/engine/prefilter.ts';
import { sleepers } from '../../packages/lint/engine/sleepers.ts';
import { createKeys } from '../../packages/lint/fingerprints.ts';
import { createLook, sizes } from '../../packages/lint/look.ts';
import type { Look } from '../../packages/lint/look.ts';
import { readSource } from '../../packages/lint/sources/read.ts';
import type { Read } from '../../packages/lint/sources/read.ts';
import { selectFolder } from '../../packages/lint/sources/tree.ts';

/** `phases.ts FOLDER`: CPU seconds of each part of a scan of a folder, in one thread, as JSON. Each part is run with those before it, which are taken off. */
const folder = process.argv[2]!;
const { sources } = selectFolder(folder, '');
const files = sources.flatMap(({ path, file }) => (file === undefined || isPacked({ path, before: [] }) ? [] : [{ path, file }]));
const packed = sources.filter(isPacked);
const window = Buffer.allocUnsafeSlow(sizes.window);
const prefilter = createPrefilter(sleepers().literals, places);
const look = createLook({ engine: createEngine(), keys: createKeys('') }, () => undefined);

let hits = 0;
const parts: readonly (readonly [name: string, run: () => unknown])[] = [
  ['walk', () => selectFolder(folder, '')],
  ['open', () => each(() => undefined)],
  ['read', () => each((read) => drain(read, () => undefined))],
  ['prefilter', () => each((read) => drain(read, (bytes) => prefilter.scan(bytes, () => hits++)))],
  ['rules', () => each((read, path) => seen(look, read, path))],
  ['archives', () => seenInArchives(packed, look, undefined)],
];

function each(use: (read: Read, path: string) => void): void {
  for (const { path, file } of files) readSource(file, (read) => use(read, path));
}

function drain(read: Read, use: (bytes: Buffer) => void): void {
  for (let count = read(window, 0, window.length); count > 0; count = count < window.length ? 0 : read(window, 0, window.length))
    use(window.subarray(0, count));
}

function seen(own: Look, read: Read, path: string): void {
  own.begin(path);
  own.pull(read);
  own.end();
}

async function cpuSecondsOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const whole: Record<string, number> = {};
for (const [name, run] of parts) whole[name] = Math.min(await cpuSecondsOf(run), await cpuSecondsOf(run));
const { walk = 0, open = 0, read = 0, prefilter: sieve = 0, rules = 0, archives = 0 } = whole;
console.log(JSON.stringify({ walk, open, read: read - open, prefilter: sieve - read, rules: rules - sieve, archives, hits: hits / 2 }));
