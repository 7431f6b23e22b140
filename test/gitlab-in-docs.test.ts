import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { gitlabSituations, gitlabToken, startSandbox } from '@daypass/sandbox';
import type { GitlabJob, Sandbox } from '@daypass/sandbox';
import { receivers } from '@daypass/trust/receivers';
import { parseAllDocuments } from 'yaml';
import { root } from '../scripts/folders.ts';

const page = readFileSync(join(root, 'docs/gitlab.md'), 'utf8');
const tables = [...page.matchAll(/(?:^\|.*\|\n)+/gm)].map(([text]) =>
  text
    .trim()
    .split('\n')
    .filter((_, index) => index !== 1)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ),
);
const table = (heading: string): string[][] => tables.find(([head]) => head!.includes(heading))!.slice(1);
const code = (cell: string): string => cell.replace(/^`|`$/g, '');
const numbers = (cell: string): number[] => (cell === 'nobody' ? [] : cell.split(', ').map(Number));

type Situation = Partial<GitlabJob>;
const situations = Object.entries(gitlabSituations) as [string, Situation][];
const rows = table('same `sub`').map(([number, job, sub, same, bound, others]) => ({
  number: Number(number),
  job,
  sub,
  same,
  bound,
  others,
}));

let self: Sandbox;
let com: Sandbox;
beforeAll(async () => {
  [self, com] = (await Promise.all(['https://gitlab.example.com', 'https://gitlab.com'].map((issuer) => startSandbox({ issuer })))) as [
    Sandbox,
    Sandbox,
  ];
});
afterAll(() => Promise.all([self.stop(), com.stop()]));

function claims(job: Situation, audience: string, { issuer }: Sandbox = self): Record<string, unknown> {
  return JSON.parse(Buffer.from(gitlabToken(issuer, audience, job).split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
}

function admitted(receiver: 'aws' | 'vault', policy: string, audience: string, more: Situation = {}, at: Sandbox = self): number[] {
  const { parse, evaluate } = receivers.find(({ id }) => id === receiver)!;
  const parsed = parse(policy);
  return situations.flatMap(([, job], index) =>
    evaluate(parsed, claims({ ...job, ...more }, audience, at)).admits === 'yes' ? [index + 1] : [],
  );
}

function awsPolicy(sub: string): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/gitlab.example.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { 'gitlab.example.com:aud': 'sts.amazonaws.com', 'gitlab.example.com:sub': sub } },
      },
    ],
  });
}

describe("docs/gitlab.md's table of jobs", () => {
  test('has every situation that the sandbox can sign, in its order', () => {
    expect(rows.map(({ number, job }) => [number, job])).toEqual(situations.map(([name], index) => [index + 1, name]));
  });

  test.each(rows)('$number, $job: its sub, and who gets in at AWS with it', ({ number, sub, same }) => {
    expect(claims(situations[number - 1]![1], 'x')['sub']).toBe(code(sub!));
    const expected = [number, ...numbers(same!)].sort((a, b) => a - b);
    expect(admitted('aws', awsPolicy(code(sub!)), 'sts.amazonaws.com')).toEqual(expected);
  });

  test.each(rows.filter(({ bound }) => bound!.startsWith('`')))('$number, $job: who gets in at Vault with its bound_claims', (row) => {
    const role = {
      role_type: 'jwt',
      user_claim: 'sub',
      bound_audiences: ['https://vault.example'],
      bound_claims: JSON.parse(code(row.bound!)) as object,
    };
    const expected = [row.number, ...numbers(row.others!)].sort((a, b) => a - b);
    expect(admitted('vault', JSON.stringify(role), 'https://vault.example')).toEqual(expected);
    expect(admitted('vault', JSON.stringify({ ...role, bound_audiences: ['https://other.example'] }), 'https://vault.example')).toEqual([]);
  });

  test('no policy for the project admits the code of a fork since 18.2.2; before, its branch called main passed for the project itself', () => {
    for (const { sub, bound, number } of rows.filter((row) => row.number <= 10)) {
      const role = { role_type: 'jwt', user_claim: 'sub', bound_audiences: 'v', bound_claims: JSON.parse(code(bound!)) as object };
      for (const passed of [admitted('aws', awsPolicy(code(sub!)), 'sts.amazonaws.com'), admitted('vault', JSON.stringify(role), 'v')])
        expect([number, passed.filter((one) => one === 11 || one === 12)]).toEqual([number, []]);
    }
    const { parse, evaluate } = receivers.find(({ id }) => id === 'aws')!;
    const old = { ...gitlabSituations['the same before GitLab 18.2.2'], ref: 'main' };
    expect(evaluate(parse(awsPolicy(code(rows[0]!.sub!))), claims(old, 'sts.amazonaws.com')).admits).toBe('yes');
  });

  test('a role that binds ref_protected to the truth value admits nobody', () => {
    const role = { role_type: 'jwt', user_claim: 'sub', bound_audiences: 'v', bound_claims: { ref_protected: true } };
    expect(admitted('vault', JSON.stringify(role), 'v')).toEqual([]);
  });
});

test.each(table('`sub` to trust'))('a sub of %s', (components, sub, who) => {
  const names = [...components.matchAll(/`(\w+)`/g)].map(([, name]) => name!);
  expect(admitted('aws', awsPolicy(code(sub)), 'sts.amazonaws.com', { components: names })).toEqual(numbers(who));
});

test("gitlab.com's further condition keys admit rows 1 and 4 alone", () => {
  const [, policy = ''] = /```json\n([^]*?)```/.exec(page)!;
  expect(admitted('aws', policy, 'sts.amazonaws.com', {}, com)).toEqual([1, 4]);
  expect(admitted('aws', policy, 'sts.amazonaws.com', { projectId: '21' }, com)).toEqual([]);
});

interface Pipeline {
  readonly include: readonly { readonly component: string; readonly inputs: Readonly<Record<string, string>> }[];
  readonly [job: string]: unknown;
}
const pipelines = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, text]) => parseAllDocuments(text!)[0]!.toJS() as Pipeline);

test('the pipelines use components and hidden jobs that are there, and each audience has its token', () => {
  expect(pipelines).toHaveLength(3);
  for (const { include, ...jobs } of pipelines) {
    for (const { component, inputs } of include) {
      const [, name] = /^\$CI_SERVER_FQDN\/OWNER\/daypass\/(\w+)@(?:[\d.]+|~latest)$/.exec(component)!;
      const path = join(root, `templates/${name!}.yml`);
      expect(existsSync(path)).toBe(true);
      const [head, body] = parseAllDocuments(readFileSync(path, 'utf8'), { logLevel: 'silent' }).map(
        (one) => one.toJS() as Record<string, unknown>,
      );
      const { inputs: declared } = head!['spec'] as { inputs: Record<string, unknown> };
      expect(Object.keys(inputs).filter((input) => declared[input] === undefined)).toEqual([]);
      for (const job of Object.values(jobs) as { extends: string; id_tokens: Record<string, { aud: string }> }[]) {
        expect(body![job.extends]).toBeDefined();
        // What extends a provider's own job has its token by that.
        if (job.extends === '.daypass-cli') expect(Object.values(job.id_tokens).map(({ aud }) => aud)).toEqual([inputs['audience']]);
      }
    }
  }
});

test('the check for a real instance runs as it is written, and shows what the page says', async () => {
  const { script, id_tokens } = pipelines.at(-1)!['daypass-check'] as { script: string[]; id_tokens: Record<string, { aud: string }> };
  const [[variable, { aud }]] = Object.entries(id_tokens) as [[string, { aud: string }]];
  const here = await startSandbox();
  const folder = mkdtempSync(join(tmpdir(), 'daypass-gitlab-'));
  try {
    const token = gitlabToken(here.issuer, aud, { claims: { exp: Math.floor(Date.now() / 1000) + 300 } });
    for (const name of ['shop', 'shop.tmp']) mkdirSync(join(folder, name));
    const tool = join(folder, 'daypass');
    writeFileSync(tool, `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/cli/index.js')}' "$@"\n`, { mode: 0o755 });
    const env = {
      PATH: [folder, join(process.execPath, '..'), process.env['PATH']].join(delimiter),
      GITLAB_CI: 'true',
      CI_SERVER_URL: here.issuer.url,
      CI_PROJECT_DIR: join(folder, 'shop'),
      CI_PROJECT_PATH: 'acme/shop',
      CI_PIPELINE_ID: '574',
      CI_JOB_ID: '302',
      [variable]: token,
    };
    const ended = await new Promise<{ failed: boolean; stdout: string; stderr: string }>((resolve) =>
      execFile('sh', ['-ec', script.join('\n')], { env, cwd: join(folder, 'shop') }, (error, stdout, stderr) =>
        resolve({ failed: error !== null, stdout, stderr }),
      ),
    );
    expect(ended).toMatchObject({ failed: false });
    expect(ended.stdout).toContain(`issuer ${here.issuer.url}, lives 5m`);
    expect(ended.stdout).toContain('project_path:acme/shop:ref_type:branch:ref:main');
    expect(ended.stdout).toContain('"pipeline_source": "push"');
    // What GitLab masks is the one line that shows it here.
    expect(ended.stdout.split('\n').filter((line) => line.includes(token))).toEqual([token]);
    expect(ended.stderr).not.toContain(token);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await here.stop();
  }
}, 60_000);
