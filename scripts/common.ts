import type { Part } from './split.ts';
import { fileOf, partsOf } from './split.ts';

/** Bundles without what they have in common, and that. */
export interface Parted {
  readonly common: string;
  readonly own: ReadonlyMap<string, string>;
}

/**
 * Takes out of bundles the statements that are the same in all of them, with all that these refer to, so that each is in the repository once:
 * they import them from `path`. `others` import those that they have too.
 */
export function parted(bundles: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>, path: string): Parted {
  const makers = [...bundles.values()].map(partsOf);
  const common = closed(makers[0] ?? [], makers);
  const all = [...bundles, ...others].map(([name, code]) => {
    const parts = partsOf(code);
    const taken = new Set(closed(common, [parts]).map(({ text }) => text));
    return [name, parts.filter(({ text }) => !taken.has(text))] as const;
  });
  const names = new Set(common.flatMap((part) => part.names));
  const imported = (parts: readonly Part[]): string[] => {
    const owned = new Set(parts.flatMap((part) => part.names));
    return [...new Set(parts.flatMap(({ uses }) => [...uses]))].filter((name) => names.has(name) && !owned.has(name));
  };
  const exported = [...new Set(all.flatMap(([, parts]) => imported(parts)))].sort();
  return {
    common: fileOf(common, common, [`export { ${exported.join(', ')} };`]),
    own: new Map(
      all.map(([name, parts]) => [name, `import { ${imported(parts).sort().join(', ')} } from '${path}';\n${fileOf(parts, parts, [])}`]),
    ),
  };
}

/** Those statements that are in every bundle and refer in none to another. */
function closed(statements: readonly Part[], bundles: readonly (readonly Part[])[]): readonly Part[] {
  const texts = bundles.map((parts) => new Set(parts.map(({ text }) => text)));
  const same = statements.filter((part) => mayMove(part) && texts.every((one) => one.has(part.text)));
  const kept = new Set(same.map(({ text }) => text));
  const isOpen = (parts: readonly Part[]): ((part: Part) => boolean) => {
    const outside = new Set(parts.filter(({ text }) => !kept.has(text)).flatMap(({ names }) => names));
    return ({ uses }) => [...uses].some((name) => outside.has(name));
  };
  const open = new Set(bundles.flatMap((parts) => parts.filter(isOpen(parts)).map(({ text }) => text)));
  const left = same.filter(({ text }) => !open.has(text));
  return left.length === statements.length ? left : closed(left, bundles);
}

/** What is assigned to anew cannot be imported, and what loads the file beside it has to stay there. */
function mayMove({ names, text }: Part): boolean {
  return names.length > 0 && !/^(?:let|var)\b|\bimport[(.]/.test(text);
}
