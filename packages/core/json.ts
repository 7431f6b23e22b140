const maxDepth = 32;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses JSON from outside: at most 32 levels deep, without keys that reach a prototype. Throws SyntaxError, never with the text. */
export function parseJson(text: string): unknown {
  if (tooDeep(text)) throw new SyntaxError(`nested deeper than ${maxDepth} levels`);
  return JSON.parse(text, (key, value: unknown) => {
    if (forbidden.has(key)) throw new SyntaxError(`holds the key '${key}'`);
    return value;
  });
}

/** Whether a parsed value is an object, and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every text inside a parsed value. */
export function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** Counts brackets outside strings before anything is built. */
function tooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      for (at++; at < text.length && text.charCodeAt(at) !== 34; at++) if (text.charCodeAt(at) === 92) at++;
    } else if (code === 123 || code === 91) {
      if (++depth > maxDepth) return true;
    } else if (code === 125 || code === 93) depth--;
  }
  return false;
}
