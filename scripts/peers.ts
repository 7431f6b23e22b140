/** The best F1 of any other scanner on each set, measured on 2026-11-22 in one run each, offline: who, and how much. */
export const bestPeers: Readonly<Record<string, string>> = {
  betterleaks: 'betterleaks .94 (its own cases), kingfisher .92, gitleaks .90',
  'creddata-dev': 'credsweeper .97 (its own labels), detect-secrets .43',
  'detect-secrets': 'detect-secrets .94 (its own tests), credsweeper .39',
  gitleaks: 'gitleaks .98 (its own cases), betterleaks .96',
  kingfisher: 'gitleaks .62, titus .62 (kingfisher itself .22)',
  noseyparker: 'titus .92 (its successor), betterleaks .72',
  secretlint: 'secretlint .74 (its own), betterleaks .68',
  titus: 'titus .90 (its own), betterleaks .73',
  macro: 'betterleaks .653, false positives .161',
};
