import type { HttpAnswer, HttpRequest } from '@daypass/core';
import { DaypassError, Secret } from '@daypass/core';
import type { ExchangeRequest } from '../provider.ts';
import { endpointOf } from './endpoints.ts';
import type { AwsInputs } from './inputs.ts';
import { stsRegion } from './inputs.ts';
import { stsRefusal } from './meanings.later.ts';
import { isThrottled } from './refusals.ts';
import type { SigningKey } from './sigv4.ts';
import type { XmlValue } from './xml.ts';
import { parseXml } from './xml.ts';

/** A role's session as STS granted it. */
export interface Session extends Required<SigningKey> {
  readonly expiresAt: Date;
  /** Empty where the answer does not say (MinIO). */
  readonly arn: string;
  readonly account: string;
  readonly requestId: string;
  readonly orphans: number;
}

export type Asking = Pick<ExchangeRequest, 'http' | 'clock' | 'env' | 'onSecret'> & { readonly inputs: AwsInputs };

const to = 'AWS STS';

/** sts:AssumeRoleWithWebIdentity (API reference): the identity token in the body, no signature. */
export async function assumeWithIdentity(parameters: Readonly<Record<string, string>>, token: Secret, asking: Asking): Promise<Session> {
  const body = form('AssumeRoleWithWebIdentity', { ...parameters, WebIdentityToken: token.reveal() });
  return session('AssumeRoleWithWebIdentity', await ask(body, asking), asking);
}

/** A request before it is sent: what a signature is made of. */
export interface Unsigned {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly region: string;
}

/** Asks STS; a chained role is asked for with a signature. */
export async function ask(
  body: string,
  { http, env, inputs }: Asking,
  chained?: { readonly role: string; readonly sign: (request: Unsigned) => HttpRequest['headers'] },
): Promise<HttpAnswer> {
  const region = stsRegion(inputs, env);
  const url = endpointOf('sts', region, env, inputs.endpoint);
  const plain = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/xml' };
  const headers = chained?.sign({ url, headers: plain, body, region }) ?? plain;
  const answer = await http.send({
    to,
    method: 'POST',
    url,
    headers,
    body: new Secret(body),
    repeatable: 'orphan',
    expect: 'xml',
    heals: ({ text }) => isThrottled(errorOf(text).code) || (isTransient(errorOf(text)) ? true : undefined),
  });
  if (answer.status !== 200) throw await stsRefusal({ ...errorOf(answer.text), status: answer.status, tries: answer.tries }, chained?.role);
  return answer;
}

/** STS could not fetch the issuer's keys in time; it says itself that this is worth another try. */
function isTransient({ code, message }: { code: string; message: string }): boolean {
  return code === 'IDPCommunicationError' || (code === 'InvalidIdentityToken' && message.startsWith("Couldn't retrieve verification key"));
}

/** The body of a query request. */
export function form(action: string, parameters: Readonly<Record<string, string>>): string {
  return new URLSearchParams({ Action: action, Version: '2011-06-15', ...parameters }).toString();
}

/** The session in the answer to an action. Throws AWS_ANSWER_INVALID. */
export function session(action: string, answer: HttpAnswer, { onSecret }: Asking): Session {
  const document = parseXml(answer.text);
  const field = (...path: string[]): string => textAt(document, `${action}Response`, ...path);
  const needed = (name: string): string => {
    const value = field(`${action}Result`, 'Credentials', name);
    if (value === '') throw invalid(`has no ${name}`);
    return value;
  };
  if (document === undefined) throw invalid('is not the XML that STS writes');
  const secretAccessKey = new Secret(needed('SecretAccessKey'));
  const sessionToken = new Secret(needed('SessionToken'));
  onSecret(secretAccessKey);
  onSecret(sessionToken);
  const accessKeyId = needed('AccessKeyId');
  if (!/^\w{16,128}$/.test(accessKeyId)) throw invalid('has an AccessKeyId of the wrong form');
  const expiresAt = new Date(needed('Expiration'));
  if (Number.isNaN(expiresAt.getTime())) throw invalid('has an Expiration that is no time');
  const arn = field(`${action}Result`, 'AssumedRoleUser', 'Arn');
  const requestId = field('ResponseMetadata', 'RequestId').slice(0, 64);
  return {
    accessKeyId,
    secretAccessKey,
    sessionToken,
    expiresAt,
    arn,
    account: /^arn:[a-z-]+:sts::(\d{12}):/.exec(arn)?.[1] ?? '',
    requestId,
    orphans: answer.orphans,
  };
}

function invalid(why: string): DaypassError {
  return new DaypassError('AWS_ANSWER_INVALID', `the answer of ${to} ${why}`);
}

/** The error in an answer of the query protocol; empty where there is none. */
function errorOf(text: string): { code: string; message: string; requestId: string } {
  const document = parseXml(text);
  const field = (...path: string[]): string => textAt(document, 'ErrorResponse', ...path);
  return { code: field('Error', 'Code'), message: field('Error', 'Message'), requestId: field('RequestId') };
}

/** The text at a path of a document; empty where there is none. */
function textAt(document: XmlValue | undefined, ...path: string[]): string {
  const value = path.reduce<XmlValue | undefined>((inner, name) => (typeof inner === 'object' ? inner[name] : undefined), document);
  return typeof value === 'string' ? value.trim() : '';
}
