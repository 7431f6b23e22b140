import { formatDuration, nearest, parseDuration } from '@daypass/core';
import type { Role } from './arn.ts';
import { parseRole, roleProblem } from './arn.ts';

/** One line of `chain`: a role to assume from the one before, by sts:AssumeRole. */
export interface Hop {
  readonly role: Role;
  readonly externalId?: string;
  readonly sessionName?: string;
  readonly ttlSeconds?: number;
  readonly tags: readonly (readonly [key: string, value: string])[];
  readonly transitive: readonly string[];
  readonly sourceIdentity?: string;
}

/** STS's bounds on the life of a session: 15 minutes to 12 hours, 1 hour when roles are chained (API reference of AssumeRole). */
export const bounds = { least: 900, most: 43_200, mostChained: 3_600 } as const;

export const sessionName = /^[\w+=,.@-]{2,64}$/;
const externalId = /^[\w+=,.@:/\\-]{2,1224}$/;
const tagKey = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u;
const tagValue = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;
const options = ['external-id', 'session-name', 'ttl', 'tag:KEY', 'transitive', 'source-identity'];

/** Reads one line of `chain`. */
export function parseHop(line: string): { readonly hop?: Hop; readonly problems: readonly string[] } {
  const [arn = '', ...pairs] = (line.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map((word) => word.replaceAll('"', ''));
  const role = parseRole(arn);
  const problems = role === undefined ? [roleProblem(arn)!] : [];
  const hop: { -readonly [K in keyof Hop]?: Hop[K] } = {};
  const tags = new Map<string, readonly [string, string]>();
  const given = new Set<string>();
  for (const pair of pairs) {
    const cut = pair.indexOf('=');
    const [name, value] = cut < 0 ? [pair, ''] : [pair.slice(0, cut), pair.slice(cut + 1)];
    const refuse = (why: string): void => void problems.push(`'${name}' ${why}`);
    if (given.has(name)) refuse('is given twice');
    given.add(name);
    if (name === 'external-id') {
      if (!externalId.test(value)) refuse('must be 2 to 1224 letters, digits or _+=,.@:/\\-');
      hop.externalId = value;
    } else if (name === 'session-name' || name === 'source-identity') {
      if (!sessionName.test(value) || value.startsWith('aws:')) refuse('must be 2 to 64 letters, digits or _+=,.@-');
      hop[name === 'session-name' ? 'sessionName' : 'sourceIdentity'] = value;
    } else if (name === 'ttl') {
      const seconds = parseDuration(value);
      if (seconds === undefined || seconds < bounds.least || seconds > bounds.mostChained) {
        refuse(
          `must be a duration from ${formatDuration(bounds.least)} to ${formatDuration(bounds.mostChained)}: STS grants a chained role no other`,
        );
      }
      if (seconds !== undefined) hop.ttlSeconds = seconds;
    } else if (name === 'transitive') {
      hop.transitive = value.split(',').filter(Boolean);
    } else if (name.startsWith('tag:')) {
      const key = name.slice(4);
      if (!tagKey.test(key) || /^aws:/i.test(key) || !tagValue.test(value))
        refuse('is no session tag (key up to 128, value up to 256 letters, digits, spaces or _.:/=+-@)');
      if (tags.has(key.toLowerCase())) refuse('is a tag that is given twice; case makes no difference');
      tags.set(key.toLowerCase(), [key, value]);
    } else {
      const near = nearest(name, options);
      problems.push(
        `'${pair}' is no option of a chained role (${options.join('=, ')}=)${near === undefined ? '' : `; did you mean '${near}='?`}`,
      );
    }
  }
  if (tags.size > 50) problems.push('holds more than 50 tags');
  const alien = (hop.transitive ?? []).filter((key) => !tags.has(key.toLowerCase()));
  if (alien.length > 0) problems.push(`'transitive' names '${alien.join("', '")}', which is no tag of this line`);
  return role === undefined || problems.length > 0
    ? { problems }
    : { hop: { ...hop, role, tags: [...tags.values()], transitive: hop.transitive ?? [] }, problems };
}

/** What is wrong with a line of `chain`. */
export function hopProblem(line: string): string | undefined {
  const { problems } = parseHop(line);
  return problems.length === 0 ? undefined : `line '${line}': ${problems.join('; ')}`;
}
