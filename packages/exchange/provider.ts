import type { Clock, Http, Inputs, Outputs, Secret, Values } from '@daypass/core';
import type { IdentityToken, JobFacts } from '@daypass/identity';
import { commonInputs, secretInputs, secretOutputs } from './inputs.ts';
import type { Reference, SecretAnswer } from './secrets.ts';

/**
 * A provider: what trades an identity token for a credential. One folder of packages/exchange holds it whole.
 * It knows its wire protocol and nothing else: no retry loop, no masking, no files, no CI platform.
 */
export interface Provider<I extends Inputs = Inputs, O extends Outputs = Outputs> {
  readonly id: string;
  /** As its makers write it: `AWS`, `Vault and OpenBao`. */
  readonly title: string;
  /** One sentence for action.yml. */
  readonly description: string;
  /** Its inputs, the common ones included (`defineProvider` adds them). */
  readonly inputs: I;
  readonly outputs: O;
  /** How it can be delivered, the default first; `outputs` fills the outputs of that name. */
  readonly delivers: readonly Deliver[];
  /** The sentence for `deliver: env` and `file` in the documentation: which variables. */
  readonly delivery: Readonly<Partial<Record<Deliver, string>>>;
  /** Every variable by which tools take a credential of it: one that is left over would win over what is delivered, or fail beside it. */
  readonly variables?: readonly string[];
  /** The store that `secrets` reads from, for messages; undefined: it reads none. */
  readonly store?: string;
  /** What is wrong with the inputs together, one sentence each, before anything is minted. */
  problems?(inputs: Values<I>, context: InputContext): readonly string[];
  audience(inputs: Values<I>): string;
  /** Where the identity token will be sent, and the handle's raw token in post; undefined: nowhere (mint only). */
  endpoint(inputs: Values<I>, env: InputContext['env']): URL | undefined;
  /** Trades the identity token for a credential. Throws DaypassError; `detail.retry: 'remint'` asks for a fresh token. */
  exchange(request: ExchangeRequest<I>): Promise<Grant>;
  /** Reads one path of the provider's store with the credential just granted. */
  read?(grant: Grant, reference: Reference, request: ExchangeRequest<I>): Promise<SecretAnswer>;
  /** Gives one handle back. */
  revoke?(handle: Handle, request: RevokeRequest<I>): Promise<Revocation>;
}

export type Deliver = 'env' | 'outputs' | 'file' | 'none';

export interface InputContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly references: readonly Reference[];
}

export interface ExchangeRequest<I extends Inputs = Inputs> {
  readonly token: IdentityToken;
  readonly inputs: Values<I>;
  /** The `secrets` that will be read, so that the way in can be chosen by them. */
  readonly references: readonly Reference[];
  readonly http: Http;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly facts: JobFacts;
  /** Lifetime to ask for, in seconds: `ttl` where given; undefined: the receiver's own, but not above `maxTtlSeconds`. */
  readonly ttlSeconds: number | undefined;
  readonly maxTtlSeconds: number;
  /** Called with what must be revoked the moment it exists, before any further request. */
  readonly onHandle: (handle: Handle) => void;
  /** Called with every secret the moment it exists, also those that are not delivered. */
  readonly onSecret: (secret: Secret) => void;
}

/** A credential, and everything that later steps of its life need to know of it. Plain data. */
export interface Grant {
  /** By output name. */
  readonly values: Readonly<Record<string, Secret | string>>;
  /** undefined: it has no life of its own (inline auth: no credential exists). */
  readonly expiresAt: Date | undefined;
  /** What `deliver: env` exports. */
  readonly env: Readonly<Record<string, Secret | string>>;
  /** What `deliver: file` writes. */
  readonly file?: CredentialsFile;
  /** Whether post can end it, asked at grant time where the receiver tells. */
  readonly revocable: { readonly can: 'yes' | 'no' | 'unknown'; readonly why: string };
  /** What was granted, for people and the record: `account`, `arn`, `access-key-id`, `accessor`, `policies`, `request-id`. No secret. */
  readonly facts: Readonly<Record<string, string>>;
  /** Credentials that may exist although their answer was lost; they expire by themselves. */
  readonly orphans: number;
}

export interface CredentialsFile {
  /** File name in daypass's own folder. */
  readonly name: string;
  /** Grants with one `name` share that file, a section each, the later of one section replacing the earlier; absent: a file of its own. */
  readonly section?: string;
  readonly content: Secret;
  /** Exported beside it; `{path}` stands for the file's path. */
  readonly env: Readonly<Record<string, string>>;
}

/** What post needs to give something back, nothing more. */
export interface Handle {
  readonly provider: string;
  readonly kind: 'token' | 'lease';
  readonly endpoint: string;
  readonly namespace?: string;
  /** The token that revokes: itself for `token`, its owner for `lease`. */
  readonly raw: Secret;
  readonly leaseId?: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

export interface RevokeRequest<I extends Inputs = Inputs> {
  readonly inputs: Values<I>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly http: Http;
}

/** `gone`: the receiver says that the token is invalid. `unknown`: refused without saying so; it may live until it expires. */
export interface Revocation {
  readonly outcome: 'revoked' | 'gone' | 'unknown' | 'unsupported';
  readonly says: string;
}

type Common = ReturnType<typeof commonInputs>;
type Own<I, O> = Omit<Provider, 'inputs' | 'outputs' | 'problems' | 'audience' | 'endpoint' | 'exchange' | 'read' | 'revoke'> & {
  readonly inputs: I;
  readonly outputs: O;
};
type Behaviour<I extends Inputs> = Pick<Provider<I>, 'problems' | 'audience' | 'endpoint' | 'exchange' | 'read' | 'revoke'>;

/** The values that credentials itself reads of every provider. */
export type CommonValues = Values<Common>;

/** A provider whose store `secrets` reads from: its own inputs and outputs, then the common ones. */
export function defineProvider<const I extends Inputs, const O extends Outputs>(
  own: Own<I, O> & Behaviour<I & Common & typeof secretInputs>,
): Provider<I & Common & typeof secretInputs, O & typeof secretOutputs> {
  const shared = commonInputs(own.delivers);
  return own.store === undefined
    ? ({ ...own, inputs: { ...own.inputs, ...shared } } as never)
    : { ...own, inputs: { ...own.inputs, ...secretInputs, ...shared }, outputs: { ...own.outputs, ...secretOutputs } };
}
