import { DaypassError, Secret, nameProblem } from '@daypass/core';
import type { Reference, SecretLine } from '@daypass/exchange';

export interface NamedSecret {
  readonly name: string;
  readonly value: Secret;
}

/** Picks what each line of a reference asks for out of the store's answer (DESIGN §5). */
export function pickFields(reference: Reference, value: unknown): NamedSecret[] {
  const object = asObject(value);
  return reference.lines.flatMap((line) =>
    line.every ? everyField(line, object) : [{ name: line.name, value: new Secret(field(line, value, object)) }],
  );
}

/** Refuses two secrets of one name, in any case; the declared outputs are `taken`. */
export function refuseCollisions(secrets: readonly NamedSecret[], taken: readonly string[]): void {
  const seen = new Set(taken.map((name) => name.toLowerCase()));
  for (const { name } of secrets) {
    if (seen.has(name.toLowerCase()))
      throw new DaypassError('SECRETS_COLLISION', `two secrets, or a secret and an output, would be named '${name}'`);
    seen.add(name.toLowerCase());
  }
}

function everyField(line: SecretLine, object: Record<string, unknown> | undefined): NamedSecret[] {
  if (object === undefined)
    throw new DaypassError('SECRETS_NO_FIELD', `${line.source} asks for every field, but the value is not an object`);
  return Object.entries(object).map(([key, value]) => {
    const name = line.name + key.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
    const problem = nameProblem(name);
    if (problem !== undefined)
      throw new DaypassError('SECRETS_COLLISION', `${line.source}: the field '${key}' would be named '${name}', which ${problem}`);
    return { name, value: new Secret(asText(value)) };
  });
}

function field({ key, source }: SecretLine, value: unknown, object: Record<string, unknown> | undefined): string {
  if (key === undefined) return asText(value);
  const found = object === undefined ? undefined : lookUp(object, key);
  if (found === undefined || found === null) {
    const known =
      object === undefined ? 'the value is a text without fields' : `it has: ${Object.keys(object).sort().join(', ') || 'no fields'}`;
    throw new DaypassError('SECRETS_NO_FIELD', `${source}: there is no field '${key.text}'; ${known}`);
  }
  return asText(found);
}

function lookUp(object: Record<string, unknown>, key: NonNullable<SecretLine['key']>): unknown {
  if (Object.hasOwn(object, key.text)) return object[key.text];
  if (key.literal) return undefined;
  let at: unknown = object;
  for (const part of key.text.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<string, unknown>)[part];
  }
  return at;
}

function asObject(value: unknown): Record<string, unknown> | undefined {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  if (typeof value !== 'string' || !value.trimStart().startsWith('{')) return undefined;
  try {
    return asObject(JSON.parse(value));
  } catch {
    return undefined;
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
