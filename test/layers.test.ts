import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from '../scripts/folders.ts';

/** Which package may import which: only downwards (DESIGN §3). */
const below: Readonly<Record<string, readonly string[]>> = {
  core: [],
  identity: ['core'],
  ci: ['identity', 'core'],
  trust: ['identity', 'core'],
  exchange: ['identity', 'core'],
  lint: ['ci', 'trust', 'identity', 'core'],
  credentials: ['exchange', 'ci', 'trust', 'identity', 'core'],
  sandbox: ['trust', 'identity', 'core'],
  cli: ['credentials', 'lint', 'sandbox', 'exchange', 'ci', 'trust', 'identity', 'core'],
};
/** Packages whose folders are plug-ins: none may reach into another. */
const registries = ['ci', 'trust', 'exchange'];

/** Libraries that are loaded when they are needed, never at a start (docs/decisions). */
const lent = ['@actions/github/lib/utils', 're2js', 'smol-toml', 'yaml'];

interface Import {
  readonly path: string;
  readonly from: string;
}

function imports(): Import[] {
  return filesBelow('packages', '.ts').flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/^(?:import|export)[^;]*? from '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
      (match) => ({
        path,
        from: match[1] ?? match[2]!,
      }),
    ),
  );
}

const ours = imports().filter(({ from }) => from.startsWith('@daypass/') || from.startsWith('.'));

test('a package imports only what lies below it', () => {
  const wrong = ours.filter(({ path, from }) => {
    const [, own = ''] = path.split('/');
    const target = /^@daypass\/([\w-]+)/.exec(from)?.[1];
    // Tests may start the sandbox.
    if (path.endsWith('.test.ts') && target === 'sandbox') return false;
    return target !== undefined && target !== own && !below[own]!.includes(target);
  });
  expect(wrong).toEqual([]);
});

test('a package reaches another only by its name, itself only by paths', () => {
  const wrong = ours.filter(({ path, from }) => {
    const own = path.split('/')[1]!;
    if (from.startsWith('@daypass/')) return from.split('/')[1] === own;
    return !join(path, '..', from).startsWith(`packages/${own}/`) && !path.endsWith('.test.ts');
  });
  expect(wrong).toEqual([]);
});

test('a plug-in does not reach into its sibling', () => {
  const wrong = ours.filter(({ path, from }) => {
    const [, own = '', plugin = ''] = path.split('/');
    if (!registries.includes(own) || !path.includes(`/${plugin}/`) || !from.startsWith('..') || from.includes('/test/')) return false;
    const [, , other = ''] = join(path, '..', from).split('/');
    return other !== plugin && !other.endsWith('.ts');
  });
  expect(wrong).toEqual([]);
});

test('at run time nothing of others is used but jose; what a few runs of the lint need is loaded by them alone', () => {
  const isOurs = (from: string): boolean => /^(\.|@daypass\/|node:|jose\/)/.test(from);
  const sources = filesBelow('packages', '.ts').filter((path) => !path.endsWith('.test.ts'));
  const foreign = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^(?:import|export)(?! type)[^;]*? from '([^']+)'/gm)]
      .filter(([, from]) => !isOurs(from!))
      .map(([statement]) => `${path}: ${statement}`),
  );
  expect(foreign).toEqual([]);
  const later = sources.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\bimport\('([^']+)'\)/g)].map(([, from]) => from!));
  expect([...new Set(later)].filter((from) => !isOurs(from)).sort()).toEqual(lent);
});

test('only credentials, sandbox, cli and the transport catch; and whoever parses', () => {
  const catching = filesBelow('packages/exchange', '.ts').filter(
    (path) => !path.endsWith('.test.ts') && /\bcatch\b/.test(readFileSync(join(root, path), 'utf8')),
  );
  // JSON.parse has no other way to say that a text is none.
  expect(catching).toEqual(['packages/exchange/aws/inputs.ts']);
});
