import type { Claims } from '@daypass/identity';
import { namedOf } from '@daypass/identity/conditions';
import type { Named } from '@daypass/identity/conditions';

/** What GitHub's claims tell under the platform-neutral names (GitHub docs, OpenID Connect reference). */
export function named(claims: Claims): Named {
  const of = (name: string): string | undefined => (typeof claims[name] === 'string' ? claims[name] : undefined);
  return namedOf({
    repository: of('repository'),
    ref: of('ref'),
    protected: of('ref_protected'),
    environment: of('environment'),
    event: of('event_name'),
    // OWNER/REPOSITORY/PATH@REF: the file of the run, in its own repository.
    workflow: /^[^/]+\/[^/]+\/(.+?)@/.exec(of('workflow_ref') ?? '')?.[1],
    'reusable-workflow': of('job_workflow_ref'),
    runner: of('runner_environment'),
    actor: of('actor'),
    'actor-id': of('actor_id'),
  });
}
