import type { RE2JS } from 're2js';
import { DaypassError } from '@daypass/core';
import { entropyOf } from '../engine/measure.ts';
import { withoutOverlaps } from '../engine/index.ts';
import type { Engine } from '../engine/index.ts';
import { createPrefilter } from '../engine/prefilter.ts';
import type { Candidate } from '../finding.ts';
import type { ForeignRule } from '../import/foreign.ts';
import { plain } from '../report/plain.ts';
import type { Verdict } from '../rules/rule.ts';
import type { OwnRule } from './declaration.ts';
import { globsOf } from './glob.ts';

/** A rule made ready: where it looks, and its expression. */
interface Ready {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly revoke: string;
  readonly why: string;
  readonly expression: RE2JS;
  /** The group that is the secret; undefined: the first, if there is one. */
  readonly group: number | undefined;
  readonly entropy: number;
  readonly keywords: readonly string[];
  readonly covers: (path: string) => boolean;
}

/** An engine that also knows rules of the repository's own, and of other scanners' files. They run in RE2, in time linear in the text. Throws LINT_RULE where an own rule is broken or fails its own cases. */
export async function withOwnRules(
  engine: Engine,
  rules: readonly OwnRule[],
  from: string,
  foreign: readonly ForeignRule[] = [],
): Promise<Engine> {
  if (rules.length + foreign.length === 0) return engine;
  const { RE2JS } = await import('re2js');
  const compile = (source: string): RE2JS => RE2JS.compile(source);
  const own = rules.map((rule) => readyOf(rule, compile, RE2JS.quote, from));
  for (const [index, { id }] of rules.entries())
    if (rules.findIndex((other) => other.id === id) !== index)
      throw new DaypassError('LINT_RULE', `${from}: there are two rules with the id '${id}'`);
  // A rule's cases stand in the file that declares it; there they are no secrets.
  const cases = new Set(own.flatMap((one, index) => checkCases(one, rules[index]!, from)));
  const ready = [...own, ...foreign.map((rule) => readyOfForeign(rule, compile))];
  const wake = wakerOf(ready);
  return {
    find(bytes, path, trace) {
      const others = engine.find(bytes, path, trace);
      const mine = wake(bytes)
        .filter(({ covers }) => covers(path))
        .flatMap((one) => find(one, bytes));
      for (const { rule, at, value } of mine) trace?.({ rule, at, length: value.length, kind: 'woken', why: "the repository's own rule" });
      const all = mine.length === 0 ? others : withoutOverlaps([...mine, ...others], trace);
      return path === from ? all.filter(({ value }) => !cases.has(value)) : all;
    },
  };
}

function readyOf(rule: OwnRule, compile: (source: string) => RE2JS, quote: (text: string) => string, from: string): Ready {
  const { id, title, revoke, verdict = 'secret', literal, regex, paths, entropy = 0 } = rule;
  if ((literal === undefined) === (regex === undefined))
    throw new DaypassError('LINT_RULE', `${from}: the rule '${id}' needs either 'literal' or 'regex'`);
  const keywords = (rule.keywords ?? (literal === undefined ? [] : [literal])).map((word) => word.toLowerCase());
  const covers = paths === undefined ? (): boolean => true : globsOf(paths);
  const why = "the repository's own rule";
  try {
    const expression = compile(regex ?? `${quote(literal!)}[^\\s"'\`<>,;]*`);
    return { id, title, revoke, verdict, why, expression, group: undefined, entropy, keywords, covers };
  } catch (error) {
    throw new DaypassError(
      'LINT_RULE',
      `${from}: the regex of the rule '${id}' is none that RE2 takes: ${plain((error as Error).message)}`,
    );
  }
}

function readyOfForeign({ regex, group, keywords, ...rule }: ForeignRule, compile: (source: string) => RE2JS): Ready {
  return {
    ...rule,
    verdict: 'secret',
    revoke: 'at what it opens',
    why: "the rule of another scanner's configuration",
    expression: compile(regex),
    group: group === 0 ? undefined : group,
    keywords: keywords.map((word) => word.toLowerCase()),
  };
}

/** The values that a rule finds in its own cases. */
function checkCases(one: Ready, { id, catches, ignores }: OwnRule, from: string): string[] {
  const wake = wakerOf([one]);
  const findIn = (text: string): Candidate[] => wake(Buffer.from(text)).flatMap((rule) => find(rule, Buffer.from(text)));
  const caught = catches.map(findIn);
  const missed = caught.findIndex((found) => found.length === 0);
  if (missed >= 0) throw new DaypassError('LINT_RULE', `${from}: the rule '${id}' does not find its case ${missed + 1} of 'catches'`);
  const found = ignores.findIndex((text) => findIn(text).length > 0);
  if (found >= 0) throw new DaypassError('LINT_RULE', `${from}: the rule '${id}' finds something in its case ${found + 1} of 'ignores'`);
  return caught.flat().map(({ value }) => value);
}

/** Shorter words say too little to look for them first. */
const shortestWord = 3;

/** The rules that may find something in a text: one of their words stands there, or they have none. One pass for all of them. */
function wakerOf(rules: readonly Ready[]): (bytes: Buffer) => readonly Ready[] {
  const isTold = ({ keywords }: Ready): boolean => keywords.length > 0 && keywords.every((word) => word.length >= shortestWord);
  const words = rules.filter(isTold).flatMap((rule) => rule.keywords.map((text) => ({ rule, text: Buffer.from(text).toString('latin1') })));
  const prefilter = createPrefilter(words);
  return (bytes) => {
    const woken = new Set(rules.filter((rule) => !isTold(rule)));
    if (words.length > 0) prefilter.scan(bytes, (index) => woken.add(words[index]!.rule));
    return rules.filter((rule) => woken.has(rule));
  };
}

/** What a rule finds. Matched on bytes as UTF-8, so that places are those of the other rules. */
function find({ id, title, verdict, revoke, why, expression, group, entropy }: Ready, bytes: Buffer): Candidate[] {
  const found: Candidate[] = [];
  const matcher = expression.matcher(bytes);
  const groups = expression.groupCount();
  while (matcher.find()) {
    const wanted = Math.min(group ?? 1, groups);
    const [at, end] = matcher.start(wanted) >= 0 ? [matcher.start(wanted), matcher.end(wanted)] : [matcher.start(0), matcher.end(0)];
    const value = bytes.toString('latin1', at, end);
    if (end > at && entropyOf(value) >= entropy) found.push({ rule: id, title, verdict, value, at, why, revoke });
  }
  return found;
}
