import { existsSync } from 'node:fs';
import type { Host } from '@daypass/core';
import { DaypassError, Secret, endpointProblem } from '@daypass/core';
import type { IdentityToken, JobFacts } from '@daypass/identity';
import { audiencesOf, checkGiven } from '../given.ts';
import type { GivenToken } from '../given.ts';
import { ownFolder, plainSink } from '../plain.ts';
import type { Folding } from '../plain.ts';
import type { Job, MintContext, Platform } from '../platform.ts';
import { unsafeVariable } from '../unsafe.ts';
import { named } from './claims.ts';

/** GitLab CI/CD, from 16.0: a job has the identity tokens that its `id_tokens` ask for, one a name, and gets no others. */
export const platform: Platform = {
  id: 'gitlab',
  title: 'GitLab CI/CD',
  detect: (env) => env['GITLAB_CI'] === 'true',
  attach,
  named,
};

function attach(host: Host): Job {
  const { env } = host;
  const sink = plainSink(host, folding(host));
  const facts = factsOf(env);
  return {
    ...sink,
    platform: 'gitlab',
    facts,
    source: env['CI_JOB_URL'] ?? `${env['CI_SERVER_URL'] ?? ''}/${facts.repository}/-/jobs/${facts.attempt}`,
    get tempFolder() {
      return ownFolder(jobFolder(env), [facts.repository, facts.runId, facts.attempt], host);
    },
    refusal: () => unsafeVariable(env) ?? issuerProblem(env) ?? (given(env).length === 0 ? noToken(undefined, []) : undefined),
    named,
    longestSeconds: Number(env['CI_JOB_TIMEOUT']) || undefined,
    mintsAfresh: false,
    async mint(audience: string, context: MintContext): Promise<IdentityToken> {
      const { raw } = tokenFor(audience, env);
      sink.emit({ kind: 'mask', secret: raw });
      return checkGiven({ raw, from: '' }, audience, env['CI_SERVER_URL']!, context, host);
    },
  };
}

/** Where the runner keeps files of the job beside its clone: it lasts into `after_script`, and no artifact or cache takes it along. */
function jobFolder(env: Host['env']): string | undefined {
  const clone = env['CI_PROJECT_DIR'];
  return clone !== undefined && existsSync(`${clone}.tmp`) ? `${clone}.tmp` : undefined;
}

interface Found extends GivenToken {
  readonly audiences: readonly string[];
}

/** Every variable that holds an identity token. */
function given(env: Host['env']): readonly Found[] {
  return Object.entries(env).flatMap(([name, text = '']) => {
    const audiences = name.startsWith('CI_') ? undefined : audiencesOf(text.trim());
    return audiences === undefined ? [] : [{ raw: new Secret(text.trim()), from: name, audiences }];
  });
}

/** The token of the audience: `DAYPASS_ID_TOKEN` before others, for messages that do not depend on the order of variables. */
function tokenFor(audience: string, env: Host['env']): Found {
  const all = given(env);
  const fitting = all.filter(({ audiences }) => audiences.includes(audience)).sort((a, b) => (a.from < b.from ? -1 : 1));
  const found = fitting.find(({ from }) => from === 'DAYPASS_ID_TOKEN') ?? fitting[0];
  if (found === undefined) throw noToken(audience, all);
  return found;
}

function noToken(audience: string | undefined, found: readonly Found[]): DaypassError {
  const aud = audience ?? 'AUDIENCE';
  const others = found.map(({ from, audiences }) => `${from} for ${audiences.map((one) => `'${one}'`).join(', ')}`);
  return new DaypassError(
    'CI_NO_ID_TOKEN',
    `this job has no identity token${audience === undefined ? '' : ` for the audience '${audience}'`}`,
    {
      ...(audience === undefined ? {} : { required: `a token for '${audience}'` }),
      ...(others.length === 0 ? {} : { presented: others.join('; ') }),
      fix: `add to the job:\nid_tokens:\n  DAYPASS_ID_TOKEN:\n    aud: ${aud}`,
    },
  );
}

/** The instance signs under its own address; a job may not say that it is another. */
function issuerProblem(env: Host['env']): DaypassError | undefined {
  const problem = endpointProblem(env['CI_SERVER_URL'] ?? '');
  return problem === undefined ? undefined : new DaypassError('CI_ISSUER', `CI_SERVER_URL, the address of this GitLab, ${problem}`);
}

function factsOf(env: Host['env']): JobFacts {
  const fact = (name: string): string => env[`CI_${name}`] ?? '';
  const branch = fact('COMMIT_REF_NAME');
  return {
    repository: fact('PROJECT_PATH'),
    runId: fact('PIPELINE_ID'),
    // Each try of a job is a job of its own.
    attempt: fact('JOB_ID'),
    job: fact('JOB_NAME'),
    actor: env['GITLAB_USER_LOGIN'] ?? '',
    event: fact('PIPELINE_SOURCE'),
    ref: fact('MERGE_REQUEST_REF_PATH') || (fact('COMMIT_TAG') === '' ? `refs/heads/${branch}` : `refs/tags/${branch}`),
    workflow: fact('CONFIG_PATH'),
  };
}

/** Sections that can be folded (GitLab docs, Job logs: custom collapsible sections). */
function folding(host: Host): Folding {
  let count = 0;
  const seconds = (): number => Math.floor(host.now() / 1000);
  return {
    begin: (title) => `\u001b[0Ksection_start:${seconds()}:daypass_${++count}[collapsed=true]\r\u001b[0K${title}\n`,
    end: () => `\u001b[0Ksection_end:${seconds()}:daypass_${count}\r\u001b[0K\n`,
  };
}
