import type { JobFacts } from '@daypass/identity';

const most = 64;

/**
 * The name that joins a job with CloudTrail: `owner+repository@run.attempt`. Where 64 characters are too few, the repository's
 * beginning is cut, never the run.
 */
export function defaultSessionName({ repository, runId, attempt }: JobFacts): string {
  const run = allowed([runId, attempt].filter(Boolean).join('.')).slice(0, most - 2);
  const place = allowed(repository.replaceAll('/', '+')).replaceAll('@', '_') || 'daypass';
  return run === '' ? place.slice(-most).padEnd(2, '_') : `${place.slice(-(most - 1 - run.length))}@${run}`;
}

function allowed(text: string): string {
  return text.replace(/[^\w+=,.@-]/g, '_');
}
