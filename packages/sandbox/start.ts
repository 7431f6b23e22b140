import { randomBytes } from 'node:crypto';
import type { AwsContents, AwsService } from './aws/index.ts';
import { createAws } from './aws/index.ts';
import type { SandboxRequest, Service, Stage } from './contract.ts';
import type { Fault } from './faults.ts';
import { createMint, defaultJob } from './github.ts';
import type { SandboxJob } from './github.ts';
import type { Issuer } from './issuer.ts';
import { createIssuer } from './issuer.ts';
import type { Hosting, Plan, Seen } from './server.ts';
import { host } from './server.ts';
import type { VaultContents, VaultService } from './vault/index.ts';
import { createVault } from './vault/index.ts';

export interface SandboxOptions {
  readonly job?: Partial<SandboxJob>;
  /** `iss` of the tokens; default the sandbox's own address, which real receivers can discover the keys at. */
  readonly issuer?: string;
  /** Milliseconds to add to the machine's clock, on all servers. */
  readonly skewMs?: number;
  /** Serve the receivers over TLS with this certificate (for `localhost`). */
  readonly tls?: Hosting['tls'];
  readonly aws?: Partial<AwsContents>;
  readonly vault?: Partial<VaultContents>;
}

/** A whole small world on loopback: GitHub's mint endpoint with its issuer, AWS, and Vault or OpenBao. */
export interface Sandbox {
  readonly issuer: Issuer;
  readonly mint: Service;
  readonly aws: AwsService & { readonly url: string };
  readonly vault: VaultService & { readonly url: string };
  /** The job that mints; replace it to be another. */
  job: SandboxJob;
  /** The variables that GitHub would give the job, and the one that AWS's SDKs find the sandbox by. */
  readonly env: Readonly<Record<string, string>>;
  /** The variables by which a shell beside the sandbox is a job of it. */
  readonly shell: Readonly<Record<string, string>>;
  readonly requests: readonly Seen[];
  /** The next requests of a stage are answered wrongly, one fault each. */
  inject(stage: Stage, ...faults: Fault[]): void;
  /** Every request of a stage is answered wrongly from now on. */
  always(stage: Stage, fault: Fault | undefined): void;
  stop(): Promise<void>;
}

/** Starts the sandbox; its contents are those of the demo where none are given. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const now = (): number => Date.now() + (options.skewMs ?? 0);
  const plan: Plan = { once: {}, always: {} };
  const log: Seen[] = [];
  const hosting = { plan, now, log, tls: options.tls };

  // The issuer's address is its name, and is known only when it listens.
  const late: { issuer?: Issuer } = {};
  const well = { stage: () => 'keys' as const, answer: (request: SandboxRequest) => late.issuer!.answer(request) };
  const keys = await host(well, { ...hosting, tls: undefined });
  const issuer = (late.issuer = createIssuer(options.issuer ?? keys.url, now));

  const mint = createMint(issuer, now, { ...defaultJob, ...options.job });
  const surroundings = { now, verify: issuer.verify };
  const issuerHost = issuer.url.replace(/^https?:\/\//, '');
  const aws = createAws({ ...defaultAws(issuerHost), ...options.aws }, surroundings);
  const vault = createVault({ ...defaultVault(), ...options.vault }, surroundings);
  const servers = [await host(mint, { ...hosting, tls: undefined }), await host(aws, hosting), await host(vault, hosting)] as const;
  const [minting, onAws, onVault] = servers;
  return {
    issuer,
    mint,
    aws: { ...aws, url: onAws.url },
    vault: { ...vault, url: onVault.url },
    get job() {
      return mint.job;
    },
    set job(job) {
      mint.job = job;
    },
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${minting.url}/idtoken?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: mint.requestToken,
      AWS_ENDPOINT_URL: onAws.url,
    },
    shell: {
      DAYPASS_SANDBOX: `${minting.url}/idtoken?token=${mint.requestToken}`,
      AWS_ENDPOINT_URL: onAws.url,
      VAULT_ADDR: onVault.url,
    },
    requests: log,
    inject: (stage, ...faults) => void (plan.once[stage] ??= []).push(...faults),
    always(stage, fault) {
      plan.always[stage] = fault;
    },
    async stop() {
      await Promise.all([keys, ...servers].map((server) => server.stop()));
    },
  };
}

/** Secrets of the sandbox are made anew each time: none is ever written down. */
function made(): string {
  return randomBytes(18).toString('base64url');
}

export const deployRole = 'arn:aws:iam::123456789012:role/deploy';
export const lastRole = 'arn:aws:iam::210987654321:role/last';

/** The trust policy of the sandbox's role: the main branch of acme/shop, in either form of the subject. */
export function deployTrust(issuerHost: string): string {
  const conditions = {
    StringEquals: { [`${issuerHost}:aud`]: 'sts.amazonaws.com' },
    StringLike: { [`${issuerHost}:sub`]: ['repo:acme/shop:ref:refs/heads/main', 'repo:acme@9919/shop@712345:ref:refs/heads/main'] },
  };
  const principal = { Federated: `arn:aws:iam::123456789012:oidc-provider/${issuerHost}` };
  return JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRoleWithWebIdentity', Condition: conditions }],
    },
    null,
    2,
  );
}

function defaultAws(issuerHost: string): AwsContents {
  return {
    audiences: ['sts.amazonaws.com'],
    roles: [
      {
        arn: deployRole,
        trust: deployTrust(issuerHost),
        maxSessionSeconds: 7_200,
        allows: ['secretsmanager:*', 'ssm:*', 'kms:Decrypt', 'sts:*'],
      },
      {
        arn: lastRole,
        trust: '{"Statement":[]}',
        allows: ['secretsmanager:GetSecretValue'],
        assumableBy: [deployRole],
        externalId: 'acme',
      },
    ],
    secrets: { 'prod/app': JSON.stringify({ password: made(), user: 'app' }), 'prod/key': made(), 'prod/other': made() },
    parameters: { '/app/token': made(), '/app/deep/token': made(), plain: made() },
  };
}

export const deployBinding = {
  role_type: 'jwt',
  user_claim: 'sub',
  bound_audiences: ['https://vault.example'],
  bound_claims: { repository: 'acme/shop', ref: 'refs/heads/main' },
} as const;

function defaultVault(): VaultContents {
  const reads = ['kv/data/*', 'kv1/*', 'database/creds/app', 'pki/issue/web'];
  return {
    mount: 'jwt',
    flavour: 'openbao',
    namespaces: ['', 'team'],
    roles: {
      deploy: { role: deployBinding, reads },
      strict: { role: { ...deployBinding, bound_claims: { ...deployBinding.bound_claims, environment: 'production' } }, reads },
      batch: { role: deployBinding, kind: 'batch', reads },
      stuck: { role: deployBinding, mayRevokeSelf: false, reads },
      long: { role: deployBinding, ttlSeconds: 86_400, reads },
      blind: { role: deployBinding, mayAskMounts: false, reads },
      cel: { role: { ...deployBinding, cel_program: {} }, cel: (claims) => claims['repository'] === 'acme/shop', reads },
    },
    engines: {
      'kv/': { type: 'kv', version: 2, secrets: { app: { password: made(), nested: { token: made() } }, other: { key: made() } } },
      'kv1/': { type: 'kv', version: 1, secrets: { app: { password: made() } } },
      'pki/': { type: 'pki', roles: ['web'] },
      'database/': { type: 'database', roles: ['app'], leaseSeconds: 300 },
    },
  };
}
