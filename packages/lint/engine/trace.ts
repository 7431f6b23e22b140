/** What the engine thought of one place of a text. Told while it looks, for `--why` and `--explain`; never holds the value. */
export interface Thought {
  /** Id of the rule, the structure or the generic detector that looked. */
  readonly rule: string;
  /** Offset in the text, and how long the value there is; of a literal, its own. */
  readonly at: number;
  readonly length: number;
  /** `woken`: a literal of the rule stands there; `dropped`: it is no secret, and why; `covered`: another finding says more of the place. */
  readonly kind: 'woken' | 'dropped' | 'covered';
  readonly why: string;
}

/** Listens to the engine. */
export type Trace = (thought: Thought) => void;
