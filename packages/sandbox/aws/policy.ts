import { isObject } from '@daypass/core';

/** A policy of IAM as the sandbox reads it: who wants what of it, and the answer is the statement that decides. */
interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** Reads a session policy; undefined where STS would call it malformed. The sandbox knows no conditions and no NotAction: it refuses them too. */
export function parseSessionPolicy(text: string): readonly Statement[] | undefined {
  const document = parsed(text);
  const statements = listOf(document?.['Statement']).map(statementOf);
  return document === undefined || statements.some((one) => one === undefined) ? undefined : (statements as readonly Statement[]);
}

/** Whether a session policy lets an action through on a resource; nothing is let through that it does not allow. */
export function lets(statements: readonly Statement[], action: string, resource: string): boolean {
  const found = statements.filter(
    ({ actions, resources }) =>
      actions.some((pattern) => isLike(action.toLowerCase(), pattern.toLowerCase())) &&
      resources.some((pattern) => isLike(resource, pattern)),
  );
  return found.some(({ effect }) => effect === 'Allow') && !found.some(({ effect }) => effect === 'Deny');
}

function statementOf(value: unknown): Statement | undefined {
  if (!isObject(value) || 'Condition' in value || 'NotAction' in value || 'NotResource' in value) return undefined;
  const { Effect: effect, Action: action, Resource: resource } = value;
  if ((effect !== 'Allow' && effect !== 'Deny') || action === undefined || resource === undefined) return undefined;
  return { effect, actions: listOf(action).map(String), resources: listOf(resource).map(String) };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function isLike(text: string, pattern: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(text);
}
