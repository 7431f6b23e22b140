import { existsSync } from 'node:fs';
import type { Host } from '@daypass/core';
import { DaypassError, Secret, endpointProblem } from '@daypass/core';
import type { IdentityToken, JobFacts } from '@daypass/identity';
import { createVerifier } from '@daypass/identity';
import { addressed, checkGiven } from '../given.ts';
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
  const verify = createVerifier();
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
      const { raw, from } = tokenFor(audience, env);
      sink.emit({ kind: 'mask', secret: raw });
      return checkGiven({ raw, audience, issuer: issuerOf(env), fixes: fixesFor(from, audience) }, verify, context, host);
    },
  };
}

/** Where the runner keeps files of the job beside its clone: it lasts into `after_script`, and no artifact or cache takes it along. */
function jobFolder(env: Host['env']): string | undefined {
  const clone = env['CI_PROJECT_DIR'];
  return clone !== undefined && existsSync(`${clone}.tmp`) ? `${clone}.tmp` : undefined;
}

interface Found {
  readonly raw: Secret;
  /** The variable that holds it. */
  readonly from: string;
  readonly issuer: string;
  readonly audiences: readonly string[];
}

/** Every variable that holds an identity token; GitLab's own of older versions (CI_JOB_JWT) are for no receiver in particular. */
function given(env: Host['env']): readonly Found[] {
  return Object.entries(env).flatMap(([from, text = '']) => {
    const found = from.startsWith('CI_') ? undefined : addressed(text.trim());
    return found === undefined ? [] : [{ raw: new Secret(text.trim()), from, ...found }];
  });
}

/** The token of the audience: of this issuer, for it alone, and `DAYPASS_ID_TOKEN` come first, so that the order of variables decides nothing. */
function tokenFor(audience: string, env: Host['env']): Found {
  const all = given(env);
  const rank = ({ from, issuer, audiences }: Found): string =>
    [issuer !== issuerOf(env), audiences.length > 1, from !== 'DAYPASS_ID_TOKEN'].map(Number).join('') + from;
  const [found] = all.filter(({ audiences }) => audiences.includes(audience)).sort((one, two) => (rank(one) < rank(two) ? -1 : 1));
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
      // On one line: a log has it on one, and what was indented would no longer be YAML there.
      fix: `add to the job${audience === undefined ? ', with the audience that the receiver expects' : ''}:\nid_tokens: { DAYPASS_ID_TOKEN: { aud: '${aud}' } }`,
    },
  );
}

/** The instance signs under its own address, or under another that its administrator chose (`ci_id_tokens`) and the job states. */
function issuerOf(env: Host['env']): string {
  return env['DAYPASS_ISSUER'] || (env['CI_SERVER_URL'] ?? '');
}

function issuerProblem(env: Host['env']): DaypassError | undefined {
  const problem = endpointProblem(issuerOf(env));
  const what = env['DAYPASS_ISSUER'] ? 'the issuer (DAYPASS_ISSUER, --issuer)' : 'CI_SERVER_URL, the address of this GitLab,';
  return problem === undefined ? undefined : new DaypassError('CI_ISSUER', `${what} ${problem}`);
}

/** What mends a token of this platform. */
function fixesFor(from: string, audience: string): Readonly<Record<string, string>> {
  return {
    ID_WRONG_AUDIENCE: `give each receiver a token of its own:\nid_tokens: { ${from}: { aud: '${audience}' } }`,
    ID_WRONG_ISSUER: `see what set ${from}; where this GitLab signs under another address (ci_id_tokens in its configuration), state it: --issuer, DAYPASS_ISSUER`,
    ID_EXPIRED: 'a token lives as long as the job may (`timeout`), or 5 minutes where that is not set: set it, and run the job again',
  };
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
