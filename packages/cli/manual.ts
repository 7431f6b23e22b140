import { version } from '@daypass/core';
import type { Input } from '@daypass/core';
import { wrapped } from '@daypass/core/text';
import type { Command, Entry } from './command.ts';
import { commands } from './commands.ts';

const width = 80;

/** `help`: every command in a line or two. */
export function overview(): string {
  const names = Object.entries(commands).map(([name, { summary }]) => listed(name, summary));
  return `daypass ${version}: identity in, day pass out

usage: daypass COMMAND [OPTIONS]

${names.join('')}${listed('help', 'this text; `help COMMAND` the options and examples of one')}${listed('version', 'the version')}
Exit code 0: done; 1: refused, or found; 2: could not be done. See docs/cli.md.
`;
}

/** `help COMMAND`. */
export function page(name: string, { summary, synopsis }: Entry, { flags, examples, exits, notes = [] }: Command): string {
  const all = Object.entries(flags);
  const section = (title: string, options: typeof all): string =>
    options.length === 0 ? '' : `\n${title}:\n${options.map(([option, input]) => described(option, input)).join('')}`;
  return [
    wrapped(`daypass ${name}: ${summary}`, '', width),
    `\nusage: daypass ${[name, synopsis, all.length === 0 || synopsis.includes('[OPTIONS]') ? '' : '[OPTIONS]'].filter(Boolean).join(' ')}\n`,
    section(
      'options',
      all.filter(([, input]) => input.advanced !== true),
    ),
    section(
      'more options',
      all.filter(([, input]) => input.advanced === true),
    ),
    '\nexamples:\n',
    ...examples.map(([line, does]) => `  ${shownLine(line)}\n${wrapped(does, '      ', width)}`),
    '\nexit codes:\n',
    ...[...exits, ['2', 'it could not be done: the command line, the configuration, the surroundings'] as const].map(([code, meaning]) =>
      wrapped(`${code}  ${meaning}`, '  ', width),
    ),
    ...notes.map((note) => `\n${wrapped(note, '', width)}`),
  ].join('');
}

/** docs/cli.md. */
export async function manualPage(): Promise<string> {
  const sections = await Promise.all(
    Object.entries(commands).map(async ([name, entry]) => {
      const { flags, examples, exits, notes = [] } = await entry.load();
      return [
        `## ${name}\n\n${sentence(entry.summary)}\n`,
        `\n\`\`\`sh\n${examples.map(([line, does]) => `# ${does}\n${shownLine(line)}\n`).join('')}\`\`\`\n`,
        ...notes.map((note) => `\n${note}\n`),
        Object.keys(flags).length === 0
          ? ''
          : `\n| option | default | meaning |\n|---|---|---|\n${Object.entries(flags).map(row).join('')}`,
        `\nExit codes: ${exits.map(([code, meaning]) => `${code}, ${meaning}`).join('; ')}.\n`,
      ].join('');
    }),
  );
  return `# The command line

<!-- Generated from packages/cli by \`npm run generate\`. -->

One file without an installation, \`dist/cli/index.js\`, for Node 20.16, 22.3 and later. In what follows \`daypass\` stands for it:

\`\`\`sh
daypass() { node PATH/TO/dist/cli/index.js "$@"; }
\`\`\`

(A function and no alias: scripts do not read aliases.)

In a job of GitHub, [actions/setup](../actions/setup/README.md) puts it on PATH; the [GitLab components](gitlab.md) fetch it and check its digest.

Options have the names of the actions' inputs. \`--name value\` and \`--name=value\` are the same; what is a list or has a line for each entry may be
given again. A value that is a secret is never given itself: \`env:VARIABLE\` or \`file:PATH\` says where it is. What is not given to \`token\`, \`aws\`, \`vault\` and
\`lint\` comes from variables, as the [GitLab components](gitlab.md) set them: \`DAYPASS_AWS_ROLE\` is \`--role\` of \`aws\`. For \`credentials\` they are
\`DAYPASS_CREDENTIALS\` (the names), \`DAYPASS_CONFIG\`, \`DAYPASS_ENVIRONMENT\`. What a command was asked for goes to standard output, everything else to standard error. Exit code 0 is done, 1 refused or found, 2 could not be done; each command says what that is.

${sections.join('\n')}`;
}

function listed(name: string, summary: string): string {
  return wrapped(summary, ' '.repeat(14), width).replace(/^ {14}/, `  ${name.padEnd(12)}`);
}

function described(name: string, input: Input): string {
  return `  --${name}${valueOf(input)}\n${wrapped(meaning(input), '      ', width)}`;
}

function valueOf(input: Input): string {
  if (input.kind === 'boolean') return '';
  if (input.kind === 'choice') return ` ${input.options.join(' | ')}`;
  return { text: ' TEXT', secret: ' env:NAME | file:PATH', duration: ' DURATION', list: ' LIST', lines: ' LINE', url: ' URL' }[input.kind];
}

function meaning(input: Input): string {
  const options = input.kind === 'list' && input.options !== undefined ? ` Of: ${input.options.join(', ')}.` : '';
  const fallback = defaultOf(input) === '' ? '' : ` Default: ${defaultOf(input)}.`;
  const example = input.example === undefined ? '' : ` Example: ${input.example}`;
  return input.description + options + fallback + example;
}

function defaultOf(input: Input): string {
  return input.kind !== 'boolean' && 'default' in input ? (input.default ?? '') : '';
}

function row([name, input]: [string, Input]): string {
  const required = 'required' in input && input.required;
  const cells = [
    `\`--${name}${valueOf(input)}\``,
    required ? 'required' : defaultOf(input) && `\`${defaultOf(input)}\``,
    input.description + (input.kind === 'list' && input.options !== undefined ? ` One or more of: \`${input.options.join('`, `')}\`.` : ''),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}

function shownLine(line: string): string {
  return line.includes('$(daypass') ? line : `daypass ${line}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
