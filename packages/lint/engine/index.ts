import type { Candidate } from '../finding.ts';
import type { Matcher, Rule } from '../rules/rule.ts';
import { rules } from '../rules/all.gen.ts';
import { madeUpPlaces } from './context.ts';
import { mayBeGiven } from './gates.ts';
import { genericCandidates } from './generic.ts';
import { isPublished } from './known.ts';
import { places } from './literals.gen.ts';
import { entropyOf, isPlaceholder, wordness } from './measure.ts';
import type { Folded } from './fold.ts';
import { folded, maxDepth } from './fold.ts';
import { mayGoOn, readPieces } from './pieces.ts';
import { isCode, isDocument, isMachineMade, isMadeUpPlace, judgedPath } from './place.ts';
import type { Literal, Prefilter } from './prefilter.ts';
import { createPrefilter } from './prefilter.ts';
import type { Shaped, Sleeper } from './sleepers.ts';
import { nameOf, sleepers } from './sleepers.ts';
import { structureCandidates, structures } from './structures.ts';
import type { Trace } from './trace.ts';

export interface Engine {
  /** All candidates in a text, each value once for its place, the most telling rule first. `trace` is told what was looked at and why it is none. */
  find(bytes: Buffer, path: string, trace?: Trace): readonly Candidate[];
}

/** The ids of all rules, as the configuration names them. */
export function ruleIds(): string[] {
  return [...rules.map(({ id }) => id), ...structures.map(({ id }) => id), 'generic-secret', 'generic-password'];
}

/** How far around its literal a rule looks, in characters. */
const reach = { before: 200, after: 2_000, step: 200 };

export function createEngine(): Engine {
  const { literals, wokenBy } = sleepers();
  const prefilter = createPrefilter(literals, places);
  let talkative: Prefilter | undefined;
  return {
    find(bytes, at, trace) {
      const path = judgedPath(at, bytes);
      const candidates = withoutOverlaps(lookThrough(bytes, path, 0, trace), trace);
      if (!candidates.some(({ verdict }) => verdict === 'secret')) return candidates;
      const text = bytes.toString('latin1');
      const isMadeUp = madeUpPlaces(path, text);
      return candidates.map((candidate) => (canBeMadeUp(candidate, path, text, isMadeUp) ? asMadeUp(candidate) : candidate));
    },
  };

  function lookThrough(bytes: Buffer, path: string, depth: number, trace: Trace | undefined): Candidate[] {
    let text: string | undefined;
    const textOf = (): string => (text ??= bytes.toString('latin1'));
    const found = new Map<string, Candidate>();
    const looked = new Map<Sleeper, number>();
    const [isInCode, isNone] = [isCode(path), isMachineMade(path)];
    const add = (candidates: readonly Candidate[]): void => {
      for (const candidate of candidates)
        if (!found.has(`${candidate.at}:${candidate.rule}`)) found.set(`${candidate.at}:${candidate.rule}`, candidate);
    };
    const lookAt = (sleeper: Sleeper, start: number, end: number, goesOn: boolean): void => {
      const whole = textOf();
      if (sleeper.kind === 'generic') {
        return add(genericCandidates(whole, start, end, path, trace));
      }
      const { isAnchored } = sleeper;
      // What was looked through already is not looked through again.
      if (!isAnchored && (looked.get(sleeper) ?? -1) >= end) return;
      const from = isAnchored ? start : Math.max(0, start - reach.before);
      const to = isAnchored ? end : Math.min(whole.length, end + reach.after);
      if (!isAnchored) looked.set(sleeper, to - reach.after + reach.step);
      const candidates = shapedCandidates(sleeper, whole, from, to, trace);
      add(candidates.length === 0 && goesOn ? piecedCandidates(sleeper, whole, start, trace) : candidates);
    };
    // Who asks why is told of literals without a token behind them too.
    const of = trace === undefined ? prefilter : (talkative ??= createPrefilter(literals.map(withoutNext)));
    of.scan(bytes, (literal, end) => {
      const start = end - literals[literal]!.text.length;
      for (const sleeper of wokenBy(literal)) {
        trace?.({ rule: nameOf(sleeper), at: start, length: end - start, kind: 'woken', why: literals[literal]!.text });
        if (sleeper.kind === 'generic') {
          if (trace !== undefined || (!isNone && mayBeGiven(bytes, start, end, isInCode))) lookAt(sleeper, start, end, false);
          continue;
        }
        const goesOn = sleeper.isPieced && mayGoOn(bytes, end, sleeper.kind === 'rule');
        if (goesOn || sleeper.isWoken(bytes, start, end)) lookAt(sleeper, start, end, goesOn);
      }
    });
    const inside = depth < maxDepth ? folded(bytes, textOf) : undefined;
    if (inside !== undefined) add(foldedCandidates(inside, (traced) => lookThrough(inside.bytes, path, depth + 1, traced), trace));
    return [...found.values()];
  }
}

function shapedCandidates(sleeper: Shaped, text: string, from: number, to: number, trace: Trace | undefined): Candidate[] {
  return sleeper.kind === 'rule'
    ? ruleCandidates(sleeper.matcher, text, from, to, trace)
    : structureCandidates(sleeper.index, text, from, to, trace);
}

/** What stands at a place in several strings that a program puts together. */
function piecedCandidates(sleeper: Shaped, text: string, start: number, trace: Trace | undefined): Candidate[] {
  const pieced = readPieces(text, start);
  if (pieced === undefined) return [];
  const before = text[start - 1] ?? ' ';
  const placeOf: Folded['placeOf'] = (at, length) => {
    const [from, to] = [pieced.placeOf(at - before.length), pieced.placeOf(at - before.length + length)];
    return to - from === length ? undefined : { at: from, length: to - from, how: 'in pieces' };
  };
  return foldedCandidates({ placeOf }, (traced) => shapedCandidates(sleeper, `${before}${pieced.value}"`, 1, 1, traced), trace);
}

/** What is found in a text that was written in another way: at the place where it is written. */
function foldedCandidates(
  { placeOf }: Pick<Folded, 'placeOf'>,
  look: (trace: Trace | undefined) => readonly Candidate[],
  trace: Trace | undefined,
): Candidate[] {
  const traced: Trace | undefined =
    trace === undefined
      ? undefined
      : (thought) => {
          const written = placeOf(thought.at, thought.length);
          if (written !== undefined)
            trace({
              ...thought,
              at: written.at,
              length: written.length,
              why: thought.kind === 'woken' ? thought.why : `${thought.why}, ${written.how}`,
            });
        };
  return look(traced).flatMap((candidate) => {
    const written = placeOf(candidate.at, candidate.length ?? candidate.value.length);
    return written === undefined ? [] : [{ ...candidate, at: written.at, length: written.length, why: `${candidate.why}, ${written.how}` }];
  });
}

function withoutNext({ text, isStart = false }: Literal): Literal {
  return { text, isStart };
}

/** What anyone can make up for a test, an example or a document is only reported there; so is what has ended since. */
function canBeMadeUp({ rule, at, value }: Candidate, path: string, text: string, isMadeUp: (at: number) => boolean): boolean {
  const isOfNoVendor = rule.startsWith('generic') || structureIds.has(rule) || selfMade.has(rule);
  const isServiceAccount = (): boolean => rule === 'private-key' && text.slice(Math.max(0, at - 500), at).includes('"service_account"');
  const isTranslated = /\.pot?$/.test(path) && !/\d/.test(value);
  return isOfNoVendor && (isTranslated || isMadeUpPlace(path) || (isDocument(path) && !isServiceAccount()) || isMadeUp(at));
}

function asMadeUp(candidate: Candidate): Candidate {
  if (candidate.verdict !== 'secret') return candidate;
  return { ...candidate, verdict: 'indicator', why: `${candidate.why}; in a test, an example or a document` };
}

const structureIds = new Set(structures.map(({ id }) => id));
const selfMade = new Set(
  rules
    .filter(({ near, isSelfMade, isShortLived }) => near !== undefined || isSelfMade === true || isShortLived === true)
    .map(({ id }) => id),
);
const defaultEntropy = 2.5;

function ruleCandidates(
  { rule, pattern, isWhole, isAnchored }: Matcher,
  text: string,
  from: number,
  to: number,
  trace?: Trace,
): Candidate[] {
  const found: Candidate[] = [];
  const window = isAnchored ? text : text.slice(from, to);
  const shift = isAnchored ? 0 : from;
  pattern.lastIndex = isAnchored ? from : 0;
  for (let match = pattern.exec(window); match !== null; match = isAnchored ? null : pattern.exec(window)) {
    const value = match[1]!;
    pattern.lastIndex = match.index + 1;
    const whole = isWhole(value);
    const at = shift + match.index + match[0].lastIndexOf(value);
    const none =
      whole === false && rule.documented === true
        ? 'its checksum does not fit'
        : whole === true
          ? undefined
          : (emptiness(rule, value) ?? (isInBlob(window, match.index, value) ? 'a part of something longer in base64' : undefined));
    if (none !== undefined) {
      trace?.({ rule: rule.id, at, length: value.length, kind: 'dropped', why: none });
      continue;
    }
    const why =
      whole === true ? 'its shape, and its checksum fits' : rule.near === undefined ? 'its shape' : 'its shape, and the name before it';
    const { id, title, verdict = 'secret', opens, revoke, instead } = rule;
    found.push({
      rule: id,
      title,
      verdict,
      value,
      at,
      why,
      opens,
      revoke,
      ...(instead === undefined ? {} : { instead }),
    });
  }
  return found;
}

/** Whether a token of letters and digits alone is a piece of a longer text in base64: on its line, or in lines that are full of it. */
function isInBlob(text: string, at: number, value: string): boolean {
  if (/[^A-Za-z0-9]/.test(value)) return false;
  const end = at + value.length;
  const [before, after] = [text.slice(Math.max(0, at - 64), at), text.slice(end, end + 64)];
  if (/^[A-Za-z0-9+/]{64}$/.test(before) || /^[A-Za-z0-9+/]{64}$/.test(after)) return true;
  const isLine =
    /\n["' \t]{0,20}[A-Za-z0-9+/]{0,4}$/.test(before) &&
    /^[A-Za-z0-9+/]{0,4}={0,2}(?:\\n)?["' \t,+]{0,8}\r?\n["' \t]{0,20}[A-Za-z0-9+/]{40}/.test(after);
  return value.length >= 56 && isLine;
}

/** Why a token of the right shape is none: it repeats itself, says so, or is words; undefined when it may be one. */
function emptiness(rule: Rule, value: string): string | undefined {
  const free = value.replace(/^[A-Za-z]{1,12}[._-]/, '');
  const [bits, least] = [entropyOf(free), rule.entropy ?? defaultEntropy];
  if (isPublished(value)) return 'a key that its vendor publishes for everybody';
  if (bits < least) return `${bits.toFixed(1)} bits a character, fewer than ${least}`;
  if (isPlaceholder(value, 12)) return 'it says of itself that it is an example';
  const isLetters =
    /^[A-Za-z_-]+$/.test(free) &&
    (free.length >= 24 ? wordness(free) > -0.3 : rule.near !== undefined || (/^[a-z_-]{16,}$/.test(free) && wordness(free) > -0.3));
  const isWords =
    isLetters ||
    /^[A-Z]{50,}$/.test(free) ||
    (/^\w*(?:-[a-z]+){4,}$/.test(free) && wordness(free) > 0) ||
    (/[A-Za-z]{12}/.test(free) && wordness(free) > 0.5);
  return isWords ? 'letters alone, as in words and proteins' : undefined;
}

/** One place is one finding: a shape says more than a name, a longer value more than a part of it. */
export function withoutOverlaps(candidates: readonly Candidate[], trace?: Trace): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const rank = ({ rule, why, verdict, length }: Candidate): number =>
    (rule.startsWith('generic')
      ? 0
      : why.includes('name before')
        ? 1
        : why.startsWith('where it stands')
          ? 2
          : verdict === 'indicator'
            ? 3
            : 4) -
    // As it stands it says more than as it may be meant.
    (length === undefined ? 0 : 0.5);
  const kept: Candidate[] = [];
  // By blocks of the text, so that many candidates do not have to be compared with all others.
  const blocks = new Map<number, Candidate[]>();
  for (const candidate of [...candidates].sort((a, b) => rank(b) - rank(a) || b.value.length - a.value.length)) {
    const end = endOf(candidate);
    const [first, last] = [Math.floor(candidate.at / blockSize), Math.floor(end / blockSize)];
    const own = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const over = own.flatMap((block) => blocks.get(block) ?? []).find((other) => candidate.at < endOf(other) && end > other.at);
    if (over !== undefined) {
      trace?.({ rule: candidate.rule, at: candidate.at, length: end - candidate.at, kind: 'covered', why: over.rule });
      continue;
    }
    for (const block of own) blocks.set(block, [...(blocks.get(block) ?? []), candidate]);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.at - b.at);
}

function endOf({ at, value, length = value.length }: Candidate): number {
  return at + length;
}

const blockSize = 256;
