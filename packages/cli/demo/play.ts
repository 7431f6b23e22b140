import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { verifyChain } from '@daypass/credentials';
import type { Chain } from '@daypass/credentials';
import { decodeToken } from '@daypass/identity';
import { Secret } from '@daypass/core';
import type { Sandbox } from '@daypass/sandbox';
import { deployBinding, deployRole, deployTrust, startSandbox } from '@daypass/sandbox';
import { beginJob } from '@daypass/sandbox/runner';
import type { RunnerJob, Step } from '@daypass/sandbox/runner';
import { lintLeak } from './leak.ts';

/** What happened, in the order in which it is told. Holds no secret. */
export interface Shown {
  readonly ok: boolean;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly aws: Ran & { readonly account: string; readonly arn: string; readonly expires: string };
  readonly vault: Ran & { readonly accessor: string; readonly expires: string };
  /** The same step in a job of another repository. */
  readonly refused: { readonly aws: Ran; readonly vault: Ran; readonly repository: string };
  readonly post: readonly Ran[];
  /** What Vault answers to the token before and after it was given back. */
  readonly token: { readonly before: number; readonly after: number };
  readonly record: Chain & { readonly types: readonly string[]; readonly granted: Readonly<Record<string, unknown>> };
  /** What the lint says of a stored key, and without it. */
  readonly lint: { readonly leak: Ran; readonly clean: Ran };
  readonly milliseconds: number;
}

export interface Ran {
  readonly exitCode: number | null;
  /** The log as people see it. */
  readonly log: readonly string[];
}

const audience = 'https://vault.example';
const issuer = 'https://token.actions.githubusercontent.com';
const issuerHost = issuer.replace('https://', '');
const stranger = 'mallory/shop';

/** Runs the demo: two steps of a job, the same two of a stranger's job, the post steps, and the lint in a third job. */
export async function playDemo(dist: string): Promise<Shown> {
  const began = performance.now();
  const [ours, theirs] = await Promise.all([startSandbox({ issuer }), startSandbox({ issuer, job: { repository: stranger } })]);
  const job = beginJob(dist, ours.env);
  const strange = beginJob(dist, { ...theirs.env, GITHUB_REPOSITORY: stranger });
  const checked = beginJob(dist);
  try {
    for (const folder of [job.workspace, strange.workspace]) writePolicies(folder);
    const [aws, strangeAws, strangeVault, leak] = await Promise.all([
      awsStep(job),
      awsStep(strange),
      vaultStep(strange, theirs),
      lintLeak(checked),
    ]);
    const vault = await vaultStep(job, ours);
    const token = vault.outputs['token'] ?? '';
    const before = await askVault(ours, token);
    const post = await job.post();
    const after = await askVault(ours, token);
    const record = readRecord(job);
    const ok =
      [aws, vault, ...post].every(({ code }) => code === 0) &&
      strangeAws.code === 1 &&
      strangeVault.code === 1 &&
      before === 200 &&
      after === 403 &&
      leak.with.code === 1 &&
      leak.without.code === 0 &&
      !leak.with.stdout.includes(leak.key.secret) &&
      record.brokenAt === undefined;
    return {
      ok,
      claims: await claims(ours),
      aws: { ...ran(aws), account: aws.outputs['account'] ?? '', arn: aws.outputs['arn'] ?? '', expires: aws.outputs['expires-at'] ?? '' },
      vault: { ...ran(vault), accessor: vault.outputs['accessor'] ?? '', expires: vault.outputs['expires-at'] ?? '' },
      refused: { aws: ran(strangeAws), vault: ran(strangeVault), repository: stranger },
      post: post.map(ran),
      token: { before, after },
      record,
      lint: { leak: ran(leak.with), clean: ran(leak.without) },
      milliseconds: Math.round(performance.now() - began),
    };
  } finally {
    job.end();
    strange.end();
    checked.end();
    await Promise.all([ours.stop(), theirs.stop()]);
  }
}

function awsStep(job: RunnerJob): Promise<Step> {
  return job.main('aws', {
    inputs: {
      role: deployRole,
      region: 'eu-west-1',
      ttl: '15m',
      secrets: 'DB_PASSWORD = secretsmanager/prod/app#password',
      'trust-policy': 'trust-policy.json',
    },
  });
}

function vaultStep(job: RunnerJob, { vault }: Sandbox): Promise<Step> {
  return job.main('vault', {
    inputs: {
      url: vault.url,
      role: 'deploy',
      audience,
      deliver: 'outputs',
      secrets: 'API_TOKEN = kv/app#nested.token',
      'trust-policy': 'role.json',
    },
  });
}

/** As a repository would keep them: what the receivers demand, so that a refusal is explained claim by claim. */
function writePolicies(folder: string): void {
  writeFileSync(join(folder, 'trust-policy.json'), deployTrust(issuerHost));
  writeFileSync(join(folder, 'role.json'), JSON.stringify(deployBinding));
}

function ran({ code, lines }: Step): Ran {
  return { exitCode: code, log: lines.filter((line) => line.trim() !== '') };
}

async function claims({ env }: Sandbox): Promise<Shown['claims']> {
  const body = await get(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']!}&audience=${encodeURIComponent('sts.amazonaws.com')}`, {
    authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']!}`,
  });
  const { value } = JSON.parse(body.text) as { value: string };
  return decodeToken(new Secret(value), 'sts.amazonaws.com').claims;
}

async function askVault({ vault }: Sandbox, token: string): Promise<number> {
  return (await get(`${vault.url}/v1/auth/token/lookup-self`, { 'x-vault-token': token })).status;
}

function get(url: string, headers: Record<string, string>): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    request(url, { headers, agent: false }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });
}

function readRecord(job: RunnerJob): Shown['record'] {
  const text = readFileSync(join(job.temp, 'daypass-audit.jsonl'), 'utf8');
  const events = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { type: string; data: Record<string, unknown> });
  const granted = events.find(({ type, data }) => type.endsWith('.granted') && data['provider'] === 'vault');
  return { ...verifyChain(text), types: events.map(({ type }) => type.split('.').at(-1)!), granted: granted?.data ?? {} };
}
