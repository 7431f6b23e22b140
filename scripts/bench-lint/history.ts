import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A repository of many commits, the same in every run: the files of a folder, changed line by line, with branches, merges and files that go again. */
export function makeHistory(from: string, folder: string, commits: number, files: number): void {
  mkdirSync(folder, { recursive: true });
  spawnSync('git', ['init', '-q', '-b', 'main', folder]);
  const next = numbers(7);
  const texts = textsOf(from, files);
  const paths = [...texts.keys()];
  const half = Math.floor(paths.length / 2);
  const out: Buffer[] = [];
  const say = (text: string): void => void out.push(Buffer.from(text));
  const data = (text: string): void => say(`data ${Buffer.byteLength(text)}\n${text}\n`);
  const change = (path: string): void => {
    const lines = texts.get(path)!.split('\n');
    const at = next(lines.length);
    const other = texts.get(paths[next(paths.length)]!)!.split('\n');
    lines.splice(at, next(51), ...other.slice(0, 1 + next(50)));
    texts.set(path, lines.join('\n'));
    say(`M 100644 inline ${path}\n`);
    data(texts.get(path)!);
  };
  for (let commit = 1; commit <= commits; commit++) {
    say(`commit refs/heads/main\nmark :${commit}\ncommitter t <t@example.com> ${1_600_000_000 + commit * 3600} +0000\n`);
    data(`change ${commit}`);
    if (commit > 1) say(`from :${commit - 1}\n`);
    if (commit > 20 && commit % 10 === 0) say(`merge :${commit - 1 - next(10)}\n`);
    const begun = commit === 1 ? paths.slice(0, half) : commit % 4 === 0 ? [paths[half + (commit % half)]!] : [];
    for (const path of begun) {
      say(`M 100644 inline ${path}\n`);
      data(texts.get(path)!);
    }
    for (let count = 0; commit > 1 && count < 2 + next(20); count++) change(paths[next(next(2) === 0 ? 40 : half)]!);
  }
  const { status, stderr } = spawnSync('git', ['-C', folder, 'fast-import', '--quiet'], { input: Buffer.concat(out), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  spawnSync('git', ['-C', folder, 'gc', '-q']);
}

function textsOf(from: string, count: number): Map<string, string> {
  const all = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:py|js|ts|json|ya?ml|md|txt|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size < 24_000)
    .sort();
  const step = Math.max(1, Math.floor(all.length / count));
  const chosen = all.filter((_, index) => index % step === 0).slice(0, count);
  return new Map(chosen.map((file) => [file.slice(from.length + 1), readFileSync(file, 'utf8')]));
}

/** Numbers below a limit, the same in every run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 8) % limit;
}
