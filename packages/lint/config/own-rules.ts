import type { RE2JS } from 're2js';
import { DaypassError } from '@daypass/core';
import { entropyOf } from '../engine/measure.ts';
import { withoutOverlaps } from '../engine/index.ts';
import type { Engine } from '../engine/index.ts';
import type { Candidate } from '../finding.ts';
import type { OwnRule } from './declaration.ts';
import { globsOf } from './glob.ts';

/** A rule made ready: where it looks, and its expression. */
interface Ready {
  readonly rule: OwnRule;
  readonly expression: RE2JS;
  readonly keywords: readonly string[];
  readonly covers: (path: string) => boolean;
}

/** An engine that also knows rules of the repository's own. They run in RE2, in time linear in the text. Throws LINT_RULE where a rule is broken or fails its own cases. */
export async function withOwnRules(engine: Engine, rules: readonly OwnRule[], from: string): Promise<Engine> {
  if (rules.length === 0) return engine;
  const { RE2JS } = await import('re2js');
  const compile = (source: string): RE2JS => RE2JS.compile(source);
  const ready = rules.map((rule) => readyOf(rule, compile, RE2JS.quote, from));
  for (const [index, { id }] of rules.entries())
    if (rules.findIndex((other) => other.id === id) !== index)
      throw new DaypassError('LINT_RULE', `${from}: there are two rules with the id '${id}'`);
  for (const one of ready) checkCases(one, from);
  // A rule's cases stand in the file that declares it; there they are no secrets.
  const cases = new Set(ready.flatMap((one) => one.rule.catches.flatMap((text) => find(one, Buffer.from(text)).map(({ value }) => value))));
  return {
    find(bytes, path, trace) {
      const own = ready.filter(({ covers }) => covers(path)).flatMap((one) => find(one, bytes));
      const others = engine.find(bytes, path, trace);
      const all = own.length === 0 ? others : withoutOverlaps([...own, ...others], trace);
      return path === from ? all.filter(({ value }) => !cases.has(value)) : all;
    },
  };
}

function readyOf(rule: OwnRule, compile: (source: string) => RE2JS, quote: (text: string) => string, from: string): Ready {
  const { id, literal, regex, paths } = rule;
  if ((literal === undefined) === (regex === undefined))
    throw new DaypassError('LINT_RULE', `${from}: the rule '${id}' needs either 'literal' or 'regex'`);
  const source = regex ?? `${quote(literal!)}[^\\s"'\`<>,;]*`;
  const keywords = (rule.keywords ?? (literal === undefined ? [] : [literal])).map((word) => word.toLowerCase());
  try {
    return { rule, expression: compile(source), keywords, covers: paths === undefined ? () => true : globsOf(paths) };
  } catch (error) {
    throw new DaypassError('LINT_RULE', `${from}: the regex of the rule '${id}' is none that RE2 takes: ${(error as Error).message}`);
  }
}

function checkCases(one: Ready, from: string): void {
  const { id, catches, ignores } = one.rule;
  const missed = catches.findIndex((text) => find(one, Buffer.from(text)).length === 0);
  if (missed >= 0) throw new DaypassError('LINT_RULE', `${from}: the rule '${id}' does not find its case ${missed + 1} of 'catches'`);
  const found = ignores.findIndex((text) => find(one, Buffer.from(text)).length > 0);
  if (found >= 0) throw new DaypassError('LINT_RULE', `${from}: the rule '${id}' finds something in its case ${found + 1} of 'ignores'`);
}

/** What a rule finds. Matched on bytes as UTF-8, so that places are those of the other rules. */
function find({ rule, expression, keywords }: Ready, bytes: Buffer): Candidate[] {
  if (keywords.length > 0) {
    const text = bytes.toString('latin1').toLowerCase();
    if (!keywords.some((word) => text.includes(Buffer.from(word).toString('latin1')))) return [];
  }
  const { id, title, verdict = 'secret', revoke, entropy = 0 } = rule;
  const found: Candidate[] = [];
  const matcher = expression.matcher(bytes);
  while (matcher.find()) {
    const group = expression.groupCount() > 0 && matcher.group(1) !== null ? 1 : 0;
    const [at, end] = [matcher.start(group), matcher.end(group)];
    if (end <= at) continue;
    const value = bytes.toString('latin1', at, end);
    if (entropyOf(value) >= entropy) found.push({ rule: id, title, verdict, value, at, why: "the repository's own rule", revoke });
  }
  return found;
}
