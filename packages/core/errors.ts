import { repository } from './product.ts';

/** One row of a package's error catalogue: what the code means and how to mend it, in general words. */
export interface ErrorEntry {
  readonly meaning: string;
  readonly fix: string;
}

/** A package's error catalogue; `npm run generate` collects them all into docs/errors.md. */
export function defineErrors<const T extends Readonly<Record<string, ErrorEntry>>>(entries: T): T {
  return entries;
}

/** What is known of one failure, beside its code. No field may hold a secret, a token or a body. */
export interface ErrorDetail {
  /** The exact fix here (YAML, flag, setting); absent: the catalogue's general one. */
  readonly fix?: string;
  /** What was presented: a claim, an input's value. */
  readonly presented?: string;
  /** What was required, or `not disclosed by the receiver`. */
  readonly required?: string;
  /** `again`: the same request may succeed later; `remint`: a fresh identity token may succeed. */
  readonly retry?: 'again' | 'remint';
  /** The receiver's own words, cleaned and cut; and the claims it named. */
  readonly receiver?: { readonly says: string; readonly claims?: readonly string[]; readonly requestId?: string };
  /** The problems one by one, of an error that collects several. */
  readonly problems?: readonly string[];
  readonly cause?: unknown;
}

/** Every failure that daypass reports: a code of its package's catalogue and a message for people. */
export class DaypassError extends Error {
  override readonly name = 'DaypassError';
  readonly code: string;
  readonly detail: ErrorDetail;

  constructor(code: string, message: string, detail: ErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = code;
    this.detail = detail;
  }
}

/** The page that explains a code. */
export function documentation(code: string): string {
  return `https://github.com/${repository}/blob/main/docs/errors.md#${code.toLowerCase()}`;
}

/** Several errors at once, as one: every problem of the inputs, in one message. */
export function collected(code: string, problems: readonly string[]): DaypassError {
  const list = problems.length === 1 ? problems[0]! : problems.map((problem) => `\n  - ${problem}`).join('');
  return new DaypassError(code, problems.length === 1 ? list : `${problems.length} inputs are wrong:${list}`, { problems });
}
