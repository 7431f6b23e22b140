import type { InputContext } from '../provider.ts';
import type { Reference } from '../secrets.ts';
import { fileProblem } from './ciphertext.ts';
import type { Service } from './endpoints.ts';

/** Where a reference points: a service, and what to ask it. */
export interface Place {
  readonly service: Exclude<Service, 'sts'>;
  /** Name, path or ARN; of kms the file. */
  readonly id: string;
  /** Parameters by path, not by name. */
  readonly folder: boolean;
  /** From an ARN. */
  readonly region: string | undefined;
}

const allowedOptions: Readonly<Record<Place['service'], RegExp>> = {
  secretsmanager: /^version-(id|stage)$/,
  ssm: /^(version|label|recursive)$/,
  kms: /^(file|key-id|algorithm|context\..+)$/,
};

/** Reads `secretsmanager/ID`, `ssm/PATH`, `kms/decrypt`; undefined when it is none of them. */
export function parsePlace({ path, options }: Reference): Place | undefined {
  const [, service, rest] = /^(secretsmanager|ssm|kms)\/(.+)$/.exec(path) ?? [];
  if (service === undefined || rest === undefined) return undefined;
  const arn = service === 'kms' ? options['key-id'] : rest;
  const region = /^arn:[a-z-]+:[a-z]+:([a-z0-9-]+):/.exec(arn ?? '')?.[1];
  if (service === 'kms') return rest === 'decrypt' ? { service, id: options['file'] ?? '', folder: false, region } : undefined;
  if (service === 'secretsmanager') return { service, id: rest, folder: false, region };
  // A name with slashes has to begin with one (API reference of PutParameter).
  const id = rest.includes('/') && !/^(\/|arn:)/.test(rest) ? `/${rest}` : rest;
  return { service: 'ssm', id, folder: id.endsWith('/'), region };
}

/** What is wrong with a reference, before anything is asked. */
export function placeProblem(reference: Reference, env: InputContext['env']): string[] {
  const source = reference.lines[0]!.source;
  const place = parsePlace(reference);
  if (reference.write) return [`${source}: AWS has nothing to 'write' to`];
  if (place === undefined) return [`${source} must begin with 'secretsmanager/', 'ssm/' or be 'kms/decrypt?file=PATH'`];
  const { options } = reference;
  const found = Object.keys(options)
    .filter((name) => !allowedOptions[place.service].test(name))
    .map((name) => `${source}: there is no option '${name}' for ${place.service}`);
  if (place.service === 'kms')
    found.push(
      ...(place.id === ''
        ? [`${source} needs ?file=PATH`]
        : (fileProblem(place.id, env) ?? []) &&
          [fileProblem(place.id, env)].flatMap((why) => (why === undefined ? [] : `${source}: ${why}`))),
    );
  if (place.folder && (options['version'] ?? options['label']) !== undefined)
    found.push(`${source}: parameters by path have no 'version' or 'label'`);
  if (!place.folder && options['recursive'] !== undefined) found.push(`${source}: 'recursive' is for a path that ends with '/'`);
  return found;
}
