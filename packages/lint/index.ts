export { runLintAction } from './action.ts';
export { accept, prune } from './accept.ts';
export { createEngine } from './engine/index.ts';
export type { Engine } from './engine/index.ts';
export { inputs } from './inputs.ts';
export { lint } from './run.ts';
export type { Rule } from './rules/rule.ts';
export type { Linted, LintRequest } from './run.ts';
export { render, reports } from './report/index.ts';
