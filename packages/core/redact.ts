import { forms } from './forms.ts';

const hidden = '***';

/** Hides secrets, in all their forms, in texts and in streams. */
export interface Redactor {
  add(value: string): void;
  text(text: string): string;
  /** A stream's redactor: what `push` returns is safe to print; what may be the beginning of a secret is held until it is known. */
  stream(): { push(chunk: string): string; flush(): string };
}

/** A redactor that knows no secret yet. */
export function createRedactor(): Redactor {
  const known = new Set<string>();
  let pattern: RegExp | undefined;
  let longest = 0;
  const compiled = (): RegExp | undefined => {
    if (pattern === undefined && known.size > 0) {
      const sorted = [...known].sort((a, b) => b.length - a.length);
      longest = sorted[0]!.length;
      pattern = new RegExp(sorted.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
    }
    return pattern;
  };
  const text = (input: string): string => (compiled() === undefined ? input : input.replace(compiled()!, hidden));
  return {
    add(value) {
      for (const form of forms(value)) known.add(form);
      pattern = undefined;
    },
    text,
    stream() {
      let held = '';
      return {
        push(chunk) {
          held += chunk;
          if (compiled() === undefined) return take(held.length);
          return take(safeLength(held, compiled()!, longest));
        },
        flush: () => take(held.length),
      };
      function take(length: number): string {
        const out = text(held.slice(0, length));
        held = held.slice(length);
        return out;
      }
    },
  };
}

/** How much of a text can be let go: no match reaches over the cut, and no match can begin before it and end after the text. */
function safeLength(held: string, pattern: RegExp, longest: number): number {
  let cut = Math.max(0, held.length - longest + 1);
  for (const match of held.matchAll(pattern)) {
    if (match.index < cut && match.index + match[0].length > cut) cut = match.index;
  }
  return cut;
}
