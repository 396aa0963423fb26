import path from 'node:path';
import ts from 'typescript';

export interface Import {
  /** A file of the project, by path from its root; null: a package or a virtual module. */
  target: string | null;
  /** Gone once the types are: `import type`, `import { type … }`, `import('…').Type`. */
  typeOnly: boolean;
}

export interface Module {
  /** From the project's root, with forward slashes. */
  path: string;
  lines: number;
  imports: Import[];
  hasDefaultExport: boolean;
  /** `export * from …` */
  passesAllOn: boolean;
}

/** `#…` names as in package.json: a prefix and the folder it stands for. */
export type Aliases = readonly (readonly [prefix: string, folder: string])[];

function isTypeOnlyImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function specifierOf(node: ts.Node): [ts.Node, boolean] | null {
  if (ts.isImportDeclaration(node))
    return [node.moduleSpecifier, isTypeOnlyImport(node.importClause)];
  if (ts.isExportDeclaration(node)) {
    return node.moduleSpecifier ? [node.moduleSpecifier, node.isTypeOnly] : null;
  }
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? [node.argument.literal, true] : null;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [asked] = node.arguments;
    return asked === undefined ? null : [asked, false];
  }
  return null;
}

function exportsDefault(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

function resolve(specifier: string, from: string, aliases: Aliases): string | null {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return path.posix.join(path.posix.dirname(from), plain);
  const alias = aliases.find(([prefix]) => plain.startsWith(prefix));
  return alias === undefined ? null : path.posix.join(alias[1], plain.slice(alias[0].length));
}

/**
 * Reads what a file imports, in any of TypeScript's ways, and how it exports. A dynamic import
 * whose address is worked out at run time is not seen.
 */
export function readModule(file: string, text: string, aliases: Aliases): Module {
  const imports: Import[] = [];
  let hasDefaultExport = false;
  let passesAllOn = false;
  const visit = (node: ts.Node): void => {
    const found = specifierOf(node);
    if (found !== null && ts.isStringLiteralLike(found[0])) {
      imports.push({ target: resolve(found[0].text, file, aliases), typeOnly: found[1] });
    }
    hasDefaultExport ||= exportsDefault(node);
    passesAllOn ||= ts.isExportDeclaration(node) && node.exportClause === undefined;
    ts.forEachChild(node, visit);
  };
  const kind = /\.[jt]sx$/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  if (/\.m?[jt]sx?$/.test(file)) {
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, false, kind));
  }
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path: file, lines, imports, hasDefaultExport, passesAllOn };
}
