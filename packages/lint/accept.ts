import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DaypassError } from '@daypass/core';
import type { Finding } from './finding.ts';
import { ignoreFile, newSalt, readIgnores, writeIgnores } from './ignores.ts';
import type { Linted, LintRequest } from './run.ts';
import { lint } from './run.ts';

export interface Acceptance {
  /** `all`, or `PATH:LINE` of one finding. */
  readonly which: string;
  readonly owner: string;
  readonly reason: string;
  /** YYYY-MM-DD. */
  readonly expires: string | undefined;
}

/** Takes findings into the ignore file, each with who answers for it and why. Returns what was taken in. Throws LINT_NOTHING where nothing fits. */
export async function accept(request: LintRequest, { which, owner, reason, expires }: Acceptance): Promise<readonly Finding[]> {
  const path = join(resolve(request.folder), ignoreFile);
  // Fingerprints are keyed by the file's salt, so it has to be there first.
  if (!existsSync(path) || readIgnores(path).salt === '') writeIgnores(path, { ...readIgnores(path), salt: newSalt() });
  const { judgement } = await lint(request);
  const taken = judgement.failing.filter((finding) => which === 'all' || `${finding.path}:${finding.line}` === which);
  if (taken.length === 0) throw new DaypassError('LINT_NOTHING', `there is no finding at '${which}' to accept`);
  const { salt, entries } = readIgnores(path);
  const added = taken.map(({ rule, fingerprint }) => ({ rule, fingerprint, owner, reason, expires }));
  const isNew = (rule: string, fingerprint: string): boolean => !added.some((one) => one.rule === rule && one.fingerprint === fingerprint);
  writeIgnores(path, { salt, entries: [...entries.filter((entry) => isNew(entry.rule, entry.fingerprint)), ...added] });
  return taken;
}

/** Takes stale and expired entries out of the ignore file; returns how many. */
export async function prune(request: LintRequest): Promise<{ readonly removed: number; readonly linted: Linted }> {
  const path = join(resolve(request.folder), ignoreFile);
  const linted = await lint(request);
  const { stale, expired } = linted.judgement;
  const { salt, entries } = readIgnores(path);
  const gone = new Set([...stale, ...expired].map(({ rule, fingerprint }) => `${rule} ${fingerprint}`));
  const kept = entries.filter(({ rule, fingerprint }) => !gone.has(`${rule} ${fingerprint}`));
  if (kept.length < entries.length) writeIgnores(path, { salt, entries: kept });
  return { removed: entries.length - kept.length, linted };
}
