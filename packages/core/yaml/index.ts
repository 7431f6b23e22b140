export { parseYaml } from './located.ts';
export type { Entry, Located, Place, Problem } from './located.ts';
export { schemaOf } from './schema.ts';
export { readSetting, suggestion } from './setting.ts';
export type { Setting, Settings, ValueOf } from './setting.ts';
