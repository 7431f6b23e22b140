import { minify } from 'terser';
import ts from 'typescript';

/** A module in the table of a bundle or chunk, and where its function stands. */
interface Module {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** The modules that a bundle or chunk keeps by number. */
export function modulesOf(code: string): Module[] {
  const source = ts.createSourceFile('index.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const tables = source.statements.map(tableOf).filter((table) => table !== undefined && ts.isObjectLiteralExpression(table));
  return tables.flatMap(({ properties }) =>
    properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => ({
      id: (name as ts.NumericLiteral).text,
      from: initializer.getFullStart(),
      to: initializer.end,
    })),
  );
}

/** What a statement names as the table: `var __webpack_modules__ = (…)`, `export const modules = …`, in CommonJS `exports.modules = …`. */
function tableOf(statement: ts.Statement): ts.Expression | undefined {
  const named = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.map(({ name, initializer }) => [name.getText(), initializer] as const)
    : ts.isExpressionStatement(statement) && ts.isBinaryExpression(statement.expression)
      ? [[statement.expression.left.getText(), statement.expression.right] as const]
      : [];
  const table = named.find(([name]) => ['modules', 'exports.modules', '__webpack_modules__'].includes(name))?.[1];
  return table !== undefined && ts.isParenthesizedExpression(table) ? table.expression : table;
}

/** A bundle and its chunks as one file, each module once: what `import()` loads is in it already, and still runs only when it is asked for. */
export function joined(index: string, chunks: Iterable<string>): string {
  const modules = new Map([...chunks].flatMap((chunk) => modulesOf(chunk).map(({ id, from, to }) => [id, chunk.slice(from, to)] as const)));
  if (modules.size === 0) return index;
  const section = (name: string): RegExp =>
    new RegExp(`^/\\*{6}/[ \\t]+/\\* webpack/runtime/${name} \\*/\\n(?:/\\*{6}/.*\\n)*?/\\*{6}/[ \\t]+\\}\\)\\(\\);\\n`, 'm');
  const texts = [...modules].map(([id, text]) => `${id}: ${text},\n`);
  return index
    .replace('var __webpack_modules__ = ({', (start) => start + texts.join(''))
    .replace(section('ensure chunk'), '__nccwpck_require__.e = () => Promise.resolve();\n')
    .replace(section('get javascript chunk filename'), '')
    .replace(section('(?:import|require) chunk loading'), '');
}

/** A bundle without the modules that are not ours. */
export interface Apart {
  /** A mark in the place of each. */
  readonly own: string;
  /** The text with the modules back in their places, minified, under the name of their file. */
  whole(own: string): Promise<string>;
}

/**
 * Takes the modules that are not ours out of a bundle: nobody reads them here but in their own repositories, at the version that
 * package-lock.json fixes. What webpack joined with ours (the parts of jose that every run needs) stays, and stays readable.
 */
export function apart(code: string, files: ReadonlyMap<string, string>): Apart {
  const modules = modulesOf(code).filter(({ id }) => files.has(id));
  const text = new Map(modules.map(({ id, from, to }) => [id, code.slice(from, to)]));
  return {
    own: modules.reduceRight((rest, { id, from, to }) => `${rest.slice(0, from)} "foreign ${id}"${rest.slice(to)}`, code),
    async whole(own) {
      const small = new Map<string, string>();
      for (const [id, long] of text) small.set(id, `// ${files.get(id)!}\n\t${asMethod(`${id}: ${await minified(long)}`)}`);
      return own.replace(/\b\d+: (["'])foreign (\d+)\1/g, (_, _quote, id: string) => small.get(id)!);
    },
  };
}

/** A module's function as a method of the table: V8 reads a large table of methods in 17 ms, one of arrow functions in 20. */
export function asMethod(module: string): string {
  return module.replace(/^(\d+): ?\(?([\w, ]*)\)? ?=> ?\{/, '$1($2) {');
}

/** One module's function; names of classes are kept, since errors are told by them. */
async function minified(text: string): Promise<string> {
  const { code } = await minify(`export default (${text})`, {
    module: true,
    ecma: 2020,
    compress: { passes: 2 },
    mangle: { keep_classnames: true },
    format: { comments: false },
  });
  return code!.replace(/^export default\s*/, '').replace(/;$/, '');
}
