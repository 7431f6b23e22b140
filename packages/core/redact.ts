import { forms } from './forms.ts';

const hidden = '***';

/** Hides secrets, in all their forms, in texts; in streams, `@daypass/core/stream` does. */
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
