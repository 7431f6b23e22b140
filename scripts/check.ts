import { execFileSync } from 'node:child_process';
import { root } from './folders.ts';

/** Everything that holds for the tree as it stands, one step after the other; all are run, so that one round shows all that is wrong. */
const steps: readonly (readonly [what: string, ...command: string[]])[] = [
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['lint', 'node_modules/eslint/bin/eslint.js', '.'],
  ['types', 'node_modules/typescript/bin/tsc', '-p', '.'],
  ['dead code', 'scripts/dead.ts'],
  ['our own lint', 'packages/cli/main.ts', 'lint', '.'],
  ['generated files', 'scripts/generate.ts', '--check'],
  ['bundles and their budgets', 'scripts/build.ts', '--check'],
];

const failed = steps.filter(([what, ...command]) => {
  const began = performance.now();
  try {
    execFileSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
    console.log(`ok      ${what} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    return false;
  } catch {
    console.log(`FAILED  ${what}`);
    return true;
  }
});
if (failed.length > 0) process.exitCode = 1;
