import { randomUUID } from 'node:crypto';
import type { Claims } from './contract.ts';
import type { Issuer } from './issuer.ts';

/** A job of GitLab CI/CD, as the instance knows it. */
export interface GitlabJob {
  /** `group/project`, and its id: of a merge request from a fork those of the fork. */
  readonly project: string;
  readonly projectId: string;
  /** The project whose pipeline runs the job, where it is another (18.4). */
  readonly jobProject?: string;
  readonly ref: string;
  readonly refType: 'branch' | 'tag';
  readonly isProtected: boolean;
  readonly source: string;
  readonly environment?: string;
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

/** The token that `id_tokens` put into a job's variable (GitLab docs, ID token authentication; jwt_v2.rb). It lives as long as the job may. */
export function gitlabToken(issuer: Issuer, audience: string, job: Partial<GitlabJob> = {}, nowMs = Date.now()): string {
  const { project, projectId, jobProject = project, ref, refType, isProtected, source, environment, claims } = { ...gitlabJob, ...job };
  const [namespace = ''] = project.split('/');
  const seconds = Math.floor(nowMs / 1000);
  return issuer.sign({
    jti: randomUUID(),
    iss: issuer.url,
    sub: `project_path:${project}:ref_type:${refType}:ref:${ref}`,
    aud: audience,
    iat: seconds,
    nbf: seconds - 5,
    exp: seconds + 3600,
    namespace_id: '72',
    namespace_path: namespace,
    project_id: projectId,
    project_path: project,
    job_project_id: jobProject === project ? projectId : '20',
    job_project_path: jobProject,
    user_id: '1',
    user_login: 'alice',
    user_email: 'alice@example.com',
    user_access_level: 'developer',
    pipeline_id: '574',
    pipeline_source: source,
    job_id: '302',
    ref,
    ref_type: refType,
    ref_path: `refs/${refType === 'tag' ? 'tags' : 'heads'}/${ref}`,
    ref_protected: String(isProtected),
    ...(environment === undefined ? {} : { environment, environment_protected: 'true', deployment_tier: 'production' }),
    runner_id: 1,
    runner_environment: 'gitlab-hosted',
    sha: 'f00dfeedf00dfeedf00dfeedf00dfeedf00dfeed',
    project_visibility: 'private',
    ci_config_ref_uri: `gitlab.example.com/${project}//.gitlab-ci.yml@refs/heads/${ref}`,
    ci_config_sha: 'f00dfeedf00dfeedf00dfeedf00dfeedf00dfeed',
    ...claims,
  });
}
