/** A part of AWS with its own accounts, regions and host names (partitions.json of the AWS SDKs). */
export interface Partition {
  readonly id: string;
  readonly suffix: string;
  /** Where STS is asked when no region is named. */
  readonly region: string;
}

const partitions: readonly (Partition & { readonly regions: RegExp })[] = [
  { id: 'aws-cn', regions: /^cn-/, suffix: 'amazonaws.com.cn', region: 'cn-northwest-1' },
  { id: 'aws-us-gov', regions: /^us-gov-/, suffix: 'amazonaws.com', region: 'us-gov-west-1' },
  { id: 'aws-eusc', regions: /^eusc-/, suffix: 'amazonaws.eu', region: 'eusc-de-east-1' },
  { id: 'aws-iso', regions: /^us-iso-/, suffix: 'c2s.ic.gov', region: 'us-iso-east-1' },
  { id: 'aws-iso-b', regions: /^us-isob-/, suffix: 'sc2s.sgov.gov', region: 'us-isob-east-1' },
  { id: 'aws-iso-e', regions: /^eu-isoe-/, suffix: 'cloud.adc-e.uk', region: 'eu-isoe-west-1' },
  { id: 'aws-iso-f', regions: /^us-isof-/, suffix: 'csp.hci.ic.gov', region: 'us-isof-south-1' },
  { id: 'aws', regions: /^/, suffix: 'amazonaws.com', region: 'us-east-1' },
];

/** The partition that a region belongs to. */
export function partitionOf(region: string): Partition {
  return partitions.find(({ regions }) => regions.test(region))!;
}

/** A role's ARN in its parts. */
export interface Role {
  readonly arn: string;
  readonly partition: Partition;
  readonly account: string;
}

/** Reads the ARN of an IAM role; undefined when the text is none. */
export function parseRole(arn: string): Role | undefined {
  const [, id, account] = /^arn:([a-z-]+):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/.exec(arn) ?? [];
  const partition = partitions.find((candidate) => candidate.id === id);
  return partition === undefined || account === undefined ? undefined : { arn, partition, account };
}

/** What is wrong with a text as a role's ARN. */
export function roleProblem(text: string): string | undefined {
  if (parseRole(text) !== undefined) return undefined;
  const hint = /^[\w+=,.@-]{1,64}$/.test(text) ? ` (the ARN, not only the name: arn:aws:iam::ACCOUNT:role/${text})` : '';
  return `must be the ARN of a role, such as 'arn:aws:iam::123456789012:role/deploy', not '${text}'${hint}`;
}
