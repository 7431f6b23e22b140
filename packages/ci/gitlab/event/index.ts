import type { Host } from '@daypass/core';
import type { Changed } from '../../platform.ts';

const zero = /^0*$/;
const wholeClone = 'let the job clone more history:\n  variables:\n    GIT_DEPTH: 0';

/** Whether this is a job of GitLab CI/CD. */
export function isGitlab(env: Host['env']): boolean {
  return env['GITLAB_CI'] === 'true';
}

/** What a pipeline is about (GitLab docs, Predefined CI/CD variables). */
export function changedBy(env: Host['env']): Changed {
  const of = (name: string): string | undefined => (zero.test(env[name] ?? '') ? undefined : env[name]);
  const source = of('CI_PIPELINE_SOURCE');
  if (source === 'schedule') return { kind: 'history', wholeClone };
  const head = of('CI_COMMIT_SHA') ?? 'HEAD';
  if (of('CI_MERGE_REQUEST_IID') !== undefined) {
    // The commit of a merged result or of a merge train holds the target; a detached pipeline's is the source branch's own.
    const base = of('CI_MERGE_REQUEST_TARGET_BRANCH_SHA') ?? of('CI_MERGE_REQUEST_DIFF_BASE_SHA');
    const trunk = of('CI_MERGE_REQUEST_TARGET_BRANCH_NAME');
    return { kind: 'range', base, head, ...(trunk === undefined ? {} : { trunk }), wholeClone };
  }
  if (of('CI_COMMIT_TAG') !== undefined || source !== 'push') return { kind: 'tree' };
  const trunk = of('CI_DEFAULT_BRANCH');
  const isTrunk = of('CI_COMMIT_BRANCH') === trunk;
  const base = of('CI_COMMIT_BEFORE_SHA');
  if (base === undefined && (isTrunk || trunk === undefined)) return { kind: 'history', wholeClone };
  // GitLab does not say whether a push was forced.
  return { kind: 'range', base, head, ...(isTrunk || trunk === undefined ? {} : { trunk }), isForced: true, wholeClone };
}
