import ts from "typescript-5";
import type { Package } from "./workspace.ts";

/** Name of the file with the report of a package. */
export const reportName = "api.md";

/**
 * Returns the public declarations of a built package as a page: an entry for each export in alphabetical order, then the
 * declarations that they use without exporting them. Comments and private members are left out.
 */
export function apiReport({ name, directory, manifest }: Package): string {
  const entries = Object.entries(manifest.exports ?? {}).flatMap(([path, target]) => {
    const types = declarationsOf(target);
    return types === undefined ? [] : [{ path, file: `${directory}/${types}` }];
  });
  const options = { module: ts.ModuleKind.NodeNext, types: [], strict: true, lib: ["lib.es2022.d.ts", "lib.dom.d.ts"] };
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    options,
  );
  const sections = entries.map(({ path, file }) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} cannot be read; build the package first`);
    return section(program.getTypeChecker(), source, `${name}${path.slice(1)}`);
  });
  return `# The public declarations of ${name}

Written by \`npm run report\` from what the build declares. A change of this page is a change for
users: review it, and describe it in a changeset.
${sections.join("")}`;
}

function declarationsOf(target: unknown): string | undefined {
  if (typeof target !== "object" || target === null) return undefined;
  const { import: esm, types } = target as { readonly import?: unknown; readonly types?: unknown }; // an object
  return typeof types === "string" ? types : declarationsOf(esm);
}

function section(checker: ts.TypeChecker, source: ts.SourceFile, title: string): string {
  const module = checker.getSymbolAtLocation(source);
  const resolve = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const folder = source.fileName.replace(/[^/]+$/, "");
  const isOwn = (node: ts.Node): boolean => node.getSourceFile().fileName.startsWith(folder);
  const exported = new Map<ts.Symbol, string>();
  for (const symbol of module ? checker.getExportsOfModule(module) : []) exported.set(resolve(symbol), symbol.name);
  const reached = new Map<ts.Symbol, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const found = checker.getSymbolAtLocation(node);
      const symbol = found && resolve(found);
      const isNew = symbol && !exported.has(symbol) && !reached.has(symbol);
      if (symbol && isNew && declarations(symbol).some((one) => isOwn(one) && isTopLevel(one))) {
        reached.set(symbol, symbol.name);
        for (const declaration of declarations(symbol)) visit(declaration);
      }
    }
    if (!isPrivate(node)) ts.forEachChild(node, visit);
  };
  for (const symbol of exported.keys()) for (const one of declarations(symbol)) if (isOwn(one)) visit(one);
  const own = [...exported].filter(([symbol]) => declarations(symbol).some(isOwn));
  const passedOn = reexports(source);
  const parts = [passedOn.join("\n"), texts(own, "export "), texts([...reached], "")];
  const headings = ["### From other packages", "### Exports", "### Not exported, but part of the above"];
  const blocks = parts.map((text, index) => (text ? `\n${headings[index]}\n\n\`\`\`ts\n${text}\n\`\`\`\n` : ""));
  return `\n## \`${title}\`\n${blocks.join("")}`;
}

const declarations = (symbol: ts.Symbol): readonly ts.Declaration[] => symbol.declarations ?? [];
const isTopLevel = (node: ts.Node): boolean =>
  ts.isSourceFile(ts.isVariableDeclaration(node) ? node.parent.parent.parent : node.parent);

function isPrivate(node: ts.Node): boolean {
  if (!ts.isClassElement(node)) return false;
  const hidden =
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
  return hidden || (node.name !== undefined && ts.isPrivateIdentifier(node.name)) || isInternal(node);
}

const isInternal = (node: ts.Node): boolean => ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "internal");

function texts(symbols: readonly (readonly [ts.Symbol, string])[], prefix: string): string {
  const named = [...symbols].sort(([, one], [, other]) => (one < other ? -1 : 1));
  return named
    .map(([symbol, name]) =>
      declarations(symbol)
        .map((node) => prefix + text(node, name))
        .join("\n"),
    )
    .join("\n\n");
}

const printer = ts.createPrinter({ removeComments: true, omitTrailingSemicolon: false });

// Without comments, private members and the keywords that only a declaration file needs.
function text(node: ts.Declaration, name: string): string {
  const owner = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const result = ts.transform(owner, [
    (context) => (root) => {
      const keep = (child: ts.Node): ts.Node | undefined =>
        isPrivate(child) ? undefined : ts.visitEachChild(child, keep, context);
      return ts.visitEachChild(root, keep, context);
    },
  ]);
  const [kept = owner] = result.transformed;
  const printed = printer.printNode(ts.EmitHint.Unspecified, kept, node.getSourceFile());
  result.dispose();
  const plain = printed
    .replace(/^(?:export\s+)?(?:default\s+)?(?:declare\s+)?/, "")
    .replaceAll(/^( {4})+/gm, (indent) => "  ".repeat(indent.length / 4));
  const declared = ts.getNameOfDeclaration(node)?.getText();
  return declared === undefined || declared === name ? plain : plain.replace(declared, name);
}

function reexports(source: ts.SourceFile): string[] {
  return source.statements
    .filter(ts.isExportDeclaration)
    .filter(
      ({ moduleSpecifier }) =>
        moduleSpecifier && ts.isStringLiteral(moduleSpecifier) && !moduleSpecifier.text.startsWith("."),
    )
    .map((statement) => statement.getText());
}
