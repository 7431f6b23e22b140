import type { Http, HttpAnswer, HttpRequest, Secret } from '@daypass/core';
import { DaypassError, isObject } from '@daypass/core';
import type { InputContext } from '../provider.ts';
import type { VaultInputs } from './inputs.ts';
import { clientTls } from './inputs.ts';

/** A server, and how to speak to it. */
export interface Server {
  readonly inputs: VaultInputs;
  readonly http: Http;
  readonly env: InputContext['env'];
}

export interface Question {
  readonly method?: HttpRequest['method'];
  /** Below `/v1/`. */
  readonly path: string;
  readonly headers?: HttpRequest['headers'];
  readonly body?: HttpRequest['body'];
  readonly query?: Readonly<Record<string, string>>;
  readonly repeatable?: HttpRequest['repeatable'];
  readonly expect?: HttpRequest['expect'];
}

const maxStandbyTries = 3;

/** Asks the server; replication lag (412) and standbys (472, 473) are tried again, a sealed or standby server not for long (api-docs, HTTP status codes). */
export function ask(
  { inputs, http, env }: Server,
  { method = 'GET', path, headers = {}, body, query = {}, repeatable = true, expect = 'json' }: Question,
): Promise<HttpAnswer> {
  const url = new URL(`v1/${path.split('/').map(encodeURIComponent).join('/')}`, inputs.url.href.replace(/\/*$/, '/'));
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  let standby = 0;
  const tls = clientTls(inputs, env);
  return http.send({
    to: 'Vault',
    method,
    url,
    headers: {
      'x-vault-request': 'true',
      ...(inputs.namespace === undefined ? {} : { 'x-vault-namespace': inputs.namespace }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
    ...(tls === undefined ? {} : { tls }),
    repeatable,
    expect,
    heals: (answer) => {
      if (answer.status === 412) return true;
      if (isInlineRefusal(answer)) return false;
      return isStandby(answer.status) || isSealed(answer) ? ++standby < maxStandbyTries : undefined;
    },
  });
}

/** Throws what an answer means whoever asked: sealed, standby, no such namespace, failing; else returns it. */
export function usable(answer: HttpAnswer): HttpAnswer {
  const { status, tries } = answer;
  const detail = { receiver: { says: saysOf(answer) } };
  if (isSealed(answer)) throw new DaypassError('VAULT_SEALED', 'Vault is sealed', detail);
  if (isStandby(status))
    throw new DaypassError('VAULT_STANDBY', `the address leads to a standby (HTTP ${status} in ${tries} tries)`, detail);
  if (status === 404 && /namespace not found/.test(answer.text))
    throw new DaypassError('VAULT_NAMESPACE_UNKNOWN', 'the namespace does not exist', detail);
  if (status >= 500 && !isInlineRefusal(answer)) throw unavailable(answer);
  if (status === 429 || status === 412) throw unavailable(answer);
  return answer;
}

function unavailable(answer: HttpAnswer): DaypassError {
  return new DaypassError(
    'VAULT_UNAVAILABLE',
    `Vault answered HTTP ${answer.status} through ${answer.tries} ${answer.tries === 1 ? 'try' : 'tries'}`,
    { receiver: { says: saysOf(answer) } },
  );
}

/** Answered with 500 although no repetition can help (openbao request_handling.go). */
function isInlineRefusal({ text }: HttpAnswer): boolean {
  return /inline auth/.test(text);
}

function isStandby(status: number): boolean {
  return status === 472 || status === 473;
}

function isSealed({ status, text }: HttpAnswer): boolean {
  return status === 503 && /sealed/i.test(text);
}

/** The server's own words: `{"errors":[…]}`, on one line. */
export function saysOf(answer: HttpAnswer): string {
  const { errors = [] } = objectOf(answer) as { errors?: unknown };
  const all = Array.isArray(errors) ? errors.filter((error): error is string => typeof error === 'string') : [];
  return all.join('; ').replace(/\s+/g, ' ').trim().slice(0, 500) || `HTTP ${answer.status}`;
}

/** A lifetime of an answer, in seconds; undefined where it is none that a date can hold. */
export function lifeOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e10 ? value : undefined;
}

/** The answer as an object; empty when it is none. Throws HTTP_NOT_JSON only for a success. */
export function objectOf(answer: HttpAnswer): Readonly<Record<string, unknown>> {
  if (answer.status >= 300 && !answer.text.trimStart().startsWith('{')) return {};
  const value = answer.text === '' ? {} : answer.json();
  return isObject(value) ? value : {};
}

export function bearer(token: Secret): Record<string, Secret> {
  return { 'x-vault-token': token };
}
