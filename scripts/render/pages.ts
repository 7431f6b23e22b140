import { documentation, repository } from '@daypass/core';
import type { ErrorEntry, Output } from '@daypass/core';
import type { Rule } from '@daypass/lint';
import type { Provider } from '@daypass/exchange';
import type { ActionDeclaration } from './actions.ts';
import { inputTable, lines, sentence, table } from './text.ts';

const basicRows = 5;

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
    'What the step can fail with. The message itself names what was presented, what was required and the fix; behind each link stand its meaning and what mends it in',
    'general.',
    '',
    errors.map(([code]) => `[${code}](../../docs/errors.md#${code.toLowerCase()})`).join(' · '),
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

/** A text whose uses of `OWNER/daypass` name this repository. */
export function withRepository(text: string): string {
  return text.replaceAll('OWNER/daypass', repository);
}
