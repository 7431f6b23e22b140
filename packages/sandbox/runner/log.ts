/** A workflow command as the runner understood it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The runner's reading of a step's output (actions/runner: ActionCommand.cs, ActionCommandManager.cs, ValueEncoders.cs). */
export interface Log {
  readonly commands: readonly Command[];
  /** What people see: commands taken out, secrets masked. */
  readonly lines: readonly string[];
}

const known = new Set([
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'save-state',
  'set-output',
  'set-env',
  'stop-commands',
  'internal-set-repo-path',
]);

/** Reads a step's output line by line; every `add-mask` adds to `masks`, which live as long as the job. */
export function readLog(output: string, masks: Set<string>): Log {
  const commands: Command[] = [];
  const lines: string[] = [];
  let stopped: string | undefined;
  for (const line of output.split(/\r?\n/)) {
    const command = parseCommand(line);
    if (stopped !== undefined) {
      if (command?.name === stopped) stopped = undefined;
      else lines.push(masked(line, masks));
      continue;
    }
    if (command === undefined || !known.has(command.name)) {
      lines.push(masked(line, masks));
      continue;
    }
    commands.push(command);
    if (command.name === 'stop-commands') stopped = command.data;
    if (command.name === 'add-mask') for (const mask of masksOf(command.data)) masks.add(mask);
    else if (['error', 'warning', 'notice'].includes(command.name)) lines.push(masked(`${command.name}: ${command.data}`, masks));
    else if (command.name === 'group') lines.push(masked(`> ${command.data}`, masks));
  }
  return { commands, lines };
}

/** Hides what the masks hide, the longest first. */
export function masked(text: string, masks: ReadonlySet<string>): string {
  return [...masks].sort((a, b) => b.length - a.length).reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
}

function parseCommand(line: string): Command | undefined {
  const second = /^\s*::([^\s:]+)(?:\s([^]*?))?::([^]*)$/.exec(line);
  if (second !== null) return command(second[1]!, second[2] ?? '', ',', second[3]!, unescapeData);
  const first = /##\[([^\]\s]+)(?:\s([^\]]*))?\]([^]*)$/.exec(line);
  return first === null ? undefined : command(first[1]!, first[2] ?? '', ';', first[3]!, unescapeFirst);
}

function command(name: string, list: string, separator: string, data: string, unescape: (text: string) => string): Command {
  const pairs = list
    .split(separator)
    .map((pair) => pair.trim().split('='))
    .filter(([, value]) => value !== undefined);
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(
      pairs.map(([key, ...value]) => [key!, unescape(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))]),
    ),
    data: unescape(data),
  };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeFirst(text: string): string {
  return text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']');
}

/** A value, its lines, and the forms that the runner derives by itself. */
function masksOf(value: string): string[] {
  if (value.trim() === '') return [];
  const all = [value, ...value.split(/[\r\n]+/).map((line) => line.trim())].filter((one) => one !== '');
  return [...new Set(all.flatMap((one) => [one, ...derived(one)]))].filter((one) => one.length > 0);
}

function derived(value: string): string[] {
  const bytes = Buffer.from(value);
  const shifted = [1, 2].map((offset) => bytes.subarray(offset).toString('base64'));
  const json = JSON.stringify(value).slice(1, -1);
  return [
    bytes.toString('base64'),
    ...shifted.filter((one) => one.length > 4),
    encodeURIComponent(value.replace(/[\ud800-\udfff]/g, '')),
    json,
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
  ];
}
