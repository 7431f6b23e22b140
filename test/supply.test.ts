import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from '../scripts/folders.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
interface Lock {
  readonly packages: Readonly<
    Record<string, { resolved?: string; integrity?: string; link?: boolean; hasInstallScript?: boolean; license?: string; dev?: boolean }>
  >;
}

/** What comes from others (T22). That the bundles are built from the sources is a step of `npm run check`. */
describe('the supply chain (T22)', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as Lock;
  const foreign = Object.entries(packages).filter(([path, { link }]) => path.startsWith('node_modules/') && link !== true);

  test('each package is fixed by its content, not by an address', () => {
    expect(foreign.length).toBeGreaterThan(100);
    expect(foreign.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
    expect(foreign.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  test('the packages that we name have exact versions', () => {
    const manifests = ['package.json', ...filesBelow('packages', 'package.json')];
    const versions = manifests.flatMap((path) => {
      const manifest = JSON.parse(read(path)) as Record<string, Record<string, string> | undefined>;
      return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) => Object.entries(manifest[kind] ?? {}));
    });
    const isOurs = (name: string): boolean => name.startsWith('@daypass/');
    expect(versions.filter(([name, version]) => !isOurs(name) && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('no package is under a licence that asks for our sources', () => {
    expect(foreign.filter(([, { license }]) => /GPL/i.test(license ?? '')).map(([path]) => path)).toEqual([]);
  });

  test('our workflows use actions by commit alone; their token may read alone, but that of a release, which only a tag starts', () => {
    for (const path of filesBelow('.github/workflows', '.yml')) {
      const uses = [...read(path).matchAll(/uses: (\S+)/g)].map(([, what]) => what!);
      expect(uses.filter((what) => !/^\.\/|@[0-9a-f]{40}$/.test(what))).toEqual([]);
      expect(read(path)).toMatch(/^permissions: \{\}$/m);
      const rights = [...read(path).matchAll(/(\S+): write/g)].map(([, what]) => what);
      const isRelease = path.endsWith('/release.yml');
      expect(rights).toEqual(isRelease ? ['contents'] : []);
      if (isRelease) expect(read(path)).toMatch(/^on:\n {2}push:\n {4}tags: .*\npermissions: /m);
    }
  });
});
