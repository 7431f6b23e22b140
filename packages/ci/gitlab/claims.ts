import { isObject } from '@daypass/core';
import type { Claims } from '@daypass/identity';
import { namedOf } from '@daypass/identity/conditions';
import type { Named } from '@daypass/identity/conditions';

/** What GitLab's claims tell under the platform-neutral names (GitLab docs, ID token authentication: token payload). */
export function named(claims: Claims): Named {
  const of = (name: string): string | undefined => (typeof claims[name] === 'string' ? claims[name] : undefined);
  const config = claims['job_config'];
  return namedOf({
    repository: of('project_path'),
    ref: of('ref_path'),
    protected: of('ref_protected'),
    environment: of('environment'),
    event: of('pipeline_source'),
    // HOST/GROUP/PROJECT//PATH@REF.
    workflow: /\/\/(.+?)@/.exec(of('ci_config_ref_uri') ?? '')?.[1],
    'reusable-workflow': isObject(config) && typeof config['url'] === 'string' ? config['url'] : undefined,
    runner: of('runner_environment'),
    actor: of('user_login'),
    'actor-id': of('user_id'),
  });
}
