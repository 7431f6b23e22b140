import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as zlib from 'node:zlib';
import { gzipSync } from 'node:zlib';
import { tarEntry, tarOf, zipOf } from '../../../test/archives.ts';
import { workshop } from '../../../test/repository.ts';
import { failing, findings, line, linted, prove } from './harness.ts';

const shop = workshop();
afterAll(() => shop.end());

/** `line('bzip2')` as bzip2 packs it. */
const packedByBzip2 = Buffer.from(
  'QlpoOTFBWSZTWTG3qUIAAA7fgAAQQAAMEAYiIbAaDcRgIAAiiMm0ajJo9HlCgAGgZMjiIsjYh2qt8LYJmD4QVT0D87F3JFOFCQMbepQg',
  'base64',
);

function said(folder: string, ask = {}): Promise<string> {
  return linted(folder, ask).then(({ scan }) => scan.skipped.join('\n'));
}

/** Packs a file into as many zips as are asked for. */
function nested(count: number): Buffer {
  return count === 0 ? Buffer.from(line('deep')) : zipOf({ [count === 1 ? 'deep.yml' : 'inner.zip']: nested(count - 1) });
}

prove('Contents', {
  'UTF-16 and UTF-32, by mark or by look': async () => {
    const made = shop.repository();
    const text = `# héllo\n${line('wide')}`;
    const chinese = `${'密钥在这里'.repeat(8)}\n${line('wide')}`;
    const swapped = (of: string): Buffer => Buffer.from(of, 'utf16le').swap16();
    const utf32 = (of: string): Buffer => {
      const wide = Buffer.alloc(of.length * 4);
      [...of].forEach((letter, index) => wide.writeUInt32LE(letter.codePointAt(0)!, index * 4));
      return wide;
    };
    made.write('utf16le-mark.yml', Buffer.from(`\ufeff${text}`, 'utf16le'));
    made.write('utf16be-mark.yml', swapped(`\ufeff${text}`));
    made.write('utf16le.yml', Buffer.from(text, 'utf16le'));
    made.write('utf16be.yml', swapped(text));
    made.write('utf16le-chinese.yml', Buffer.from(chinese, 'utf16le'));
    made.write('utf16be-chinese.yml', swapped(chinese));
    made.write('utf32le.yml', utf32(`\ufeff${text}`));
    made.write('utf32be.yml', utf32(`\ufeff${text}`).swap32());
    made.write('utf32le-large.yml', utf32(`\ufeff${'a: 1\n'.repeat(30_000)}${line('wide')}`));
    made.write('utf8-mark.yml', `\ufeff${line('wide')}`);
    const found = await findings(made.folder);
    expect(found.map(({ path }) => path).sort()).toHaveLength(10);
    expect(found.filter(({ path }) => path.includes('le-mark')).map((one) => one.line)).toEqual([2]);
  },
  'zip and its family, tar, gzip, bzip2': async () => {
    const made = shop.repository();
    for (const name of ['a.zip', 'a.jar', 'a.war', 'a.whl', 'a.nupkg']) made.write(name, zipOf({ 'in/a.yml': line(name) }));
    made.write('stored.zip', zipOf({ 'a.yml': line('stored') }, { isStored: true }));
    made.write('a.tar', tarOf({ 'in/a.yml': line('tar') }));
    made.write('a.tgz', gzipSync(tarOf({ 'a.yml': line('tgz'), 'b.yml': 'b: 1\n' })));
    made.write('a.yml.gz', gzipSync(line('gzip')));
    made.write('a.yml.bz2', packedByBzip2);
    const all = ['a.jar!in/a.yml', 'a.nupkg!in/a.yml', 'a.tar!in/a.yml', 'a.tgz!a.yml', 'a.war!in/a.yml', 'a.whl!in/a.yml', 'a.yml.bz2'];
    const inside = [...all, 'a.yml.gz', 'a.zip!in/a.yml', 'stored.zip!a.yml'];
    expect(await failing(made.folder)).toEqual(inside);
    made.commit();
    made.git('rm', '-q', '*');
    made.commit();
    expect(await failing(made.folder, { scan: 'history' })).toEqual(inside);
    const named = shop.repository();
    named.write('no-ending', gzipSync(tarOf({ 'a.yml': line('named') })));
    expect(await failing(`${named.folder}/no-ending`)).toEqual(['no-ending!a.yml']);
    expect(await failing(named.folder, { bytes: zipOf({ 'a.yml': line('stdin') }) })).toEqual(['(standard input)!a.yml']);
  },
  'an archive in an archive': async () => {
    const made = shop.repository();
    made.write('a.zip', nested(8));
    expect(await failing(made.folder)).toEqual([`a.zip!${'inner.zip!'.repeat(7)}deep.yml`]);
    made.write('a.zip', nested(9));
    expect(await failing(made.folder)).toEqual([]);
    expect(await said(made.folder)).toContain('more than 8 archives in one another');
    made.write('a.zip', zipOf({ 'a.tar': tarOf({ 'b.gz': gzipSync(line('mixed')) }), 'c.yml': line('beside') }));
    expect(await failing(made.folder)).toEqual(['a.zip!a.tar!b.gz', 'a.zip!c.yml']);
  },
  'an image (docker save, OCI layout)': async () => {
    const made = shop.repository();
    const layer = tarOf({ 'app/.env': line('layer') });
    const config = JSON.stringify({ config: { Env: [line('env').trim().replace(': ', '=')] }, history: [] });
    const manifest = JSON.stringify([{ Config: 'c.json', Layers: ['1/layer.tar'] }]);
    made.write('image.tar', tarOf({ 'manifest.json': manifest, 'c.json': config, '1/layer.tar': layer }));
    const blob = (bytes: Buffer): string => `layout/blobs/sha256/${createHash('sha256').update(bytes).digest('hex')}`;
    const zipped = gzipSync(layer);
    made.write(blob(zipped), zipped);
    made.write('layout/index.json', '{"schemaVersion":2,"manifests":[]}');
    expect(await failing(made.folder)).toEqual(['image.tar!1/layer.tar!app/.env', 'image.tar!c.json', `${blob(zipped)}!app/.env`]);
  },
  'a document whose words are cut into runs': async () => {
    const made = shop.repository();
    const words = line('office')
      .trim()
      .match(/.{1,5}/g)!;
    const runs = words.map((word) => `<w:r><w:t xml:space="preserve">${word}</w:t></w:r>`).join('');
    made.write('a.docx', zipOf({ 'word/document.xml': `<w:document><w:p>${runs}</w:p><w:p/></w:document>` }));
    expect(await failing(made.folder)).toEqual(['a.docx!word/document.xml']);
  },
  'a zip bomb': async () => {
    const made = shop.repository();
    made.write('bomb.zip', zipOf({ 'before.yml': line('before'), zeros: Buffer.alloc(70 * 1024 * 1024), 'after.yml': line('after') }));
    expect(await failing(made.folder)).toEqual(['bomb.zip!before.yml']);
    expect(await said(made.folder)).toContain('bomb.zip: it unpacks to more than 100 times its size');
    await expect(linted(`${made.folder}/bomb.zip`)).rejects.toMatchObject({ code: 'LINT_UNREADABLE' });
  },
  'an archive that is damaged, cut or encrypted': async () => {
    const made = shop.repository();
    const tar = tarOf({ 'a.yml': line('first'), 'b.yml': line('second') });
    made.write('cut.tgz', gzipSync(tar).subarray(0, -40));
    made.write('cut.zip', zipOf({ 'a.yml': line('zip') }).subarray(0, 60));
    made.write('encrypted.zip', zipOf({ 'a.yml': 'a: 1' }, { flags: 1 }));
    made.write('damaged.tar', Buffer.concat([tar.subarray(0, 1024), Buffer.alloc(512, 'x')]));
    made.write('text.zip', line('text'));
    expect(await failing(made.folder)).toEqual(expect.arrayContaining(['damaged.tar!a.yml', 'text.zip']));
    const skipped = await said(made.folder);
    for (const name of ['cut.tgz', 'cut.zip: damaged', 'encrypted.zip!a.yml: encrypted', 'damaged.tar: damaged'])
      expect(skipped).toContain(name);
    for (const name of ['cut.zip', 'damaged.tar', 'cut.tgz'])
      await expect(linted(`${made.folder}/${name}`)).rejects.toMatchObject({ code: 'LINT_UNREADABLE' });
  },
  'xz, 7z and rar': async () => {
    const made = shop.repository();
    const beginnings = { 'a.tar.xz': 'fd377a585a00', 'a.7z': '377abcaf271c', 'a.rar': '526172211a07' };
    for (const [name, begin] of Object.entries(beginnings)) made.write(name, Buffer.from(begin.padEnd(80, '0'), 'hex'));
    made.write('text.rar', line('text'));
    expect(await failing(made.folder)).toEqual(['text.rar']);
    const skipped = await said(made.folder);
    for (const name of Object.keys(beginnings)) {
      expect(skipped).toMatch(new RegExp(`${name}: (?:xz|7z|rar) is not unpacked here`));
      await expect(linted(`${made.folder}/${name}`)).rejects.toMatchObject({ code: 'LINT_UNREADABLE' });
    }
  },
  'an archive that changed': async () => {
    const made = shop.repository();
    made.write('a.zip', zipOf({ 'a.yml': line('one') }));
    made.commit();
    made.write('a.zip', zipOf({ 'a.yml': line('one'), 'b.yml': line('two') }));
    made.commit();
    expect(await findings(made.folder, { base: 'HEAD~1' })).toMatchObject([{ path: 'a.zip!b.yml', commit: { isAtHead: true } }]);
  },
  'a zip after a script, as some jars are': async () => {
    const made = shop.repository();
    made.write('a.jar', Buffer.concat([Buffer.from('#!/bin/sh\nexec java -jar "$0"\n'), zipOf({ 'a.yml': line('jar') })]));
    expect(await failing(made.folder)).toEqual(['a.jar!a.yml']);
  },
  'tars and gzips one after the other, tars with holes, sizes in pax records and kinds that nobody knows': async () => {
    const made = shop.repository();
    const [first, second] = [tarOf({ 'a.yml': 'a: 1\n' }), tarOf({ 'b.yml': line('second') })];
    const text = line('odd');
    const pax = `11 size=${text.length}\n`;
    made.write('tars.tar', Buffer.concat([first, second]));
    made.write('gzips.tgz', Buffer.concat([gzipSync(first), gzipSync(second)]));
    made.write('holes.tar', Buffer.concat([tarEntry('a.yml', text, { kind: 'S', maps: 3 }), second]));
    made.write('pax.tar', Buffer.concat([tarEntry('pax', pax, { kind: 'x' }), tarEntry('a.yml', text, { size: 0 }), second]));
    made.write('kind.tar', Buffer.concat([tarEntry('a.yml', text, { kind: 'Z' }), tarEntry('l', '', { kind: '2' }), second]));
    const both = ['holes', 'kind', 'pax'].flatMap((name) => [`${name}.tar!a.yml`, `${name}.tar!b.yml`]);
    expect(await failing(made.folder)).toEqual(['gzips.tgz!b.yml', ...both, 'tars.tar!b.yml']);
  },
  'Zstandard in several frames, some of which only accompany others': {
    isPossible: 'zstdCompressSync' in zlib,
    async proof() {
      const made = shop.repository();
      const { zstdCompressSync } = zlib;
      const beside = Buffer.from('502a4d1804000000abcdef01', 'hex');
      const [first, last] = [zstdCompressSync(Buffer.alloc(300_000, 'a: 1\n')), zstdCompressSync(line('frame'))];
      const checked = zstdCompressSync(line('frame'), { params: { [zlib.constants.ZSTD_c_checksumFlag]: 1 } });
      const whole = { 'two.zst': [first, last], 'begin.zst': [beside, last], 'between.zst': [checked, beside, first, last] };
      for (const [name, frames] of Object.entries(whole)) made.write(name, Buffer.concat(frames));
      expect(await failing(made.folder)).toEqual(['begin.zst', 'between.zst', 'two.zst']);
      made.write('cut.zst', Buffer.concat([first, last.subarray(0, -3)]));
      made.write('garbage.zst', Buffer.concat([first, Buffer.alloc(20, 'x')]));
      for (const name of ['cut.zst', 'garbage.zst'])
        await expect(linted(`${made.folder}/${name}`)).rejects.toMatchObject({ code: 'LINT_UNREADABLE' });
    },
  },
  'a zip with files that are called folders, and with a comment that looks like its end': async () => {
    const made = shop.repository();
    const zip = zipOf({ 'a.yml': line('zip'), 'folder/': line('folder'), 'empty/': '' }, { isStored: true });
    const comment = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]);
    zip.writeUInt16LE(comment.length, zip.length - 2);
    made.write('a.zip', Buffer.concat([zip, comment]));
    expect(await failing(made.folder)).toEqual(['a.zip!a.yml', 'a.zip!folder/']);
  },
});

describe('an archive is read as the tools that write it mean it', () => {
  const tools = spawnSync('tar', ['--version'], { encoding: 'utf8' }).stdout ?? '';
  (tools.includes('GNU tar') ? test : test.skip)('tar in each of its formats, with long names and links', async () => {
    const made = shop.repository();
    const long = `${'d'.repeat(80)}/${'e'.repeat(80)}/long.yml`;
    made.write(`in/${long}`, line('long'));
    for (const format of ['gnu', 'pax']) {
      const bytes = execFileSync('tar', [`--format=${format}`, '-cf', '-', '-C', `${made.folder}/in`, '.']);
      expect(await failing(made.folder, { bytes })).toEqual([`(standard input)!./${long}`]);
    }
  });
});
