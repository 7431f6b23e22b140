import type { Host } from '@daypass/core';
import { DaypassError } from '@daypass/core';

/** T12: variables by which an earlier step could watch or weaken this one. */
export function unsafeVariable(env: Host['env']): DaypassError | undefined {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    return new DaypassError(
      'CI_UNSAFE_ENVIRONMENT',
      "NODE_TLS_REJECT_UNAUTHORIZED is '0': certificates would not be checked by any Node process of this job",
      {
        fix: "remove it, and give the certificate authority in 'ca-certificate'",
      },
    );
  }
  // Node reads _ as -, and takes quotes away.
  const [, option] = dangerous.exec((env['NODE_OPTIONS'] ?? '').replaceAll('_', '-').replaceAll('"', '')) ?? [];
  if (option === undefined) return undefined;
  return new DaypassError(
    'CI_UNSAFE_ENVIRONMENT',
    `NODE_OPTIONS holds '${option}', by which others can run in, look into or weaken every Node process of this job`,
    { fix: 'remove it from the job' },
  );
}

/** Options that load code, open a debugger, write memory or TLS keys to disk (T30), or weaken TLS (nodejs.org/api/cli.html, NODE_OPTIONS). */
const dangerous =
  /(?:^|\s)(--require|-r|--import|--loader|--experimental-loader|--experimental-config-file|--experimental-default-config-file|--inspect[a-z-]*|--abort-on-uncaught-exception|--report-[a-z-]+|--heapsnapshot-[a-z-]+|--heap-prof|--diagnostic-dir|--tls-keylog|--tls-min-v1\.[01]|--tls-cipher-list|--openssl-[a-z-]+|--insecure-http-parser)(?=[\s=]|$)/;
