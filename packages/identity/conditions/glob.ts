const separators = new Set(['/', ':']);

/**
 * Whether a text fits a pattern: `*` stands for anything but the separators `/` and `:`, `**` for anything, `?` for one character that is no
 * separator; everything else for itself. In time proportional to the product of both lengths.
 */
export function fits(pattern: string, text: string): boolean {
  const tokens = pattern.match(/\*\*|[^]/gu) ?? [];
  const characters = [...text];
  // Which prefixes of the text the tokens so far can stand for.
  let reached = characters.map(() => false);
  reached.unshift(true);
  for (const token of tokens) {
    const next = reached.map(() => false);
    if (token === '**' || token === '*') next[0] = reached[0]!;
    characters.forEach((character, at) => {
      const isFree = !separators.has(character);
      if (token === '**') next[at + 1] = reached[at + 1]! || next[at]!;
      else if (token === '*') next[at + 1] = reached[at + 1]! || (isFree && next[at]!);
      else next[at + 1] = reached[at]! && (token === '?' ? isFree : token === character);
    });
    reached = next;
  }
  return reached[characters.length]!;
}
