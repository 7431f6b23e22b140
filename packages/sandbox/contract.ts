/** One request as a sandbox service sees it. Header names are in lower case. */
export interface SandboxRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SandboxAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A receiver of the sandbox: its wire protocol as a function. It keeps its state in the closure that made it. */
export type Service = (request: SandboxRequest) => SandboxAnswer | Promise<SandboxAnswer>;

/** What a service needs of its surroundings. */
export interface Surroundings {
  /** Seconds since the epoch, as the sandbox's servers see it. */
  now(): number;
  /** Checks a JWT's form, algorithm, key, signature, issuer and times against the sandbox's issuer; not its audience. */
  verify(jwt: string): Promise<Verdict>;
  /** The `iss` of the tokens that this sandbox signs. */
  readonly issuer: string;
}

export type Verdict =
  | { readonly ok: true; readonly claims: Readonly<Record<string, unknown>> }
  | {
      readonly ok: false;
      /** The first thing that is wrong, in this order. */
      readonly wrong: 'malformed' | 'algorithm' | 'key' | 'signature' | 'issuer' | 'no-times' | 'expired' | 'not-yet-valid';
      /** What the token says, where it can be read at all; not to be trusted. */
      readonly claims?: Readonly<Record<string, unknown>>;
    };
