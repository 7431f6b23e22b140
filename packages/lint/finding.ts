import type { Verdict } from './rules/rule.ts';

/** One thing that was found. Never holds the secret: what is shown of it is its beginning and end, where it is long enough. */
export interface Finding {
  readonly rule: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly shown: string;
  /** Keyed by rule and value alone: survives moves, renames, squashes. */
  readonly fingerprint: string;
  /** Why it is one: which shape, checksum, name. */
  readonly why: string;
  /** What whoever holds it can reach or do, where that is known. */
  readonly opens?: string;
  readonly revoke: string;
  /** The daypass action that makes a stored secret unnecessary here. */
  readonly instead?: string;
  /** Its own line says that it may stay, by a comment that scanners understand. */
  readonly isAcceptedInline: boolean;
  /** A comment, or a file of another scanner, that lets it stay. */
  readonly allowed?: Allowance;
  /** Whether somebody who has the fingerprint could find the value by trying. */
  readonly isGuessable?: boolean;
  /** Where it was found in history. */
  readonly commit?: FoundIn;
}

/** Why a finding may stay, in the words of another scanner. */
export interface Allowance {
  /** The file that says so, or the line itself. */
  readonly by: string;
  readonly reason: string;
  readonly kind: 'inline' | 'file';
  /** On a change: the base commit says so too. */
  readonly isKnown: boolean;
}

export interface FoundIn {
  readonly id: string;
  /** ISO 8601. */
  readonly date: string;
  readonly isAtHead: boolean;
}

/** A token in a text, before it becomes a finding. */
export interface Candidate {
  readonly rule: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly value: string;
  /** Offset of the value in the text. */
  readonly at: number;
  /** How long it is as it stands there, where that is not the value's own length: in base64, in pieces. */
  readonly length?: number;
  readonly why: string;
  readonly opens?: string;
  readonly revoke: string;
  readonly instead?: string;
}
