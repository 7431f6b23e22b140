import type { Clock, Host, Http, Secret } from '@daypass/core';
import type { Claims, IdentityToken, JobFacts } from '@daypass/identity';
import type { Named } from '@daypass/identity/conditions';

/** A CI platform: how a job of it is recognised, gets its identity, and speaks to its surroundings. */
export interface Platform {
  readonly id: string;
  readonly title: string;
  detect(env: Host['env']): boolean;
  attach(host: Host): Job;
  /** What the claims of its tokens tell under the names that conditions have on every platform. */
  named(claims: Claims): Named;
}

/** One job on a platform. Only `mint` uses the network. */
export interface Job {
  readonly platform: string;
  readonly facts: JobFacts;
  /** URI of this job's run, as the source of its audit events. */
  readonly source: string;
  /** The folder for temporary files that outlives the step but not the job. */
  readonly tempFolder: string;
  /** Input texts by their declared names; `unknown` lists names that were given but are not in `names`, where the platform shows them. */
  inputs(names: readonly string[]): { readonly texts: Readonly<Record<string, string>>; readonly unknown: readonly string[] };
  /** Why no identity can be had here, as an error that names the YAML to add; undefined when one can. Asks no network. */
  refusal(): Error | undefined;
  /** As the platform's own. */
  named: Platform['named'];
  /** The longest that the job can run, in seconds, where the platform tells: no credential has to live longer. */
  readonly longestSeconds?: number | undefined;
  /** `false`: a second identity token for an audience is the first one again. */
  readonly mintsAfresh?: boolean;
  /** A fresh identity token, its audience, issuer and times checked. Masked before this returns. */
  mint(audience: string, context: MintContext): Promise<IdentityToken>;
  emit(effect: Effect): void;
  /** A text with every secret that was masked so far hidden in it. */
  redact(text: string): string;
  /** Takes back every output and env emitted so far, when the step fails after all. */
  rollback(): void;
  /** What a step of this action saved for its post step, oldest first. */
  savedState(): string | undefined;
}

/** The commits that an event brought, the tree as it is, or everything. */
export type Changed = ChangedRange | { readonly kind: 'tree' } | { readonly kind: 'history'; readonly wholeClone?: string };

/** Commits up to `head` that neither `base` nor `trunk` has; all that lead to `head` where there is neither. */
export interface ChangedRange {
  readonly kind: 'range';
  readonly base: string | undefined;
  readonly head: string;
  /** The branch that the commits come from or go to: what it has is not new. */
  readonly trunk?: string;
  /** A force push: where `base` is gone from the server, `trunk` alone counts. */
  readonly isForced?: boolean;
  /** What to add to the job's file, so that the clone has all of its history. */
  readonly wholeClone?: string;
}

export interface MintContext {
  readonly http: Http;
  readonly clock: Clock;
}

/** Everything that daypass lets out into the job, through one sink that nothing can forge. */
export type Effect =
  /** Hides a secret, and those derived forms that the platform does not hide itself. */
  | { readonly kind: 'mask'; readonly secret: Secret }
  | { readonly kind: 'outputs' | 'env'; readonly values: ReadonlyMap<string, string | Secret> }
  /** Puts a folder before all others where later steps look for programs. */
  | { readonly kind: 'path'; readonly folder: string }
  /** Replaces what post will be given. */
  | { readonly kind: 'state'; readonly value: string | Secret }
  | { readonly kind: 'summary'; readonly markdown: string }
  | {
      readonly kind: 'annotation';
      readonly level: 'error' | 'warning' | 'notice';
      readonly title: string;
      readonly message: string;
      /** Where in the tree; line and column from 1. */
      readonly place?: { readonly path: string; readonly line: number; readonly column: number };
    }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'group'; readonly title: string; readonly lines: readonly string[] };
