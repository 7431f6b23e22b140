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

/** What a request is for: faults are injected by it. */
export type Stage = 'mint' | 'exchange' | 'read' | 'revoke' | 'keys' | 'other';

/** A receiver of the sandbox: its wire protocol as a function. It keeps its state in the closure that made it. */
export interface Service {
  answer(request: SandboxRequest): SandboxAnswer | Promise<SandboxAnswer>;
  stage(request: SandboxRequest): Stage;
}

/** What a service needs of its surroundings. */
export interface Surroundings {
  /** Milliseconds since the epoch, as the sandbox's servers see it. */
  now(): number;
  /** Checks a JWT's form, algorithm, key, signature, issuer and times against the sandbox's issuer; not its audience. */
  verify(jwt: string): Verdict;
}

export type Claims = Readonly<Record<string, unknown>>;

export type Verdict =
  | { readonly ok: true; readonly claims: Claims }
  | {
      readonly ok: false;
      /** The first thing that is wrong, in this order. */
      readonly wrong: 'malformed' | 'algorithm' | 'key' | 'signature' | 'issuer' | 'no-times' | 'expired' | 'not-yet-valid';
    };

/** An answer in JSON. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): SandboxAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: `${JSON.stringify(body)}\n` };
}
