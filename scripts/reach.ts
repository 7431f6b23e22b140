import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.ts';

/** The file behind an import, relative to the root; packages of others stay as they are. */
export function resolved(from: string, specifier: string): string {
  const [, name = '', inner = ''] = /^@daypass\/([\w-]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  if (name !== '') {
    const target = inner === '' ? 'index.ts' : /^(platforms|providers|receivers)$/.test(inner) ? `${inner}.gen.ts` : `${inner}/index.ts`;
    return `packages/${name}/${target}`;
  }
  return specifier.startsWith('.') ? join(from, '..', specifier).split('\\').join('/') : specifier;
}

/** Every file of ours that these reach by imports, themselves included. */
export function reachedFrom(entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set(entries);
  for (const path of reached) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const [, specifier] of text.matchAll(/^(?:import|export) (?!type )[^;]*?'((?:\.|@daypass\/)[^']+)';/gm))
      reached.add(resolved(path, specifier!));
  }
  return reached;
}
