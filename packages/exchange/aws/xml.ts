/** An element's content: its text, or its children by name. */
export type XmlValue = string | { readonly [name: string]: XmlValue };

const token =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<\/([\w.:-]+)\s*>|<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const maxDepth = 32;

interface Open {
  readonly name: string;
  text: string;
  readonly children: Map<string, XmlValue>;
}

/**
 * Reads the XML that AWS's query protocol answers with: elements and text, attributes passed over. Strict and small: no DTD, no further
 * entities, no mixed content, no two siblings of one name. Undefined when the text is anything else.
 */
export function parseXml(text: string): { readonly [name: string]: XmlValue } | undefined {
  const root: Open = { name: '', text: '', children: new Map() };
  const stack = [root];
  for (token.lastIndex = 0; token.lastIndex < text.length;) {
    const match = token.exec(text);
    if (match === null) return undefined;
    const [, cdata, closes, opens, , empty, plain] = match;
    const top = stack.at(-1)!;
    if (opens !== undefined) {
      if (top.children.has(opens) || stack.length > maxDepth || (top === root && root.children.size > 0)) return undefined;
      top.children.set(opens, '');
      if (empty === '') stack.push({ name: opens, text: '', children: new Map() });
    } else if (closes !== undefined) {
      if (top === root || top.name !== closes) return undefined;
      if (top.children.size > 0 && top.text.trim() !== '') return undefined;
      stack.pop();
      stack.at(-1)!.children.set(closes, top.children.size > 0 ? plainObject(top.children) : top.text);
    } else {
      const piece = cdata ?? (plain === undefined ? '' : unescaped(plain));
      if (piece === undefined) return undefined;
      top.text += piece;
    }
  }
  return stack.length === 1 && root.children.size === 1 && root.text.replace('\uFEFF', '').trim() === ''
    ? plainObject(root.children)
    : undefined;
}

/** Without a prototype, so that no name can reach one. */
function plainObject(children: ReadonlyMap<string, XmlValue>): { readonly [name: string]: XmlValue } {
  return Object.assign(Object.create(null) as { [name: string]: XmlValue }, Object.fromEntries(children));
}

function unescaped(text: string): string | undefined {
  let good = true;
  const plain = text.replace(/&([^;&]{0,12})(;?)/g, (_, entity: string, end: string) => {
    const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(entity) ?? [];
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const character = isCharacter(code) ? String.fromCodePoint(code) : Object.hasOwn(named, entity) ? named[entity] : undefined;
    good &&= end === ';' && character !== undefined;
    return character ?? '';
  });
  return good ? plain : undefined;
}

/** XML 1.0 §2.2, Char. */
function isCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
