import type { Input, Inputs } from '@daypass/core';
import type { Deliver } from './provider.ts';

/** The inputs that mean the same for every provider (DESIGN §5). */
export function commonInputs(delivers: readonly Deliver[]) {
  return {
    audience: {
      kind: 'text',
      description:
        'Audience of the identity token, which the receiver must expect; default `sts.amazonaws.com` for AWS, the origin of `url` for Vault.',
      advanced: true,
    },
    ttl: { kind: 'duration', description: "Lifetime to ask for; default the receiver's own, never above `max-ttl`.", example: '15m' },
    'max-ttl': {
      kind: 'duration',
      default: '1h',
      description: 'The longest lifetime that is accepted; a credential that lives longer is shortened, else revoked and refused.',
      advanced: true,
    },
    deliver: {
      kind: 'list',
      options: delivers,
      default: delivers[0]!,
      description: 'Where the credential goes; the page of the action tells under Delivery what each way holds.',
    },
    timeout: { kind: 'duration', default: '2m', description: 'Bounds all work up to the delivered credential.', advanced: true },
    revoke: {
      kind: 'choice',
      options: ['true', 'required', 'false'],
      default: 'true',
      description: 'Give everything back in post: `true` warns when that fails, `required` fails the job, `false` leaves it to expire.',
      advanced: true,
    },
    'trust-policy': {
      kind: 'text',
      description: "File in the workspace with the receiver's trust policy; read only to explain a refusal claim by claim.",
      advanced: true,
    },
    'ca-certificate': {
      kind: 'text',
      description:
        'Further certificate authorities, as PEM text or a path to a PEM file, beside those of Node, the system and NODE_EXTRA_CA_CERTS.',
      advanced: true,
    },
    'https-proxy': { kind: 'text', description: 'Proxy for all requests, over HTTPS_PROXY of the environment.', advanced: true },
    'no-proxy': { kind: 'text', description: 'Hosts that are reached without a proxy, over NO_PROXY of the environment.', advanced: true },
    'audit-file': {
      kind: 'text',
      description: 'File that the audit record is appended to; default `daypass-audit.jsonl` in the folder for temporary files.',
      advanced: true,
    },
  } as const satisfies Inputs;
}

/** The further inputs of providers that read secrets. */
export const secretInputs = {
  secrets: {
    kind: 'lines',
    description: 'Secrets to read with the credential, one `NAME = path#key` a line.',
  },
  'deliver-secrets': {
    kind: 'choice',
    options: ['outputs', 'env', 'file'],
    default: 'outputs',
    description:
      'Where the secrets go: `outputs` (only a step that names one gets it), `env` (every later step), `file` (one 0600 file each).',
    advanced: true,
  },
} as const satisfies Inputs;

/** The further outputs of providers that read secrets. */
export const secretOutputs = {
  'secrets-folder': { description: 'Folder of the files that `deliver-secrets: file` wrote.' },
} as const;

export type CommonInputs = ReturnType<typeof commonInputs> & Partial<Record<keyof typeof secretInputs, Input>>;
