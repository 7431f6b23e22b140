import { repository as ours, version } from '@daypass/core';

/** What is to be set up: one credential, `deploy`, of one provider for one branch of one repository. */
export interface Setup {
  readonly platform: 'github' | 'gitlab';
  readonly host: string;
  readonly repository: string;
  readonly branch: string;
  readonly environment: string | undefined;
  readonly provider: 'aws' | 'vault';
  readonly role: string;
  readonly region: string | undefined;
  readonly url: string | undefined;
}

export interface Written {
  readonly path: string;
  readonly text: string;
}

const policyPath = 'daypass-trust.json';

/** `credentials:` of daypass.yml. */
export function section(setup: Setup): string {
  const { provider, role, region, url, repository, branch, environment } = setup;
  const own: readonly (readonly [string, string | undefined])[] =
    provider === 'aws'
      ? [
          ['role', role],
          ['region', region],
          ['ttl', '15m'],
        ]
      : [
          ['url', url],
          ['role', role],
          ['deliver', 'env'],
        ];
  const lines = (of: typeof own, indent: string): string =>
    of.map(([key, value]) => (value === undefined ? '' : `${indent}${key}: ${scalar(value)}\n`)).join('');
  return `credentials:
  deploy:
    provider: ${provider}
${lines([...own, ['trust-policy', policyPath]], '    ')}    conditions:
${lines(
  [
    ['repository', repository],
    ['ref', `refs/heads/${branch}`],
    ['environment', environment],
  ],
  '      ',
)}`;
}

/** The workflow, or the pipeline, of a job that has the credential. */
export function pipeline(setup: Setup): Written {
  return setup.platform === 'github' ? workflow(setup) : gitlabJob(setup);
}

function workflow({ branch, environment, provider }: Setup): Written {
  const shown = provider === 'aws' ? 'AWS_SESSION_TOKEN' : 'VAULT_TOKEN';
  const text = `name: deploy
on:
  push:
    branches: [${scalar(branch)}]
  workflow_dispatch:
permissions: {}
concurrency: deploy
jobs:
  deploy:
    runs-on: ubuntu-latest
${environment === undefined ? '' : `    environment: ${scalar(environment)}\n`}    permissions:
      id-token: write
      contents: read
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: ${ours}/actions/credentials@v${version.split('.')[0]!}
        with:
          credentials: deploy
      - run: test -n "$${shown}" && echo "the day pass is there; deploy here"
`;
  return { path: '.github/workflows/daypass.yml', text };
}

function gitlabJob(setup: Setup): Written {
  const { branch, environment } = setup;
  const audience = scalar(audienceOf(setup));
  const text = `include:
  - component: $CI_SERVER_FQDN/${ours}/credentials@${version}
    inputs:
      audience: ${audience}

deploy:
  extends: .daypass-cli
  rules:
    - if: $CI_COMMIT_BRANCH == ${JSON.stringify(branch)}
${environment === undefined ? '' : `  environment: ${scalar(environment)}\n`}  id_tokens:
    DAYPASS_ID_TOKEN:
      aud: ${audience}
  script:
    - daypass exec --with deploy -- echo "the day pass is here; deploy in its place"
`;
  return { path: '.gitlab/daypass.yml', text };
}

/** The trust policy that the receiver needs to admit this job, and no other. */
export function trustPolicy(setup: Setup): Written {
  const policy = setup.provider === 'aws' ? awsPolicy(setup, issuerOf(setup)) : vaultRole(setup);
  return { path: policyPath, text: `${JSON.stringify(policy, null, 2)}\n` };
}

function awsPolicy(setup: Setup, issuer: string): object {
  const host = issuer.slice('https://'.length);
  const [, partition = 'aws', account = ''] = /^arn:([a-z-]+):iam::(\d{12}):/.exec(setup.role) ?? [];
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${host}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${host}:aud`]: audienceOf(setup), [`${host}:sub`]: subjectOf(setup) } },
      },
    ],
  };
}

function vaultRole(setup: Setup): object {
  const { platform, repository, branch, environment } = setup;
  const place =
    platform === 'github' ? { repository, ref: `refs/heads/${branch}` } : { project_path: repository, ref_path: `refs/heads/${branch}` };
  return {
    role_type: 'jwt',
    user_claim: 'sub',
    bound_audiences: [audienceOf(setup)],
    bound_claims: { ...place, ...(environment === undefined ? {} : { environment }) },
    token_ttl: '15m',
    token_max_ttl: '1h',
    token_policies: ['deploy'],
  };
}

function subjectOf({ platform, repository, branch, environment }: Setup): string {
  if (platform === 'gitlab') return `project_path:${repository}:ref_type:branch:ref:${branch}`;
  return environment === undefined ? `repo:${repository}:ref:refs/heads/${branch}` : `repo:${repository}:environment:${environment}`;
}

/** Of github.com, of a company's ghe.com, of a GitHub Enterprise Server, of a GitLab. */
function issuerOf({ platform, host }: Setup): string {
  if (platform === 'gitlab') return `https://${host}`;
  if (host === 'github.com') return 'https://token.actions.githubusercontent.com';
  return host.endsWith('.ghe.com') ? `https://token.actions.${host}` : `https://${host}/_services/token`;
}

function audienceOf({ provider, url }: Setup): string {
  return provider === 'aws' ? 'sts.amazonaws.com' : new URL(url!).origin;
}

/** The command that gives the receiver the trust policy. */
export function applyLine({ provider, role }: Setup): string {
  return provider === 'aws'
    ? `aws iam update-assume-role-policy --role-name ${role.split('/').at(-1)!} --policy-document file://${policyPath}`
    : `bao write auth/jwt/role/${role} @${policyPath}`;
}

function scalar(text: string): string {
  const isPlain = /^[A-Za-z][\w./@-]*(?::[\w./@-]+|::[\w./@-]+)*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain || /^\d+[smh]$/.test(text) ? text : JSON.stringify(text);
}
