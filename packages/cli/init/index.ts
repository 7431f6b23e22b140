import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DaypassError } from '@daypass/core';
import { parseYaml } from '@daypass/core/yaml';
import { readCredentialsText } from '@daypass/credentials/file';
import { providers } from '@daypass/exchange/providers';
import { json } from '../command.ts';
import type { Command } from '../command.ts';
import { parseFlags, usage } from '../flags.ts';
import { print } from '../print.ts';
import { applyLine, pipeline, section, trustPolicy } from './files.ts';
import type { Setup, Written } from './files.ts';
import { look } from './look.ts';
import type { Seen } from './look.ts';

const flags = {
  provider: { kind: 'choice', options: ['aws', 'vault'], description: 'Where the credential is of; default what the workflows use.' },
  role: {
    kind: 'text',
    description: 'Role to have there; default the one that the workflows name.',
    example: 'arn:aws:iam::123456789012:role/deploy',
  },
  region: { kind: 'text', description: 'AWS region; default the one that the workflows name.', example: 'eu-west-1' },
  url: {
    kind: 'url',
    description: 'Address of Vault or OpenBao; default the one that the workflows name.',
    example: 'https://vault.example.com',
  },
  environment: { kind: 'text', description: 'Deployment environment that the job must be of.', example: 'production' },
  branch: { kind: 'text', description: 'Branch that may deploy; default the default branch.' },
  platform: {
    kind: 'choice',
    options: ['github', 'gitlab'],
    description: 'CI; default by the pipelines that are there, else by the remote.',
    advanced: true,
  },
  repository: { kind: 'text', description: 'OWNER/NAME, or the path of the project; default that of the remote `origin`.', advanced: true },
  host: { kind: 'text', description: 'Host of the CI; default that of the remote `origin`.', advanced: true },
  'dry-run': { kind: 'boolean', default: false, description: 'Writes nothing, prints what would be written.' },
  json,
} as const;

/** `init`: what a repository needs to have its first credential. */
export const init: Command = {
  flags,
  examples: [
    ['init', 'a workflow that uses AWS or Vault already says all that is needed'],
    ['init --provider aws --role arn:aws:iam::123456789012:role/deploy --region eu-west-1', 'in a repository that shows nothing of it'],
    ['init --provider vault --url https://vault.example.com --role deploy --dry-run', 'only shows the files'],
  ],
  exits: [['0', 'the files are written']],
  notes: [
    'It writes daypass.yml, a workflow for GitHub or a pipeline to include for GitLab, and the trust policy that the receiver needs. No file that is there is overwritten: into a daypass.yml without `credentials` they are added. Nothing is sent anywhere.',
  ],
  run,
};

async function run(args: readonly string[], process: NodeJS.Process): Promise<number> {
  const { texts } = parseFlags(args, flags);
  const folder = process.cwd();
  const setup = setupOf(texts, look(folder));
  const job = pipeline(setup);
  const files = [await configuration(setup, folder), job, trustPolicy(setup)];
  const isDry = texts['dry-run'] === 'true';
  if (!isDry) writeAll(files, folder);
  print(
    texts['json'] === 'true' ? `${JSON.stringify({ written: !isDry, files, apply: applyLine(setup) })}\n` : told(setup, job, files, isDry),
  );
  return 0;
}

/** What was given, else what is seen. Throws CLI_NOT_SEEN with everything that is neither. */
function setupOf(texts: Readonly<Record<string, string>>, seen: Seen): Setup {
  const missing: string[] = [];
  const need = <T extends string>(name: string, given: string | undefined, found: readonly T[]): T => {
    if (given === undefined && found.length !== 1)
      missing.push(`--${name}${found.length === 0 ? ' (nothing shows it)' : ` (there are ${found.join(', ')})`}`);
    return (given ?? found[0] ?? '') as T;
  };
  const one = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);
  for (const name of ['provider', 'platform'] as const)
    if (texts[name] !== undefined && !(flags[name].options as readonly string[]).includes(texts[name]))
      throw usage(`option '--${name}' must be one of ${flags[name].options.join(', ')}`);
  const platform = need('platform', texts['platform'], one(seen.platform));
  const repository = need('repository', texts['repository'], one(seen.repository));
  const host = need('host', texts['host'], one(seen.host ?? (platform === 'github' ? 'github.com' : undefined)));
  const provider = need('provider', texts['provider'], seen.providers);
  const isVault = provider === 'vault';
  const setup = {
    platform,
    host,
    repository,
    provider,
    branch: texts['branch'] ?? seen.branch,
    environment: texts['environment'],
    role:
      texts['provider'] === undefined && seen.providers.length !== 1
        ? ''
        : need('role', texts['role'], isVault ? seen.vaultRoles : seen.awsRoles),
    region: provider === 'aws' ? need('region', texts['region'], seen.regions) : undefined,
    url: isVault ? need('url', texts['url'], seen.vaultUrls) : undefined,
  } as Setup;
  // What git allows in a branch's name (git check-ref-format); a pattern would admit others.
  if (/[\s~^:?*[\\]|\.\.|@\{|^[-/]|[/.]$/.test(setup.branch)) throw usage(`'${setup.branch}' is no name of a branch`);
  if (missing.length > 0) throw new DaypassError('CLI_NOT_SEEN', `the repository does not say it all: give ${missing.join(', ')}`);
  return setup;
}

/** daypass.yml with the credential: read as a step would read it, before anything is written. */
async function configuration(setup: Setup, folder: string): Promise<Written> {
  const path = 'daypass.yml';
  const before = existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '';
  const { root, problems } = await parseYaml(before);
  if (problems.length > 0) await readCredentialsText(Buffer.from(before), path, providers);
  if (root?.value instanceof Map && root.value.has('credentials')) throw taken(path);
  const text = before.trim() === '' ? section(setup) : `${before.trimEnd()}\n\n${section(setup)}`;
  await readCredentialsText(Buffer.from(text), path, providers);
  return { path, text };
}

function writeAll(files: readonly Written[], folder: string): void {
  const [first, ...others] = files;
  const there = others.find(({ path }) => existsSync(join(folder, path)));
  if (there !== undefined) throw taken(there.path);
  for (const { path, text } of others) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  }
  writeFileSync(join(folder, first!.path), first!.text);
}

function taken(path: string): DaypassError {
  return new DaypassError('CLI_FILE_EXISTS', `'${path}' is there already; nothing was written`);
}

function told(setup: Setup, job: Written, files: readonly Written[], isDry: boolean): string {
  const shown = files.map(({ path, text }) => (isDry ? `# ${path}\n${text}\n` : `${path}\n`)).join('');
  const include = setup.platform === 'gitlab' ? `include it in .gitlab-ci.yml:\n  include: [{ local: ${job.path} }]\n` : '';
  return `${shown}\n${include}give the receiver its trust policy:\n  ${applyLine(setup)}\n`;
}
