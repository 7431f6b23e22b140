import { forms } from './forms.ts';

const hidden = '***';

/** Hides secrets, in all their forms, in texts and in streams. */
export interface Redactor {
  /** Hides a secret from now on; returns its forms. */
  add(value: string): readonly string[];
  text(text: string): string;
  /** The forms that are hidden, the longest first. */
  known(): readonly string[];
}

/** A redactor that knows no secret yet. */
export function createRedactor(): Redactor {
  const all = new Set<string>();
  let sorted: readonly string[] | undefined;
  const known = (): readonly string[] => (sorted ??= [...all].sort((a, b) => b.length - a.length));
  return {
    known,
    add(value) {
      const found = forms(value);
      for (const form of found) all.add(form);
      sorted = undefined;
      return found;
    },
    text: (text) => known().reduce((shown, form) => shown.replaceAll(form, hidden), text),
  };
}

/** A redactor of a stream: what `push` returns is safe to print; what may be the beginning of a secret is held until it is known. */
export function redactStream(redactor: Redactor): { push(chunk: string): string; flush(): string } {
  let held = '';
  const take = (length: number): string => {
    const out = redactor.text(held.slice(0, length));
    held = held.slice(length);
    return out;
  };
  return {
    push(chunk) {
      held += chunk;
      return take(safeLength(held, redactor.known()));
    },
    flush: () => take(held.length),
  };
}

/** How much of a text can be let go: no match reaches over the cut, and no match can begin before it and end after the text. */
function safeLength(held: string, known: readonly string[]): number {
  const longest = known[0]?.length ?? 1;
  let cut = Math.max(0, held.length - longest + 1);
  for (let before = -1; before !== cut;) {
    before = cut;
    for (const form of known) {
      const at = held.lastIndexOf(form, cut - 1);
      if (at >= 0 && at < cut && at + form.length > cut) cut = at;
    }
  }
  return cut;
}
