import { checksums } from './checksums.ts';
import type { ChecksumName } from './checksums.ts';
import type { Run } from './shape.ts';
import { beginningsOf, parseShape, runOf } from './shape.ts';

/** `secret` fails the build, `indicator` is reported (an identifier, something public that shows where a secret is used). */
export type Verdict = 'secret' | 'indicator';

/** A rule as data: what a token looks like, what it opens, how to end it. One file a family. */
export interface Rule {
  readonly id: string;
  /** As its makers name it. */
  readonly title: string;
  /** The token's shape (see shape.ts), its fixed part first: `ghp_{B36}`. */
  readonly shape: string;
  /** For shapes that say too little by themselves: words, one of which has to stand before the value, as the name that it is given. */
  readonly near?: readonly string[];
  readonly verdict?: Verdict;
  /** Anyone can make one without asking a provider, as tests and tutorials do: there it is only reported. */
  readonly isSelfMade?: true;
  /** It ends by itself within hours: what a recording for tests holds has ended. */
  readonly isShortLived?: true;
  /** A checksum inside the token. `documented`: a token that fails it is none; else it only makes certain. */
  readonly checksum?: ChecksumName;
  readonly documented?: boolean;
  /** Bits a character at least, of the token's free part; default 2.5. */
  readonly entropy?: number;
  /** What whoever holds it can reach or do. */
  readonly opens: string;
  /** How to end it: the provider's own page or command. */
  readonly revoke: string;
  /** The daypass action that makes it unnecessary. */
  readonly instead?: string;
}

/** A rule, in the order in which people read it. A title that says no more than the id is left empty. */
export function rule(id: string, title: string, shape: string, opens: string, revoke: string, more: Partial<Rule> = {}): Rule {
  const named = title || id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return { id, title: named, shape, opens, revoke, ...more };
}

/** A rule made ready: its expression, its check. */
export interface Matcher {
  readonly rule: Rule;
  /** Whether the expression begins with a literal of the rule, and is tried there alone; else it is looked for around it. */
  readonly isAnchored: boolean;
  /** Group 1 is the token. */
  readonly pattern: RegExp;
  readonly isWhole: (token: string) => boolean | undefined;
  /** Characters that every token holds; what lacks them is not looked at. */
  readonly run: Run;
}

/** How far before its value a name may stand. */
const between = `[\\w .\\-\\[\\]"']{0,30}?(?:=>|\\?=|:{1,3}=|\\|\\||=|:|,|\\(|>|(?:key|token|secret|access|private|password|api|id|pat)[ \\t]{1,4}|(?:KEY|TOKEN|SECRET|ACCESS|PRIVATE|PASSWORD|API|ID|PAT)[ \\t]{1,4})[\\s"'\`=(\\[{]{0,8}`;

/** Makes a rule ready to match; what most texts never need is made when it is first asked for. */
export function matcherOf(rule: Rule): Matcher {
  const isAnchored = rule.near !== undefined || beginningsOf(rule.shape).length > 0;
  let pattern: RegExp | undefined;
  let run: Run | undefined;
  return {
    rule,
    isAnchored,
    get pattern() {
      return (pattern ??= patternOf(rule, isAnchored));
    },
    get run() {
      return (run ??= runOf(rule.shape));
    },
    isWhole: rule.checksum === undefined ? () => undefined : checksums[rule.checksum],
  };
}

function patternOf({ shape, near }: Rule, isAnchored: boolean): RegExp {
  const { source, last } = parseShape(shape);
  const token = `${/^[\w{(]/.test(shape) ? '(?<![A-Za-z0-9])' : ''}(${source})(?!${last}`;
  // What goes on behind a joint is another, longer name.
  if (near === undefined) return new RegExp(`${token}|[_-][A-Za-z0-9])`, isAnchored ? 'y' : 'g');
  return new RegExp(`(?:${near.map(anyCase).join('|')})${wordEnd}${between}${token}|[.(]|[_-][A-Za-z0-9])`, 'y');
}

/** A name's word in any case, with any joint for `_`; it begins where a word does. */
function anyCase(word: string): string {
  const [first = '', ...rest] = [...word].map((letter) =>
    /[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter === '_' ? '[_ .-]?' : letter,
  );
  return `(?:(?<![a-z])(?=[^A-Z])|(?<![A-Z])(?=[A-Z]))${first}${rest.join('')}`;
}

/** Where a name's word ends: before no small letter but those of what keys are called. */
const wordEnd = '(?=[^a-z]|(?:api|key|token|secret|access|auth|client|app|private|pat|account|service|storage))';
