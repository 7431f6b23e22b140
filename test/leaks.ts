import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '@daypass/sandbox';
import type { RunnerJob, Step } from '@daypass/sandbox/runner';
import { forms } from '@daypass/core';

const plainOutputs = new Set([
  'access-key-id',
  'expires-at',
  'account',
  'arn',
  'accessor',
  'subject',
  'claims',
  'credentials-file',
  'secrets-folder',
]);

/** Everything secret that came into being in a job: what was minted, granted, read and delivered. */
export function canaries(sandbox: Sandbox, steps: readonly Step[]): string[] {
  const tokens = sandbox.requests.flatMap(({ body, headers }) => [
    ...(body.match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g) ?? []),
    headers['x-vault-token'] ?? '',
  ]);
  const sessions = sandbox.aws.sessions.flatMap(({ secretAccessKey, sessionToken }) => [secretAccessKey, sessionToken]);
  const delivered = steps.flatMap(({ outputs }) =>
    Object.entries(outputs).flatMap(([name, value]) => (plainOutputs.has(name) ? [] : [value])),
  );
  return [
    ...new Set([
      sandbox.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']!,
      ...tokens,
      ...sessions,
      ...sandbox.vault.granted.map(({ raw }) => raw),
      ...delivered,
    ]),
  ].filter((one) => one.length >= 6);
}

/** Where a secret shows, in any of its forms: the log as people see it, standard error, summaries, and files that are left in the temp folder. */
export function leaks(secrets: readonly string[], job: RunnerJob, steps: readonly Step[]): string[] {
  const places = steps.flatMap((step, index) => [
    [`the log of step ${index + 1}`, step.lines.join('\n')],
    [`standard error of step ${index + 1}`, step.stderr],
    [`the summary of step ${index + 1}`, step.summary],
  ]);
  const all = [...places, ...filesBelow(job.temp).map((path) => [path, readFileSync(path, 'latin1')])];
  const wanted = secrets.flatMap((secret) => forms(secret));
  return all.flatMap(([place, text]) => (wanted.some((form) => text!.includes(form)) ? [place!] : []));
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
