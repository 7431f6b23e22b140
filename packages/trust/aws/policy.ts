import { isObject } from '@daypass/core';
import { isLike, listOf, parseObject, unreadable } from '../json.ts';
import type { Condition } from './condition.ts';

export const action = 'sts:AssumeRoleWithWebIdentity';

export interface TrustPolicy {
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  /** ARNs of federated principals, or `*`. */
  readonly principals: readonly string[];
  covers(action: string): boolean;
  readonly conditions: readonly Condition[];
  /** `statement 1`, or its Sid. */
  readonly where: string;
}

/** Reads a trust policy as `aws iam get-role` or a file holds it, also inside `AssumeRolePolicyDocument`. */
export function parsePolicy(text: string): TrustPolicy {
  const outer = parseObject(text, 'the trust policy');
  const role = isObject(outer['Role']) ? outer['Role'] : outer;
  const document = isObject(role['AssumeRolePolicyDocument']) ? role['AssumeRolePolicyDocument'] : role;
  const statements = listOf(document['Statement']);
  if (statements.length === 0) throw unreadable("the trust policy has no 'Statement'");
  return { statements: statements.map(parseStatement) };
}

function parseStatement(statement: unknown, index: number): Statement {
  const where = `statement ${index + 1}`;
  if (!isObject(statement)) throw unreadable(`${where} of the trust policy is not an object`);
  const { Effect: effect, Sid: sid } = statement;
  if (effect !== 'Allow' && effect !== 'Deny') throw unreadable(`${where} of the trust policy has no 'Effect' of Allow or Deny`);
  for (const name of ['NotPrincipal', 'NotAction'])
    if (name in statement) throw unreadable(`${where} of the trust policy uses '${name}', which this reader does not judge`);
  const actions = listOf(statement['Action']).map(String);
  return {
    effect,
    principals: principalsOf(statement['Principal']),
    covers: (name) => actions.some((pattern) => isLike(name.toLowerCase(), pattern.toLowerCase(), true)),
    conditions: conditionsOf(statement['Condition'], where),
    where: typeof sid === 'string' && sid !== '' ? `${where} '${sid}'` : where,
  };
}

function principalsOf(principal: unknown): readonly string[] {
  if (principal === '*') return ['*'];
  return isObject(principal) ? listOf(principal['Federated']).map(String) : [];
}

function conditionsOf(block: unknown, where: string): readonly Condition[] {
  if (block === undefined) return [];
  if (!isObject(block)) throw unreadable(`the 'Condition' of ${where} of the trust policy is not an object`);
  return Object.entries(block).flatMap(([operator, keys]) =>
    Object.entries(isObject(keys) ? keys : {}).map(([key, values]) => ({ operator, key, values: listOf(values).map(String) })),
  );
}
