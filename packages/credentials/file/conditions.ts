import { parseDuration } from '@daypass/core';
import type { Entry, Located, Problem } from '@daypass/core/yaml';
import { suggestion } from '@daypass/core/yaml';
import { conditionNames, parseHours } from '@daypass/identity/conditions';
import type { ConditionName, Conditions } from '@daypass/identity/conditions';

/** What only the receiver sees of a request. */
const receiverOnly = ['source-ip'] as const;
const others = ['claims', 'hours', 'session', ...receiverOnly];

const conditionKeys: readonly string[] = [...conditionNames, ...others];

/** Reads `conditions:` of a credential; tells every problem. */
export function readConditions(located: Located, problems: Problem[]): Conditions {
  const named = new Map<ConditionName, readonly string[]>();
  const claims = new Map<string, readonly string[]>();
  const byReceiver = new Map<string, readonly string[]>();
  const read = { named, claims, byReceiver, hours: [] as ReturnType<typeof hoursOf>, session: undefined as number | undefined };
  for (const [key, { key: place, value }] of entriesOf(located, 'conditions', problems)) {
    if (isConditionName(key)) named.set(key, meantPatterns(value, key, problems));
    else if (key === 'claims')
      for (const [claim, entry] of entriesOf(value, 'claims', problems)) claims.set(claim, patternsOf(entry.value, claim, problems));
    else if (key === 'hours') read.hours = hoursOf(value, problems);
    else if (key === 'session') read.session = sessionOf(value, problems);
    else if (isReceiverOnly(key)) byReceiver.set(key, receiverValues(key, value, problems));
    else
      problems.push({
        ...place,
        says: `there is no condition '${key}'${suggestion(key, conditionKeys) || `; any claim can stand under 'claims'`}`,
      });
  }
  return read;
}

/** A text, or a list of texts of which one is enough; `**`, `*` and `?` as in `fits`. */
function patternsOf(located: Located, name: string, problems: Problem[]): readonly string[] {
  const items = Array.isArray(located.value) ? (located.value as readonly Located[]) : [located];
  if (items.length === 0) problems.push({ ...placeOf(located), says: `'${name}' is an empty list: nothing could ever fit it` });
  return items.map((item) => {
    const { value } = item;
    if (typeof value === 'string' && value.trim() !== '') return value;
    // Claims are texts on most platforms: `true` and 12 mean 'true' and '12'.
    if (typeof value === 'boolean' || typeof value === 'number') return item.written ?? String(value);
    problems.push({ ...placeOf(item), says: `'${name}' must be a text, or a list of texts` });
    return '';
  });
}

/** Patterns of a condition whose values are known well enough to tell a slip from a pattern: what could never fit is no condition but a mistake. */
function meantPatterns(located: Located, name: ConditionName, problems: Problem[]): readonly string[] {
  const patterns = patternsOf(located, name, problems);
  const shape = shapes[name];
  const wrong = patterns.find((pattern) => pattern !== '' && !/[*?]/.test(pattern) && shape !== undefined && !shape.fits.test(pattern));
  if (wrong !== undefined) problems.push({ ...placeOf(located), says: `'${name}' ${shape!.says(wrong)}` });
  return patterns;
}

const shapes: Readonly<Partial<Record<ConditionName, { readonly fits: RegExp; says(pattern: string): string }>>> = {
  ref: {
    fits: /^refs\//,
    says: (pattern) => `is a whole ref, and '${pattern}' is not: 'refs/heads/${pattern}' for a branch, 'refs/tags/${pattern}' for a tag`,
  },
  protected: { fits: /^(true|false)$/, says: (pattern) => `must be true or false, not '${pattern}'` },
  repository: { fits: /.\/./, says: (pattern) => `is OWNER/NAME, or the whole path of a project; '${pattern}' is neither` },
};

function hoursOf(located: Located, problems: Problem[]): Conditions['hours'] {
  const items = Array.isArray(located.value) ? (located.value as readonly Located[]) : [located];
  if (items.length === 0) problems.push({ ...placeOf(located), says: "'hours' is an empty list: no time could ever fit it" });
  return items.flatMap((item) => {
    const hours = typeof item.value === 'string' ? parseHours(item.value) : "must look like 'Mon-Fri 08:00-18:00 Europe/Berlin'";
    if (typeof hours !== 'string') return [hours];
    problems.push({ ...placeOf(item), says: `'hours' ${hours}` });
    return [];
  });
}

function sessionOf(located: Located, problems: Problem[]): number | undefined {
  const seconds = typeof located.value === 'string' ? parseDuration(located.value) : undefined;
  if (seconds === undefined) problems.push({ ...placeOf(located), says: "'session' must be a duration such as '15m' or '1h'" });
  return seconds;
}

/** `{ values: [...], enforced-by: receiver }`: said, so that nobody believes that it is judged here. */
function receiverValues(name: string, located: Located, problems: Problem[]): readonly string[] {
  const { value } = located;
  if (value instanceof Map && value.get('enforced-by')?.value.value === 'receiver' && value.get('values') !== undefined) {
    for (const [key, entry] of value)
      if (key !== 'enforced-by' && key !== 'values')
        problems.push({ ...entry.key, says: `there is no '${key}' in '${name}'; it takes values, enforced-by` });
    return patternsOf(value.get('values')!.value, 'values', problems);
  }
  const says = `'${name}' cannot be judged in a job: only the receiver sees where a request comes from. State it there, and here as '${name}: { values: [203.0.113.0/24], enforced-by: receiver }'`;
  problems.push({ ...placeOf(located), says });
  return [];
}

function entriesOf(located: Located, name: string, problems: Problem[]): readonly (readonly [string, Entry])[] {
  if (located.value instanceof Map && located.value.size > 0) return [...located.value];
  problems.push({ ...placeOf(located), says: `'${name}' must have keys of its own` });
  return [];
}

function placeOf({ line, column }: Located): { readonly line: number; readonly column: number } {
  return { line, column };
}

function isConditionName(key: string): key is ConditionName {
  return (conditionNames as readonly string[]).includes(key);
}

function isReceiverOnly(key: string): boolean {
  return (receiverOnly as readonly string[]).includes(key);
}
