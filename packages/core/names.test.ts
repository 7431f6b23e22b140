import { nameProblem } from './names.ts';

describe('nameProblem', () => {
  it.each(['DB_PASSWORD', 'AWS_REGION', 'GITHUB_TOKEN', 'token', 'a-b', 'ENVIRONMENT', 'PATHS'])('lets %s through', (name) => {
    expect(nameProblem(name)).toBeUndefined();
  });

  it.each([
    'PATH',
    'Path',
    'NODE_OPTIONS',
    'LD_PRELOAD',
    'DYLD_INSERT_LIBRARIES',
    'BASH_ENV',
    'ENV',
    'PYTHONPATH',
    'GIT_SSH_COMMAND',
    'GITHUB_ENV',
    'RUNNER_TEMP',
    'ACTIONS_X',
  ])('refuses %s, which changes what later steps run', (name) => {
    expect(nameProblem(name)).toContain('is refused');
  });

  it.each(['', '1A', 'A=B', 'A\nB', 'A B', 'A<<B'])('refuses %j, which is no name', (name) => {
    expect(nameProblem(name)).toContain('may only hold');
  });
});
