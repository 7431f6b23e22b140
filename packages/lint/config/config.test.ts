import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Changed } from '@daypass/ci';
import { readInputs } from '@daypass/core';
import fc from 'fast-check';
import { ruleIds } from '../engine/index.ts';
import { foreignNames } from '../import/names.ts';
import { inputs } from '../inputs.ts';
import { render } from '../report/index.ts';
import type { Linted } from '../run.ts';
import { lint } from '../run.ts';
import { globProblem, globsOf } from './glob.ts';
import { parseYaml } from './located.ts';
import { readConfiguration } from './read.ts';
import { pages } from './schema.pages.ts';

const secretOf = (name: string): string => Buffer.from(`${name}-Zq8rT2mVx0Lw`).toString('base64').replace(/[=+/]/g, 'k');
const line = (name: string): string => `token: ${secretOf(name)}\n`;
const acme = (name: string): string => ['acme', secretOf(name).toLowerCase()].join('_');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'daypass-config-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}
function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
function commit(): string {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'x');
  return git('rev-parse', 'HEAD');
}
const run = (texts: Record<string, string> = {}, changed?: Changed, path = '.'): Promise<Linted> =>
  lint({
    folder: join(folder, path),
    inputs: readInputs(inputs, { texts, unknown: [] }),
    env: process.env,
    changed,
    now: () => Date.now(),
  });
const failing = ({ judgement }: Linted): string[] => judgement.failing.map(({ path }) => path).sort();
const read = (text: string): Promise<unknown> => readConfiguration(text, 'daypass.yml', ruleIds());

describe('a broken configuration is no scan, and the message names the place', () => {
  test.each([
    ['an empty file', '', '1:1: the file is empty'],
    ['comments alone', '# lint:\n', '1:1: the file is empty'],
    ['an empty part', 'lint:\n', "'lint' is empty; it takes fail-on"],
    ['a misspelt key', 'lint:\n  exlude: []\n', "2:3: there is no 'exlude' in 'lint'; did you mean 'exclude'?"],
    ['a misspelt part', 'lnt:\n  fail-on: secret\n', "1:1: there is no 'lnt'; did you mean 'lint'?"],
    ['a value that is none', 'lint:\n  fail-on: secrets\n', "2:12: 'fail-on' must be one of secret, indicator; did you mean 'secret'?"],
    ['a rule that does not exist', 'lint:\n  rules:\n    generic-secrt: { verdict: off, reason: x }\n', "did you mean 'generic-secret'?"],
    ['a rule without a reason', 'lint:\n  rules:\n    generic-secret: { verdict: off }\n', "3:21: 'generic-secret' needs 'reason'"],
    ['a list that is none', 'lint:\n  exclude: vendor\n', "2:12: 'exclude' must be a list"],
    ['a glob that fits everything', 'lint:\n  exclude:\n    - paths: ["**"]\n      reason: x\n', '3:15: '],
    ['a time that is none', 'lint:\n  limits:\n    timeout: soon\n', "3:14: 'timeout' must be a duration"],
    ['a size that is none', 'lint:\n  limits:\n    size: 5 big\n', "3:11: 'size' must be a size"],
    ['a size of nothing', 'lint:\n  limits:\n    size: 0KB\n', "3:11: 'size' must be a size"],
    ['YAML that is none', 'lint:\n  - [a\n b: 1\n', 'daypass.yml:'],
    ['a key twice', 'lint:\n  fail-on: secret\n  fail-on: indicator\n', '3:3: Map keys must be unique'],
    ['an alias', 'lint:\n  limits: &x\n    timeout: 1m\n  rules: *x\n', '4:10: aliases are not read here'],
    ['a tag', 'lint:\n  fail-on: !x secret\n', '2:12: Unresolved tag'],
    ['a key that would speak to the runner', 'lint:\n  "x\\n::error::y ##[add-path]": 1\n', "2:3: there is no 'x?::error::y #?[add-path]'"],
    ['two documents', 'lint:\n  fail-on: secret\n---\nlint:\n', 'daypass.yml:'],
    ['brackets without end', `lint: ${'['.repeat(100_000)}`, 'daypass.yml:'],
    ['levels without end (T14)', `lint: ${'{a: '.repeat(100)}1${'}'.repeat(100)}`, 'nested deeper than 32 levels'],
  ])('%s', async (_, text, says) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'LINT_CONFIG', message: expect.stringContaining(says) as string });
  });

  test('all problems come in one message', async () => {
    await expect(read('lint:\n  exlude: []\n  fail-on: x\n')).rejects.toMatchObject({
      message: expect.stringMatching(/^2 places are wrong:\n {2}daypass\.yml:2:3: .*\n {2}daypass\.yml:3:12: /) as string,
    });
  });

  test('whatever it holds, it is read or refused with places', async () => {
    const piece = fc.constantFrom(
      ...[
        'lint:',
        '\n',
        '  ',
        'exclude:',
        'rules:',
        '- ',
        '{',
        '}',
        '[',
        ']',
        '&a ',
        '*a',
        '!!js ',
        '? ',
        ': ',
        '|',
        '>',
        '"',
        "'",
        '#',
        '---',
        'reason: x',
        '%YAML',
        '\t',
      ],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 20 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const told = await read(content).then(
          () => 'daypass.yml:1:1: ',
          (error: unknown) => ((error as { code?: string }).code === 'LINT_CONFIG' ? (error as Error).message : String(error)),
        );
        expect(told).toMatch(/daypass\.yml:[1-9]\d*:[1-9]\d*: /);
      }),
      { numRuns: 1000 },
    );
  });

  test('a file larger than 1 MiB is not read', async () => {
    expect((await parseYaml(`# ${'x'.repeat(1024 * 1024)}`)).problems).toEqual([
      { line: 1, column: 1, says: 'the file is larger than 1 MiB' },
    ]);
  });

  test('a `config` that is not there', async () => {
    write('a', '1');
    await expect(run({ config: 'nowhere.yml' })).rejects.toMatchObject({ code: 'LINT_CONFIG' });
  });

  test('a file that speaks of credentials alone says nothing of the lint, unless it was asked for', async () => {
    write('daypass.yml', 'credentials:\n  deploy: {}\n');
    expect(failing(await run())).toEqual([]);
    await expect(run({ config: 'daypass.yml' })).rejects.toMatchObject({ code: 'LINT_CONFIG' });
  });
});

describe('globs', () => {
  test.each([
    ['vendor', 'vendor/a/b.ts', true],
    ['vendor', 'src/vendor/b.ts', true],
    ['/vendor', 'src/vendor/b.ts', false],
    ['vendor', 'vendored/b.ts', false],
    ['vendor/**', 'vendor/a.ts', true],
    ['vendor/**', 'vendor', false],
    ['**/*.min.js', 'a/b/c.min.js', true],
    ['**/*.min.js', 'c.min.js', true],
    ['*.md', 'docs/a.md', true],
    ['docs/*.md', 'docs/deep/a.md', false],
    ['docs/*.{md,txt}', 'docs/a.txt', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/?.ts', 'a/bc.ts', false],
    ['test/[id].ts', 'test/[id].ts', true],
    ['src/(a).ts', 'src/(a).ts', true],
  ])('%s and %s: %s', (glob, path, fits) => expect(globsOf([glob])(path)).toBe(fits));

  test.each(['**', '*', '/', '**/*', '!a', '../a', 'a\\b', '{a,b}{c,d}{e,f}{g,h}{i,j}{k,l}{m,n}'])('%s is none', (glob) =>
    expect(globProblem(glob)).toBeDefined(),
  );
});

describe('what the configuration decides', () => {
  test('excludes are left out, counted and explained; rules are switched off or lowered', async () => {
    write('vendor/x.yml', line('vendor'));
    write('a.yml', line('one'));
    write('b.yml', `password: "${secretOf('two')}"\n`);
    write(
      'daypass.yml',
      'lint:\n  exclude:\n    - paths: [vendor/**]\n      reason: scanned upstream\n  rules:\n    generic-password: { verdict: off, reason: not ours }\n    generic-secret: { verdict: indicator, reason: a trial }\n',
    );
    const linted = await run();
    expect(failing(linted)).toEqual([]);
    expect(linted.judgement.reported.map(({ path }) => path)).toEqual(['a.yml']);
    const text = render('text', linted).replace(/\s+/g, ' ');
    expect(text).toContain('1 file not scanned, excluded by vendor/**: scanned upstream');
    expect(text).toContain('1 finding of generic-password not reported, the rule is off: not ours');
    expect(failing(await run({ 'fail-on': 'indicator' }))).toEqual(['a.yml']);
  });

  test('everything excluded is a scan of nothing, not a pass', async () => {
    write('a.yml', line('one'));
    write('daypass.yml', 'lint:\n  exclude:\n    - paths: ["*.yml"]\n      reason: x\n');
    await expect(run()).rejects.toMatchObject({ code: 'LINT_NOTHING' });
  });

  test('it is read at the root of what is scanned, also when a folder of it is', async () => {
    git('init', '-q');
    write('daypass.yml', 'lint:\n  exclude:\n    - paths: [sub/x.yml]\n      reason: x\n');
    write('sub/x.yml', line('one'));
    write('sub/y.yml', line('two'));
    write('other/sub/x.yml', line('three'));
    expect(failing(await run({}, undefined, 'sub'))).toEqual([expect.stringMatching(/y\.yml$/)]);
    expect(failing(await run())).toEqual(['other/sub/x.yml', 'sub/y.yml']);
  });

  test('it may have another name, and lie outside', async () => {
    write('a.yml', line('one'));
    write('ci/lint.yml', 'lint:\n  rules:\n    generic-secret: { verdict: off, reason: x }\n');
    expect(failing(await run({ config: 'ci/lint.yml' }))).toEqual([]);
    expect(failing(await run({ config: join(folder, 'ci/lint.yml') }, undefined, '.'))).toEqual([]);
  });
});

describe('rules of the own', () => {
  const rule = (more = ''): string =>
    `lint:\n  own-rules:\n    - id: acme-token\n      title: Acme token\n      regex: 'acme_([a-z0-9]{16,})'\n      keywords: [ACME_]\n      revoke: https://acme.example/tokens\n      catches: ['key ${acme('case')}']\n      ignores: ['acme_short']\n${more}`;

  test('find, with the group as the value, in any encoding of the text before', async () => {
    write('daypass.yml', rule());
    write('a.txt', `é ☃ ${acme('one')}\n`);
    const { judgement } = await run();
    expect(judgement.failing.map(({ rule: id, path, column }) => ({ id, path, column }))).toEqual([
      { id: 'acme-token', path: 'a.txt', column: 'é ☃ acme_'.length + 1 },
    ]);
  });

  test('that hold in some paths alone: what was there before is not new, and one content at two places is judged at each', async () => {
    git('init', '-q', '-b', 'main');
    const text = (more: string): string => `key ${acme('one')}\n${more}`;
    write('daypass.yml', rule("      paths: ['*.conf']\n"));
    write('a.conf', text(''));
    const base = commit();
    write('a.conf', text('more\n'));
    write('b.txt', text('other\n'));
    write('c.conf', text('other\n'));
    const changed = { kind: 'range', base, head: commit() } as const;
    expect(failing(await run({}, changed))).toEqual(['c.conf']);
    expect((await run({}, changed)).judgement.failing[0]!.commit).toMatchObject({ isAtHead: true });
  });

  test('may be a literal, need entropy, hold in some paths, only report', async () => {
    const literal = "      literal: intern_\n      entropy: 2\n      verdict: indicator\n      paths: ['*.conf']\n";
    write(
      'daypass.yml',
      `lint:\n  own-rules:\n    - id: intern-token\n      title: t\n      revoke: r\n${literal}      catches: ['intern_a1b2c3']\n      ignores: [intern_aaaaaaaaaaaaaaaaaaaaaa]\n`,
    );
    write('a.conf', 'x = intern_9f8e7d6c');
    write('a.txt', 'x = intern_9f8e7d6c');
    const { judgement } = await run();
    expect(judgement.failing).toEqual([]);
    expect(judgement.reported.map(({ path }) => path)).toEqual(['a.conf']);
  });

  test.each([
    ['a regex that RE2 does not take', rule().replace('acme_(', 'acme_(?='), 'is none that RE2 takes'],
    ['a case that is not caught', rule().replace("['key acme", "['key emca"), "does not find its case 1 of 'catches'"],
    ['a case that is caught', rule().replace('acme_short', acme('other')), "finds something in its case 1 of 'ignores'"],
    ['an id twice', rule(rule().slice(rule().indexOf('    - id'))), 'two rules with the id'],
    ['no shape', rule().replace(/ {6}regex.*\n/, ''), "either 'literal' or 'regex'"],
  ])('%s is no scan', async (_, text, says) => {
    write('daypass.yml', text);
    await expect(run()).rejects.toMatchObject({ code: 'LINT_RULE', message: expect.stringContaining(says) as string });
  });

  test('without cases are refused', async () => {
    await expect(read(rule().replace(/ {6}catches.*\n/, ''))).rejects.toMatchObject({
      message: expect.stringContaining("needs 'catches'") as string,
    });
  });

  test('take steps linear in the text, whatever their expression (T16)', async () => {
    write('daypass.yml', rule().replace('acme_([a-z0-9]{16,})', '(?:a*)*(?:a*)*acme_[a-z0-9]{16,}$').replace('[ACME_]', '[a]'));
    write('a.txt', 'a'.repeat(200_000));
    // A backtracking engine would not end before the test does.
    expect(failing(await run())).toEqual([]);
  });
});

describe('a change cannot switch the lint off', () => {
  const off = 'lint:\n  exclude:\n    - paths: [a.yml]\n      reason: hide\n  rules:\n    generic-secret: { verdict: off, reason: hide }\n';

  test('by a configuration that it brings along, whatever is scanned of it', async () => {
    git('init', '-q', '-b', 'main');
    write('a', '1');
    const base = commit();
    write('a.yml', line('one'));
    write('daypass.yml', off);
    const head = commit();
    const linted = await run({}, { kind: 'range', base, head });
    expect(failing(linted)).toEqual(['a.yml']);
    expect(render('text', linted).replace(/\s+/g, ' ')).toContain(
      'daypass.yml differs from that of the base commit: for this change the defaults hold',
    );
    expect(failing(await run({ base }))).toEqual(['a.yml']);
    expect(failing(await run({ scan: 'tree' }, { kind: 'range', base, head }))).toEqual(['a.yml']);
    expect(failing(await run({ scan: 'tree' }))).toEqual([]);
  });

  test('by one that it changes or takes away: what the base says still holds', async () => {
    git('init', '-q', '-b', 'main');
    const own = `lint:\n  own-rules:\n    - id: acme-token\n      title: t\n      literal: acme_\n      revoke: r\n      catches: [acme_x1]\n      ignores: [acm]\n`;
    write('daypass.yml', own);
    const base = commit();
    rmSync(join(folder, 'daypass.yml'));
    write('a.txt', acme('one'));
    const head = commit();
    expect(failing(await run({}, { kind: 'range', base, head }))).toEqual(['a.txt']);
  });

  test('and one that is broken is told before it is merged', async () => {
    git('init', '-q', '-b', 'main');
    write('a', '1');
    const base = commit();
    write('daypass.yml', 'lint:\n');
    const head = commit();
    await expect(run({}, { kind: 'range', base, head })).rejects.toMatchObject({ code: 'LINT_CONFIG' });
  });
});

test('the documented example is one, and its keys are all there are', async () => {
  const page = readFileSync('docs/configuration.md', 'utf8');
  const [, example = ''] = /```yaml\n([^]*?)```/.exec(page)!;
  write('daypass.yml', example);
  write('a.txt', `${['acme', 'live', secretOf('one').toLowerCase()].join('_')}\n`);
  expect(failing(await run())).toEqual(['a.txt']);
  const keys = Object.keys((JSON.parse(pages['docs/daypass.schema.json']!()) as Schema).properties.lint.properties);
  expect(keys.filter((key) => !example.includes(`  ${key}:`))).toEqual([]);
  for (const name of foreignNames) expect(page).toContain(name.replace(/\.(?:json|ya?ml|txt|[cm]?js)$/, ''));
});

interface Schema {
  readonly properties: { readonly lint: { readonly properties: object } };
}

test('the published schema takes what the reader takes, and refuses what it refuses', async () => {
  const Ajv = createRequire(import.meta.url)('ajv') as new (options: object) => { compile(schema: object): (data: unknown) => boolean };
  const valid = new Ajv({ strict: false }).compile(JSON.parse(pages['docs/daypass.schema.json']!()) as object);
  const { parse } = await import('yaml');
  const rule = 'lint:\n  own-rules:\n    - { id: acme-token, title: t, literal: acme_, revoke: r, catches: [acme_x1], ignores: [acm] }\n';
  for (const [text, isValid] of [
    ['lint:\n  fail-on: indicator\n  limits: { timeout: 5m }\n', true],
    ['lint:\n  exclude:\n    - paths: [vendor/**]\n      reason: x\n', true],
    [rule, true],
    [rule.replace(', catches: [acme_x1]', ''), false],
    ['lint:\n  exlude: []\n', false],
    ['lint: {}\n', false],
    ['lint:\n  limits: { timeout: soon }\n', false],
    ['lint:\n  limits: { size: 20MB }\n', true],
    ['lint:\n  limits: { size: 20 }\n', false],
  ] as const) {
    expect(valid(parse(text))).toBe(isValid);
    await (isValid ? expect(read(text)).resolves.toBeDefined() : expect(read(text)).rejects.toMatchObject({ code: 'LINT_CONFIG' }));
  }
});
