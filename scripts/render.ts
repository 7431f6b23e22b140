import { documentation, repository } from '@daypass/core';
import type { Declaration, ErrorEntry, Input, Output } from '@daypass/core';
import type { Rule } from '@daypass/lint';
import type { Provider } from '@daypass/exchange';

const basicRows = 5;

/** What an action.yml is made of. */
interface ActionDeclaration extends Declaration {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly from: string;
  readonly hasPost: boolean;
}

/** action.yml of an action. */
export function actionYml(provider: ActionDeclaration): string {
  const inputs = Object.entries(provider.inputs).map(([name, input]) =>
    lines(
      `  ${name}:`,
      `    description: ${quoted(described(input))}`,
      `    required: ${String(isRequired(input))}`,
      ...(defaultOf(input) === undefined ? [] : [`    default: ${quoted(defaultOf(input)!)}`]),
    ),
  );
  const outputs = Object.entries(provider.outputs).map(([name, { description }]) =>
    lines(`  ${name}:`, `    description: ${quoted(description)}`),
  );
  return lines(
    `# Generated from ${provider.from} by \`npm run generate\`.`,
    `name: ${quoted(`daypass: ${provider.title}`)}`,
    `description: ${quoted(provider.description)}`,
    'author: The daypass authors',
    'branding: { icon: shield, color: green }',
    ...(inputs.length === 0 ? [] : ['inputs:', ...inputs]),
    ...(outputs.length === 0 ? [] : ['outputs:', ...outputs]),
    'runs:',
    '  using: node24',
    `  main: ../../dist/${provider.id}/index.js`,
    ...(provider.hasPost ? [`  post: ../../dist/${provider.id}/post.js`, '  post-if: always()'] : []),
    '',
  );
}

/** main.ts of an action. */
export function actionMain(id: string, hasReceiver: boolean): string {
  return lines(
    '// Generated from packages/exchange by `npm run generate`.',
    "import { platform } from '@daypass/ci/github';",
    "import { runAction } from '@daypass/credentials';",
    `import { provider } from '@daypass/exchange/${id}';`,
    "import { loadFixes } from './fixes.later.ts';",
    ...(hasReceiver ? ["import { loadReceiver } from './receiver.later.ts';"] : []),
    '',
    `void runAction({ provider, platforms: [platform]${hasReceiver ? ', loadReceiver' : ''}, loadFixes });`,
    '',
  );
}

/** main.ts of the action of daypass.yml. */
export function credentialsMain(): string {
  return lines(
    '// Generated from packages/credentials by `npm run generate`.',
    "import { platform } from '@daypass/ci/github';",
    "import { runCredentialsAction } from '@daypass/credentials';",
    "import { providers } from '@daypass/exchange/providers';",
    "import { loadFixes } from './fixes.later.ts';",
    '',
    'void runCredentialsAction({ providers, platforms: [platform], loadFixes });',
    '',
  );
}

/** main.ts of the action that puts the command line on PATH. */
export function setupMain(): string {
  return lines(
    '// Generated from packages/cli by `npm run generate`.',
    "import { platform } from '@daypass/ci/github';",
    "import { runSetupAction } from '@daypass/cli/setup';",
    "import { digest } from './digest.gen.ts';",
    '',
    'runSetupAction({ platforms: [platform], digest });',
    '',
  );
}

/** receiver.later.ts of an action: what explains a refusal, loaded when there is one. */
export function actionReceiver(id: string): string {
  return lines(
    '// Generated from packages/trust by `npm run generate`.',
    `import { receiver } from '@daypass/trust/${id}';`,
    '',
    'export const loadReceiver = (): Promise<typeof receiver> => Promise.resolve(receiver);',
    '',
  );
}

/** What mends each error in general, by code, as a module. */
export function fixesTable(errors: readonly (readonly [string, ErrorEntry])[]): string {
  return lines(
    '// Generated from the error catalogues by `npm run generate`.',
    'export const fixes: Readonly<Record<string, string>> = {',
    ...errors.map(([code, { fix }]) => `  ${code}: ${quoted(fix)},`),
    '};',
    '',
  );
}

/** fixes.later.ts of an action: those of the errors that it can give, loaded when it gives one. */
export function actionFixes(errors: readonly (readonly [string, ErrorEntry])[]): string {
  return `${fixesTable(errors).replace('export const fixes', 'const fixes')}\nexport const loadFixes = (): Promise<typeof fixes> => Promise.resolve(fixes);\n`;
}

/** README.md of an action without a provider of its own. */
export function simpleReadme(
  { title, inputs, outputs, from }: ActionDeclaration,
  text: string,
  errors: readonly (readonly [string, ErrorEntry])[] = [],
): string {
  const given = Object.entries(outputs);
  return lines(
    `# ${title}`,
    '',
    `<!-- Generated from ${from} by \`npm run generate\`. -->`,
    '',
    text.trim(),
    '',
    ...(Object.keys(inputs).length === 0 ? [] : ['## Inputs', '', inputTable(Object.entries(inputs)), '']),
    ...(given.length === 0
      ? []
      : [
          '## Outputs',
          '',
          table(
            ['output', 'meaning'],
            given.map(([name, { description }]) => [`\`${name}\``, description]),
          ),
          '',
        ]),
    ...(errors.length === 0 ? [] : errorSection(errors)),
  );
}

/** docs/rules.md: what the lint looks for, and how each is ended. */
export function rulesPage(families: readonly (readonly [string, readonly Rule[]])[]): string {
  const sections = families.map(([name, rules]) =>
    lines(
      `## ${name}`,
      '',
      table(
        ['rule', 'what it is', 'verdict', 'what it opens', 'end it'],
        rules.map(({ id, title, verdict = 'secret', opens, revoke, instead }) => [
          `\`${id}\``,
          title,
          verdict,
          opens,
          `${revoke}${instead === undefined ? '' : `; not needed with [actions/${instead}](../actions/${instead}/README.md)`}`,
        ]),
      ),
      '',
    ),
  );
  const count = families.reduce((sum, [, rules]) => sum + rules.length, 0);
  return lines(
    '# Rules',
    '',
    '<!-- Generated from packages/lint/rules by `npm run generate`. -->',
    '',
    `${count} shapes, beside the structures (private keys, URLs, headers, connection strings) and values that their name gives away.`,
    '',
    ...sections,
  );
}

/** README.md of an action: the provider's own text between its description and the generated tables. */
export function actionReadme(provider: Provider, text: string, errors: readonly (readonly [string, ErrorEntry])[]): string {
  const all = Object.entries(provider.inputs);
  const basic = all.filter(([, input]) => input.advanced !== true);
  const advanced = all.filter(([, input]) => input.advanced === true);
  if (basic.length > basicRows + 2)
    throw new Error(`${provider.id} has ${basic.length} basic inputs; mark all but ${basicRows} as advanced`);
  return lines(
    `# ${provider.title}`,
    '',
    '<!-- Generated from packages/exchange by `npm run generate`. -->',
    '',
    provider.description,
    '',
    ...(text === '' ? [] : [text.trim(), '']),
    '## Inputs',
    '',
    inputTable(basic),
    '',
    '### Advanced',
    '',
    inputTable(advanced),
    '',
    '## Outputs',
    '',
    table(
      ['output', 'meaning'],
      Object.entries(provider.outputs).map(([name, { description, secret }]: [string, Output]) => [
        `\`${name}\``,
        description + (secret === true ? ' Secret.' : ''),
      ]),
    ),
    '',
    '## Delivery',
    '',
    table(
      ['`deliver`', 'where the credential goes'],
      provider.delivers.map((way, index) => [
        `\`${way}\`${index === 0 ? ' (default)' : ''}`,
        provider.delivery[way] ?? (way === 'none' ? 'nowhere: only `secrets` are wanted' : 'the outputs'),
      ]),
    ),
    '',
    ...errorSection(errors),
  );
}

function errorSection(errors: readonly (readonly [string, ErrorEntry])[]): string[] {
  return [
    '## Errors',
    '',
    'What the step can fail with. The message itself names what was presented, what was required and the fix; each page below says what mends it in general.',
    '',
    table(
      ['error', 'meaning'],
      errors.map(([code, { meaning }]) => [`[${code}](../../docs/errors.md#${code.toLowerCase()})`, meaning]),
    ),
    '',
  ];
}

/** docs/errors.md. */
export function errorsPage(entries: readonly (readonly [string, ErrorEntry])[]): string {
  const sections = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { meaning, fix }]) => lines(`## ${code}`, '', sentence(meaning), '', `**Fix:** ${fix}.`, ''));
  return lines(
    '# Errors',
    '',
    '<!-- Generated from the error catalogues by `npm run generate`. -->',
    '',
    `Every error that daypass reports, with its general fix; the message itself names the exact one. Each message links here: \`${documentation('CODE')}\`.`,
    '',
    ...sections,
  );
}

/** A generated registry: the plug-ins of a package as a list. */
export function registry(kind: string, type: string, typeFrom: string, ids: readonly string[]): string {
  const name = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return lines(
    '// Generated by `npm run generate`.',
    ...ids.map((id) => `import { ${kind} as ${name(id)} } from './${id}/index.ts';`),
    `import type { ${type} } from '${typeFrom}';`,
    '',
    `/** Every ${kind}, by name. */`,
    `export const ${kind}s: readonly ${type}[] = [${ids.map(name).join(', ')}]${kind === 'platform' ? '' : ` as readonly unknown[] as readonly ${type}[]`};`,
    '',
  );
}

/** The generated registry of rules. */
export function rulesRegistry(families: readonly string[]): string {
  return lines(
    '// Generated by `npm run generate`.',
    ...families.map((name) => `import { rules as ${name} } from './${name}.ts';`),
    "import type { Rule } from './rule.ts';",
    '',
    '/** Every rule, by family. */',
    `export const rules: readonly Rule[] = [${families.map((name) => `...${name}`).join(', ')}];`,
    '',
  );
}

/** A text whose uses of `OWNER/daypass` name this repository. */
export function withRepository(text: string): string {
  return text.replaceAll('OWNER/daypass', repository);
}

function inputTable(inputs: readonly (readonly [string, Input])[]): string {
  return table(
    ['input', 'default', 'meaning'],
    inputs.map(([name, input]) => [
      `\`${name}\``,
      isRequired(input) ? 'required' : defaultOf(input) === undefined ? '' : `\`${defaultOf(input)!}\``,
      described(input) + ('example' in input && input.example !== undefined ? ` Example: \`${input.example}\`.` : ''),
    ]),
  );
}

function described(input: Input): string {
  const options =
    'options' in input && input.options !== undefined
      ? ` One${input.kind === 'list' ? ' or more' : ''} of: ${input.options.map((option) => `\`${option}\``).join(', ')}.`
      : '';
  return input.description + options;
}

function isRequired(input: Input): boolean {
  return 'required' in input && input.required;
}

function defaultOf(input: Input): string | undefined {
  return 'default' in input && input.default !== undefined ? String(input.default) : undefined;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function lines(...all: readonly string[]): string {
  return all.join('\n');
}
