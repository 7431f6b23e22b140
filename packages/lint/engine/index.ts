import type { Candidate } from '../finding.ts';
import type { Matcher } from '../rules/rule.ts';
import { matcherOf } from '../rules/rule.ts';
import { rules } from '../rules/all.gen.ts';
import { genericCandidates, genericLiterals } from './generic.ts';
import { entropyOf, isPlaceholder } from './measure.ts';
import { createPrefilter } from './prefilter.ts';
import { structureCandidates, structures } from './structures.ts';

/** What a literal wakes: a rule, a structure, or the generic detector. */
type Sleeper =
  | { readonly kind: 'rule'; readonly matcher: Matcher }
  | { readonly kind: 'structure'; readonly index: number }
  | { readonly kind: 'generic' };

export interface Engine {
  /** All candidates in a text, each value once for its place, the most telling rule first. */
  find(bytes: Buffer, path: string): readonly Candidate[];
}

/** How far around its literal a rule looks, in characters. */
const reach = { before: 200, after: 400, long: 8_200, line: 400 };

export function createEngine(): Engine {
  const sleepers = new Map<string, Sleeper[]>();
  const wake = (literal: string, sleeper: Sleeper): void => void sleepers.set(literal, [...(sleepers.get(literal) ?? []), sleeper]);
  for (const rule of rules) {
    const matcher = matcherOf(rule);
    for (const literal of matcher.literals) wake(literal, { kind: 'rule', matcher });
  }
  structures.forEach(({ literals }, index) => literals.forEach((literal) => wake(literal, { kind: 'structure', index })));
  for (const literal of genericLiterals) wake(literal, { kind: 'generic' });
  const literals = [...sleepers.keys()];
  const woken = literals.map((literal) => sleepers.get(literal)!);
  const prefilter = createPrefilter(literals);
  return {
    find(bytes, path) {
      let text: string | undefined;
      const found = new Map<string, Candidate>();
      const seen = new Map<Sleeper, number>();
      const add = (candidate: Candidate): void => {
        const key = `${candidate.at}:${candidate.rule}`;
        if (!found.has(key)) found.set(key, candidate);
      };
      prefilter.scan(bytes, (literal, end) => {
        text ??= bytes.toString('latin1');
        for (const sleeper of woken[literal]!) {
          // What lies before this offset was looked at already.
          if ((seen.get(sleeper) ?? -1) >= end) continue;
          const from = Math.max(0, end - reach.before);
          const long = sleeper.kind === 'structure' || (sleeper.kind === 'rule' && sleeper.matcher.rule.near === undefined);
          const to = Math.min(text.length, end + (sleeper.kind === 'generic' ? reach.line : long ? reach.long : reach.after));
          const window = text.slice(from, to);
          if (sleeper.kind === 'rule') for (const candidate of ruleCandidates(sleeper.matcher, window, from)) add(candidate);
          else if (sleeper.kind === 'structure')
            for (const candidate of structureCandidates(structures[sleeper.index]!, window, from)) add(candidate);
          else for (const candidate of genericCandidates(window, from, path)) add(candidate);
          seen.set(sleeper, long ? end + reach.after : end);
        }
      });
      return withoutOverlaps([...found.values()]);
    },
  };
}

const defaultEntropy = 2.5;

function ruleCandidates({ rule, pattern, isWhole }: Matcher, window: string, from: number): Candidate[] {
  const found: Candidate[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(window); match !== null; match = pattern.exec(window)) {
    const value = match[1]!;
    const whole = isWhole(value);
    const free = value.replace(/^[A-Za-z]{1,12}[_-]/, '');
    const isEmpty =
      whole !== true &&
      (entropyOf(free) < (rule.entropy ?? defaultEntropy) ||
        isPlaceholder(value) ||
        (rule.near !== undefined && /^[A-Za-z_-]+$/.test(value)) ||
        (free.length >= 24 && /^[A-Za-z_-]+$/.test(free)));
    if (!(whole === false && rule.documented === true) && !isEmpty) {
      const why =
        whole === true ? 'its shape, and its checksum fits' : rule.near === undefined ? 'its shape' : 'its shape, and the name before it';
      const { id, title, verdict = 'secret', revoke, instead } = rule;
      found.push({
        rule: id,
        title,
        verdict,
        value,
        at: from + match.index + match[0].lastIndexOf(value),
        why,
        revoke,
        ...(instead === undefined ? {} : { instead }),
      });
    }
    pattern.lastIndex = match.index + 1;
  }
  return found;
}

/** One place is one finding: a shape says more than a name, a longer value more than a part of it. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const rank = ({ rule, why, verdict }: Candidate): number =>
    rule.startsWith('generic') ? 0 : why.includes('name before') ? 1 : why === 'where it stands' ? 2 : verdict === 'indicator' ? 3 : 4;
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => rank(b) - rank(a) || b.value.length - a.value.length)) {
    const end = candidate.at + candidate.value.length;
    if (!kept.some((other) => candidate.at < other.at + other.value.length && end > other.at)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.at - b.at);
}
