import { endpointProblem, formatDuration, isObject } from '@daypass/core';
import type { Inputs } from '@daypass/core';
import type { InputContext } from '../provider.ts';
import type { Partition } from './arn.ts';
import { parseRole, partitionOf, roleProblem } from './arn.ts';
import type { Hop } from './chain.ts';
import { bounds, hopProblem, parseHop, sessionName } from './chain.ts';
import type { Service } from './endpoints.ts';
import { customEndpoint } from './endpoints.ts';
import { parsePlace, placeProblem } from './places.ts';

const maxPolicy = 2048;
const account = /^\d{12}$/;

export const inputs = {
  role: {
    kind: 'text',
    required: true,
    description: 'ARN of the IAM role to assume.',
    example: 'arn:aws:iam::123456789012:role/deploy',
    check: roleProblem,
  },
  region: {
    kind: 'text',
    description:
      "AWS region: of STS, of the secrets, and delivered to later steps; default `AWS_REGION`, else the partition's own for STS alone.",
    example: 'eu-west-1',
    check: (text) => (/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(text) ? undefined : `must be a region such as 'eu-west-1', not '${text}'`),
  },
  'session-name': {
    kind: 'text',
    description: 'Name of the session in CloudTrail; default `owner+repository@run.attempt`.',
    advanced: true,
    check: (text) => (sessionName.test(text) ? undefined : `must be 2 to 64 letters, digits or _+=,.@-, not '${text}'`),
  },
  policy: {
    kind: 'text',
    description: 'Session policy, as JSON: the session can do only what both it and the role allow. When chained, it bounds the last role.',
    advanced: true,
    check: policyProblem,
  },
  'policy-arns': {
    kind: 'list',
    description: 'ARNs of managed policies that bound the session in the same way; at most 10.',
    advanced: true,
    check: (text) =>
      /^arn:[a-z-]+:iam::(aws|\d{12}):policy\/[\w+=,.@/-]+$/.test(text)
        ? undefined
        : `holds '${text}', which is no ARN of a managed policy`,
  },
  chain: {
    kind: 'lines',
    description:
      'Further roles to assume one after the other, an ARN a line, with `external-id=`, `session-name=`, `ttl=`, `tag:KEY=`, `transitive=`, `source-identity=`; the last is delivered.',
    example: 'arn:aws:iam::210987654321:role/deploy external-id=acme',
    advanced: true,
    check: hopProblem,
  },
  'allowed-accounts': {
    kind: 'list',
    description: 'Account numbers that the credential may be of; any other is refused.',
    advanced: true,
    check: (text) => (account.test(text) ? undefined : `holds '${text}', which is no account number of 12 digits`),
  },
  profile: {
    kind: 'text',
    description: 'Name of the profile that `deliver: file` writes; default `default`. Steps with several profiles share one file.',
    advanced: true,
    check: (text) => (/^[\w.@+-]{1,64}$/.test(text) ? undefined : `must be 1 to 64 letters, digits or _.@+-, not '${text}'`),
  },
  'mask-account-id': { kind: 'boolean', default: false, description: 'Mask the account number in the log.', advanced: true },
  endpoint: {
    kind: 'url',
    description: 'Endpoint of STS; default the regional one, or `AWS_ENDPOINT_URL_STS`, `AWS_ENDPOINT_URL`.',
    advanced: true,
  },
} as const satisfies Inputs;

/** What this folder reads of its inputs. */
export interface AwsInputs {
  readonly role: string;
  readonly region: string | undefined;
  readonly 'session-name': string | undefined;
  readonly policy: string | undefined;
  readonly 'policy-arns': readonly string[];
  readonly chain: readonly string[];
  readonly 'allowed-accounts': readonly string[];
  readonly profile: string | undefined;
  readonly 'mask-account-id': boolean;
  readonly endpoint: URL | undefined;
  readonly audience: string | undefined;
  readonly ttl: number | undefined;
  readonly 'max-ttl': number;
  readonly deliver: readonly string[];
}

/** The roles to assume after the first. */
export function hopsOf(inputs: AwsInputs): readonly Hop[] {
  return inputs.chain.map((line) => parseHop(line).hop!);
}

/** The region that was named, by the input or else by the environment; undefined: none. */
export function namedRegion(inputs: AwsInputs, env: InputContext['env']): string | undefined {
  return inputs.region ?? ([env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find((name) => (name ?? '') !== '') || undefined);
}

/** The region to ask STS in. */
export function stsRegion(inputs: AwsInputs, env: InputContext['env']): string {
  return namedRegion(inputs, env) ?? parseRole(inputs.role)!.partition.region;
}

/** What is wrong with the inputs together. */
export function problems(inputs: AwsInputs, { env, references }: InputContext): string[] {
  const { partition, account: owner } = parseRole(inputs.role)!;
  const hops = hopsOf(inputs);
  const last = hops.at(-1)?.role.account ?? owner;
  const allowed = inputs['allowed-accounts'];
  return [
    ...regionProblems(inputs, env, partition),
    ...hops
      .filter(({ role }) => role.partition !== partition)
      .map(({ role }) => `input 'chain' leaves the partition '${partition.id}' of 'role': '${role.arn}'`),
    ...ttlProblems(inputs, hops),
    ...(allowed.length > 0 && !allowed.includes(last)
      ? [`the role to deliver is of account '${last}', which 'allowed-accounts' does not hold`]
      : []),
    ...boundProblems(inputs, partition),
    ...(inputs.profile !== undefined && !inputs.deliver.includes('file')
      ? ["input 'profile' is given, but 'deliver' has no 'file' to write it to"]
      : []),
    ...references.flatMap((reference) => placeProblem(reference, env)),
    ...endpointProblems(inputs, env, ['sts', ...new Set(references.flatMap((reference) => parsePlace(reference)?.service ?? []))]),
    ...(namedRegion(inputs, env) === undefined
      ? references.filter((reference) => parsePlace(reference)?.region === undefined && parsePlace(reference) !== undefined)
      : []
    ).map(({ lines }) => `input 'region' is needed to find ${lines[0]!.source}`),
  ];
}

function regionProblems(inputs: AwsInputs, env: InputContext['env'], partition: Partition): string[] {
  const region = namedRegion(inputs, env);
  if (region === undefined || partitionOf(region).id === partition.id) return [];
  const from = inputs.region === undefined ? "the environment's region" : "input 'region'";
  return [`${from} '${region}' is not in the partition '${partition.id}' of 'role'; give a 'region' that is`];
}

function ttlProblems({ ttl, 'max-ttl': maxTtl }: AwsInputs, hops: readonly Hop[]): string[] {
  const chained = hops.length > 0;
  const most = chained ? bounds.mostChained : bounds.most;
  const last = hops.at(-1)?.ttlSeconds;
  const found: string[] = [];
  if (ttl !== undefined && (ttl < bounds.least || ttl > most)) {
    found.push(
      `input 'ttl' must be from ${formatDuration(bounds.least)} to ${formatDuration(most)}${chained ? ' with a chain' : ''}: STS grants no other, not ${formatDuration(ttl)}`,
    );
  }
  if (ttl === undefined && maxTtl < bounds.least)
    found.push(`input 'max-ttl' is below ${formatDuration(bounds.least)}, the shortest that STS grants`);
  if (ttl !== undefined && last !== undefined)
    found.push("input 'ttl' and the last line of 'chain' (ttl=) both give the lifetime; keep one");
  if (last !== undefined && last > maxTtl) found.push(`the last line of 'chain' (ttl=) is above 'max-ttl' (${formatDuration(maxTtl)})`);
  return found;
}

function boundProblems({ policy = '', 'policy-arns': arns }: AwsInputs, partition: Partition): string[] {
  const found = arns
    .filter((arn) => !arn.startsWith(`arn:${partition.id}:`))
    .map((arn) => `input 'policy-arns' leaves the partition '${partition.id}' of 'role': '${arn}'`);
  if (arns.length > 10) found.push(`input 'policy-arns' holds ${arns.length} ARNs; STS takes 10`);
  const length = policy.length + arns.join('').length;
  if (arns.length > 0 && length > maxPolicy)
    found.push(`inputs 'policy' and 'policy-arns' have ${length} characters together; STS takes ${maxPolicy}`);
  return found;
}

function endpointProblems(inputs: AwsInputs, env: InputContext['env'], services: readonly Service[]): string[] {
  return services.flatMap((service) => {
    const custom = service === 'sts' && inputs.endpoint !== undefined ? undefined : customEndpoint(service, env);
    const problem = custom === undefined ? undefined : endpointProblem(custom.text);
    return problem === undefined ? [] : [`the environment's ${custom!.variable} ${problem}`];
  });
}

function policyProblem(text: string): string | undefined {
  if (text.length > maxPolicy) return `has ${text.length} characters; STS takes ${maxPolicy}`;
  if (/[^\t\n\r\u0020-\u00ff]/.test(text)) return 'holds characters that STS does not take (only up to U+00FF)';
  return isJsonObject(text) ? undefined : 'must be the JSON of a policy';
}

function isJsonObject(text: string): boolean {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}
