import type { Claims } from '@daypass/identity';

/** `unknown`: the claims at hand do not decide it. */
export type Truth = 'yes' | 'no' | 'unknown';

/** One thing that a trust policy demands, and what the claims answer to it. */
export interface Demand {
  /** The claim or condition key as the receiver names it: `sub`, `token.actions.githubusercontent.com:sub`. */
  readonly key: string;
  /** The claim behind it, where there is one. */
  readonly claim?: string;
  /** `StringLike repo:acme/*`, `bound_audiences ["https://…"]`. */
  readonly required: string;
  readonly presented: string | undefined;
  readonly met: Truth;
  /** Of one that is not met: what nearly meets it, and what differs. */
  readonly near?: string | undefined;
  /** Where in the policy: `statement 1`, `bound_claims`. */
  readonly where: string;
}

/** The verdict of a trust policy on a claim set, and every demand that led to it. */
export interface Trace {
  readonly admits: Truth;
  readonly demands: readonly Demand[];
  /** Why, in one line, where no demand says it (no statement for this principal, an explicit deny). */
  readonly reason?: string;
}

/** What a receiver demands of the claims: read from its own configuration format and evaluated as it would. */
export interface Receiver<Policy = unknown> {
  readonly id: string;
  readonly title: string;
  /** Reads a policy in the receiver's own format; throws TRUST_POLICY_UNREADABLE with the place. */
  parse(text: string): Policy;
  evaluate(policy: Policy, claims: Claims, context?: { readonly nowSeconds?: number }): Trace;
}
