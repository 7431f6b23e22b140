import type { Part } from './split.ts';
import { partsOf, textsOf, usedBy } from './split.ts';

/** A file of `dist`: its statements, and from where it imports which names. */
export interface File {
  readonly parts: readonly Part[];
  readonly imports: ReadonlyMap<string, string>;
}

/** The files by their path in `dist`. */
export type Files = ReadonlyMap<string, File>;

export function fileOf(code: string): File {
  const all = partsOf(code);
  const from = (text: string): string => /from\s*['"](.*)['"]/.exec(text)![1]!;
  return {
    parts: all.filter(({ isImport }) => !isImport),
    imports: new Map(all.flatMap(({ isImport, names, text }) => (isImport ? names.map((name) => [name, from(text)] as const) : []))),
  };
}

/** With the imports that it needs. */
export function codeOf({ parts, imports }: File): string {
  const used = usedBy(parts);
  const paths = [...new Set(imports.values())].sort();
  const names = (path: string): string[] => [...imports].flatMap(([name, from]) => (from === path && used.has(name) ? [name] : [])).sort();
  const lines = paths.map((path) => (names(path).length === 0 ? '' : `import { ${names(path).join(', ')} } from '${path}';\n`));
  return [...lines, ...textsOf(parts)].join('\n');
}

/**
 * Takes out of some files (`makers`) the statements that are the same in all of them, with all that these refer to, so that each is in the
 * repository once: they import them from `path`, a file of `dist/shared`. The `takers` import those that they have too.
 */
export function parted(files: Files, makers: readonly string[], takers: readonly string[], path: string): Files {
  const made = makers.map((name) => files.get(name)!);
  const [first] = made;
  if (first === undefined) return files;
  const common: File = { parts: closed(first.parts, made), imports: first.imports };
  const names = new Set(common.parts.flatMap((part) => part.names));
  const left = [...makers, ...takers].map((name): readonly [string, File] => {
    const { parts, imports } = files.get(name)!;
    const taken = new Set(closed(common.parts, [common, { parts, imports }]).map(({ text }) => text));
    const own = parts.filter(({ text }) => !taken.has(text));
    const owned = new Set([...imports.keys(), ...own.flatMap((part) => part.names)]);
    const given = [...usedBy(own)].filter((one) => names.has(one) && !owned.has(one));
    return [name, { parts: own, imports: new Map([...imports, ...given.map((one) => [one, path] as const)]) }];
  });
  const given = new Set(left.flatMap(([, { imports }]) => [...imports].flatMap(([name, from]) => (from === path ? [name] : []))));
  const isGiven = (part: Part): boolean => part.names.some((name) => given.has(name));
  const told = common.parts.map((part) => (isGiven(part) ? { ...part, text: `export ${part.text}` } : part));
  return new Map([...files, ...left, [path.replace('../', ''), { ...common, parts: told }]]);
}

/** What a file imports from another that has it from a third, it imports from there: the one between need not hand it on. */
export function direct(files: Files, name: string, between: string, as: string): Files {
  const [file, other] = [files.get(name)!, files.get(between)!];
  const imports = new Map([...file.imports].map(([one, from]) => [one, from === as ? (other.imports.get(one) ?? from) : from]));
  const parts = other.parts.flatMap((part) => {
    if (!part.text.startsWith('export {')) return [part];
    const uses = new Set([...part.uses].filter((one) => !other.imports.has(one)));
    return uses.size === 0 ? [] : [{ ...part, text: `export { ${[...uses].join(', ')} };`, uses }];
  });
  return new Map([...files, [name, { ...file, imports }], [between, { ...other, parts }]]);
}

/** Those statements that are in every file, and refer in each to one another and to what all import from one place. */
function closed(statements: readonly Part[], files: readonly File[]): readonly Part[] {
  const texts = files.map(({ parts }) => new Set(parts.map(({ text }) => text)));
  const same = statements.filter((part) => mayMove(part) && texts.every((one) => one.has(part.text)));
  const kept = new Set(same.map(({ text }) => text));
  const isImportedAlike = (name: string): boolean => new Set(files.map(({ imports }) => imports.get(name))).size === 1;
  const isOpen = ({ parts, imports }: File): ((part: Part) => boolean) => {
    const outside = new Set(parts.filter(({ text }) => !kept.has(text)).flatMap(({ names }) => names));
    return ({ uses }) => [...uses].some((name) => outside.has(name) || (imports.has(name) && !isImportedAlike(name)));
  };
  const open = new Set(files.flatMap((file) => file.parts.filter(isOpen(file)).map(({ text }) => text)));
  const left = same.filter(({ text }) => !open.has(text));
  return left.length === statements.length ? left : closed(left, files);
}

/** What is assigned to anew cannot be imported, and what loads the file beside it has to stay there. */
function mayMove({ names, text }: Part): boolean {
  return names.length > 0 && !/^(?:let|var)\b|\bimport[(.]/.test(text);
}
