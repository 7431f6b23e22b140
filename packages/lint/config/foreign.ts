import type { Engine } from '../engine/index.ts';
import type { Candidate, Finding } from '../finding.ts';
import type { ForeignRule } from '../import/foreign.ts';
import { foreignNames } from '../import/names.ts';
import type { Eye } from '../look.ts';
import type { Git } from '../sources/git.ts';
import type { Root } from './root.ts';

/** What files of other scanners say, here and at the base. */
export interface Both {
  readonly permits: NonNullable<Eye['permits']>;
  /** A finding of a commit that may stay, with what says so. */
  readonly dated: (finding: Finding) => Finding;
  readonly rules: readonly ForeignRule[];
  readonly unable: readonly string[];
}

export interface Roots {
  readonly here: Root;
  /** At the base commit of a change; else `here` itself. */
  readonly there: Root;
  readonly engine: Engine;
  readonly git: Git | undefined;
  readonly base: string | undefined;
}

/** Rules are those of the base; what only the change lets stay is new. Undefined where there is no such file, and nothing is loaded. */
export async function foreignOf({ here, there, engine, git, base }: Roots): Promise<Both | undefined> {
  if (!foreignNames.some((name) => here.read(name) !== undefined || (here !== there && there.read(name) !== undefined))) return undefined;
  const { readForeign } = await import('../import/index.ts');
  const mine = await readForeign(here, engine, git);
  const known = here === there ? mine : await readForeign(there, engine, git, base);
  const permits: Both['permits'] = (place) => {
    const before = known.permits(place);
    const found = before ?? mine.permits(place);
    return found === undefined ? undefined : { ...found, kind: 'file', isKnown: before !== undefined };
  };
  const dated: Both['dated'] = (finding) => {
    const { commit, allowed } = finding;
    if (commit === undefined || allowed !== undefined) return finding;
    const before = known.permitsCommit(commit.id);
    const by = before ?? mine.permitsCommit(commit.id);
    if (by === undefined) return finding;
    return { ...finding, allowed: { by, reason: 'its commit', kind: 'file', isKnown: before !== undefined } };
  };
  return { permits, dated, rules: known.rules, unable: mine.unable };
}

/** A baseline of detect-secrets holds hashes, which are no secrets. */
export function withoutHashes(engine: Engine): Engine {
  const isHash = ({ value }: Candidate): boolean => /^[0-9a-f]{40}$/.test(value);
  return {
    find(bytes, path, trace) {
      const found = engine.find(bytes, path, trace);
      return path === '.secrets.baseline' ? found.filter((candidate) => !isHash(candidate)) : found;
    },
  };
}
