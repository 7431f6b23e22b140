import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunnerJob, Step } from '@daypass/sandbox/runner';

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A key of AWS as it leaks: made here, at random, so that it opens nothing. */
interface LeakedKey {
  readonly id: string;
  readonly secret: string;
}

/** The lint as a job's step, on a file with a stored key of AWS, and on the same file without it. */
export async function lintLeak(job: RunnerJob): Promise<{ readonly key: LeakedKey; readonly with: Step; readonly without: Step }> {
  const key = {
    id: `AKIA${letters(`${upper}234567`, 16)}`,
    secret: letters(`${upper}${upper.toLowerCase()}0123456789+/`, 40),
  };
  const lint = (text: string): Promise<Step> => {
    writeFileSync(join(job.workspace, 'deploy.env'), text);
    return job.main('lint', { inputs: { scan: 'tree' } });
  };
  return {
    key,
    with: await lint(`AWS_ACCESS_KEY_ID=${key.id}\nAWS_SECRET_ACCESS_KEY=${key.secret}\n`),
    without: await lint('AWS_REGION=eu-west-1\n'),
  };
}

function letters(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]!).join('');
}
