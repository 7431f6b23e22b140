import { nearest, parseDuration } from '@daypass/core';
import type { Located, Problem } from './located.ts';

interface Common {
  /** One sentence: what the value means. Rendered into the published schema. */
  readonly description?: string;
}

/** What a place of the configuration may hold. Declared once: the reader, its types and the published schema follow from it. */
export type Setting = Common &
  (
    | { readonly kind: 'text'; readonly pattern?: string; readonly check?: (text: string) => string | undefined }
    | { readonly kind: 'choice'; readonly options: readonly string[] }
    /** `90s`, `10m`; read as seconds. */
    | { readonly kind: 'duration' }
    /** `500MB`, `2GB`; read as bytes. */
    | { readonly kind: 'size' }
    | { readonly kind: 'number'; readonly least: number; readonly most: number }
    | { readonly kind: 'list'; readonly of: Setting; readonly isNeeded?: boolean }
    /** Any names, each with a value of one kind. */
    | { readonly kind: 'named'; readonly of: Setting }
    | { readonly kind: 'fields'; readonly required: Settings; readonly optional: Settings }
  );

export type Settings = Readonly<Record<string, Setting>>;

/** The type of a setting's value. */
export type ValueOf<T> = T extends { kind: 'duration' | 'size' | 'number' }
  ? number
  : T extends { kind: 'choice'; options: readonly (infer Option)[] }
    ? Option
    : T extends { kind: 'list'; of: infer Of }
      ? readonly ValueOf<Of>[]
      : T extends { kind: 'named'; of: infer Of }
        ? ReadonlyMap<string, ValueOf<Of>>
        : T extends { kind: 'fields'; required: infer Required; optional: infer Optional }
          ? { readonly [Name in keyof Required]: ValueOf<Required[Name]> } & { readonly [Name in keyof Optional]?: ValueOf<Optional[Name]> }
          : string;

/** Reads a value by its setting; tells every problem, each with its place. What is returned counts only where there are none. */
export function readSetting<const T extends Setting>(setting: T, located: Located, name: string, problems: Problem[]): ValueOf<T> {
  return read(setting, located, name, problems) as ValueOf<T>;
}

function read(setting: Setting, located: Located, name: string, problems: Problem[]): unknown {
  const { value } = located;
  const wrong = (says: string): undefined => void problems.push({ line: located.line, column: located.column, says: `'${name}' ${says}` });
  switch (setting.kind) {
    case 'text': {
      if (typeof value !== 'string' || value.trim() === '') return wrong('must be a text');
      if (setting.pattern !== undefined && !new RegExp(setting.pattern).test(value)) return wrong(`must look like ${setting.pattern}`);
      const problem = setting.check?.(value);
      return problem === undefined ? value : wrong(problem);
    }
    case 'choice': {
      // `off` is a text in YAML 1.2; people who write `false` mean it.
      const text = value === false && setting.options.includes('off') ? 'off' : value;
      if (typeof text === 'string' && setting.options.includes(text)) return text;
      return wrong(`must be one of ${setting.options.join(', ')}${suggestion(text, setting.options)}`);
    }
    case 'duration':
      return (typeof value === 'string' ? parseDuration(value) : undefined) ?? wrong("must be a duration such as '90s' or '10m'");
    case 'size':
      return sizeOf(value) ?? wrong("must be a size such as '500KB', '20MB' or '2GB'");
    case 'number':
      if (typeof value === 'number' && value >= setting.least && value <= setting.most) return value;
      return wrong(`must be a number from ${setting.least} to ${setting.most}`);
    case 'list':
      if (!isList(value)) return wrong('must be a list');
      if (setting.isNeeded === true && value.length === 0) return wrong('must not be empty');
      return value.map((item) => read(setting.of, item, name, problems));
    case 'named':
      if (!(value instanceof Map)) return wrong('must have keys of its own');
      return new Map([...value].map(([key, entry]) => [key, read(setting.of, entry.value, key, problems)]));
    case 'fields':
      return readFields(setting, located, name, problems);
  }
}

function readFields(
  { required, optional }: { required: Settings; optional: Settings },
  { line, column, value }: Located,
  name: string,
  problems: Problem[],
): Record<string, unknown> {
  const all = { ...required, ...optional };
  const names = Object.keys(all);
  if (!(value instanceof Map) || value.size === 0) {
    problems.push({ line, column, says: `'${name}' is empty; it takes ${names.join(', ')}` });
    return {};
  }
  const fields: Record<string, unknown> = {};
  for (const [key, entry] of value) {
    if (Object.hasOwn(all, key)) fields[key] = read(all[key]!, entry.value, key, problems);
    else
      problems.push({
        ...entry.key,
        says: `there is no '${key}' in '${name}'${suggestion(key, names) || `; it takes ${names.join(', ')}`}`,
      });
  }
  for (const key of Object.keys(required)) if (!value.has(key)) problems.push({ line, column, says: `'${name}' needs '${key}'` });
  return fields;
}

function sizeOf(value: unknown): number | undefined {
  const [, count = '', unit = ''] = (typeof value === 'string' ? sizes.exec(value) : undefined) ?? [];
  return Number(count) * units[unit as keyof typeof units] || undefined;
}

const units = { KB: 1e3, MB: 1e6, GB: 1e9 } as const;
/** As a text, also for the published schema. */
export const sizes = /^(\d{1,9})(KB|MB|GB)$/;

function isList(value: Located['value']): value is readonly Located[] {
  return Array.isArray(value);
}

/** The right name that was meant, as a question. */
export function suggestion(given: unknown, names: readonly string[]): string {
  const near = typeof given === 'string' ? nearest(given, names) : undefined;
  return near === undefined ? '' : `; did you mean '${near}'?`;
}
