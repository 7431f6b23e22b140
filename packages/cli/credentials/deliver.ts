import type { Effect, Job } from '@daypass/ci';
import { reveal } from '@daypass/core';
import type { Secret } from '@daypass/core';
import { quoted } from '@daypass/core/text';
import { deliver, printSuccess, refuseSameNames } from '@daypass/credentials';
import type { Had, Session, Use } from '@daypass/credentials';
import { print } from '../print.ts';

type Values = ReadonlyMap<string, string | Secret>;

/** What one credential put where, for `--json`. */
interface Delivered {
  readonly name: string;
  readonly provider: string;
  readonly expiresAt: string | undefined;
  /** Variables that later steps see, or that `envFile` sets. */
  readonly env: readonly string[];
  readonly envFile: string | undefined;
  readonly files: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
}

/** Delivers what was had to what follows in the job; prints the files to source, or with `--json` everything that was asked for. */
export function deliverHere(isJson: boolean): Use {
  return (had, session) => {
    if (session.job.platform === 'github') refuseSameNames(had);
    const printed = isJson ? 'on standard output' : 'only with --json';
    const outputs = session.job.platform === 'github' ? {} : { outputsFor: printed };
    const all = had.map((one) => deliverOne(one, session, outputs));
    if (isJson) print(`${JSON.stringify({ credentials: all })}\n`);
    else for (const { envFile } of all) if (envFile !== undefined) print(`${envFile}\n`);
    return Promise.resolve(0);
  };
}

type Recorded = Session & { readonly record: NonNullable<Session['record']> };

function deliverOne(had: Had, session: Recorded, told: { readonly outputsFor?: string }): Delivered {
  const { folder, ledger, record, clock, ending } = session;
  const { job, env, outputs } = caught(session.job);
  const delivery = deliver(had, job, folder, ledger);
  const envFile = env.size === 0 ? undefined : folder.write({ name: `${had.name}.env`, content: sourced(env) });
  if (envFile !== undefined) ledger.wrote(envFile.written);
  const files = [...delivery.files, ...(envFile === undefined ? [] : [envFile.path])];
  const secrets = had.secrets.map(({ name }) => name);
  record.add('delivered', { credential: had.name, outputs: delivery.outputs, env: delivery.env, files, secrets });
  printSuccess(
    {
      ...had,
      secrets,
      delivery: { ...delivery, env: envFile === undefined ? delivery.env : [], files },
      ...told,
      ending,
      now: clock.now(),
      record,
    },
    session.job,
  );
  return {
    name: had.name,
    provider: had.provider.id,
    expiresAt: had.grant.expiresAt?.toISOString(),
    env: delivery.env,
    envFile: envFile?.path,
    files,
    outputs: Object.fromEntries([...outputs].map(([name, value]) => [name, reveal(value)])),
  };
}

/** A job whose variables and outputs are caught where the platform has no place for them. */
function caught(job: Job): { readonly job: Job; readonly env: Values; readonly outputs: Values } {
  const env = new Map<string, string | Secret>();
  const outputs = new Map<string, string | Secret>();
  const isForRunner = job.platform === 'github';
  const emit = (effect: Effect): void => {
    if (effect.kind === 'outputs') for (const [name, value] of effect.values) outputs.set(name, value);
    if (effect.kind === 'env' && !isForRunner) for (const [name, value] of effect.values) env.set(name, value);
    if (isForRunner || (effect.kind !== 'outputs' && effect.kind !== 'env')) job.emit(effect);
  };
  return { job: { ...job, emit }, env, outputs };
}

/** Variables as a file that a POSIX shell reads with `.`: any value, byte for byte. */
function sourced(env: Values): string {
  return [...env].map(([name, value]) => `export ${name}=${quoted(reveal(value))}\n`).join('');
}
