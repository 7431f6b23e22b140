import { DaypassError } from '../errors.ts';

const words: Readonly<Record<string, string>> = {
  ECONNRESET: 'the connection was reset',
  ECONNREFUSED: 'the connection was refused',
  ECONNABORTED: 'the connection was aborted',
  EPIPE: 'the connection was closed',
  ENOTFOUND: 'the name cannot be resolved',
  EAI_AGAIN: 'the name server did not answer',
  ETIMEDOUT: 'no connection could be made in time',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ECUT: 'the answer was cut off',
  ESLOW: 'no whole answer came in time',
};

/** A network error as people read it, with each address that was tried. */
export function readableCause(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.map(readableCause).join('; ');
  const { code, address, port, message } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  const what = (code === undefined ? undefined : words[code]) ?? (message || code || 'unknown error');
  return address === undefined ? what : `${what} (${address}${port === undefined ? '' : ` port ${port}`})`;
}

const certificateCodes = /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH)/;

/** What is final about a network error, as the error to throw; undefined when another try may succeed. */
export function finalCause(error: unknown, to: string, host: string): DaypassError | undefined {
  if (error instanceof DaypassError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (certificateCodes.test(code)) {
    return new DaypassError('HTTP_TLS', `the certificate of ${to} (${host}) is not trusted: ${message}`, {
      fix: "give the authority that signed it in 'ca-certificate', or have the certificate mended",
    });
  }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL') || code === 'ERR_TLS_PROTOCOL_VERSION_CONFLICT') {
    return new DaypassError(
      'HTTP_TLS',
      `${to} (${host}) speaks no TLS that is safe to use (1.2 at least): ${message.split(':').at(-1)?.trim() || code}`,
    );
  }
  return undefined;
}
