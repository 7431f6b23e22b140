import type { Clock, Deadline, Host, Http } from '@daypass/core';
import { DaypassError, Secret, createClock, createDeadline, formatDuration, leaves, openHttp, reveal, version } from '@daypass/core';
import type { Job } from '@daypass/ci';
import type { ExchangeRequest, Grant, Provider } from '@daypass/exchange';
import type { IdentityToken } from '@daypass/identity';
import type { Receiver } from '@daypass/trust';
import { deliver } from './deliver.ts';
import { printFailure } from './explain.later.ts';
import { asDaypassError } from './failure.ts';
import type { Loading } from './failure.ts';
import { pickFields, refuseCollisions } from './fields.ts';
import type { NamedSecret } from './fields.ts';
import { openFolder, sweep } from './folder.ts';
import { openLedger } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { graceMs } from './life.ts';
import type { Life } from './life.ts';
import { openRecord, sha256 } from './record.ts';
import type { Record } from './record.ts';
import { giveBack } from './revoke.ts';
import { auditPath, readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { jobKey } from './state.ts';
import { printSuccess, summarize } from './summary.ts';

/** The main step: from the job's identity to a delivered credential (DESIGN §4, steps 1–11). Returns the exit code. */
export async function obtain(
  { provider, loadReceiver, loadFixes }: Loading & { readonly provider: Provider },
  job: Job,
  host: Host,
  life: Life,
): Promise<number> {
  const key = jobKey(job.facts);
  const folder = openFolder(job.tempFolder, key, host.system);
  const ledger = openLedger(job, key);
  const clock = createClock(host);
  let record: Record | undefined;
  let settings: Settings | undefined;
  let token: IdentityToken | undefined;
  let receiver: Receiver | undefined;
  let http: Http | undefined;
  let granted: Grant | undefined;
  let lost = 0;
  try {
    record = recordOf(provider, job, host);
    sweep(job.tempFolder, key);
    receiver = await receiverWanted(job, loadReceiver);
    settings = readSettings(provider, job, host, receiver);
    refuseWithoutIdentity(job);
    const deadline = createDeadline(host, settings.shared.timeout * 1000, life.signal);
    life.limit(settings.shared.timeout * 1000);
    http = transport(settings, host, clock, deadline, job, () => lost++);
    const request = {
      inputs: settings.inputs,
      references: settings.references,
      http,
      clock,
      ...ears(job, ledger, host),
      ...lifetime(settings),
    };

    const mint = async (): Promise<IdentityToken> => {
      token = await job.mint(provider.audience(settings!.inputs), { http: http!, clock });
      record!.add('minted', identityFacts(token));
      return token;
    };
    const { grant, used } = await exchange(provider, request, mint);
    granted = grant;
    maskGrant(grant, job);
    record.add('granted', {
      provider: provider.id,
      ...grant.facts,
      expires: grant.expiresAt?.toISOString(),
      revocable: grant.revocable.can,
      orphans: grant.orphans,
    });
    warnOfOrphans(grant, job);
    warnOfClock(clock, job);
    checkLife(grant, settings, clock, job);
    ledger.expires(grant);
    const secrets = await readSecrets(provider, grant, { ...request, token: used }, job, ledger, record);
    life.signal.throwIfAborted();
    const delivery = deliver(provider, grant, secrets, settings, job, folder, ledger);
    life.signal.throwIfAborted();
    record.add('delivered', {
      outputs: delivery.outputs,
      env: delivery.env,
      files: delivery.files,
      secrets: secrets.map(({ name }) => name),
    });
    const story = { provider, token: used, grant, secrets: secrets.map(({ name }) => name), delivery, settings, now: clock.now(), record };
    printSuccess(story, job);
    summarize(story, job);
    return 0;
  } catch (thrown) {
    const error = asDaypassError(thrown);
    // What explains may itself be gone: what is owed is given back all the same.
    await printFailure(error, { token, receiver, trustPolicy: settings?.trustPolicy, loadFixes }, job).catch(() =>
      job.emit({ kind: 'annotation', level: 'error', title: error.code, message: error.message }),
    );
    const orphans = granted === undefined ? lost : granted.orphans;
    if (granted === undefined) warnOfOrphans({ orphans, expiresAt: undefined }, job);
    await undo({ provider, settings, job, ledger, folder, http, clock, host, record });
    record?.add('failed', {
      provider: provider.id,
      code: error.code,
      message: job.redact(error.message),
      owed: ledger.handles().length,
      orphans,
    });
    return 1;
  }
}

function recordOf(provider: Provider, job: Job, host: Host): Record {
  const given = job.inputs(Object.keys(provider.inputs)).texts['audit-file'];
  const record = openRecord(auditPath(given, job, host), host, job.facts, job.source);
  record.add('asked', {
    provider: provider.id,
    actor: job.facts.actor,
    event: job.facts.event,
    ref: job.facts.ref,
    workflow: job.facts.workflow,
  });
  return record;
}

/** What reads the trust policy, where one is given. */
async function receiverWanted(job: Job, loadReceiver: Loading['loadReceiver']): Promise<Receiver | undefined> {
  const { 'trust-policy': path = '' } = job.inputs(['trust-policy']).texts;
  return path.trim() === '' ? undefined : await loadReceiver?.();
}

function refuseWithoutIdentity(job: Job): void {
  const refusal = job.refusal();
  if (refusal !== undefined) throw refusal;
}

/** The transport of a step, with the inputs that shape it. */
export function transport(
  settings: Settings,
  host: Host,
  clock: Clock,
  deadline: Deadline,
  job: Job,
  onLost: () => void = () => undefined,
): Http {
  const { 'https-proxy': httpsProxy, 'no-proxy': noProxy } = settings.shared;
  return openHttp({
    host,
    clock,
    deadline,
    userAgent: `daypass/${version} (${job.platform})`,
    onLost,
    onProgress: (text) => job.emit({ kind: 'line', text }),
    ...(settings.ca === undefined ? {} : { ca: settings.ca }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    ...(noProxy === undefined ? {} : { noProxy }),
  });
}

/** What a provider reports while it works: handles are saved and secrets masked the moment they exist. */
function ears(job: Job, ledger: Ledger, host: Host): Pick<ExchangeRequest, 'onHandle' | 'onSecret' | 'env' | 'facts'> {
  return {
    onHandle: (handle) => ledger.owe(handle),
    onSecret: (secret) => job.emit({ kind: 'mask', secret }),
    env: host.env,
    facts: job.facts,
  };
}

/** How long the credential is asked to live. */
export function lifetime({ shared }: Settings): Pick<ExchangeRequest, 'ttlSeconds' | 'maxTtlSeconds'> {
  return { ttlSeconds: shared.ttl, maxTtlSeconds: shared['max-ttl'] ?? Number.MAX_SAFE_INTEGER };
}

type Asking = Omit<ExchangeRequest, 'token'>;

/** Exchanges; a refusal that a fresh identity token can heal gets exactly one. */
async function exchange(
  provider: Provider,
  request: Asking,
  mint: () => Promise<IdentityToken>,
): Promise<{ grant: Grant; used: IdentityToken }> {
  const first = await mint();
  try {
    return { grant: await provider.exchange({ ...request, token: first }), used: first };
  } catch (error) {
    if (!(error instanceof DaypassError) || error.detail.retry !== 'remint') throw error;
  }
  const fresh = await mint();
  return { grant: await provider.exchange({ ...request, token: fresh }), used: fresh };
}

function identityFacts({ claims, audience, raw }: IdentityToken): { [name: string]: unknown } {
  return {
    subject: claims['sub'],
    issuer: claims['iss'],
    audience,
    jti: claims['jti'],
    expires: claims['exp'],
    sha256: sha256(reveal(raw)),
  };
}

function maskGrant(grant: Grant, job: Job): void {
  for (const value of [...Object.values(grant.values), ...Object.values(grant.env)]) {
    if (value instanceof Secret) job.emit({ kind: 'mask', secret: value });
  }
}

function warnOfOrphans({ orphans, expiresAt }: Pick<Grant, 'orphans' | 'expiresAt'>, job: Job): void {
  if (orphans === 0) return;
  const until = expiresAt === undefined ? '' : `, until about ${expiresAt.toISOString()}`;
  const message = `${orphans} answer${orphans === 1 ? ' was' : 's were'} lost on the way: as many credentials may exist that nobody holds; they expire by themselves${until}`;
  job.emit({ kind: 'annotation', level: 'warning', title: 'possible orphan', message });
}

/** Receivers let clocks differ by a minute or so: beyond this, other tools of the job will fail. */
const worthAWarningMs = 30_000;

function warnOfClock({ skewMs }: Clock, job: Job): void {
  if (Math.abs(skewMs) < worthAWarningMs) return;
  const message = `this machine's clock is ${formatDuration(Math.abs(skewMs) / 1000)} ${skewMs > 0 ? 'ahead of' : 'behind'} the servers'; daypass reckons with it, other tools may not`;
  job.emit({ kind: 'annotation', level: 'warning', title: 'clock', message });
}

/** A credential with less life than this is of no use to the steps that follow. */
const usefulSeconds = 10;

/** Clocks differ and answers travel: a life this much above `max-ttl` is still the life that was asked for. */
const toleranceSeconds = 60;

function checkLife(grant: Grant, { shared }: Settings, clock: Clock, job: Job): void {
  if (grant.expiresAt === undefined) return;
  const seconds = (grant.expiresAt.getTime() - clock.now()) / 1000;
  if (!(seconds >= usefulSeconds)) {
    const until = `it expires at ${grant.expiresAt.toISOString()}, ${formatDuration(Math.max(0, seconds))} from now`;
    throw new DaypassError('LIFE_EXPIRED', `the credential was granted for too short a time to be used: ${until}`);
  }
  const ceiling = shared['max-ttl'];
  if (ceiling !== undefined && seconds > ceiling + toleranceSeconds) {
    throw new DaypassError(
      'LIFE_TTL_TOO_LONG',
      `the receiver granted ${formatDuration(seconds)}, and 'max-ttl' is ${formatDuration(ceiling)}`,
      {
        presented: formatDuration(seconds),
        required: `at most ${formatDuration(ceiling)}`,
      },
    );
  }
  const { ttl } = shared;
  if (ttl !== undefined && seconds < ttl - toleranceSeconds) {
    const message = `the receiver granted ${formatDuration(seconds)}, and 'ttl' asks for ${formatDuration(ttl)}`;
    job.emit({ kind: 'annotation', level: 'warning', title: 'shorter than asked', message });
  }
}

async function readSecrets(
  provider: Provider,
  grant: Grant,
  request: ExchangeRequest,
  job: Job,
  ledger: Ledger,
  record: Record,
): Promise<NamedSecret[]> {
  const secrets: NamedSecret[] = [];
  for (const reference of request.references) {
    const answer = await provider.read!(grant, reference, request);
    if (answer.handle !== undefined && !ledger.handles().includes(answer.handle)) ledger.owe(answer.handle);
    // Fields that no line asks for are masked too.
    for (const leaf of leaves(answer.value)) job.emit({ kind: 'mask', secret: new Secret(leaf) });
    const picked = pickFields(reference, answer.value);
    for (const { value } of picked) job.emit({ kind: 'mask', secret: value });
    record.add('read', {
      provider: provider.id,
      path: reference.path,
      names: picked.map(({ name }) => name),
      expires: answer.expiresAt?.toISOString(),
      ...answer.facts,
    });
    secrets.push(...picked);
  }
  refuseCollisions(secrets, Object.keys(provider.outputs));
  return secrets;
}

interface Undoing {
  readonly provider: Provider;
  readonly settings: Settings | undefined;
  readonly job: Job;
  readonly ledger: Ledger;
  readonly folder: ReturnType<typeof openFolder>;
  readonly http: Http | undefined;
  readonly clock: Clock;
  readonly host: Host;
  readonly record: Record | undefined;
}

/** After a failure: what was delivered is taken back, files are removed, credentials given back within the grace; the rest is left to post. */
async function undo({ provider, settings, job, ledger, folder, http, clock, host, record }: Undoing): Promise<void> {
  job.rollback();
  for (const file of ledger.files()) {
    folder.remove(file);
    ledger.removed(file);
  }
  if (settings === undefined || http === undefined) return;
  await giveBack({
    provider,
    inputs: settings.inputs,
    handles: ledger.handles(),
    http: http.within(createDeadline(host, graceMs)),
    clock,
    host,
    job,
    record,
    onSettled: (handle) => ledger.settle(handle),
  });
}
