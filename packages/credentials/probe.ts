import type { Host } from '@daypass/core';
import { createClock, createDeadline } from '@daypass/core';
import type { Job } from '@daypass/ci';
import type { Grant, Handle, Provider } from '@daypass/exchange';
import type { IdentityToken } from '@daypass/identity';
import { lifetime, transport } from './errand.ts';
import { giveBack } from './revoke.ts';
import { readSettings } from './settings.ts';

/** What a trial exchange showed. */
export interface Probe {
  readonly token: IdentityToken;
  readonly grant: Grant;
  /** Handles that could not be given back. */
  readonly left: readonly Handle[];
  /** Local clock minus the servers', in milliseconds. */
  readonly skewMs: number;
}

/** Tries a whole exchange and gives everything back at once: nothing is delivered, read or recorded. Throws as the action would. */
export async function probe(provider: Provider, job: Job, host: Host): Promise<Probe> {
  const settings = readSettings(provider, job, host);
  const clock = createClock(host);
  const http = transport(settings, host, clock, createDeadline(host, settings.shared.timeout * 1000), job);
  const handles: Handle[] = [];
  const token = await job.mint(provider.audience(settings.inputs), { http, clock });
  try {
    const grant = await provider.exchange({
      inputs: settings.inputs,
      token,
      references: [],
      http,
      clock,
      env: host.env,
      facts: job.facts,
      ...lifetime(settings, job),
      onHandle: (handle) => handles.push(handle),
      onSecret: (secret) => job.emit({ kind: 'mask', secret }),
    });
    const left = await giveBack({
      provider,
      inputs: settings.inputs,
      handles: handles.splice(0),
      http,
      clock,
      host,
      job,
      record: undefined,
    });
    return { token, grant, left, skewMs: clock.skewMs };
  } finally {
    await giveBack({ provider, inputs: settings.inputs, handles, http, clock, host, job, record: undefined });
  }
}
