import { readFileSync } from 'node:fs';
import { repository } from '@daypass/core';
import { schemaOf } from '@daypass/core/yaml';
import { credentialsSchema, filePage } from '@daypass/credentials/file';
import { providers } from '@daypass/exchange/providers';
import { declaration } from '@daypass/lint';

const introduction = new URL('../credentials/file/README.md', import.meta.url);

export const pages: Readonly<Record<string, () => string>> = {
  /** What an editor needs to complete and check daypass.yml. */
  'docs/daypass.schema.json': () =>
    `${JSON.stringify(
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: `https://raw.githubusercontent.com/${repository}/main/docs/daypass.schema.json`,
        title: 'daypass.yml',
        description: 'Generated from the declarations of packages/lint and packages/exchange by `npm run generate`.',
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        properties: { lint: schemaOf(declaration), credentials: credentialsSchema(providers) },
      },
      null,
      2,
    )}\n`,
  'docs/daypass-yml.md': () =>
    filePage(
      providers,
      readFileSync(introduction, 'utf8').replaceAll('OWNER/daypass', repository),
      '## lint\n\nHow the lint scans this repository: [configuration of the lint](configuration.md).',
    ),
};
