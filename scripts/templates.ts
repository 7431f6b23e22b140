import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository, version } from '@daypass/core';
import type { Input } from '@daypass/core';
import { inputs as credentialsInputs } from '../packages/credentials/action.ts';
import type { Provider } from '@daypass/exchange';
import { providers } from '@daypass/exchange/providers';
import { inputs as lintInputs } from '../packages/lint/inputs.ts';
import { root } from './folders.ts';
import { component, fetching, headersOf, line, timing } from './render/components.ts';
import type { Header, Headers } from './render/components.ts';

/**
 * The GitLab CI/CD components, by path. They hold the digest of the command line's bundle, so they are written after it is built; the
 * bundle holds nothing of them.
 */
export function templates(digest = digestOfCli()): Map<string, string> {
  const files = providers.map((provider): [string, string] => [`templates/${provider.id}.yml`, providerTemplate(provider, digest)]);
  return new Map([...files, ['templates/credentials.yml', credentialsTemplate(digest)], ['templates/lint.yml', lintTemplate(digest)]]);
}

/** Writes what holds the digest of the command line's bundle, the components and a module of `actions/setup`, or tells which are out of date. */
export function writeHolders(isCheck: boolean): boolean {
  const digest = digestOfCli();
  const module = `/** SHA-256 of dist/cli/index.js. Written by \`npm run build\`. */\nexport const digest = '${digest}';\n`;
  const differing = [...templates(digest), ['actions/setup/digest.gen.ts', module] as const].filter(
    ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
  );
  for (const [path, text] of differing) {
    console.log(`${path}: ${isCheck ? 'out of date' : 'written'}`);
    if (isCheck) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return differing.length === 0;
}

function digestOfCli(): string {
  return createHash('sha256')
    .update(readFileSync(join(root, 'dist/cli/index.js')))
    .digest('hex');
}

function providerTemplate(provider: Provider, digest: string): string {
  const { id, title } = provider;
  const left = ['deliver', 'timeout', 'audit-file'];
  const own = Object.fromEntries(Object.entries(provider.inputs).filter(([name]) => !left.includes(name)));
  const prefix = `DAYPASS_${id.toUpperCase()}`;
  const audience = id === 'aws' ? 'sts.amazonaws.com' : undefined;
  const headers = { ...headersOf(own, audience === undefined ? { audience: true } : {}), ...timing, ...fetching };
  // GitLab makes the token before anything could choose a default.
  const description = headers['audience']!.description.replace(/; default .*/, '.');
  headers['audience'] = { ...headers['audience']!, description, ...(audience === undefined ? {} : { default: audience }) };
  return component(
    `${title}: a credential for the jobs that extend .daypass-${id}.`,
    headers,
    [
      ...cliJob(digest),
      `.daypass-${id}:`,
      '  extends: .daypass-cli',
      '  id_tokens:',
      `    ${prefix}_ID_TOKEN:`,
      '      aud: "$[[ inputs.audience ]]"',
      '  variables:',
      ...Object.keys(own).map((name) => `    ${prefix}_${name.toUpperCase().replaceAll('-', '_')}: "$[[ inputs.${name} ]]"`),
      ...timeoutVariables,
      '  before_script:',
      '    - !reference [.daypass-cli, before_script]',
      ...(id === 'token'
        ? [
            '    - (umask 077; daypass token > "$DAYPASS_HOME/identity-token")',
            '    - export DAYPASS_TOKEN_FILE="$DAYPASS_HOME/identity-token"',
          ]
        : // Two commands: a shell goes on after the first of two that are joined by &&.
          [`    - daypass_env=$(daypass ${id} --deliver env)`, '    - . "$daypass_env"']),
      ...revokingAfter(id === 'token' ? ['    - rm -f "$DAYPASS_HOME/identity-token"'] : []),
    ],
    `include:
  - component: $CI_SERVER_FQDN/${repository}/${id}@${version}
    inputs:
${Object.entries(own)
  .filter(([, input]) => 'required' in input && input.required)
  .map(([name, input]) => `      ${name}: ${input.example ?? ''}\n`)
  .join('')}${id === 'aws' ? '      region: eu-west-1\n' : id === 'vault' ? '      audience: https://vault.example.com\n' : ''}
# One command has the credential, and nothing else of the job:
deploy:
  extends: .daypass-cli
  id_tokens:
    DAYPASS_ID_TOKEN: { aud: ${audience ?? 'https://vault.example.com'} }
  script:
    - daypass exec --with deploy -- ./deploy        # as daypass.yml states it

# The whole script has it. A before_script or after_script of the job's own replaces these: refer to them, else nothing is given back.
migrate:
  extends: .daypass-${id}
  before_script:
    - !reference [.daypass-${id}, before_script]
    - ./prepare
  script:
    - ./migrate
  after_script:
    - !reference [.daypass-${id}, after_script]`,
  );
}

function credentialsTemplate(digest: string): string {
  const left = ['timeout', 'audit-file'];
  const own = Object.fromEntries(Object.entries<Input>(credentialsInputs).filter(([name]) => !left.includes(name)));
  const audience: Header = {
    description: 'Audience of the identity token. Credentials with several need an id_tokens entry for each, in the job.',
    type: 'string',
    regex: line,
  };
  return component(
    'The credentials that daypass.yml states, for the jobs that extend .daypass-credentials.',
    { ...headersOf(own), audience, ...timing, ...fetching },
    [
      ...cliJob(digest),
      '.daypass-credentials:',
      '  extends: .daypass-cli',
      '  id_tokens:',
      '    DAYPASS_ID_TOKEN:',
      '      aud: "$[[ inputs.audience ]]"',
      '  variables:',
      '    DAYPASS_CONFIG: "$[[ inputs.config ]]"',
      '    DAYPASS_ENVIRONMENT: "$[[ inputs.environment ]]"',
      '    DAYPASS_CREDENTIALS: "$[[ inputs.credentials ]]"',
      ...timeoutVariables,
      '  before_script:',
      '    - !reference [.daypass-cli, before_script]',
      '    - daypass_files=$(daypass credentials)',
      // A path a line: a folder's name may have spaces.
      '    - |',
      '      while IFS= read -r daypass_env; do',
      '        if [ -n "$daypass_env" ]; then . "$daypass_env"; fi',
      '      done <<END',
      '      $daypass_files',
      '      END',
      ...revokingAfter(),
    ],
    `include:
  - component: $CI_SERVER_FQDN/${repository}/credentials@${version}
    inputs:
      audience: sts.amazonaws.com

deploy:
  extends: .daypass-cli
  id_tokens:
    DAYPASS_ID_TOKEN: { aud: sts.amazonaws.com }
  script:
    - daypass exec --with deploy -- terraform apply`,
  );
}

function lintTemplate(digest: string): string {
  const left = ['comment', 'token', 'report', 'cache', 'head', 'base', 'timeout'];
  const own = Object.fromEntries(Object.entries<Input>(lintInputs).filter(([name]) => !left.includes(name)));
  const more: Headers = {
    'job-name': { description: 'Name of the job.', type: 'string', default: 'daypass-lint', regex: '^[A-Za-z0-9][A-Za-z0-9_-]{0,60}$' },
    stage: { description: 'Stage that the job is of.', type: 'string', default: 'test', regex: '^[.A-Za-z0-9][A-Za-z0-9 _-]{0,60}$' },
    image: {
      description: 'Image with Node 20.16, 22.3 or later, and git.',
      type: 'string',
      default: 'node:24',
      regex: '^[A-Za-z0-9][A-Za-z0-9._/:@-]{0,200}$',
    },
  };
  const flags = Object.keys(own).map((name) => `    DAYPASS_LINT_${name.toUpperCase().replaceAll('-', '_')}: "$[[ inputs.${name} ]]"`);
  return component(
    'Fails when a static secret is in what a pipeline is about; writes the reports that GitLab shows.',
    { ...headersOf(own), ...more, ...fetching },
    [
      ...cliJob(digest),
      '"$[[ inputs.job-name ]]":',
      '  extends: .daypass-cli',
      '  stage: "$[[ inputs.stage ]]"',
      '  image: "$[[ inputs.image ]]"',
      '  variables:',
      '    GIT_DEPTH: "0"',
      ...flags,
      '  before_script:',
      '    - !reference [.daypass-cli, before_script]',
      '  script:',
      '    - daypass lint --report gitlab-secret-detection=gl-secret-detection-report.json --report gitlab-code-quality=gl-code-quality-report.json',
      '  artifacts:',
      '    when: always',
      '    reports:',
      '      secret_detection: gl-secret-detection-report.json',
      '      codequality: gl-code-quality-report.json',
    ],
    `include:
  - component: $CI_SERVER_FQDN/${repository}/lint@${version}`,
  );
}

const timeoutVariables = [
  '    RUNNER_SCRIPT_TIMEOUT: "$[[ inputs.script-timeout ]]"',
  '    RUNNER_AFTER_SCRIPT_TIMEOUT: "$[[ inputs.after-script-timeout ]]"',
];

/** A new shell: nothing of the script's is there but files. What comes before is done also where giving back fails. */
const revokingAfter = (before: readonly string[] = []): string[] => [
  '  after_script:',
  '    - !reference [.daypass-cli, before_script]',
  ...before,
  '    - daypass revoke',
];

/** The hidden job that puts the verified command line on PATH, in a POSIX shell. */
function cliJob(digest: string): string[] {
  const script = readFileSync(join(root, 'scripts/fetch-cli.sh'), 'utf8')
    .replace(/^#!.*\n/, '')
    .replaceAll('@DIGEST@', digest)
    .trim()
    .split('\n');
  return [
    '.daypass-cli:',
    '  variables:',
    '    DAYPASS_CLI_URL: "$[[ inputs.cli-url ]]"',
    '    DAYPASS_BINARY_URL: "$[[ inputs.binary-url ]]"',
    '    DAYPASS_BINARY_SHA256: "$[[ inputs.binary-sha256 ]]"',
    '  before_script:',
    '    - |',
    ...script.map((text) => (text === '' ? '' : `      ${text}`)),
    '',
  ];
}
