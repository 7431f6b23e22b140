import type { Effect, Job } from '@daypass/ci';
import { DaypassError } from '@daypass/core';
import { deliver } from './deliver.ts';
import type { Record } from './record.ts';
import type { Session } from './session.ts';
import type { Had } from './several.ts';
import { printSuccess, summarize } from './summary.ts';

/** Delivers several credentials to the steps that follow: outputs are `NAME-OUTPUT`, secrets keep their names. Throws DELIVER_COLLISION before anything is delivered. */
export function deliverTogether(had: readonly Had[], session: Session & { readonly record: Record }): void {
  refuseSameNames(had);
  const { folder, ledger, record, clock, ending, job, life } = session;
  for (const one of had) {
    const delivery = deliver(one, withNames(job, one), folder, ledger);
    const secrets = one.secrets.map(({ name }) => name);
    record.add('delivered', { credential: one.name, ...delivery, secrets });
    const story = { ...one, secrets, delivery, ending, now: clock.now(), record };
    printSuccess(story, job);
    summarize(story, job);
  }
  life.signal.throwIfAborted();
}

/** Two credentials that would set one variable, or two secrets of one name: the later would silently win. */
export function refuseSameNames(had: readonly Had[]): void {
  const owners = new Map<string, string>();
  for (const one of had) {
    // The runner's outputs, and variables on Windows, know no case.
    for (const name of new Set(namesOf(one).map((own) => own.toLowerCase()))) {
      const other = owners.get(name);
      if (other !== undefined)
        throw new DaypassError(
          'DELIVER_COLLISION',
          `the credentials '${other}' and '${one.name}' would both deliver '${namesOf(one).find((own) => own.toLowerCase() === name)!}'`,
        );
      owners.set(name, one.name);
    }
  }
}

function namesOf({ name: credential, provider, grant, secrets, settings }: Had): readonly string[] {
  const env = settings.deliver.includes('env') ? Object.keys(grant.env) : [];
  // Files of one name are shared, a section each, and so are their variables.
  const { name: file, section } = (settings.deliver.includes('file') ? grant.file : undefined) ?? {};
  const files = file === undefined ? [] : [section === undefined ? file : `${file} [${section}]`];
  const outputs = Object.keys(provider.outputs).map((output) => outputOf(credential, output));
  const own = secrets.map(({ name }) => name);
  return [...env, ...files, ...outputs, ...own];
}

function outputOf(credential: string, output: string): string {
  return `${credential}-${output}`;
}

/** A job that names a credential's declared outputs after it. */
function withNames(job: Job, { name, provider }: Had): Job {
  const renamed = (output: string): string => (Object.hasOwn(provider.outputs, output) ? outputOf(name, output) : output);
  const emit = (effect: Effect): void =>
    job.emit(
      effect.kind === 'outputs' ? { ...effect, values: new Map([...effect.values].map(([key, value]) => [renamed(key), value])) } : effect,
    );
  return { ...job, emit };
}
