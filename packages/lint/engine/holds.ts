import type { Matcher } from '../rules/rule.ts';

/** How far behind a name its value can begin: the rest of the name, what stands between, signs. */
const nameReach = 160;

/** Whether around a literal there are as many characters of one alphabet as a rule's token has: most that a literal wakes goes back to sleep here. */
export function holdsToken(bytes: Uint8Array, start: number, end: number, { rule, run, isAnchored }: Matcher): boolean {
  if (run.length === 0) return true;
  if (rule.near !== undefined) return holdsRun(bytes, end, end + nameReach + run.longest, run.alphabet, run.length);
  return holdsRun(bytes, isAnchored ? start : start - run.longest, (isAnchored ? start : end) + run.longest, run.alphabet, run.length);
}

/** Whether `length` bytes of an alphabet stand together between two places. Looks at every `length`th byte first: a long run cannot hide between. */
function holdsRun(bytes: Uint8Array, from: number, to: number, alphabet: Uint8Array, length: number): boolean {
  const last = Math.min(to, bytes.length);
  let begin = Math.max(0, from);
  while (begin + length <= last) {
    let at = begin + length - 1;
    while (at >= begin && alphabet[bytes[at]!] === 1) at--;
    if (at < begin) return true;
    begin = at + 1;
  }
  return false;
}
