import type { Clock, Host, Http, Inputs, Values } from '@daypass/core';
import { DaypassError } from '@daypass/core';
import type { Job } from '@daypass/ci';
import type { Handle, Provider, Revocation } from '@daypass/exchange';
import { aside } from './failure.ts';
import type { Record } from './record.ts';

export interface GivingBack {
  readonly provider: Provider;
  readonly inputs: Values<Inputs>;
  readonly handles: readonly Handle[];
  readonly http: Http;
  /** The one that `http` teaches. */
  readonly clock: Clock;
  readonly host: Host;
  readonly job: Job;
  readonly record: Record | undefined;
  readonly onSettled?: (handle: Handle) => void;
}

/** Gives handles back, the latest first; says and records how each ended. Returns those that may still live. */
export async function giveBack(giving: GivingBack): Promise<readonly Handle[]> {
  const left: Handle[] = [];
  for (const handle of [...giving.handles].reverse()) {
    const end = await endOf(handle, giving);
    const settled = end.outcome === 'revoked' || end.outcome === 'gone';
    aside(giving.job, () =>
      giving.record?.add('revoked', {
        provider: handle.provider,
        what: handle.kind,
        revocation: settled ? end.outcome : 'failed',
        says: end.says,
        expires: until(handle),
      }),
    );
    if (settled) {
      giving.job.emit({
        kind: 'line',
        text: `revoked    ${giving.provider.title} ${handle.kind}${end.outcome === 'gone' ? ' (was gone already)' : ''}`,
      });
      aside(giving.job, () => giving.onSettled?.(handle));
    } else {
      left.push(handle);
      const message = `the ${giving.provider.title} ${handle.kind} could not be revoked (${end.says}); it may live until ${until(handle)}`;
      giving.job.emit({ kind: 'annotation', level: 'warning', title: 'LIFE_NOT_REVOKED', message });
    }
  }
  return left;
}

/** Asked even when its time seems over: this machine's clock may be wrong, and only the answer corrects it. */
async function endOf(handle: Handle, giving: GivingBack): Promise<Revocation> {
  const end = await asked(handle, giving);
  const isOver = end.outcome === 'unknown' && handle.expiresAt <= giving.clock.now();
  return isOver ? { outcome: 'gone', says: 'expired' } : end;
}

async function asked(handle: Handle, { provider, inputs, http, host }: GivingBack): Promise<Revocation> {
  if (provider.revoke === undefined) return { outcome: 'unsupported', says: 'the provider has no way to revoke' };
  try {
    return await provider.revoke(handle, { inputs, env: host.env, http });
  } catch (error) {
    if (!(error instanceof DaypassError)) throw error;
    return { outcome: 'unknown', says: `${error.code}: ${error.message}` };
  }
}

function until({ expiresAt }: Handle): string {
  return new Date(expiresAt).toISOString();
}
