import { escapeParts } from './escapes.ts';
import { lastAtMost } from './offsets.ts';
import { encodedParts } from './runs.ts';

/** A piece of a text that is written in another way than it is meant, and what it means. */
export interface Part {
  /** What it means, one character a byte. */
  readonly plain: string;
  /** How it is written, for people: `in base64`. */
  readonly how: string;
  /** Where a character of what it means is written. */
  placeOf(index: number): number;
}

/** All parts of a text as one text to look through, and the way back. */
export interface Folded {
  readonly bytes: Buffer;
  /** Where something in it is written in the text, and how; undefined where nothing of it is written in another way, or it is of two parts. */
  placeOf(at: number, length: number): Written | undefined;
}

export interface Written {
  readonly at: number;
  readonly length: number;
  readonly how: string;
}

/** How often what was folded is folded again: base64 of base64 of base64. */
export const maxDepth = 3;

/** Between two parts: nothing reads over it. */
const border = '\n\0\n';

/** What a text holds in base64, in hex, and behind escapes; undefined where that is nothing. Linear: no byte is in two parts of a kind. `textOf` gives its characters, one a byte. */
export function folded(bytes: Buffer, textOf: () => string): Folded | undefined {
  const encoded = encodedParts(bytes);
  const escaped = escapeParts(bytes, textOf);
  if (encoded.length + escaped.length === 0) return undefined;
  const parts = [...encoded, ...escaped];
  const starts: number[] = [];
  let length = 0;
  for (const { plain } of parts) {
    starts.push(length);
    length += plain.length + border.length;
  }
  return {
    bytes: Buffer.from(parts.map(({ plain }) => plain).join(border), 'latin1'),
    placeOf(at, size) {
      const index = lastAtMost(starts, at);
      const { plain, how, placeOf } = parts[index]!;
      const from = at - starts[index]!;
      if (from + size > plain.length) return undefined;
      const [start, end] = [placeOf(from), placeOf(from + size)];
      return end - start === size ? undefined : { at: start, length: end - start, how };
    },
  };
}
