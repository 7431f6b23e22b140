import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DaypassError } from '@daypass/core';
import { quoted } from '@daypass/core/text';
import { placeAt } from './sources/index.ts';

/** A hook as it was put in place. */
export interface InstalledHook {
  readonly path: string;
  /** Where a hook that was there before lies now; ours calls it first. */
  readonly kept: string | undefined;
}

const mark = '# Written by `daypass lint --install-hook`';
const keptName = 'pre-commit.before-daypass';

/** Puts `lint --staged` before each commit of the folder's repository, where its git looks for hooks; `cli` is run by `node`, or by itself where they are one. Nothing is written over: what is there is kept and called. Throws LINT_HOOK. */
export function installHook(folder: string, command: { readonly node: string; readonly cli: string }): InstalledHook {
  const hooks = hooksFolder(placeAt(folder).folder);
  const [path, kept] = [join(hooks, 'pre-commit'), join(hooks, keptName)];
  mkdirSync(hooks, { recursive: true });
  if (isThere(path) && !isOurs(path)) {
    if (isThere(kept)) throw new DaypassError('LINT_HOOK', `there is a hook '${path}', and another one that was kept: '${kept}'`);
    renameSync(path, kept);
  }
  const own = `${path}.${process.pid}`;
  writeFileSync(own, script(command), { flag: 'wx' });
  chmodSync(own, 0o755);
  renameSync(own, path);
  return { path, kept: isThere(kept) ? kept : undefined };
}

/** Where git looks for hooks, by the user's own configuration. */
function hooksFolder(folder: string): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--git-path', 'hooks'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new DaypassError('LINT_NO_GIT', `'${folder}' is no git repository, or git is not installed`);
  const hooks = resolve(folder, stdout.replace(/\r?\n$/, ''));
  // Its scripts know themselves by their names, so that none can be put elsewhere and called.
  if (basename(hooks) === '_' && basename(dirname(hooks)) === '.husky')
    throw new DaypassError('LINT_HOOK', 'husky manages the hooks of this repository', {
      fix: `add a line to ${join(dirname(hooks), 'pre-commit')}: node …/dist/cli/index.js lint --staged`,
    });
  return hooks;
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isOurs(path: string): boolean {
  return existsSync(path) && lstatSync(path).isFile() && readFileSync(path, 'utf8').includes(mark);
}

function script({ node, cli }: { readonly node: string; readonly cli: string }): string {
  return `#!/bin/sh
${mark}: no static secret gets into a commit.
# To undo: remove this file; a hook that was here before lies beside it as ${keptName}.
kept="$(dirname "$0")/${keptName}"
if [ -x "$kept" ]; then "$kept" "$@" || exit $?; fi
cli=${quoted(cli)}
if ! [ -f "$cli" ]; then
  echo "daypass: $cli is gone; install the hook again, or remove $0" >&2
  exit 2
fi
${node === cli ? '' : `node=${quoted(node)}\n[ -x "$node" ] || node=node\n`}exec ${node === cli ? '' : '"$node" '}"$cli" lint --staged
`;
}
