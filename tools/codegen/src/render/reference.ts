import ts from "typescript";

/**
 * Replaces `components["schemas"]["Customer"]` by `Customer` throughout a node, by `Customer | null` where the schema
 * is of `nullable`; `components["parameters"]["page"]` by what `parameters` has for it, where that is given.
 */
export function withPlainNames<Node extends ts.Node>(
  node: Node,
  nullable: ReadonlySet<string>,
  parameters: ReadonlyMap<string, ts.PropertySignature> = new Map(),
): Node {
  const visit = (child: ts.Node): ts.Node => {
    const [group, name] = componentOf(child) ?? [];
    if (group === "schemas" && name !== undefined) return typeNamed(name, nullable);
    const parameter = group === "parameters" && name !== undefined ? parameters.get(name)?.type : undefined;
    return parameter ? visit(parameter) : ts.visitEachChild(child, visit, undefined);
  };
  // The cast: a node is only ever replaced by another kind of node where it is a reference, which no caller passes alone
  // but as a type, for a type.
  return visit(node) as Node;
}

/** The type that a schema is referred to by: its name, and `null` beside it where the schema is of `nullable`. */
export function typeNamed(name: string, nullable: ReadonlySet<string>): ts.TypeNode {
  const { factory } = ts;
  const type = factory.createTypeReferenceNode(name);
  return nullable.has(name)
    ? factory.createUnionTypeNode([type, factory.createLiteralTypeNode(factory.createNull())])
    : type;
}

/** The names of all types that a node refers to. */
export function referencedNames(node: ts.Node, names: Set<string> = new Set()): ReadonlySet<string> {
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) names.add(node.typeName.text);
  ts.forEachChild(node, (child) => {
    referencedNames(child, names);
  });
  return names;
}

// The last two keys of `components["group"]["name"]`.
function componentOf(node: ts.Node): readonly [string, string] | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root, indexType: group } = node.objectType;
  if (!ts.isTypeReferenceNode(root) || !ts.isIdentifier(root.typeName) || root.typeName.text !== "components")
    return undefined;
  const [first, second] = [keyOf(group), keyOf(node.indexType)];
  return first === undefined || second === undefined ? undefined : [first, second];
}

function keyOf(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}
