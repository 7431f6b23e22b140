/** Lays a text out in lines of at most `width` characters, each behind an indent, all but the first also behind `hang`; long words are cut, or stay whole where they are to be copied. */
export function wrapped(text: string, indent: string, width: number, hang = '', longWords: 'cut' | 'whole' = 'cut'): string {
  const room = width - indent.length - hang.length;
  const words = text.split(' ').flatMap((one) => (longWords === 'whole' ? one : (one.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [''])));
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one, index) => `${indent}${index === 0 ? '' : hang}${one}\n`).join('');
}

/** Colours, on a terminal alone and unless NO_COLOR says otherwise (no-color.org). */
export interface Paint {
  strong(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  faint(text: string): string;
}

export function paintFor(stream: { isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): Paint {
  const isColoured = stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  const paint = (code: number) => (text: string) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { strong: paint(1), good: paint(32), bad: paint(31), faint: paint(2) };
}

/** A text as one word of a POSIX shell, byte for byte. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
