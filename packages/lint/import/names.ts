/** Files of other scanners at the root that are understood. What reads them is loaded only where one of them is there. */
export const foreignNames = [
  '.gitleaksignore',
  '.betterleaksignore',
  '.gitleaks.toml',
  '.betterleaks.toml',
  '.secrets.baseline',
  '.secretlintrc',
  '.secretlintrc.json',
  '.secretlintrc.yml',
  '.secretlintrc.yaml',
  '.secretlintrc.js',
  '.secretlintrc.cjs',
  '.secretlintrc.mjs',
  '.secretlintignore',
  '.trufflehogignore',
  '.trufflehog-exclude-paths',
  '.trufflehog-exclude-paths.txt',
] as const;
