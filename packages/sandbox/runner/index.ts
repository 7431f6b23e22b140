import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { readPairs } from './files.ts';
import type { Command } from './log.ts';
import { readLog } from './log.ts';

export { masked, readLog } from './log.ts';
export type { Command } from './log.ts';

/** One step as it ran. */
export interface Step {
  readonly code: number | null;
  /** From the start of the process to its end. */
  readonly milliseconds: number;
  /** Everything that it wrote, as it came: for tests only. */
  readonly stdout: string;
  readonly stderr: string;
  readonly commands: readonly Command[];
  /** What people see of it. */
  readonly lines: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface StepOptions {
  readonly inputs: Readonly<Record<string, string>>;
  /** Over the job's variables, for this step alone. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Arguments of node before the file: `--import`. */
  readonly nodeArguments?: readonly string[];
  /** Called with the process, to send it signals. */
  readonly onStart?: (process: ChildProcess) => void;
}

/** A job on a model of GitHub's runner: folders, command files, masks and state as the runner keeps them. */
export interface RunnerJob {
  readonly folder: string;
  readonly temp: string;
  readonly workspace: string;
  readonly masks: ReadonlySet<string>;
  /** Runs a step of the workflow's own: its commands in a shell that stops at the first that fails. */
  run(commands: string, env?: StepOptions['env']): Promise<Step>;
  /** Runs the main file of an action's bundle. */
  main(bundle: string, options: StepOptions): Promise<Step>;
  /** Runs the post files of all steps that began, the last first, with the inputs that each had. */
  post(env?: StepOptions['env'], nodeArguments?: StepOptions['nodeArguments']): Promise<readonly Step[]>;
  /** Removes the job's folders. */
  end(): void;
}

/** Begins a job. `dist` is the folder of the bundles; `env` are the job's variables beside those of the runner. */
export function beginJob(dist: string, env: Readonly<Record<string, string | undefined>> = {}): RunnerJob {
  const folder = mkdtempSync(join(tmpdir(), 'daypass-runner-'));
  const [temp, workspace, files] = ['temp', 'workspace', 'files'].map((name) => join(folder, name)) as [string, string, string];
  for (const path of [temp, workspace, files]) mkdirSync(path);
  const masks = new Set<string>();
  let exported: Record<string, string> = {};
  const folders: string[] = [];
  let count = 0;
  const begun: { bundle: string; options: StepOptions; state: Readonly<Record<string, string>> }[] = [];

  const run = async (command: readonly string[], options: StepOptions, state: Readonly<Record<string, string>>): Promise<Step> => {
    const id = String(++count);
    const paths = Object.fromEntries(
      ['OUTPUT', 'ENV', 'STATE', 'STEP_SUMMARY', 'PATH'].map((name) => [`GITHUB_${name}`, join(files, `${id}-${name}`)]),
    );
    for (const path of Object.values(paths)) writeFileSync(path, '');
    const variables = {
      ...jobVariables(folder, temp, workspace),
      ...env,
      ...exported,
      ...paths,
      ...Object.fromEntries(
        Object.entries(options.inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
      ),
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
      ...options.env,
    };
    const found = [...folders, process.env['PATH'] ?? ''].join(delimiter);
    const ended = await spawned(command, { PATH: found, ...variables }, workspace, options.onStart);
    const log = readLog(ended.stdout, masks);
    const read = (name: string): string => (existsSync(paths[name]!) ? readFileSync(paths[name]!, 'utf8') : '');
    const step = {
      ...ended,
      ...log,
      outputs: readPairs(read('GITHUB_OUTPUT')),
      env: readPairs(read('GITHUB_ENV')),
      state: readPairs(read('GITHUB_STATE')),
      summary: read('GITHUB_STEP_SUMMARY'),
    };
    exported = { ...exported, ...step.env };
    folders.unshift(...read('GITHUB_PATH').split(/\r?\n/).filter(Boolean));
    for (const path of Object.values(paths)) rmSync(path, { force: true, recursive: true });
    return step;
  };
  const nodeOn = (bundle: string, file: string, { nodeArguments = [] }: Pick<StepOptions, 'nodeArguments'>): string[] => [
    process.execPath,
    ...nodeArguments,
    join(dist, bundle, file),
  ];
  return {
    folder,
    temp,
    workspace,
    masks,
    run: (commands, over = {}) => run(['sh', '-ec', commands], { inputs: {}, env: over }, {}),
    async main(bundle, options) {
      const step = await run(nodeOn(bundle, 'index.js', options), options, {});
      begun.push({ bundle, options, state: step.state });
      return step;
    },
    async post(more = {}, nodeArguments = []) {
      const steps: Step[] = [];
      for (const { bundle, options, state } of begun.splice(0).reverse())
        steps.push(
          await run(nodeOn(bundle, 'post.js', { nodeArguments }), { inputs: options.inputs, env: { ...options.env, ...more } }, state),
        );
      return steps;
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The variables of a job: nothing of the process that plays the runner but where its programs are. */
function jobVariables(folder: string, temp: string, workspace: string): Record<string, string> {
  return {
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deploy',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
  };
}

function spawned(
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
  onStart: StepOptions['onStart'],
): Promise<{ code: number | null; milliseconds: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({
        code,
        milliseconds: performance.now() - began,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      }),
    );
    onStart?.(child);
  });
}
