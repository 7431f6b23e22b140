import { existsSync } from 'node:fs';
import type { Job } from '@daypass/ci';
import type { Host } from '@daypass/core';
import { formatDuration, isFile, proxyFor } from '@daypass/core';
import { asDaypassError, probe } from '@daypass/credentials';
import type { Probe } from '@daypass/credentials';
import type { Provider } from '@daypass/exchange';
import { parseSubject } from '@daypass/identity';
import { fixes } from '../fixes.gen.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly verdict: 'fine' | 'note' | 'problem';
  readonly what: string;
  readonly says: string;
  readonly code?: string;
  readonly fix?: string;
}

export interface Examination {
  readonly host: Host;
  readonly job: Job | undefined;
  readonly provider: Provider;
  /** The provider's inputs, from the command line. */
  readonly texts: Readonly<Record<string, string>>;
  /** Whether an exchange is to be tried. */
  readonly tries: boolean;
}

/** Looks at everything that decides whether an action would work here, from the outside in. */
export async function examine(examination: Examination): Promise<Finding[]> {
  const { host, job } = examination;
  const outside = [nodeVersion(), platform(job), ...permission(job), ...certificates(host), proxies(host)];
  if (job === undefined || job.refusal() !== undefined || !examination.tries) return outside;
  return [...outside, ...(await exchange(examination, job))];
}

/** The bundle itself refuses a Node that is too old. */
function nodeVersion(): Finding {
  return { verdict: 'fine', what: 'Node', says: process.version };
}

function platform(job: Job | undefined): Finding {
  if (job !== undefined) return { verdict: 'fine', what: 'CI platform', says: [job.platform, ...named(job)].join(', ') };
  return {
    verdict: 'problem',
    what: 'CI platform',
    says: 'this is no job of a CI platform that daypass knows',
    code: 'LIFE_NO_PLATFORM',
    fix: 'run doctor as a step of the job; to see daypass work on this machine: node dist/cli/index.js demo',
  };
}

/** The job by its name, as far as the platform tells it: a shell beside a sandbox has none. */
function named({ facts: { job, repository } }: Job): string[] {
  return repository === '' ? [] : [`job '${job}' of ${repository}`];
}

function permission(job: Job | undefined): Finding[] {
  if (job === undefined) return [];
  const refusal = job.refusal();
  if (refusal === undefined)
    return [{ verdict: 'fine', what: 'permission', says: 'the job may ask for identity tokens; so may every step of it' }];
  return [problem('permission', refusal, (text) => text)];
}

function certificates({ env }: Host): Finding[] {
  const extra = env['NODE_EXTRA_CA_CERTS'] ?? '';
  if (extra === '') return [];
  if (isFile(extra)) return [{ verdict: 'fine', what: 'certificate authorities', says: `those of Node, the system and ${extra}` }];
  return [
    {
      verdict: 'problem',
      what: 'certificate authorities',
      says: `NODE_EXTRA_CA_CERTS names '${extra}', which ${existsSync(extra) ? 'is no file' : 'does not exist'}`,
      fix: "correct it, or give the authority in 'ca-certificate'",
    },
  ];
}

function proxies({ env }: Host): Finding {
  let proxy: URL | undefined;
  try {
    proxy = proxyFor(new URL('https://token.actions.githubusercontent.com'), { env });
  } catch (thrown) {
    return problem('proxy', thrown, (text) => text);
  }
  if (proxy === undefined) return { verdict: 'fine', what: 'proxy', says: 'none for public hosts' };
  return {
    verdict: 'note',
    what: 'proxy',
    says: `${proxy.host} for public hosts; it has to let CONNECT through to the endpoints, or NO_PROXY has to except them`,
  };
}

async function exchange({ host, job: given, provider, texts }: Examination, job: Job): Promise<Finding[]> {
  try {
    const shown = await probe(provider, { ...given!, inputs: () => ({ texts: delivering(texts, provider), unknown: [] }) }, host);
    return [clock(shown), ...identity(shown), granted(shown, provider)];
  } catch (thrown) {
    return [problem(`exchange at ${provider.title}`, thrown, (text) => job.redact(text))];
  }
}

/** Nothing is delivered here: a provider that by default delivers secrets alone is asked for the credential itself. */
function delivering(texts: Examination['texts'], { delivers }: Provider): Examination['texts'] {
  const way = delivers.find((one) => one !== 'none');
  return way === undefined || texts['deliver'] !== undefined || texts['secrets'] !== undefined ? texts : { ...texts, deliver: way };
}

/** A failure as a finding: with the receiver's words, the fix of it or of its kind, and where to read more. */
function problem(what: string, thrown: unknown, redact: (text: string) => string): Finding {
  const { code, message, detail } = asDaypassError(thrown);
  const says = detail.receiver === undefined ? message : `${message}\nreceiver: ${detail.receiver.says}`;
  const fix = detail.fix ?? fixes[code];
  return { verdict: 'problem', what, says: redact(says), code, ...(fix === undefined ? {} : { fix }) };
}

function clock({ skewMs }: Probe): Finding {
  if (skewMs === 0) return { verdict: 'fine', what: 'clock', says: "agrees with the servers'" };
  const size = formatDuration(Math.abs(skewMs) / 1000);
  return {
    verdict: 'note',
    what: 'clock',
    says: `${size} ${skewMs > 0 ? 'ahead of' : 'behind'} the servers; daypass reckons with it, other tools may not`,
    fix: "set the machine's clock (NTP)",
  };
}

function identity({ token: { claims, audience } }: Probe): Finding[] {
  const sub = String(claims['sub']);
  const subject = parseSubject(sub);
  const form =
    subject === undefined
      ? claims['repository'] === undefined
        ? 'as this platform makes it'
        : 'customised'
      : subject.ownerId === undefined
        ? 'with names'
        : 'with names and ids: trust policies that were written for names alone do not admit it';
  const life = Number(claims['exp']) - Number(claims['iat']);
  return [
    { verdict: subject?.ownerId === undefined ? 'fine' : 'note', what: 'subject', says: `${sub} (${form})` },
    {
      verdict: 'fine',
      what: 'identity token',
      says: `audience ${audience}, issuer ${String(claims['iss'])}, lives ${formatDuration(life)}`,
    },
  ];
}

function granted({ grant, left }: Probe, provider: Provider): Finding {
  const what = `exchange at ${provider.title}`;
  const life = grant.expiresAt === undefined ? 'no credential of its own' : `granted until ${grant.expiresAt.toISOString()}`;
  if (grant.revocable.can === 'yes' && left.length === 0) return { verdict: 'fine', what, says: `${life}; given back again` };
  if (provider.revoke === undefined) return { verdict: 'fine', what, says: `${life}; ${grant.revocable.why}` };
  return {
    verdict: 'problem',
    what,
    says: `${life}; it cannot be given back: ${grant.revocable.why}`,
    fix: 'allow `update` on auth/token/revoke-self in a policy of the role (the policy `default` does)',
  };
}
