import { randomBytes, randomUUID } from 'node:crypto';
import type { Claims, Service } from './contract.ts';
import { json } from './contract.ts';
import type { Issuer } from './issuer.ts';

/** The job that asks for identity tokens, as GitHub knows it. */
export interface SandboxJob {
  /** `owner/name`. */
  readonly repository: string;
  readonly ref: string;
  readonly environment?: string | undefined;
  readonly event: string;
  readonly runId: string;
  /** Repositories made since 2026-07-15 have their ids in the subject. */
  readonly subject: 'names' | 'ids';
  /** Life of a token in seconds. GitHub's is 300; 900 and 21,600 have been seen. */
  readonly lifetimeSeconds: number;
  /** Laid over the claims: what a test needs to be wrong. */
  readonly claims?: Claims | undefined;
}

export const defaultJob: SandboxJob = {
  repository: 'acme/shop',
  ref: 'refs/heads/main',
  event: 'push',
  runId: '1234567890',
  subject: 'names',
  lifetimeSeconds: 300,
};

const ids = { owner: '9919', repository: '712345' };

/** The claims of a job's identity token (GitHub docs, OpenID Connect reference). */
function claimsOf(job: SandboxJob, audience: string, issuer: string, seconds: number): Claims {
  const [owner = '', name = ''] = job.repository.split('/');
  const repo = job.subject === 'ids' ? `${owner}@${ids.owner}/${name}@${ids.repository}` : job.repository;
  const context =
    job.environment !== undefined
      ? `environment:${job.environment.replaceAll(':', '%3A')}`
      : job.event === 'pull_request'
        ? 'pull_request'
        : `ref:${job.ref}`;
  const workflow = `${job.repository}/.github/workflows/deploy.yml@${job.ref}`;
  return {
    jti: randomUUID(),
    sub: `repo:${repo}:${context}`,
    aud: audience,
    ref: job.ref,
    sha: 'f00dfeedf00dfeedf00dfeedf00dfeedf00dfeed',
    repository: job.repository,
    repository_id: ids.repository,
    repository_owner: owner,
    repository_owner_id: ids.owner,
    repository_visibility: 'private',
    run_id: job.runId,
    run_number: '7',
    run_attempt: '1',
    runner_environment: 'github-hosted',
    actor: 'octocat',
    actor_id: '583231',
    workflow: 'deploy',
    workflow_ref: workflow,
    job_workflow_ref: workflow,
    ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    event_name: job.event,
    ...(job.environment === undefined ? {} : { environment: job.environment }),
    iss: issuer,
    nbf: Math.floor(seconds) - 600,
    iat: Math.floor(seconds),
    exp: Math.floor(seconds) + job.lifetimeSeconds,
    ...job.claims,
  };
}

/** GitHub's mint endpoint: any step that holds the request token gets an identity token for the audience it names. */
export interface MintService extends Service {
  readonly requestToken: string;
  job: SandboxJob;
}

/** A mint endpoint that signs with the issuer for one job. */
export function createMint(issuer: Issuer, now: () => number, job: SandboxJob): MintService {
  const requestToken = randomBytes(32).toString('base64url');
  return {
    requestToken,
    job,
    stage: () => 'mint',
    answer({ path, query, headers }) {
      if (path !== '/idtoken') return json(404, { message: 'Not Found' });
      const isAllowed = headers['authorization'] === `Bearer ${requestToken}` || query.get('token') === requestToken;
      if (!isAllowed) return json(401, { message: 'Unauthorized' });
      const audience = query.get('audience') ?? `https://github.com/${this.job.repository.split('/')[0]!}`;
      return json(200, { count: 1, value: issuer.sign(claimsOf(this.job, audience, issuer.url, now() / 1000)) });
    },
  };
}
