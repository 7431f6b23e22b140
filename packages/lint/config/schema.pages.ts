import { repository } from '@daypass/core';
import { declaration } from './declaration.ts';
import type { Setting, Settings } from './setting.ts';
import { sizes } from './setting.ts';

/** docs/daypass.schema.json: what an editor needs to complete and check `lint:` in daypass.yml. */
export const pages: Readonly<Record<string, () => string>> = {
  'docs/daypass.schema.json': () =>
    `${JSON.stringify(
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: `https://raw.githubusercontent.com/${repository}/main/docs/daypass.schema.json`,
        title: 'daypass.yml',
        description: 'Generated from packages/lint/config/declaration.ts by `npm run generate`.',
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        properties: {
          lint: schemaOf(declaration),
          credentials: { type: 'object', description: 'Credentials that jobs may get, by name.' },
        },
      },
      null,
      2,
    )}\n`,
};

function schemaOf(setting: Setting): object {
  const description = setting.description === undefined ? {} : { description: setting.description };
  switch (setting.kind) {
    case 'text':
      return { type: 'string', minLength: 1, ...(setting.pattern === undefined ? {} : { pattern: setting.pattern }), ...description };
    case 'choice':
      return { enum: setting.options, ...description };
    case 'duration':
      return { type: 'string', pattern: '^(?:\\d{1,9}[smhd])+$|^\\d{1,9}$', ...description };
    case 'size':
      return { type: 'string', pattern: sizes.source, ...description };
    case 'number':
      return { type: 'number', minimum: setting.least, maximum: setting.most, ...description };
    case 'list':
      return { type: 'array', ...(setting.isNeeded === true ? { minItems: 1 } : {}), items: schemaOf(setting.of), ...description };
    case 'named':
      return { type: 'object', additionalProperties: schemaOf(setting.of), ...description };
    case 'fields':
      return {
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        ...(Object.keys(setting.required).length === 0 ? {} : { required: Object.keys(setting.required) }),
        properties: schemasOf({ ...setting.required, ...setting.optional }),
        ...description,
      };
  }
}

function schemasOf(settings: Settings): object {
  return Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, schemaOf(setting)]));
}
