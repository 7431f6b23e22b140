/** Names whose value decides what code a later step runs, or that belong to the platform (DESIGN §4). */
const refused = [
  /^PATH$/i,
  /^NODE_OPTIONS$/i,
  /^LD_/i,
  /^DYLD_/i,
  /^BASH_ENV$/i,
  /^ENV$/i,
  /^PYTHON/i,
  /^GIT_/i,
  /^JAVA_TOOL_OPTIONS$/i,
  /^PERL5OPT$/i,
  /^RUBYOPT$/i,
  /^GITHUB_(?!TOKEN$)/i,
  /^RUNNER_/i,
  /^ACTIONS_/i,
];

/** What is wrong with a name for a variable or an output, as the end of a sentence; undefined when nothing is. */
export function nameProblem(name: string): string | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) return 'may only hold letters, digits, _ and -, and must not begin with a digit';
  return refused.some((pattern) => pattern.test(name))
    ? 'changes what later steps run or belongs to the platform, and is refused'
    : undefined;
}
