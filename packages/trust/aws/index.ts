import type { Claims } from '@daypass/identity';
import type { Demand, Receiver, Trace, Truth } from '../receiver.ts';
import { nearMiss } from '../near.ts';
import { all, any, truthOf } from '../truth.ts';
import type { Condition } from './condition.ts';
import { evaluateCondition } from './condition.ts';
import { isKey } from './keys.ts';
import type { Statement, TrustPolicy } from './policy.ts';
import { action, parsePolicy } from './policy.ts';

/** A role's trust policy: does it admit sts:AssumeRoleWithWebIdentity for these claims (IAM User Guide, policy evaluation logic)? */
export const receiver: Receiver<TrustPolicy> = { id: 'aws', title: 'AWS IAM', parse: parsePolicy, evaluate };

interface Judged {
  readonly statement: Statement;
  readonly admits: Truth;
  readonly demands: readonly Demand[];
}

function evaluate({ statements }: TrustPolicy, claims: Claims): Trace {
  const judged = statements.filter((statement) => statement.covers(action)).map((statement) => judge(statement, claims));
  const denies = judged.filter(({ statement }) => statement.effect === 'Deny');
  const allows = judged.filter(({ statement }) => statement.effect === 'Allow');
  const denied = any(denies.map(({ admits }) => admits));
  const allowed = any(allows.map(({ admits }) => admits));
  const demands = [...allows, ...denies].flatMap((one) => one.demands);
  if (denied === 'yes')
    return { admits: 'no', demands, reason: `a Deny applies (${denies.find(({ admits }) => admits === 'yes')!.statement.where})` };
  if (allows.length === 0) return { admits: 'no', demands, reason: `no statement allows ${action}` };
  return { admits: all([allowed, denied === 'unknown' ? 'unknown' : 'yes']), demands };
}

function judge(statement: Statement, claims: Claims): Judged {
  const issuer = issuerOf(claims);
  const principal = principalDemand(statement, issuer);
  const conditions = statement.conditions.map((condition) => conditionDemand(condition, statement.where, issuer, claims));
  return { statement, demands: [principal, ...conditions], admits: all([principal, ...conditions].map(({ met }) => met)) };
}

/** The issuer as IAM writes it: without its scheme. */
function issuerOf(claims: Claims): string {
  return String(claims['iss'] ?? '')
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}

function principalDemand({ principals, where }: Statement, issuer: string): Demand {
  const met = any(
    principals.map((principal) => (principal === '*' ? 'yes' : truthOf(/:oidc-provider\/(.+)$/.exec(principal)?.[1] === issuer))),
  );
  return { key: 'Principal', claim: 'iss', required: principals.join(' or ') || 'nobody', presented: issuer, met, where };
}

function conditionDemand(condition: Condition, where: string, issuer: string, claims: Claims): Demand {
  const claim = claimOf(condition.key, issuer);
  const seen = claim === undefined ? 'unknown' : isKey(claim, issuer, claims);
  const value = claim === undefined ? undefined : claims[claim];
  const met = seen === 'unknown' ? 'unknown' : evaluateCondition(condition, seen === 'yes' ? value : undefined);
  const presented = value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
  return {
    key: condition.key,
    ...(claim === undefined ? {} : { claim }),
    required: `${condition.operator} ${condition.values.join(' or ')}`,
    presented,
    met,
    near:
      seen === 'no' && presented !== undefined
        ? 'AWS makes no condition key of this claim of this issuer: to the policy it is absent'
        : met === 'no' && presented !== undefined
          ? nearMiss(presented, condition.values, (text, values) => evaluateCondition({ ...condition, values }, text) === 'yes')
          : undefined,
    where,
  };
}

/** The claim behind a key such as `token.actions.githubusercontent.com:sub`; undefined for keys that are not the issuer's. Key names ignore case. */
function claimOf(key: string, issuer: string): string | undefined {
  const cut = key.lastIndexOf(':');
  return key.slice(0, cut).toLowerCase() === issuer.toLowerCase() ? key.slice(cut + 1).toLowerCase() : undefined;
}
