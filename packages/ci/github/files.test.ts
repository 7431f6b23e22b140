import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as toolkit from '@actions/core';
import fc from 'fast-check';
import { commandFile, parseHeredoc } from './files.ts';

let temp: string;
let path: string;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'daypass-test-'));
  path = join(temp, 'output');
  writeFileSync(path, '');
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

function written(): string {
  return readFileSync(path, 'utf8');
}

const refused = expect.objectContaining({ code: 'GITHUB_FILE_COMMAND' }) as Error;

describe('a command file (T9)', () => {
  it('holds any value byte for byte (T9, row 48)', () => {
    const nasty = [
      'a\nb',
      '::set-output name=x::y',
      'x<<EOF\ny\nEOF',
      '%0A%25',
      ']]>',
      'nul\u0000byte',
      '\u2028',
      '',
      '\n',
      'x'.repeat(100_000),
    ];
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme' })), (value) => {
        writeFileSync(path, '');
        commandFile('GITHUB_OUTPUT', path).set(new Map([['name', value]]));
        expect(parseHeredoc(written())).toEqual({ name: 'name', value });
      }),
      { numRuns: 200 },
    );
  });

  it('is written as the toolkit writes it, but for the delimiter', () => {
    process.env['GITHUB_OUTPUT'] = path;
    toolkit.setOutput('name', 'two\nlines');
    const theirs = written();
    writeFileSync(path, '');
    delete process.env['GITHUB_OUTPUT'];
    commandFile('GITHUB_OUTPUT', path, () => 'MARK').set(new Map([['name', 'two\nlines']]));
    expect(written()).toBe(theirs.replace(/ghadelimiter_[\w-]+/g, 'MARK'));
  });

  it('takes another delimiter when the value holds the first', () => {
    const marks = ['one', 'two'];
    commandFile('GITHUB_OUTPUT', path, () => marks.shift()!).set(new Map([['name', 'has\none inside']]));
    expect(parseHeredoc(written())?.value).toBe('has\none inside');
  });

  it('has a delimiter that nobody can guess where a value has lines, or holds the plain one', () => {
    commandFile('GITHUB_OUTPUT', path).set(
      new Map([
        ['one', 'line'],
        ['two', 'lines\ndaypass_end'],
        ['three', 'daypass_end'],
        ['four', 'a\rb'],
      ]),
    );
    const marks = [...written().matchAll(/<<(.*)/g)].map(([, mark]) => mark);
    expect(marks).toEqual(['daypass_end', ...Array<unknown>(3).fill(expect.stringMatching(/^daypass_[0-9a-f]{32}$/))]);
  });

  it.each(['A=1\nBASH_ENV', 'A<<B', 'PATH', 'NODE_OPTIONS', 'LD_PRELOAD', ''])(
    'refuses the name %j, which the toolkit writes (T9, row 49)',
    (name) => {
      expect(() => commandFile('GITHUB_ENV', path).set(new Map([[name, 'x']]))).toThrow(expect.objectContaining({ code: 'GITHUB_NAME' }));
      expect(written()).toBe('');
    },
  );

  it('takes back what this step wrote, and only that', () => {
    writeFileSync(path, 'before\n');
    const file = commandFile('GITHUB_OUTPUT', path);
    file.set(new Map([['a', '1']]));
    file.set(new Map([['b', '2']]));
    file.rollback();
    expect(written()).toBe('before\n');
  });

  it.each([
    ['is not named', () => undefined],
    ['is missing', () => join(temp, 'nowhere')],
    ['is a folder', () => temp],
    ['is a link', () => (symlinkSync(path, join(temp, 'link')), join(temp, 'link'))],
    ['is a pipe, without waiting for a reader', () => (execFileSync('mkfifo', [join(temp, 'pipe')]), join(temp, 'pipe'))],
    ['is on a full disk', () => '/dev/full'],
  ])('that %s is an error (rows 53, 54)', (_, where) => {
    expect(() => commandFile('GITHUB_OUTPUT', where()).set(new Map([['a', '1']]))).toThrow(refused);
  });

  it('does not take a value above 1 MiB', () => {
    expect(() => commandFile('GITHUB_OUTPUT', path).set(new Map([['a', 'x'.repeat(1024 * 1024 + 1)]]))).toThrow(refused);
    expect(written()).toBe('');
  });
});
