import type { Finding } from '../finding.ts';

/** A text on one line that no terminal, eye or runner is deceived by: controls, directions and zero widths are shown as `?`, `##[` is broken. */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '?')
    .replaceAll('##[', '#?[');
}

/** A path as people read it. One that begins like a workflow command is written from the folder. */
function plainPath(path: string): string {
  return plain(path.startsWith('::') ? `./${path}` : path);
}

/** Where a finding stands: `path:line:column`. */
export function placeOf({ path, line, column }: Finding): string {
  return `${plainPath(path)}:${line}:${column}`;
}

/** JSON in which no runner reads a command, whatever a path holds. */
export function json(value: unknown, indent?: number): string {
  return JSON.stringify(value, wellFormed, indent).replaceAll('##[', '\\u0023#[');
}

function wellFormed(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
