/** A name that says something only with what it belongs to. */
const saysLittle = /^(?:key|access|private|token|secret|pat)\d{0,2}$/i;

/** A name, with what it belongs to where it says little by itself: `?key` of a URL, `acme secret key`, `stripe.key`. */
export function named(text: string, from: number, own: string): string {
  if (!saysLittle.test(own)) return own;
  const owner = /[?&]/.test(text[from - 1] ?? '') ? '?' : wordsBefore(text, from) || parentOf(text, from);
  return `${owner}${own}`;
}

/** The words before a name that says little by itself: `acme secret key: …`. */
function wordsBefore(text: string, from: number): string {
  if (!/[ \t]/.test(text[from - 1] ?? '')) return '';
  return /(?:[\w-]{2,30}[ \t]{1,4}){1,3}$/.exec(text.slice(Math.max(0, from - 48), from))?.[0].replace(/[ \t]+/g, ' ') ?? '';
}

/** How far above a name its owner is looked for, in characters. */
const longest = 600;

/** Where Kubernetes calls a name in a map `key`. */
const ofKubernetes = /(?:ref|selector|expressions|tolerations|items)$/i;

/** What a name on its own line belongs to, by the lines above: `stripe:`, `"stripe": {`, `[stripe]`; with a dot. */
function parentOf(text: string, from: number): string {
  if (!/[\s"'-]/.test(text[from - 1] ?? '\n')) return '';
  const lines = text.slice(Math.max(0, from - longest), from).split('\n');
  const depth = /^([ \t]*)(?:- )?["']?$/.exec(lines.pop()!)?.[1]?.length;
  if (depth === undefined) return '';
  for (const line of lines.reverse()) {
    const section = /^\[+["']?([\w. -]{2,40})["']?\]+\r?$/.exec(line)?.[1];
    if (section !== undefined) return `${section}.`;
    if (/^[ \t]*(?:\r?$|#|\/\/|;)/.test(line)) continue;
    if (/^[ \t]*/.exec(line)![0].length < depth) return ownerAt(line);
    // At the left edge only settings stand between a section and another of its settings.
    if (depth === 0 && !/^["'\w.-]{1,60}[ \t]*[:=]/.test(line)) return '';
  }
  return '';
}

function ownerAt(line: string): string {
  const name = /^[ \t]*(?:- )?["']?([\w.-]{2,40})["']?[ \t]*[:=]?[ \t]*[{[]?\r?$/.exec(line)?.[1];
  return name === undefined || ofKubernetes.test(name) ? '' : `${name}.`;
}
