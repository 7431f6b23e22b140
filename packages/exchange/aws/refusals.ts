import { DaypassError } from '@daypass/core';
import type { ErrorDetail } from '@daypass/core';

/** An error as an AWS service words it. */
export interface AwsError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
  readonly tries: number;
}

const throttles = /^(Throttl|RequestThrottled|TooManyRequests|RequestLimitExceeded|SlowDown|PriorRequestNotComplete)/;

export function isThrottled(code: string): boolean {
  return throttles.test(code);
}

/** The error of a service that did not recover through all tries. */
export function unavailable(title: string, error: AwsError): DaypassError {
  return new DaypassError(
    'AWS_UNAVAILABLE',
    `${title} answered ${named(error)} through ${error.tries} ${error.tries === 1 ? 'try' : 'tries'}`,
    { receiver: receiver(error) },
  );
}

export function named({ status, code }: AwsError): string {
  return code === '' ? `HTTP ${status}` : `${code.slice(0, 60)}, HTTP ${status}`;
}

export function receiver({ code, message, requestId }: AwsError, claims?: readonly string[]): NonNullable<ErrorDetail['receiver']> {
  return {
    says: `${code}: ${message}`.slice(0, 500),
    ...(claims === undefined ? {} : { claims }),
    ...(requestId === '' ? {} : { requestId: requestId.slice(0, 64) }),
  };
}
