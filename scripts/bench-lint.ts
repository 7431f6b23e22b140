import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figures } from './bench-lint/measure.ts';
import { measured } from './bench-lint/measure.ts';
import { installPeers, ripgrep } from './bench-lint/peers.ts';
import type { Tree } from './bench-lint/trees.ts';
import { asRepository, growing, makeTrees } from './bench-lint/trees.ts';
import { root } from './folders.ts';

/**
 * `bench-lint.ts [FOLDER]`: scanners on the same inputs in one run, below FOLDER (default: the system's temporary folder), where trees and
 * scanners are put once. Linux, git, GNU time, Python and Go are needed. Writes docs/benchmarks.md.
 */
const home = process.argv[2] ?? join(tmpdir(), 'daypass-bench');
mkdirSync(home, { recursive: true });
const trees = makeTrees(home);
const peers = installPeers(home);
const cli = join(root, 'dist/cli/index.js');
const ours = (...args: string[]): readonly string[] => [process.execPath, cli, 'lint', ...args];
const limitSeconds = 60;

const cell = ({ code, wallSeconds, cpuSeconds, peakMegabytes }: Figures): string =>
  code === undefined ? `> ${limitSeconds}` : `${wallSeconds.toFixed(2)} / ${cpuSeconds.toFixed(2)} / ${peakMegabytes.toFixed(0)}`;
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const say = (text: string): void => void process.stderr.write(`${text}\n`);

function onTrees(): string[] {
  const on = (name: string, command: (folder: string) => readonly string[], isInside = false, runs = 3): string => {
    say(name);
    return row(
      name,
      ...[trees.small, trees.mixed].map(({ folder }) =>
        cell(measured(command(folder), { limitSeconds, runs, ...(isInside ? { cwd: folder } : {}) })),
      ),
    );
  };
  const sized = ({ files, bytes }: Tree): string => `${files} files, ${(bytes / 1e6).toFixed(0)} MB`;
  return [
    row('', sized(trees.small), sized(trees.mixed)),
    row('---', '---', '---'),
    on('ripgrep, one literal', ripgrep(home)),
    on('**daypass lint**', (folder) => ours(folder)),
    ...peers.map(({ name, tree, isInside }) => on(name, tree, isInside, 1)),
  ];
}

/** Every part in one thread, so that parts add up; the start is that of the command line without a scan. */
function onPhases(): string[] {
  say('where the time goes');
  const start = measured([process.execPath, cli, 'version']).cpuSeconds;
  const script = join(root, 'scripts/bench-lint/phases.ts');
  const all = [trees.small, trees.mixed].map(({ folder }) => {
    const { output } = measured([process.execPath, script, folder], { limitSeconds: 240 });
    return { start, ...(JSON.parse(/\{.*\}/.exec(output)![0]) as Record<string, number>) };
  });
  return [
    row('', 'the small tree', 'the mixed tree'),
    row('---', '---', '---'),
    ...Object.entries(phases).map(([name, says]) =>
      row(says, ...all.map((one: Readonly<Record<string, number>>) => `${one[name]!.toFixed(2)} s`)),
    ),
  ];
}

const phases = {
  start: 'start of Node, and reading the bundle',
  walk: 'walk: listing folders',
  open: 'open and close each file',
  read: 'read their bytes',
  prefilter: 'prefilter: each byte looked at once for the literals of all rules',
  rules: 'rules, where a literal stands',
  archives: 'archives: inflating, and all of the above on what is in them',
};

function onHistory(): string[] {
  const { history } = trees;
  const commits = execFileSync('git', ['-C', history, 'rev-list', '--count', '--all'], { encoding: 'utf8' }).trim();
  const git = (command: string): readonly string[] => ['sh', '-c', `git -C ${history} ${command} > /dev/null`];
  const blobs = `cat-file --batch-all-objects --batch-check='%(objecttype) %(objectname)' | grep ^blob | cut -d' ' -f2 | git -C ${history} cat-file --batch --buffer`;
  const on = (name: string, command: readonly string[]): string => {
    say(name);
    return row(name, cell(measured(command, { limitSeconds })));
  };
  return [
    row('', `${commits} commits`),
    row('---', '---'),
    on('floor of patches: `git log -p`', git('log -p --all')),
    on('floor of blobs: `git cat-file --batch` of each once', git(blobs)),
    on('**daypass lint**', ours(history, '--scan', 'history')),
    ...peers.flatMap(({ name, history: command }) => (command === undefined ? [] : [on(name, command(history))])),
  ];
}

function onPullRequest(): string[] {
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  const others = folders.map((folder) => join(folder, 'node')).filter((path) => existsSync(path));
  const versions = [
    ...new Map([process.execPath, ...others].map((path) => [execFileSync(path, ['--version'], { encoding: 'utf8' }).trim(), path])),
  ];
  const range = [cli, 'lint', trees.history, '--base', 'main~2', '--head', 'main'];
  const action = [join(root, 'dist/lint/index.js')];
  const env = pullRequest(trees.history);
  return [
    row('', 'empty process', 'the action', 'times', 'the command line', 'times'),
    row('---', '---', '---', '---', '---', '---'),
    ...versions.map(([name, path]) => {
      say(name);
      const [empty, ofAction, ofCli] = pairs(env, ...[['-e', '0'], action, range].map((args) => [path, ...args]));
      const times = (one: number): string => (one / empty!).toFixed(1);
      const told = (one: number): string => `${one.toFixed(0)} ms`;
      return row(name, told(empty!), told(ofAction!), times(ofAction!), told(ofCli!), times(ofCli!));
    }),
  ];
}

/** What a runner tells an action of a pull request of two commits. */
function pullRequest(folder: string): NodeJS.ProcessEnv {
  const idOf = (revision: string): string => execFileSync('git', ['-C', folder, 'rev-parse', revision], { encoding: 'utf8' }).trim();
  const [base, head] = [idOf('main~2'), idOf('main')];
  const event = join(home, 'event.json');
  const pull = { number: 1, base: { ref: 'main', sha: base }, head: { ref: 'topic', sha: head } };
  writeFileSync(event, JSON.stringify({ number: 1, pull_request: pull, repository: { default_branch: 'main' } }));
  const files = Object.fromEntries(['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV'].map((name) => [`GITHUB_${name}`, join(home, name)]));
  for (const file of Object.values(files)) writeFileSync(file, '');
  const told = { ACTIONS: 'true', EVENT_NAME: 'pull_request', EVENT_PATH: event, WORKSPACE: folder, SHA: head, REF: 'refs/pull/1/merge' };
  const github = Object.entries({
    ...told,
    BASE_REF: 'main',
    HEAD_REF: 'topic',
    REPOSITORY: 'acme/shop',
    SERVER_URL: 'https://github.com',
  });
  return {
    PATH: process.env['PATH'],
    RUNNER_TEMP: home,
    ...Object.fromEntries(github.map(([name, value]) => [`GITHUB_${name}`, value])),
    ...files,
  };
}

/** Medians of wall time in milliseconds, the commands in turn. */
function pairs(env: NodeJS.ProcessEnv, ...commands: readonly (readonly string[])[]): number[] {
  const times = commands.map((): number[] => []);
  for (let run = 0; run < 15; run++)
    commands.forEach(([command = '', ...args], index) => {
      const began = performance.now();
      execFileSync(command, args, { stdio: 'ignore', env });
      times[index]!.push(performance.now() - began);
    });
  return times.map((all) => all.sort((a, b) => a - b)[7]!);
}

function onGrowth(): string[] {
  const empty = measured([process.execPath, '-e', '0']).cpuSeconds;
  return [
    row('twice as much of', 'n', '2 n', 'time (2 n) / time (n)'),
    row('---', '---', '---', '---'),
    ...growing.map(([name, make]) => {
      say(name);
      const [one, two] = [1, 2].map((size) => {
        const folder = mkdtempSync(join(home, 'growth-'));
        make(folder, size);
        const { cpuSeconds } = measured(ours(folder), { limitSeconds });
        rmSync(folder, { recursive: true });
        return cpuSeconds - empty;
      });
      return row(name, `${one!.toFixed(2)} s`, `${two!.toFixed(2)} s`, (two! / one!).toFixed(2));
    }),
  ];
}

function onSecondRun(): string[] {
  const repositories = [trees.small, trees.mixed].map(asRepository);
  const on = (name: string, folder: string, ...more: string[]): string => {
    say(name);
    const cache = mkdtempSync(join(home, 'cache-'));
    const empty = measured([process.execPath, cli, 'version']).cpuSeconds;
    const command = ours(folder, ...more, '--cache', cache);
    const [first, second] = [
      measured(command, { runs: 1, limitSeconds }).cpuSeconds - empty,
      measured(command, { limitSeconds }).cpuSeconds - empty,
    ];
    rmSync(cache, { recursive: true });
    return row(name, `${first.toFixed(2)} s`, `${second.toFixed(2)} s`, `${((100 * second) / first).toFixed(0)} %`);
  };
  return [
    row('', 'first run', 'second run', 'second / first'),
    row('---', '---', '---', '---'),
    on('the small tree, as a repository', repositories[0]!),
    on('the mixed tree, as a repository', repositories[1]!),
    on('the history', trees.history, '--scan', 'history'),
  ];
}

const page = [
  '# How fast the lint is',
  '',
  `Written by \`npm run bench:lint\` on ${availableParallelism()} cores, ${process.version}. Each cell of the first two tables is wall seconds / CPU seconds / peak memory`,
  'in MB (of the largest process): the run with the median of CPU seconds of three (of the peers on trees: one run).',
  '',
  `The load of the machine was ${loadavg()[2]!.toFixed(0)} while this was measured: from a load above its cores on, CPU seconds compare and wall seconds do not.`,
  '',
  '## Trees',
  '',
  ...onTrees(),
  '',
  '## Where the time of a scan goes (CPU seconds, one thread)',
  '',
  'The first four are the floor of any scanner that Node runs: they are spent before one byte is looked at.',
  '',
  ...onPhases(),
  '',
  '## The whole history',
  '',
  ...onHistory(),
  '',
  '## A pull request, from the start of the process to its end',
  '',
  ...onPullRequest(),
  '',
  '## Growth (CPU seconds, without the start of Node)',
  '',
  ...onGrowth(),
  '',
  '## A second run with `cache` (CPU seconds, without the start)',
  '',
  ...onSecondRun(),
  '',
].join('\n');
writeFileSync(join(root, 'docs/benchmarks.md'), page);
execFileSync(process.execPath, [
  join(root, 'node_modules/prettier/bin/prettier.cjs'),
  '--write',
  '--log-level',
  'warn',
  join(root, 'docs/benchmarks.md'),
]);
