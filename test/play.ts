import { join } from 'node:path';
import type { Sandbox, SandboxOptions } from '@daypass/sandbox';
import { deployRole, startSandbox } from '@daypass/sandbox';
import type { RunnerJob, Step } from '@daypass/sandbox/runner';
import { beginJob } from '@daypass/sandbox/runner';
import type { Id } from './matrix.ts';

const committed = join(process.cwd(), 'dist');
const audience = 'https://vault.example';

/** A sandbox and one job in it, both gone when `play` returns. */
export interface Scene {
  readonly sandbox: Sandbox;
  readonly job: RunnerJob;
  /** Runs an action's bundle with the least that it needs, and more. */
  main(id: Id, inputs?: Readonly<Record<string, string>>, options?: Partial<Parameters<RunnerJob['main']>[1]>): Promise<Step>;
}

export async function scene<T>(
  { dist = committed, ...options }: SandboxOptions & { readonly dist?: string },
  play: (scene: Scene) => Promise<T>,
): Promise<T> {
  const sandbox = await startSandbox(options);
  const job = beginJob(dist, sandbox.env);
  try {
    return await play({
      sandbox,
      job,
      main: (id, inputs = {}, more = {}) => job.main(id, { ...more, inputs: { ...least(id, sandbox), ...inputs } }),
    });
  } finally {
    job.end();
    await sandbox.stop();
  }
}

/** The least inputs of an action. */
function least(id: Id, sandbox: Sandbox): Record<string, string> {
  if (id === 'token') return { audience: 'https://api.example' };
  if (id === 'aws') return { role: deployRole, region: 'us-east-1' };
  return { url: sandbox.vault.url, role: 'deploy', audience, deliver: 'outputs' };
}

/** The codes of the errors that a step reported. */
export function errorsOf({ commands }: Step): readonly (string | undefined)[] {
  return commands.filter(({ name }) => name === 'error').map(({ properties }) => properties['title']);
}

export function warningsOf({ commands }: Step): readonly string[] {
  return commands.filter(({ name }) => name === 'warning').map(({ data }) => data);
}
