import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder, sweep } from './folder.ts';

let temp: string;
beforeEach(() => (temp = mkdtempSync(join(tmpdir(), 'daypass-test-'))));
afterEach(() => rmSync(temp, { recursive: true, force: true }));

function folder(key = 'abc'): ReturnType<typeof openFolder> {
  return openFolder(temp, key, process.platform);
}

describe('the folder of a job (T10)', () => {
  it('is made 0700, its files 0600, whatever the umask (T10)', () => {
    const before = process.umask(0);
    const { path } = folder().write({ name: 'token', content: 'x' });
    process.umask(before);
    expect(lstatSync(path).mode & 0o777).toBe(0o600);
    expect(lstatSync(join(path, '..')).mode & 0o777).toBe(0o700);
  });

  it('gives each file that is not shared a name of its own', () => {
    const first = folder().write({ name: 'token', content: 'one' });
    const second = folder().write({ name: 'token', content: 'two' });
    expect([readFileSync(first.path, 'utf8'), readFileSync(second.path, 'utf8')]).toEqual(['one', 'two']);
  });

  it('keeps the sections of several steps in one file, and removes each alone', () => {
    const dev = folder().write({ name: 'aws', section: 'dev', content: '[dev]\na = 1\n' });
    const prod = folder().write({ name: 'aws', section: 'prod', content: '[prod]\na = 2\n' });
    folder().write({ name: 'aws', section: 'dev', content: '[dev]\na = 3\n' });
    expect(readFileSync(prod.path, 'utf8').replace(/^#.*\n/gm, '')).toBe('[prod]\na = 2\n[dev]\na = 3\n');
    folder().remove(dev.written);
    expect(readFileSync(prod.path, 'utf8')).not.toContain('[dev]');
    folder().remove(prod.written);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('leaves nothing behind when everything is removed, files in a folder of it included', () => {
    const { written } = folder().write({ name: 'secrets/KEY', content: 'x' });
    folder().remove(written);
    folder().remove(written);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('leaves no part of a file behind, and says so, where the disk takes only the beginning', () => {
    const script = `import('${join(process.cwd(), 'packages/credentials/folder.ts')}').then(({ openFolder }) =>
      openFolder('${temp}', 'abc', 'linux').write({ name: 'token', content: 'x'.repeat(2000) })).catch(({ code }) => console.log(code))`;
    // The first 512 bytes fit.
    const args = ['-c', 'trap "" XFSZ; ulimit -f 1; exec "$0" -e "$1"', process.execPath, script];
    expect(spawnSync('sh', args, { encoding: 'utf8' }).stdout).toBe('DELIVER_FILE_UNSAFE\n');
    expect(readdirSync(join(temp, 'daypass-job-abc'))).toEqual([]);
  });

  it('refuses a folder that is a link or open to others', () => {
    mkdirSync(join(temp, 'elsewhere'));
    symlinkSync(join(temp, 'elsewhere'), join(temp, 'daypass-job-abc'));
    expect(() => folder().write({ name: 'token', content: 'x' })).toThrow(expect.objectContaining({ code: 'DELIVER_FOLDER_UNSAFE' }));
    mkdirSync(join(temp, 'daypass-job-open'), { mode: 0o755 });
    expect(() => folder('open').write({ name: 'token', content: 'x' })).toThrow(expect.objectContaining({ code: 'DELIVER_FOLDER_UNSAFE' }));
  });

  it('refuses to follow a link in place of a shared file', () => {
    const victim = join(temp, 'victim');
    writeFileSync(victim, 'precious');
    folder().write({ name: 'token', content: 'x' });
    symlinkSync(victim, join(temp, 'daypass-job-abc', 'aws'));
    expect(() => folder().write({ name: 'aws', section: 'dev', content: 'x' })).toThrow();
    expect(readFileSync(victim, 'utf8')).toBe('precious');
  });

  it.each(['../x', '/etc/x', 'a/b/c', '.x', 'a/../b', ''])('never touches %j, whatever a state says', (name) => {
    expect(() => folder().remove({ name })).toThrow(expect.objectContaining({ code: 'DELIVER_FILE_UNSAFE' }));
  });

  it('sweeps what other jobs left behind, and nothing else', () => {
    folder('old').write({ name: 'token', content: 'x' });
    const mine = folder().write({ name: 'token', content: 'x' });
    mkdirSync(join(temp, 'other'));
    sweep(temp, 'abc');
    expect(existsSync(mine.path)).toBe(true);
    expect(readdirSync(temp).sort()).toEqual(['daypass-job-abc', 'other']);
  });
});
