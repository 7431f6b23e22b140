import type { Input } from '@daypass/core';

export function inputTable(inputs: readonly (readonly [string, Input])[]): string {
  return table(
    ['input', 'default', 'meaning'],
    inputs.map(([name, input]) => [
      `\`${name}\``,
      isRequired(input) ? 'required' : defaultOf(input) === undefined ? '' : `\`${defaultOf(input)!}\``,
      described(input) + ('example' in input && input.example !== undefined ? ` Example: \`${input.example}\`.` : ''),
    ]),
  );
}

export function described(input: Input): string {
  const options =
    'options' in input && input.options !== undefined
      ? ` One${input.kind === 'list' ? ' or more' : ''} of: ${input.options.map((option) => `\`${option}\``).join(', ')}.`
      : '';
  return input.description + options;
}

export function isRequired(input: Input): boolean {
  return 'required' in input && input.required;
}

export function defaultOf(input: Input): string | undefined {
  return 'default' in input && input.default !== undefined ? String(input.default) : undefined;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');
}

export function quoted(text: string): string {
  return JSON.stringify(text);
}

export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export function lines(...all: readonly string[]): string {
  return all.join('\n');
}
