import { execFile, spawn, spawnSync } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { DaypassError } from '@daypass/core';
import type { Secret } from '@daypass/core';
import type { Deadline } from '../deadline.ts';
import { deadlineOf } from '../deadline.ts';
import type { BlobSink } from './batch.ts';
import { createBatchReader } from './batch.ts';
import type { Environment } from './environment.ts';
import { authorityFor, environmentOf, patienceOf, withoutAuthority } from './environment.ts';

const zero = /^0+$/;
const fullId = /^[0-9a-f]{40,64}$/;
const plainRevision = /^[\w.][\w./~^@{}-]*$/;

/** A repository, asked in plumbing with its configuration pinned: what a user or a pull request configures changes nothing. */
export interface Git {
  /** The top folder of the working tree; of a bare repository the repository itself. */
  readonly root: string;
  readonly isBare: boolean;
  /** Whether the folder lies in the working tree, which `core.worktree` may put elsewhere. */
  readonly isInside: boolean;
  /** Whether its history was cut when it was opened. */
  readonly isShallow: boolean;
  /** The full id of a commit; undefined where a revision names none. */
  commitOf(revision: string): string | undefined;
  /** One command's output; undefined when it fails. */
  ask(...args: string[]): string | undefined;
  /** The same, with text on its standard input. */
  feed(input: string, ...args: string[]): string | undefined;
  /** The same, while others go on. */
  asking(args: readonly string[], input?: string): Promise<string | undefined>;
  /** Gets objects from where the repository was cloned; false when they cannot be had. */
  fetch(...args: string[]): boolean;
  /** What git said last, in an error or a warning, without what authorises. */
  complaint(): string;
  /** The contents of objects, in order. Throws LINT_UNREADABLE when one is missing, and what the sink throws. */
  blobs(ids: readonly string[], sink: BlobSink): Promise<void>;
  /** The content of one object, as it comes. Throws LINT_UNREADABLE. */
  stream(id: string): AsyncGenerator<Buffer>;
}

const pinned = [
  ...['-c', 'core.quotePath=false', '-c', 'color.ui=false', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', '-c', 'advice.graftFileDeprecated=false'],
  ...['-c', 'safe.directory=*', '-c', 'safe.bareRepository=all'],
  // Whether a file was touched is asked of all that the system knows of it.
  ...['-c', 'core.checkStat=default', '-c', 'core.trustctime=true'],
];
const question = ['rev-parse', '--is-shallow-repository', '--is-inside-work-tree'];
/** What ends git at the deadline. */
const cut = 'SIGTERM';
const outputBytes = 1024 * 1024 * 1024;

export interface GitOptions {
  /** Authorises what has to be fetched. */
  readonly token?: Secret | undefined;
  readonly deadline?: Deadline;
  /** What will be asked for: one question answers for all of them. */
  readonly revisions?: readonly string[];
}

/**
 * The repository that a folder belongs to; undefined where there is none, or no git.
 * What git has not done at the deadline is cut off: every call throws LINT_OUT_OF_TIME then.
 */
export async function openGit(
  folder: string,
  env: Environment,
  { token, deadline = deadlineOf(Date.now), revisions = [] }: GitOptions = {},
): Promise<Git | undefined> {
  const environment = environmentOf(env);
  let complaint = '';
  const options = (): { cwd: string; env: NodeJS.ProcessEnv; encoding: 'utf8'; maxBuffer: number; timeout: number } => {
    const timeout = deadline.left();
    return { cwd: folder, env: { ...environment, ...patienceOf(timeout) }, encoding: 'utf8', maxBuffer: outputBytes, timeout };
  };
  const complain = (said: string): void => {
    if (said !== '') complaint = withoutAuthority(said);
  };
  const run = (args: readonly string[], input?: string): string | undefined => {
    const { status, stdout, stderr, error } = spawnSync('git', [...pinned, ...args], {
      ...options(),
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    });
    const code = (error as NodeJS.ErrnoException | undefined)?.code;
    if (code === 'ETIMEDOUT') throw deadline.passed(nameOf(args));
    complain(error === undefined ? stderr : (code ?? ''));
    return status === 0 ? stdout : undefined;
  };
  const asking: Git['asking'] = (args, input) =>
    new Promise((done, reject) => {
      const { stdin } = execFile('git', [...pinned, ...args], options(), (error, stdout, stderr) => {
        if (error?.killed === true) return reject(deadline.passed(nameOf(args)));
        complain(typeof error?.code === 'string' ? error.code : stderr);
        done(error === null ? stdout : undefined);
      });
      // Git may end before it has read all.
      stdin?.on('error', () => undefined);
      stdin?.end(input);
    });
  const ask = (...args: string[]): string | undefined => run(args);
  /** What a partial clone lacks is fetched by it. */
  const start = (...args: string[]): ChildProcessByStdio<Writable, Readable, null> => {
    const timeout = deadline.left();
    const env = { ...environment, ...patienceOf(timeout) };
    return spawn('git', [...pinned, 'cat-file', ...args], {
      cwd: folder,
      env,
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout,
      killSignal: cut,
    });
  };
  const expected = revisions.filter((revision) => plainRevision.test(revision) && !revision.includes('..'));
  // It stops, without an error, at the first revision that it does not know: then each is asked for when it is needed.
  const about = await asking([...question, '--show-toplevel', '--revs-only', ...expected.map(commitAt)]);
  // Where there is no working tree it answers nothing of what was asked.
  const isBare = about === undefined;
  const told = about ?? ask(...question, '--absolute-git-dir');
  if (told === undefined) return undefined;
  const [isShallow, isInside, ...lines] = told.replace(/\n$/, '').split('\n');
  // A folder's name may have lines of its own.
  const ids = lines.slice(1).filter((line) => fullId.test(line));
  const root = lines.slice(0, lines.length - ids.length).join('\n');
  const commits = isBare ? new Map<string, string | undefined>() : answered(expected, ids);
  if (token !== undefined) Object.assign(environment, authorityFor(ask('remote', 'get-url', 'origin')?.trim() ?? '', token));
  return {
    root,
    isBare,
    isInside: isInside === 'true',
    isShallow: isShallow === 'true',
    commitOf(revision) {
      // What begins with a dash would be an option; with a caret, all but that commit.
      if (/^[-^]/.test(revision)) return undefined;
      if (!commits.has(revision)) commits.set(revision, ask('rev-parse', '--verify', '-q', commitAt(revision))?.trim() || undefined);
      return commits.get(revision);
    },
    ask,
    asking,
    feed: (input, ...args) => run(args, input),
    fetch(...args) {
      commits.clear();
      return run(['fetch', '-q', '--no-tags', '--no-recurse-submodules', ...args]) !== undefined;
    },
    complaint: () => complaint,
    async *stream(id) {
      const child = start('blob', id);
      const ended = new Promise<number | null>((done) => child.on('close', done));
      child.on('exit', (_, signal) => signal === cut && child.stdout.destroy(deadline.passed('git cat-file')));
      child.stdin.end();
      for await (const chunk of child.stdout) yield chunk as Buffer;
      if ((await ended) !== 0) throw new DaypassError('LINT_UNREADABLE', `git cannot read the object ${id}`);
    },
    blobs: (ids, sink) =>
      new Promise((done, reject) => {
        const child = start('--batch', '--buffer');
        const reader = createBatchReader(sink);
        child.on('error', reject);
        child.on('exit', (_, signal) => signal === cut && reject(deadline.passed('git cat-file')));
        child.stdin.on('error', () => undefined);
        child.stdout.on('data', (chunk: Buffer) => {
          try {
            reader.push(chunk);
          } catch (error) {
            reject(error);
            child.kill();
          }
        });
        child.on('close', (code) => {
          if (code === 0 && reader.count === ids.length) done();
          else reject(new DaypassError('LINT_UNREADABLE', `git could read ${reader.count} of ${ids.length} objects`));
        });
        child.stdin.end(ids.map((id) => `${id}\n`).join(''));
      }),
  };
}

/** Leads from the root of the working tree to a folder in it; empty at the root. */
export function prefixOf(git: Git, folder: string): string {
  return git.ask('-C', folder, 'rev-parse', '--show-prefix')?.replace(/\n$/, '') ?? '';
}

/** What one question for several revisions says: of all of them, or, where one is missing, of the full ids before it; the last may be the missing one. */
function answered(revisions: readonly string[], ids: readonly string[]): Map<string, string | undefined> {
  const pairs = revisions.map((revision, index): [string, string | undefined] => [revision, ids[index]]);
  if (ids.length === revisions.length) return new Map(pairs);
  const same = pairs.slice(0, ids.length).filter(([revision, id]) => revision === id);
  const isAllButLast = same.length === revisions.length - 1;
  return new Map([...same, ...(isAllButLast ? pairs.slice(-1) : [])]);
}

/** A command as people call it. */
function nameOf(args: readonly string[]): string {
  return `git ${args[args[0] === '-C' ? 2 : 0]!}`;
}

function commitAt(revision: string): string {
  return `${revision}^{commit}`;
}

/** Why a folder could not be opened as a repository, as a sentence without its end. */
export function whyNoGit(folder: string, env: Environment): string {
  const { error, stderr } = spawnSync('git', [...pinned, 'rev-parse', '--git-dir'], {
    cwd: folder,
    env: environmentOf(env),
    encoding: 'utf8',
  });
  if (error !== undefined) return 'git is not on PATH';
  const isDamaged = isRepository(folder) || !stderr.includes('not a git repository');
  return isDamaged ? `git cannot open '${folder}': ${withoutAuthority(stderr)}` : `'${folder}' is no git repository`;
}

/** Whether a folder, or one above it, is kept by git, as it looks. */
function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isRepository(dirname(folder)));
}

/** One file's change, as `git diff-tree --raw` tells it. */
export interface Change {
  readonly commit: string | undefined;
  readonly path: string;
  /** Blobs before; several for a merge, none for a new file. */
  readonly before: readonly string[];
  /** The blob after; undefined for a file that is gone. */
  readonly after: string | undefined;
  /** What stood there is gone: nothing does now, or a link or a submodule in place of a file. */
  readonly isReplaced: boolean;
  /** A submodule after: its commit is another repository's. */
  readonly isSubmodule: boolean;
}

const submodule = '160000';

/** Reads raw diffs, NUL-terminated, of ordinary commits and of merges (`::`, one column a parent), and counts the commits that they tell of. */
export function parseRaw(text: string): { readonly changes: Change[]; readonly commits: number } {
  const changes: Change[] = [];
  let commits = 0;
  const fields = text.split('\0');
  let commit: string | undefined;
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at]!;
    if (fullId.test(field)) [commit, commits] = [field, commits + 1];
    const colons = /^:+/.exec(field)?.[0].length ?? 0;
    if (colons === 0) continue;
    const parts = field.slice(colons).split(' ');
    const modes = parts.slice(0, colons + 1);
    const ids = parts.slice(colons + 1, 2 * colons + 2);
    const path = fields[++at] ?? '';
    const after = ids.at(-1)!;
    const before = ids.slice(0, -1).filter((id, index) => !zero.test(id) && modes[index] !== submodule);
    const isSubmodule = modes.at(-1) === submodule;
    const kinds = modes.map((mode) => mode.slice(0, 2));
    const isReplaced = !kinds.slice(0, -1).includes(kinds.at(-1)!);
    changes.push({ commit, path, before, after: zero.test(after) || isSubmodule ? undefined : after, isReplaced, isSubmodule });
  }
  return { changes, commits };
}
