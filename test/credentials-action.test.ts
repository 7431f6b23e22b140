import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployRole, startSandbox } from '@daypass/sandbox';
import type { Sandbox, SandboxOptions } from '@daypass/sandbox';
import { beginJob } from '@daypass/sandbox/runner';
import type { RunnerJob, Step } from '@daypass/sandbox/runner';
import { canaries, leaks } from './leaks.ts';
import { errorsOf } from './play.ts';

interface Scene {
  readonly sandbox: Sandbox;
  readonly job: RunnerJob;
  main(file: string, inputs?: Readonly<Record<string, string>>): Promise<Step>;
}

/** `actions/credentials` as it ships, with a daypass.yml in the workspace. */
async function scene(options: SandboxOptions, play: (scene: Scene) => Promise<void>): Promise<void> {
  const sandbox = await startSandbox(options);
  const job = beginJob(join(process.cwd(), 'dist'), sandbox.env);
  try {
    await play({
      sandbox,
      job,
      main(file, inputs = {}) {
        writeFileSync(join(job.workspace, 'daypass.yml'), file);
        return job.main('credentials', { inputs });
      },
    });
  } finally {
    job.end();
    await sandbox.stop();
  }
}

const both = (url: string, more: { aws?: string; vault?: string } = {}): string => `credentials:
  deploy:
    provider: aws
    role: ${deployRole}
    region: us-east-1
${more.aws ?? ''}  database:
    provider: vault
    url: ${url}
    role: deploy
    audience: https://vault.example
    secrets: { DB_PASSWORD: kv/app#password, DB_USER: database/creds/app#username }
${more.vault ?? ''}`;

const exchanges = ({ requests }: Sandbox): number => requests.filter(({ stage }) => stage === 'exchange').length;
const audit = (job: RunnerJob): { type: string; data: Record<string, unknown> }[] =>
  readFileSync(join(job.temp, 'daypass-audit.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as never);

test('has several credentials in one step and gives them back in post, from what it used, not from the file as it is by then', () =>
  scene({}, async ({ sandbox, job, main }) => {
    const file = both(sandbox.vault.url);
    const step = await main(file);
    expect([step.code, errorsOf(step)]).toEqual([0, []]);
    expect(Object.keys(step.env)).toEqual(expect.arrayContaining(['AWS_ACCESS_KEY_ID', 'AWS_SESSION_TOKEN']));
    expect(step.outputs).toMatchObject({ 'deploy-account': '123456789012', DB_USER: expect.stringMatching(/.+/) as string });
    expect(sandbox.vault.tokens()).toHaveLength(1);
    const digest = createHash('sha256').update(file).digest('hex');
    expect(audit(job).map(({ type, data }) => [type.split('.').at(-1), data['credential'], data['file']])).toEqual(
      expect.arrayContaining([
        ['granted', 'deploy', digest],
        ['granted', 'database', digest],
        ['delivered', 'database', digest],
      ]),
    );
    expect(audit(job).every(({ data }) => data['file'] === digest)).toBe(true);

    writeFileSync(join(job.workspace, 'daypass.yml'), 'credentials: {}\n');
    const [post] = await job.post();
    expect(post!.code).toBe(0);
    expect(sandbox.vault.tokens()).toEqual([]);
    expect(sandbox.vault.leases()).toEqual([]);
    expect(leaks([...canaries(sandbox, []), step.outputs['DB_PASSWORD']!], job, [step, post!])).toEqual([]);
  }));

test.each([
  ['one is refused', (url: string) => both(url).replace('role: deploy\n', 'role: nobody\n'), "credential 'database': "],
  ['one secret is not there', (url: string) => both(url).replace('kv/app#password', 'kv/nowhere#password'), "credential 'database': "],
  [
    'one is refused by AWS',
    (url: string) => both(url).replace(deployRole, 'arn:aws:iam::123456789012:role/other'),
    "credential 'deploy': ",
  ],
])('has none of them when %s: what was granted is given back, nothing is delivered', async (_, file, names) =>
  scene({}, async ({ sandbox, job, main }) => {
    const step = await main(file(sandbox.vault.url));
    expect(step.code).toBe(1);
    expect(step.commands.find(({ name }) => name === 'error')!.data).toContain(names);
    expect([step.outputs, step.env]).toEqual([{}, {}]);
    expect(sandbox.vault.tokens()).toEqual([]);
    expect(sandbox.vault.leases()).toEqual([]);
    expect((await job.post()).map(({ code }) => code)).toEqual([0]);
    expect(leaks(canaries(sandbox, [step]), job, [step])).toEqual([]);
  }),
);

test('judges the conditions of all before anything is exchanged, and says what was presented and what is required', () =>
  scene({ job: { ref: 'refs/heads/feature' } }, async ({ sandbox, main }) => {
    const conditions = '    conditions: { ref: refs/heads/main, event: push }\n';
    const step = await main(both(sandbox.vault.url, { aws: conditions, vault: conditions }));
    expect([step.code, errorsOf(step)]).toEqual([1, ['CONDITION_REFUSED']]);
    expect(exchanges(sandbox)).toBe(0);
    const log = step.lines.join('\n');
    expect(log).toContain("credential 'deploy': the credential 'deploy' may not be had by this job: 'ref' of daypass.yml:2 does not hold");
    expect(log).toContain("presented  ref = 'refs/heads/feature'");
    expect(log).toContain("required   ref = 'refs/heads/main'");
  }));

test('waits for what a credential needs', () =>
  scene({}, async ({ sandbox, main }) => {
    const step = await main(both(sandbox.vault.url, { aws: '    needs: database\n' }), { credentials: 'deploy' });
    expect(step.code).toBe(0);
    const order = sandbox.requests.filter(({ stage }) => stage === 'exchange' || stage === 'read').map(({ path }) => path);
    expect(order.at(-1)).toBe('/');
    expect(order.length).toBeGreaterThan(2);
  }));

test('a file that is wrong, or names that do not exist, end before anything is minted', () =>
  scene({}, async ({ sandbox, main }) => {
    for (const [file, inputs, code, says] of [
      [both(sandbox.vault.url).replace('region', 'regoin'), {}, 'FILE_INVALID', "daypass.yml:5:5: the provider 'aws' has no 'regoin'"],
      [both(sandbox.vault.url), { credentials: 'deplyo' }, 'FILE_NO_CREDENTIAL', "did you mean 'deploy'?"],
      [both(sandbox.vault.url), { config: 'none.yml' }, 'FILE_UNREADABLE', "there is no file 'none.yml'"],
      [both(sandbox.vault.url), { credential: 'deploy' }, 'INPUT_INVALID', "did you mean 'credentials'?"],
      [
        both(sandbox.vault.url, { aws: '    ttl: 2h\n' }),
        {},
        'INPUT_INVALID',
        "credential 'deploy': input 'ttl' (2h) is above 'max-ttl' (1h)",
      ],
      [
        both(sandbox.vault.url, { vault: `  twin:\n    provider: aws\n    role: ${deployRole}\n    region: us-east-1\n` }),
        {},
        'DELIVER_COLLISION',
        "the credentials 'deploy' and 'twin' would both deliver 'AWS_ACCESS_KEY_ID'",
      ],
    ] as const) {
      const step = await main(file, inputs);
      expect([step.code, errorsOf(step)]).toEqual([1, [code]]);
      expect(step.stdout).toContain(says);
      expect([step.outputs, step.env]).toEqual([{}, {}]);
    }
  }));

test.each([
  [
    'one profile',
    { aws: '    deliver: file\n', vault: `  twin: { provider: aws, role: "${deployRole}", region: us-east-1, deliver: file }\n` },
    '[',
  ],
  [
    'one output, in another case',
    { vault: `  DEPLOY: { provider: aws, role: "${deployRole}", region: us-east-1, deliver: file }\n` },
    'DEPLOY-',
  ],
])('two that would deliver %s are refused before anything is delivered', (_, more, names) =>
  scene({}, async ({ sandbox, job, main }) => {
    const step = await main(both(sandbox.vault.url, more));
    expect([step.code, errorsOf(step)]).toEqual([1, ['DELIVER_COLLISION']]);
    expect(step.commands.find(({ name }) => name === 'error')!.data).toContain(names);
    expect([step.outputs, step.env]).toEqual([{}, {}]);
    expect(leaks(canaries(sandbox, [step]), job, [step])).toEqual([]);
  }),
);

test('what the file holds writes no command into the log', () =>
  scene({}, async ({ main }) => {
    const step = await main('credentials:\n  "a\\n::set-output name=x::y\\r::add-mask::a": { provider: aws }\n');
    expect([step.code, errorsOf(step)]).toEqual([1, ['FILE_INVALID']]);
    expect(step.commands.map(({ name }) => name)).not.toContain('set-output');
    expect(step.commands.map(({ name }) => name)).not.toContain('add-mask');
  }));

test('leaves no folder behind when nothing was had', () =>
  scene({}, async ({ job, main }) => {
    await main('credentials: []\n');
    rmSync(join(job.temp, 'daypass-audit.jsonl'), { force: true });
    expect(readdirSync(job.temp)).toEqual([]);
  }));
