/** Words that many rules share, and that say nothing of whose secret it is. */
const common = new Set(
  'rule rules secretlint preset recommend token tokens key keys secret secrets api access id personal app application client user service account auth oauth the of classic fine grained pat v1 v2 new old url uri string detector'.split(
    ' ',
  ),
);

/** Whether the name of another scanner's rule and the id of one of ours mean the same kind of secret: a word of the vendor in both, or a general rule on either side. */
export function isSameKind(theirs: string, ours: string): boolean {
  const [a, b] = [wordsOf(theirs), wordsOf(ours)];
  if (a.length === 0 || b.length === 0 || isGeneral(a) || isGeneral(b)) return true;
  return a.some((word) => b.includes(word));
}

function isGeneral(words: readonly string[]): boolean {
  return words.some((word) => ['generic', 'entropy', 'keyword', 'hex', 'base64', 'password', 'basic'].includes(word));
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace('json-web', 'jwt')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !common.has(word));
}
