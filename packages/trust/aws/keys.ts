import type { Claims } from '@daypass/identity';
import type { Truth } from '../receiver.ts';

/** Claims of every issuer that AWS makes condition keys of (IAM User Guide, available keys for AWS OIDC federation). */
const always = ['aud', 'sub', 'amr', 'email', 'oaud'];

const github = 'token.actions.githubusercontent.com';
/** And further ones of some issuers (the same page; STS, January 2026). */
const further: Readonly<Record<string, readonly string[]>> = {
  [github]: ['actor', 'actor_id', 'job_workflow_ref', 'repository', 'repository_id', 'workflow', 'ref', 'environment', 'enterprise_id'],
  'gitlab.com': [
    'namespace_id',
    'project_id',
    'user_id',
    'user_login',
    'user_email',
    'user_access_level',
    'ref_protected',
    'pipeline_source',
  ],
};

/** Of these claims of GitHub sources disagree; of these issuers AWS reads more than is listed here. */
const disputed = ['repository_owner_id', 'runner_environment'];
const unlisted =
  /^(?:oidc\.circleci\.com|accounts\.google\.com|identity\.oraclecloud\.com|token\.actions\.[\w-]+\.ghe\.com)(?:\/|$)|\/_services\/token$/;

/** Whether AWS makes a condition key of a claim of this issuer. To a condition on what it does not, the claim is absent. */
export function isKey(claim: string, issuer: string, claims: Claims): Truth {
  if (always.includes(claim)) return 'yes';
  // An issuer on this machine stands for GitHub where it signs GitHub's claims.
  const isStandIn = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(issuer) && claims['job_workflow_ref'] !== undefined;
  const known = further[isStandIn ? github : issuer];
  if (known?.includes(claim)) return 'yes';
  return unlisted.test(issuer) || (known === further[github] && disputed.includes(claim)) ? 'unknown' : 'no';
}
