import type { Input, Inputs } from '@daypass/core';
import type { Provider } from '@daypass/exchange';
import { conditionNames } from '@daypass/identity/conditions';
import { notInFile } from './entry.ts';

const text = { type: 'string', minLength: 1 };
const oneOrMore = (one: object): object => ({ anyOf: [one, { type: 'array', minItems: 1, items: one }] });
const pattern = oneOrMore({ type: ['string', 'boolean', 'number'] });

/** What each condition asks, one sentence. */
const conditionTexts: Readonly<Record<(typeof conditionNames)[number] | 'claims' | 'hours' | 'session' | 'source-ip', string>> = {
  repository: 'The repository or project of the job: `acme/shop`.',
  ref: 'The full ref that it runs for: `refs/heads/main`.',
  protected: 'Whether that ref is protected, as the platform signs it: `true`.',
  environment: 'The deployment environment that the job is of.',
  event: 'What started the run: on GitHub `push`, `workflow_dispatch`, …; on GitLab `push`, `web`, `schedule`, ….',
  workflow: 'The file of the run, by its path in its own repository.',
  'reusable-workflow':
    "The file that the job's steps stand in, with repository and ref: `acme/ci/.github/workflows/deploy.yml@refs/heads/main`.",
  runner: 'Who runs the machine: `github-hosted`, `gitlab-hosted`, `self-hosted`.',
  actor: 'Who started the run, by name. A re-run keeps the first actor.',
  'actor-id': 'Who started it, by id: names can change hands.',
  claims: 'Any other claim of the identity token, by its own name.',
  hours: "When, by the identity token's own time: `Mon-Fri 08:00-18:00 Europe/Berlin`; one of a list is enough.",
  session: 'The longest session that `ttl`, else `max-ttl`, may ask for.',
  'source-ip': 'Where requests may come from. Only the receiver sees that: `{ values: [203.0.113.0/24], enforced-by: receiver }`.',
};

/** `conditions:` as JSON schema. */
function conditionsSchema(): object {
  const named = Object.fromEntries(conditionNames.map((name) => [name, { ...pattern, description: conditionTexts[name] }]));
  const duration = { type: 'string', pattern: '^(?:\\d{1,9}[smhd])+$|^\\d{1,9}$' };
  return {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    description: 'All must hold of the identity token, else nothing is exchanged. `*` stays between `/` and `:`, `**` does not.',
    properties: {
      ...named,
      claims: { type: 'object', minProperties: 1, additionalProperties: pattern, description: conditionTexts.claims },
      hours: { ...oneOrMore(text), description: conditionTexts.hours },
      session: { ...duration, description: conditionTexts.session },
      'source-ip': {
        type: 'object',
        additionalProperties: false,
        required: ['values', 'enforced-by'],
        properties: { values: pattern, 'enforced-by': { const: 'receiver' } },
        description: conditionTexts['source-ip'],
      },
    },
  };
}

/** `credentials:` as JSON schema: a name for each, and the inputs of its provider. */
export function credentialsSchema(providers: readonly Provider[]): object {
  return {
    type: 'object',
    minProperties: 1,
    description: 'Credentials that jobs may get, by name.',
    additionalProperties: false,
    patternProperties: { '^[A-Za-z][A-Za-z0-9_-]{0,63}$': { type: 'object', required: ['provider'], oneOf: providers.map(entrySchema) } },
  };
}

function entrySchema({ id, title, inputs }: Provider): object {
  const own = Object.fromEntries(
    Object.entries(inputs)
      .filter(([name]) => !notInFile.includes(name))
      .map(([name, input]) => [name, { ...inputSchema(name, input), description: input.description }]),
  );
  return {
    title,
    additionalProperties: false,
    required: ['provider'],
    properties: {
      provider: { const: id, description: `Where the credential comes from: ${title}.` },
      ...own,
      conditions: conditionsSchema(),
      needs: { ...oneOrMore(text), description: 'Credentials that must be had before this one.' },
      environments: {
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: 'object', additionalProperties: false, properties: own },
        description: 'Inputs that differ by environment, under the name of each. The identity must then be of that environment.',
      },
    },
  };
}

function inputSchema(name: string, input: Input): object {
  if (name === 'secrets') return { anyOf: [text, { type: 'array', items: text }, { type: 'object', additionalProperties: text }] };
  switch (input.kind) {
    case 'choice':
      return { enum: input.options };
    case 'boolean':
      return { type: 'boolean' };
    case 'duration':
      return { type: ['string', 'number'], pattern: '^(?:\\d{1,9}[smhd])+$|^\\d{1,9}$' };
    case 'list':
    case 'lines':
      return oneOrMore(input.kind === 'list' && input.options !== undefined ? { enum: input.options } : { type: ['string', 'number'] });
    default:
      return { type: ['string', 'number'] };
  }
}

/** docs/daypass-yml.md: every key of the file. */
export function filePage(providers: readonly Provider[], introduction: string, lint: string): string {
  const rows = (inputs: Inputs): string =>
    Object.entries(inputs)
      .filter(([name]) => !notInFile.includes(name))
      .map(([name, input]) => `| \`${name}\` | ${input.description.replaceAll('|', '\\|')} |\n`)
      .join('');
  const head = '| key | meaning |\n|---|---|\n';
  const conditions = Object.entries(conditionTexts).map(([name, meaning]) => `| \`${name}\` | ${meaning.replaceAll('|', '\\|')} |\n`);
  return [
    introduction.trim(),
    `\n\n## conditions\n\n${head}${conditions.join('')}`,
    '\nA text, or a list of which one is enough. `*` stands for anything between `/` and `:`, `**` for anything, `?` for one character. [Conditions](conditions.md) says what they are and are not.\n',
    ...providers.map(
      ({ id, title, inputs }) =>
        `\n## provider: ${id}\n\n${title}. The inputs of [actions/${id}](../actions/${id}/README.md):\n\n${head}${rows(inputs)}`,
    ),
    `\n${lint.trim()}\n`,
  ].join('');
}
