import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployRole, gitlabToken, startSandbox } from '@daypass/sandbox';
import type { Sandbox } from '@daypass/sandbox';
import { beginJob } from '@daypass/sandbox/runner';
import { policyRows } from './matrix.ts';
import type { PolicyRow } from './matrix.ts';
import { errorsOf } from './play.ts';

const granting = `credentials:
  deploy:
    provider: aws
    role: ${deployRole}
    region: us-east-1
`;
const asked = ({ requests }: Sandbox, of: string): number => requests.filter(({ stage }) => stage === of).length;
const fileOf = ({ file = (text) => text }: PolicyRow): string | undefined => file(granting);

/** What must hold however it ends: no exchange, and no identity where the file was at fault. */
function expectNothingHad(sandbox: Sandbox, { row }: PolicyRow): void {
  expect(asked(sandbox, 'exchange')).toBe(0);
  if (row === 52) expect([asked(sandbox, 'mint'), asked(sandbox, 'keys')]).toEqual([0, 0]);
}

const rowsOn = (one: 'action' | 'cli'): (readonly [number, string, PolicyRow])[] =>
  policyRows.filter(({ on }) => on.includes(one)).map((row) => [row.row, row.fault, row] as const);

describe('daypass.yml at fault, in actions/credentials', () => {
  test.each(rowsOn('action'))('row %i: %s', async (_, __, row) => {
    const sandbox = await startSandbox({ job: { claims: row.claims ?? {} } });
    const job = beginJob(join(process.cwd(), 'dist'), sandbox.env);
    try {
      const file = fileOf(row);
      if (file !== undefined) writeFileSync(join(job.workspace, 'daypass.yml'), file);
      const step = await job.main('credentials', { inputs: {} });
      expect([step.code, errorsOf(step)]).toEqual([1, [expect.stringMatching(new RegExp(`^(${row.ends})$`))]]);
      expect(step.stdout).toContain(row.says);
      expect([step.outputs, step.env]).toEqual([{}, {}]);
      expectNothingHad(sandbox, row);
      expect((await job.post()).map(({ code }) => code)).toEqual([0]);
    } finally {
      job.end();
      await sandbox.stop();
    }
  });
});

describe('daypass.yml at fault, in a job of GitLab', () => {
  test.each(rowsOn('cli'))(
    'row %i: %s',
    async (_, __, row) => {
      const sandbox = await startSandbox();
      const folder = mkdtempSync(join(tmpdir(), 'daypass-policy-'));
      const workspace = join(folder, 'shop');
      try {
        for (const path of [workspace, `${workspace}.tmp`]) mkdirSync(path);
        const file = fileOf(row);
        if (file !== undefined) writeFileSync(join(workspace, 'daypass.yml'), file);
        if (row.keys !== undefined) sandbox.always('keys', row.keys);
        const token = gitlabToken(sandbox.issuer, 'sts.amazonaws.com', row.claims === undefined ? {} : { claims: row.claims });
        const env = {
          PATH: process.env['PATH'],
          TMPDIR: folder,
          GITLAB_CI: 'true',
          CI_SERVER_URL: sandbox.issuer.url,
          CI_PROJECT_DIR: workspace,
          CI_PROJECT_PATH: 'acme/shop',
          CI_PIPELINE_ID: '574',
          CI_JOB_ID: '302',
          AWS_ENDPOINT_URL: sandbox.aws.url,
          DAYPASS_ID_TOKEN: token,
        };
        const args = [join(process.cwd(), 'dist/cli/index.js'), 'credentials', '--timeout', '3s'];
        const ended = await new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) =>
          execFile(process.execPath, args, { env, cwd: workspace }, (error, stdout, stderr) =>
            resolve({ code: error?.code ?? 0, stdout, stderr }),
          ),
        );
        // 2: it could not be done, 1: it was refused.
        const code = row.ends.startsWith('FILE_') ? 2 : 1;
        expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(row.says) as string });
        expect(ended.stderr).toMatch(new RegExp(`\\b(${row.ends})\\b`));
        expectNothingHad(sandbox, row);
        const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
        for (const text of [ended.stderr, ...left.map((name) => readFileSync(join(folder, name), 'utf8'))])
          expect(text).not.toContain(token);
      } finally {
        rmSync(folder, { recursive: true, force: true });
        await sandbox.stop();
      }
    },
    30_000,
  );

  test('and not at fault: granted', async () => {
    expect(policyRows.map(({ row }) => row)).toEqual(expect.arrayContaining([51, 52]));
    const sandbox = await startSandbox();
    const job = beginJob(join(process.cwd(), 'dist'), sandbox.env);
    writeFileSync(join(job.workspace, 'daypass.yml'), granting);
    expect((await job.main('credentials', { inputs: {} })).code).toBe(0);
    await job.post();
    job.end();
    await sandbox.stop();
  });
});
