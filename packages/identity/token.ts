import type { Secret } from '@daypass/core';

/** The claims of an identity token, as the platform signed them. */
export type Claims = Readonly<Record<string, unknown>>;

/** The identity token of a job: the JWT itself, and what it says. */
export interface IdentityToken {
  readonly raw: Secret;
  readonly claims: Claims;
  readonly header: Readonly<Record<string, unknown>>;
  /** The audience that was asked for. */
  readonly audience: string;
}

/** What is known of the job besides its claims: for names, messages and the record; it decides nothing. */
export interface JobFacts {
  /** Joins the job with the receiver's log: `acme/shop`, `1234567`, `1`. Empty where the platform has none. */
  readonly repository: string;
  readonly runId: string;
  readonly attempt: string;
  readonly job: string;
  readonly actor: string;
  readonly event: string;
  readonly ref: string;
  readonly workflow: string;
}
