import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Host, Inputs, Values } from '@daypass/core';
import { DaypassError, formatDuration, isFile, readInputs } from '@daypass/core';
import type { Job } from '@daypass/ci';
import type { CommonValues, Deliver, Provider, Reference } from '@daypass/exchange';
import { parseReferences } from '@daypass/exchange';
import type { Receiver } from '@daypass/trust';

/** The inputs of a step, read and checked as a whole. */
export interface Settings {
  /** As the provider declares them. */
  readonly inputs: Values<Inputs>;
  /** Those that every provider has; a mint-only one lacks some. */
  readonly shared: Partial<CommonValues> & Pick<CommonValues, 'timeout'>;
  readonly deliver: readonly Deliver[];
  readonly deliverSecrets: 'outputs' | 'env' | 'file';
  readonly references: readonly Reference[];
  readonly ca: string | undefined;
  /** The receiver's trust policy as it parsed it, where a file of it is given. */
  readonly trustPolicy: unknown;
}

/** Reads all inputs of a provider in a job. Throws INPUT_INVALID with everything that is wrong, before the network is touched. */
export function readSettings(provider: Provider, job: Job, host: Host, receiver?: Receiver): Settings {
  let references: readonly Reference[] = [];
  let ca: string | undefined;
  let trustPolicy: unknown;
  const inputs = readInputs(provider.inputs, job.inputs(Object.keys(provider.inputs)), (values, isWhole) => {
    const parsed = parseReferences((values['secrets'] ?? []) as readonly string[], Object.keys(provider.outputs));
    references = parsed.references;
    const certificates = readCertificates(values['ca-certificate'] as string | undefined, host);
    ca = certificates.pem;
    const policy = readTrustPolicy(values['trust-policy'] as string | undefined, receiver, host);
    trustPolicy = policy.value;
    return [
      ...parsed.problems,
      ...certificates.problems,
      ...policy.problems,
      ...pairProblems(provider, values),
      ...(isWhole ? (provider.problems?.(values, { env: host.env, references }) ?? []) : []),
    ];
  });
  return settingsOf(inputs, { references, ca, trustPolicy });
}

/** The same inputs in post. Files that they name may be gone from the workspace by now: that holds nothing up. */
export function readSettingsAgain(provider: Provider, job: Job, host: Host): Settings {
  const inputs = readInputs(provider.inputs, job.inputs(Object.keys(provider.inputs)));
  const { pem: ca } = readCertificates((inputs as Partial<CommonValues>)['ca-certificate'], host);
  return settingsOf(inputs, { references: [], ca, trustPolicy: undefined });
}

function settingsOf(inputs: Values<Inputs>, files: Pick<Settings, 'references' | 'ca' | 'trustPolicy'>): Settings {
  const shared = inputs as unknown as Settings['shared'];
  return {
    inputs,
    shared,
    deliver: shared.deliver as readonly Deliver[],
    deliverSecrets: ((inputs as Record<string, unknown>)['deliver-secrets'] ?? 'outputs') as Settings['deliverSecrets'],
    ...files,
  };
}

/** Pairs of inputs that make no sense together. */
function pairProblems(
  provider: Provider,
  values: Partial<CommonValues> & { secrets?: readonly string[]; 'deliver-secrets'?: string },
): string[] {
  const { ttl, 'max-ttl': maxTtl, deliver = [], secrets = [], 'deliver-secrets': deliverSecrets } = values;
  const problems: string[] = [];
  if (ttl !== undefined && maxTtl !== undefined && ttl > maxTtl) {
    problems.push(`input 'ttl' (${formatDuration(ttl)}) is above 'max-ttl' (${formatDuration(maxTtl)})`);
  }
  if (deliver.includes('none') && deliver.length > 1) problems.push("input 'deliver' holds 'none' beside other values");
  if (deliver.includes('none') && secrets.length === 0 && provider.store !== undefined) {
    problems.push(
      `input 'deliver' is 'none' and there are no 'secrets', so nothing would be delivered: list secrets, or set 'deliver' to ${provider.delivers
        .filter((way) => way !== 'none')
        .map((way) => `'${way}'`)
        .join(', ')} for the credential itself`,
    );
  }
  if (secrets.length === 0 && deliverSecrets !== undefined && deliverSecrets !== 'outputs') {
    problems.push("input 'deliver-secrets' is given but there are no 'secrets'");
  }
  return problems;
}

function readCertificates(text: string | undefined, host: Host): { pem: string | undefined; problems: readonly string[] } {
  if (text === undefined) return { pem: undefined, problems: [] };
  const inline = text.includes('-----BEGIN CERTIFICATE-----');
  const path = inline ? undefined : inWorkspace(text, host);
  if (path !== undefined && !isFile(path))
    return { pem: undefined, problems: [`input 'ca-certificate' is neither PEM text nor a file: '${text}'`] };
  const pem = path === undefined ? text : readFileSync(path, 'utf8');
  return pem.includes('-----BEGIN CERTIFICATE-----')
    ? { pem, problems: [] }
    : { pem: undefined, problems: ["input 'ca-certificate' holds no PEM certificate"] };
}

function readTrustPolicy(
  path: string | undefined,
  receiver: Receiver | undefined,
  host: Host,
): { value?: unknown; problems: readonly string[] } {
  if (path === undefined || receiver === undefined) return { problems: [] };
  if (!existsSync(inWorkspace(path, host))) return { problems: [`input 'trust-policy' names a file that does not exist: '${path}'`] };
  try {
    return { value: receiver.parse(readFileSync(inWorkspace(path, host), 'utf8')), problems: [] };
  } catch (error) {
    if (!(error instanceof DaypassError)) throw error;
    return { problems: [`input 'trust-policy' ('${path}'): ${error.message}`] };
  }
}

/** A path of an input, relative to the workspace. */
function inWorkspace(path: string, host: Host): string {
  return isAbsolute(path) ? path : join(host.env['GITHUB_WORKSPACE'] ?? process.cwd(), path);
}

/** Where the record is kept: the file of `audit-file`, else one in the job's own folder. */
export function auditPath(given: string | undefined, job: Job, host: Host): string {
  const path = given?.trim() ?? '';
  return path === '' ? join(job.tempFolder, 'daypass-audit.jsonl') : inWorkspace(path, host);
}

/** The error of a step that runs on no known platform. */
export function noPlatform(ids: readonly string[]): DaypassError {
  return new DaypassError('LIFE_NO_PLATFORM', `this is no job of a CI platform that this action knows (${ids.join(', ')})`);
}
