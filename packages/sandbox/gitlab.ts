import { randomUUID } from 'node:crypto';
import type { Claims } from './contract.ts';
import type { Issuer } from './issuer.ts';

/** A job of GitLab CI/CD, as the instance knows it. */
export interface GitlabJob {
  /** `group/project`, and its id: of a merge request from a fork those of the fork. */
  readonly project: string;
  readonly projectId: string;
  /** The project whose pipeline runs the job (18.4), where it is another; `null`: GitLab does not tell yet. */
  readonly jobProject?: string | null;
  readonly ref: string;
  readonly refType: 'branch' | 'tag';
  readonly isProtected: boolean;
  readonly source: string;
  readonly environment?: string;
  /** What the project's `sub` is made of (projects API, `ci_id_token_sub_claim_components`). */
  readonly components?: readonly string[];
  /** Laid over the claims. */
  readonly claims?: Claims;
}

const gitlabJob: GitlabJob = {
  project: 'acme/shop',
  projectId: '20',
  ref: 'main',
  refType: 'branch',
  isProtected: true,
  source: 'push',
};

/**
 * What a job's token tells apart, and what it does not: jobs of acme/shop, and of merge requests to it. In a merge request's pipeline `ref` is
 * the source branch; from a fork, `project_path` is the fork (18.2.2), wherever it runs (GitLab docs, ID token authentication; gitlab#561735).
 */
export const gitlabSituations = {
  'push to a protected branch': {},
  'push to another branch': { ref: 'feature', isProtected: false },
  'protected tag': { ref: 'v1.2.0', refType: 'tag' },
  'job with a protected environment': { environment: 'production' },
  schedule: { source: 'schedule' },
  'child pipeline': { source: 'parent_pipeline' },
  'pipeline started by another project': { source: 'pipeline' },
  'pipeline started by hand': { source: 'web' },
  'merge request': { ref: 'feature', isProtected: false, source: 'merge_request_event' },
  'merged results, merge train': { ref: 'feature', isProtected: false, source: 'merge_request_event' },
  'merge request of a fork, run in the fork': { ...ofFork('mallory/shop'), ref: 'feature' },
  'merge request of a fork, run in the parent': { ...ofFork('acme/shop'), ref: 'feature' },
  'the same before GitLab 18.2.2': { jobProject: null, ref: 'feature', isProtected: false, source: 'merge_request_event' },
} as const satisfies Readonly<Record<string, Partial<GitlabJob>>>;

function ofFork(jobProject: string): Partial<GitlabJob> {
  return { project: 'mallory/shop', projectId: '66', jobProject, isProtected: false, source: 'merge_request_event' };
}

/** The token that `id_tokens` put into a job's variable (GitLab docs, ID token authentication; jwt_v2.rb). It lives as long as the job may. */
export function gitlabToken(issuer: Issuer, audience: string, job: Partial<GitlabJob> = {}, nowMs = Date.now()): string {
  const { components = ['project_path', 'ref_type', 'ref'], claims: over, ...rest } = { ...gitlabJob, ...job };
  const claims: Claims = claimsOf(rest, new URL(issuer.url).host);
  const seconds = Math.floor(nowMs / 1000);
  return issuer.sign({
    jti: randomUUID(),
    iss: issuer.url,
    sub: components.flatMap((name) => (claims[name] === undefined ? [] : [`${name}:${String(claims[name])}`])).join(':'),
    aud: audience,
    iat: seconds,
    nbf: seconds - 5,
    exp: seconds + 3600,
    ...claims,
    ...over,
  });
}

function claimsOf(
  { project, projectId, jobProject = project, ref, refType, isProtected, source, environment }: GitlabJob,
  host: string,
): Claims {
  const path = `refs/${refType === 'tag' ? 'tags' : 'heads'}/${ref}`;
  const isOwn = jobProject === project;
  return {
    namespace_id: isOwn || jobProject === null ? '72' : '99',
    namespace_path: namespaceOf(project),
    project_id: projectId,
    project_path: project,
    ...(jobProject === null
      ? {}
      : {
          job_namespace_id: '72',
          job_namespace_path: namespaceOf(jobProject),
          job_project_id: isOwn ? projectId : '20',
          job_project_path: jobProject,
        }),
    user_id: '1',
    user_login: 'alice',
    user_email: 'alice@example.com',
    user_access_level: 'developer',
    pipeline_id: '574',
    pipeline_source: source,
    job_id: '302',
    ref,
    ref_type: refType,
    ref_path: path,
    ref_protected: String(isProtected),
    ...(environment === undefined
      ? {}
      : { environment, environment_protected: 'true', deployment_tier: 'production', environment_action: 'start' }),
    runner_id: 1,
    runner_environment: 'gitlab-hosted',
    sha: 'f00dfeedf00dfeedf00dfeedf00dfeedf00dfeed',
    project_visibility: 'private',
    ci_config_ref_uri: `${host}/${jobProject ?? project}//.gitlab-ci.yml@${path}`,
    ci_config_sha: 'f00dfeedf00dfeedf00dfeedf00dfeedf00dfeed',
  };
}

/** `group/subgroup` of `group/subgroup/project`. */
function namespaceOf(project: string): string {
  return project.slice(0, project.lastIndexOf('/'));
}
