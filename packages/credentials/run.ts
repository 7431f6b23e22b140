import type { Job, Platform } from '@daypass/ci';
import type { Host, Inputs, Outputs } from '@daypass/core';
import { hostOf } from '@daypass/core';
import type { Provider } from '@daypass/exchange';
import { asDaypassError } from './failure.ts';
import type { Loading } from './failure.ts';
import { beginLife, say } from './life.ts';
import type { Life } from './life.ts';
import { obtain } from './obtain.ts';
import { post } from './post.later.ts';
import { noPlatform } from './settings.ts';

export interface Action<I extends Inputs = Inputs, O extends Outputs = Outputs> extends Loading {
  readonly provider: Provider<I, O>;
  /** The CI platforms that the action knows; the first that recognises the environment is the one. */
  readonly platforms: readonly Platform[];
}

/** Runs an action as a process: main, or post when the file that was started says so in `argv`. The exit code is 0 only when all is well. */
export async function runAction<I extends Inputs = Inputs, O extends Outputs = Outputs>(
  action: Action<I, O>,
  process: NodeJS.Process = globalThis.process,
): Promise<void> {
  const { provider, platforms, loadFixes } = action;
  await runStep(platforms, process, (job, host, life) =>
    process.argv[2] === 'post' ? post(() => [{ provider, job }], { job, host, life, loadFixes }) : obtain(action, job, host, life),
  );
}

/** One step of an action as a process: in the job of the first platform that recognises the environment; it ends with the step's exit code. */
export async function runStep(
  platforms: readonly Platform[],
  process: NodeJS.Process,
  step: (job: Job, host: Host, life: Life) => Promise<number>,
): Promise<void> {
  const host = hostOf(process);
  const life = beginLife(process, host);
  try {
    const platform = platforms.find((candidate) => candidate.detect(host.env));
    if (platform === undefined) throw noPlatform(platforms.map(({ id }) => id));
    life.end(await step(platform.attach(host), host, life));
  } catch (thrown) {
    const error = asDaypassError(thrown);
    say(host, error.code, error.message);
    life.end(1);
  }
}
