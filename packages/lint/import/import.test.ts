import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Changed } from '@daypass/ci';
import { readInputs } from '@daypass/core';
import fc from 'fast-check';
import { inputs } from '../inputs.ts';
import { isSameKind } from '../kinds.ts';
import { render } from '../report/index.ts';
import type { Linted } from '../run.ts';
import { lint } from '../run.ts';
import { foreignNames } from './names.ts';

const secretOf = (name: string): string => Buffer.from(`${name}-Zq8rT2mVx0Lw`).toString('base64').replace(/[=+/]/g, 'k');
const line = (name: string): string => `token: ${secretOf(name)}\n`;
const comment = (...parts: string[]): string => parts.join('');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'daypass-import-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
function git(...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}
function commit(): string {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'x');
  return git('rev-parse', 'HEAD');
}
const run = (texts: Record<string, string> = {}, changed?: Changed): Promise<Linted> =>
  lint({ folder, inputs: readInputs(inputs, { texts, unknown: [] }), env: process.env, changed, now: () => Date.now() });
const failing = ({ judgement }: Linted): string[] => judgement.failing.map((one) => `${one.path}:${one.line}`).sort();
const told = (linted: Linted): string => render('text', linted).replace(/\s+/g, ' ');

describe('comments', () => {
  test.each([
    comment('gitleaks', ':allow'),
    comment('betterleaks', ':allow'),
    comment('kingfisher', ':ignore'),
    comment('trufflehog', ':ignore'),
    comment('pragma: ', 'allowlist secret'),
    comment('pragma: ', 'whitelist secret'),
    comment('no', 'secret'),
    comment('secretlint', '-disable-line'),
    comment('secretlint', '-disable-line @secretlint/secretlint-rule-pattern, generic -- a test'),
  ])('%s on the line', async (text) => {
    write('a.yml', `token: ${secretOf('one')} # ${text}\n${line('two')}`);
    const linted = await run();
    expect(failing(linted)).toEqual(['a.yml:2']);
    expect(told(linted)).toContain('1 finding stays by the word of the line itself');
  });

  test.each([comment('pragma: ', 'allowlist nextline secret'), comment('secretlint', '-disable-next-line')])(
    '%s before it',
    async (text) => {
      write('a.yml', `# ${text}\n${line('one')}${line('two')}`);
      expect(failing(await run())).toEqual(['a.yml:3']);
    },
  );

  test('secretlint takes blocks, and only the rules that are named', async () => {
    const [off, on] = [comment('# secretlint', '-disable'), comment('# secretlint', '-enable')];
    write('a.yml', `${off}\n${line('one')}${on}\n${line('two')}`);
    write('b.yml', `${off} @secretlint/secretlint-rule-slack\n${line('three').replace('token', 'password')}`);
    write('c.yml', `${off} @secretlint/secretlint-rule-slack\nuri = ${['AK', 'IA'].join('')}Q3EGUY7LDWN5XOTB\n`);
    expect(failing(await run({ 'fail-on': 'indicator' }))).toEqual(['a.yml:4', 'c.yml:2']);
  });

  test.each(['nosecrets', 'my-nosecret', 'gitleaks:allowance', 'pragma: allowlist'])('%s is none', async (text) => {
    write('a.yml', `token: ${secretOf('one')} # ${text}\n`);
    expect(failing(await run())).toEqual(['a.yml:1']);
  });
});

describe('files', () => {
  test('.gitleaksignore: by place and kind; with a commit by the value that stands there, wherever it is now', async () => {
    git('init', '-q', '-b', 'main');
    write('old/a.yml', `x: 1\n${line('one')}`);
    const id = commit();
    git('mv', 'old/a.yml', 'new.yml');
    write('b.yml', `${line('two')}${line('three')}`);
    write('.gitleaksignore', `# legacy\n${id}:old/a.yml:generic-api-key:2\nb.yml:generic-api-key:1\n${'f'.repeat(40)}:x.yml:jwt:1\nnone\n`);
    const linted = await run();
    expect(failing(linted)).toEqual(['b.yml:2']);
    expect(told(linted)).toContain('2 findings stay by the word of .gitleaksignore');
    expect(told(linted)).toContain('not honoured: .gitleaksignore:4 names a commit or file that is not in this clone');
    expect(told(linted)).toContain('not honoured: .gitleaksignore:5 is no fingerprint');
  });

  test('.gitleaks.toml: allowlists by path, value, line, stopword and commit, joined or not, of rules or all; and its rules', async () => {
    git('init', '-q', '-b', 'main');
    write('past.yml', line('past'));
    const past = commit();
    rmSync(join(folder, 'past.yml'));
    write('docs/a.yml', line('path'));
    write('value.yml', line('value'));
    write('line.yml', `${line('line').trim()} # made up\n`);
    write('stop.yml', `token: Zk3vTestxWord9Qp2Rm7Lw\n`);
    write('and/b.yml', line('and'));
    write('other/b.yml', line('and'));
    write('own.txt', `acme_${secretOf('own').toLowerCase()}\n`);
    write(
      '.gitleaks.toml',
      [
        '[extend]\nuseDefault = true\npath = "org.toml"\ndisabledRules = ["jwt"]',
        `[allowlist]\ndescription = "docs"\npaths = ['''^docs/''']\ncommits = ["${past}"]`,
        `[[allowlists]]\nregexes = ['''^${secretOf('value')}$''', '(?=x)']`,
        `[[allowlists]]\nregexTarget = "line"\nregexes = ["made up$"]`,
        `[[allowlists]]\nstopwords = ["TESTXWORD"]\ntargetRules = ["generic-api-key"]`,
        `[[allowlists]]\ncondition = "AND"\npaths = ["^and/"]\nregexes = ["."]`,
        `[[rules]]\nid = "acme"\ndescription = "Acme"\nregex = "acme_([a-z0-9]{10,})"\nsecretGroup = 1\nkeywords = ["acme_"]\nentropy = 2.0`,
        `[[rules]]\nid = "look"\nregex = "(?<=a)b"`,
      ].join('\n'),
    );
    commit();
    const linted = await run();
    expect(failing(linted)).toEqual(['other/b.yml:1', 'own.txt:1']);
    for (const says of [
      "extends 'org.toml'",
      'switches off jwt',
      "regexes of 'an allowlist': expression 2 of 2 is none that RE2 takes",
      "the rule 'look' is not run",
    ])
      expect(told(linted)).toContain(says);
    expect(failing(await run({ scan: 'history' }))).not.toContain('past.yml:1');
  });

  test('.secrets.baseline: the hashed values in their files, and its filters', async () => {
    const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');
    write('a.yml', line('one'));
    write('b.yml', line('one'));
    write('gen/c.yml', line('three'));
    const filter = { path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['^gen/'] };
    const entry = { type: 'Secret Keyword', filename: 'a.yml', hashed_secret: sha1(secretOf('one')), line_number: 9 };
    write('.secrets.baseline', JSON.stringify({ version: '1.5.0', filters_used: [filter], results: { 'a.yml': [entry] } }));
    expect(failing(await run())).toEqual(['b.yml:1']);
  });

  test('.secretlintrc: what a rule allows, as a text or an expression, in presets too', async () => {
    write('a.yml', line('one'));
    write('b.yml', line('two'));
    write('c.yml', line('three'));
    const allows = [secretOf('one'), `/^${secretOf('two').toUpperCase()}$/i`];
    const rule = { id: '@secretlint/secretlint-rule-pattern', options: { allows } };
    const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend', rules: [rule, { id: 'x-aws', disabled: true }] }];
    write('.secretlintrc.json', JSON.stringify({ rules }));
    const linted = await run();
    expect(failing(linted)).toEqual(['c.yml:1']);
    expect(told(linted)).toContain("switches off 'x-aws'");
    write('.secretlintrc.js', 'module.exports = {};');
    expect(told(await run())).toContain('.secretlintrc.js is a program, which is not run here');
  });

  test('.secretlintignore and .trufflehogignore: paths', async () => {
    for (const path of ['vendor/a.yml', 'gen/b.yml', 'c.yml']) write(path, line(path.slice(0, 3)));
    write('.secretlintignore', '# x\nvendor/\n!vendor/keep\n');
    write('.trufflehogignore', '^gen/.*\n(?=x)\n');
    const linted = await run();
    expect(failing(linted)).toEqual(['c.yml:1']);
    expect(told(linted)).toContain('.secretlintignore:3 is a glob that takes back');
    expect(told(linted)).toContain('.trufflehogignore:2: expression 1 of 1 is none that RE2 takes');
  });

  test.each([
    ['.gitleaks.toml', '[allowlist\n', '.gitleaks.toml:1:'],
    ['.secrets.baseline', '{', 'it is no JSON'],
    ['.secrets.baseline', '[]', 'it is no JSON'],
    ['.secretlintrc', '{"rules": [}', '.secretlintrc:1:'],
    ['.secretlintrc', '', 'it holds no rules'],
  ])('a broken %s is no scan (%s)', async (name, text, says) => {
    write('a', '1');
    write(name, text);
    await expect(run()).rejects.toMatchObject({ code: 'LINT_IGNORES', message: expect.stringContaining(says) as string });
  });

  test('whatever they hold, it is read or refused, and nothing of a value is told', async () => {
    const { readForeign } = await import('./index.ts');
    const piece = fc.constantFrom(
      ...[
        '[allowlist]',
        'regexes = ["(?=',
        '[[rules]]',
        'id = "',
        '"',
        '\n',
        ':',
        '{"results":{"a":[',
        '{}',
        ']',
        'rules:',
        ' - id: x',
        '/',
        '(',
        '*',
        '!',
      ],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...foreignNames), async (content, name) => {
        const read = readForeign({ read: (path) => (path === name ? content : undefined) }, { find: () => [] }, undefined);
        const code = await read.then(
          ({ unable }) => (unable.every((says) => says.includes(name)) ? 'LINT_IGNORES' : unable.join()),
          (error: unknown) => (error as { code?: string }).code ?? String(error),
        );
        expect(code).toBe('LINT_IGNORES');
      }),
      { numRuns: 400 },
    );
  });

  test('each name that is looked for is read by something', async () => {
    const { readForeign } = await import('./index.ts');
    const asked = new Set<string>();
    await readForeign({ read: (path) => void asked.add(path) }, { find: () => [] }, undefined);
    expect([...asked].sort()).toEqual([...foreignNames].sort());
  });
});

describe('on a change', () => {
  test('what its own files of other scanners let stay is new, and their rules are those of the base', async () => {
    git('init', '-q', '-b', 'main');
    write('a.yml', line('one'));
    write('.gitleaksignore', 'a.yml:generic-api-key:1\n');
    const base = commit();
    write('a.yml', line('other'));
    write('b.yml', line('two'));
    write('c.yml', line('one'));
    write('.gitleaksignore', 'a.yml:generic-api-key:1\nb.yml:generic-api-key:1\n');
    write('.gitleaks.toml', '[[rules]]\nid = "noise"\nregex = "."\n');
    const changed = { kind: 'range', base, head: commit() } as const;
    const linted = await run({}, changed);
    // An entry of a line means the value that stood there, not what the change puts into its place.
    expect(linted.judgement.accepted.map(({ finding, isNew }) => [finding.path, isNew]).sort()).toEqual([
      ['a.yml', true],
      ['b.yml', true],
      ['c.yml', false],
    ]);
    expect(failing(linted)).toEqual([]);
    expect(failing(await run({ 'new-ignores': 'refuse' }, changed))).toEqual(['a.yml:1', 'b.yml:1']);
  });

  test('whose tree or history is scanned: comments that the base has are not new', async () => {
    git('init', '-q', '-b', 'main');
    const allowed = (name: string): string => `token: ${secretOf(name)} # ${comment('gitleaks', ':allow')}\n`;
    write('old.yml', allowed('old'));
    const base = commit();
    write('new.yml', allowed('new'));
    const changed = { kind: 'range', base, head: commit() } as const;
    write('untracked.yml', allowed('untracked'));
    const isNew = async (scan: string): Promise<unknown[]> =>
      (await run({ scan }, changed)).judgement.accepted.map((one) => [one.finding.path, one.isNew]).sort();
    expect(await isNew('tree')).toEqual([
      ['new.yml', true],
      ['old.yml', false],
      ['untracked.yml', true],
    ]);
    expect(await isNew('history')).toEqual([
      ['new.yml', true],
      ['old.yml', false],
    ]);
  });
});

test.each([
  ['github-pat', 'github-token', true],
  ['generic-api-key', 'stripe-key', true],
  ['slack-bot-token', 'github-token', false],
  ['GitHub Token', 'github-token', true],
  ['Base64 High Entropy String', 'generic-secret', true],
  ['jwt', 'json-web-token', true],
])('%s and %s are of one kind: %s', (theirs, ours, same) => expect(isSameKind(theirs, ours)).toBe(same));
