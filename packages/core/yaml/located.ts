import type { Document, Node, Pair } from 'yaml';

/** A place in a text, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A value of a YAML text, with where it stands. */
export interface Located extends Place {
  readonly value: string | number | boolean | null | readonly Located[] | Map<string, Entry>;
  /** A number as it is written: an account may begin with 0, an id have more digits than a number holds. */
  readonly written?: string;
}

/** A value behind its key. */
export interface Entry {
  readonly key: Place;
  readonly value: Located;
}

/** What is wrong with a text, and where. */
export interface Problem extends Place {
  readonly says: string;
}

const maxBytes = 1024 * 1024;
const maxDepth = 32;
const tooDeep = `nested deeper than ${maxDepth} levels`;

/** Reads YAML 1.2 with the place of each value; without tags, aliases and merge keys, which would make one place mean another. The library is loaded here, when there is a text to read. */
export async function parseYaml(text: string): Promise<{ readonly root: Located | undefined; readonly problems: readonly Problem[] }> {
  if (text.length > maxBytes) return { root: undefined, problems: [{ line: 1, column: 1, says: 'the file is larger than 1 MiB' }] };
  const { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  } catch (error) {
    // The library descends as deep as the text does.
    if (error instanceof RangeError) return { root: undefined, problems: [{ line: 1, column: 1, says: tooDeep }] };
    throw error;
  }
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: Problem[] = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    ...placeAt(pos[0]),
    says: message.split('\n')[0]!.slice(0, 200),
  }));
  const locate = (node: Node | null, fallback: Place, depth: number): Located => {
    const place = node?.range === undefined || node.range === null ? fallback : placeAt(node.range[0]);
    if (depth > maxDepth) {
      problems.push({ ...place, says: tooDeep });
      return { ...place, value: null };
    }
    if (isAlias(node)) problems.push({ ...place, says: 'aliases are not read here; write the value out' });
    if (isSeq(node)) return { ...place, value: node.items.map((item) => locate(item as Node, place, depth + 1)) };
    if (isMap(node)) return { ...place, value: mapOf(node.items as Pair<Node, Node | null>[], depth + 1) };
    const value = isScalar(node) ? node.value : null;
    const written = isScalar(node) && typeof value === 'number' ? node.source : undefined;
    return { ...place, value: isPlain(value) ? value : String(value), ...(written === undefined ? {} : { written }) };
  };
  const mapOf = (pairs: readonly Pair<Node, Node | null>[], depth: number): Map<string, Entry> => {
    const entries = new Map<string, Entry>();
    for (const [name, entry] of pairs.flatMap((pair) => entryOf(pair, depth))) {
      if (entries.has(name)) problems.push({ ...entry.key, says: `the key '${name}' stands twice` });
      entries.set(name, entry);
    }
    return entries;
  };
  const entryOf = ({ key, value }: Pair<Node, Node | null>, depth: number): [string, Entry][] => {
    const place = placeAt(key.range?.[0] ?? 0);
    if (isScalar(key))
      return [
        [
          typeof key.value === 'number' ? (key.source ?? String(key.value)) : String(key.value),
          { key: place, value: locate(value, place, depth) },
        ],
      ];
    problems.push({ ...place, says: 'a key must be a plain text' });
    return [];
  };
  const root = document.contents === null || problems.length > 0 ? undefined : locate(document.contents, { line: 1, column: 1 }, 0);
  return { root, problems };
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
