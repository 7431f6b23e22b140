import ts from 'typescript';

/** The files of a bundle: what every run needs, and what only some do. */
export interface Split {
  readonly index: string;
  /** undefined: nothing of the bundle may wait. */
  readonly later: string | undefined;
}

/** One statement of a bundle. */
export interface Part {
  readonly text: string;
  /** The file that it was written in; empty for an import and for a module of Node. */
  readonly module: string;
  readonly isImport: boolean;
  readonly names: readonly string[];
  /** Names of other statements that it refers to. */
  readonly uses: ReadonlySet<string>;
}

/**
 * Moves what only the exports of `*.later.ts` files need into a file of its own, which is loaded when one of them is first called. These
 * exports are functions that return a promise; in index.js stands a function of the same name that loads the file and calls it there.
 */
export function split(code: string): Split {
  const parts = partsOf(code);
  const isLater = ({ module }: Part): boolean => module.endsWith('.later.ts');
  const entries = parts.filter(
    (part) => isLater(part) && part.names.some((name) => usedBy(parts.filter((one) => !isLater(one))).has(name)),
  );
  if (entries.length === 0) return { index: code, later: undefined };

  const always = reach(
    parts,
    parts.filter(({ names }) => names.length === 0),
    new Set(entries),
  );
  const later = reach(parts, entries, always);
  const names = entries.flatMap((entry) => entry.names);
  const shared = parts.filter((part) => !later.has(part) && !part.isImport).flatMap((part) => part.names);
  const exported = shared.filter((name) => usedBy(later).has(name)).join(', ');
  const loaders = names.map((name) => `async function ${name}(...given) {\n  return (await import('./later.js')).${name}(...given);\n}`);
  return {
    index: fileOf(
      parts,
      parts.filter((part) => !later.has(part)),
      [...loaders, `export { ${exported} };`],
    ),
    later: fileOf(parts, [...later], [`import { ${exported} } from './index.js';`, `export { ${names.join(', ')} };`]),
  };
}

/** All that some parts lead to, without going into others. */
function reach(all: readonly Part[], from: readonly Part[], stop: ReadonlySet<Part>): Set<Part> {
  const owners = new Map(all.flatMap((part) => part.names.map((name) => [name, part] as const)));
  const found = new Set(from);
  for (const part of found) {
    for (const name of part.uses) {
      const owner = owners.get(name)!;
      if (!stop.has(owner) && !owner.isImport) found.add(owner);
    }
  }
  return found;
}

/** Some parts in their order, with the imports that they use. */
function fileOf(all: readonly Part[], own: readonly Part[], more: readonly string[]): string {
  const isNeeded = (part: Part): boolean =>
    part.isImport ? part.names.some((name) => own.some((other) => other.uses.has(name))) : own.includes(part);
  return [...textsOf(all.filter(isNeeded)), '', ...more, ''].join('\n');
}

/** The texts of some parts, each file's under its name. */
export function textsOf(parts: readonly Part[]): string[] {
  return parts.map(({ text, module }, at) => (module === '' || module === parts[at - 1]?.module ? text : `// ${module}\n${text}`));
}

/** Names of other statements that some parts refer to. */
export function usedBy(parts: Iterable<Part>): ReadonlySet<string> {
  return new Set([...parts].flatMap(({ uses }) => [...uses]));
}

const file = 'index.js';

/** The statements of a file whose modules ncc has put one behind the other. */
export function partsOf(code: string): Part[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const host = { ...ts.createCompilerHost({}), getSourceFile: (name: string) => (name === file ? source : undefined) };
  const checker = ts.createProgram([file], { allowJs: true, noResolve: true, noLib: true, types: [] }, host).getTypeChecker();
  const marks = [...code.matchAll(/^\/\/ (\S+\.(?:ts|js))$/gm)];
  return source.statements.map((statement) => ({
    text: statement.getText(),
    module: isOfNode(statement) ? '' : (marks.findLast(({ index }) => index < statement.getStart())?.[1] ?? ''),
    isImport: ts.isImportDeclaration(statement),
    names: namesOf(statement),
    uses: usesOf(statement, source, checker),
  }));
}

/** Imports, and the constants that hold Node's modules: they belong to no file, wherever they stand. */
function isOfNode(statement: ts.Statement): boolean {
  return ts.isImportDeclaration(statement) || statement.getText().includes('= process.getBuiltinModule(');
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return [statement.name!.text];
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
  if (bindings === undefined) return [];
  return ts.isNamespaceImport(bindings) ? [bindings.name.text] : bindings.elements.map(({ name }) => name.text);
}

function usesOf(statement: ts.Statement, source: ts.SourceFile, checker: ts.TypeChecker): Set<string> {
  const uses = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbol = ts.isShorthandPropertyAssignment(node.parent)
        ? checker.getShorthandAssignmentValueSymbol(node.parent)
        : ts.isExportSpecifier(node.parent)
          ? checker.getExportSpecifierLocalTargetSymbol(node.parent)
          : checker.getSymbolAtLocation(node);
      const outside = symbol?.declarations?.some(
        (declared) => declared.getSourceFile() === source && topOf(declared) !== statement && isTopLevel(declared),
      );
      if (outside === true) uses.add(node.text);
    }
    node.forEachChild(visit);
  };
  statement.forEachChild(visit);
  return uses;
}

function topOf(node: ts.Node): ts.Node {
  return ts.isSourceFile(node.parent) ? node : topOf(node.parent);
}

/** Whether a declaration is one of a statement of the file itself, not of something inside it. */
function isTopLevel(declared: ts.Node): boolean {
  const holders = [
    ts.SyntaxKind.VariableDeclarationList,
    ts.SyntaxKind.VariableStatement,
    ts.SyntaxKind.ImportClause,
    ts.SyntaxKind.NamedImports,
    ts.SyntaxKind.ImportDeclaration,
  ];
  for (let node = declared.parent; !ts.isSourceFile(node); node = node.parent) if (!holders.includes(node.kind)) return false;
  return true;
}
