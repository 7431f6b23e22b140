import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policyOf } from './config/policy.ts';
import type { FileSource } from './crew.ts';
import { seenInFiles } from './crew.ts';
import { createEngine } from './engine/index.ts';
import { createKeys } from './fingerprints.ts';
import { createLook } from './look.ts';

const random = ['q8Zr', 'T2mV', 'x0Lw', '9KdP', 'sB4n', 'Yc7H'].join('');
const engine = createEngine();

describe('several threads', () => {
  let folder: string;
  let files: FileSource[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'daypass-crew-'));
    mkdirSync(join(folder, 'a'));
    files = Array.from({ length: 300 }, (_, index) => {
      const [path, text] = [`a/${index}.yml`, index % 7 === 0 ? `# ${index}\ntoken: ${index}${random}\n` : 'a: 1\n'];
      writeFileSync(join(folder, path), text);
      return { path, file: join(folder, path), size: text.length, before: [] };
    });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const keys = createKeys('salt');
  const seen = (threads: number, onProgress = (): void => undefined) =>
    seenInFiles(files, { look: createLook({ engine, keys }, onProgress), keys, onProgress, threads });

  test('see what one sees, in the same order', async () => {
    const alone = await seen(1);
    expect(alone.found).toHaveLength(43);
    expect(await seen(3)).toEqual(alone);
  });

  test('fail when one of them cannot read a file, with its name', async () => {
    for (const at of [0, 150, 299]) {
      const path = files[at]!.file;
      rmSync(path);
      await expect(seen(3)).rejects.toMatchObject({ code: 'LINT_UNREADABLE', message: expect.stringContaining(path) as string });
      writeFileSync(path, 'a: 1\n');
    }
  });

  test('fail when one of them meets a content that is too large, with its name', async () => {
    for (const at of [0, 150, 299]) {
      writeFileSync(files[at]!.file, 'a: 1\n'.repeat(2000));
      const largest = 5000;
      const look = createLook({ engine, keys, largest }, () => undefined);
      await expect(seenInFiles(files, { look, keys, largest, onProgress: () => undefined, threads: 3 })).rejects.toMatchObject({
        code: 'LINT_TOO_LARGE',
        message: expect.stringContaining(files[at]!.path) as string,
      });
      writeFileSync(files[at]!.file, 'a: 1\n');
    }
  });

  test("know the repository's own rules and what other scanners' files say, as one does", async () => {
    const rule = `{ id: acme-token, title: t, literal: acme_, revoke: r, catches: [acme_x1], ignores: [acm] }`;
    writeFileSync(join(folder, 'daypass.yml'), `lint:\n  own-rules: [${rule}]\n`);
    writeFileSync(
      join(folder, '.gitleaks.toml'),
      "[allowlist]\npaths = ['a/14.yml']\n[[rules]]\nid = 'their-token'\nregex = 'their_[a-z]{4}'\nkeywords = ['their_']\n",
    );
    for (const [index, { file }] of files.entries()) if (index % 7 === 1) writeFileSync(file, `a: acme_${index}x\nb: their_abcd\n`);
    const inputs = { config: undefined, timeout: undefined, 'fail-on': undefined, 'new-ignores': undefined };
    const added = { home: folder, base: undefined, prefix: '', inputs };
    const { engine: all, permits } = await policyOf({ ...added, git: undefined });
    const look = createLook({ engine: all, keys, permits }, () => undefined);
    const seenBy = (threads: number) => seenInFiles(files, { look, keys, added, onProgress: () => undefined, threads });
    const alone = await seenBy(1);
    expect(new Set(alone.found.map(({ finding }) => finding.rule))).toEqual(new Set(['generic-secret', 'acme-token', 'their-token']));
    expect(alone.found.filter(({ finding }) => finding.allowed !== undefined).map(({ finding }) => finding.path)).toEqual(['a/14.yml']);
    expect(await seenBy(3)).toEqual(alone);
  });

  test('end when the time is used up', async () => {
    const late = (): never => {
      throw new Error('late');
    };
    await expect(seen(3, late)).rejects.toThrow('late');
  });
});
