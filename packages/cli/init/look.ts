import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a repository shows of itself; undefined or empty: it does not show it. */
export interface Seen {
  readonly platform: 'github' | 'gitlab' | undefined;
  /** Of the CI: `github.com`. */
  readonly host: string | undefined;
  /** `acme/shop`. */
  readonly repository: string | undefined;
  readonly branch: string;
  readonly providers: readonly ('aws' | 'vault')[];
  readonly awsRoles: readonly string[];
  readonly regions: readonly string[];
  readonly vaultUrls: readonly string[];
  readonly vaultRoles: readonly string[];
}

/** Looks at a checkout: its remote, its branches, its workflows. Runs nothing of it. */
export function look(folder: string): Seen {
  const { host, repository } = remoteOf(git(folder, 'config', '--get', 'remote.origin.url'));
  const github = textsIn(join(folder, '.github/workflows'));
  const gitlab = existsSync(join(folder, '.gitlab-ci.yml')) ? [readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8')] : [];
  const texts = [...github, ...gitlab];
  const vaults = texts.filter((text) => /vault/i.test(text));
  const awsRoles = valuesOf(texts, ['role-to-assume', 'AWS_ROLE_ARN', 'role'], /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/);
  const vaultUrls = valuesOf(vaults, ['url', 'VAULT_ADDR', 'VAULT_SERVER_URL'], /^https:\/\/[\w.:-]+$/);
  const usesAws = awsRoles.length > 0 || texts.some((text) => /configure-aws-credentials|AWS_ACCESS_KEY_ID|AWS_ROLE_ARN/.test(text));
  const usesVault = texts.some((text) => /vault-action|VAULT_ADDR|VAULT_SERVER_URL/.test(text));
  return {
    platform: platformOf(host, github.length > 0, gitlab.length > 0),
    host,
    repository,
    branch: branchOf(folder),
    providers: [...(usesAws ? (['aws'] as const) : []), ...(usesVault ? (['vault'] as const) : [])],
    awsRoles,
    regions: valuesOf(texts, ['aws-region', 'region', 'AWS_REGION', 'AWS_DEFAULT_REGION'], /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/),
    vaultUrls,
    vaultRoles: valuesOf(vaults, ['role', 'VAULT_AUTH_ROLE'], /^[\w.-]+$/),
  };
}

/** Host and path of a remote, in any of the forms that git takes; never its user or password. */
export function remoteOf(url: string): Pick<Seen, 'host' | 'repository'> {
  const [, host, path] =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url) ?? /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)(.+)$/.exec(url) ?? [];
  const repository = path
    ?.replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .replace(/^\//, '');
  return repository !== undefined && /^[\w.-]+(?:\/[\w.-]+)+$/.test(repository)
    ? { host, repository }
    : { host: undefined, repository: undefined };
}

function platformOf(host: string | undefined, hasWorkflows: boolean, hasPipeline: boolean): Seen['platform'] {
  if (hasWorkflows !== hasPipeline) return hasWorkflows ? 'github' : 'gitlab';
  if (host?.includes('github') === true || host?.endsWith('.ghe.com') === true) return 'github';
  return host?.includes('gitlab') === true ? 'gitlab' : undefined;
}

function branchOf(folder: string): string {
  const [head, current] = [
    git(folder, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD'),
    git(folder, 'symbolic-ref', '--short', 'HEAD'),
  ];
  return head.replace(/^origin\//, '') || current || 'main';
}

function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', timeout: 10_000 });
  return status === 0 ? stdout.trim() : '';
}

function textsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name));
  return names.map(({ name }) => readFileSync(join(folder, name), 'utf8'));
}

/** The values that stand behind some keys, of one form: what a workflow works out when it runs is not to be seen. */
function valuesOf(texts: readonly string[], keys: readonly string[], form: RegExp): readonly string[] {
  const line = new RegExp(`^\\s*(?:-\\s+)?["']?(?:${keys.join('|')})["']?:\\s+["']?([^"'#\\s]+)["']?\\s*(?:#.*)?$`, 'gm');
  const found = texts.flatMap((text) => [...text.matchAll(line)].map(([, value]) => value!));
  return [...new Set(found.filter((value) => form.test(value)))];
}
