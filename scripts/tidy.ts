import * as prettier from 'prettier';
import { minify } from 'terser';
import ts from 'typescript';
import { apart, asMethod } from './foreign.ts';
import { split } from './split.ts';

/**
 * A bundle as it is committed, by file: webpack's own remarks, code that nothing calls, and the declarations' texts that only the
 * documentation shows are left out, what only some runs need stands in a file of its own, and all is laid out to be read. Names and
 * logic of what is ours stay as written; modules of others are minified, each under the name of its file.
 */
export async function tidy(code: string, isAction: boolean, foreign: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const modules = apart(withBuiltins(code.replace(/^\/\*{3,6}\/ ?/gm, '')), foreign);
  const bare = withNames(
    modules.own
      .replace(/^(?:\/\/ |;\/\/ CONCATENATED MODULE: )(?:external |EXTERNAL |NAMESPACE ).*$/gm, '')
      .replace(/^;\/\/ CONCATENATED MODULE: \.\/(.*)$/gm, '\n// $1')
      .replace(/\/\* (?:\.[\w$]+|harmony \w+|binding|unused harmony exports? [^*]*) \*\/ ?/g, ''),
  );
  const { index, later } = isAction ? split(withoutTexts(bare)) : { index: bare, later: undefined };
  const files = new Map([['index.js', await modules.whole(await laidOut(await called(index)))]]);
  if (later !== undefined) files.set('later.js', await laidOut(await called(later)));
  return files;
}

/** Code as it is committed: laid out by prettier, with a line before each function and file. */
export async function laidOut(code: string): Promise<string> {
  const text = await prettier.format(code, {
    parser: 'babel',
    useTabs: true,
    printWidth: 200,
    singleQuote: true,
    trailingComma: 'none',
    arrowParens: 'avoid',
    objectWrap: 'collapse',
  });
  return text
    .replace(/(?<=^\t)\d+: \(.*\) => \{$/gm, asMethod)
    .replace(/(?<!^\/\/ .*\n)^(?=\/\/ |(?:export )?(?:(?:async )?function|class) )/gm, '\n')
    .trimStart();
}

/** Modules that Node has loaded before it runs anything. */
const loaded = ['async_hooks', 'buffer', 'events', 'fs', 'path', 'querystring', 'timers', 'url', 'util'];

const onDemand = `
// A module of Node, loaded when something of it is first used: crypto, http and others take milliseconds each
function onDemand(name) {
  let module;
  return new Proxy({}, { get: (_, key) => (module ??= process.getBuiltinModule(name))[key] });
}
`;

/** Node's modules by themselves: `import` would read every lazy export of theirs and take 15 ms more, a `require` made for each some. */
function withBuiltins(code: string): string {
  const own = code
    .replace(/__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\(["']([\w:/]+)["']\)/g, (_, name: string) =>
      // Others' modules, which say no `node:`, may use one as a function.
      name.startsWith('node:') && !loaded.includes(name.slice('node:'.length))
        ? `onDemand('${name}')`
        : `process.getBuiltinModule('${name}')`,
    )
    .replace(/^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from ["'](?:node:)?module["'];\n/m, '');
  return own.includes('onDemand(') ? own + onDemand : own;
}

/** Node's modules under names that can be read. */
function withNames(code: string): string {
  return code
    .replace(/^(?:const|var) external_node_(\w+)_namespaceObject = /gm, 'const node_$1 = ')
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
    format: { comments: (_: unknown, { type }: { type: string }) => type === 'comment1', shorthand: true, keep_numbers: true },
  });
  return kept!.replace(/\bvoid 0\b/g, 'undefined');
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
