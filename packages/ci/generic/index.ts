import { readFileSync } from 'node:fs';
import type { Host } from '@daypass/core';
import { DaypassError, Secret, endpointProblem } from '@daypass/core';
import type { IdentityToken, JobFacts } from '@daypass/identity';
import { createVerifier } from '@daypass/identity';
import { checkGiven } from '../given.ts';
import { ownFolder, plainSink } from '../plain.ts';
import type { Job, MintContext, Platform } from '../platform.ts';
import { unsafeVariable } from '../unsafe.ts';

/** Any CI that puts an identity token into a variable or a file: its issuer is named, and the token is verified by that issuer's keys. */
export const platform: Platform = {
  id: 'generic',
  title: 'any CI with identity tokens',
  // On GitLab it names the issuer of GitLab's own tokens.
  detect: (env) => (env['DAYPASS_ISSUER'] ?? '') !== '' && env['GITLAB_CI'] !== 'true',
  attach,
  named,
};

/** Claims of such CIs have no common meaning: conditions name them under `claims`. */
function named(): object {
  return {};
}

function attach(host: Host): Job {
  const { env } = host;
  const sink = plainSink(host);
  const facts = factsOf(env);
  const verify = createVerifier();
  return {
    ...sink,
    platform: 'generic',
    facts,
    source: `${env['DAYPASS_ISSUER'] ?? ''}#${encodeURIComponent([facts.repository, facts.runId, facts.job].filter(Boolean).join('/'))}`,
    get tempFolder() {
      return ownFolder(env['RUNNER_TEMP'] || env['AGENT_TEMPDIRECTORY'], Object.values(facts), host);
    },
    refusal: () => unsafeVariable(env) ?? issuerProblem(env) ?? (place(env) === undefined ? noToken() : undefined),
    named,
    mintsAfresh: false,
    async mint(audience: string, context: MintContext): Promise<IdentityToken> {
      const raw = new Secret(textOf(env).trim());
      sink.emit({ kind: 'mask', secret: raw });
      return checkGiven({ raw, audience, issuer: env['DAYPASS_ISSUER']!, fixes }, verify, context, host);
    },
  };
}

/** What mends a token of this platform. */
const fixes = {
  ID_NOT_A_TOKEN: 'see that DAYPASS_ID_TOKEN, or what --id-token-file and --id-token-variable name, holds a token and nothing else',
  ID_WRONG_AUDIENCE: 'let the CI make a token for this audience alone, and keep that for other receivers in another variable or file',
  ID_WRONG_ISSUER: "give the issuer as the CI's tokens name it: --issuer, DAYPASS_ISSUER",
};

function issuerProblem(env: Host['env']): DaypassError | undefined {
  const problem = endpointProblem(env['DAYPASS_ISSUER'] ?? '');
  return problem === undefined ? undefined : new DaypassError('CI_ISSUER', `the issuer (DAYPASS_ISSUER, --issuer) ${problem}`);
}

/** Where the token is: a file is read anew each time, since some platforms write it anew. */
function place(env: Host['env']): { readonly file: string } | { readonly variable: string } | undefined {
  const file = env['DAYPASS_ID_TOKEN_FILE'] ?? '';
  if (file !== '') return { file };
  const variable = env['DAYPASS_ID_TOKEN_VARIABLE'] ?? 'DAYPASS_ID_TOKEN';
  return (env[variable] ?? '') === '' ? undefined : { variable };
}

function textOf(env: Host['env']): string {
  const where = place(env);
  if (where === undefined) throw noToken();
  if ('variable' in where) return env[where.variable]!;
  try {
    return readFileSync(where.file, 'utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new DaypassError('CI_ID_TOKEN_FILE', `the identity token's file '${where.file}' cannot be read: ${why}`, { cause: error });
  }
}

function noToken(): DaypassError {
  return new DaypassError('CI_NO_ID_TOKEN', 'this job has no identity token', {
    fix: 'let the CI put one into the variable DAYPASS_ID_TOKEN, or name its place: --id-token-file PATH, --id-token-variable NAME',
  });
}

/** What CIs call these, for names and the record: the first that is set. */
const names = {
  repository: ['CIRCLE_PROJECT_REPONAME', 'BUILDKITE_PIPELINE_SLUG', 'BITBUCKET_REPO_FULL_NAME', 'BUILD_REPOSITORY_NAME', 'JOB_NAME'],
  runId: ['CIRCLE_WORKFLOW_ID', 'BUILDKITE_BUILD_ID', 'BITBUCKET_PIPELINE_UUID', 'BUILD_BUILDID', 'BUILD_ID'],
  attempt: ['CIRCLE_BUILD_NUM', 'BUILDKITE_RETRY_COUNT', 'SYSTEM_JOBATTEMPT'],
  job: ['CIRCLE_JOB', 'BUILDKITE_JOB_ID', 'BITBUCKET_STEP_UUID', 'SYSTEM_JOBID', 'STAGE_NAME'],
  actor: ['CIRCLE_USERNAME', 'BUILDKITE_BUILD_CREATOR', 'BUILD_REQUESTEDFOR', 'BUILD_USER_ID'],
  event: ['BUILDKITE_SOURCE', 'BUILD_REASON'],
  ref: ['CIRCLE_BRANCH', 'BUILDKITE_BRANCH', 'BITBUCKET_BRANCH', 'BUILD_SOURCEBRANCH', 'BRANCH_NAME'],
  workflow: ['BUILDKITE_PIPELINE_SLUG', 'SYSTEM_DEFINITIONID'],
} as const satisfies Record<keyof JobFacts, readonly string[]>;

function factsOf(env: Host['env']): JobFacts {
  const fact = (name: keyof JobFacts): string => names[name].map((variable) => env[variable]).find((text) => (text ?? '') !== '') ?? '';
  return Object.fromEntries((Object.keys(names) as (keyof JobFacts)[]).map((name) => [name, fact(name)])) as unknown as JobFacts;
}
