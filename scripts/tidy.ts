import * as prettier from 'prettier';
import ts from 'typescript';

/**
 * A bundle as it is committed: webpack's own remarks and the declarations' descriptions (which only the documentation shows) are left
 * out, and it is laid out to be read. Names and logic stay as written.
 */
export async function tidy(code: string, keepDescriptions: boolean): Promise<string> {
  const bare = code
    .replace(/^\/\*{6}\/ ?/gm, '')
    .replace(/^;\/\/ CONCATENATED MODULE: (.*)$/gm, '\n// $1')
    .replace(/\/\* (?:\.[\w$]+|harmony \w+|binding) \*\/ ?/g, '');
  return prettier.format(keepDescriptions ? bare : withoutDescriptions(bare), {
    parser: 'babel',
    useTabs: true,
    printWidth: 200,
    singleQuote: true,
    trailingComma: 'none',
    arrowParens: 'avoid',
    objectWrap: 'collapse',
  });
}

function withoutDescriptions(code: string): string {
  const source = ts.createSourceFile('index.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const cuts: (readonly [from: number, to: number])[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      ts.isIdentifier(node.name) &&
      node.name.text === 'description' &&
      ts.isStringLiteralLike(node.initializer)
    ) {
      cuts.push([node.pos, code[node.end] === ',' ? node.end + 1 : node.end]);
    } else node.forEachChild(visit);
  };
  visit(source);
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}
