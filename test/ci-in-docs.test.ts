import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { startSandbox } from '@daypass/sandbox';
import type { Sandbox } from '@daypass/sandbox';
import { receivers } from '@daypass/trust/receivers';
import { parse } from 'yaml';
import { root } from '../scripts/folders.ts';

const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.split('\n')[0]!, text] as const),
);

interface Ci {
  readonly issuer: string;
  readonly audience: string;
  /** As the vendor's documentation shows them. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** Others of the same issuer: strangers, other branches, forks; and who of them AWS cannot tell apart. */
  readonly others: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly unseenByAws?: readonly string[];
  /** What the vendor sets in a job. `TOKEN` stands for the token. */
  readonly env: Readonly<Record<string, string>>;
  /** Programs of the vendor that the lines call: they print the token, and must be called like this. */
  readonly tools?: Readonly<Record<string, { readonly expects: string; readonly prints: string }>>;
  /** The lines that a job runs, from the documented pipeline. */
  lines(text: string): string;
}

const yaml = (text: string): unknown => parse(/```yaml\n([^]*?)```/.exec(text)![1]!);
const uuid = (digit: number): string =>
  `${String(digit).repeat(8)}-${String(digit).repeat(4)}-4${String(digit).repeat(3)}-8${String(digit).repeat(3)}-${String(digit).repeat(12)}`;

const cis: Readonly<Record<string, Ci>> = {
  CircleCI: {
    issuer: `https://oidc.circleci.com/org/${uuid(1)}`,
    audience: 'sts.amazonaws.com',
    claims: circle(uuid(2), 'github.com/acme/shop', 'refs/heads/main'),
    others: {
      'another project': circle(uuid(9), 'github.com/acme/shop', 'refs/heads/main'),
      'another branch': circle(uuid(2), 'github.com/acme/shop', 'refs/heads/x'),
      'a fork': circle(uuid(2), 'github.com/mallory/shop', 'refs/heads/main'),
      'a run again with SSH': { ...circle(uuid(2), 'github.com/acme/shop', 'refs/heads/main'), 'oidc.circleci.com/ssh-rerun': true },
    },
    unseenByAws: ['a run again with SSH'],
    env: { CIRCLE_ORGANIZATION_ID: uuid(1) },
    tools: { circleci: { expects: 'run oidc get --claims {"aud": "sts.amazonaws.com"}', prints: 'TOKEN' } },
    lines: (text) =>
      (yaml(text) as { jobs: { deploy: { steps: { run?: string }[] } } }).jobs.deploy.steps.find(({ run }) => run !== undefined)!.run!,
  },
  Buildkite: {
    issuer: 'https://agent.buildkite.com',
    audience: 'sts.amazonaws.com',
    claims: buildkite('acme', uuid(3), 'shop', 'main', 'deploy'),
    others: {
      'another organization': buildkite('mallory', uuid(9), 'shop', 'main', 'deploy'),
      'another pipeline': buildkite('acme', uuid(3), 'other', 'main', 'deploy'),
      'another branch': buildkite('acme', uuid(3), 'shop', 'x', 'deploy'),
      'another step': buildkite('acme', uuid(3), 'shop', 'main', 'test'),
      'an organization that took over the slug': buildkite('acme', uuid(9), 'shop', 'main', 'deploy'),
    },
    unseenByAws: ['an organization that took over the slug'],
    env: {},
    tools: { 'buildkite-agent': { expects: 'oidc request-token --audience sts.amazonaws.com --claim organization_id', prints: 'TOKEN' } },
    // The uploader of pipelines makes $ of $$.
    lines: (text) => (yaml(text) as { steps: [{ command: string }] }).steps[0].command.replaceAll('$$', '$'),
  },
  'Bitbucket Pipelines': {
    issuer: 'https://api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc',
    audience: 'sts.amazonaws.com',
    claims: bitbucket(uuid(4), uuid(5)),
    others: {
      'another repository': bitbucket(uuid(9), uuid(5)),
      'another environment': bitbucket(uuid(4), uuid(9)),
      'no environment': bitbucket(uuid(4), undefined),
    },
    env: { BITBUCKET_STEP_OIDC_TOKEN: 'TOKEN' },
    lines: (text) =>
      (yaml(text) as { pipelines: { branches: { main: [{ step: { script: string[] } }] } } }).pipelines.branches.main[0].step.script.join(
        '\n',
      ),
  },
  'Azure Pipelines': {
    issuer: `https://vstoken.dev.azure.com/${uuid(6)}`,
    audience: 'api://AzureADTokenExchange',
    claims: azure('acme', 'deploy', '12', 'refs/heads/main'),
    others: {
      'another pipeline': azure('acme', 'other', '13', 'refs/heads/main'),
      'another branch': azure('acme', 'deploy', '12', 'refs/heads/x'),
    },
    unseenByAws: ['another branch'],
    env: {
      SYSTEM_COLLECTIONID: uuid(6),
      SYSTEM_ACCESSTOKEN: 'the-access-token',
      SYSTEM_OIDCREQUESTURI: 'https://dev.azure.com/acme/oidctoken',
    },
    tools: {
      curl: {
        expects: '-sSf -X POST -H @- -H Content-Type: application/json -d  https://dev.azure.com/acme/oidctoken?api-version=7.1',
        prints: '{"oidcToken":"TOKEN"}',
      },
    },
    lines: (text) => (yaml(text) as { steps: [{ bash: string }] }).steps[0].bash,
  },
  Jenkins: {
    issuer: 'https://jenkins.example.com/oidc',
    audience: 'sts.amazonaws.com',
    claims: { sub: 'https://jenkins.example.com/job/shop/job/main/', build_number: 7 },
    others: {
      'another branch': { sub: 'https://jenkins.example.com/job/shop/job/x/', build_number: 7 },
      'another job': { sub: 'https://jenkins.example.com/job/other/job/main/', build_number: 7 },
    },
    env: { DAYPASS_ID_TOKEN_FILE: 'FILE' },
    lines: (text) => `export ${/withEnv\(\['(.*)'\]\)/.exec(text)![1]!}\n${/sh '(.*)'/.exec(text)![1]!}`,
  },
};

function circle(id: string, origin: string, ref: string): Record<string, unknown> {
  return {
    sub: `org/${uuid(1)}/project/${id}/user/${uuid(8)}/vcs-origin/${origin}/vcs-ref/${ref}`,
    'oidc.circleci.com/org-id': uuid(1),
    'oidc.circleci.com/project-id': id,
    'oidc.circleci.com/vcs-origin': origin,
    'oidc.circleci.com/vcs-ref': ref,
    'oidc.circleci.com/context-ids': [uuid(8)],
    'oidc.circleci.com/ssh-rerun': false,
  };
}

function buildkite(slug: string, id: string, pipeline: string, branch: string, step: string): Record<string, unknown> {
  return {
    sub: `organization:${slug}:pipeline:${pipeline}:ref:refs/heads/${branch}:commit:9f3182061f1e2cca4702c368cbc039b7dc9d4485:step:${step}`,
    organization_slug: slug,
    organization_id: id,
    pipeline_slug: pipeline,
    build_number: 1,
    build_branch: branch,
    step_key: step,
  };
}

function bitbucket(repositoryId: string, environmentId: string | undefined): Record<string, unknown> {
  const [repositoryUuid, environmentUuid, stepUuid] = [repositoryId, environmentId, uuid(8)].map((id) => id && `{${id}}`);
  return {
    sub: [repositoryUuid, environmentUuid, stepUuid].filter(Boolean).join(':'),
    aud: ['sts.amazonaws.com'],
    repositoryUuid,
    ...(environmentUuid === undefined ? {} : { deploymentEnvironmentUuid: environmentUuid }),
    stepUuid,
  };
}

function azure(name: string, pipeline: string, definition: string, ref: string): Record<string, unknown> {
  return { sub: `p://${name}/shop/${pipeline}`, org_id: uuid(6), prj_id: uuid(7), def_id: definition, rpo_ref: ref, run_id: '99' };
}

test('the page has a section for each of these, and for no other', () => {
  expect([...sections.keys()]).toEqual(Object.keys(cis));
});

describe.each(Object.entries(cis))('%s', (name, ci) => {
  const text = sections.get(name)!;
  let sandbox: Sandbox;
  beforeAll(async () => void (sandbox = await startSandbox()));
  afterAll(() => sandbox.stop());

  test('a job with the documented lines has an identity that daypass verifies, and asks the vendor as it documents', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'daypass-cis-'));
    const now = Math.floor(Date.now() / 1000);
    const token = sandbox.issuer.sign({ iss: sandbox.issuer.url, aud: ci.audience, iat: now, exp: now + 300, ...ci.claims });
    try {
      writeFileSync(join(folder, 'id-token'), `${token}\n`);
      const program = (tool: string, lines: string): void => writeFileSync(join(folder, tool), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
      for (const [tool, { expects, prints }] of Object.entries(ci.tools ?? {}))
        program(
          tool,
          `cat <&0 >> '${folder}/given'; [ "$*" = '${expects}' ] || { echo "called with: $*" >&2; exit 9; }\nprintf '%s\\n' '${prints.replace('TOKEN', token)}'`,
        );
      // The issuer of the vendor is not here: the sandbox signs in its place, and only there the lines are another.
      program(
        'daypass',
        `[ "$1 $2 $3" = 'exec --with deploy' ] || exit 9\n[ "$DAYPASS_ISSUER" = '${ci.issuer}' ] || exit 8\nDAYPASS_ISSUER='${sandbox.issuer.url}' exec '${process.execPath}' '${join(root, 'dist/cli/index.js')}' token --audience '${ci.audience}' --json`,
      );
      const set = Object.entries(ci.env).map(([key, value]) => [
        key,
        value.replace('TOKEN', token).replace('FILE', join(folder, 'id-token')),
      ]);
      const env = {
        ...(Object.fromEntries(set) as Record<string, string>),
        TMPDIR: folder,
        PATH: [folder, join(process.execPath, '..'), '/usr/bin', '/bin'].join(delimiter),
      };
      const ended = await new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
        const child = execFile('bash', ['-ec', ci.lines(text)], { env, cwd: folder }, (error, stdout, stderr) =>
          resolve({ code: error?.code ?? 0, stdout, stderr }),
        );
        child.stdin!.end();
      });
      expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining(token) as string });
      expect((JSON.parse(ended.stdout) as { claims: object }).claims).toMatchObject(ci.claims);
      if (ci.tools?.['curl'] !== undefined)
        expect(readFileSync(join(folder, 'given'), 'utf8')).toBe('Authorization: Bearer the-access-token');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 30_000);

  const whole = (claims: object): Record<string, unknown> => ({ iss: ci.issuer, aud: ci.audience, ...claims });
  const passes = (id: string, policy: string): string[] => {
    const { parse: read, evaluate } = receivers.find((one) => one.id === id)!;
    const all = { 'the job': ci.claims, ...ci.others, 'another audience': { ...ci.claims, aud: 'https://other.example' } };
    return Object.entries(all).flatMap(([who, claims]) => (evaluate(read(policy), whole(claims)).admits === 'yes' ? [who] : []));
  };

  test('the role of Vault admits that job, and no other of the issuer', () => {
    expect(passes('vault', /```json\n([^]*?)```/.exec(text)![1]!)).toEqual(['the job']);
  });

  test('the sub for AWS admits that job, and of others only those that the page warns of', () => {
    const host = ci.issuer.replace('https://', '');
    const [, sub] = /^`sub` for AWS: `(.+)`$/m.exec(text)!;
    const policy = {
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: { [`${host}:aud`]: ci.audience }, StringLike: { [`${host}:sub`]: sub } },
        },
      ],
    };
    expect(passes('aws', JSON.stringify(policy))).toEqual(['the job', ...(ci.unseenByAws ?? [])]);
  });
});
