import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { forms } from '@daypass/core';
import { deployRole } from '@daypass/sandbox';
import { readLog } from '@daypass/sandbox/runner';
import { errorsOf, scene } from './play.ts';

const cli = join(process.cwd(), 'dist/cli/index.js');
const digest = createHash('sha256').update(readFileSync(cli)).digest('hex');

test('puts the command line on PATH: a step has a credential for one command alone, and its log is free of it', async () => {
  await scene({}, async ({ sandbox, job }) => {
    const step = await job.main('setup', { inputs: {} });
    expect(step.lines.filter(Boolean)).toEqual([`daypass    1.0.0 is on PATH of every later step; sha256 ${digest}`]);
    expect(step).toMatchObject({ code: 0, stderr: '', outputs: { version: '1.0.0' } });
    const deploy = { provider: 'aws', role: deployRole, region: 'us-east-1' };
    writeFileSync(join(job.workspace, 'daypass.yml'), JSON.stringify({ credentials: { deploy } }));
    const ran = await job.run(`daypass exec --with deploy -- sh -c 'echo "as $AWS_ACCESS_KEY_ID"; env >&2'; test -z "$AWS_ACCESS_KEY_ID"`);
    expect({ code: ran.code, stderr: ran.stderr }).toMatchObject({ code: 0 });
    expect(ran.stdout).toMatch(/^as ASIA/m);
    const [session] = sandbox.aws.sessions;
    const secrets = [session!.secretAccessKey, session!.sessionToken].flatMap((secret) => forms(secret));
    // The runner reads commands, masks among them, on both streams.
    const log = [...ran.lines, ...readLog(ran.stderr, new Set()).lines].join('\n');
    expect(log).toContain('AWS_SECRET_ACCESS_KEY=***');
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
    expect(sandbox.requests.map(({ stage }) => stage)).toEqual(['mint', 'exchange']);
  });
});

test('needs no Node of the job, and asks nobody for anything', async () => {
  await scene({}, async ({ sandbox, job }) => {
    await job.main('setup', { inputs: {} });
    const found = readdirSync(job.temp).filter((name) => name.startsWith('daypass-cli-'));
    expect(found).toHaveLength(1);
    const ran = await job.run('daypass --version', { PATH: `${join(job.temp, found[0]!)}:/bin` });
    expect(ran).toMatchObject({ code: 0, stdout: '1.0.0\n' });
    expect(sandbox.requests).toEqual([]);
  });
});

test('post gives back what commands of the job still have', async () => {
  await scene({}, async ({ sandbox, job }) => {
    await job.main('setup', { inputs: {} });
    const ran = await job.run(`daypass vault --url ${sandbox.vault.url} --role deploy --audience https://vault.example --deliver env`);
    expect({ code: ran.code, stderr: ran.stderr }).toMatchObject({ code: 0 });
    expect(sandbox.vault.tokens()).toHaveLength(1);
    const [post] = await job.post();
    expect(post).toMatchObject({ code: 0 });
    expect(sandbox.vault.tokens()).toEqual([]);
  });
});

test('post of a job that had nothing says so', async () => {
  await scene({}, async ({ job }) => {
    await job.main('setup', { inputs: {} });
    const [post] = await job.post();
    expect([post!.code, post!.stderr]).toEqual([0, 'nothing was granted, nothing to give back\n']);
  });
});

describe('where the file beside it is another', () => {
  let dist: string;
  beforeEach(() => {
    dist = join(mkdtempSync(join(tmpdir(), 'daypass-dist-')), 'dist');
    for (const name of ['cli', 'setup', 'shared']) cpSync(join(process.cwd(), 'dist', name), join(dist, name), { recursive: true });
  });
  afterEach(() => rmSync(dirname(dist), { recursive: true, force: true }));

  test('nothing is put on PATH, and both digests are named; post runs nothing', async () => {
    appendFileSync(join(dist, 'cli/index.js'), 'process.stdout.write("run");\n');
    await scene({ dist }, async ({ job }) => {
      const step = await job.main('setup', { inputs: {} });
      expect([step.code, errorsOf(step)]).toEqual([1, ['CLI_DIGEST']]);
      expect(step.lines.join('\n')).toMatch(new RegExp(`has the digest [0-9a-f]{64}, not ${digest}`));
      expect(existsSync(job.temp) && readdirSync(job.temp)).toEqual([]);
      const [post] = await job.post();
      expect([post!.code, post!.stdout]).toEqual([0, '']);
    });
  });

  test('or is gone by the time of post, that fails and says so', async () => {
    await scene({ dist }, async ({ job }) => {
      await job.main('setup', { inputs: {} });
      rmSync(join(dist, 'cli/index.js'));
      const [post] = await job.post();
      expect([post!.code, errorsOf(post!)]).toEqual([1, ['CLI_SETUP']]);
    });
  });
});

test('without a folder for temporary files it fails with a code, not with a stack', async () => {
  await scene({}, async ({ job }) => {
    const step = await job.main('setup', { inputs: {}, env: { RUNNER_TEMP: '' } });
    expect([step.code, errorsOf(step), step.stderr]).toEqual([1, ['GITHUB_NO_TEMP'], '']);
  });
});

test('outside a job of GitHub it says what to use instead', async () => {
  await scene({}, async ({ job }) => {
    const step = await job.main('setup', { inputs: {}, env: { GITHUB_ACTIONS: '' } });
    expect([step.code, step.stdout]).toEqual([1, 'this is no job of a CI platform that this action knows; use: node dist/cli/index.js\n']);
  });
});
