import ts from 'typescript';
import { modulesOf } from './foreign.ts';

/**
 * A bundle of one file whose rarely used modules stand in comments, by the chunks that want them. V8 reads all code of a file before it
 * runs any, and passes over comments: `daypass exec` starts 19 ms sooner. When a chunk is first asked for, its text is taken from the
 * function around it, which is in memory, and compiled: nothing is read again, and nothing but this file's own text is ever compiled.
 */
export function asked(code: string, chunks: ReadonlyMap<string, ReadonlySet<string>>, always: ReadonlySet<string>): string {
  const wanting = (id: string): string[] => [...chunks].filter(([, modules]) => modules.has(id)).map(([chunk]) => chunk);
  const groups = new Map<string, string[]>();
  const cuts: (readonly [from: number, to: number])[] = [];
  for (const { id, from, to, start } of modulesOf(code)) {
    const by = wanting(id);
    if (by.length === 0 || by.some((chunk) => always.has(chunk))) continue;
    groups.set(by.join(' '), [...(groups.get(by.join(' ')) ?? []), `${id}:${withoutEnds(code.slice(from, to))}`]);
    cuts.push([start, code[to] === ',' ? to + 1 : to]);
  }
  const table = cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
  const texts = [...groups].map(([by, modules]) => `\t'${by}': () => {/*\n\t${modules.join(',\n\t')}\n*/},\n`);
  if (table.split(plain).length !== 2) throw new Error('the bundle does not load its chunks as it did');
  return table.replace(plain, () => `${remark}const asked = {\n${texts.join('')}};\n${loading}`);
}

const plain = '__nccwpck_require__.e = () => Promise.resolve();\n';

const remark =
  '\n// What stands in these comments is code for when it is asked for: V8 reads all code of a file before it runs any, and passes over comments.\n';

const loading = `
__nccwpck_require__.e = async chunk => {
	for (const chunks of Object.keys(asked).filter(chunks => chunks.split(' ').includes(String(chunk)))) {
		const text = String(asked[chunks]).slice('() => {/*'.length, -'*/}'.length);
		delete asked[chunks];
		const modules = process.getBuiltinModule('node:vm').compileFunction(\`'use strict'; return {\${text}};\`, ['address'], { filename: \`\${import.meta.url}#\${chunks}\` });
		Object.assign(__webpack_modules__, modules(import.meta.url));
	}
};
`;

/** The text of a module without what would end the comment around it: in expressions and texts it can be written otherwise. */
function withoutEnds(text: string): string {
  const own = text.replaceAll('import.meta.url', 'address');
  if (!own.includes('*/')) return own;
  const source = ts.createSourceFile('module.js', `(${own}\n)`, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found: (readonly [at: number, text: string])[] = [];
  const visit = (node: ts.Node): void => {
    const isExpression = ts.isRegularExpressionLiteral(node);
    const isTemplate = ts.isTemplateLiteralToken(node) && ts.findAncestor(node, ts.isTaggedTemplateExpression) === undefined;
    if (isExpression || isTemplate || ts.isStringLiteral(node)) found.push([node.getStart() - 1, node.getText()]);
    node.forEachChild(visit);
  };
  visit(source);
  const safe = found.reduceRight((rest, [at, literal]) => {
    const other = literal.replace(/\*\/([a-z]*)$/, (end, flags: string) => (literal.startsWith('/') ? `*(?:)/${flags}` : end));
    return rest.slice(0, at) + other.replace(/\*\/(?![a-z]*$)/g, String.raw`*\/`) + rest.slice(at + literal.length);
  }, own);
  if (safe.includes('*/')) throw new Error(`'*/' stands in ${safe.slice(Math.max(0, safe.indexOf('*/') - 40)).slice(0, 80)}`);
  return safe;
}
