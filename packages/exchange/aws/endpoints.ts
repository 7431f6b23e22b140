import type { InputContext } from '../provider.ts';
import { partitionOf } from './arn.ts';

export type Service = 'sts' | 'secretsmanager' | 'ssm' | 'kms';

/** The services' names: for messages, and in the variables that override their endpoints. */
const services = {
  sts: { title: 'AWS STS', variable: 'STS' },
  secretsmanager: { title: 'AWS Secrets Manager', variable: 'SECRETS_MANAGER' },
  ssm: { title: 'AWS Systems Manager', variable: 'SSM' },
  kms: { title: 'AWS KMS', variable: 'KMS' },
} as const;

export function titleOf(service: Service): string {
  return services[service].title;
}

/** The text of a custom endpoint from the SDKs' variables, and the variable (docs.aws.amazon.com/sdkref, service-specific endpoints). */
export function customEndpoint(service: Service, env: InputContext['env']): { variable: string; text: string } | undefined {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') return undefined;
  const variables = [`AWS_ENDPOINT_URL_${services[service].variable}`, 'AWS_ENDPOINT_URL'];
  const variable = variables.find((name) => (env[name] ?? '') !== '');
  return variable === undefined ? undefined : { variable, text: env[variable]! };
}

/** The endpoint of a service: custom, FIPS or regional; never STS's global one (endpoint rule sets of the AWS SDKs). */
export function endpointOf(service: Service, region: string, env: InputContext['env'], override?: URL): URL {
  const custom = customEndpoint(service, env);
  if (override !== undefined) return override;
  if (custom !== undefined) return new URL(custom.text);
  const { id, suffix } = partitionOf(region);
  const plain = env['AWS_USE_FIPS_ENDPOINT']?.toLowerCase() !== 'true' || (id === 'aws-us-gov' && (service === 'sts' || service === 'ssm'));
  return new URL(`https://${service}${plain ? '' : '-fips'}.${region}.${suffix}/`);
}
