import type { Job } from '@daypass/ci';
import { readCredentialsFile, wantedOf } from '@daypass/credentials/file';
import type { Plan } from '@daypass/credentials';
import { providers } from '@daypass/exchange/providers';

/** The options that choose credentials of a file. */
export const fileFlags = {
  config: { kind: 'text', default: 'daypass.yml', description: 'File that states the credentials, from the current folder.' },
  environment: {
    kind: 'text',
    description:
      "Environment whose sections count; what has sections is had only when the identity token is of it. On GitLab default the job's own.",
    example: 'production',
  },
} as const;

/** What a command wants of a file; `over` are inputs that the command line gives over the file's. */
export async function planOf(
  names: readonly string[],
  { config = fileFlags.config.default, environment, ...over }: Readonly<Record<string, string>>,
  job: Job,
  env: NodeJS.ProcessEnv,
): Promise<Plan> {
  const file = await readCredentialsFile(config, config, providers);
  return wantedOf(file, { names, environment: environment ?? env['CI_ENVIRONMENT_NAME'], over }, (claims) => job.named(claims));
}
