import { wrapped } from '@daypass/core/text';
import { entropyOf } from '../engine/measure.ts';
import type { Thought } from '../engine/trace.ts';
import type { Candidate } from '../finding.ts';
import { rules } from '../rules/all.gen.ts';
import type { Judgement } from '../verdict.ts';
import { plain } from './plain.ts';

/** One line, and what the engine made of it. */
export interface Explained {
  readonly path: string;
  readonly line: number;
  /** Offset of the line. */
  readonly start: number;
  readonly candidates: readonly Candidate[];
  readonly thoughts: readonly Thought[];
}

/** Why a line is a finding or none, for people: never what stands in it. `notScanned`: why the file is not looked at. */
export function explanation(explained: Explained, judgement: Judgement | undefined, notScanned?: string): string {
  const { path, line, start, candidates, thoughts } = explained;
  const column = (at: number): string => (at < start ? 'from a line before' : `from column ${at - start + 1}`);
  const literals = new Map(thoughts.filter(({ kind }) => kind === 'woken').map(({ rule, why }) => [rule, why]));
  const found = candidates.flatMap((candidate) => [
    row('found', `${candidate.rule}, ${column(candidate.at)}: ${candidate.title}, known by ${candidate.why}`),
    ...(candidate.opens === undefined ? [] : [row('', `opens ${candidate.opens}`)]),
    row('', factsOf(candidate, literals.get(candidate.rule.startsWith('generic-') ? 'generic' : candidate.rule))),
    row('', fateOf(candidate, explained, judgement)),
  ]);
  const isTold = new Set([...candidates.map(({ rule }) => rule)]);
  const dropped = once(thoughts.filter(({ kind }) => kind === 'dropped')).map(({ rule, at, why }) => {
    isTold.add(rule);
    return row('dropped', `${rule}, ${column(at)}: ${why}`);
  });
  const covered = once(thoughts.filter(({ kind }) => kind === 'covered')).map(({ rule, at, why }) => {
    isTold.add(rule);
    return row('covered', `${rule}, ${column(at)}: ${why} says more of the place`);
  });
  const looked = [...literals]
    .filter(([rule]) => !isTold.has(rule) && !(rule === 'generic' && [...isTold].some((one) => one.startsWith('generic-'))))
    .map(([rule, literal]) => row('looked', `${rule}, by '${literal}': ${shapeOf(rule)}`));
  const nothing = found.length + dropped.length + covered.length + looked.length === 0;
  return [
    `${plain(path)}:${line}\n`,
    ...(notScanned === undefined ? [] : [row('unscanned', notScanned)]),
    ...found,
    ...dropped,
    ...covered,
    ...looked,
    ...(nothing ? [row('nothing', 'no rule knows a word or a beginning that stands on this line')] : []),
  ].join('');
}

function row(label: string, text: string): string {
  const indent = ' '.repeat(12);
  return `  ${label.padEnd(10)}${wrapped(plain(text), indent, 80, '  ', 'whole').slice(indent.length)}`;
}

/** By what a rule knows its tokens: literal, shape, name before it, checksum, entropy. */
function factsOf({ rule: id, value }: Candidate, literal: string | undefined): string {
  const rule = rules.find((one) => one.id === id);
  const bits = `${entropyOf(value).toFixed(1)} bits a character, ${value.length} characters`;
  const by = literal === undefined ? '' : `woken by '${literal}'; `;
  if (rule === undefined) return `${by}no shape of its own; no checksum; ${bits}`;
  const { shape, near, checksum, documented, entropy = 2.5 } = rule;
  const name = near === undefined ? '' : `; a name with one of ${near.join(', ')} before it`;
  const sum =
    checksum === undefined ? 'none' : `${checksum}, ${documented === true ? 'without which it is none' : 'which makes it certain'}`;
  return `${by}shape ${shape}${name}; checksum ${sum}; ${bits} (at least ${entropy} of its free part)`;
}

/** What the verdict and the ignores made of a candidate. */
function fateOf({ rule }: Candidate, { path, line }: Explained, judgement: Judgement | undefined): string {
  const isHere = (one: { rule: string; path: string; line: number }): boolean =>
    one.rule === rule && one.path === path && one.line === line;
  if (judgement === undefined) return 'not judged: the file is not scanned';
  const accepted = judgement.accepted.find(({ finding }) => isHere(finding));
  if (accepted !== undefined) {
    const { ignore, isNew, finding } = accepted;
    const until = ignore.expires === undefined ? '' : `, until ${ignore.expires}`;
    return `let stay${isNew ? ' by this change itself' : ''}: ${ignore.reason} (${ignore.owner}${until}); fingerprint ${finding.fingerprint}`;
  }
  const failing = judgement.failing.find(isHere);
  if (failing !== undefined) {
    const expired = judgement.expired.find((one) => one.rule === rule && one.fingerprint === failing.fingerprint);
    const late = expired === undefined ? '' : `; what let it stay expired on ${expired.expires!}`;
    return `fails the build${late}; fingerprint ${failing.fingerprint}`;
  }
  if (judgement.reported.some(isHere)) return 'reported, and does not fail the build';
  return 'told at another place: the same value stands in this file, or stood there before the range';
}

function shapeOf(rule: string): string {
  const known = rules.find(({ id }) => id === rule);
  if (rule === 'generic') return 'no value is given to a name of a secret there';
  return known === undefined ? 'nothing of its form stands there' : `nothing of the shape ${known.shape} stands there`;
}

/** Each rule and reason once. */
function once(thoughts: readonly Thought[]): Thought[] {
  return [...new Map(thoughts.map((thought) => [`${thought.rule} ${thought.at} ${thought.why}`, thought])).values()];
}
