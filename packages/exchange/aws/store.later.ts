import { DaypassError, Secret } from '@daypass/core';
import type { HttpAnswer } from '@daypass/core';
import type { Reference, SecretAnswer } from '../secrets.ts';
import { readCiphertext } from './ciphertext.ts';
import { endpointOf, titleOf } from './endpoints.ts';
import { namedRegion } from './inputs.ts';
import type { Place } from './places.ts';
import { parsePlace } from './places.ts';
import type { AwsError } from './refusals.ts';
import { isThrottled, named, receiver, unavailable } from './refusals.ts';
import { sign } from './sigv4.ts';
import type { Asking, Session } from './sts.ts';

type Json = Readonly<Record<string, unknown>>;
export type Reading = Asking & { readonly session: Session; readonly references: readonly Reference[] };

/** What BatchGetSecretValue takes (API reference), and from how many secrets on one request is worth another permission. */
const batch = { most: 20, least: 3 };
const maxPages = 50;

/** Reads one path of Secrets Manager, the Parameter Store or KMS. `ahead` keeps what one request brought for several references. */
export async function readPlace(reference: Reference, reading: Reading, ahead: Map<Reference, SecretAnswer>): Promise<SecretAnswer> {
  const place = parsePlace(reference)!;
  if (place.service === 'secretsmanager')
    return ahead.get(reference) ?? (await readBatch(reference, place, reading, ahead)) ?? readSecret(reference, place, reading);
  if (place.service === 'kms') return decrypt(reference, place, reading);
  return place.folder ? readFolder(reference, place, reading) : readParameter(reference, place, reading);
}

async function readSecret({ options, ...reference }: Reference, place: Place, reading: Reading): Promise<SecretAnswer> {
  const answer = await call(
    'secretsmanager.GetSecretValue',
    given({ SecretId: place.id, VersionId: options['version-id'], VersionStage: options['version-stage'] }),
    place,
    reading,
    sourceOf(reference),
  );
  return secretOf(answer, place, sourceOf(reference));
}

function secretOf(answer: Json, { id }: Place, source: string): SecretAnswer {
  const value = answer['SecretString'] ?? answer['SecretBinary'];
  if (typeof value !== 'string') throw invalid('secretsmanager', source, `holds no value of '${id}'`);
  return { value, facts: facts({ version: answer['VersionId'], arn: answer['ARN'] }) };
}

/** All secrets of one region in one request; undefined where it does not help or is not allowed, and each is then read by itself. */
async function readBatch(
  reference: Reference,
  place: Place,
  reading: Reading,
  ahead: Map<Reference, SecretAnswer>,
): Promise<SecretAnswer | undefined> {
  const alike = reading.references.filter((other) => {
    const there = parsePlace(other);
    return there?.service === 'secretsmanager' && there.region === place.region && Object.keys(other.options).length === 0;
  });
  if (ahead.size > 0 || alike.length < batch.least || alike.length > batch.most || !alike.includes(reference)) return undefined;
  const ids = new Map(alike.map((other) => [other, parsePlace(other)!.id]));
  const response = await request('secretsmanager.BatchGetSecretValue', { SecretIdList: [...ids.values()] }, place, reading);
  if (response.status !== 200) return undefined;
  const values = (response.json() as { SecretValues?: Json[] }).SecretValues ?? [];
  for (const [other, id] of ids) {
    const found = values.find(({ Name, ARN }) => Name === id || ARN === id);
    if (found === undefined) continue;
    const answer = secretOf(found, { ...place, id }, sourceOf(other));
    reading.onSecret(new Secret(String(answer.value)));
    ahead.set(other, answer);
  }
  return ahead.get(reference);
}

async function readParameter(reference: Reference, place: Place, reading: Reading): Promise<SecretAnswer> {
  const { version, label } = reference.options;
  const selector = version ?? label;
  const name = selector === undefined ? place.id : `${place.id}:${selector}`;
  const { Parameter } = await call('AmazonSSM.GetParameter', { Name: name, WithDecryption: true }, place, reading, sourceOf(reference));
  const { Value, Version, ARN } = (Parameter ?? {}) as Json;
  if (typeof Value !== 'string') throw invalid('ssm', sourceOf(reference), `holds no value of '${name}'`);
  return { value: Value, facts: facts({ version: Version, arn: ARN }) };
}

/** Parameters by path: an object, each named by what follows the path. */
async function readFolder(reference: Reference, place: Place, reading: Reading): Promise<SecretAnswer> {
  const path = place.id === '/' ? '/' : place.id.replace(/\/+$/, '');
  const fields: Record<string, string> = {};
  let next: unknown;
  for (let page = 0; page < maxPages; page++) {
    const body = given({ Path: path, Recursive: reference.options['recursive'] === 'true', WithDecryption: true, NextToken: next });
    const answer = await call('AmazonSSM.GetParametersByPath', body, place, reading, sourceOf(reference));
    for (const { Name, Value } of (answer['Parameters'] ?? []) as Json[])
      fields[String(Name).slice(path === '/' ? 1 : path.length + 1)] = String(Value);
    next = answer['NextToken'];
    if (next === undefined || next === null || next === '') break;
  }
  if (Object.keys(fields).length === 0)
    throw new DaypassError('AWS_SECRET_MISSING', `${sourceOf(reference)}: there are no parameters below '${path}'`);
  return { value: fields, facts: facts({ parameters: Object.keys(fields).length }) };
}

async function decrypt(reference: Reference, place: Place, reading: Reading): Promise<SecretAnswer> {
  const { options } = reference;
  const blob = readCiphertext(place.id, reading.env);
  if (blob === undefined)
    throw new DaypassError('AWS_CIPHERTEXT', `${sourceOf(reference)}: the file '${place.id}' holds more than KMS decrypts at once`);
  const context = Object.entries(options).flatMap(([name, value]) =>
    name.startsWith('context.') ? [[name.slice('context.'.length), value]] : [],
  );
  const body = {
    CiphertextBlob: blob,
    KeyId: options['key-id'],
    EncryptionAlgorithm: options['algorithm'],
    EncryptionContext: context.length === 0 ? undefined : (Object.fromEntries(context) as Record<string, string>),
  };
  const answer = await call('TrentService.Decrypt', given(body), place, reading, sourceOf(reference));
  if (typeof answer['Plaintext'] !== 'string') throw invalid('kms', sourceOf(reference), 'holds no plaintext');
  const bytes = Buffer.from(answer['Plaintext'], 'base64');
  const text = bytes.toString('utf8');
  return { value: Buffer.from(text).equals(bytes) ? text : bytes.toString('base64'), facts: facts({ key: answer['KeyId'] }) };
}

async function call(target: string, body: Json, place: Place, reading: Reading, source: string): Promise<Json> {
  const answer = await request(target, body, place, reading);
  if (answer.status === 200) return answer.json() as Json;
  throw refusal(errorOf(answer), target, place, source);
}

function request(
  target: string,
  body: Json,
  { service, region: own }: Place,
  { http, clock, env, inputs, session }: Reading,
): Promise<HttpAnswer> {
  const region = own ?? namedRegion(inputs, env)!;
  const url = endpointOf(service, region, env);
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target };
  const signed = sign({ method: 'POST', url, headers, body: text, service, region, now: clock.now() }, session);
  return http.send({
    to: titleOf(service),
    method: 'POST',
    url,
    headers: signed,
    body: text,
    repeatable: true,
    heals: (answer) => (isThrottled(errorOf(answer).code) ? true : undefined),
  });
}

function errorOf(answer: HttpAnswer): AwsError {
  const {
    __type: type,
    message,
    Message,
  } = (answer.text.trimStart().startsWith('{') ? answer.json() : {}) as { __type?: unknown; message?: unknown; Message?: unknown };
  const code = String(type ?? '')
    .split('#')
    .at(-1)!;
  return {
    status: answer.status,
    code,
    message: String(message ?? Message ?? ''),
    requestId: answer.headers['x-amzn-requestid'] ?? '',
    tries: answer.tries,
  };
}

function refusal(error: AwsError, target: string, { service, id }: Place, source: string): DaypassError {
  if (error.status >= 500 || error.status === 429 || isThrottled(error.code)) return unavailable(titleOf(service), error);
  const detail = { receiver: receiver(error) };
  const action = target.replace('AmazonSSM', 'ssm').replace('TrentService', 'kms').replace('.', ':');
  if (/^AccessDenied/.test(error.code))
    return new DaypassError('AWS_SECRET_DENIED', `${source}: the role may not ${action} '${id}' (${named(error)})`, detail);
  if (/NotFound/.test(error.code))
    return new DaypassError('AWS_SECRET_MISSING', `${source}: there is no '${id}' in this account and region (${named(error)})`, detail);
  if (/^(InvalidCiphertext|IncorrectKey)/.test(error.code))
    return new DaypassError('AWS_CIPHERTEXT', `${source}: KMS cannot decrypt '${id}' (${named(error)})`, detail);
  return new DaypassError('AWS_SECRET_REFUSED', `${source}: ${titleOf(service)} refused (${named(error)})`, detail);
}

function sourceOf({ lines }: Pick<Reference, 'lines'>): string {
  return lines[0]!.source;
}

function invalid(service: Place['service'], source: string, why: string): DaypassError {
  return new DaypassError('AWS_ANSWER_INVALID', `${source}: the answer of ${titleOf(service)} ${why}`);
}

function given(body: Json): Json {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

function facts(all: Json): Record<string, string> {
  return Object.fromEntries(Object.entries(given(all)).map(([name, value]) => [name, String(value)]));
}
