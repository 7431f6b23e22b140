import type { Claims } from '../token.ts';
import { fits } from './glob.ts';
import { isWithin, told } from './hours.ts';
import type { Hours } from './hours.ts';

export { parseHours } from './hours.ts';
export type { Hours } from './hours.ts';

/** Conditions that mean the same on every platform; each platform says which of its claims tells them. */
export const conditionNames = [
  'repository',
  'ref',
  'protected',
  'environment',
  'event',
  'workflow',
  'reusable-workflow',
  'runner',
  'actor',
  'actor-id',
] as const;

export type ConditionName = (typeof conditionNames)[number];

/** What an identity token tells under the platform-neutral names; undefined: it does not tell. */
export type Named = Readonly<Partial<Record<ConditionName, string>>>;

/** Those of them that a token tells. */
export function namedOf(values: Readonly<Record<ConditionName, string | undefined>>): Named {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** What must hold before a credential is had: all of it. */
export interface Conditions {
  /** Patterns, of which one must fit. */
  readonly named: ReadonlyMap<ConditionName, readonly string[]>;
  /** Further claims by their own names. */
  readonly claims: ReadonlyMap<string, readonly string[]>;
  /** Of which one must hold, by the token's own time. */
  readonly hours: readonly Hours[];
  /** The longest session that may be asked for, in seconds. */
  readonly session: number | undefined;
  /** What only the receiver can judge, as it is stated. */
  readonly byReceiver: ReadonlyMap<string, readonly string[]>;
}

export interface Facts {
  readonly claims: Claims;
  readonly named: Named;
  /** The longest life that will be asked for or accepted, in seconds. */
  readonly sessionSeconds: number | undefined;
}

/** One condition, judged. `unknown`: the identity does not tell, which is a refusal; `receiver`: not judged here. */
export interface Check {
  readonly condition: string;
  readonly verdict: 'holds' | 'fails' | 'unknown' | 'receiver';
  /** undefined: nothing. */
  readonly presented: string | undefined;
  readonly required: string;
}

/** Judges every condition; pure. Only what is signed decides: nothing that a variable says. */
export function judge(conditions: Conditions, { claims, named, sessionSeconds }: Facts): readonly Check[] {
  return [
    ...[...conditions.named].map(([name, patterns]) => matched(name, named[name], patterns)),
    ...[...conditions.claims].map(([name, patterns]) => matched(`claims.${name}`, textOf(claims[name]), patterns)),
    ...(conditions.hours.length === 0 ? [] : [hoursCheck(conditions.hours, claims['iat'])]),
    ...(conditions.session === undefined ? [] : [sessionCheck(conditions.session, sessionSeconds)]),
    ...[...conditions.byReceiver].map(([condition, values]): Check => ({
      condition,
      verdict: 'receiver',
      presented: undefined,
      required: values.join(' or '),
    })),
  ];
}

/** Whether nothing stands against it. */
export function isAllowed(checks: readonly Check[]): boolean {
  return checks.every(({ verdict }) => verdict === 'holds' || verdict === 'receiver');
}

function matched(condition: string, presented: string | readonly string[] | undefined, patterns: readonly string[]): Check {
  const required = patterns.map((pattern) => `'${pattern}'`).join(' or ');
  if (presented === undefined) return { condition, verdict: 'unknown', presented: undefined, required };
  const values = (typeof presented === 'string' ? [presented] : presented).filter((value) => value !== '');
  // Platforms sign an empty text for what a job does not have (GitHub's `head_ref` on a push): no pattern means that.
  if (values.length === 0) return { condition, verdict: 'unknown', presented: undefined, required };
  const holds = values.some((value) => patterns.some((pattern) => fits(pattern, value)));
  return { condition, verdict: holds ? 'holds' : 'fails', presented: values.map((value) => `'${value}'`).join(', '), required };
}

/** A claim as texts; what is neither text, number, truth value nor a list of texts is not told. */
function textOf(value: unknown): string | readonly string[] | undefined {
  if (['string', 'number', 'boolean'].includes(typeof value)) return String(value);
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string') ? value : undefined;
}

function hoursCheck(hours: readonly Hours[], issuedAt: unknown): Check {
  const required = hours.map(({ text }) => `'${text}'`).join(' or ');
  if (typeof issuedAt !== 'number' || !Number.isFinite(issuedAt) || Math.abs(issuedAt) > 8.64e12)
    return { condition: 'hours', verdict: 'unknown', presented: undefined, required };
  const holds = hours.some((one) => isWithin(one, issuedAt));
  return { condition: 'hours', verdict: holds ? 'holds' : 'fails', presented: `'${told(issuedAt, hours[0]!.zone)}'`, required };
}

function sessionCheck(longest: number, asked: number | undefined): Check {
  const required = `at most ${longest} s`;
  if (asked === undefined) return { condition: 'session', verdict: 'unknown', presented: undefined, required };
  return { condition: 'session', verdict: asked <= longest ? 'holds' : 'fails', presented: `${asked} s`, required };
}
