import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { providers } from '@daypass/exchange/providers';
import type { SandboxOptions } from '@daypass/sandbox';
import { filesBelow, root } from '../scripts/folders.ts';
import { errorsOf, scene } from './play.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...['docs', 'packages', 'actions', 'examples'].flatMap((folder) => filesBelow(folder, '.md')),
];
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('links only to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#([^)]*))?\)/g)].map(([, path, anchor]) => ({
      path: join(dirname(page), path!),
      anchor,
    }));
    const broken = links.filter(
      ({ path, anchor }) =>
        !existsSync(join(root, path)) || (anchor !== undefined && path.endsWith('.md') && !anchorsOf(read(path)).includes(anchor)),
    );
    expect(broken).toEqual([]);
  });

  test('names only paths and scripts that exist', () => {
    const code = text.replace(/```[^]*?```/g, '');
    const paths = [...code.matchAll(/`((?:packages|test|docs|scripts|actions|examples|dist|\.ci|\.github)\/[\w./-]*)`/g)]
      .map(([, path]) => path!)
      .filter((path) => !/NAME/.test(path));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('uses only inputs that exist, at most five in the README', () => {
    for (const { id, inputs } of stepsOf(text)) {
      const provider = providers.find((one) => one.id === id);
      if (provider === undefined) continue;
      expect(Object.keys(inputs).filter((name) => provider.inputs[name] === undefined)).toEqual([]);
      if (page === 'README.md') expect(Object.keys(inputs).length).toBeLessThanOrEqual(5);
    }
  });
});

/** The steps of a page's workflows that use our actions, with their inputs. */
function stepsOf(text: string): { id: string; inputs: Record<string, string> }[] {
  return [...text.matchAll(/^( *)- uses: \S*\/actions\/([a-z]+)@v1\n((?:\1 .*\n|\n)*)/gm)].map(([, , id, block]) => ({
    id: id!,
    inputs: inputsOf(block!),
  }));
}

function inputsOf(block: string): Record<string, string> {
  const lines = block.split('\n');
  const from = lines.findIndex((line) => line.trim() === 'with:');
  const indent = from < 0 ? 0 : lines[from]!.indexOf('with:') + 2;
  const inputs: Record<string, string> = {};
  let last = '';
  for (const line of from < 0 ? [] : lines.slice(from + 1)) {
    const [, space = '', name, value = ''] = /^( *)([a-z-]+):(?: (.*))?$/.exec(line) ?? [];
    if (name !== undefined && space.length === indent) inputs[(last = name)] = value === '|' ? '' : value;
    else if (line.trim() !== '' && last !== '') inputs[last] = `${inputs[last] ?? ''}${line.trim()}\n`;
  }
  return inputs;
}

function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

/** What the documented steps find at their receivers. */
const contents: SandboxOptions = {
  aws: { parameters: { '/app/api-key': 'a-parameter-of-the-pages' } },
  vault: {
    engines: {
      'kv/': {
        type: 'kv',
        version: 2,
        versions: 3,
        secrets: { app: { password: 'the-password' }, licenses: { main: 'the-license' }, root: { key: 'the-key' } },
      },
      'database/': { type: 'database', roles: ['app'], leaseSeconds: 300 },
      'pki/': { type: 'pki', roles: ['web'] },
    },
  },
};
const documented = ['README.md', 'docs', 'actions/aws', 'actions/token', 'actions/vault']
  .flatMap((place) => (place.endsWith('.md') ? [place] : filesBelow(place, '.md')))
  .flatMap((page) => [...stepsOf(read(page)), ...secretsOf(read(page))].map((step) => [page, step.id, step] as const));

/** Parts of a page that show nothing but lines of `secrets`, as a step. */
function secretsOf(text: string): { id: string; inputs: Record<string, string> }[] {
  return [...text.matchAll(/^```yaml\n(secrets: \|\n[^`]*)```/gm)].map(([, block]) => ({
    id: 'vault',
    inputs: { url: '', role: 'deploy', ...inputsOf(`with:\n${block!.replace(/^/gm, '  ')}`) },
  }));
}

/** The daypass.yml that a page shows. */
function credentialsOf(text: string): string {
  return /^```yaml\n(credentials:\n[^`]*)```/m.exec(text)?.[1] ?? '';
}

test('the command that the README shows in a shell runs as it is written, beside a sandbox', async () => {
  const page = read('README.md');
  const line = /^daypass (exec --with deploy -- )(.+)$/m.exec(page)!;
  await scene(contents, async ({ sandbox, job }) => {
    writeFileSync(join(job.workspace, 'daypass.yml'), credentialsOf(page));
    const child = ['node', '-e', 'process.exitCode = process.env.AWS_SESSION_TOKEN ? 0 : 9'];
    const args = [join(process.cwd(), 'dist/cli/index.js'), ...line[1]!.trim().split(' '), ...child];
    const env = { PATH: process.env['PATH'], TMPDIR: job.temp, ...sandbox.shell };
    // Not in step: the sandbox answers from this very process.
    const ended = await promisify(execFile)(process.execPath, args, { cwd: job.workspace, env });
    expect(ended.stdout).toBe('');
  });
});

describe('every documented step runs as it is written', () => {
  test('there are some of each action', () => {
    expect([...new Set(documented.map(([, id]) => id))].sort()).toEqual(['aws', 'credentials', 'lint', 'token', 'vault']);
    expect(documented.length).toBeGreaterThanOrEqual(9);
  });

  test.each(documented)('%s: %s', async (page, id, { inputs }) => {
    await scene(contents, async ({ sandbox, job, main }) => {
      writeFileSync(join(job.workspace, 'a.txt'), 'nothing secret');
      writeFileSync(join(job.workspace, 'license.enc'), sandbox.aws.encrypt('the-license-text'));
      // Only the address is another here, and with it the audience that the role binds.
      const here = id === 'vault' ? { url: sandbox.vault.url, audience: 'https://vault.example', deliver: 'none' } : {};
      const git = (...args: string[]): Buffer =>
        execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: job.workspace });
      git('init', '-q');
      git('add', '-A');
      git('commit', '-q', '-m', 'x');
      if (id === 'credentials') writeFileSync(join(job.workspace, 'daypass.yml'), credentialsOf(read(page)));
      const step = await (id === 'lint' || id === 'credentials'
        ? job.main(id, { inputs, env: { GITHUB_EVENT_NAME: 'workflow_dispatch' } })
        : main(id as 'aws', { ...inputs, ...here }));
      expect({ errors: errorsOf(step), code: step.code }).toEqual({ errors: [], code: 0 });
      for (const [, name] of (inputs['secrets'] ?? '').matchAll(/^(\w+) +=/gm)) expect(step.outputs[name!]).toMatch(/./);
    });
  });
});

test.each([
  ['aws', 'configure-aws-credentials', 25],
  ['vault', 'vault-action', 25],
])('the page of %s says of each input of %s what becomes of it, in words that exist', (id, peer, count) => {
  const [, rows = ''] = new RegExp(`^\\| ${peer} .*\\n\\|.*\\n((?:\\|.*\\n)+)`, 'm').exec(read(`actions/${id}/README.md`)) ?? [];
  const sides = rows
    .trim()
    .split('\n')
    .map((row) => row.replaceAll('\\|', '').split('|').slice(1, 3));
  expect(sides.flatMap(([theirs]) => [...theirs!.matchAll(/`[^`]+`/g)]).length).toBeGreaterThanOrEqual(count);
  const provider = providers.find((one) => one.id === id)!;
  const words = new Set([...Object.keys(provider.inputs), ...Object.keys(provider.outputs), 'env', 'outputs', 'file', 'none', 'jwt']);
  const named = sides.flatMap(([, ours]) =>
    [...ours!.matchAll(/`([a-z-]+)(?:: ([a-z]+))?`/g)].flatMap(([, name, value]) => [name!, value ?? name!]),
  );
  expect(named.filter((word) => !words.has(word))).toEqual([]);
});

test('each threat names the test that names it', () => {
  const rows = [...read('docs/security.md').matchAll(/^\| (T\d+) .*`((?:test|packages)\/[^`]+)` *\|$/gm)];
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter(([, threat, path]) => !new RegExp(`\\b${threat!}\\b`).test(read(path!))).map(([row]) => row)).toEqual([]);
});

test('each error code that the code throws is in the catalogue, and each of the catalogue is thrown', () => {
  const catalogue = new Set([...read('docs/errors.md').matchAll(/^## ([A-Z_]+)$/gm)].map(([, code]) => code!));
  const sources = filesBelow('packages', '.ts')
    .filter((path) => !/\.test\.ts$|errors\.ts$/.test(path))
    .map(read)
    .join('\n');
  const used = new Set(
    [...sources.matchAll(/'((?:AWS|CI|CLI|CONDITION|DELIVER|FILE|GITHUB|HTTP|ID|INPUT|LIFE|LINT|SECRETS|TRUST|VAULT)_[A-Z_]+)'/g)]
      .map(([, code]) => code!)
      .filter((code) => !code.startsWith('GITHUB_') || !sources.includes(`env['${code}']`)),
  );
  expect([...catalogue].filter((code) => !used.has(code))).toEqual([]);
  const thrown = new Set(
    [...sources.matchAll(/(?:new DaypassError\(|collected\(|as: |\? \[)\s*'([A-Z]+_[A-Z_]+)'/g)].map(([, code]) => code!),
  );
  expect([...thrown].filter((code) => !catalogue.has(code))).toEqual([]);
});

test('no action.yml has an expression in a text: a runner refuses the whole action then', () => {
  const lines = filesBelow('actions', 'action.yml').flatMap((path) => read(path).split('\n'));
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line) => line.includes('${{') && !/^ *default:/.test(line))).toEqual([]);
});
