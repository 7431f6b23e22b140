import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { paintFor } from '@daypass/core/text';
import type { Finding } from '../finding.ts';
import type { Linted } from '../run.ts';
import { fileNames, render, reports } from './index.ts';
import { markdownReport } from './markdown.ts';
import { grouped } from './order.ts';
import { sarifReport } from './sarif.ts';
import { writeReport } from './write.ts';

const require = createRequire(import.meta.url);
interface Validator {
  compile(schema: object): ((data: unknown) => boolean) & { errors?: unknown };
}
function make(name: string): Validator {
  const validator = new (require(name) as new (options: object) => Validator)({ strict: false, allErrors: true, unicodeRegExp: false });
  (require('ajv-formats') as (validator: Validator) => void)(validator);
  return validator;
}

const hostile = [
  'a\n::error::b.yml',
  '::add-mask::error',
  '##[error]x.yml',
  'x\u001b[31mred',
  '\u202egpj.exe',
  'a|b`c`<img src=x onerror=alert(1)>&amp;.md',
  '@octocat/#12 [x](https://evil.example) ![y](z) www.evil.example',
  '../../etc/passwd',
  'quote"\'<![CDATA[ ]]>\u0000\u0008\ufffe',
  'half \ud800 a pair',
  'per%cent #hash?query.yml',
  'ünïcode/日本.yml',
];

function finding(more: Partial<Finding> = {}): Finding {
  return {
    rule: 'github-token',
    title: 'GitHub token',
    verdict: 'secret',
    path: 'src/a.yml',
    line: 3,
    column: 7,
    shown: 'ghp_…9x',
    fingerprint: 'f'.repeat(32),
    why: 'its shape, and its checksum fits',
    revoke: 'https://github.com/settings/tokens',
    isAcceptedInline: false,
    ...more,
  };
}

function linted(failing: readonly Finding[], reported: readonly Finding[] = []): Linted {
  const ignore = { rule: 'github-token', fingerprint: 'e'.repeat(32), owner: 'ops', reason: 'a | test', expires: '2030-01-01' };
  return {
    scan: {
      what: 'the working tree',
      commits: 0,
      contents: 9,
      cached: 0,
      bytes: 999,
      skipped: ['big\n::error::.bin (9 bytes)'],
      findings: failing,
    },
    judgement: {
      failing,
      reported,
      accepted: failing.slice(0, 1).map((one) => ({ finding: { ...one, fingerprint: 'e'.repeat(32) }, ignore, isNew: true })),
      stale: [],
      expired: [],
    },
    notices: ['vendor\n::error::x was left out'],
  };
}

const inHistory = { id: 'c'.repeat(40), date: '2026-01-02T03:04:05Z', isAtHead: false };
const all = linted(
  hostile.map((path, index) =>
    finding({ path, line: index + 1, fingerprint: String(index).padStart(32, '0'), ...(index % 2 ? { commit: inHistory } : {}) }),
  ),
  [finding({ verdict: 'indicator', rule: 'aws-access-key-id', path: hostile[0]! })],
);

describe('SARIF', () => {
  const schema = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
  const isValid = make('ajv-draft-04').compile(schema);
  interface Sarif {
    runs: {
      invocations: { toolExecutionNotifications?: object[] }[];
      results: {
        level: string;
        ruleId: string;
        suppressions?: object[];
        partialFingerprints: Record<string, string>;
        locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
      }[];
      tool: { driver: { rules: { id: string; defaultConfiguration: { level: string } }[] } };
    }[];
  }
  const read = (given: Linted): Sarif => JSON.parse(render('sarif', given)) as Sarif;

  test.each([
    ['findings with hostile names', all],
    ['nothing', linted([])],
  ])('is valid by the official schema with %s', (_, given) => {
    isValid(read(given));
    expect(isValid.errors ?? []).toEqual([]);
  });

  test('the schema does refuse what is not', () => {
    expect(isValid({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  test('a secret is an error, an indicator a note, what was accepted is suppressed', () => {
    const { results, tool } = read(all).runs[0]!;
    expect(new Set(results.map(({ level, suppressions }) => `${level}${suppressions === undefined ? '' : ' suppressed'}`))).toEqual(
      new Set(['error', 'note', 'note suppressed']),
    );
    expect(tool.driver.rules.map(({ id, defaultConfiguration }) => [id, defaultConfiguration.level])).toEqual([
      ['github-token', 'error'],
      ['aws-access-key-id', 'note'],
    ]);
  });

  test('places are references that stay inside the tree', () => {
    for (const result of read(all).runs[0]!.results) {
      const { uri } = result.locations[0]!.physicalLocation.artifactLocation;
      const url = new URL(uri, 'file:///root/');
      expect([url.href.startsWith('file:///root/'), url.hash, url.search]).toEqual([true, '', '']);
    }
  });

  test('a secret keeps its fingerprint when it moves, two places of one secret have two', () => {
    const prints = (given: Linted): string[] =>
      read(given)
        .runs[0]!.results.filter(({ level }) => level === 'error')
        .map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']!);
    expect(prints(linted([finding({ path: 'b.yml', line: 9 })]))).toEqual(prints(linted([finding()])));
    expect(new Set(prints(linted([finding(), finding({ path: 'b.yml' })]))).size).toBe(2);
  });

  test('keeps within what GitHub takes, the most urgent first, and says what it left out', () => {
    const many = Array.from({ length: 25_010 }, (_, index) => finding({ rule: 'generic-secret', line: index + 1 }));
    const { results, invocations } = read(linted([...many, finding()])).runs[0]!;
    expect([results.length, results[0]!.ruleId]).toEqual([25_000, 'github-token']);
    expect(JSON.stringify(invocations)).toContain('12 further results');
  });

  test('keeps within the size of a compressed file', () => {
    const noise = (index: number): string => createHash('sha256').update(String(index)).digest('hex');
    const many = linted(Array.from({ length: 400 }, (_, index) => finding({ path: noise(index), fingerprint: noise(-index) })));
    const limits = { results: 25_000, compressedBytes: 20_000 };
    const text = sarifReport(many.judgement, limits);
    expect(gzipSync(text).length).toBeLessThanOrEqual(limits.compressedBytes);
    expect((JSON.parse(text) as Sarif).runs[0]!.results.length).toBeGreaterThan(50);
    expect(text).toContain('further results are left out');
  });
});

describe('the reports of GitLab', () => {
  const text = { type: 'string', minLength: 1 };
  const vendor = { type: 'object', required: ['name'], properties: { name: text } };
  const part = {
    type: 'object',
    required: ['id', 'name', 'version', 'vendor'],
    properties: { id: text, name: text, version: text, vendor },
  };
  const signature = { type: 'object', required: ['algorithm', 'value'], properties: { algorithm: text, value: text } };
  const tracked = {
    type: 'object',
    required: ['signatures'],
    properties: { file: text, start_line: { type: 'number' }, signatures: { type: 'array', minItems: 1, items: signature } },
  };
  const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' };
  // What 15.0.7 of the schema that GitLab's own parser validates by demands of the fields that we write.
  const demanded = {
    required: ['scan', 'version', 'vulnerabilities'],
    properties: {
      version: { pattern: '^15\\.\\d+\\.\\d+$' },
      scan: {
        required: ['analyzer', 'end_time', 'scanner', 'start_time', 'status', 'type'],
        properties: {
          analyzer: part,
          scanner: part,
          start_time: time,
          end_time: time,
          type: { const: 'secret_detection' },
          status: { enum: ['success', 'failure'] },
        },
      },
      vulnerabilities: {
        type: 'array',
        items: {
          required: ['id', 'identifiers', 'location'],
          properties: {
            id: text,
            name: { type: 'string', maxLength: 255 },
            description: { type: 'string', maxLength: 1_048_576 },
            severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
            solution: { type: 'string', maxLength: 7000 },
            identifiers: { type: 'array', minItems: 1, items: { required: ['type', 'name', 'value'], additionalProperties: text } },
            tracking: {
              type: 'object',
              required: ['items'],
              properties: { type: { const: 'source' }, items: { type: 'array', items: tracked } },
            },
            location: {
              required: ['commit'],
              properties: {
                file: { type: 'string' },
                start_line: { type: 'number' },
                commit: { required: ['sha'], properties: { sha: text, date: { type: 'string' } } },
              },
            },
          },
        },
      },
    },
  };
  // Of GitLab's documentation; its parser asks less (codeclimate.json: no check_name, any severity).
  const entry = {
    type: 'array',
    items: {
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: text,
        check_name: text,
        fingerprint: text,
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: { required: ['path', 'lines'], properties: { path: text, lines: { required: ['begin'] } } },
      },
    },
  };

  test.each([
    ['gitlab-secret-detection', demanded],
    ['gitlab-code-quality', entry],
  ])('%s holds what GitLab demands', (format, schema) => {
    const isValid = make('ajv').compile(schema);
    isValid(JSON.parse(render(format, all)));
    expect(isValid.errors ?? []).toEqual([]);
    isValid(JSON.parse(render(format, linted([]))));
    expect(isValid.errors ?? []).toEqual([]);
  });

  test('name a commit for what stands in the tree: the one that was scanned', () => {
    const shaOf = (commit?: string): string =>
      (
        JSON.parse(render('gitlab-secret-detection', linted([finding()]), { commit })) as {
          vulnerabilities: { location: { commit: { sha: string } } }[];
        }
      ).vulnerabilities[0]!.location.commit.sha;
    expect(shaOf('abc1234')).toBe('abc1234');
    expect(shaOf()).toBe('0000000');
  });

  test('tell two findings apart, and know one again in another line', () => {
    const prints = (given: readonly Finding[]): string[] =>
      (JSON.parse(render('gitlab-code-quality', linted(given))) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    const long = 'd/'.repeat(100);
    expect(new Set(prints([finding({ path: `${long}a` }), finding({ path: `${long}b` })])).size).toBe(2);
    expect(prints([finding({ line: 4 })])).toEqual(prints([finding({ line: 5 })]));
  });
});

test.each(['text', 'json', 'jsonl', 'sarif', 'junit', 'gitlab-secret-detection', 'gitlab-code-quality'])(
  'a runner reads no command in the %s report, and no terminal a control, whatever a path holds',
  (format) => {
    const text = render(format, all);
    expect(text.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
    expect(text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g)).toBeNull();
    if (!format.startsWith('json') && !format.startsWith('gitlab') && format !== 'sarif') expect(text).not.toContain('\u202e');
  },
);

describe('the text', () => {
  test('names a secret once with all its places, what is certain first, what is gone last', () => {
    const groups = grouped([
      finding({ rule: 'generic-password', fingerprint: '1' }),
      finding({ path: 'z.yml', fingerprint: '2', why: 'its shape' }),
      finding({ path: 'gone.yml', fingerprint: '3', commit: inHistory }),
      finding({ path: 'b.yml' }),
      finding({ path: 'a.yml' }),
    ]);
    expect(groups.map(({ places }) => places.map(({ path }) => path))).toEqual([
      ['a.yml', 'b.yml'],
      ['gone.yml'],
      ['z.yml'],
      ['src/a.yml'],
    ]);
  });

  test('counts a secret once, and its places beside it', () => {
    const twice = [finding({ path: 'a.yml' }), finding({ path: 'b.yml' })];
    expect(render('text', linted(twice), {})).toContain('1 secret found in 2 places: scanned');
    expect(render('text', linted([...twice, finding({ fingerprint: '2' })]), {})).toContain('2 secrets found in 3 places: scanned');
    expect(render('text', linted([finding({})]), {})).toContain('1 secret found: scanned');
  });

  test('keeps to 80 columns, and has no colour where there is no terminal', () => {
    const given = linted([
      finding({ revoke: 'take it away at once and make another one for whoever needs it, then tell them', commit: inHistory }),
    ]);
    const text = render('text', given);
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(text).not.toContain('\u001b');
    expect(render('text', given, { paint: paintFor({ isTTY: true }, {}) })).toContain('\u001b[31msecret');
    expect(render('text', given, { paint: paintFor({ isTTY: true }, { NO_COLOR: '1' }) })).toBe(text);
  });
});

describe('Markdown', () => {
  test('says what else people should know, as text', () => {
    const given = { ...linted([]), notices: ['3 files are left out by <b>daypass.yml</b>'] };
    expect(markdownReport(given, 60_000)).toContain('- 3 files are left out by &#60;b&#62;daypass&#46;yml');
  });

  test('holds no markup, mention, link or image of a path', () => {
    const text = markdownReport(all, 900_000);
    expect(text).not.toMatch(/<img|@octocat|\]\(|https:\/\/evil|www\.|`|&amp;\./);
    // Every row has as many cells as its head.
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(new Set(rows.map((row) => row.split('|').length))).toEqual(new Set([5, 4]));
  });

  test.each([5_000, 60_000, 900_000])('keeps to %d bytes and counts what it leaves out', (bytes) => {
    const many = Array.from({ length: 3_000 }, (_, index) => finding({ path: `${'@'.repeat(200)}${index}`, fingerprint: String(index) }));
    const text = markdownReport(linted(many, many), bytes);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
    const [, left] = /(\d+) more stand in the log/.exec(text)!;
    expect(Number(left) + text.split('\n').filter((line) => line.startsWith('| &#64;')).length).toBeGreaterThanOrEqual(3_000);
  });
});

describe('a report file', () => {
  let folder: string;
  beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), 'daypass-report-')))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is written over, in a folder that is made', () => {
    writeReport(folder, 'new/a.sarif', 'longer');
    expect(readFileSync(writeReport(folder, 'new/a.sarif', 'short'), 'utf8')).toBe('short');
  });

  test.each([
    ['a symbolic link in its place', 'link.sarif'],
    ['a symbolic link on its way', 'way/a.sarif'],
    ['a symbolic link on its way to folders that are missing', 'way/new/new/a.sarif'],
    ['a symbolic link to a folder beside whose name begins alike', 'beside/a.sarif'],
    ['a folder in its place', 'folder'],
  ])('is refused with %s', (_, file) => {
    const outside = mkdtempSync(join(tmpdir(), 'daypass-outside-'));
    writeFileSync(join(outside, 'kept'), 'kept');
    symlinkSync(join(outside, 'kept'), join(folder, 'link.sarif'));
    symlinkSync(outside, join(folder, 'way'));
    mkdirSync(join(folder, 'folder'));
    mkdirSync(`${folder}-beside`);
    symlinkSync(`${folder}-beside`, join(folder, 'beside'));
    expect(() => writeReport(folder, file, 'text')).toThrow(expect.objectContaining({ code: 'LINT_REPORT' }));
    expect(readFileSync(join(outside, 'kept'), 'utf8')).toBe('kept');
    expect([...readdirSync(outside), ...readdirSync(`${folder}-beside`)]).toEqual(['kept']);
    for (const one of [outside, `${folder}-beside`]) rmSync(one, { recursive: true, force: true });
  });

  test('has a name for every format, and needs one after =', () => {
    for (const format of Object.keys(fileNames)) expect(reports([format])).toEqual([{ format, file: undefined }]);
    expect(() => reports(['sarif='])).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    expect(() => reports(['toString'])).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});
