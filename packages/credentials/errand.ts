import type { Clock, Deadline, Host, Http } from '@daypass/core';
import { DaypassError, Secret, leaves, openHttp, reveal, version } from '@daypass/core';
import type { Job } from '@daypass/ci';
import type { ExchangeRequest, Grant, Handle, Provider } from '@daypass/exchange';
import type { IdentityToken } from '@daypass/identity';
import { pickFields, refuseCollisions } from './fields.ts';
import type { NamedSecret } from './fields.ts';
import { checkLife, warnOfClock, warnOfOrphans } from './checks.ts';
import { sha256 } from './record.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** One credential on its way from the job's identity to its delivery. */
export interface Errand {
  /** What the credential is called, where there are several. */
  readonly name: string | undefined;
  readonly provider: Provider;
  readonly settings: Settings;
  readonly http: Http;
  /** Had, and not yet given back. */
  readonly handles: Set<Handle>;
  /** Answers that were lost on the way. */
  lost: number;
  token?: IdentityToken;
  grant?: Grant;
}

/** A credential that was granted, with the secrets that were read with it. */
export interface Holding {
  readonly provider: Provider;
  readonly settings: Settings;
  readonly token: IdentityToken;
  readonly grant: Grant;
  readonly secrets: readonly NamedSecret[];
}

/** An errand that has not begun. */
export function openErrand(
  provider: Provider,
  settings: Settings,
  { job, host, clock }: Session,
  deadline: Deadline,
  name?: string,
): Errand {
  const http = transport(settings, host, clock, deadline, job, () => errand.lost++);
  const errand: Errand = { name, provider, settings, http, handles: new Set(), lost: 0 };
  return errand;
}

/** An identity token for the provider of the errand. */
export async function mintFor(errand: Errand, { job, clock, record }: Session): Promise<IdentityToken> {
  const { provider, settings, http } = errand;
  errand.token = await job.mint(provider.audience(settings.inputs), { http, clock });
  record?.add('minted', { credential: errand.name, ...identityFacts(errand.token) });
  return errand.token;
}

/** From the identity token to a credential that is masked, saved for post, checked, and its secrets read (DESIGN §4, steps 5–9). */
export async function fulfil(errand: Errand, token: IdentityToken, session: Session): Promise<Holding> {
  const { provider, settings } = errand;
  const { job, clock, ledger, record } = session;
  const request = requestOf(errand, session);
  const { grant, used } = await exchange(errand, request, token, session);
  errand.grant = grant;
  maskGrant(grant, job);
  record?.add('granted', {
    credential: errand.name,
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
  const secrets = await readSecrets(errand, grant, { ...request, token: used }, session);
  session.life.signal.throwIfAborted();
  return { provider, settings, token: used, grant, secrets };
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

/** What a provider is asked; what it reports while it works is saved and masked the moment it exists. */
function requestOf(errand: Errand, { job, host, clock, ledger }: Session): Asking {
  const { settings, http, handles } = errand;
  return {
    inputs: settings.inputs,
    references: settings.references,
    http,
    clock,
    env: host.env,
    facts: job.facts,
    onHandle(handle) {
      handles.add(handle);
      ledger.owe(handle);
    },
    onSecret: (secret) => job.emit({ kind: 'mask', secret }),
    ...lifetime(settings, job),
  };
}

/** How long the credential is asked to live. */
export function lifetime({ shared }: Settings, { longestSeconds }: Job): Pick<ExchangeRequest, 'ttlSeconds' | 'maxTtlSeconds'> {
  const longest = Math.max(longestSeconds ?? Infinity, leastSeconds);
  const most = Math.min(shared['max-ttl'] ?? Number.MAX_SAFE_INTEGER, longest);
  return { ttlSeconds: shared.ttl === undefined ? undefined : Math.min(shared.ttl, longest), maxTtlSeconds: most };
}

/** Receivers grant no shorter life than this (AWS STS, DurationSeconds), however short the job is. */
const leastSeconds = 900;

type Asking = Omit<ExchangeRequest, 'token'>;

/** Exchanges; a refusal that a fresh identity token can heal gets exactly one. */
async function exchange(
  errand: Errand,
  request: Asking,
  token: IdentityToken,
  session: Session,
): Promise<{ grant: Grant; used: IdentityToken }> {
  const { provider } = errand;
  try {
    return { grant: await provider.exchange({ ...request, token }), used: token };
  } catch (error) {
    if (!(error instanceof DaypassError) || error.detail.retry !== 'remint') throw error;
    if (session.job.mintsAfresh === false) throw once(error);
  }
  const fresh = await mintFor(errand, session);
  return { grant: await provider.exchange({ ...request, token: fresh }), used: fresh };
}

/** A refusal that only a fresh token heals, where the job has one token and no other. */
function once({ code, message, detail }: DaypassError): DaypassError {
  const fix = 'this job has one identity token for the audience and gets no other: run the job again, and use each token once';
  return new DaypassError(code, message, { ...detail, fix });
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

async function readSecrets(
  { name, provider, handles }: Errand,
  grant: Grant,
  request: ExchangeRequest,
  { job, record }: Session,
): Promise<NamedSecret[]> {
  const secrets: NamedSecret[] = [];
  for (const reference of request.references) {
    const answer = await provider.read!(grant, reference, request);
    if (answer.handle !== undefined && !handles.has(answer.handle)) request.onHandle(answer.handle);
    // Fields that no line asks for are masked too.
    for (const leaf of leaves(answer.value)) job.emit({ kind: 'mask', secret: new Secret(leaf) });
    const picked = pickFields(reference, answer.value);
    for (const { value } of picked) job.emit({ kind: 'mask', secret: value });
    record?.add('read', {
      credential: name,
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
