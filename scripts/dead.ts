import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow, root } from './folders.ts';
import { resolved } from './reach.ts';

/** Values that are exported but nothing imports, and files that nothing reaches: what is dead is removed, not kept. */
const files = ['packages', 'scripts', 'test', 'actions'].flatMap((folder) => filesBelow(folder, '.ts'));

/** What other programs start or load by name: tests, scripts, main files, plug-ins, generated pages, what stands in for modules. */
const isEntry = (path: string): boolean =>
  /^test\/fixtures\/|\.test\.ts$|^scripts\/|\/main\.ts$|\.pages\.ts$|errors\.ts$|lint\/inputs\.ts$|report\/unused\.ts$|\.gen\.ts$/.test(
    path,
  );

interface Module {
  readonly path: string;
  readonly exported: ReadonlySet<string>;
  readonly used: readonly (readonly [name: string, from: string])[];
}

function read(path: string): Module {
  const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const exported = new Set<string>();
  const used: [string, string][] = [];
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = resolved(path, (statement.moduleSpecifier as ts.StringLiteral).text);
      const bindings = statement.importClause?.namedBindings;
      if (bindings === undefined || ts.isNamespaceImport(bindings)) used.push(['*', from]);
      else for (const { name, propertyName } of bindings.elements) used.push([(propertyName ?? name).text, from]);
    } else if (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined) {
      const from = resolved(path, (statement.moduleSpecifier as ts.StringLiteral).text);
      for (const { name, propertyName } of (statement.exportClause as ts.NamedExports).elements) {
        if (!statement.isTypeOnly) exported.add(name.text);
        used.push([(propertyName ?? name).text, from]);
      }
    } else if (
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
    ) {
      for (const name of namesOf(statement)) exported.add(name);
    }
  }
  const visit = (node: ts.Node): void => {
    const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (isImport && ts.isStringLiteral(node.arguments[0]!)) used.push(['*', resolved(path, node.arguments[0].text)]);
    node.forEachChild(visit);
  };
  visit(source);
  return { path, exported, used };
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [];
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.getText()];
}

const modules = files.map(read);
const uses = new Set(modules.flatMap(({ used }) => used.map(([name, from]) => `${from}#${name}`)));
const reached = new Set(modules.flatMap(({ used }) => used.map(([, from]) => from)));
const deadFiles = modules.filter(({ path }) => !isEntry(path) && !reached.has(path)).map(({ path }) => `${path} is imported by nothing`);
const deadExports = modules
  .filter(({ path }) => !isEntry(path) && reached.has(path))
  .flatMap(({ path, exported }) =>
    [...exported]
      .filter((name) => !uses.has(`${path}#${name}`) && !uses.has(`${path}#*`))
      .map((name) => `${path} exports '${name}', which nothing imports`),
  );
for (const problem of [...deadFiles, ...deadExports]) console.log(problem);
if (deadFiles.length + deadExports.length > 0) process.exitCode = 1;
