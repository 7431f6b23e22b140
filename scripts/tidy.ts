import * as prettier from 'prettier';
import { minify } from 'terser';
import ts from 'typescript';
import { split } from './split.ts';

/**
 * A bundle as it is committed, by file: webpack's own remarks, code that nothing calls, and the declarations' texts that only the
 * documentation shows are left out, what only some runs need stands in a file of its own, and all is laid out to be read. Names and
 * logic stay as written.
 */
export async function tidy(code: string, isAction: boolean): Promise<Map<string, string>> {
  const bare = withImports(
    code
      .replace(/^\/\*{6}\/ ?/gm, '')
      .replace(/^(?:\/\/ |;\/\/ CONCATENATED MODULE: )(?:external |EXTERNAL |NAMESPACE ).*$/gm, '')
      .replace(/^;\/\/ CONCATENATED MODULE: \.\/(.*)$/gm, '\n// $1')
      .replace(/\/\* (?:\.[\w$]+|harmony \w+|binding) \*\/ ?/g, ''),
  );
  const { index, later } = isAction ? split(withoutTexts(bare)) : { index: bare, later: undefined };
  const files = new Map([['index.js', await laidOut(await called(index))]]);
  if (later !== undefined) files.set('later.js', await laidOut(await called(later)));
  return files;
}

async function laidOut(code: string): Promise<string> {
  const text = await prettier.format(code, {
    parser: 'babel',
    useTabs: true,
    printWidth: 200,
    singleQuote: true,
    trailingComma: 'none',
    arrowParens: 'avoid',
    objectWrap: 'collapse',
  });
  return text.replace(/(?<!^\/\/ .*\n)^(?=\/\/ |(?:async )?function |class )/gm, '\n').trimStart();
}

/** Node's modules under names that can be read; not by `import`, which reads every lazy export of theirs and takes 15 ms more. */
function withImports(code: string): string {
  return code
    .replace(
      /^(?:const|var) external_node_(\w+)_namespaceObject = __WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\(["'](node:[\w/]+)["']\);/gm,
      "const node_$1 = process.getBuiltinModule('$2');",
    )
    .replace(/external_node_(\w+?)_namespaceObject/g, 'node_$1')
    .replace(/\(0,\s*(node_\w+\.\w+)\)\(/g, '$1(');
}

/** Only what something calls. */
async function called(code: string): Promise<string> {
  const { code: kept } = await minify(code, {
    module: true,
    mangle: false,
    ecma: 2020,
    compress: { defaults: false, unused: true, toplevel: true, dead_code: true, side_effects: true, pure_getters: true, passes: 3 },
    format: { comments: 'all', shorthand: true, keep_numbers: true },
  });
  const isWithoutRequire = kept!.split('__WEBPACK_EXTERNAL_createRequire').length === 2;
  return (isWithoutRequire ? kept!.replace(/^import *\{[^}]*\} *from *"(?:node:)?module";/, '') : kept!).replace(
    /\bvoid 0\b/g,
    'undefined',
  );
}

/** A bundle and its chunks as one file: what `import()` loads is in it already, and still runs only when it is asked for. */
export function joined(index: string, chunks: readonly string[]): string {
  if (chunks.length === 0) return index;
  const modules = chunks.map((chunk) => chunk.slice(chunk.indexOf('export const modules = {') + 24, chunk.lastIndexOf('};')));
  const section = (name: string): RegExp =>
    new RegExp(`^/\\*{6}/ +/\\* webpack/runtime/${name} \\*/\\n(?:/\\*{6}/.*\\n)*?/\\*{6}/ +\\}\\)\\(\\);\\n`, 'm');
  return index
    .replace('var __webpack_modules__ = ({', () => `var __webpack_modules__ = ({${modules.join(',')},`)
    .replace(section('ensure chunk'), '__nccwpck_require__.e = () => Promise.resolve();\n')
    .replace(section('get javascript chunk filename'), '')
    .replace(section('import chunk loading'), '');
}

const onlyForDocumentation = new Set(['description', 'delivery', 'advanced']);

function withoutTexts(code: string): string {
  const source = ts.createSourceFile('index.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const cuts: (readonly [from: number, to: number])[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      ts.isIdentifier(node.name) &&
      onlyForDocumentation.has(node.name.text) &&
      (node.name.text !== 'description' || ts.isStringLiteralLike(node.initializer))
    ) {
      cuts.push([node.pos, code[node.end] === ',' ? node.end + 1 : node.end]);
    } else node.forEachChild(visit);
  };
  visit(source);
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}
