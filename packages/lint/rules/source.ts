import type { Rule } from './rule.ts';
import { rule } from './rule.ts';

const github = 'https://github.com/settings/tokens, or the owner of the app';
const gitlab = 'GitLab: the owner’s or the project’s Access tokens';
const atlassian = 'https://id.atlassian.com/manage-profile/security/api-tokens';

/** Where code lives and is built. */
export const rules: readonly Rule[] = [
  rule(
    'github-personal-token',
    'GitHub personal access token (classic)',
    'ghp_{B36}',
    'repositories, packages and settings of its owner, within its scopes',
    github,
    { checksum: 'base62', documented: true },
  ),
  rule('github-oauth-token', 'GitHub OAuth token', 'gho_{B36}', 'what its user let the OAuth app do', github, {
    checksum: 'base62',
    documented: true,
  }),
  rule('github-user-token', 'GitHub user-to-server token', 'ghu_{B36}', 'what its user let the GitHub app do', github, {
    checksum: 'base62',
    documented: true,
  }),
  rule(
    'github-server-token',
    'GitHub server-to-server token',
    'ghs_{B36}',
    'the repositories that the GitHub app or job is installed on',
    github,
    { checksum: 'base62', documented: true, isShortLived: true },
  ),
  rule('github-refresh-token', 'GitHub refresh token', 'ghr_{B36-76}', 'new user tokens of the GitHub app', github),
  rule(
    'github-fine-grained-token',
    'GitHub fine-grained token',
    'github_pat_{B22}_{B59}',
    'the repositories and rights that it was given',
    github,
    { checksum: 'base32' },
  ),
  rule(
    'gitlab-personal-token',
    'GitLab personal access token',
    'glpat-{P20-300}',
    'projects and the API as its owner, within its scopes',
    gitlab,
    { checksum: 'base36', documented: true },
  ),
  rule('gitlab-deploy-token', 'GitLab deploy token', 'gldt-{U20}', 'the project’s repository and registries', gitlab),
  rule(
    'gitlab-runner-token',
    'GitLab runner authentication token',
    'glrt-{P20-300}',
    'the jobs of the runner, with their variables',
    gitlab,
    { checksum: 'base36', documented: true },
  ),
  rule(
    'gitlab-runner-registration',
    'GitLab runner registration token',
    'GR1348941{U20}',
    'the right to register a runner that gets the project’s jobs',
    gitlab,
  ),
  rule('gitlab-ci-build-token', 'GitLab CI job token', 'glcbt-{B1-5}_{U20}', 'what the job may reach, while it runs', gitlab, {
    isShortLived: true,
  }),
  rule('gitlab-trigger-token', 'GitLab pipeline trigger token', 'glptt-{U40}', 'the right to run pipelines of the project', gitlab),
  rule('gitlab-feed-token', 'GitLab feed token', 'glft-{U20-100}', 'the activity and calendar of its user', gitlab),
  rule('gitlab-mail-token', 'GitLab incoming mail token', 'glimt-{U25}', 'the right to create issues as its user', gitlab),
  rule('gitlab-agent-token', 'GitLab agent token', 'glagent-{U50-100}', 'the connection of a cluster’s agent', gitlab),
  rule('gitlab-oauth-secret', 'GitLab OAuth application secret', 'gloas-{U64}', 'the sign-in of the OAuth application', gitlab),
  rule('gitlab-scim-token', 'GitLab SCIM token', 'glsoat-{U20-50}', 'the accounts of the group', gitlab),
  rule('gitlab-feature-token', 'GitLab feature flag client token', 'glffct-{U20}', 'the project’s feature flags', gitlab),
  rule('gitlab-session', 'GitLab session cookie', '_gitlab_session={h32}', 'the signed-in session of its user', gitlab),
  rule('atlassian-token', 'Atlassian API token', 'ATATT3{P180-200}={H8}', 'Jira, Confluence and Bitbucket as its owner', atlassian, {
    checksum: 'hexUpper',
  }),
  rule('bitbucket-app-password', '', 'ATBB{B32}', 'repositories of its owner, within its scopes', atlassian, {
    checksum: 'hexUpper',
  }),
  rule(
    'bitbucket-repository-token',
    'Bitbucket access token',
    'ATCTT3{P180-200}={H8}',
    'the repository, project or workspace that it was made for',
    atlassian,
    { checksum: 'hexUpper' },
  ),
  rule('bitbucket-server-token', 'Bitbucket Server token', 'BBDC-{X40-50}', 'repositories of the server, as its owner', atlassian),
  rule('bitbucket-client-secret', '', '{B32}', 'the sign-in of the OAuth consumer', atlassian, {
    near: ['bitbucket'],
    entropy: 3.2,
  }),
  rule(
    'azure-devops-token',
    'Azure DevOps token',
    '{B70-78}AZDO{B4-6}',
    'code, pipelines and packages of the organization, as its owner',
    'Azure DevOps: User settings, Personal access tokens',
    { instead: 'token' },
  ),
  rule(
    'circleci-token',
    'CircleCI token',
    'CCIPAT_{B22}_{h40}',
    'projects, pipelines and their variables',
    'CircleCI: User settings, Personal API tokens',
  ),
  rule(
    'buildkite-user-token',
    'Buildkite API token',
    'bkua_{h40-53}',
    'pipelines and builds of the organization',
    'Buildkite: Personal settings, API access tokens',
  ),
  rule('buildkite-agent-token', '', 'bkaa_{B60-75}', 'the right to take jobs, with their secrets', 'Buildkite: Agents, Agent tokens'),
  rule(
    'travis-token',
    'Travis CI token',
    '{U20-22}',
    'builds and settings of its owner’s repositories',
    'Travis CI: Settings, API authentication',
    { near: ['travis'], entropy: 3.2 },
  ),
  rule('drone-token', 'Drone CI token', '{B32}', 'builds and secrets of its owner’s repositories', 'Drone: Account settings', {
    near: ['droneci', 'drone_token'],
    entropy: 3.2,
  }),
  rule('codecov-token', '', '{L32}', 'uploads of coverage for the repository', 'Codecov: Settings, General', {
    near: ['codecov'],
    entropy: 3,
    instead: 'token',
  }),
  rule('sonar-token', '', 'sq(u|a|p)_{B40}', 'projects and analyses, as its owner', 'Sonar: My account, Security'),
  rule('sonar-legacy-token', 'Sonar token (legacy)', '{h40}', 'projects and analyses, as its owner', 'Sonar: My account, Security', {
    near: ['sonar'],
  }),
  rule('sourcegraph-token', '', 'sgp_{i16}_{i40}', 'the code that its owner may search', 'Sourcegraph: Settings, Access tokens'),
  rule(
    'sourcegraph-local-token',
    'Sourcegraph token',
    'sgp_{i40}',
    'the code that its owner may search',
    'Sourcegraph: Settings, Access tokens',
    { entropy: 3 },
  ),
  rule(
    'sourcegraph-instance-token',
    'Sourcegraph token',
    'sgp_local_{i40}',
    'the code that its owner may search',
    'Sourcegraph: Settings, Access tokens',
  ),
  rule('snyk-token', '', '{uuid}', 'the organization’s projects and vulnerabilities', 'Snyk: Account settings, API token', {
    near: ['snyk'],
  }),
  rule('harness-token', '', '(pat|sat).{U22}.{i24}.{B20}', 'pipelines and connectors, as its owner', 'Harness: My profile, API keys'),
  rule('octopus-key', 'Octopus Deploy API key', 'API-{G26}', 'deployments and environments, as its owner', 'Octopus: Profile, My API keys'),
  rule('infracost-key', 'Infracost API key', 'ico-{B32}', 'the organization’s cost estimates', 'Infracost: Org settings'),
  rule(
    'postman-key',
    'Postman API key',
    'PMAK-{i24}-{i34}',
    'collections and environments of its owner, with the secrets in them',
    'Postman: Settings, API keys',
  ),
  rule(
    'postman-collection-key',
    'Postman collection access key',
    'PMAT-{G26}',
    'reading of the collection',
    'Postman: the collection’s sharing settings',
  ),
  rule('readme-key', 'ReadMe API key', 'rdme_{L70}', 'the project’s documentation', 'ReadMe: Configuration, API key'),
  rule('jira-token', 'Jira API token', '{B24}', 'Jira and Confluence as its owner', atlassian, {
    near: ['jira', 'atlassian', 'confluence'],
    entropy: 3.3,
  }),
  rule('gitea-token', '', '{h40}', 'repositories of its owner', 'Gitea: Settings, Applications', { near: ['gitea'] }),
];
