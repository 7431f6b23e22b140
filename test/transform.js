import { createHash } from 'node:crypto';
import ts from 'typescript';

const compilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  sourceMap: true,
  inlineSourceMap: true,
  inlineSources: true,
};

export default {
  process: (source, fileName) => ({ code: ts.transpileModule(source, { compilerOptions, fileName }).outputText }),
  getCacheKey: (source, fileName) => createHash('sha256').update(ts.version).update(fileName).update(source).digest('hex'),
};
