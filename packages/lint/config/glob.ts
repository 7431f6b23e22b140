/** Whether a path fits one of some globs. `**` is any number of folders, `*` and `?` stay within one name, `{a,b}` is a choice. A glob without a slash fits at any depth; one that fits a folder covers what lies in it. */
export function globsOf(globs: readonly string[]): (path: string) => boolean {
  const all = globs.flatMap((glob) => alternatives(glob)).map(partsOf);
  return (path) => {
    const names = path.split('/');
    return all.some((parts) => fits(parts, names));
  };
}

/** What is wrong with a glob; undefined when nothing is. */
export function globProblem(glob: string): string | undefined {
  if (glob.startsWith('!')) return 'is a glob that takes back, which there is not; write narrower globs';
  if (glob.split('/').includes('..') || glob.includes('\\')) return 'must be a path from the root, with /';
  if (glob.replace(/[/*?]/g, '') === '' && !glob.includes('?')) return `would fit everything: '${glob}'`;
  return alternatives(glob).length > maxAlternatives ? 'has too many choices in { }' : undefined;
}

const maxAlternatives = 64;

function alternatives(glob: string): string[] {
  let all = [glob];
  for (;;) {
    const next = all.flatMap((one) => {
      const [whole, choices] = /\{([^{}]*)\}/.exec(one) ?? [];
      return whole === undefined ? [one] : choices!.split(',').map((choice) => one.replace(whole, () => choice));
    });
    if (next.length === all.length && next.every((one, index) => one === all[index])) return all;
    all = next;
    if (all.length > maxAlternatives) return all;
  }
}

function partsOf(glob: string): string[] {
  const bare = glob.replace(/^\.?\/+/, '').replace(/\/+$/, '');
  const parts = bare.split('/').filter((part, index, all) => part !== '**' || all[index - 1] !== '**');
  return parts.length === 1 && !glob.startsWith('/') && !glob.startsWith('./') && parts[0] !== '**' ? ['**', ...parts] : parts;
}

/** Whether the parts fit the beginning of the names: all of them, or the folders above. In steps of parts times names. */
function fits(parts: readonly string[], names: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const next = new Set<number>();
    for (const at of reached) {
      // At the end `**` means something in the folder, not the folder's own name.
      if (part === '**') for (let to = isLast ? at + 1 : at; to <= names.length; to++) next.add(to);
      else if (at < names.length && nameFits(part, names[at]!)) next.add(at + 1);
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return true;
}

/** `*` and `?` within one name; goes back only to the last `*`, so it takes at most name times part steps. */
function nameFits(part: string, name: string): boolean {
  let [at, in_, star, mark] = [0, 0, -1, 0];
  while (in_ < name.length) {
    if (at < part.length && part[at] !== '*' && (part[at] === '?' || part[at] === name[in_])) {
      at++;
      in_++;
    } else if (part[at] === '*') {
      star = at++;
      mark = in_;
    } else if (star >= 0) {
      at = star + 1;
      in_ = ++mark;
    } else return false;
  }
  while (part[at] === '*') at++;
  return at === part.length;
}
