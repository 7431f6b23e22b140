import { join } from 'node:path';
import type { Changed } from '@daypass/ci';
import type { Values } from '@daypass/core';
import { DaypassError } from '@daypass/core';
import { createEngine } from './engine/index.ts';
import { ignoreFile, parseIgnores, readIgnores } from './ignores.ts';
import type { Ignores } from './ignores.ts';
import type { inputs } from './inputs.ts';
import { scan } from './scan.ts';
import type { Scan } from './scan.ts';
import type { Git } from './sources/git.ts';
import { openGit } from './sources/git.ts';
import type { Selection } from './sources/index.ts';
import { placeAt, select } from './sources/index.ts';
import { judge } from './verdict.ts';
import type { Judgement } from './verdict.ts';

export interface LintRequest {
  /** The folder that is scanned, where configuration is read too; or one file. */
  readonly folder: string;
  /** What came on standard input, to be scanned in place of the folder. */
  readonly bytes?: Buffer;
  readonly inputs: Values<typeof inputs>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From the CI platform; undefined: no CI. */
  readonly changed: Changed | undefined;
  readonly now: () => number;
}

export interface Linted {
  readonly scan: Scan;
  readonly judgement: Judgement;
}

/** Scans and judges. Throws LINT_* when the scan could not be done. */
export async function lint(request: LintRequest): Promise<Linted> {
  const { env, changed, inputs: values } = request;
  const place = { ...placeAt(request.folder), ...(request.bytes === undefined ? {} : { bytes: request.bytes }) };
  const git = openGit(place.folder, env, values.token);
  const { scan: wanted, base: from, head, 'include-history': extras } = values;
  const { selection: selected, base } = select(git, { place, env, scan: wanted, base: from, head, extras, changed });
  const selection = narrowed(selected, values.paths);
  const ignores = ignoresOf(place.folder, git, base);
  const end = request.now() + request.inputs.timeout * 1000;
  const onProgress = (): void => {
    if (request.now() > end) throw new DaypassError('LINT_OUT_OF_TIME', `the scan did not end within ${request.inputs.timeout} s`);
  };
  const scanned = await scan(selection, { engine: createEngine(), git, salt: ignores.salt, onProgress });
  const judgement = judge(scanned.findings, ignores, new Date(request.now()).toISOString().slice(0, 10), request.inputs);
  const isWhole = selection.what.startsWith('the ');
  return { scan: scanned, judgement: isWhole ? judgement : { ...judgement, stale: [] } };
}

/** The ignore file; on a range its salt is that of the base, so that a pull request cannot make old entries match anew. */
function ignoresOf(folder: string, git: Git | undefined, base: string | undefined): Ignores {
  const here = readIgnores(join(folder, ignoreFile));
  const before = base === undefined ? undefined : git?.ask('show', `${base}:${ignoreFile}`);
  if (base === undefined) return here;
  const there = before === undefined ? { salt: '', entries: [] } : parseIgnores(before);
  return { ...here, salt: there.salt || here.salt, before: there.entries };
}

function narrowed(selection: Selection, paths: readonly string[]): Selection {
  if (paths.length === 0) return selection;
  const wanted = paths.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''));
  const isWanted = (path: string): boolean => wanted.some((one) => path === one || path.startsWith(`${one}/`));
  return { ...selection, sources: selection.sources.filter(({ path }) => isWanted(path)) };
}
