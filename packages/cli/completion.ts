import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { parseFlags, usage } from './flags.ts';
import { print } from './print.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

/** `completion SHELL`: a script for the shell's own start-up file. */
export const completion: Command = {
  flags: {},
  examples: [
    ['completion bash > ~/.local/share/bash-completion/completions/daypass', 'bash'],
    ['completion zsh > "${fpath[1]}/_daypass"', 'zsh'],
    ['completion fish > ~/.config/fish/completions/daypass.fish', 'fish'],
  ],
  exits: [['0', 'the script was printed']],
  async run(args) {
    const [shell] = parseFlags(args, completion.flags, { words: 1 }).words;
    const render = { bash, zsh, fish }[shell as (typeof shells)[number]];
    if (render === undefined) throw usage(`completion is for ${shells.join(', ')}${shell === undefined ? '' : `, not for '${shell}'`}`);
    print(render(await words()));
    return 0;
  },
};

interface Words {
  readonly name: string;
  readonly summary: string;
  /** `--name`, with the values that it can have. */
  readonly options: readonly { readonly name: string; readonly values: readonly string[]; readonly isSwitch: boolean }[];
}

async function words(): Promise<readonly Words[]> {
  return Promise.all(
    Object.entries(commands).map(async ([name, entry]) => {
      const { flags } = await entry.load();
      const options = Object.entries(flags).map(([option, input]) => ({
        name: `--${option}`,
        values: 'options' in input ? (input.options ?? []) : [],
        isSwitch: input.kind === 'boolean',
      }));
      return { name, summary: entry.summary, options };
    }),
  );
}

function bash(all: readonly Words[]): string {
  const values = all.flatMap(({ name, options }) =>
    options
      .filter(({ values: known }) => known.length > 0)
      .map((option) => `    ${name}:${option.name}) words='${option.values.join(' ')}' ;;\n`),
  );
  const names = all.map(({ name, options }) => `    ${name}) words='${options.map((option) => option.name).join(' ')}' ;;\n`);
  return `# Completion of daypass for bash.
_daypass() {
  local words= current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  if [ "$COMP_CWORD" = 1 ]; then
    words='${[...all.map(({ name }) => name), 'help', 'version'].join(' ')}'
  else
    case \${COMP_WORDS[1]} in
${names.join('')}    esac
    case \${COMP_WORDS[1]}:$before in
${values.join('')}    esac
  fi
  case $current in -*|'') ;; *) [ "$COMP_CWORD" = 1 ] || [ -n "$words" ] || return ;; esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _daypass daypass
`;
}

function zsh(all: readonly Words[]): string {
  const spec = (option: Words['options'][number]): string =>
    option.isSwitch ? `'${option.name}'` : `'${option.name}=:value:(${option.values.join(' ')})'`;
  return `#compdef daypass
# Completion of daypass for zsh.
_daypass() {
  local -a names
  names=(${all.map(({ name, summary }) => `\n    '${name}:${summary.replaceAll("'", `'\\''`).replaceAll(':', '\\:')}'`).join('')}
  )
  if (( CURRENT == 2 )); then _describe command names; return; fi
  case $words[2] in
${all.map(({ name, options }) => `    ${name}) _arguments ${[...options.map(spec), "'*:file:_files'"].join(' ')} ;;\n`).join('')}  esac
}
_daypass "$@"
`;
}

function fish(all: readonly Words[]): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  return [
    '# Completion of daypass for fish.\n',
    ...all.flatMap(({ name, summary, options }) => [
      `complete -c daypass -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}\n`,
      ...options.map(
        (option) =>
          `complete -c daypass -n '__fish_seen_subcommand_from ${name}' -l ${option.name.slice(2)}${option.isSwitch ? '' : ' -r'}${option.values.length === 0 ? '' : ` -a ${quoted(option.values.join(' '))}`}\n`,
      ),
    ]),
  ].join('');
}
