import { isSameKind } from '../kinds.ts';
import type { Kind, Permit } from './foreign.ts';

/** `.gitleaksignore`: `[COMMIT:]PATH:RULE:LINE`. With a commit, or read at one, the entry means the value that stands there: it also holds after moves, and for no other that comes into its line. */
export const gitleaksIgnore: Kind = {
  names: ['.gitleaksignore', '.betterleaksignore'],
  read(text, name, tools) {
    const unable: string[] = [];
    const permits = text.split(/\r?\n/).flatMap((whole, index): Permit[] => {
      const entry = whole.trim();
      if (entry === '' || entry.startsWith('#')) return [];
      const [, commit, path, rule, line] = /^(?:([0-9a-f]{40}):)?(.+):([\w.-]+):(\d+)$/.exec(entry) ?? [];
      const reason = `its entry in line ${index + 1}`;
      if (path === undefined) {
        unable.push(`${name}:${index + 1} is no fingerprint (COMMIT:PATH:RULE:LINE)`);
        return [];
      }
      const origin = commit ?? tools.at;
      if (origin === undefined)
        return [{ reason, permits: (place) => place.path === path && place.line === Number(line) && isSameKind(rule!, place.rule) }];
      const values = tools.valuesAt(origin, path, Number(line))?.filter((one) => isSameKind(rule!, one.rule));
      if (values === undefined) unable.push(`${name}:${index + 1} names a commit or file that is not in this clone`);
      if (values?.length === 0) unable.push(`${name}:${index + 1} names a line where this lint finds nothing`);
      return [{ reason, permits: (place) => values?.some(({ value }) => value === place.value) === true }];
    });
    return { permits, unable };
  },
};
