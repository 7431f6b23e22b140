import type { Secret } from '../secret.ts';

/** A point in time after which nothing is waited for any longer. */
export interface Deadline {
  /** Aborts at the deadline, or when the job is cancelled. */
  readonly signal: AbortSignal;
  remainingMs(): number;
}

export interface HttpRequest {
  /** Who is asked, for messages: `AWS STS`, `Vault`, `GitHub's token endpoint`. */
  readonly to: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'LIST';
  readonly url: URL;
  /** Header values that are secrets stay `Secret` up to the socket. */
  readonly headers?: Readonly<Record<string, string | Secret>>;
  readonly body?: string | Secret;
  /**
   * May the request be sent again after its bytes may have reached the server?
   * `true`: yes. `false`: only when it surely never left, or when the server answered that it did nothing.
   * `'orphan'`: yes, but a lost answer may have left something behind there: `answer.orphans` counts them.
   */
  readonly repeatable: boolean | 'orphan';
  /** What the answer must be; anything else is a proxy or portal speaking: tried once more, then an error. Default json. */
  readonly expect?: 'json' | 'xml' | 'any';
  /** Whether an answer with an error status can heal; undefined: the default (408, 425, 429 and 5xx can). */
  readonly heals?: (answer: HttpAnswer) => boolean | undefined;
  readonly tls?: { readonly cert: string; readonly key: Secret };
  /** Cap on the body, in bytes; default 1 MiB. */
  readonly maxBytes?: number;
  /** Tries at most; default 8. */
  readonly maxTries?: number;
}

/** The answer of the last try, whatever its status: an error status that does not heal is the caller's to explain. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Parsed with caps on depth and no prototype keys; throws HTTP_NOT_JSON. */
  json(): unknown;
  readonly tries: number;
  /** Answers lost on the way of a request that may have been carried out. */
  readonly orphans: number;
}

/** One request function over all faults of the network. */
export interface Http {
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** The same transport under another deadline. */
  within(deadline: Deadline): Http;
}
