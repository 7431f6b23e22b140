import type { Handle } from './provider.ts';

/** One line of `secrets`: `NAME = path?option=value#key`. */
export interface SecretLine {
  /** The name to deliver under; of `PREFIX_* = path` the prefix. */
  readonly name: string;
  /** `PREFIX_*`: every field of the value. */
  readonly every: boolean;
  /** The field; undefined is the whole value. `literal`: given in quotes, never nested. */
  readonly key: { readonly text: string; readonly literal: boolean } | undefined;
  /** For messages: `line 3: OLD = kv/app?version=3#token`. */
  readonly source: string;
}

/** One request to the store: all lines with one path and the same options. */
export interface Reference {
  readonly path: string;
  readonly options: Readonly<Record<string, string>>;
  /** `write PATH?…`: a request that creates something. */
  readonly write: boolean;
  readonly lines: readonly SecretLine[];
}

/** What the store answered for one reference. */
export interface SecretAnswer {
  /** An object whose fields `#key` picks, or a text (which may itself be JSON). Bytes come as base64 text. */
  readonly value: unknown;
  /** Given back in post; absent where revoking the grant takes it along. */
  readonly handle?: Handle;
  readonly expiresAt?: Date;
  /** For the record: version, request id, lease duration. No secret. */
  readonly facts: Readonly<Record<string, string>>;
}
