import type { SecureContext } from 'node:tls';
import type { Clock } from '../clock.ts';
import { formatDuration } from '../duration.ts';
import { DaypassError } from '../errors.ts';
import type { Host } from '../host.ts';
import { parseJson } from '../json.ts';
import type { Secret } from '../secret.ts';
import { endpointProblem } from '../url.ts';
import { LostTry, attempt } from './attempt.ts';
import type { RawAnswer } from './attempt.ts';
import { trustAll } from './authorities.ts';
import { finalCause, readableCause } from './causes.ts';
import type { Deadline, Http, HttpAnswer, HttpRequest } from './contract.ts';
import { proxyFor } from './proxy.ts';
import { backoffMs, canHeal, retryAfterMs } from './retry.ts';

export interface HttpSettings {
  readonly host: Host;
  readonly clock: Clock;
  readonly deadline: Deadline;
  readonly userAgent: string;
  /** Further authorities, PEM. */
  readonly ca?: string;
  readonly httpsProxy?: string;
  readonly noProxy?: string;
  /** Told every 15 s of a wait that a server asked for. */
  readonly onProgress?: (text: string) => void;
  /** Told of each request that was sent, may have granted something, and was never answered. */
  readonly onLost?: () => void;
  /** How long each try may take; the last one repeats. */
  readonly tryMs?: readonly number[];
}

const defaultTryMs = [10_000, 20_000, 30_000];
const defaultMaxTries = 8;
const maxNameTries = 3;
const maxUnexpected = 2;
const progressMs = 15_000;

/**
 * Opens the transport: every request under one deadline that covers connect, TLS, headers and body; what can heal is tried again with
 * full jitter and never before Retry-After; no redirect is followed; no plain http but to loopback; caps on size and depth.
 */
export function openHttp(settings: HttpSettings): Http {
  const contexts = new Map<Secret | undefined, SecureContext>();
  const secureContext = (tls: HttpRequest['tls']) => (): SecureContext => {
    const known = contexts.get(tls?.key) ?? trustAll(settings.host.env, settings.ca, tls);
    contexts.set(tls?.key, known);
    return known;
  };
  const within = (deadline: Deadline): Http => ({
    within,
    send: (request) => send(request, { ...settings, deadline }, secureContext(request.tls)),
  });
  return within(settings.deadline);
}

async function send(request: HttpRequest, settings: HttpSettings, secureContext: () => SecureContext): Promise<HttpAnswer> {
  const { host, clock, deadline } = settings;
  const problem = endpointProblem(request.url.href);
  if (problem !== undefined) throw new DaypassError('HTTP_ENDPOINT', `the address of ${request.to} ${problem}`);
  const route = { proxy: proxyFor(request.url, { env: host.env, ...settings }), secureContext, userAgent: settings.userAgent };
  const tryMs = settings.tryMs ?? defaultTryMs;
  const name = `${request.to} (${request.url.host})`;
  const started = host.monotonic();
  let last = `${name} gave no whole answer`;
  let orphans = 0;
  let unexpected = 0;
  for (let tries = 1; ; tries++) {
    const own = tryMs[Math.min(tries, tryMs.length) - 1]!;
    const limit = Math.min(own, deadline.remainingMs());
    let isCutShort = false;
    const begun = host.monotonic();
    let wait: number | undefined;
    let failure: DaypassError;
    let lasts = request.maxTries ?? defaultMaxTries;
    try {
      const raw = await (host.attempt ?? attempt)(request, route, limit, deadline.signal);
      // A cache repeats the Date of its own first answer, and says so (RFC 9111 §5.1).
      if (raw.headers['age'] === undefined) clock.observe(raw.headers['date'], host.monotonic() - begun);
      const answer = answerOf(raw, request, tries, orphans);
      refuseRedirect(answer, request);
      const wrong = raw.status < 300 ? unexpectedKind(answer, request) : undefined;
      if (wrong === undefined) {
        if (raw.status < 400 || !(request.heals?.(answer) ?? canHeal(raw.status)) || tries >= lasts) return answer;
        wait = retryAfterMs(raw.headers['retry-after'], clock.now());
        if (wait !== undefined && wait > deadline.remainingMs()) throw tooLong(request, raw.status, wait, deadline);
        if (deadline.remainingMs() === 0) return answer;
        failure = new DaypassError('HTTP_UNREACHABLE', `${request.to} answered HTTP ${raw.status}`);
      } else {
        failure = new DaypassError('HTTP_NOT_EXPECTED', `something answered that is not ${name}: ${wrong}`);
        lasts = ++unexpected < maxUnexpected ? lasts : 0;
        if (request.repeatable === false) lasts = 0;
      }
    } catch (error) {
      const isLost = error instanceof LostTry && error.sent && request.repeatable === 'orphan';
      if (isLost) settings.onLost?.();
      if (deadline.signal.aborted) throw overdue(deadline.signal.reason, last, tries);
      if (!(error instanceof LostTry)) throw error;
      const final = finalCause(error.cause, request.to, request.url.host);
      if (final !== undefined) throw final;
      if (error.sent && request.repeatable === false) lasts = 0;
      if (isLost) orphans++;
      isCutShort = limit < own && (error.cause as NodeJS.ErrnoException).code === 'ESLOW';
      if ((error.cause as NodeJS.ErrnoException).code === 'ENOTFOUND') lasts = Math.min(lasts, maxNameTries);
      failure = new DaypassError('HTTP_UNREACHABLE', `${name} could not be reached: ${readableCause(error.cause)}`, { cause: error.cause });
    }
    if (tries >= lasts) throw told(failure, tries, host.monotonic() - started);
    // What the deadline cut short says nothing of the far side.
    if (!isCutShort) last = failure.message;
    await pause(wait ?? Math.min(backoffMs(tries, host.random), deadline.remainingMs()), settings, request.to).catch((reason: unknown) => {
      throw overdue(reason, last, tries);
    });
  }
}

function answerOf(raw: RawAnswer, request: HttpRequest, tries: number, orphans: number): HttpAnswer {
  return {
    ...raw,
    tries,
    orphans,
    json() {
      try {
        return parseJson(raw.text);
      } catch (error) {
        // The engine's own message would quote the body.
        const why = error instanceof SyntaxError && /^(nested|holds)/.test(error.message) ? error.message : 'it does not parse';
        throw new DaypassError('HTTP_NOT_JSON', `the answer of ${request.to} is not usable JSON: ${why}`);
      }
    },
  };
}

function refuseRedirect({ status, headers }: HttpAnswer, request: HttpRequest): void {
  if (status < 300 || status >= 400) return;
  const target = headers['location'] ?? '';
  const where = URL.canParse(target, request.url.href) ? new URL(target, request.url.href).host : 'nowhere';
  throw new DaypassError('HTTP_REDIRECT', `${request.to} (${request.url.host}) redirected to '${where}' (HTTP ${status}); not followed`);
}

/** Why an answer cannot be the service's own; undefined when it can. */
function unexpectedKind({ status, text }: HttpAnswer, { expect = 'json' }: HttpRequest): string | undefined {
  if (expect === 'any' || (status === 204 && expect === 'json' && text === ''))
    return expect === 'any' ? undefined : 'an empty answer (HTTP 204)';
  const start = text.trimStart().slice(0, 1);
  if (start === '') return 'an empty answer';
  if (expect === 'json') return start === '{' || start === '[' ? undefined : 'no JSON';
  return start === '<' && !/^\s*<(!doctype\s+html|html)/i.test(text) ? undefined : start === '{' ? undefined : 'no XML';
}

function tooLong(request: HttpRequest, status: number, wait: number, deadline: Deadline): DaypassError {
  const asked = formatDuration(wait / 1000);
  return new DaypassError(
    'HTTP_RETRY_LATER',
    `${request.to} (HTTP ${status}) asks to wait ${asked}, and ${formatDuration(deadline.remainingMs() / 1000)} are left of 'timeout'`,
    {
      fix: `raise 'timeout' above ${asked}, or run fewer jobs at once`,
    },
  );
}

/** The deadline's own error, with what was last seen of whom; a cancelled job's reason as it is. */
function overdue(reason: unknown, last: string, tries: number): unknown {
  if (!(reason instanceof DaypassError) || reason.code !== 'HTTP_OUT_OF_TIME') return reason;
  return new DaypassError(reason.code, `${last}; ${reason.message} in ${tries} ${tries === 1 ? 'try' : 'tries'}`);
}

function told(failure: DaypassError, tries: number, milliseconds: number): DaypassError {
  if (tries === 1) return failure;
  return new DaypassError(
    failure.code,
    `${failure.message} (${tries} tries in ${Math.max(1, Math.round(milliseconds / 1000))} s)`,
    failure.detail,
  );
}

async function pause(milliseconds: number, { host, deadline, onProgress }: HttpSettings, to: string): Promise<void> {
  for (let left = milliseconds; left > 0; left -= progressMs) {
    if (left > progressMs || milliseconds >= progressMs) onProgress?.(`waiting ${formatDuration(left / 1000)} more, as ${to} asked`);
    await host.sleep(Math.min(left, progressMs), deadline.signal);
  }
}
